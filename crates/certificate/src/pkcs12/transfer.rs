//! A private key on its way out of a store's library, encrypted for one moment within one process: the libraries give a
//! key in no other form.

use der::{AnyRef, asn1::ObjectIdentifier as Oid};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::{
    FileError,
    derivation::bmp_string,
    format::Algorithm,
    password::Password,
    rewrap::{RewrapError, one_time_password},
    spelling::spellings,
    writer::PBE_SHA_1_3DES,
};

/// The password of one transfer: 128 random bits.
pub struct Transfer(SecretString);

impl Transfer {
    /// The scheme in which the library encrypts: the octets of its OBJECT IDENTIFIER.
    pub const SCHEME: &[u8] = PBE_SHA_1_3DES.as_bytes();

    /// Makes a password.
    ///
    /// # Errors
    /// [`RewrapError`], where the system gives no random octets.
    pub fn new() -> Result<Self, RewrapError> {
        Ok(Self(one_time_password()?))
    }

    /// The octets that the library takes: UTF-16 with a final zero (RFC 7292, appendix B.1).
    #[must_use]
    pub fn octets(&self) -> Zeroizing<Vec<u8>> {
        bmp_string(self.0.expose_secret())
    }

    /// Decrypts the key (RFC 5208, section 6): the octets of the algorithm's OBJECT IDENTIFIER, its parameters (DER),
    /// and the encrypted octets. Returns PKCS#8, DER.
    ///
    /// # Errors
    /// [`FileError`], where another scheme or password was taken.
    pub fn open(
        &self,
        algorithm: &[u8],
        parameters: &[u8],
        encrypted: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, FileError> {
        let oid = Oid::from_bytes(algorithm).map_err(|_| FileError::UnknownProtection)?;
        let algorithm = Algorithm { oid, parameters: Some(AnyRef::try_from(parameters)?) };
        let spellings = spellings(self.0.expose_secret());
        let spelling = spellings.first().ok_or(FileError::WrongPassword)?;
        Password::new(spelling).decrypt(&algorithm, encrypted)
    }
}
