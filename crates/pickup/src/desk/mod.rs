//! The wizard's own directory, with the journal and the certificate files, and its secrets in the system's keyring.

mod aside;
mod backup;
mod delivered;
mod ledger;
mod rehearsal;
mod secrets;
#[cfg(test)]
mod tests;
mod unfinished;

use std::{
    fmt,
    fs::{self, File, TryLockError},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use atomic_write_file::AtomicWriteFile;

pub(crate) use backup::plain_label;
pub use ledger::Installed;
pub use secrets::{KeptSession, Secrets};

use crate::{
    certificate::sha256,
    connection::Proxy,
    error::DiskError,
    fault::stop_point,
    journal::{Entry, KnownFile, Note, Phase, Recalled, Receipt, SavedFile},
    pkcs12::MAX_FILE_SIZE,
    preferences::Preferences,
    vault::Vault,
    wire::is_order_number,
};

/// How often a claim is tried.
const CLAIM_INTERVAL: Duration = Duration::from_millis(50);

/// The wizard's own directory, and the keyring beside it.
#[derive(Clone)]
pub struct Desk {
    directory: PathBuf,
    secrets: Arc<Secrets>,
}

impl Desk {
    /// The desk in this directory, which is made when it is first written to.
    #[must_use]
    pub fn new(directory: PathBuf, vault: Arc<dyn Vault>) -> Self {
        Self { directory, secrets: Arc::new(Secrets::new(vault)) }
    }

    /// What is secret and lasts.
    #[must_use]
    pub fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// Where the certificate file of the order with this number goes.
    #[must_use]
    pub fn certificate_path(&self, order_number: &str) -> PathBuf {
        debug_assert!(is_order_number(order_number), "checked when the order was read");
        self.directory.join(format!("{order_number}.pfx"))
    }

    /// Takes the directory for this process alone, for as long as the returned file is open: two wizards would write
    /// over each other's journal and certificate file. The system lets go of it also when the process is killed, which
    /// can take a moment: `patience` is how long to wait for another process to end. What a killed one had begun to
    /// write is deleted.
    ///
    /// # Errors
    /// [`DiskError::Taken`] when another process has it, [`DiskError::Write`] when it cannot be written.
    pub fn claim(&self, patience: Duration) -> Result<File, DiskError> {
        private_directory(&self.directory).map_err(cannot_write)?;
        let file = File::create(self.directory.join("lock")).map_err(cannot_write)?;
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => {
                    unfinished::clear(&self.directory, |_| true);
                    return Ok(file);
                }
                Err(TryLockError::WouldBlock) if begun.elapsed() < patience => thread::sleep(CLAIM_INTERVAL),
                Err(TryLockError::WouldBlock) => return Err(DiskError::Taken),
                Err(TryLockError::Error(error)) => return Err(cannot_write(error)),
            }
        }
    }

    /// Reads the journal; none when no journey is under way.
    ///
    /// # Errors
    /// [`DiskError::Read`] when it cannot be read, [`DiskError::Changed`] when it is not what the wizard wrote.
    pub fn recall(&self) -> Result<Option<Recalled>, DiskError> {
        let Some(page) = read_if_there(&self.journal_path())? else { return Ok(None) };
        let recalled = Recalled::read(&page, || self.secrets.journal_key());
        recalled.map(Some).map_err(|_| DiskError::Changed)
    }

    /// Writes the journal, wholly or not at all. A session with the service is kept no longer than it is of use.
    ///
    /// # Errors
    /// [`DiskError::Write`]; the entry before is still there.
    pub fn remember(&self, entry: Entry) -> Result<(), DiskError> {
        if entry.note().phase != Phase::PickingUp {
            self.secrets.forget_session();
        }
        let number = entry.note().order_number.clone();
        if !entry.note().phase.is_saved() && self.noted_now().is_some_and(|note| note.is_saved_of(&number)) {
            // A file that is known stays known until another takes its place.
            return Ok(());
        }
        self.make_way_for(&number)?;
        self.write_page(&self.journal_path(), entry)?;
        self.discard_aside(&number)
    }

    /// Leaves the journey where nothing of it has to last: what is known of a saved file is not forgotten.
    ///
    /// # Errors
    /// [`DiskError::Write`] when the journal is still there.
    pub fn leave(&self) -> Result<(), DiskError> {
        match self.noted_now() {
            Some(note) if note.phase.is_saved() => Ok(()),
            _ => self.finish(),
        }
    }

    /// Ends the journey. Certificate files stay.
    ///
    /// # Errors
    /// [`DiskError::Write`] when the journal is still there.
    pub fn finish(&self) -> Result<(), DiskError> {
        self.secrets.forget_session();
        match fs::remove_file(self.journal_path()) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(cannot_write(error)),
            _ => Ok(()),
        }
    }

    /// Saves a certificate file, wholly or not at all, readable for this user only.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn save(&self, path: PathBuf, content: &[u8]) -> Result<SavedFile, DiskError> {
        self.write(&path, content)?;
        Ok(SavedFile::new(path, sha256(content)))
    }

    /// Writes a file where the person wants it, wholly or not at all, in place of what is there.
    ///
    /// # Errors
    /// [`DiskError::Write`]; what was there is still there.
    pub fn write_for_user(&self, path: &Path, content: &[u8]) -> Result<(), DiskError> {
        write_whole(path, content).map_err(cannot_write)
    }

    /// Looks at a certificate file that the person brought.
    ///
    /// # Errors
    /// [`DiskError::Read`] when it cannot be read, [`DiskError::Changed`] when it is too large for a certificate file.
    pub fn look_at(&self, path: &Path) -> Result<(SavedFile, Vec<u8>), DiskError> {
        let content = read_capped(path)?;
        Ok((SavedFile::new(path.to_owned(), sha256(&content)), content))
    }

    /// Reads a saved file back from disk. Where it is gone or damaged, the user's own copy takes its place.
    ///
    /// # Errors
    /// [`DiskError::Read`] when it cannot be read, [`DiskError::Changed`] when it is not what was saved.
    pub fn load(&self, file: &SavedFile, backup: Option<&Path>) -> Result<Vec<u8>, DiskError> {
        let error = match load(&file.path, &file.sha256) {
            Ok(content) => return Ok(content),
            Err(error) => error,
        };
        let content = backup.and_then(|backup| load(backup, &file.sha256).ok()).ok_or(error)?;
        self.save(file.path.clone(), &content)?;
        Ok(content)
    }

    /// The file of the order with this number. If a page of the journal knows one, then no other, and from the user's
    /// copy if need be; else one that was saved at some time.
    #[must_use]
    pub fn find(&self, order_number: &str) -> Option<KnownFile> {
        match self.noted(order_number) {
            Some(known) => self.load(&known.file, known.backup.as_deref()).ok().map(|_| known),
            None => self.left(order_number),
        }
    }

    /// The file, as a page of the journal knows it.
    fn noted(&self, order_number: &str) -> Option<KnownFile> {
        let notes = [self.noted_now(), self.noted_aside(order_number)];
        let note = notes.into_iter().flatten().find(|note| note.is_saved_of(order_number))?;
        match note.phase {
            Phase::Saved { file, backup, receipt, .. } => Some(KnownFile { file, backup, receipt }),
            Phase::Reviewing | Phase::PickingUp => None,
        }
    }

    /// The clear part of the journal, where it can be read.
    fn noted_now(&self) -> Option<Note> {
        Some(self.recall().ok()??.into_note())
    }

    fn left(&self, order_number: &str) -> Option<KnownFile> {
        let path = self.certificate_path(order_number);
        let content = read_capped(&path).ok()?;
        let file = self.as_noted(SavedFile::new(path, sha256(&content)));
        Some(KnownFile { file, backup: None, receipt: Receipt::Open })
    }

    /// How the internet is reached, as it was set last.
    ///
    /// # Errors
    /// [`DiskError`] when that cannot be read or understood.
    pub fn proxy(&self) -> Result<Option<Proxy>, DiskError> {
        let Some(text) = read_if_there(&self.proxy_path())? else { return Ok(None) };
        serde_json::from_slice(&text).map(Some).map_err(|_| DiskError::Changed)
    }

    /// Keeps how the internet is reached. Its password goes to the keyring: [`Secrets::keep_proxy_password`].
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn keep_proxy(&self, proxy: &Proxy) -> Result<(), DiskError> {
        let text = serde_json::to_vec(proxy).map_err(|error| DiskError::Write(error.to_string()))?;
        self.write(&self.proxy_path(), &text)
    }

    /// What the person has chosen once and for all.
    ///
    /// # Errors
    /// [`DiskError`] when that cannot be read or understood.
    pub fn preferences(&self) -> Result<Option<Preferences>, DiskError> {
        let Some(text) = read_if_there(&self.preferences_path())? else { return Ok(None) };
        serde_json::from_slice(&text).map(Some).map_err(|_| DiskError::Changed)
    }

    /// Keeps what the person has chosen.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn keep_preferences(&self, preferences: &Preferences) -> Result<(), DiskError> {
        let text = serde_json::to_vec(preferences).map_err(|error| DiskError::Write(error.to_string()))?;
        self.write(&self.preferences_path(), &text)
    }

    /// Where the journal is.
    pub(crate) fn journal_path(&self) -> PathBuf {
        self.directory.join("journal.json")
    }

    fn proxy_path(&self) -> PathBuf {
        self.directory.join("proxy.json")
    }

    fn preferences_path(&self) -> PathBuf {
        self.directory.join("preferences.json")
    }

    /// Writes a page of the journal, sealed where there is a key.
    fn write_page(&self, path: &Path, entry: Entry) -> Result<(), DiskError> {
        let key = self.secrets.make_journal_key();
        let page = entry.write(key.as_deref()).map_err(|error| DiskError::Write(error.to_string()))?;
        self.write(path, &page)
    }

    fn write(&self, path: &Path, content: &[u8]) -> Result<(), DiskError> {
        private_directory(&self.directory).map_err(cannot_write)?;
        write_whole(path, content).map_err(cannot_write)
    }
}

