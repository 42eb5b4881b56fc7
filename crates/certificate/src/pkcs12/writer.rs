//! Writes a certificate file with strong protection (RFC 7292): PBES2 with AES-256, PBKDF2 with HMAC-SHA-256, and a
//! MAC of SHA-256. `p12-keystore` supports no password and no name beyond the first 65,536 characters of Unicode, and
//! leaves the key in memory.

use aes::Aes256;
use aws_lc_rs::{digest, hmac, rand};
use cbc::cipher::{BlockModeEncrypt, KeyIvInit, block_padding::Pkcs7};
use der::{
    AnyRef, Decode, Encode, Tag,
    asn1::{ObjectIdentifier as Oid, OctetStringRef},
};
use zeroize::Zeroizing;

use super::{
    cipher::Cipher,
    derivation::{self, Prf, Purpose, bmp_string},
    format::{
        Algorithm, Attribute, CERTIFICATE_BAG, CertificateBag, ContentInfo, DATA, DigestInfo,
        ENCRYPTED_CONTENT, ENCRYPTED_DATA, EncryptedContent, EncryptedData, FRIENDLY_NAME, MacData, Pbes2,
        Pbkdf2, Pfx, SHROUDED_KEY_BAG, SafeBag, ShroudedKey, X509_CERTIFICATE,
    },
    password::{AES_256, HMAC_SHA_256, PBES2, PBKDF2, SHA_256},
    rewrap::RewrapError,
};

/// The iterations that OWASP recommends for PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet). Firefox writes
/// as many, and Windows has refused more.
const ITERATIONS: u32 = 600_000;
/// Octets of each salt: NIST SP 800-132 (section 5.1) requires at least 16.
const SALT: usize = 16;
/// Octets of a block of AES.
const BLOCK: usize = 16;
/// The attribute that links the key with its certificate (RFC 2985, section 5.5.2).
const LOCAL_KEY_ID: Oid = Oid::new_unwrap("1.2.840.113549.1.9.21");
const OWN: [u8; 1] = [1];

impl From<der::Error> for RewrapError {
    fn from(_: der::Error) -> Self {
        Self
    }
}

/// Writes a file with this key (PKCS#8, DER) and these certificates (X.509, DER), the key's own first. All of it is
/// encrypted.
pub(crate) fn write<'a>(
    key: &[u8],
    certificates: impl Iterator<Item = &'a [u8]>,
    name: &str,
    password: &str,
) -> Result<Vec<u8>, RewrapError> {
    let own = attributes(name)?;
    let own = AnyRef::new(Tag::Set, &own)?;
    let (algorithm, encrypted) = encrypt(password, key)?;
    let encrypted = OctetStringRef::new(&encrypted)?;
    let key = ShroudedKey { algorithm: Algorithm::from_der(&algorithm)?, encrypted }.to_der()?;
    let key = SafeBag { kind: SHROUDED_KEY_BAG, value: AnyRef::from_der(&key)?, attributes: Some(own) };

    let certificates = certificates.map(certificate).collect::<Result<Vec<_>, _>>()?;
    let mut bags = Vec::new();
    for (index, certificate) in certificates.iter().enumerate() {
        let attributes = (index == 0).then_some(own);
        bags.push(SafeBag { kind: CERTIFICATE_BAG, value: AnyRef::from_der(certificate)?, attributes });
    }
    let (algorithm, encrypted) = encrypt(password, &bags.to_der()?)?;
    let encrypted = Some(AnyRef::new(ENCRYPTED_CONTENT, &encrypted)?);
    let algorithm = Algorithm::from_der(&algorithm)?;
    let content = EncryptedContent { kind: DATA, algorithm, encrypted };
    let certificates = EncryptedData { version: 0, content }.to_der()?;
    let certificates = ContentInfo { kind: ENCRYPTED_DATA, content: AnyRef::from_der(&certificates)? };

    let key = octets(&vec![key].to_der()?)?;
    let key = ContentInfo { kind: DATA, content: AnyRef::from_der(&key)? };
    let authenticated = vec![certificates, key].to_der()?;
    let content = octets(&authenticated)?;
    let auth_safe = ContentInfo { kind: DATA, content: AnyRef::from_der(&content)? };
    let salt = random::<SALT>()?;
    let mac = mac(password, &salt, &authenticated);
    let algorithm = Algorithm { oid: SHA_256, parameters: Some(AnyRef::NULL) };
    let mac = DigestInfo { algorithm, digest: OctetStringRef::new(mac.as_ref())? };
    let mac = Some(MacData { mac, salt: OctetStringRef::new(&salt)?, iterations: ITERATIONS.into() });
    Ok(Pfx { version: 3, auth_safe, mac }.to_der()?)
}

