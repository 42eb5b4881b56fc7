//! The same key and certificates in a file that every system reads. macOS and Windows before 2019 call the password of
//! a file with AES and SHA-256 wrong although it is right; they read what PKCS#12 itself brings: 3DES and SHA-1. Such a
//! file is weak, so it is made for one use in memory, under a password that nobody else knows.

use std::fmt::Write;

use aws_lc_rs::{digest, hmac, rand};
use cbc::cipher::{BlockModeEncrypt, KeyIvInit, block_padding::Pkcs7};
use der::{
    AnyRef, Encode, Tag,
    asn1::{ObjectIdentifier as Oid, OctetStringRef},
};
use des::TdesEde3;
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::{
    VerifiedPfx,
    cipher::PBE_3DES,
    derivation::{self, Purpose, bmp_string},
    format::{
        Algorithm, Attribute, CERTIFICATE_BAG, CertificateBag, ContentInfo, DATA, DigestInfo,
        ENCRYPTED_CONTENT, ENCRYPTED_DATA, EncryptedContent, EncryptedData, FRIENDLY_NAME, LOCAL_KEY_ID,
        MacData, PbeParameters, Pfx, SHROUDED_KEY_BAG, SafeBag, ShroudedKey, X509_CERTIFICATE,
    },
    password::SHA_1,
};

/// Enough for a file that lives for a moment and has a random password; all systems read that many.
const ITERATIONS: u64 = 2_048;
const BLOCK: usize = 8;
const PASSWORD_BYTES: usize = 16;

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

impl From<der::Error> for RewrapError {
    fn from(_: der::Error) -> Self {
        Self
    }
}

/// Writes the key with its leaf, issuers and friendly name into a file with 3DES and a MAC of SHA-1 (RFC 7292). What is
/// not encrypted is wiped. The name stands with the leaf only: Windows keeps a key under the key's name, where that of a
/// renewal would meet the old one.
///
/// # Errors
/// [`RewrapError`], where the system gives no random octets.
pub fn rewrap(pfx: &VerifiedPfx) -> Result<Rewrapped, RewrapError> {
    let password = one_time_password()?;
    let text = bmp_string(password.expose_secret());
    let name: Vec<u8> = pfx.friendly_name().encode_utf16().flat_map(u16::to_be_bytes).collect();
    let name = attribute(FRIENDLY_NAME, AnyRef::new(Tag::BmpString, &name)?)?;
    let fingerprint = pfx.fingerprint();
    let key_id = attribute(LOCAL_KEY_ID, AnyRef::new(Tag::OctetString, &fingerprint.0)?)?;
    let key_attributes = AnyRef::new(Tag::Set, &key_id)?;
    // A SET is sorted (X.690, section 11.6).
    let mut attributes = [&name[..], &key_id];
    attributes.sort();
    let attributes = attributes.concat();
    let attributes = AnyRef::new(Tag::Set, &attributes)?;

    let (parameters, encrypted) = encrypt(pfx.private_key(), &text)?;
    let key = ShroudedKey { algorithm: by_3des(&parameters)?, encrypted: octets(&encrypted)? }.to_der()?;
    let key = SafeBag { kind: SHROUDED_KEY_BAG, value: any(&key)?, attributes: Some(key_attributes) };
    let keys = vec![key].to_der()?;

    let leaf = certificate_bag(pfx.leaf(), Some(attributes))?;
    let issuers = pfx.issuers().iter().map(|issuer| certificate_bag(issuer, None));
    let certificates = issuers.collect::<Result<Vec<_>, _>>()?.concat();
    let certificates = AnyRef::new(Tag::Sequence, &[leaf, certificates].concat())?.to_der()?;
    let (parameters, encrypted) = encrypt(&certificates, &text)?;
    let content = EncryptedContent {
        kind: DATA,
        algorithm: by_3des(&parameters)?,
        encrypted: Some(AnyRef::new(ENCRYPTED_CONTENT, &encrypted)?),
    };
    let certificates = EncryptedData { version: 0, content }.to_der()?;

    let keys = octets(&keys)?.to_der()?;
    let authenticated = vec![
        ContentInfo { kind: ENCRYPTED_DATA, content: any(&certificates)? },
        ContentInfo { kind: DATA, content: any(&keys)? },
    ]
    .to_der()?;
    let content = seal(&authenticated, &text)?;
    Ok(Rewrapped { content, password })
}

