//! The user's own copy of a certificate file.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{Desk, cannot_write, load, private_directory, unfinished, write_whole};
use crate::{certificate::sha256, error::DiskError, name::plain_name};

/// After so many names that are taken by other files, the folder is full of something else.
const MOST_NAMES: u32 = 100;

/// The most octets of a label in a file's name. With what stands around it, also while it is written, a name has fewer than
/// the 143 that eCryptfs takes; most file systems take 255.
const MAX_LABEL: usize = 96;

impl Desk {
    /// Puts a copy of a saved file's content into a folder, under a name with `label` (an order's number, a holder's
    /// name), reads it back, and tells its place. Nothing there is written over; a copy that is there already will do.
    ///
    /// # Errors
    /// [`DiskError`]; nothing half-written is left.
    pub fn back_up(&self, content: &[u8], label: &str, folder: &Path) -> Result<PathBuf, DiskError> {
        let expected = sha256(content);
        if !folder.is_dir() {
            private_directory(folder).map_err(cannot_write)?;
        }
        unfinished::clear(folder, |begun| (1..=MOST_NAMES).any(|number| begun == name(label, number)));
        for number in 1..=MOST_NAMES {
            let path = folder.join(name(label, number));
            if !fs::exists(&path).map_err(cannot_write)? {
                write_whole(&path, content).map_err(cannot_write)?;
                load(&path, &expected)?;
                return Ok(path);
            }
            if load(&path, &expected).is_ok() {
                return Ok(path);
            }
        }
        Err(DiskError::Write("too many files of this name".into()))
    }
}

/// The name that a copy gets unless it is taken.
pub(super) fn first_name(label: &str) -> String {
    name(label, 1)
}

fn name(label: &str, number: u32) -> String {
    let more = if number == 1 { String::new() } else { format!(" ({number})") };
    format!("PersonalSign certificate {}{more}.pfx", plain_label(label))
}

/// A label without what some file system or other does not take in a name.
pub(crate) fn plain_label(label: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || " -_.'".contains(c);
    let label: String = label.chars().filter(|c| is_plain(*c)).collect();
    plain_name(&label, MAX_LABEL)
}
