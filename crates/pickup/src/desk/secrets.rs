//! What is secret and lasts: in the system's keyring, or nowhere.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use aws_lc_rs::rand;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use zeroize::Zeroizing;

use crate::{
    certificate::hex,
    client::Access,
    journal::{KEY_LENGTH, SealingKey},
    link::OrderLink,
    password::{CertificatePassword, PasswordMark},
    vault::{Vault, VaultClosed},
};

const JOURNAL_KEY: &str = "journal key";
const SESSION: &str = "session";
const CERTIFICATE_PASSWORD: &str = "certificate password";
const PROXY_PASSWORD: &str = "proxy password";

/// The secrets that outlast the wizard. Each method does without where the keyring is not open.
pub struct Secrets {
    vault: Arc<dyn Vault>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// It did not open. It is not asked again: each time could take seconds.
    closed: bool,
    journal_key: Option<Arc<SealingKey>>,
    /// No session is kept, and so none need be erased: one wizard at a time has the directory.
    has_no_session: bool,
}

/// A session with the service, kept over a restart.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeptSession {
    order_number: String,
    token: Token,
    accepted_agreement: Option<String>,
    #[serde(with = "time::serde::rfc3339")]
    expires_at: OffsetDateTime,
    pickup_mark: PasswordMark,
}

/// Wiped when dropped, and written to the keyring alone.
#[derive(Clone, Serialize, Deserialize)]
struct Token(Zeroizing<String>);

impl KeptSession {
    /// What is to be kept.
    #[must_use]
    pub fn new(order_number: &str, access: &Access, pickup_mark: PasswordMark) -> Self {
        Self {
            order_number: order_number.to_owned(),
            token: Token(access.token().expose_secret().to_owned().into()),
            accepted_agreement: access.accepted_agreement().map(str::to_owned),
            expires_at: access.expires_at(),
            pickup_mark,
        }
    }

    /// Takes it up again.
    #[must_use]
    pub fn resume(self, link: OrderLink) -> (Access, PasswordMark) {
        let token = SecretString::from(self.token.0.as_str());
        (Access::new(link, token, self.accepted_agreement, self.expires_at), self.pickup_mark)
    }
}

/// The name of a kept certificate password. The digest is of the file as it lies on disk, encrypted.
fn name_for(file: &[u8; 32]) -> String {
    format!("{CERTIFICATE_PASSWORD} {}", hex(file))
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token")
    }
}

impl Secrets {
    pub(super) fn new(vault: Arc<dyn Vault>) -> Self {
        Self { vault, state: Mutex::default() }
    }

    /// The key that seals the journal, if there is one.
    pub(super) fn journal_key(&self) -> Option<Arc<SealingKey>> {
        if let Some(key) = &self.state().journal_key {
            return Some(key.clone());
        }
        let key = self.ask(|vault| vault.read(JOURNAL_KEY))??;
        self.use_journal_key(key.expose_secret())
    }

    /// The key that seals the journal. It is made where there is none yet.
    pub(super) fn make_journal_key(&self) -> Option<Arc<SealingKey>> {
        if let Some(key) = self.journal_key() {
            return Some(key);
        }
        let mut key = Zeroizing::new([0; KEY_LENGTH]);
        rand::fill(&mut *key).ok()?;
        self.ask(|vault| vault.write(JOURNAL_KEY, &*key))?;
        self.use_journal_key(&*key)
    }

    fn use_journal_key(&self, octets: &[u8]) -> Option<Arc<SealingKey>> {
        let key = Arc::new(SealingKey::new(octets)?);
        self.state().journal_key = Some(key.clone());
        Some(key)
    }

    /// Keeps a session with the service.
    pub fn keep_session(&self, session: &KeptSession) {
        if let Ok(text) = serde_json::to_vec(session).map(Zeroizing::new) {
            self.state().has_no_session = false;
            self.ask(|vault| vault.write(SESSION, &text));
        }
    }

    /// The session that was kept for this order, if the service should still honour it.
    #[must_use]
    pub fn session(&self, order_number: &str, now: OffsetDateTime) -> Option<KeptSession> {
        let text = self.ask(|vault| vault.read(SESSION))??;
        let session: KeptSession = serde_json::from_slice(text.expose_secret()).ok()?;
        (session.order_number == order_number && now < session.expires_at).then_some(session)
    }

    /// Keeps no session any more.
    pub(super) fn forget_session(&self) {
        let is_gone = self.state().has_no_session;
        if !is_gone && self.ask(|vault| vault.erase(SESSION)).is_some() {
            self.state().has_no_session = true;
        }
    }

    /// Whether the keyring is open now, also when it was not before: the user may have opened it meanwhile.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state().closed = false;
        self.ask(|vault| vault.read(JOURNAL_KEY)).is_some()
    }

    /// Keeps the password of the certificate file with this SHA-256, for as long as the user does not say otherwise.
    pub fn keep_certificate_password(&self, file: &[u8; 32], password: &CertificatePassword) {
        self.ask(|vault| vault.write(&name_for(file), password.expose().as_bytes()));
    }

    /// The password that was kept for this certificate file.
    #[must_use]
    pub fn certificate_password(&self, file: &[u8; 32]) -> Option<CertificatePassword> {
        let password = self.ask(|vault| vault.read(&name_for(file)))??;
        let text = std::str::from_utf8(password.expose_secret()).ok()?;
        Some(CertificatePassword::for_existing_file(text.into()))
    }

    /// Keeps the password of this certificate file no longer.
    pub fn forget_certificate_password(&self, file: &[u8; 32]) {
        self.ask(|vault| vault.erase(&name_for(file)));
    }

    /// Keeps the password for the proxy, or, when there is none, the one before no longer.
    pub fn keep_proxy_password(&self, password: Option<&SecretString>) {
        self.ask(|vault| match password {
            Some(password) => vault.write(PROXY_PASSWORD, password.expose_secret().as_bytes()),
            None => vault.erase(PROXY_PASSWORD),
        });
    }

    /// The password for the proxy.
    #[must_use]
    pub fn proxy_password(&self) -> Option<SecretString> {
        let password = self.ask(|vault| vault.read(PROXY_PASSWORD))??;
        std::str::from_utf8(password.expose_secret()).ok().map(SecretString::from)
    }

    fn ask<T>(&self, question: impl FnOnce(&dyn Vault) -> Result<T, VaultClosed>) -> Option<T> {
        if self.state().closed {
            return None;
        }
        match question(&*self.vault) {
            Ok(answer) => Some(answer),
            Err(closed) => {
                log::warn!("{closed}: what is secret is not kept over a restart");
                self.state().closed = true;
                None
            }
        }
    }

    /// Nothing that holds the lock can panic half-way.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
