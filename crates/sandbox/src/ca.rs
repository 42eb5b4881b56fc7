//! The practice certification authority: a root, an issuing CA, and the certificates they sign.
//!
//! Its own keys are P-256, so that the service starts at once; subscribers get the key they ordered.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use p12_keystore::{
    Certificate, EncryptionAlgorithm, KeyStore, KeyStoreEntry, MacAlgorithm, PrivateKey, PrivateKeyChain,
};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, DnValue,
    ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, PKCS_RSA_SHA256,
    RsaKeySize, SanType,
};
use serde::{Deserialize, Serialize};
use time::{Duration, Month, OffsetDateTime};

/// Stands in every name that this authority signs.
const NOT_VALID: &str = "PRACTICE - NOT VALID";

/// How far in the past a certificate begins, for computers whose clock is slow.
const BACKDATED: Duration = Duration::minutes(10);

/// id-kp-documentSigning (RFC 9336).
const DOCUMENT_SIGNING: [u64; 9] = [1, 3, 6, 1, 5, 5, 7, 3, 36];

/// emailAddress in a name (RFC 5280, appendix A.1).
const EMAIL_ADDRESS: [u64; 7] = [1, 2, 840, 113_549, 1, 9, 1];

/// Rounds of key derivation in a PKCS#12 file. Windows refuses more than 600,000.
const PKCS12_ITERATIONS: u32 = 100_000;

/// Whom a certificate names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Subject {
    /// The person.
    pub common_name: String,
    /// The organisation that the person acts for.
    pub organization: String,
    /// ISO 3166-1 alpha-2, in capitals.
    pub country: String,
    /// In ASCII.
    pub email: String,
}

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
}

impl KeyKind {
    fn generate(self) -> Result<KeyPair, rcgen::Error> {
        let rsa = |size| KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, size);
        match self {
            Self::Rsa2048 => rsa(RsaKeySize::_2048),
            Self::Rsa3072 => rsa(RsaKeySize::_3072),
            Self::Rsa4096 => rsa(RsaKeySize::_4096),
            Self::P256 => KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256),
        }
    }

    fn key_usages(self) -> Vec<KeyUsagePurpose> {
        let for_encryption = match self {
            Self::Rsa2048 | Self::Rsa3072 | Self::Rsa4096 => KeyUsagePurpose::KeyEncipherment,
            Self::P256 => KeyUsagePurpose::KeyAgreement,
        };
        vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::ContentCommitment, for_encryption]
    }
}

/// The root and the issuing CA.
pub(crate) struct CertificationAuthority {
    root: CertifiedIssuer<'static, KeyPair>,
    issuing: CertifiedIssuer<'static, KeyPair>,
}

/// A key and its certificates, in DER: leaf, issuing CA, root.
pub(crate) struct Issued {
    private_key: Vec<u8>,
    chain: Vec<Vec<u8>>,
    friendly_name: String,
}

impl CertificationAuthority {
    /// Makes both CAs anew.
    pub(crate) fn new() -> Result<Self, rcgen::Error> {
        let now = OffsetDateTime::now_utc();
        let mut root = params(now, Duration::days(10 * 365));
        root.distinguished_name = authority_name("Root CA");
        root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        root.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let root = CertifiedIssuer::self_signed(root, KeyKind::P256.generate()?)?;

        let mut issuing = params(now, Duration::days(5 * 365));
        issuing.distinguished_name = authority_name("Issuing CA");
        issuing.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        issuing.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let issuing = CertifiedIssuer::signed_by(issuing, KeyKind::P256.generate()?, &root)?;
        Ok(Self { root, issuing })
    }

    /// The root certificate, in PEM.
    pub(crate) fn root_pem(&self) -> String {
        self.root.pem()
    }

    /// The issuing CA's certificate, DER.
    pub(crate) fn issuing_der(&self) -> &[u8] {
        self.issuing.der()
    }

