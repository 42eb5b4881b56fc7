//! Writes a certificate file (RFC 7292). `p12-keystore` supports no password and no name beyond the first 65,536
//! characters of Unicode, and leaves the key in memory.

use aes::Aes256;
use aws_lc_rs::{digest, hmac, rand};
use cbc::cipher::{BlockCipherEncrypt, BlockModeEncrypt, KeyInit, KeyIvInit, block_padding::Pkcs7};
use der::{
    AnyRef, Decode, Encode, Tag,
    asn1::{ObjectIdentifier as Oid, OctetStringRef},
};
use des::TdesEde3;
use zeroize::Zeroizing;

use super::{
    cipher::Cipher,
    derivation::{self, Prf, Purpose, bmp_string},
    format::{
        Algorithm, Attribute, CERTIFICATE_BAG, CertificateBag, ContentInfo, DATA, DigestInfo,
        ENCRYPTED_CONTENT, ENCRYPTED_DATA, EncryptedContent, EncryptedData, FRIENDLY_NAME, MacData,
        PbeParameters, Pbes2, Pbkdf2, Pfx, SHROUDED_KEY_BAG, SafeBag, ShroudedKey, X509_CERTIFICATE,
    },
    password::{AES_256, HMAC_SHA_256, PBES2, PBKDF2, SHA_1, SHA_256},
    rewrap::RewrapError,
};
use crate::password::CertificatePassword;

/// The iterations that OWASP recommends for PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet). Firefox writes
/// as many, and Windows has refused more.
const ITERATIONS: u32 = 600_000;
/// The iterations of the older form: a guess costs fifty times as much as with those that OpenSSL writes.
const OLDER_ITERATIONS: u32 = 100_000;
/// Octets of each salt: NIST SP 800-132 (section 5.1) requires at least 16.
const SALT: usize = 16;
/// Octets of a block of AES.
const BLOCK: usize = 16;
/// The attribute that links the key with its certificate (RFC 2985, section 5.5.2).
const LOCAL_KEY_ID: Oid = Oid::new_unwrap("1.2.840.113549.1.9.21");
const OWN: [u8; 1] = [1];
/// PBE with SHA-1 and 3DES of three keys (RFC 7292, appendix C).
pub(super) const PBE_SHA_1_3DES: Oid = Oid::new_unwrap("1.2.840.113549.1.12.1.3");

/// The form in which a certificate file is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// PBES2 with AES-256, PBKDF2 with HMAC-SHA-256, and a MAC of SHA-256.
    #[default]
    Today,
    /// The schemes of PKCS#12 itself, 3DES and SHA-1: macOS, Windows before 2019, phones and GnuPG before 2.4 read
    /// no other.
    Older,
}

impl From<der::Error> for RewrapError {
    fn from(_: der::Error) -> Self {
        Self
    }
}

/// Writes a file with this key (PKCS#8, DER) and these certificates (X.509, DER), the key's own first. All of it is
/// encrypted.
///
/// # Errors
/// [`RewrapError`], where the system gives no random octets, or the file would be too large.
pub fn write_file<'a>(
    key: &[u8],
    certificates: impl Iterator<Item = &'a [u8]>,
    name: &str,
    password: &CertificatePassword,
    form: Form,
) -> Result<Vec<u8>, RewrapError> {
    write(key, certificates, name, password.expose(), form)
}

pub(super) fn write<'a>(
    key: &[u8],
    certificates: impl Iterator<Item = &'a [u8]>,
    name: &str,
    password: &str,
    form: Form,
) -> Result<Vec<u8>, RewrapError> {
    let encrypt = |plain: &[u8]| match form {
        Form::Today => encrypt(password, plain),
        Form::Older => encrypt_as_of_old(password, plain),
    };
    let own = attributes(name)?;
    let own = AnyRef::new(Tag::Set, &own)?;
    let (algorithm, encrypted) = encrypt(key)?;
    let encrypted = OctetStringRef::new(&encrypted)?;
    let key = ShroudedKey { algorithm: Algorithm::from_der(&algorithm)?, encrypted }.to_der()?;
    let key = SafeBag { kind: SHROUDED_KEY_BAG, value: AnyRef::from_der(&key)?, attributes: Some(own) };

    let certificates = certificates.map(certificate).collect::<Result<Vec<_>, _>>()?;
    let mut bags = Vec::new();
    for (index, certificate) in certificates.iter().enumerate() {
        let attributes = (index == 0).then_some(own);
        bags.push(SafeBag { kind: CERTIFICATE_BAG, value: AnyRef::from_der(certificate)?, attributes });
    }
    let (algorithm, encrypted) = encrypt(&bags.to_der()?)?;
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
    let (oid, iterations) = match form {
        Form::Today => (SHA_256, ITERATIONS),
        Form::Older => (SHA_1, OLDER_ITERATIONS),
    };
    let mac = mac(form, password, &salt, iterations, &authenticated);
    let algorithm = Algorithm { oid, parameters: Some(AnyRef::NULL) };
    let mac = DigestInfo { algorithm, digest: OctetStringRef::new(mac.as_ref())? };
    let mac = Some(MacData { mac, salt: OctetStringRef::new(&salt)?, iterations: iterations.into() });
    Ok(Pfx { version: 3, auth_safe, mac }.to_der()?)
}

