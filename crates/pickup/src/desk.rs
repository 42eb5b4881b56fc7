//! The wizard's own directory: the journal and the certificate files.

use std::{
    fs::{self, File, TryLockError},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use atomic_write_file::AtomicWriteFile;

use crate::{
    certificate::sha256,
    error::DiskError,
    journal::{Entry, SavedFile},
    order::OrderDetails,
    pkcs12::MAX_FILE_SIZE,
    wire::is_order_number,
};

/// How often a claim is tried.
const CLAIM_INTERVAL: Duration = Duration::from_millis(50);

/// The wizard's own directory, with the journal and the certificate files.
#[derive(Clone, Debug)]
pub struct Desk {
    directory: PathBuf,
}

impl Desk {
    /// The desk in this directory, which is made when it is first written to.
    #[must_use]
    pub fn new(directory: PathBuf) -> Self {
        Self { directory }
    }

    /// Where the certificate file of this order goes.
    #[must_use]
    pub fn certificate_path(&self, order: &OrderDetails) -> PathBuf {
        debug_assert!(is_order_number(&order.number), "checked when the order was read");
        self.directory.join(format!("{}.pfx", order.number))
    }

    /// Takes the directory for this process alone, for as long as the returned file is open: two wizards would write
    /// over each other's journal and certificate file. The system lets go of it also when the process is killed, which
    /// can take a moment: `patience` is how long to wait for another process to end.
    ///
    /// # Errors
    /// [`DiskError::Taken`] when another process has it, [`DiskError::Write`] when it cannot be written.
    pub fn claim(&self, patience: Duration) -> Result<File, DiskError> {
        let write = |e: std::io::Error| DiskError::Write(e.to_string());
        private_directory(&self.directory).map_err(write)?;
        let file = File::create(self.directory.join("lock")).map_err(write)?;
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(file),
                Err(TryLockError::WouldBlock) if begun.elapsed() < patience => thread::sleep(CLAIM_INTERVAL),
                Err(TryLockError::WouldBlock) => return Err(DiskError::Taken),
                Err(TryLockError::Error(error)) => return Err(write(error)),
            }
        }
    }

    /// Reads the journal; none when no journey is under way.
    ///
    /// # Errors
    /// [`DiskError::Read`] when there is one that cannot be read or understood.
    pub fn recall(&self) -> Result<Option<Entry>, DiskError> {
        match fs::read(self.journal_path()) {
            Ok(bytes) => {
                let entry: Entry =
                    serde_json::from_slice(&bytes).map_err(|e| DiskError::Read(e.to_string()))?;
                if is_order_number(&entry.order().number) { Ok(Some(entry)) } else { Err(DiskError::Changed) }
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(DiskError::Read(error.to_string())),
        }
    }

    /// Writes the journal, wholly or not at all.
    ///
    /// # Errors
    /// [`DiskError::Write`]; the entry before is still there.
    pub fn remember(&self, entry: &Entry) -> Result<(), DiskError> {
        let bytes = serde_json::to_vec(entry).map_err(|e| DiskError::Write(e.to_string()))?;
        self.write(&self.journal_path(), &bytes)
    }

    /// Ends the journey. Certificate files stay.
    ///
    /// # Errors
    /// [`DiskError::Write`] when the journal is still there.
    pub fn forget(&self) -> Result<(), DiskError> {
        match fs::remove_file(self.journal_path()) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(DiskError::Write(error.to_string())),
            _ => Ok(()),
        }
    }

    /// Saves a certificate file, wholly or not at all, readable for this user only.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn save(&self, path: PathBuf, content: &[u8]) -> Result<SavedFile, DiskError> {
        self.write(&path, content)?;
        Ok(SavedFile { path, sha256: sha256(content) })
    }

    /// Reads a saved file back from disk.
    ///
    /// # Errors
    /// [`DiskError::Read`] when it is gone or too large, [`DiskError::Changed`] when it is not what was saved.
    pub fn load(&self, file: &SavedFile) -> Result<Vec<u8>, DiskError> {
        let read = |e: std::io::Error| DiskError::Read(e.to_string());
        if fs::metadata(&file.path).map_err(read)?.len() > MAX_FILE_SIZE as u64 {
            return Err(DiskError::Changed);
        }
        let content = fs::read(&file.path).map_err(read)?;
        if sha256(&content) == file.sha256 { Ok(content) } else { Err(DiskError::Changed) }
    }

    fn journal_path(&self) -> PathBuf {
        self.directory.join("journal.json")
    }

    /// Content and directory reach the disk before this returns.
    fn write(&self, path: &Path, content: &[u8]) -> Result<(), DiskError> {
        let write = |e: std::io::Error| DiskError::Write(e.to_string());
        private_directory(&self.directory).map_err(write)?;
        let mut file = private_file(path).map_err(write)?;
        file.write_all(content).map_err(write)?;
        file.commit().map_err(write)
    }
}