/// The algorithm, DER, and the encrypted octets.
pub(super) fn encrypt(password: &str, plain: &[u8]) -> Result<(Vec<u8>, Vec<u8>), RewrapError> {
    let (salt, vector) = (random::<SALT>()?, random::<BLOCK>()?);
    let key =
        derivation::pbkdf2(Prf::Sha256, password.as_bytes(), &salt, ITERATIONS, Cipher::Aes256.key_length());
    let key = key.map_err(|_| RewrapError)?;
    let mut buffer = Zeroizing::new([plain, &[0; BLOCK]].concat());
    let cipher = cbc::Encryptor::<Aes256>::new_from_slices(&key, &vector).map_err(|_| RewrapError)?;
    let encrypted = cipher.encrypt_padded::<Pkcs7>(&mut buffer, plain.len()).map_err(|_| RewrapError)?;

    let prf = Some(Algorithm { oid: HMAC_SHA_256, parameters: Some(AnyRef::NULL) });
    let salt = OctetStringRef::new(&salt)?;
    let parameters = Pbkdf2 { salt, iterations: ITERATIONS, key_length: None, prf }.to_der()?;
    let vector = octets(&vector)?;
    let derivation = Algorithm { oid: PBKDF2, parameters: Some(AnyRef::from_der(&parameters)?) };
    let encryption = Algorithm { oid: AES_256, parameters: Some(AnyRef::from_der(&vector)?) };
    let parameters = Pbes2 { derivation, encryption }.to_der()?;
    let algorithm = Algorithm { oid: PBES2, parameters: Some(AnyRef::from_der(&parameters)?) };
    Ok((algorithm.to_der()?, encrypted.to_vec()))
}

fn mac(password: &str, salt: &[u8], content: &[u8]) -> hmac::Tag {
    let (digest, password) = (&digest::SHA256, bmp_string(password));
    let key =
        derivation::pkcs12(digest, Purpose::Mac, &password, salt, ITERATIONS.into(), digest.output_len());
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &key), content)
}

fn certificate(der: &[u8]) -> Result<Vec<u8>, RewrapError> {
    let certificate = OctetStringRef::new(der)?;
    Ok(CertificateBag { kind: X509_CERTIFICATE, certificate }.to_der()?)
}

/// The attributes of the key and its certificate, in DER's order for a SET.
fn attributes(name: &str) -> Result<Vec<u8>, RewrapError> {
    let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut attributes = Vec::new();
    for (kind, value) in
        [(FRIENDLY_NAME, AnyRef::new(Tag::BmpString, &name)?.to_der()?), (LOCAL_KEY_ID, octets(&OWN)?)]
    {
        attributes.push(Attribute { kind, values: AnyRef::new(Tag::Set, &value)? }.to_der()?);
    }
    attributes.sort();
    Ok(attributes.concat())
}

fn octets(content: &[u8]) -> Result<Vec<u8>, RewrapError> {
    Ok(OctetStringRef::new(content)?.to_der()?)
}

fn random<const LENGTH: usize>() -> Result<[u8; LENGTH], RewrapError> {
    let mut octets = [0; LENGTH];
    rand::fill(&mut octets).map_err(|_| RewrapError)?;
    Ok(octets)
}