/// The algorithm, DER, and the encrypted octets.
pub(super) fn encrypt(password: &str, plain: &[u8]) -> Result<(Vec<u8>, Vec<u8>), RewrapError> {
    let (salt, vector) = (random::<SALT>()?, random::<BLOCK>()?);
    let key =
        derivation::pbkdf2(Prf::Sha256, password.as_bytes(), &salt, ITERATIONS, Cipher::Aes256.key_length());
    let encrypted = by_blocks::<Aes256>(&key.map_err(|_| RewrapError)?, &vector, plain)?;

    let prf = Some(Algorithm { oid: HMAC_SHA_256, parameters: Some(AnyRef::NULL) });
    let salt = OctetStringRef::new(&salt)?;
    let parameters = Pbkdf2 { salt, iterations: ITERATIONS, key_length: None, prf }.to_der()?;
    let vector = octets(&vector)?;
    let derivation = Algorithm { oid: PBKDF2, parameters: Some(AnyRef::from_der(&parameters)?) };
    let encryption = Algorithm { oid: AES_256, parameters: Some(AnyRef::from_der(&vector)?) };
    let parameters = Pbes2 { derivation, encryption }.to_der()?;
    let algorithm = Algorithm { oid: PBES2, parameters: Some(AnyRef::from_der(&parameters)?) };
    Ok((algorithm.to_der()?, encrypted))
}

/// The same by 3DES and SHA-1.
fn encrypt_as_of_old(password: &str, plain: &[u8]) -> Result<(Vec<u8>, Vec<u8>), RewrapError> {
    let (salt, password) = (random::<SALT>()?, bmp_string(password));
    let derive = |purpose, length| {
        let (digest, iterations) = (&digest::SHA1_FOR_LEGACY_USE_ONLY, OLDER_ITERATIONS.into());
        derivation::pkcs12(digest, purpose, &password, &salt, iterations, length)
    };
    let key = derive(Purpose::Key, Cipher::TripleDes.key_length());
    let vector = derive(Purpose::Vector, Cipher::TripleDes.vector_length());
    let encrypted = by_blocks::<TdesEde3>(&key, &vector, plain)?;
    let salt = OctetStringRef::new(&salt)?;
    let parameters = PbeParameters { salt, iterations: OLDER_ITERATIONS.into() }.to_der()?;
    let algorithm = Algorithm { oid: PBE_SHA_1_3DES, parameters: Some(AnyRef::from_der(&parameters)?) };
    Ok((algorithm.to_der()?, encrypted))
}

/// Encrypts in CBC mode.
fn by_blocks<Block: BlockCipherEncrypt + KeyInit>(
    key: &[u8],
    vector: &[u8],
    plain: &[u8],
) -> Result<Vec<u8>, RewrapError> {
    // Room for the padding, which is at most the longest block.
    let mut buffer = Zeroizing::new([plain, &[0; BLOCK]].concat());
    let cipher = cbc::Encryptor::<Block>::new_from_slices(key, vector).map_err(|_| RewrapError)?;
    let encrypted = cipher.encrypt_padded::<Pkcs7>(&mut buffer, plain.len()).map_err(|_| RewrapError)?;
    Ok(encrypted.to_vec())
}

fn mac(form: Form, password: &str, salt: &[u8], iterations: u32, content: &[u8]) -> hmac::Tag {
    let (digest, algorithm) = match form {
        Form::Today => (&digest::SHA256, hmac::HMAC_SHA256),
        Form::Older => (&digest::SHA1_FOR_LEGACY_USE_ONLY, hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY),
    };
    let (length, password) = (digest.output_len(), bmp_string(password));
    let key = derivation::pkcs12(digest, Purpose::Mac, &password, salt, iterations.into(), length);
    hmac::sign(&hmac::Key::new(algorithm, &key), content)
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
