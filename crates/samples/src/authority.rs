//! The certification authority: a root, an issuing CA, and the certificates they sign.
//!
//! Its own keys are P-256, which are made at once; subscribers get the kind of key that they ordered.

use p12_keystore::{
    Certificate, EncryptionAlgorithm, KeyStore, KeyStoreEntry, MacAlgorithm, PrivateKey, PrivateKeyChain,
};
use rcgen::{
    BasicConstraints, CertificateParams, CertificateSigningRequestParams, CertifiedIssuer, DistinguishedName,
    DnType, DnValue, ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256,
    PKCS_ECDSA_P384_SHA384, PKCS_RSA_SHA256, RsaKeySize, SanType,
};
use serde::{Deserialize, Serialize};
use time::{Duration, Month, OffsetDateTime};
use x509_parser::{certification_request::X509CertificationRequest, prelude::FromDer, public_key::PublicKey};

use crate::Subject;

/// The organisation in whose name this authority signs.
pub const AUTHORITY: &str = "PersonalSign Wizard practice";

/// The mark in every name that this authority signs.
const NOT_VALID: &str = "PRACTICE - NOT VALID";

/// The time before its issue at which a certificate becomes valid, for computers whose clock is slow.
const BACKDATED: Duration = Duration::minutes(10);

/// id-kp-documentSigning (RFC 9336).
const DOCUMENT_SIGNING: [u64; 9] = [1, 3, 6, 1, 5, 5, 7, 3, 36];

/// emailAddress in a name (RFC 5280, appendix A.1).
const EMAIL_ADDRESS: [u64; 7] = [1, 2, 840, 113_549, 1, 9, 1];

/// The iterations of key derivation in a PKCS#12 file. Windows refuses more than 600,000.
const PKCS12_ITERATIONS: u32 = 100_000;

/// The kind of key in a subscriber's certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyKind {
    /// RSA with 2048 bits.
    Rsa2048,
    /// RSA with 3072 bits.
    Rsa3072,
    /// RSA with 4096 bits.
    Rsa4096,
    /// The elliptic curve P-256.
    P256,
    /// The elliptic curve P-384.
    P384,
}

impl KeyKind {
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

    fn is_rsa(self) -> bool {
        matches!(self, Self::Rsa2048 | Self::Rsa3072 | Self::Rsa4096)
    }

    /// The kind of the key in a request (PKCS#10); none for any other kind.
    fn of_request(request: &[u8]) -> Option<Self> {
        let (_, request) = X509CertificationRequest::from_der(request).ok()?;
        match request.certification_request_info.subject_pki.parsed().ok()? {
            PublicKey::RSA(key) => match key.key_size() {
                2048 => Some(Self::Rsa2048),
                3072 => Some(Self::Rsa3072),
                4096 => Some(Self::Rsa4096),
                _ => None,
            },
            PublicKey::EC(point) => match point.key_size() {
                256 => Some(Self::P256),
                384 => Some(Self::P384),
                _ => None,
            },
            _ => None,
        }
    }
}

