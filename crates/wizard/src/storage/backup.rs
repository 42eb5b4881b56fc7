//! The user's own copy of a certificate file.

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use certificate::{name::plain_name, pkcs12::MAX_FILE_SIZE, x509::sha256};
use disk::{DiskCause, DiskError, DiskReason};

use super::{
    Storage, cannot_write,
    files::{Existing, make_folder, write_whole},
    load, unfinished, within,
};

/// The most names that are tried, if others are taken by other files.
const MOST_NAMES: u32 = 100;

/// The most octets of a label in a file's name. With prefix and suffix, also those of the temporary name, a name has
/// fewer than the 143 octets of eCryptfs's limit; most file systems permit 255.
const MAX_LABEL: usize = 96;

impl Storage {
    /// Writes a copy of a saved file's content into a folder, under a name with `label` (an order's number, a
    /// holder's name), reads it back, and returns its path. No file is overwritten; an existing copy is sufficient.
    ///
    /// # Errors
    /// [`DiskError`]; no partial file is left.
    pub fn back_up(&self, content: &[u8], label: &str, folder: &Path) -> Result<PathBuf, DiskError> {
        within(content, MAX_FILE_SIZE)?;
        let expected = sha256(content);
        if !folder.is_dir() {
            make_folder(folder).map_err(cannot_write)?;
        }
        unfinished::clear(folder, |begun| (1..=MOST_NAMES).any(|number| begun == name(label, number)));
        for path in names(label, folder) {
            if is_copy(&path, &expected) {
                return Ok(path);
            }
            if is_taken(&path) {
                continue;
            }
            match write_whole(&path, content, Existing::Kept) {
                Ok(()) => return load(&path, &expected).map(|_| path),
                // Another program took the name meanwhile.
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(cannot_write(error)),
            }
        }
        Err(full())
    }
}

/// The first free name for a copy with this label in the folder.
pub(super) fn free_name(label: &str, folder: &Path) -> Result<PathBuf, DiskError> {
    names(label, folder).find(|path| !is_taken(path)).ok_or_else(full)
}

fn full() -> DiskError {
    DiskError::Write(DiskCause::new(DiskReason::InTheWay, "too many files of this name"))
}

/// Whether the file is such a copy. A link is not: its target may be the very file that was copied.
fn is_copy(path: &Path, expected: &[u8; 32]) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file()) && load(path, expected).is_ok()
}

/// Whether the name is taken, also by a dangling link.
fn is_taken(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// The names for a copy, in order of preference.
fn names(label: &str, folder: &Path) -> impl Iterator<Item = PathBuf> {
    (1..=MOST_NAMES).map(move |number| folder.join(name(label, number)))
}

fn name(label: &str, number: u32) -> String {
    let more = if number == 1 { String::new() } else { format!(" ({number})") };
    format!("PersonalSign certificate {}{more}.pfx", plain_label(label))
}

/// The label without characters that some file system rejects in a name.
pub(crate) fn plain_label(label: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || " -_.'".contains(c);
    let label: String = label.chars().filter(|c| is_plain(*c)).collect();
    plain_name(&label, MAX_LABEL)
}
