//! Lasting secrets, in the system's keyring or nowhere.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use aws_lc_rs::rand;
use certificate::{password::CertificatePassword, x509::hex};
use disk::DiskError;
use pickup::{
    client::Access,
    link::{OrderLink, PageLink},
    password::PasswordMark,
};
use secrecy::{ExposeSecret, SecretSlice, SecretString};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use zeroize::Zeroizing;

use super::erasures::Erasures;
use crate::{
    journal::{KEY_LENGTH, SealingKey},
    storage::keyring::{Keyring, KeyringClosed},
};

const JOURNAL_KEY: &str = "journal key";
const SESSION: &str = "session";
const CERTIFICATE_PASSWORD: &str = "certificate password";
const KEY_LOCK: &str = "key of order";
const PAGE_LINK: &str = "page link";
const PROXY_PASSWORD: &str = "proxy password";
/// The most octets of a secret: the Credential Manager of Windows permits 2,560.
const MAX_SECRET: usize = 2048;

/// The secrets that outlast the wizard's process. While the keyring is not open, each method behaves as if nothing
/// were stored.
pub struct Secrets {
    keyring: Arc<dyn Keyring>,
    erasures: Erasures,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Whether the keyring failed to open. It is not tried again: each attempt could take seconds.
    closed: bool,
    journal_key: Option<Arc<SealingKey>>,
    /// Whether no session is stored, and so none need be erased: only one wizard uses the directory.
    has_no_session: bool,
    /// Whether the keyring is known to have the link of a visit to the CA's page.
    has_page_link: bool,
}

/// The key that seals the journal.
pub(super) struct JournalKey {
    sealing: Arc<SealingKey>,
    /// The octets, while it is not in the keyring yet.
    new: Option<Zeroizing<[u8; KEY_LENGTH]>>,
}

impl JournalKey {
    pub(super) fn sealing(&self) -> Arc<SealingKey> {
        self.sealing.clone()
    }

    /// Whether nothing is sealed with it yet.
    pub(super) fn is_new(&self) -> bool {
        self.new.is_some()
    }
}

/// The result of erasing a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erased {
    /// The secret is erased.
    Now,
    /// The keyring is locked. The secret is erased as soon as the wizard finds it open.
    Later,
}

/// A stored session with the service, which survives a restart.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeptSession {
    order_number: String,
    token: Token,
    accepted_agreement: Option<String>,
    #[serde(with = "time::serde::rfc3339")]
    expires_at: OffsetDateTime,
    pickup_mark: PasswordMark,
}

/// A token that is wiped when dropped, and written to the keyring only.
#[derive(Clone, Serialize, Deserialize)]
struct Token(Zeroizing<String>);

impl KeptSession {
    /// Creates the record to be stored.
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

    /// Resumes the session.
    pub(crate) fn resume(self, link: OrderLink) -> (Access, PasswordMark) {
        let token = SecretString::from(self.token.0.as_str());
        (Access::new(link, token, self.accepted_agreement, self.expires_at), self.pickup_mark)
    }
}

/// The name of a kept certificate password. The digest is of the file on disk, which is encrypted.
fn name_for(file: &[u8; 32]) -> String {
    format!("{CERTIFICATE_PASSWORD} {}", hex(file))
}

fn lock_of(order_number: &str) -> String {
    format!("{KEY_LOCK} {order_number}")
}

/// A password that nobody types: 256 random bits in hexadecimal. `None` where the system gives none.
pub(crate) fn random_password() -> Option<CertificatePassword> {
    let mut octets = Zeroizing::new([0; 32]);
    rand::fill(&mut *octets).ok()?;
    Some(CertificatePassword::new(hex(&*octets).into()))
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token")
    }
}

impl Secrets {
    /// The secrets in this keyring. Those that could not be erased are listed in the file `to_erase`.
    pub(super) fn new(keyring: Arc<dyn Keyring>, to_erase: PathBuf) -> Self {
        Self { keyring, erasures: Erasures(to_erase), state: Mutex::default() }
    }

    /// The key that seals the journal, if there is one.
    pub(super) fn journal_key(&self) -> Option<Arc<SealingKey>> {
        if let Some(key) = &self.state().journal_key {
            return Some(key.clone());
        }
        let key = self.read(JOURNAL_KEY)?;
        self.use_journal_key(key.expose_secret())
    }