fn one_time_password() -> Result<SecretString, RewrapError> {
    let mut bytes = Zeroizing::new([0; PASSWORD_BYTES]);
    rand::fill(&mut *bytes).map_err(|_| RewrapError)?;
    // Room for all of it, so that no part is left behind.
    let mut text = String::with_capacity(2 * PASSWORD_BYTES);
    for byte in *bytes {
        write!(text, "{byte:02x}").map_err(|_| RewrapError)?;
    }
    Ok(text.into())
}

fn attribute(kind: Oid, value: AnyRef<'_>) -> Result<Vec<u8>, RewrapError> {
    let value = value.to_der()?;
    Ok(Attribute { kind, values: AnyRef::new(Tag::Set, &value)? }.to_der()?)
}

fn certificate_bag(der: &[u8], attributes: Option<AnyRef<'_>>) -> Result<Vec<u8>, RewrapError> {
    let value = CertificateBag { kind: X509_CERTIFICATE, certificate: octets(der)? }.to_der()?;
    Ok(SafeBag { kind: CERTIFICATE_BAG, value: any(&value)?, attributes }.to_der()?)
}

/// Encrypts by [`PBE_3DES`]: its parameters, and the ciphertext.
fn encrypt(plain: &[u8], password: &[u8]) -> Result<(Vec<u8>, Zeroizing<Vec<u8>>), RewrapError> {
    let salt = salt()?;
    let digest = &digest::SHA1_FOR_LEGACY_USE_ONLY;
    let derive = |purpose, length| derivation::pkcs12(digest, purpose, password, &salt, ITERATIONS, length);
    let (key, vector) = (derive(Purpose::Key, 24), derive(Purpose::Vector, BLOCK));
    let cipher = cbc::Encryptor::<TdesEde3>::new_from_slices(&key, &vector).map_err(|_| RewrapError)?;
    let mut buffer = Zeroizing::new(vec![0; plain.len() + BLOCK]);
    let length = cipher.encrypt_padded_b2b::<Pkcs7>(plain, &mut buffer).map_err(|_| RewrapError)?.len();
    buffer.truncate(length);
    Ok((PbeParameters { salt: octets(&salt)?, iterations: ITERATIONS }.to_der()?, buffer))
}

fn by_3des(parameters: &[u8]) -> Result<Algorithm<'_>, RewrapError> {
    Ok(Algorithm { oid: PBE_3DES, parameters: Some(any(parameters)?) })
}

/// The whole file around what its MAC is about.
fn seal(authenticated: &[u8], password: &[u8]) -> Result<Zeroizing<Vec<u8>>, RewrapError> {
    let salt = salt()?;
    let digest = &digest::SHA1_FOR_LEGACY_USE_ONLY;
    let key = derivation::pkcs12(digest, Purpose::Mac, password, &salt, ITERATIONS, digest.output_len());
    let mac = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &key), authenticated);
    let algorithm = Algorithm { oid: SHA_1, parameters: Some(AnyRef::NULL) };
    let mac = DigestInfo { algorithm, digest: octets(mac.as_ref())? };
    let content = octets(authenticated)?.to_der()?;
    let pfx = Pfx {
        version: 3,
        auth_safe: ContentInfo { kind: DATA, content: any(&content)? },
        mac: Some(MacData { mac, salt: octets(&salt)?, iterations: ITERATIONS }),
    };
    Ok(Zeroizing::new(pfx.to_der()?))
}

fn salt() -> Result<[u8; BLOCK], RewrapError> {
    let mut salt = [0; BLOCK];
    rand::fill(&mut salt).map_err(|_| RewrapError)?;
    Ok(salt)
}

fn octets(bytes: &[u8]) -> Result<&OctetStringRef, RewrapError> {
    Ok(OctetStringRef::new(bytes)?)
}

fn any(der: &[u8]) -> Result<AnyRef<'_>, RewrapError> {
    Ok(AnyRef::try_from(der)?)
}
