//! Certificates and certificate files for tests, valid and with every defect.
#![allow(
    missing_docs,
    clippy::new_without_default,
    clippy::unwrap_used,
    reason = "a test may panic, and the names say what is made"
)]

pub mod forge;

use p12_keystore::{Certificate, EncryptionAlgorithm, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use rcgen::{
    BasicConstraints, CertificateParams, CertificateSigningRequestParams, DistinguishedName, DnType,
    ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose, SanType,
};
use time::{Duration, OffsetDateTime};

use crate::{
    password::CertificatePassword, pkcs12::Expected, roots::TrustedRoots, subject::Subject, x509::Der,
};

pub const PASSWORD: &str = "correctHorse7staple";

pub fn subject() -> Subject {
    Subject {
        common_name: "Anna Peeters".into(),
        organization: "Bakkerij Peeters BV".into(),
        country: "BE".into(),
        email: "anna@peeters.example".into(),
    }
}

pub fn password() -> CertificatePassword {
    CertificatePassword::new(PASSWORD.into())
}

/// A certificate authority.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pub der: Vec<u8>,
}

impl Authority {
    pub fn root(name: &str) -> Self {
        Self::root_with(name, KeyPair::generate().unwrap())
    }

    pub fn root_with(name: &str, key: KeyPair) -> Self {
        let params = Self::params(name);
        let der = params.self_signed(&key).unwrap().der().to_vec();
        Self { issuer: Issuer::new(params, key), der }
    }

    pub fn subordinate(&self, name: &str) -> Self {
        self.subordinate_for(name, Vec::new())
    }

    /// An issuing authority for these purposes only, or for all where there are none.
    pub fn subordinate_for(&self, name: &str, purposes: Vec<ExtendedKeyUsagePurpose>) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = Self::params(name);
        params.extended_key_usages = purposes;
        let der = params.signed_by(&key, &self.issuer).unwrap().der().to_vec();
        Self { issuer: Issuer::new(params, key), der }
    }

    fn params(name: &str) -> CertificateParams {
        let mut params = CertificateParams::default();
        params.distinguished_name = common_name(name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        params
    }

    pub fn issue(&self, params: &CertificateParams, key: &KeyPair) -> Vec<u8> {
        params.signed_by(key, &self.issuer).unwrap().der().to_vec()
    }

    /// The certificate of [`subject`] for the key in this request (PKCS#10, DER).
    pub fn answer(&self, request: &[u8]) -> Vec<u8> {
        let requested = CertificateSigningRequestParams::from_der(&request.into()).unwrap();
        let params = leaf_params(OffsetDateTime::now_utc());
        params.signed_by(&requested.public_key, &self.issuer).unwrap().der().to_vec()
    }

    /// What is expected of a certificate of [`subject`] under this root.
    pub fn expected(&self) -> Expected {
        Expected {
            subject: Some(subject()),
            practice_root: Some(self.der.clone()),
            roots: TrustedRoots::default().with([Der(self.der.clone())]),
            issuers: Vec::new(),
            now: OffsetDateTime::now_utc(),
        }
    }
}

fn common_name(name: &str) -> DistinguishedName {
    let mut distinguished = DistinguishedName::new();
    distinguished.push(DnType::CommonName, name);
    distinguished
}

/// The parameters of a leaf for [`subject`], valid from an hour ago for a year.
pub fn leaf_params(now: OffsetDateTime) -> CertificateParams {
    let subject = subject();
    let mut params = CertificateParams::default();
    params.distinguished_name = common_name(&subject.common_name);
    params.distinguished_name.push(DnType::OrganizationName, subject.organization.as_str());
    params.subject_alt_names = vec![SanType::Rfc822Name(subject.email.as_str().try_into().unwrap())];
    params.not_before = now - Duration::hours(1);
    params.not_after = now + Duration::days(365);
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::ContentCommitment];
    params.extended_key_usages =
        vec![ExtendedKeyUsagePurpose::ClientAuth, ExtendedKeyUsagePurpose::EmailProtection];
    params
}

/// A certificate file with its keys and certificates.
pub struct Identity {
    pub root: Authority,
    pub issuing: Authority,
    pub key: KeyPair,
    pub leaf: Vec<u8>,
    pub file: Vec<u8>,
    pub now: OffsetDateTime,
}

impl Identity {
    pub fn new() -> Self {
        Self::with(|_| ())
    }

    /// A file whose leaf is changed by `change`.
    pub fn with(change: impl FnOnce(&mut CertificateParams)) -> Self {
        Self::with_key(KeyPair::generate().unwrap(), change)
    }

    /// A file with this key.
    pub fn with_key(key: KeyPair, change: impl FnOnce(&mut CertificateParams)) -> Self {
        let now = OffsetDateTime::now_utc();
        let root = Authority::root("Root");
        let issuing = root.subordinate("Issuing");
        let mut params = leaf_params(now);
        change(&mut params);
        let leaf = issuing.issue(&params, &key);
        let file = pkcs12(&[(&key, &[&leaf, &issuing.der, &root.der])]);
        Self { root, issuing, key, leaf, file, now }
    }

    pub fn expected(&self) -> Expected {
        Expected { now: self.now, ..self.root.expected() }
    }
}

/// A PKCS#12 file with these keys and chains, protected by [`PASSWORD`].
pub fn pkcs12(chains: &[(&KeyPair, &[&Vec<u8>])]) -> Vec<u8> {
    let mut store = KeyStore::new();
    for (index, (key, certificates)) in chains.iter().enumerate() {
        let certificates = certificates.iter().map(|der| Certificate::from_der(der).unwrap());
        let key = PrivateKey::from_der(key.serialized_der()).unwrap();
        let chain = PrivateKeyChain::new(vec![u8::try_from(index).unwrap()], key, certificates);
        store.add_entry(&format!("entry {index}"), KeyStoreEntry::PrivateKeyChain(chain));
    }
    let writer = store.writer(PASSWORD).encryption_algorithm(EncryptionAlgorithm::PbeWithHmacSha256AndAes256);
    writer.encryption_iterations(2048).mac_iterations(2048).write().unwrap()
}

/// A file with key and certificates unencrypted, as `openssl pkcs12 -keypbe NONE -certpbe NONE -iter 1` writes it,
/// with a name that contains a surrogate pair in UTF-16; and its password.
pub fn in_clear(identity: &Identity) -> (Vec<u8>, CertificatePassword) {
    let certificates = [&identity.leaf, &identity.issuing.der, &identity.root.der];
    let certificates = certificates.into_iter().map(|der| forge::certificate(der));
    let name: Vec<u8> = "Anna 🔑".encode_utf16().flat_map(u16::to_be_bytes).collect();
    let name =
        forge::sequence(&[forge::oid("1.2.840.113549.1.9.20"), forge::set(&[forge::tlv(0x1e, &name)])]);
    let key = identity.key.serialized_der();
    let key = forge::bag_with(forge::Bag::Key, key, &forge::set(&[name]));
    let bags: Vec<_> = certificates.chain([key]).collect();
    (forge::file(&bags), CertificatePassword::new(forge::PASSWORD.into()))
}
