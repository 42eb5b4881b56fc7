//! Keyrings in memory.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use secrecy::SecretSlice;

use crate::storage::keyring::{Keyring, KeyringClosed, NoKeyring};

/// A keyring in memory, shared by its clones, as by another process.
#[derive(Clone, Default)]
pub(super) struct MemoryKeyring(Arc<Mutex<HashMap<String, Vec<u8>>>>);

impl MemoryKeyring {
    /// The names of the stored secrets.
    pub(super) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.0.lock().unwrap().keys().cloned().collect();
        names.sort();
        names
    }
}

impl Keyring for MemoryKeyring {
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, KeyringClosed> {
        Ok(self.0.lock().unwrap().get(name).map(|secret| secret.clone().into()))
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyringClosed> {
        self.0.lock().unwrap().insert(name.to_owned(), secret.to_vec());
        Ok(())
    }

    fn erase(&self, name: &str) -> Result<(), KeyringClosed> {
        self.0.lock().unwrap().remove(name);
        Ok(())
    }
}

/// A keyring that can be locked and unlocked, shared by its clones.
#[derive(Clone, Default)]
pub(super) struct LockableKeyring {
    pub(super) open: MemoryKeyring,
    is_locked: Arc<AtomicBool>,
}

impl LockableKeyring {
    pub(super) fn locked() -> Self {
        let keyring = Self::default();
        keyring.lock();
        keyring
    }

    pub(super) fn lock(&self) {
        self.is_locked.store(true, Ordering::SeqCst);
    }

    pub(super) fn unlock(&self) {
        self.is_locked.store(false, Ordering::SeqCst);
    }

    fn keyring(&self) -> &dyn Keyring {
        if self.is_locked.load(Ordering::SeqCst) { &NoKeyring } else { &self.open }
    }
}

impl Keyring for LockableKeyring {
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, KeyringClosed> {
        self.keyring().read(name)
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyringClosed> {
        self.keyring().write(name, secret)
    }

    fn erase(&self, name: &str) -> Result<(), KeyringClosed> {
        self.keyring().erase(name)
    }
}
