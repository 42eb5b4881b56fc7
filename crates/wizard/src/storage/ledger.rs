//! The ledger of installed certificates: those that the wizard may remove again, and the paths of their files.

use std::{fs, iter, path::PathBuf};

use certificate::{
    store::{Receipt, StoreId},
    x509::{Der, Fingerprint},
};
use disk::{DiskError, written_path};
use serde::{Deserialize, Serialize};

use super::{Storage, cannot_write, files::free_place, kept};

/// A certificate in a store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Installed {
    /// The objects that were added to the store.
    pub receipt: Receipt,
    /// The certificate itself, to be shown when no store has it any more.
    pub certificate: Der,
    /// The certificate file that it was installed from.
    #[serde(with = "written_path::optional", default)]
    pub file: Option<PathBuf>,
    /// Whether the certificate was found missing. An object found in its place since then was added by another
    /// program.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub gone: bool,
    /// Whether it was issued by a root, which is never installed: where the issuer is missing, the root is unknown.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub under_root: bool,
}

impl Installed {
    /// Whether the entry is about this certificate in this store.
    pub(crate) fn is_of(&self, store: &StoreId, fingerprint: &Fingerprint) -> bool {
        self.receipt.store == *store && self.receipt.fingerprint == *fingerprint
    }
}

impl Storage {
    /// The entries, the oldest first. A damaged ledger is moved aside, and a new one started.
    ///
    /// # Errors
    /// [`DiskError`] when the ledger cannot be read, or not be moved aside.
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

    /// The ledger that was last moved aside, if it still exists.
    pub(crate) fn damaged_ledger(&self) -> Option<PathBuf> {
        self.damaged_ledgers().take_while(|path| path.is_file()).last()
    }

    /// Records an installation. The objects of an earlier installation stay the wizard's own.
    ///
    /// # Errors
    /// [`DiskError`]; the ledger is unchanged.
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

    /// Strikes out a certificate that was removed, or was not installed after all, under each of the store's
    /// identifiers.
    ///
    /// # Errors
    /// [`DiskError`]; the ledger is unchanged.
    pub fn strike_installed(&self, store: &[StoreId], fingerprint: &Fingerprint) -> Result<(), DiskError> {
        let mut all = self.installed()?;
        all.retain(|known| !store.iter().any(|store| known.is_of(store, fingerprint)));
        self.write_ledger(&all)
    }

    /// Replaces all entries.
    ///
    /// # Errors
    /// [`DiskError`]; the ledger is unchanged.
    pub(crate) fn write_ledger(&self, all: &[Installed]) -> Result<(), DiskError> {
        self.keep(&self.ledger_path(), &all.to_vec())
    }

    /// The path of the ledger.
    pub(crate) fn ledger_path(&self) -> PathBuf {
        self.directory.join("installed.json")
    }

    /// The paths for damaged ledgers, in order. None replaces another.
    fn damaged_ledgers(&self) -> impl Iterator<Item = PathBuf> {
        let others = (2_u64..).map(|number| format!("installed.damaged-{number}.json"));
        iter::once("installed.damaged.json".to_owned()).chain(others).map(|name| self.directory.join(name))
    }
}
