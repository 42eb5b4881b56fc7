//! The exclusive use of a directory by one wizard.

use std::{
    fs::{self, File, TryLockError},
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use super::{
    Storage,
    files::{make_own_folder, open_lock},
    unfinished,
};

/// The interval between attempts.
const INTERVAL: Duration = Duration::from_millis(50);

/// The claim on a directory. It ends with this value, or with the process, however that ends.
#[derive(Debug)]
pub struct Claim {
    _lock: File,
    unguarded: Option<io::Error>,
}

impl Claim {
    /// The reason why the claim is not exclusive, if any: its file system does not support locks.
    #[must_use]
    pub fn unguarded(&self) -> Option<&io::Error> {
        self.unguarded.as_ref()
    }
}

/// The reason why the directory cannot be claimed.
#[derive(Debug, thiserror::Error)]
pub enum ClaimError {
    /// Another process of the wizard is using it.
    #[error("the wizard is open already")]
    Taken,
    /// The wizard cannot write to the directory.
    #[error("{}: {source}", path.display())]
    Place {
        /// The obstacle: the directory, the file in its place, or its nearest existing parent.
        path: PathBuf,
        /// The error.
        source: io::Error,
    },
}

/// The result of locking a file.
enum Locked {
    ByThis,
    ByAnother,
    /// The file system does not support locks.
    Never(io::Error),
}

impl Storage {
    /// Claims the directory for this process alone: two wizards would overwrite each other's journal and certificate
    /// file. The system releases the claim also when the process is killed, which can take a moment: `patience` is
    /// the time to wait for another process to end. Unfinished files of a killed one are deleted.
    ///
    /// # Errors
    /// [`ClaimError`].
    pub fn claim(&self, patience: Duration) -> Result<Claim, ClaimError> {
        let lock = self.directory.join("lock");
        make_own_folder(&self.directory).map_err(|source| in_the_way(&self.directory, source))?;
        let file = open_lock(&lock).map_err(|source| in_the_way(&lock, source))?;
        let begun = Instant::now();
        let unguarded = loop {
            match lock_file(&file) {
                Locked::ByThis => break None,
                Locked::Never(error) => break Some(error),
                Locked::ByAnother if begun.elapsed() < patience => thread::sleep(INTERVAL),
                Locked::ByAnother => return Err(ClaimError::Taken),
            }
        };
        unfinished::clear(&self.directory, |_| true);
        self.secrets.catch_up();
        Ok(Claim { _lock: file, unguarded })
    }
}

fn lock_file(file: &File) -> Locked {
    match file.try_lock() {
        Ok(()) => Locked::ByThis,
        Err(TryLockError::WouldBlock) => Locked::ByAnother,
        Err(TryLockError::Error(error)) => lock_records(file).unwrap_or(Locked::Never(error)),
    }
}

/// Locks the file's records (fcntl(2)), which some file systems support instead of locks on the file; `None` where
/// that fails as well.
#[cfg(unix)]
fn lock_records(file: &File) -> Option<Locked> {
    use rustix::{
        fs::{FlockOperation, fcntl_lock},
        io::Errno,
    };
    match fcntl_lock(file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Some(Locked::ByThis),
        Err(Errno::ACCESS | Errno::AGAIN) => Some(Locked::ByAnother),
        Err(_) => None,
    }
}

#[cfg(not(unix))]
fn lock_records(_: &File) -> Option<Locked> {
    None
}

/// The error with the obstacle; for a missing directory, the nearest existing parent.
fn in_the_way(path: &Path, source: io::Error) -> ClaimError {
    // A dangling link is an obstacle itself.
    let is_there = |path: &&Path| fs::symlink_metadata(path).is_ok();
    let found = path.ancestors().find(is_there).unwrap_or(path);
    // Below a file nothing can be looked up either.
    let source = match source.kind() {
        ErrorKind::NotFound | ErrorKind::AlreadyExists if !found.is_dir() => ErrorKind::NotADirectory.into(),
        _ => source,
    };
    ClaimError::Place { path: found.to_owned(), source }
}
