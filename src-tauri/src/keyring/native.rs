//! The login keychain of macOS and the Credential Manager of Windows, which takes at most 2560 bytes a secret.

use keyring::{Entry, Error};
use secrecy::SecretSlice;
use wizard::storage::keyring::KeyringClosed;

use super::closed;

pub(super) fn read(service: &str, name: &str) -> Result<Option<SecretSlice<u8>>, KeyringClosed> {
    match quietly(service, name, Entry::get_secret)? {
        Ok(secret) => Ok(Some(SecretSlice::from(secret))),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(closed(error)),
    }
}

pub(super) fn write(service: &str, name: &str, secret: &[u8]) -> Result<(), KeyringClosed> {
    quietly(service, name, |entry| entry.set_secret(secret))?.map_err(closed)
}

pub(super) fn erase(service: &str, name: &str) -> Result<(), KeyringClosed> {
    match quietly(service, name, Entry::delete_credential)? {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(closed(error)),
    }
}

/// Runs `act` without the password prompt of a locked keychain.
fn quietly<T>(
    service: &str,
    name: &str,
    act: impl FnOnce(&Entry) -> keyring::Result<T>,
) -> Result<keyring::Result<T>, KeyringClosed> {
    #[cfg(target_os = "macos")]
    let _quiet =
        security_framework::os::macos::keychain::SecKeychain::disable_user_interaction().map_err(closed)?;
    let entry = Entry::new(service, name).map_err(closed)?;
    Ok(act(&entry))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    /// In the keyring of the user who runs the test, which is left unchanged.
    #[test]
    fn secret_is_written_read_overwritten_and_erased() {
        let service = format!("eu.personalsign.wizard test {}", std::process::id());
        let found = || read(&service, "key").unwrap().map(|secret| secret.expose_secret().to_vec());
        assert_eq!(found(), None);
        for secret in [(0..=255).collect::<Vec<u8>>(), b"2".to_vec()] {
            write(&service, "key", &secret).unwrap();
            assert_eq!(found(), Some(secret));
        }
        erase(&service, "key").unwrap();
        erase(&service, "key").unwrap();
        assert_eq!(found(), None);
    }
}