/// The reasons why a certificate or a certificate file cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum SigningError {
    /// The certificate cannot be made, or cannot hold the subject.
    #[error("the sample authority cannot make a certificate")]
    Certificate(#[from] rcgen::Error),
    /// The request is not one for a key of an allowed kind, or its sender does not show to possess the key.
    #[error("the sample authority refuses the request")]
    Request,
    /// The certificate file cannot be written.
    #[error("the sample authority cannot write a certificate file")]
    File(#[from] p12_keystore::error::Error),
}

/// The root and the issuing CA.
pub struct CertificationAuthority {
    root: CertifiedIssuer<'static, KeyPair>,
    issuing: CertifiedIssuer<'static, KeyPair>,
}

/// A key and its certificates, in DER.
pub struct Issued {
    /// The private key, PKCS#8.
    pub private_key: Vec<u8>,
    /// The leaf, the issuing CA and the root.
    pub chain: Vec<Vec<u8>>,
    friendly_name: String,
}

impl CertificationAuthority {
    /// Makes both CAs.
    ///
    /// # Errors
    /// If the system gives no random numbers.
    pub fn new() -> Result<Self, SigningError> {
        let mut root = params(Duration::days(10 * 365));
        root.distinguished_name = authority_name("Root CA");
        root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        root.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let root = CertifiedIssuer::self_signed(root, KeyKind::P256.generate()?)?;

        let mut issuing = params(Duration::days(5 * 365));
        issuing.distinguished_name = authority_name("Issuing CA");
        issuing.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        issuing.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let issuing = CertifiedIssuer::signed_by(issuing, KeyKind::P256.generate()?, &root)?;
        Ok(Self { root, issuing })
    }

    /// The root certificate, in PEM.
    #[must_use]
    pub fn root_pem(&self) -> String {
        self.root.pem()
    }

    /// The root certificate, in DER.
    #[must_use]
    pub fn root_der(&self) -> &[u8] {
        self.root.der()
    }

    /// The issuing CA's certificate, in DER.
    #[must_use]
    pub fn issuing_der(&self) -> &[u8] {
        self.issuing.der()
    }

    /// Checks that a certificate can hold this subject.
    ///
    /// # Errors
    /// If it cannot: a country that is not printable ASCII, an e-mail address that is not ASCII.
    pub fn check(subject: &Subject) -> Result<(), SigningError> {
        Ok(subscriber_name(subject).map(drop)?)
    }

    /// Makes a subscriber's key and certificate. RSA keys take long: do not call this on an async thread.
    ///
    /// # Errors
    /// As [`Self::check`].
    pub fn issue(&self, subject: &Subject, key: KeyKind) -> Result<Issued, SigningError> {
        let params = subscriber_params(subject, key)?;
        self.sign(&params, &key.generate()?, format!("{}, {}", subject.common_name, subject.organization))
    }

    /// Signs a certificate for the key in a request (PKCS#10, DER), which a signature in it shows to be the sender's.
    /// Only the key is taken from the request. Returns the leaf and the issuing CA, in DER.
    ///
    /// # Errors
    /// [`SigningError::Request`], where it is no such request, or its key is of another kind than these; as
    /// [`Self::check`].
    pub fn answer(
        &self,
        request: &[u8],
        subject: &Subject,
        kinds: &[KeyKind],
    ) -> Result<Vec<Vec<u8>>, SigningError> {
        let kind = KeyKind::of_request(request).filter(|kind| kinds.contains(kind));
        let kind = kind.ok_or(SigningError::Request)?;
        // Verifies the signature.
        let requested = CertificateSigningRequestParams::from_der(&request.into());
        let key = requested.map_err(|_| SigningError::Request)?.public_key;
        let leaf = subscriber_params(subject, kind)?.signed_by(&key, &self.issuing)?;
        Ok(vec![leaf.der().to_vec(), self.issuing.der().to_vec()])
    }

    /// Signs a certificate with these contents for this key; the name is the one that a store shows.
    ///
    /// # Errors
    /// If a certificate cannot hold the contents.
    pub fn sign(
        &self,
        params: &CertificateParams,
        key: &KeyPair,
        friendly_name: String,
    ) -> Result<Issued, SigningError> {
        let leaf = params.signed_by(key, &self.issuing)?;
        Ok(Issued {
            private_key: key.serialize_der(),
            chain: [leaf.der(), self.issuing.der(), self.root.der()]
                .map(|certificate| certificate.to_vec())
                .to_vec(),
            friendly_name,
        })
    }
}

impl Issued {
    /// A PKCS#12 file (RFC 7292) under `password`: AES-256, MAC with SHA-256; or, weak, 3DES, MAC with SHA-1, and one
    /// iteration. Holds the leaf alone, or its issuers too. Takes a moment: do not call this on an async thread.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn to_pkcs12(&self, password: &str, with_issuers: bool, weak: bool) -> Result<Vec<u8>, SigningError> {
        let held = if with_issuers { self.chain.len() } else { 1 };
        let certificates = self
            .chain
            .iter()
            .take(held)
            .map(|der| Certificate::from_der(der))
            .collect::<Result<Vec<_>, _>>()?;
        let key = PrivateKey::from_der(&self.private_key)?;
        let chain = PrivateKeyChain::new("1", key, certificates);
        let mut store = KeyStore::new();
        store.add_entry(&self.friendly_name, KeyStoreEntry::PrivateKeyChain(chain));
        let (encryption, mac, iterations) = if weak {
            (EncryptionAlgorithm::PbeWithShaAnd3KeyTripleDesCbc, MacAlgorithm::HmacSha1, 1)
        } else {
            let encryption = EncryptionAlgorithm::PbeWithHmacSha256AndAes256;
            (encryption, MacAlgorithm::HmacSha256, PKCS12_ITERATIONS)
        };
        Ok(store
            .writer(password)
            .encryption_algorithm(encryption)
            .encryption_iterations(iterations)
            .mac_algorithm(mac)
            .mac_iterations(iterations)
            .write()?)
    }
}

