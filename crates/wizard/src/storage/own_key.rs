//! The key of an order that is made on this computer, from before its request is sent until its certificate is
//! installed.

use std::path::PathBuf;

use certificate::{
    password::CertificatePassword,
    pkcs12::FileError,
    request::{KeyRequest, RequestError, RequestKey, SealedRequest},
    subject::Subject,
    x509::{hex, sha256},
};
use disk::DiskError;
use serde::{Deserialize, Serialize};
use stop_points::stop_point;

use super::{Storage, cannot_write, files::remove_if_there, kept};
use crate::journal::{Entry, KeyChoice, Note, Phase};

/// A key with the request for its certificate, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptKey {
    /// The person's choice about the key.
    pub choice: KeyChoice,
    /// What opens it.
    pub seal: KeySeal,
    sealed: SealedRequest,
    /// SHA-256 of the sealed parts, hexadecimal: it tells a failing disk from a wrong password.
    digest: String,
}

impl KeptKey {
    fn new(choice: KeyChoice, seal: KeySeal, sealed: SealedRequest) -> Self {
        let digest = digest(&sealed);
        Self { choice, seal, sealed, digest }
    }
}

fn digest(sealed: &SealedRequest) -> String {
    hex(&sha256(&[sealed.key.0.as_slice(), &sealed.request.0].concat()))
}

/// What opens a key that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeySeal {
    /// A password of its own in the system's keyring.
    Keyring,
    /// The password that the person chose.
    Password,
}

/// The key to be made for an order.
#[derive(Clone, Debug)]
pub struct KeySpec {
    /// The number of the order.
    pub order_number: String,
    /// The kind of key.
    pub kind: RequestKey,
    /// Whom the request names.
    pub subject: Subject,
    /// The person's choice about the key.
    pub choice: KeyChoice,
    /// The person chose the password, and so can type it again.
    pub password_is_known: bool,
}

/// The reason why the key of an order cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// It cannot be made, or the subject does not fit into a request.
    #[error("the key cannot be made")]
    NotMade,
    /// It cannot be written or read.
    #[error("the key: {0}")]
    Disk(#[from] DiskError),
    /// The keyring, which has what opens it, is not open.
    #[error("the keyring that opens the key is not open")]
    KeyringClosed,
    /// It was sealed with another password.
    #[error("the password does not open the key")]
    WrongPassword,
    /// Its file is not as the wizard wrote it.
    #[error("the file of the key is damaged")]
    Damaged,
}

impl From<RequestError> for KeyError {
    fn from(_: RequestError) -> Self {
        Self::NotMade
    }
}

impl Storage {
    /// The path of the key of the order with this number.
    pub(crate) fn key_path(&self, order_number: &str) -> PathBuf {
        self.certificate_path(order_number).with_extension("key.json")
    }

    /// The key of the order with this number, if one was made here.
    ///
    /// # Errors
    /// [`DiskError`] when it cannot be read or parsed.
    pub fn kept_key(&self, order_number: &str) -> Result<Option<KeptKey>, DiskError> {
        let key: Option<KeptKey> = kept(&self.key_path(order_number))?;
        match key {
            Some(key) if key.digest != digest(&key.sealed) => Err(DiskError::Changed),
            key => Ok(key),
        }
    }

    /// The key of the order: the one that is kept, or a new one. A new one is on the disk, encrypted, and was read back
    /// before this returns. The keyring seals it, or else the password.
    ///
    /// # Errors
    /// [`KeyError`]; a key that is kept stays.
    pub fn own_key(&self, spec: &KeySpec, password: &CertificatePassword) -> Result<KeyRequest, KeyError> {
        match self.kept_key(&spec.order_number).map_err(unreadable)? {
            Some(kept) => self.open_key(&spec.order_number, &kept, password),
            None => self.make_key(spec, password),
        }
    }

    fn make_key(&self, spec: &KeySpec, password: &CertificatePassword) -> Result<KeyRequest, KeyError> {
        let KeySpec { order_number, kind, subject, choice, password_is_known } = spec;
        let made = KeyRequest::make(*kind, subject)?;
        let (seal, lock) = match self.secrets.keep_key_lock(order_number) {
            Some(lock) => (KeySeal::Keyring, lock),
            None if *password_is_known => (KeySeal::Password, password.clone()),
            None => return Err(KeyError::KeyringClosed),
        };
        let kept = KeptKey::new(*choice, seal, made.seal(&lock)?);
        stop_point!("key made");
        self.keep(&self.key_path(order_number), &kept)?;
        stop_point!("key saved");
        let again = self.kept_key(order_number)?.filter(|again| *again == kept).ok_or(KeyError::Damaged)?;
        self.open_key(order_number, &again, password)
    }

    /// Opens a key that is kept.
    ///
    /// # Errors
    /// [`KeyError`].
    pub fn open_key(
        &self,
        order_number: &str,
        kept: &KeptKey,
        password: &CertificatePassword,
    ) -> Result<KeyRequest, KeyError> {
        let lock = match kept.seal {
            KeySeal::Keyring => self.secrets.key_lock(order_number).ok_or(KeyError::KeyringClosed)?,
            KeySeal::Password => password.clone(),
        };
        kept.sealed.open(&lock).map_err(|error| match (error, kept.seal) {
            (FileError::WrongPassword, KeySeal::Password) => KeyError::WrongPassword,
            _ => KeyError::Damaged,
        })
    }

    /// Ends the journal of an order whose key was made here, and whose certificate is installed. The key is kept no
    /// longer, nor is the certificate file where the key is bound to this computer.
    ///
    /// # Errors
    /// [`DiskError::Write`]; [`Storage::complete_installed`] ends it later.
    pub fn finish_own_key(&self, installed: Entry) -> Result<(), DiskError> {
        let note = installed.note().clone();
        self.remember(installed)?;
        stop_point!("installation in the journal");
        self.complete(&note)
    }

    /// Completes the end of a journal that a stop has interrupted.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub(crate) fn complete_installed(&self) -> Result<(), DiskError> {
        match self.noted_now() {
            Some(note) if matches!(note.phase, Phase::Saved { installed: true, .. }) => self.complete(&note),
            _ => Ok(()),
        }
    }

    fn complete(&self, note: &Note) -> Result<(), DiskError> {
        let Phase::Saved { file, receipt, .. } = &note.phase else { return Ok(()) };
        if file.made_here == Some(KeyChoice::Bound) {
            self.give_up(&file.sha256);
            for path in [file.path.clone(), super::delivered::note_path(file)] {
                remove_if_there(&path).map_err(cannot_write)?;
            }
        }
        let kept = self.kept_key(&note.order_number).ok().flatten();
        remove_if_there(&self.key_path(&note.order_number)).map_err(cannot_write)?;
        if kept.is_some_and(|kept| kept.seal == KeySeal::Keyring) {
            self.secrets.drop_key_lock(&note.order_number);
        }
        stop_point!("key removed");
        if !receipt.is_settled() {
            self.make_way(note)?;
        }
        self.finish()
    }
}

/// A file that was read and is no key is damaged.
fn unreadable(error: DiskError) -> KeyError {
    match error {
        DiskError::Changed => KeyError::Damaged,
        error => error.into(),
    }
}
