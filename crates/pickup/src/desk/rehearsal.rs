//! Whether a certificate file could be written, tried before there is one.

use std::{
    io::{self, Write},
    path::Path,
};

use super::{Desk, backup, cannot_write, private_directory, private_file};
use crate::error::DiskError;

/// More than a certificate file has.
const OCTETS: usize = 32 * 1024;

impl Desk {
    /// Begins to write where the certificate file of this order will be, and gives it up.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn rehearse_save(&self, order_number: &str) -> Result<(), DiskError> {
        rehearse(&self.directory, &self.certificate_path(order_number)).map_err(cannot_write)
    }

    /// Begins to write where [`Self::back_up`] will put a copy, and gives it up.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn rehearse_back_up(&self, label: &str, folder: &Path) -> Result<(), DiskError> {
        rehearse(folder, &folder.join(backup::first_name(label))).map_err(cannot_write)
    }
}

/// What is there stays as it is: the file that is begun never comes to its name. Should the wizard be killed meanwhile,
/// it is cleared away with the other unfinished ones.
fn rehearse(folder: &Path, path: &Path) -> io::Result<()> {
    if !folder.is_dir() {
        private_directory(folder)?;
    }
    let mut file = private_file(path)?;
    file.write_all(&[0; OCTETS])?;
    // A disk on a network may say only now that it is full.
    file.sync_all()?;
    file.discard()
}
