//! A keyring in memory: its secrets end with the practice.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use secrecy::SecretSlice;
use wizard::storage::keyring::{Keyring, KeyringClosed};

/// A keyring in memory.
#[derive(Default)]
pub(crate) struct MemoryKeyring(Mutex<HashMap<String, SecretSlice<u8>>>);

impl MemoryKeyring {
    fn secrets(&self) -> MutexGuard<'_, HashMap<String, SecretSlice<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Keyring for MemoryKeyring {
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, KeyringClosed> {
        Ok(self.secrets().get(name).cloned())
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyringClosed> {
        self.secrets().insert(name.to_owned(), secret.to_vec().into());
        Ok(())
    }

    fn erase(&self, name: &str) -> Result<(), KeyringClosed> {
        self.secrets().remove(name);
        Ok(())
    }
}
