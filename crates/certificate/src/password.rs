//! The password of a certificate file.

use secrecy::{ExposeSecret, SecretString};

/// The certificate password: protects the certificate file.
#[derive(Clone, Debug)]
pub struct CertificatePassword(SecretString);

impl CertificatePassword {
    /// Takes what was typed. The file decides whether it is right.
    #[must_use]
    pub fn new(typed: SecretString) -> Self {
        Self(typed)
    }

    /// Of a file that has none.
    #[must_use]
    pub fn none() -> Self {
        Self(SecretString::default())
    }

    /// As it stands in its field.
    #[must_use]
    pub fn as_typed(&self) -> SecretString {
        self.0.clone()
    }

    /// What is typed.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}
