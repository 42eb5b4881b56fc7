//! System functions of Windows for the databases.

use std::{
    fs::{DirBuilder, File, OpenOptions, TryLockError},
    io,
    os::windows::io::AsHandle,
    path::Path,
};

pub(crate) use super::system::{FileId, identity, rename_new};

/// Creates folders. In the profile of a user they are accessible by that user only.
pub(crate) fn private_folder() -> DirBuilder {
    DirBuilder::new()
}

/// Creates files, which are as private as their folder.
pub(crate) fn private_file() -> OpenOptions {
    OpenOptions::new()
}

/// Whether this user may write to the file, without doing so. For a folder this cannot be known without writing.
///
/// # Errors
/// The obstacle.
pub(crate) fn may_write(path: &Path) -> io::Result<()> {
    if path.is_dir() { Ok(()) } else { OpenOptions::new().write(true).open(path).map(drop) }
}

/// Whether another process holds a lock on the file that excludes readers, such as SQLite takes for writing. Windows
/// shows it only by an attempt to lock.
pub(crate) fn is_locked(file: &File) -> bool {
    match file.try_lock_shared() {
        Err(TryLockError::WouldBlock) => true,
        Ok(()) => {
            // A file that is closed with its lock may stay locked for a while (UnlockFileEx).
            let _ = file.unlock();
            false
        }
        Err(TryLockError::Error(_)) => false,
    }
}

/// Standard input without Rust's buffer.
pub(crate) fn standard_input() -> io::Result<File> {
    Ok(File::from(io::stdin().as_handle().try_clone_to_owned()?))
}

/// The user id of the file's owner, which Windows does not have.
pub(crate) fn owner(_: &Path) -> Option<u32> {
    None
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn lock_held_by_another_is_seen_without_locking() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x");
        fs::write(&path, "").unwrap();
        let locked = || {
            let file = File::options().write(true).open(&path).unwrap();
            file.try_lock().unwrap();
            file
        };
        let (ours, theirs) = (File::open(&path).unwrap(), locked());
        assert!(is_locked(&ours));
        drop(theirs);
        assert!(!is_locked(&ours));
        locked();
    }
}
