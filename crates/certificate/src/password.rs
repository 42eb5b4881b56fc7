//! The password of a certificate file.

use secrecy::{ExposeSecret, SecretString};

/// The certificate password, which protects the certificate file.
#[derive(Clone, Debug)]
pub struct CertificatePassword(SecretString);

impl CertificatePassword {
    /// Wraps the typed password, unchecked: only the file can show whether it is right.
    #[must_use]
    pub fn new(typed: SecretString) -> Self {
        Self(typed)
    }

    /// The password of a file that has none.
    #[must_use]
    pub fn none() -> Self {
        Self(SecretString::default())
    }

    /// The password as typed.
    #[must_use]
    pub fn as_typed(&self) -> SecretString {
        self.0.clone()
    }

    /// The password in plain text.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}
