//! A certificate with its key and its chain, and authorities that are not what they claim.

use certificate::{password::CertificatePassword, pkcs12::Expected, roots::TrustedRoots, subject::Subject};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, SanType,
};
use time::{Duration, OffsetDateTime};

use crate::forge::{self, PASSWORD};

pub const EMAIL: &str = "anna@peeters.example";

/// A certificate authority.
pub struct Authority {
    pub params: CertificateParams,
    pub key: KeyPair,
    pub der: Vec<u8>,
}

impl Authority {
    pub fn root(name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let params = Self::params(name);
        let der = params.self_signed(&key).unwrap().der().to_vec();
        Self { params, key, der }
    }

    pub fn subordinate(&self, params: CertificateParams) -> Self {
        let key = KeyPair::generate().unwrap();
        let der = self.issue(&params, &key);
        Self { params, key, der }
    }

    pub fn params(name: &str) -> CertificateParams {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        params
    }

    pub fn issue(&self, params: &CertificateParams, key: &KeyPair) -> Vec<u8> {
        params.signed_by(key, &Issuer::from_params(&self.params, &self.key)).unwrap().der().to_vec()
    }
}

/// The content of a valid file.
pub struct Identity {
    pub root: Authority,
    pub issuing: Authority,
    pub key: KeyPair,
    pub leaf: Vec<u8>,
}

impl Identity {
    pub fn new(key: KeyPair) -> Self {
        let root = Authority::root("Root");
        let issuing = root.subordinate(Authority::params("Issuing"));
        let leaf = issuing.issue(&leaf_params(), &key);
        Self { root, issuing, key, leaf }
    }

    pub fn expected(&self) -> Expected {
        let subject = Subject {
            common_name: "Anna Peeters".into(),
            organization: "Bakkerij Peeters BV".into(),
            country: "BE".into(),
            email: EMAIL.into(),
        };
        let now = OffsetDateTime::now_utc();
        Expected {
            subject: Some(subject),
            practice_root: Some(self.root.der.clone()),
            roots: TrustedRoots::default(),
            issuers: Vec::new(),
            now,
        }
    }

    /// The bags of a valid file, not encrypted.
    pub fn bags(&self) -> Vec<Vec<u8>> {
        self.with_leaf(&self.leaf)
    }

    /// The bags with another leaf.
    pub fn with_leaf(&self, leaf: &[u8]) -> Vec<Vec<u8>> {
        let certificates = [leaf, &self.issuing.der, &self.root.der].map(forge::certificate);
        [vec![forge::key(self.key.serialized_der())], certificates.to_vec()].concat()
    }
}

pub fn leaf_params() -> CertificateParams {
    let now = OffsetDateTime::now_utc();
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, "Anna Peeters");
    params.distinguished_name.push(DnType::OrganizationName, "Bakkerij Peeters BV");
    params.subject_alt_names = vec![SanType::Rfc822Name(EMAIL.try_into().unwrap())];
    params.not_before = now - Duration::hours(1);
    params.not_after = now + Duration::days(365);
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    params
}

pub fn password() -> CertificatePassword {
    CertificatePassword::new(PASSWORD.into())
}
