//! System functions of Linux and macOS for the databases.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io,
    os::{
        fd::AsFd,
        unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt},
    },
    path::Path,
};

use rustix::process::{Flock, FlockType, fcntl_getlk};

/// Creates folders for this user only.
pub(crate) fn private_folder() -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.mode(0o700);
    builder
}

/// Creates files for this user only.
pub(crate) fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

/// Whether this user may write to the file or into the folder, without doing so.
///
/// # Errors
/// The obstacle.
pub(crate) fn may_write(path: &Path) -> io::Result<()> {
    Ok(rustix::fs::access(path, rustix::fs::Access::WRITE_OK)?)
}

/// The identity of a file or a folder, whatever its name: device and inode (stat(3type)).
pub(crate) type FileId = (u64, u64);

/// The identity of the path's target.
pub(crate) fn identity(path: &Path) -> io::Result<FileId> {
    fs::metadata(path).map(|file| (file.dev(), file.ino()))
}

/// Renames a file, without replacing another. Not every file system supports it.
pub(crate) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    Ok(rustix::fs::renameat_with(
        rustix::fs::CWD,
        from,
        rustix::fs::CWD,
        to,
        rustix::fs::RenameFlags::NOREPLACE,
    )?)
}

/// Whether another process holds a lock on the file that excludes readers, such as SQLite takes for writing. The
/// check closes a file, by which this process releases all locks that it has on it (fcntl_locking(2)).
pub(crate) fn is_locked(file: &File) -> bool {
    fcntl_getlk(file, &Flock::from(FlockType::ReadLock)).is_ok_and(|in_the_way| in_the_way.is_some())
}

/// Standard input without Rust's buffer.
pub(crate) fn standard_input() -> io::Result<File> {
    Ok(File::from(io::stdin().as_fd().try_clone_to_owned()?))
}

/// The user id of the file's owner.
pub(crate) fn owner(path: &Path) -> Option<u32> {
    fs::metadata(path).map(|file| file.uid()).ok()
}
