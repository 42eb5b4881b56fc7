//! What the databases need of Linux and macOS.

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

/// Makes folders for this user alone.
pub(crate) fn private_folder() -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.mode(0o700);
    builder
}

/// Makes files for this user alone.
pub(crate) fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

/// Whether this user may write to the file or into the folder, without doing so.
///
/// # Errors
/// What forbids it.
pub(crate) fn may_write(path: &Path) -> io::Result<()> {
    Ok(rustix::fs::access(path, rustix::fs::Access::WRITE_OK)?)
}

/// What tells a file or a folder from every other, whatever its name: device and inode (stat(3type)).
pub(crate) type FileId = (u64, u64);

/// What the path leads to.
pub(crate) fn identity(path: &Path) -> io::Result<FileId> {
    fs::metadata(path).map(|file| (file.dev(), file.ino()))
}

/// Gives a file another name, unless that is taken. Not every file system can.
pub(crate) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    Ok(rustix::fs::renameat_with(
        rustix::fs::CWD,
        from,
        rustix::fs::CWD,
        to,
        rustix::fs::RenameFlags::NOREPLACE,
    )?)
}

/// Whether another process holds a lock on the file by which it may not be read, such as SQLite takes to write. To ask
/// closes a file, by which this process gives up all locks that it has on it (fcntl_locking(2)).
pub(crate) fn is_locked(file: &File) -> bool {
    fcntl_getlk(file, &Flock::from(FlockType::ReadLock)).is_ok_and(|in_the_way| in_the_way.is_some())
}

/// Standard input without Rust's buffer.
pub(crate) fn standard_input() -> io::Result<File> {
    Ok(File::from(io::stdin().as_fd().try_clone_to_owned()?))
}

/// The number of the user to whom the file belongs.
pub(crate) fn owner(path: &Path) -> Option<u32> {
    fs::metadata(path).map(|file| file.uid()).ok()
}