#[cfg(unix)]
fn private_directory(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

#[cfg(unix)]
fn private_file(path: &Path) -> std::io::Result<AtomicWriteFile> {
    use atomic_write_file::unix::OpenOptionsExt as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    AtomicWriteFile::options().preserve_mode(false).mode(0o600).open(path)
}

// On Windows the user's local application data is closed to others by the profile's own permissions.
#[cfg(not(unix))]
fn private_directory(path: &Path) -> std::io::Result<()> {
    fs::create_dir_all(path)
}

#[cfg(not(unix))]
fn private_file(path: &Path) -> std::io::Result<AtomicWriteFile> {
    AtomicWriteFile::open(path)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::{
        fixtures::subject,
        journal::Phase,
        link::{AllowedHosts, OrderLink},
        order::{Channel, KeyGeneration, OrderKind, OrderState},
    };

    const LINK: &str = "https://system.globalsign.com/pickup/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    fn order() -> OrderDetails {
        OrderDetails {
            number: "PS-1".into(),
            state: OrderState::Ready,
            kind: OrderKind::Reissue,
            channel: Channel::Other,
            key_generation: KeyGeneration::Pkcs12,
            subject: subject(),
            lapses_at: datetime!(2026-12-01 00:00 UTC),
            attempts_left: 5,
            practice_password: None,
        }
    }

    fn entry(phase: Phase) -> Entry {
        Entry::new(&OrderLink::parse(LINK, &AllowedHosts::default()).unwrap(), &order(), phase)
    }

    #[test]
    fn what_was_remembered_is_recalled_until_it_is_forgotten() {
        let directory = tempfile::tempdir().unwrap();
        let desk = Desk::new(directory.path().join("new"));
        assert_eq!(desk.recall(), Ok(None));
        let file = SavedFile { path: "/x.pfx".into(), sha256: [1; 32] };
        for phase in [Phase::Reviewing, Phase::PickingUp, Phase::Saved { file, receipt_confirmed: true }] {
            desk.remember(&entry(phase.clone())).unwrap();
            let recalled = desk.recall().unwrap().unwrap();
            assert_eq!(recalled.link(), LINK);
            let (details, recalled) = recalled.into_parts();
            assert_eq!(recalled, phase);
            assert_eq!(details, order());
        }
        desk.forget().unwrap();
        desk.forget().unwrap();
        assert_eq!(desk.recall(), Ok(None));
    }

    #[test]
    fn a_journal_that_is_not_one_is_an_error() {
        let directory = tempfile::tempdir().unwrap();
        let desk = Desk::new(directory.path().into());
        for content in ["", "{}", "[[[[", "null"] {
            fs::write(desk.journal_path(), content).unwrap();
            assert!(matches!(desk.recall(), Err(DiskError::Read(_))), "{content}");
        }
        let escaping = serde_json::to_string(&entry(Phase::Reviewing)).unwrap().replace("PS-1", "../../x");
        fs::write(desk.journal_path(), escaping).unwrap();
        assert_eq!(desk.recall(), Err(DiskError::Changed));
    }

    #[test]
    fn a_saved_file_comes_back_as_it_was_or_not_at_all() {
        let directory = tempfile::tempdir().unwrap();
        let desk = Desk::new(directory.path().into());
        let path = desk.certificate_path(&order());
        let file = desk.save(path.clone(), b"the file").unwrap();
        assert_eq!(desk.load(&file).unwrap(), b"the file");
        fs::write(&path, b"another").unwrap();
        assert_eq!(desk.load(&file), Err(DiskError::Changed));
        fs::remove_file(&path).unwrap();
        assert!(matches!(desk.load(&file), Err(DiskError::Read(_))));
    }

    #[cfg(unix)]
    #[test]
    fn only_the_user_can_read_what_is_written() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().unwrap();
        let desk = Desk::new(directory.path().join("own"));
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let file = desk.save(desk.certificate_path(&order()), b"x").unwrap();
        desk.remember(&entry(Phase::Reviewing)).unwrap();
        assert_eq!(
            (mode(&file.path), mode(&desk.journal_path()), mode(&desk.directory)),
            (0o600, 0o600, 0o700)
        );
    }

    #[test]
    fn a_place_that_cannot_be_written_is_an_error() {
        let directory = tempfile::tempdir().unwrap();
        let blocked = directory.path().join("file");
        fs::write(&blocked, "").unwrap();
        let desk = Desk::new(blocked);
        assert!(matches!(desk.remember(&entry(Phase::Reviewing)), Err(DiskError::Write(_))));
        assert!(matches!(desk.save(desk.certificate_path(&order()), b"x"), Err(DiskError::Write(_))));
    }

    #[test]
    fn one_process_has_the_directory_until_it_lets_go() {
        let directory = tempfile::tempdir().unwrap();
        let desk = Desk::new(directory.path().join("desk"));
        let claim = desk.claim(Duration::ZERO).unwrap();
        assert_eq!(desk.claim(Duration::ZERO).unwrap_err(), DiskError::Taken);
        drop(claim);
        desk.claim(Duration::ZERO).unwrap();
    }

    #[test]
    fn a_claim_waits_for_a_process_that_is_about_to_end() {
        let directory = tempfile::tempdir().unwrap();
        let desk = Desk::new(directory.path().join("desk"));
        let first = desk.claim(Duration::ZERO).unwrap();
        thread::scope(|scope| {
            let second = scope.spawn(|| desk.claim(Duration::from_secs(60)));
            drop(first);
            second.join().unwrap().unwrap();
        });
    }
}
