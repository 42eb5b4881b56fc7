//! Secrets to be erased that could not be because the keyring was locked.

use std::{collections::BTreeSet, fs, path::PathBuf};

use disk::DiskError;

use super::{
    cannot_write,
    files::{Existing, MAX_OWN_FILE, make_own_folder, read_if_there, write_whole},
    unwritable,
};
use crate::storage::keyring::{Keyring, KeyringClosed};

/// The names of these secrets, in a file of the wizard's own: they reveal nothing of the secrets.
pub(super) struct Erasures(pub(super) PathBuf);

impl Erasures {
    /// Records that the secret of this name is to be erased.
    pub(super) fn note(&self, name: String) -> Result<(), DiskError> {
        let mut names = match self.names() {
            // The names in a damaged list are lost. The new one is not.
            Err(DiskError::Changed | DiskError::TooLarge) => BTreeSet::new(),
            names => names?,
        };
        names.insert(name);
        let text = serde_json::to_vec(&names).map_err(unwritable)?;
        if let Some(folder) = self.0.parent() {
            make_own_folder(folder).map_err(cannot_write)?;
        }
        write_whole(&self.0, &text, Existing::Replaced).map_err(cannot_write)
    }

    /// Erases the recorded secrets, before any other operation on an open keyring.
    pub(super) fn catch_up(&self, keyring: &dyn Keyring) -> Result<(), KeyringClosed> {
        let names = self.names().unwrap_or_else(|error| {
            log::warn!("what is to be erased from the keyring: {error}");
            BTreeSet::new()
        });
        if names.is_empty() {
            return Ok(());
        }
        names.iter().try_for_each(|name| keyring.erase(name))?;
        // Secrets that stay in the list are erased once more.
        if let Err(error) = fs::remove_file(&self.0) {
            log::warn!("what was erased from the keyring: {error}");
        }
        Ok(())
    }

    fn names(&self) -> Result<BTreeSet<String>, DiskError> {
        let Some(text) = read_if_there(&self.0, MAX_OWN_FILE)? else { return Ok(BTreeSet::new()) };
        serde_json::from_slice(&text).map_err(|_| DiskError::Changed)
    }
}