    /// A certificate for the service's own HTTPS on the loopback addresses.
    pub(crate) fn issue_for_loopback(&self) -> Result<Issued, rcgen::Error> {
        let mut params = params(OffsetDateTime::now_utc(), Duration::days(365));
        params.distinguished_name = authority_name("Pickup Service");
        params.subject_alt_names = vec![
            SanType::IpAddress(IpAddr::V4(Ipv4Addr::LOCALHOST)),
            SanType::IpAddress(IpAddr::V6(Ipv6Addr::LOCALHOST)),
            SanType::DnsName("localhost".try_into()?),
        ];
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        self.sign(&params, &KeyKind::P256.generate()?, "localhost".to_owned())
    }

    /// What a subscriber's certificate will say.
    ///
    /// # Errors
    /// When the subject cannot stand in a certificate: a country that is not printable ASCII, an
    /// e-mail address that is not ASCII.
    pub(crate) fn subscriber_params(
        subject: &Subject,
        key: KeyKind,
    ) -> Result<CertificateParams, rcgen::Error> {
        let now = OffsetDateTime::now_utc();
        let mut params = params(now, Duration::ZERO);
        params.not_after = months_later(params.not_before, 39) - Duration::SECOND;

        let mut name = DistinguishedName::new();
        name.push(DnType::CountryName, DnValue::PrintableString(subject.country.as_str().try_into()?));
        name.push(DnType::OrganizationName, subject.organization.as_str());
        name.push(DnType::OrganizationalUnitName, NOT_VALID);
        name.push(DnType::CommonName, subject.common_name.as_str());
        name.push(
            DnType::CustomDnType(EMAIL_ADDRESS.to_vec()),
            DnValue::Ia5String(subject.email.as_str().try_into()?),
        );
        params.distinguished_name = name;
        params.subject_alt_names = vec![SanType::Rfc822Name(subject.email.as_str().try_into()?)];
        params.key_usages = key.key_usages();
        params.extended_key_usages = vec![
            ExtendedKeyUsagePurpose::ClientAuth,
            ExtendedKeyUsagePurpose::EmailProtection,
            ExtendedKeyUsagePurpose::Other(DOCUMENT_SIGNING.to_vec()),
        ];
        Ok(params)
    }

    /// Makes a subscriber's key and certificate. RSA takes a while: not for an async thread.
    pub(crate) fn issue(&self, subject: &Subject, key: KeyKind) -> Result<Issued, rcgen::Error> {
        let friendly_name = format!("{}, {}", subject.common_name, subject.organization);
        let params = Self::subscriber_params(subject, key)?;
        self.sign(&params, &key.generate()?, friendly_name)
    }

    fn sign(
        &self,
        params: &CertificateParams,
        key: &KeyPair,
        friendly_name: String,
    ) -> Result<Issued, rcgen::Error> {
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
    /// The leaf and the issuing CA, and the key in PKCS#8, for a TLS server. The root is the
    /// client's own.
    pub(crate) fn into_tls(mut self) -> (Vec<Vec<u8>>, Vec<u8>) {
        self.chain.pop();
        (self.chain, self.private_key)
    }

    /// A PKCS#12 file (RFC 7292) under `password`: AES-256, MAC with SHA-256; or weakly 3DES, MAC with SHA-1, and one
    /// iteration. With the leaf alone, or with its issuers.
    pub(crate) fn to_pkcs12(
        &self,
        password: &str,
        with_issuers: bool,
        weak: bool,
    ) -> Result<Vec<u8>, p12_keystore::error::Error> {
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
        store
            .writer(password)
            .encryption_algorithm(encryption)
            .encryption_iterations(iterations)
            .mac_algorithm(mac)
            .mac_iterations(iterations)
            .write()
    }
}

/// What all certificates share: validity, key identifiers, and not being a CA unless told so.
fn params(now: OffsetDateTime, valid_for: Duration) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.not_before = now - BACKDATED;
    params.not_after = now + valid_for;
    params.is_ca = IsCa::ExplicitNoCa;
    params.use_authority_key_identifier_extension = true;
    params
}

fn authority_name(role: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::OrganizationName, "PersonalSign Wizard practice");
    name.push(DnType::CommonName, format!("{NOT_VALID} {role}"));
    name
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
