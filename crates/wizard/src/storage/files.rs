//! File access: whole files, private, and without replacing files of others.

use std::{
    ffi::OsString,
    fs::{self, File},
    io::{self, ErrorKind, Read, Write},
    path::{Path, PathBuf},
};

use disk::{DiskError, sync};
use stop_points::stop_point;
use tempfile::{NamedTempFile, PersistError};

use super::unfinished::{SUFFIX, UNFINISHED};

/// The most octets of each file of the wizard's own, certificate files excepted. Writing respects the limit, so that
/// no written file is too large to be read. The largest reply of the service, sealed, takes a third of it.
pub(super) const MAX_OWN_FILE: usize = 4 << 20;

/// The treatment of an existing file with the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Existing {
    /// Replaced: it is the wizard's own, or the person has agreed.
    Replaced,
    /// Kept, and writing fails with [`ErrorKind::AlreadyExists`]; so is a link, whatever its target.
    Kept,
}

/// Writes a file completely or not at all. Content and name are on the disk before this returns.
pub(super) fn write_whole(path: &Path, content: &[u8], existing: Existing) -> io::Result<()> {
    let mut file = begin(path)?;
    file.write_all(content)?;
    stop_point!("file half written");
    sync(file.as_file())?;
    match existing {
        Existing::Replaced => {
            file.persist(path)?;
        }
        Existing::Kept => named_or_written(file.persist_noclobber(path), path, content)?,
    }
    sync_folder(folder_of(path))
}

/// Falls back to writing under the final name: not every file system (FAT, some network ones) supports renaming
/// without replacing, or hard links.
fn named_or_written(named: Result<File, PersistError>, path: &Path, content: &[u8]) -> io::Result<()> {
    match named {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => Err(error.error),
        Err(error) => {
            error.file.close()?;
            write_new(path, content)
        }
    }
}

/// Creates a temporary file for this name. Until it is renamed, its name is `.~NAME.XXXXXX`; a file that is never
/// renamed is deleted, by [`super::unfinished`] where the program was killed.
pub(super) fn begin(path: &Path) -> io::Result<NamedTempFile> {
    let name = path.file_name().ok_or(ErrorKind::InvalidFilename)?;
    let mut prefix = OsString::from(UNFINISHED);
    prefix.push(name);
    prefix.push(".");
    tempfile::Builder::new().prefix(&prefix).rand_bytes(SUFFIX).tempfile_in(folder_of(path))
}

/// Writes a file that does not exist yet.
fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut options = File::options();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.write(true).create_new(true).open(path)?;
    let written = file.write_all(content).and_then(|()| sync(&file));
    if written.is_err() {
        // A partial file is useless.
        let _ = fs::remove_file(path);
    }
    written
}

/// The first of these paths that does not exist.
pub(super) fn free_place(mut places: impl Iterator<Item = PathBuf>) -> Option<PathBuf> {
    places.find(|place| fs::symlink_metadata(place).is_err())
}

/// Removes a file, if there is one.
pub(super) fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Reads a file of at most `most` octets, if it exists.
pub(super) fn read_if_there(path: &Path, most: usize) -> Result<Option<Vec<u8>>, DiskError> {
    match read_capped(path, most) {
        Ok(content) => Ok(Some(content)),
        Err(_) if matches!(fs::exists(path), Ok(false)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Reads a file of at most `most` octets. A device or a pipe, which a person may name among the arguments, might
/// never end.
pub(super) fn read_capped(path: &Path, most: usize) -> Result<Vec<u8>, DiskError> {
    let read = |error: io::Error| DiskError::Read(error.into());
    if !fs::metadata(path).map_err(read)?.is_file() {
        return Err(DiskError::NotAFile);
    }
    let mut content = Vec::new();
    let file = File::open(path).map_err(read)?;
    file.take(most as u64 + 1).read_to_end(&mut content).map_err(read)?;
    if content.len() > most { Err(DiskError::TooLarge) } else { Ok(content) }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Creates a missing folder and its parents, private to this user.
#[cfg(unix)]
pub(super) fn make_folder(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Creates the wizard's own folder where it is missing, and makes it private where others have access.
///
/// # Errors
/// Also where it belongs to another user, who could change the permissions again.
#[cfg(unix)]
pub(super) fn make_own_folder(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    make_folder(path)?;
    let folder = File::open(path)?;
    let metadata = folder.metadata()?;
    if metadata.uid() != rustix::process::geteuid().as_raw() {
        return Err(io::Error::new(ErrorKind::PermissionDenied, "the folder belongs to somebody else"));
    }
    let mode = metadata.mode() & 0o7777;
    // A file system without permissions cannot restrict them.
    if mode & 0o077 != 0
        && let Err(error) = folder.set_permissions(fs::Permissions::from_mode(mode & 0o700))
    {
        log::warn!("the wizard's own folder stays open to others: {error}");
    }
    Ok(())
}

/// Opens a file for locking, and leaves its content unchanged. A link in its place is not followed, and a pipe does
/// not block.
#[cfg(unix)]
pub(super) fn open_lock(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};

    use rustix::fs::OFlags;
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed();
    let file = File::options()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .custom_flags(flags)
        .open(path)?;
    if file.metadata()?.permissions().mode() & 0o077 != 0 {
        file.set_permissions(fs::Permissions::from_mode(0o600))?;
    }
    Ok(file)
}

#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    match sync(&File::open(path)?) {
        // Some network file systems do not support the call.
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        synced => synced,
    }
}

// On Windows the user's local application data is private by the profile's own permissions, and a folder cannot be
// synced.
#[cfg(not(unix))]
pub(super) fn make_folder(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

#[cfg(not(unix))]
pub(super) use make_folder as make_own_folder;

#[cfg(not(unix))]
pub(super) fn open_lock(path: &Path) -> io::Result<File> {
    let opened = File::options().write(true).create(true).truncate(false).open(path);
    // For a folder, Windows reports a missing permission.
    opened.map_err(|error| if path.is_dir() { ErrorKind::IsADirectory.into() } else { error })
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use std::os::unix::fs::symlink;

    use super::*;

    /// Fails as a file system does that refuses to rename a temporary file.
    fn refused(path: &Path) -> Result<File, PersistError> {
        Err(PersistError { error: ErrorKind::Unsupported.into(), file: begin(path).unwrap() })
    }

    #[test]
    fn file_without_rename_or_link_is_written_directly() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("x.pfx");
        named_or_written(refused(&path), &path, b"ours").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"ours");
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1, "nothing else is left");
    }

    #[test]
    fn file_without_rename_or_link_replaces_nothing() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("x.pfx");
        let elsewhere = directory.path().join("elsewhere");
        symlink(&elsewhere, &path).unwrap();
        let refusal = named_or_written(refused(&path), &path, b"ours").unwrap_err();
        assert_eq!(refusal.kind(), ErrorKind::AlreadyExists);
        assert!(!elsewhere.exists(), "nothing is written through a link");
    }
}
