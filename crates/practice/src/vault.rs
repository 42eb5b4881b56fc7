//! A keyring in memory: what the wizard keeps there goes with the practice.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use secrecy::SecretSlice;
use wizard::storage::vault::{Vault, VaultClosed};

/// A keyring in memory.
#[derive(Default)]
pub(crate) struct MemoryVault(Mutex<HashMap<String, SecretSlice<u8>>>);

impl MemoryVault {
    fn secrets(&self) -> MutexGuard<'_, HashMap<String, SecretSlice<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Vault for MemoryVault {
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, VaultClosed> {
        Ok(self.secrets().get(name).cloned())
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), VaultClosed> {
        self.secrets().insert(name.to_owned(), secret.to_vec().into());
        Ok(())
    }

    fn erase(&self, name: &str) -> Result<(), VaultClosed> {
        self.secrets().remove(name);
        Ok(())
    }
}
