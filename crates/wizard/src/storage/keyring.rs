//! Where secrets last longer than the wizard runs: the system's keyring.

use secrecy::SecretSlice;

/// There is no keyring, or it is locked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the keyring is not open: {0}")]
pub struct KeyringClosed(pub String);

/// The system's keyring, as far as the wizard needs it. Calls may block, each for a few seconds at most; a keyring that
/// is locked counts as closed, without the user being asked to open it.
pub trait Keyring: Send + Sync + 'static {
    /// The secret of this name; none when there is no such secret.
    ///
    /// # Errors
    /// [`KeyringClosed`].
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, KeyringClosed>;

    /// Keeps a secret under this name, in the place of the one before.
    ///
    /// # Errors
    /// [`KeyringClosed`].
    fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyringClosed>;

    /// Takes the secret of this name away, if there is one.
    ///
    /// # Errors
    /// [`KeyringClosed`].
    fn erase(&self, name: &str) -> Result<(), KeyringClosed>;
}

/// For a computer without a keyring.
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
