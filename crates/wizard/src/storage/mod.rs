//! The wizard's own directory, with the journal and the certificate files, and its secrets in the system's keyring.

mod aside;
mod backup;
mod claim;
mod delivered;
mod erasures;
mod files;
mod journal;
pub mod keyring;
mod ledger;
mod own_key;
mod page;
mod rehearsal;
mod secrets;
#[cfg(test)]
mod tests;
mod unfinished;

use std::{
    collections::BTreeSet,
    fmt, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

pub(crate) use backup::plain_label;
pub use claim::{Claim, ClaimError};
pub use ledger::Installed;
pub use own_key::{KeptKey, KeyError, KeySeal, KeySpec};
pub use page::{PagePhase, PageRecord};
pub(crate) use secrets::random_password;
pub use secrets::{Erased, KeptSession, Secrets};

use certificate::{
    pkcs12::MAX_FILE_SIZE,
    x509::{Fingerprint, sha256},
};
use disk::DiskError;
use files::{Existing, MAX_OWN_FILE, make_own_folder, read_capped, read_if_there, write_whole};
use pickup::{connection::Proxy, order::is_order_number};
use secrecy::SecretString;
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    journal::{Delivery, KnownFile, SavedFile},
    preferences::Preferences,
    storage::keyring::Keyring,
};

/// The file of the secrets to be erased from the keyring when it is open again.
const TO_ERASE: &str = "to-erase.json";

/// The wizard's own directory, and the keyring beside it.
#[derive(Clone)]
pub struct Storage {
    directory: PathBuf,
    secrets: Arc<Secrets>,
    sealing: Arc<Mutex<()>>,
}

impl Storage {
    /// The storage in this directory, which is created at the first write.
    #[must_use]
    pub fn new(directory: PathBuf, keyring: Arc<dyn Keyring>) -> Self {
        let secrets = Secrets::new(keyring, directory.join(TO_ERASE));
        Self { directory, secrets: Arc::new(secrets), sealing: Arc::default() }
    }

    /// The lock under which pages are sealed, and the key is dropped.
    fn sealing(&self) -> MutexGuard<'_, ()> {
        self.sealing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The secrets in the keyring.
    #[must_use]
    pub fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// The wizard's own folder, with the certificate files of orders.
    pub(crate) fn folder(&self) -> &Path {
        &self.directory
    }

    /// The path of the certificate file of the order with this number.
    pub(crate) fn certificate_path(&self, order_number: &str) -> PathBuf {
        debug_assert!(is_order_number(order_number), "checked when the order was read");
        self.directory.join(format!("{order_number}.pfx"))
    }

