//! One wizard at a time in a directory.

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

/// How often a claim is tried.
const INTERVAL: Duration = Duration::from_millis(50);

/// The directory is this process's for as long as this is there, however the process ends.
#[derive(Debug)]
pub struct Claim {
    _lock: File,
    unguarded: Option<io::Error>,
}

impl Claim {
    /// Why another wizard may use the directory as well: its file system knows no locks.
    #[must_use]
    pub fn unguarded(&self) -> Option<&io::Error> {
        self.unguarded.as_ref()
    }
}

/// Why the directory cannot be claimed.
#[derive(Debug, thiserror::Error)]
pub enum ClaimError {
    /// Another process of the wizard is using it.
    #[error("the wizard is open already")]
    Taken,
    /// The wizard cannot write there.
    #[error("{}: {source}", path.display())]
    Place {
        /// What is in the way: the directory, what is in its place, or the nearest place above it that is there.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// What came of locking a file.
enum Locked {
    ByThis,
    ByAnother,
    /// The file system has no locks.
    Never(io::Error),
}

impl Storage {
    /// Takes the directory for this process alone, for as long as the claim lives: two wizards would write over each
    /// other's journal and certificate file. The system lets go of it also when the process is killed, which can take a
    /// moment: `patience` is how long to wait for another process to end. What a killed one had begun to write is
    /// deleted.
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

/// By a lock on the file's records (fcntl(2)), which some file systems have instead of one on the file; none where that
/// fails as well.
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

/// Of a place that is not there, what would have to let it be made.
fn in_the_way(path: &Path, source: io::Error) -> ClaimError {
    // A link that leads nowhere is in the way itself.
    let is_there = |path: &&Path| fs::symlink_metadata(path).is_ok();
    let found = path.ancestors().find(is_there).unwrap_or(path);
    // Below a file nothing can be looked up either.
    let source = match source.kind() {
        ErrorKind::NotFound | ErrorKind::AlreadyExists if !found.is_dir() => ErrorKind::NotADirectory.into(),
        _ => source,
    };
    ClaimError::Place { path: found.to_owned(), source }
}
