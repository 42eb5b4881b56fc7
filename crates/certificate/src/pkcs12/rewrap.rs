//! The same key and certificates in a file that every system can read. macOS and Windows before 2019 reject the right
//! password of a file with AES and SHA-256; they read the schemes of PKCS#12 itself: 3DES and SHA-1. Such a file is
//! weak, so it is made for one use in memory, under a random password.

use std::iter;

use aws_lc_rs::rand;
use p12_keystore::{
    Certificate, EncryptionAlgorithm, KeyStore, KeyStoreEntry, MacAlgorithm, PrivateKey, PrivateKeyChain,
};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::VerifiedPfx;
use crate::x509::hex;

/// The iterations: sufficient for a short-lived file with a random password; all systems read that many.
const ITERATIONS: u32 = 2_048;
const PASSWORD_BYTES: usize = 16;
/// The identifier that links the key with its certificate.
const LOCAL_KEY_ID: &str = "1";

/// A certificate file for one use.
pub struct Rewrapped {
    /// PKCS#12, DER.
    pub content: Zeroizing<Vec<u8>>,
    /// Made for this file alone: 128 random bits, written in hexadecimal.
    pub password: SecretString,
}

/// The file could not be written in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the certificate file could not be written in memory")]
pub struct RewrapError;

impl From<p12_keystore::error::Error> for RewrapError {
    fn from(_: p12_keystore::error::Error) -> Self {
        Self
    }
}

/// Writes the key with its leaf and issuers into a file with 3DES and a MAC of SHA-1 (RFC 7292). Its friendly name is
/// the fingerprint: the store sets the one that is shown.
///
/// # Errors
/// [`RewrapError`], where the system gives no random octets.
pub fn rewrap(pfx: &VerifiedPfx) -> Result<Rewrapped, RewrapError> {
    let password = one_time_password()?;
    let certificates = iter::once(pfx.leaf()).chain(pfx.issuers().iter().map(Vec::as_slice));
    let certificates = certificates.map(Certificate::from_der).collect::<Result<Vec<_>, _>>()?;
    let key = PrivateKey::from_der(pfx.private_key())?;
    let chain = PrivateKeyChain::new(LOCAL_KEY_ID, key, certificates);
    let mut store = KeyStore::new();
    store.add_entry(&pfx.fingerprint().to_string(), KeyStoreEntry::PrivateKeyChain(chain));
    let content = store
        .writer(password.expose_secret())
        .encryption_algorithm(EncryptionAlgorithm::PbeWithShaAnd3KeyTripleDesCbc)
        .encryption_iterations(ITERATIONS)
        .mac_algorithm(MacAlgorithm::HmacSha1)
        .mac_iterations(ITERATIONS)
        .write()?;
    Ok(Rewrapped { content: Zeroizing::new(content), password })
}

pub(super) fn one_time_password() -> Result<SecretString, RewrapError> {
    let mut bytes = Zeroizing::new([0; PASSWORD_BYTES]);
    rand::fill(&mut *bytes).map_err(|_| RewrapError)?;
    Ok(hex(&*bytes).into())
}