    /// The key that seals the journal, or a new one where there is none yet; `None` where the keyring is not open. A
    /// new one is to be stored once the journal is sealed with it.
    pub(super) fn journal_key_or_new(&self) -> Option<JournalKey> {
        if let Some(sealing) = self.journal_key() {
            return Some(JournalKey { sealing, new: None });
        }
        if self.state().closed {
            return None;
        }
        let mut octets = Zeroizing::new([0; KEY_LENGTH]);
        rand::fill(&mut *octets).ok()?;
        let sealing = Arc::new(SealingKey::new(&*octets)?);
        Some(JournalKey { sealing, new: Some(octets) })
    }

    pub(super) fn keep_journal_key(&self, key: JournalKey) {
        if let Some(octets) = key.new
            && self.write(JOURNAL_KEY, &*octets)
        {
            self.state().journal_key = Some(key.sealing);
        }
    }

    /// Drops the key; `is_there` means that the keyring is known to have one, also while it is locked.
    pub(super) fn drop_journal_key(&self, is_there: bool) {
        self.state().journal_key = None;
        self.drop(JOURNAL_KEY.to_owned(), is_there);
    }

    fn use_journal_key(&self, octets: &[u8]) -> Option<Arc<SealingKey>> {
        let key = Arc::new(SealingKey::new(octets)?);
        self.state().journal_key = Some(key.clone());
        Some(key)
    }

    /// Stores a session with the service. Without it, a restart asks for the pickup password.
    pub fn keep_session(&self, session: &KeptSession) {
        if let Ok(text) = serde_json::to_vec(session).map(Zeroizing::new) {
            self.state().has_no_session = false;
            self.write(SESSION, &text);
        }
    }

    /// The stored session for this order, if the service should still accept it.
    #[must_use]
    pub fn session(&self, order_number: &str, now: OffsetDateTime) -> Option<KeptSession> {
        let text = self.read(SESSION)?;
        let session: KeptSession = serde_json::from_slice(text.expose_secret()).ok()?;
        (session.order_number == order_number && now < session.expires_at).then_some(session)
    }

    /// Drops the session; `may_be_there` means that the keyring was open in this journey.
    pub(super) fn drop_session(&self, may_be_there: bool) {
        if !self.state().has_no_session {
            self.drop(SESSION.to_owned(), may_be_there);
            self.state().has_no_session = true;
        }
    }

    /// Whether the keyring is open now, also if it was not before: the user may have unlocked it meanwhile.
    pub(crate) fn is_open(&self) -> bool {
        self.state().closed = false;
        self.ask(|keyring| keyring.read(JOURNAL_KEY)).is_some()
    }

    /// Stores the password of the certificate file with this SHA-256, until the user decides otherwise, and returns
    /// whether it is stored.
    pub fn keep_certificate_password(&self, file: &[u8; 32], password: &CertificatePassword) -> bool {
        let is_kept = self.write(&name_for(file), password.expose().as_bytes());
        if !is_kept {
            // A keyring that was too slow may have stored it after all.
            self.drop(name_for(file), true);
        }
        is_kept
    }

    /// The stored password for this certificate file.
    #[must_use]
    pub fn certificate_password(&self, file: &[u8; 32]) -> Option<CertificatePassword> {
        let password = self.read(&name_for(file))?;
        let text = std::str::from_utf8(password.expose_secret()).ok()?;
        Some(CertificatePassword::new(text.into()))
    }

    /// Erases the password of this certificate file.
    ///
    /// # Errors
    /// [`DiskError`] when the keyring is locked and the erasure could not be recorded for later.
    pub fn forget_certificate_password(&self, file: &[u8; 32]) -> Result<Erased, DiskError> {
        self.erase(name_for(file))
    }

    /// Drops the password of a file that is given up; `may_be_there` means that the keyring was open in this journey.
    pub(super) fn drop_certificate_password(&self, file: &[u8; 32], may_be_there: bool) {
        self.drop(name_for(file), may_be_there);
    }

    /// Makes the password that opens the key of this order, and stores it; none where the keyring is not open.
    pub(super) fn keep_key_lock(&self, order_number: &str) -> Option<CertificatePassword> {
        if !self.is_open() {
            return None;
        }
        let lock = random_password()?;
        let is_kept = self.write(&lock_of(order_number), lock.expose().as_bytes());
        // What cannot be read back would lose the key.
        self.key_lock(order_number).filter(|read| is_kept && read.expose() == lock.expose())
    }

