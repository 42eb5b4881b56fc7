//! What the wizard has installed: what it may remove again, and where the certificate file was.

use std::{fs, iter, path::PathBuf};

use certificate::{
    store::{Receipt, StoreId},
    x509::{Der, Fingerprint},
};
use disk::{DiskError, written_path};
use serde::{Deserialize, Serialize};

use super::{Storage, cannot_write, files::free_place, kept};

/// One certificate in one store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Installed {
    /// What was put into the store.
    pub receipt: Receipt,
    /// The certificate itself, to be shown when no store has it any more.
    pub certificate: Der,
    /// The certificate file that it was installed from.
    #[serde(with = "written_path::optional", default)]
    pub file: Option<PathBuf>,
    /// The certificate was seen missing. What is found in its place since then, somebody else has put there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub gone: bool,
    /// A root has issued it, which no store is given: where the issuer is missing, it is the root that is not known.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub under_root: bool,
}

impl Installed {
    /// Whether it is this certificate in this store.
    pub(crate) fn is_of(&self, store: &StoreId, fingerprint: &Fingerprint) -> bool {
        self.receipt.store == *store && self.receipt.fingerprint == *fingerprint
    }
}

impl Storage {
    /// What was installed, the oldest first. A list that is not as the wizard wrote it is put aside, and begins anew.
    ///
    /// # Errors
    /// [`DiskError`] when the list cannot be read, or not be put aside.
    pub fn installed(&self) -> Result<Vec<Installed>, DiskError> {
        match kept(&self.ledger_path()) {
            Err(DiskError::Changed | DiskError::TooLarge) => {
                if let Some(place) = free_place(self.damaged_ledgers()) {
                    fs::rename(self.ledger_path(), place).map_err(cannot_write)?;
                }
                Ok(Vec::new())
            }
            read => Ok(read?.unwrap_or_default()),
        }
    }

    /// The list that was put aside last, if it is still there.
    #[must_use]
    pub fn damaged_ledger(&self) -> Option<PathBuf> {
        self.damaged_ledgers().take_while(|path| path.is_file()).last()
    }

    /// Writes down what was installed. What an earlier installation had put there stays the wizard's own.
    ///
    /// # Errors
    /// [`DiskError`]; the list is as it was.
    pub fn note_installed(&self, installed: Installed) -> Result<(), DiskError> {
        let mut all = self.installed()?;
        let Receipt { store, fingerprint, .. } = installed.receipt.clone();
        match all.iter_mut().find(|known| known.is_of(&store, &fingerprint)) {
            Some(known) => {
                let before = std::mem::take(&mut known.receipt.added);
                *known = installed;
                known.receipt.added.join(before);
            }
            None => all.push(installed),
        }
        self.write_ledger(&all)
    }

    /// Strikes out what was removed, or was not installed after all, under each of the store's names.
    ///
    /// # Errors
    /// [`DiskError`]; the list is as it was.
    pub fn strike_installed(&self, store: &[StoreId], fingerprint: &Fingerprint) -> Result<(), DiskError> {
        let mut all = self.installed()?;
        all.retain(|known| !store.iter().any(|store| known.is_of(store, fingerprint)));
        self.write_ledger(&all)
    }

    /// Writes the list as it is from now on.
    ///
    /// # Errors
    /// [`DiskError`]; the list is as it was.
    pub(crate) fn write_ledger(&self, all: &[Installed]) -> Result<(), DiskError> {
        self.keep(&self.ledger_path(), &all.to_vec())
    }

    /// Where the list of what was installed is.
    pub(crate) fn ledger_path(&self) -> PathBuf {
        self.directory.join("installed.json")
    }

    /// Where lists that are put aside go, the first one first. None replaces another.
    fn damaged_ledgers(&self) -> impl Iterator<Item = PathBuf> {
        let others = (2_u64..).map(|number| format!("installed.damaged-{number}.json"));
        iter::once("installed.damaged.json".to_owned()).chain(others).map(|name| self.directory.join(name))
    }
}
