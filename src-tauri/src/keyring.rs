//! The system's keyring: the Secret Service on Linux, the login keychain on macOS, the Credential Manager on Windows.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as system;
#[cfg(not(target_os = "linux"))]
mod native;
#[cfg(not(target_os = "linux"))]
use native as system;

use std::{
    fmt,
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use secrecy::SecretSlice;
use wizard::storage::keyring::{Keyring, KeyringClosed};
use zeroize::Zeroizing;

/// The longest wait for a keyring. One that has to be started first takes about a second.
pub const PATIENCE: Duration = Duration::from_secs(3);

/// The user's keyring, provided by the system.
///
/// Nothing is stored elsewhere while it is locked, and the user is never prompted to unlock it. Each call has a
/// thread of its own, which the system's libraries may block; it is abandoned after [`PATIENCE`], and the keyring
/// counts as closed from then on, so that a late write cannot undo a later one.
#[derive(Debug)]
pub struct SystemKeyring {
    service: String,
    is_silent: AtomicBool,
}

impl SystemKeyring {
    /// The secrets of this service; other services' secrets are separate.
    #[must_use]
    pub fn new(service: &str) -> Self {
        Self { service: service.to_owned(), is_silent: AtomicBool::new(false) }
    }

    fn call<T: Send + 'static>(
        &self,
        call: impl FnOnce(&str) -> Result<T, KeyringClosed> + Send + 'static,
    ) -> Result<T, KeyringClosed> {
        if self.is_silent.load(Ordering::Relaxed) {
            return Err(KeyringClosed("it did not answer before".into()));
        }
        let (answer, answered) = mpsc::channel();
        let service = self.service.clone();
        // The receiver is gone if the result comes too late.
        let calling = thread::Builder::new().spawn(move || drop(answer.send(call(&service))));
        calling.map_err(closed)?;
        answered.recv_timeout(PATIENCE).unwrap_or_else(|_| {
            self.is_silent.store(true, Ordering::Relaxed);
            Err(KeyringClosed("it does not answer".into()))
        })
    }
}

impl Keyring for SystemKeyring {
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, KeyringClosed> {
        let name = name.to_owned();
        self.call(move |service| system::read(service, &name))
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyringClosed> {
        let (name, secret) = (name.to_owned(), Zeroizing::new(secret.to_vec()));
        self.call(move |service| system::write(service, &name, &secret))
    }

    fn erase(&self, name: &str) -> Result<(), KeyringClosed> {
        let name = name.to_owned();
        self.call(move |service| system::erase(service, &name))
    }
}

/// Maps any failure of the keyring: the wizard continues without it.
fn closed(error: impl fmt::Display) -> KeyringClosed {
    KeyringClosed(error.to_string())
}