    /// The stored password that opens the key of this order. The keyring is asked also where it was not open before: the
    /// user may have unlocked it meanwhile.
    pub(super) fn key_lock(&self, order_number: &str) -> Option<CertificatePassword> {
        if !self.is_open() {
            return None;
        }
        let lock = self.read(&lock_of(order_number))?;
        let text = std::str::from_utf8(lock.expose_secret()).ok()?;
        Some(CertificatePassword::new(text.into()))
    }

    /// Drops the password that opens the key of this order.
    pub(super) fn drop_key_lock(&self, order_number: &str) {
        self.drop(lock_of(order_number), true);
    }

    /// Erases the secrets that could not be erased while the keyring was locked.
    pub(super) fn catch_up(&self) {
        self.ask(|_| Ok(()));
    }

    fn erase(&self, name: String) -> Result<Erased, DiskError> {
        match self.ask(|keyring| keyring.erase(&name)) {
            Some(()) => Ok(Erased::Now),
            None => self.erasures.note(name).map(|()| Erased::Later),
        }
    }

    /// Erases a secret that may not exist: for a keyring that was never open, nothing need be recorded.
    fn drop(&self, name: String, may_be_there: bool) {
        if may_be_there {
            if let Err(error) = self.erase(name) {
                log::warn!("a secret stays in the keyring: {error}");
            }
        } else {
            self.ask(|keyring| keyring.erase(&name));
        }
    }

    /// Stores the link of the visit to the CA's page with this folder, until the visit is over.
    pub(super) fn keep_page_link(&self, folder: &Path, link: &PageLink) {
        let text = Zeroizing::new(format!("{}\n{}", folder.display(), link.expose()));
        if self.write(PAGE_LINK, text.as_bytes()) {
            self.state().has_page_link = true;
        }
    }

    /// The stored link of the visit with this folder: that of no other visit, which the keyring may have failed to
    /// replace.
    pub(super) fn page_link(&self, folder: &Path) -> Option<SecretString> {
        let text = self.read(PAGE_LINK)?;
        self.state().has_page_link = true;
        let (of, link) = std::str::from_utf8(text.expose_secret()).ok()?.split_once('\n')?;
        (Path::new(of) == folder).then(|| link.into())
    }

    /// Drops the link of a visit.
    pub(super) fn drop_page_link(&self) {
        let may_be_there = std::mem::take(&mut self.state().has_page_link);
        self.drop(PAGE_LINK.to_owned(), may_be_there);
    }

    /// Stores the password for the proxy, or drops the previous one when there is none; `may_be_there` means that
    /// there was a user name before.
    pub(super) fn keep_proxy_password(&self, password: Option<&SecretString>, may_be_there: bool) {
        match password {
            Some(password) => {
                // If it cannot be stored, the previous one must not be sent to another proxy.
                if !self.write(PROXY_PASSWORD, password.expose_secret().as_bytes()) {
                    self.drop(PROXY_PASSWORD.to_owned(), may_be_there);
                }
            }
            None => self.drop(PROXY_PASSWORD.to_owned(), may_be_there),
        }
    }

    /// The password for the proxy.
    pub(crate) fn proxy_password(&self) -> Option<SecretString> {
        let password = self.read(PROXY_PASSWORD)?;
        std::str::from_utf8(password.expose_secret()).ok().map(SecretString::from)
    }

    /// Replaces a secret, and returns whether it is stored. If it is too large, neither it nor the previous one is
    /// kept.
    fn write(&self, name: &str, secret: &[u8]) -> bool {
        let fits = secret.len() <= MAX_SECRET;
        if !fits {
            log::warn!("a secret of {} octets is too large to be kept over a restart", secret.len());
        }
        let written =
            self.ask(|keyring| if fits { keyring.write(name, secret) } else { keyring.erase(name) });
        fits && written.is_some()
    }

    /// Reads the secret of this name. One above the size limit is not the wizard's.
    fn read(&self, name: &str) -> Option<SecretSlice<u8>> {
        let secret = self.ask(|keyring| keyring.read(name))??;
        (secret.expose_secret().len() <= MAX_SECRET).then_some(secret)
    }

    fn ask<T>(&self, question: impl FnOnce(&dyn Keyring) -> Result<T, KeyringClosed>) -> Option<T> {
        if self.state().closed {
            return None;
        }
        match self.erasures.catch_up(&*self.keyring).and_then(|()| question(&*self.keyring)) {
            Ok(answer) => Some(answer),
            Err(closed) => {
                log::warn!("{closed}: what is secret is not kept over a restart");
                self.state().closed = true;
                None
            }
        }
    }

    /// Ignores poisoning: no code panics halfway while it holds the lock.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
