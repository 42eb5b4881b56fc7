//! A key that is made on this computer, and the request for its certificate (PKCS#10, RFC 2986).

use rcgen::{
    CertificateParams, DistinguishedName, DnType, DnValue, KeyPair, PKCS_ECDSA_P256_SHA256,
    PKCS_ECDSA_P384_SHA384, PKCS_RSA_SHA256, RsaKeySize,
};
use serde::{Deserialize, Serialize};
use x509_parser::{certification_request::X509CertificationRequest, prelude::FromDer};
use zeroize::Zeroizing;

use crate::{
    password::CertificatePassword,
    pkcs12::{self, FileError, RewrapError},
    subject::Subject,
    x509::{Der, LeafFacts, parse},
};

/// emailAddress in a name (RFC 5280, appendix A.1).
const EMAIL_ADDRESS: [u64; 7] = [1, 2, 840, 113_549, 1, 9, 1];

/// The kind of a key that is made here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the names say it")]
pub enum RequestKey {
    Rsa2048,
    Rsa3072,
    Rsa4096,
    P256,
    P384,
}

impl RequestKey {
    /// The kind to be made where these are allowed: RSA with 3072 bits, or else the first.
    #[must_use]
    pub fn preferred(allowed: &[Self]) -> Option<Self> {
        allowed.iter().find(|kind| **kind == Self::Rsa3072).or(allowed.first()).copied()
    }

    fn generate(self) -> Result<KeyPair, rcgen::Error> {
        let rsa = |size| KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, size);
        match self {
            Self::Rsa2048 => rsa(RsaKeySize::_2048),
            Self::Rsa3072 => rsa(RsaKeySize::_3072),
            Self::Rsa4096 => rsa(RsaKeySize::_4096),
            Self::P256 => KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256),
            Self::P384 => KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384),
        }
    }
}

/// The key could not be made or encrypted, or the subject does not fit into a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the key or its request could not be made")]
pub struct RequestError;

impl From<rcgen::Error> for RequestError {
    fn from(_: rcgen::Error) -> Self {
        Self
    }
}

impl From<RewrapError> for RequestError {
    fn from(_: RewrapError) -> Self {
        Self
    }
}

/// A key, and the request for its certificate.
pub struct KeyRequest {
    /// PKCS#8, DER.
    key: Zeroizing<Vec<u8>>,
    request: Der,
}

/// A key that a password encrypts, and the request for its certificate. It can be written to a disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealedRequest {
    /// `EncryptedPrivateKeyInfo` (RFC 5958, section 3), DER: AES-256, PBKDF2 with HMAC-SHA-256.
    pub key: Der,
    /// `CertificationRequest`, DER.
    pub request: Der,
}

impl KeyRequest {
    /// Makes a key of this kind, and the request that names the subject. Takes up to some seconds.
    ///
    /// # Errors
    /// [`RequestError`].
    pub fn make(kind: RequestKey, subject: &Subject) -> Result<Self, RequestError> {
        let pair = kind.generate()?;
        let mut params = CertificateParams::default();
        params.distinguished_name = name_of(subject)?;
        let request = params.serialize_request(&pair)?;
        Ok(Self { key: Zeroizing::new(pair.serialize_der()), request: Der(request.der().to_vec()) })
    }

    /// The request, DER.
    #[must_use]
    pub fn request(&self) -> &[u8] {
        &self.request.0
    }

    /// Encrypts the key.
    ///
    /// # Errors
    /// [`RequestError`], where the system gives no random octets.
    pub fn seal(&self, password: &CertificatePassword) -> Result<SealedRequest, RequestError> {
        let key = pkcs12::shroud(&self.key, password)?;
        Ok(SealedRequest { key: Der(key), request: self.request.clone() })
    }

    /// Whether the certificate (X.509, DER) is for this key.
    #[must_use]
    pub fn is_answered_by(&self, certificate: &[u8]) -> bool {
        parse(certificate).is_ok_and(|it| pkcs12::is_key_of(&self.key, it.public_key()))
    }

    /// The certificate file of this key and its certificates (X.509, DER), its own first.
    ///
    /// # Errors
    /// [`RequestError`].
    pub fn to_file(&self, chain: &[Der], password: &CertificatePassword) -> Result<Vec<u8>, RequestError> {
        let leaf = chain.first().ok_or(RequestError)?;
        let name = parse(&leaf.0).map(|leaf| LeafFacts::read(&leaf).holder);
        let certificates = chain.iter().map(|certificate| certificate.0.as_slice());
        let name = name.unwrap_or_default();
        Ok(pkcs12::write_file(&self.key, certificates, &name, password, pkcs12::Form::Today)?)
    }
}

impl SealedRequest {
    /// Decrypts the key.
    ///
    /// # Errors
    /// [`FileError::WrongPassword`], also where the octets were changed; [`FileError::Unreadable`] where they are not an
    /// encrypted key and a request; [`FileError::KeyMismatch`] where the request is for another key.
    pub fn open(&self, password: &CertificatePassword) -> Result<KeyRequest, FileError> {
        let key = pkcs12::unshroud(&self.key.0, password)?;
        let (_, request) =
            X509CertificationRequest::from_der(&self.request.0).map_err(|_| FileError::Unreadable)?;
        if !pkcs12::is_key_of(&key, &request.certification_request_info.subject_pki) {
            return Err(FileError::KeyMismatch);
        }
        Ok(KeyRequest { key, request: self.request.clone() })
    }
}

fn name_of(subject: &Subject) -> Result<DistinguishedName, rcgen::Error> {
    let Subject { common_name, organization, country, email } = subject;
    let mut name = DistinguishedName::new();
    name.push(DnType::CountryName, DnValue::PrintableString(country.as_str().try_into()?));
    name.push(DnType::OrganizationName, organization.as_str());
    name.push(DnType::CommonName, common_name.as_str());
    let email = DnValue::Ia5String(email.as_str().try_into()?);
    name.push(DnType::CustomDnType(EMAIL_ADDRESS.to_vec()), email);
    Ok(name)
}
