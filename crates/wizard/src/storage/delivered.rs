//! The digest of what was delivered, where a re-encrypted file is kept instead, or the file of a key that was made here.

use std::path::PathBuf;

use certificate::{
    pkcs12::{MAX_FILE_SIZE, Shortcoming, Strengthened},
    x509::sha256,
};
use disk::DiskError;

use super::{
    Storage,
    files::{MAX_OWN_FILE, read_if_there},
    unwritable,
};
use crate::journal::{KeyChoice, SavedFile};

impl Storage {
    /// Saves a certificate file in place of the delivered one, whose digest the receipt has to name. The digest is
    /// written first, beside the file, so that it is known as soon as the file exists: also before the journal knows
    /// the file, and when the journal is another order's.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn save_for(
        &self,
        path: PathBuf,
        strong: &Strengthened,
        delivered: &[u8],
    ) -> Result<SavedFile, DiskError> {
        let Strengthened { content, shortcoming } = strong;
        let file = SavedFile {
            path,
            sha256: sha256(content),
            delivered: Some(sha256(delivered)),
            respelled: *shortcoming == Shortcoming::Spelling,
            made_here: None,
        };
        self.save_noted(file, content)
    }

    /// Saves the certificate file of a key that was made here. The receipt has to name its certificate, whose digest is
    /// noted as above.
    ///
    /// # Errors
    /// [`DiskError::Write`].
    pub fn save_made_here(
        &self,
        path: PathBuf,
        content: &[u8],
        leaf: &[u8],
        choice: KeyChoice,
    ) -> Result<SavedFile, DiskError> {
        let delivered = Some(sha256(leaf));
        let made_here = Some(choice);
        self.save_noted(SavedFile { delivered, made_here, ..SavedFile::new(path, sha256(content)) }, content)
    }

    fn save_noted(&self, file: SavedFile, content: &[u8]) -> Result<SavedFile, DiskError> {
        let note = serde_json::to_vec(&file).map_err(unwritable)?;
        self.write(&note_path(&file), &note, MAX_OWN_FILE)?;
        self.write(&file.path, content, MAX_FILE_SIZE)?;
        Ok(file)
    }

    /// Adds the recorded digest to the file, if there is one and it is about this file.
    pub(crate) fn as_noted(&self, file: SavedFile) -> SavedFile {
        let note = read_if_there(&note_path(&file), MAX_OWN_FILE).ok().flatten();
        let noted = note.and_then(|note| serde_json::from_slice::<SavedFile>(&note).ok());
        noted.filter(|noted| noted.sha256 == file.sha256 && noted.path == file.path).unwrap_or(file)
    }
}

pub(super) fn note_path(file: &SavedFile) -> PathBuf {
    file.path.with_extension("delivered.json")
}
