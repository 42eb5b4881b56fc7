//! Rehearsals: whether a certificate file could be written, tried before there is one.

use std::{
    fs,
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

use disk::{DiskError, sync};

use super::{
    Storage, backup, cannot_write,
    files::{MAX_OWN_FILE, begin, make_folder, make_own_folder},
    journal::page,
    within,
};
use crate::journal::Entry;

/// The octets of a rehearsal, more than a certificate file has.
const OCTETS: usize = 32 * 1024;

impl Storage {
    /// Writes a temporary file at the path of this order's certificate file, and deletes it.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn rehearse_save(&self, order_number: &str) -> Result<(), DiskError> {
        make_own_folder(&self.directory).map_err(cannot_write)?;
        rehearse(&self.certificate_path(order_number), &[0; OCTETS]).map_err(cannot_write)
    }

    /// Writes a temporary file at the path of a certificate file of the CA's page, and deletes it.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn rehearse_page_file(&self) -> Result<(), DiskError> {
        make_own_folder(&self.directory).map_err(cannot_write)?;
        rehearse(&self.page_file_path()?, &[0; OCTETS]).map_err(cannot_write)
    }

    /// Writes a temporary file at the path that [`Self::back_up`] will choose, deletes it, and returns the path.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn rehearse_back_up(&self, label: &str, folder: &Path) -> Result<PathBuf, DiskError> {
        if !folder.is_dir() {
            make_folder(folder).map_err(cannot_write)?;
        }
        let path = backup::free_name(label, folder)?;
        rehearse(&path, &[0; OCTETS]).map_err(cannot_write)?;
        Ok(path)
    }

    /// Writes a temporary page for an entry as it will be once there is a file and its copy, and deletes it.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn rehearse_remember(&self, entry: Entry) -> Result<(), DiskError> {
        make_own_folder(&self.directory).map_err(cannot_write)?;
        let page = page(entry, self.secrets.journal_key_or_new().as_ref(), &self.last_sealed())?;
        within(&page, MAX_OWN_FILE)?;
        rehearse(&self.journal_path(), &page).map_err(cannot_write)
    }
}

/// Writes and deletes a temporary file. An existing file is not touched, since the temporary one is never renamed. If
/// the wizard is killed meanwhile, it is deleted with the other unfinished ones.
fn rehearse(path: &Path, content: &[u8]) -> io::Result<()> {
    // A folder is the only thing that a file cannot replace.
    if fs::symlink_metadata(path).is_ok_and(|there| there.is_dir()) {
        return Err(ErrorKind::IsADirectory.into());
    }
    let mut file = begin(path)?;
    file.write_all(content)?;
    // A network disk may report only now that it is full.
    sync(file.as_file())?;
    file.close()
}
