//! An encrypted key by itself, outside a certificate file (RFC 5958, section 3), and what is asked of a key by itself.

use der::{Decode, Encode, asn1::OctetStringRef};
use x509_parser::prelude::SubjectPublicKeyInfo;
use zeroize::Zeroizing;

use super::{
    FileError, RewrapError,
    format::{Algorithm, ShroudedKey},
    key::PrivateKey,
    password::Password,
    spelling::spellings,
    writer,
};
use crate::password::CertificatePassword;

/// Encrypts a key (PKCS#8, DER) as [`writer`] does, into `EncryptedPrivateKeyInfo`.
pub(crate) fn shroud(key: &[u8], password: &CertificatePassword) -> Result<Vec<u8>, RewrapError> {
    let (algorithm, encrypted) = writer::encrypt(password.expose(), key)?;
    let encrypted = OctetStringRef::new(&encrypted)?;
    Ok(ShroudedKey { algorithm: Algorithm::from_der(&algorithm)?, encrypted }.to_der()?)
}

/// Decrypts it. Nothing protects it against changes, so that a wrong password cannot be told from changed octets.
pub(crate) fn unshroud(
    shrouded: &[u8],
    password: &CertificatePassword,
) -> Result<Zeroizing<Vec<u8>>, FileError> {
    let ShroudedKey { algorithm, encrypted } = ShroudedKey::from_der(shrouded)?;
    let opened = spellings(password.expose()).iter().find_map(|spelling| {
        let key = Password::new(spelling).decrypt(&algorithm, encrypted.as_bytes()).ok()?;
        PrivateKey::read(&key).is_ok().then_some(key)
    });
    opened.ok_or(FileError::WrongPassword)
}

/// Whether the key (PKCS#8, DER) is the private one of this public key.
pub(crate) fn is_key_of(key: &[u8], public: &SubjectPublicKeyInfo<'_>) -> bool {
    PrivateKey::read(key).is_ok_and(|key| key.is_of(public))
}
