//! What the databases need of Windows.

use std::{
    fs::{DirBuilder, File, OpenOptions, TryLockError},
    io,
    os::windows::io::AsHandle,
    path::Path,
};

pub(crate) use super::system::{FileId, identity};

/// Makes folders. In the profile of a user they are for that user alone.
pub(crate) fn private_folder() -> DirBuilder {
    DirBuilder::new()
}

/// Makes files, which are as private as their folder.
pub(crate) fn private_file() -> OpenOptions {
    OpenOptions::new()
}

/// Whether this user may write to the file, without doing so. Of a folder only trying tells.
///
/// # Errors
/// What forbids it.
pub(crate) fn may_write(path: &Path) -> io::Result<()> {
    if path.is_dir() { Ok(()) } else { OpenOptions::new().write(true).open(path).map(drop) }
}

/// Gives a file another name, unless that is taken: not without one of the calls that replace.
pub(crate) fn rename_new(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Whether another process holds a lock on the file by which it may not be read, such as SQLite takes to write.
pub(crate) fn is_locked(file: &File) -> bool {
    matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
}

/// Standard input without Rust's buffer.
pub(crate) fn standard_input() -> io::Result<File> {
    Ok(File::from(io::stdin().as_handle().try_clone_to_owned()?))
}

/// The number of the user to whom the file belongs, which Windows does not have.
pub(crate) fn owner(_: &Path) -> Option<u32> {
    None
}
