//! The keyring of the system, where secrets outlast the wizard's process.

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

fn none() -> KeyringClosed {
    KeyringClosed("there is none".into())
}