    /// Saves a certificate file, completely or not at all, readable for this user only.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn save(&self, path: PathBuf, content: &[u8]) -> Result<SavedFile, DiskError> {
        self.write(&path, content, MAX_FILE_SIZE)?;
        Ok(SavedFile::new(path, sha256(content)))
    }

    /// Writes a file at the person's chosen path, completely or not at all. The system's dialog has asked before
    /// replacing a file that it sees; anything else with that name, such as a dangling link, is kept.
    ///
    /// # Errors
    /// [`DiskError::Write`]; the previous file is intact.
    pub fn write_for_user(path: &Path, content: &[u8]) -> Result<(), DiskError> {
        if let (Some(folder), Some(name)) = (path.parent(), path.file_name()) {
            unfinished::clear(folder, |begun| name == begun);
        }
        let existing = if path.is_file() { Existing::Replaced } else { Existing::Kept };
        write_whole(path, content, existing).map_err(cannot_write)
    }

    /// Reads the user's own file, of at most `most` octets.
    ///
    /// # Errors
    /// [`DiskError::Read`] when it cannot be read, [`DiskError::TooLarge`] when it is larger.
    pub fn look_at(&self, path: &Path, most: usize) -> Result<(SavedFile, Vec<u8>), DiskError> {
        let content = read_capped(path, most)?;
        Ok((SavedFile::new(path.to_owned(), sha256(&content)), content))
    }

    /// Reads a saved file back from disk. If it is missing or damaged, the user's own copy is read, and replaces it
    /// if it is in the wizard's own folder: files elsewhere are not the wizard's to replace.
    ///
    /// # Errors
    /// [`DiskError::Read`] when it cannot be read, [`DiskError::Changed`] when it differs from the saved file.
    pub fn load(&self, file: &SavedFile, backup: Option<&Path>) -> Result<Vec<u8>, DiskError> {
        let error = match load(&file.path, &file.sha256) {
            Ok(content) => return Ok(content),
            Err(error) => error,
        };
        let content = backup.and_then(|backup| load(backup, &file.sha256).ok()).ok_or(error)?;
        if file.path.parent() == Some(&*self.directory) {
            self.save(file.path.clone(), &content)?;
        }
        Ok(content)
    }

    /// The file of the order with this number. If a page of the journal names one, then only that, if necessary from
    /// the user's copy; otherwise any file that was saved for the order.
    #[must_use]
    pub fn find(&self, order_number: &str) -> Option<KnownFile> {
        match self.noted(order_number) {
            Some(known) => self.load(&known.file, known.backup.as_deref()).ok().map(|_| known),
            None => self.left(order_number),
        }
    }

    fn left(&self, order_number: &str) -> Option<KnownFile> {
        let path = self.certificate_path(order_number);
        let content = read_capped(&path, MAX_FILE_SIZE).ok()?;
        let file = self.as_noted(SavedFile::new(path, sha256(&content)));
        Some(KnownFile { file, backup: None, receipt: Delivery::Open })
    }

    /// The stored proxy setting.
    ///
    /// # Errors
    /// [`DiskError`] when it cannot be read or parsed.
    pub fn proxy(&self) -> Result<Option<Proxy>, DiskError> {
        kept(&self.proxy_path())
    }

    /// Stores the proxy setting. The password goes to the keyring.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn keep_proxy(&self, proxy: &Proxy, password: Option<&SecretString>) -> Result<(), DiskError> {
        let had_user = self.proxy().is_ok_and(|before| before.is_some_and(|before| !before.user.is_empty()));
        self.secrets.keep_proxy_password(password, had_user);
        self.keep(&self.proxy_path(), proxy)
    }

    /// The person's stored preferences.
    ///
    /// # Errors
    /// [`DiskError`] when they cannot be read or parsed.
    pub fn preferences(&self) -> Result<Option<Preferences>, DiskError> {
        kept(&self.preferences_path())
    }

    /// Stores the person's preferences.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn keep_preferences(&self, preferences: &Preferences) -> Result<(), DiskError> {
        self.keep(&self.preferences_path(), preferences)
    }

    /// The certificates of whose end the system has notified the person. A damaged list is an empty one: the person is
    /// notified once more.
    ///
    /// # Errors
    /// [`DiskError`] when the list cannot be read.
    pub fn told(&self) -> Result<BTreeSet<Fingerprint>, DiskError> {
        match kept(&self.told_path()) {
            Err(DiskError::Changed | DiskError::TooLarge) => Ok(BTreeSet::new()),
            read => Ok(read?.unwrap_or_default()),
        }
    }

    /// Adds a certificate to that list.
    ///
    /// # Errors
    /// [`DiskError`]; the list is unchanged.
    pub fn note_told(&self, certificate: Fingerprint) -> Result<(), DiskError> {
        let mut told = self.told()?;
        told.insert(certificate);
        self.keep(&self.told_path(), &told)
    }

    fn told_path(&self) -> PathBuf {
        self.directory.join("told.json")
    }

    /// The path of the proxy setting.
    pub(crate) fn proxy_path(&self) -> PathBuf {
        self.directory.join("proxy.json")
    }

    /// The path of the list of secrets to be erased.
    pub(crate) fn erasures_path(&self) -> PathBuf {
        self.directory.join(TO_ERASE)
    }

    /// The path of the preferences.
    pub(crate) fn preferences_path(&self) -> PathBuf {
        self.directory.join("preferences.json")
    }

    /// Stores a value in a file, unless it could not be read back: a readable file is not replaced by an unreadable
    /// one.
    fn keep<T: Serialize + DeserializeOwned + PartialEq>(
        &self,
        path: &Path,
        value: &T,
    ) -> Result<(), DiskError> {
        let text = serde_json::to_vec(value).map_err(unwritable)?;
        if !serde_json::from_slice::<T>(&text).is_ok_and(|read| read == *value) {
            return Err(DiskError::Write("it could not be read back".into()));
        }
        self.write(path, &text, MAX_OWN_FILE)
    }

    /// Writes a file that is read with the same limit.
    fn write(&self, path: &Path, content: &[u8], most: usize) -> Result<(), DiskError> {
        within(content, most)?;
        make_own_folder(&self.directory).map_err(cannot_write)?;
        write_whole(path, content, Existing::Replaced).map_err(cannot_write)
    }
}

impl fmt::Debug for Storage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Storage").field("directory", &self.directory).finish_non_exhaustive()
    }
}

fn load(path: &Path, expected: &[u8; 32]) -> Result<Vec<u8>, DiskError> {
    let content = read_capped(path, MAX_FILE_SIZE)?;
    if sha256(&content) == *expected { Ok(content) } else { Err(DiskError::Changed) }
}

/// Reads a value that [`Storage::keep`] has stored.
fn kept<T: DeserializeOwned>(path: &Path) -> Result<Option<T>, DiskError> {
    let Some(text) = read_if_there(path, MAX_OWN_FILE)? else { return Ok(None) };
    serde_json::from_slice(&text).map(Some).map_err(|_| DiskError::Changed)
}

/// Checks the limit: a larger file could not be read back.
fn within(content: &[u8], most: usize) -> Result<(), DiskError> {
    if content.len() > most { Err(DiskError::Write("it is too large".into())) } else { Ok(()) }
}

fn cannot_write(error: io::Error) -> DiskError {
    DiskError::Write(error.into())
}

/// The error for a value that cannot be serialised.
fn unwritable(error: serde_json::Error) -> DiskError {
    cannot_write(error.into())
}