impl fmt::Debug for Desk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Desk").field("directory", &self.directory).finish_non_exhaustive()
    }
}

fn load(path: &Path, expected: &[u8; 32]) -> Result<Vec<u8>, DiskError> {
    let content = read_capped(path)?;
    if sha256(&content) == *expected { Ok(content) } else { Err(DiskError::Changed) }
}

fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, DiskError> {
    match read_capped(path) {
        Ok(content) => Ok(Some(content)),
        Err(_) if matches!(fs::exists(path), Ok(false)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// No file of the wizard's own is larger than a certificate file may be. A device or a pipe, which a person may name
/// among the arguments, might never end.
fn read_capped(path: &Path) -> Result<Vec<u8>, DiskError> {
    let read = |error: io::Error| DiskError::Read(error.to_string());
    let metadata = fs::metadata(path).map_err(read)?;
    if !metadata.is_file() {
        return Err(DiskError::Read("it is not a file".into()));
    }
    if metadata.len() > MAX_FILE_SIZE as u64 {
        return Err(DiskError::Changed);
    }
    fs::read(path).map_err(read)
}

fn cannot_write(error: io::Error) -> DiskError {
    DiskError::Write(error.to_string())
}

/// Content and directory reach the disk before this returns.
fn write_whole(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = private_file(path)?;
    file.write_all(content)?;
    stop_point!("file half written");
    file.commit()
}

#[cfg(unix)]
fn private_directory(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

#[cfg(unix)]
fn private_file(path: &Path) -> io::Result<AtomicWriteFile> {
    use atomic_write_file::unix::OpenOptionsExt as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    AtomicWriteFile::options().preserve_mode(false).mode(0o600).open(path)
}

// On Windows the user's local application data is closed to others by the profile's own permissions.
#[cfg(not(unix))]
fn private_directory(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

#[cfg(not(unix))]
fn private_file(path: &Path) -> io::Result<AtomicWriteFile> {
    AtomicWriteFile::open(path)
}
