//! The keyring of the system, where secrets outlast the wizard's process.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use secrecy::SecretSlice;

/// There is no keyring, or it is locked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the keyring is not open: {0}")]
pub struct KeyringClosed(pub String);

/// The operations on the system's keyring that the wizard needs. Calls may block, each for a few seconds at most; a
/// locked keyring counts as closed, and the user is not prompted to unlock it.
pub trait Keyring: Send + Sync + 'static {
    /// Reads the secret of this name; `None` when there is no such secret.
    ///
    /// # Errors
    /// [`KeyringClosed`].
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, KeyringClosed>;

    /// Stores a secret under this name, replacing the previous one.
    ///
    /// # Errors
    /// [`KeyringClosed`].
    fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyringClosed>;

    /// Deletes the secret of this name, if there is one.
    ///
    /// # Errors
    /// [`KeyringClosed`].
    fn erase(&self, name: &str) -> Result<(), KeyringClosed>;
}

/// The keyring of a computer without one.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoKeyring;

impl Keyring for NoKeyring {
    fn read(&self, _: &str) -> Result<Option<SecretSlice<u8>>, KeyringClosed> {
        Err(none())
    }

    fn write(&self, _: &str, _: &[u8]) -> Result<(), KeyringClosed> {
        Err(none())
    }

    fn erase(&self, _: &str) -> Result<(), KeyringClosed> {
        Err(none())
    }
}

/// A keyring in memory, for practice and for tests. Its clones share their secrets, which end with the last of them.
#[derive(Clone, Debug, Default)]
pub struct MemoryKeyring(Arc<Mutex<BTreeMap<String, SecretSlice<u8>>>>);

impl MemoryKeyring {
    /// The names of the stored secrets, sorted.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.secrets().keys().cloned().collect()
    }

    fn secrets(&self) -> MutexGuard<'_, BTreeMap<String, SecretSlice<u8>>> {
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

fn none() -> KeyringClosed {
    KeyringClosed("there is none".into())
}