/// The parameters that all certificates share: validity, key identifiers, and no CA unless changed.
#[must_use]
pub fn params(valid_for: Duration) -> CertificateParams {
    let now = OffsetDateTime::now_utc();
    let mut params = CertificateParams::default();
    params.not_before = now - BACKDATED;
    params.not_after = now + valid_for;
    params.is_ca = IsCa::ExplicitNoCa;
    params.use_authority_key_identifier_extension = true;
    params
}

/// The parameters of a subscriber's certificate for a key of this kind.
fn subscriber_params(subject: &Subject, key: KeyKind) -> Result<CertificateParams, rcgen::Error> {
    let mut params = params(Duration::ZERO);
    params.not_after = months_later(params.not_before, 39) - Duration::SECOND;
    params.distinguished_name = subscriber_name(subject)?;
    params.subject_alt_names = vec![SanType::Rfc822Name(subject.email.as_str().try_into()?)];
    let for_encryption =
        if key.is_rsa() { KeyUsagePurpose::KeyEncipherment } else { KeyUsagePurpose::KeyAgreement };
    params.key_usages =
        vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::ContentCommitment, for_encryption];
    params.extended_key_usages = vec![
        ExtendedKeyUsagePurpose::ClientAuth,
        ExtendedKeyUsagePurpose::EmailProtection,
        ExtendedKeyUsagePurpose::Other(DOCUMENT_SIGNING.to_vec()),
    ];
    Ok(params)
}

/// The name of a part of the authority.
#[must_use]
pub fn authority_name(role: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::OrganizationName, AUTHORITY);
    name.push(DnType::CommonName, format!("{NOT_VALID} {role}"));
    name
}

fn subscriber_name(subject: &Subject) -> Result<DistinguishedName, rcgen::Error> {
    let mut name = DistinguishedName::new();
    name.push(DnType::CountryName, DnValue::PrintableString(subject.country.as_str().try_into()?));
    name.push(DnType::OrganizationName, subject.organization.as_str());
    name.push(DnType::OrganizationalUnitName, NOT_VALID);
    name.push(DnType::CommonName, subject.common_name.as_str());
    name.push(
        DnType::CustomDnType(EMAIL_ADDRESS.to_vec()),
        DnValue::Ia5String(subject.email.as_str().try_into()?),
    );
    Ok(name)
}

/// The same day and time `months` later, or the last day of that month if it is shorter.
fn months_later(from: OffsetDateTime, months: u8) -> OffsetDateTime {
    let mut year = from.year();
    let mut month = from.month();
    for _ in 0..months {
        month = month.next();
        year += i32::from(month == Month::January);
    }
    let day = from.day().min(month.length(year));
    time::Date::from_calendar_date(year, month, day).map_or(from, |date| from.replace_date(date))
}
