//! The folder of a practice, and those that are left of practices which were killed.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::Path,
};

use tempfile::{Builder, TempDir};

const PREFIX: &str = "personalsign-practice-";
/// Held by the process to which the folder belongs; the system lets go of it when that process ends in whatever way.
const LOCK: &str = "lock";

/// A folder that goes when it is dropped.
pub(crate) struct PracticeFolder {
    /// Closed before the folder goes: on Windows a file that is open may keep its folder.
    _lock: File,
    directory: TempDir,
}

impl PracticeFolder {
    /// A new one below `parent`. What killed practices have left there goes.
    pub(crate) fn make(parent: &Path) -> io::Result<Self> {
        let directory = Builder::new().prefix(PREFIX).tempdir_in(parent)?;
        let lock = File::create_new(directory.path().join(LOCK))?;
        if let Err(TryLockError::Error(error)) = lock.try_lock() {
            // Nobody else can lock it either, and so nobody takes the folder for one that is left.
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

    /// Others may write to the folder for temporary files as well, so a name proves nothing.
    fn remove_leftovers(&self, parent: &Path) -> io::Result<()> {
        let own = fs::symlink_metadata(self.path())?;
        for entry in fs::read_dir(parent)?.flatten() {
            let is_named_so = entry.file_name().to_str().is_some_and(|name| name.starts_with(PREFIX));
            // Of a link that is one itself, and not of what it leads to.
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

/// Without a lock nobody can tell whether it is still needed, and so it stays.
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

/// On Windows each user has a folder for temporary files that is closed to others.
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
