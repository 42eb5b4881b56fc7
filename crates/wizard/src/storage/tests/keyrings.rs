//! A keyring that opens and closes.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use secrecy::SecretSlice;

use crate::storage::keyring::{Keyring, KeyringClosed, MemoryKeyring, NoKeyring};

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
