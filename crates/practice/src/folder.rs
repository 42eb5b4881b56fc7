//! The temporary folder of a practice, and the removal of folders that killed practices left behind.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::Path,
};

use tempfile::{Builder, TempDir};

const PREFIX: &str = "personalsign-practice-";
/// The lock file in the folder. The owning process holds the lock; the system releases it however that process ends.
const LOCK: &str = "lock";

/// A folder that is removed when it is dropped.
pub(crate) struct PracticeFolder {
    /// The open lock file. Closed before the folder is removed: on Windows an open file may keep its folder.
    _lock: File,
    directory: TempDir,
}

impl PracticeFolder {
    /// Creates a new folder below `parent`, and removes those that killed practices left there.
    pub(crate) fn make(parent: &Path) -> io::Result<Self> {
        let directory = Builder::new().prefix(PREFIX).tempdir_in(parent)?;
        let lock = File::create_new(directory.path().join(LOCK))?;
        if let Err(TryLockError::Error(error)) = lock.try_lock() {
            // Nobody else can lock it either, so nobody takes the folder for a leftover.
            log::warn!("the folder of the practice is not locked: {error}");
        }
        let made = Self { _lock: lock, directory };
        if let Err(error) = made.remove_leftovers(parent) {
            log::warn!("the folder for temporary files: {error}");
        }
        Ok(made)
    }

    pub(crate) fn path(&self) -> &Path {
        self.directory.path()
    }

    /// Removes the folders of killed practices. Others may also write to the folder for temporary files, so a name
    /// proves nothing.
    fn remove_leftovers(&self, parent: &Path) -> io::Result<()> {
        let own = fs::symlink_metadata(self.path())?;
        for entry in fs::read_dir(parent)?.flatten() {
            let is_named_so = entry.file_name().to_str().is_some_and(|name| name.starts_with(PREFIX));
            // `DirEntry::metadata` does not follow links: of a link, it describes the link itself.
            let is_ours = entry.metadata().is_ok_and(|found| found.is_dir() && has_same_owner(&own, &found));
            if is_named_so
                && is_ours
                && let Err(error) = remove_if_left(&entry.path())
            {
                log::warn!("the folder of a practice before: {error}");
            }
        }
        Ok(())
    }
}

/// Removes a folder whose lock is free. Without a lock file nobody can tell whether it is still needed, so it is kept.
fn remove_if_left(folder: &Path) -> io::Result<()> {
    let Ok(lock) = File::open(folder.join(LOCK)) else { return Ok(()) };
    if lock.try_lock().is_ok() {
        drop(lock);
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

#[cfg(unix)]
fn has_same_owner(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    one.uid() == other.uid()
}

/// Always true: on Windows each user has a folder for temporary files that is closed to others.
#[cfg(not(unix))]
fn has_same_owner(_: &fs::Metadata, _: &fs::Metadata) -> bool {
    true
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    #[test]
    fn folder_of_killed_practice_alone_is_removed() {
        let parent = tempfile::tempdir().unwrap();
        let folder = |name: &str| {
            let folder = parent.path().join(name);
            fs::create_dir_all(folder.join("Documents")).unwrap();
            folder
        };
        let with_lock = |name: &str| {
            let folder = folder(name);
            File::create(folder.join(LOCK)).unwrap();
            folder
        };
        let running = PracticeFolder::make(parent.path()).unwrap();
        let left = with_lock("personalsign-practice-killed");
        let others = [
            folder("personalsign-practice-without-a-lock"),
            with_lock("another-program"),
            running.path().to_owned(),
        ];

        let new = PracticeFolder::make(parent.path()).unwrap();
        assert!(!left.exists());
        for folder in others {
            assert!(folder.exists(), "{folder:?}");
        }
        assert!(new.path().exists());
    }

    #[cfg(unix)]
    #[test]
    fn link_to_own_folder_is_not_followed() {
        let (parent, own) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        File::create(own.path().join(LOCK)).unwrap();
        let link = parent.path().join("personalsign-practice-link");
        std::os::unix::fs::symlink(own.path(), &link).unwrap();
        PracticeFolder::make(parent.path()).unwrap();
        assert!(own.path().join(LOCK).exists() && link.exists());
    }
}
