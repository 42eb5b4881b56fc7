//! Where secrets last longer than the wizard runs: the system's keyring.

use secrecy::SecretSlice;

/// There is no keyring, or it is locked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the keyring is not open: {0}")]
pub struct VaultClosed(pub String);

/// The system's keyring, as far as the wizard needs it. Calls may block, each for a few seconds at most; a keyring that
/// is locked counts as closed, without the user being asked to open it.
pub trait Vault: Send + Sync + 'static {
    /// The secret of this name; none when there is no such secret.
    ///
    /// # Errors
    /// [`VaultClosed`].
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, VaultClosed>;

    /// Keeps a secret under this name, in the place of the one before.
    ///
    /// # Errors
    /// [`VaultClosed`].
    fn write(&self, name: &str, secret: &[u8]) -> Result<(), VaultClosed>;

    /// Takes the secret of this name away, if there is one.
    ///
    /// # Errors
    /// [`VaultClosed`].
    fn erase(&self, name: &str) -> Result<(), VaultClosed>;
}

/// For a computer without a keyring.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoVault;

impl Vault for NoVault {
    fn read(&self, _: &str) -> Result<Option<SecretSlice<u8>>, VaultClosed> {
        Err(none())
    }

    fn write(&self, _: &str, _: &[u8]) -> Result<(), VaultClosed> {
        Err(none())
    }

    fn erase(&self, _: &str) -> Result<(), VaultClosed> {
        Err(none())
    }
}

fn none() -> VaultClosed {
    VaultClosed("there is none".into())
}
