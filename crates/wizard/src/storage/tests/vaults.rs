//! Keyrings in memory.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use secrecy::SecretSlice;

use crate::storage::vault::{NoVault, Vault, VaultClosed};

/// A keyring in memory, shared by its clones: as another process would find it.
#[derive(Clone, Default)]
pub(super) struct MemoryVault(Arc<Mutex<HashMap<String, Vec<u8>>>>);

impl MemoryVault {
    /// The names under which something is kept.
    pub(super) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.0.lock().unwrap().keys().cloned().collect();
        names.sort();
        names
    }
}

impl Vault for MemoryVault {
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, VaultClosed> {
        Ok(self.0.lock().unwrap().get(name).map(|secret| secret.clone().into()))
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), VaultClosed> {
        self.0.lock().unwrap().insert(name.to_owned(), secret.to_vec());
        Ok(())
    }

    fn erase(&self, name: &str) -> Result<(), VaultClosed> {
        self.0.lock().unwrap().remove(name);
        Ok(())
    }
}

/// A keyring that is locked and unlocked, shared by its clones.
#[derive(Clone, Default)]
pub(super) struct LockableVault {
    pub(super) open: MemoryVault,
    is_locked: Arc<AtomicBool>,
}

impl LockableVault {
    pub(super) fn locked() -> Self {
        let vault = Self::default();
        vault.lock();
        vault
    }

    pub(super) fn lock(&self) {
        self.is_locked.store(true, Ordering::SeqCst);
    }

    pub(super) fn unlock(&self) {
        self.is_locked.store(false, Ordering::SeqCst);
    }

    fn vault(&self) -> &dyn Vault {
        if self.is_locked.load(Ordering::SeqCst) { &NoVault } else { &self.open }
    }
}

impl Vault for LockableVault {
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, VaultClosed> {
        self.vault().read(name)
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), VaultClosed> {
        self.vault().write(name, secret)
    }

    fn erase(&self, name: &str) -> Result<(), VaultClosed> {
        self.vault().erase(name)
    }
}
