//! Certificate files as a subscriber receives them.

use certificate::{
    password::CertificatePassword,
    pkcs12::{Expected, VerifiedPfx},
    roots::TrustedRoots,
    subject::Subject,
};
use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, PKCS_RSA_SHA256, RsaKeySize, SanType, SerialNumber,
};
use time::{Duration, OffsetDateTime};

const PASSWORD: &str = "correctHorse7staple";

/// The issuing CA's common name.
pub(crate) const ISSUING_CA: &str = "Test Issuing CA";

pub(crate) fn rsa() -> KeyPair {
    KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).unwrap()
}

pub(crate) fn p256() -> KeyPair {
    KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap()
}

/// A root and its issuing CA.
pub(crate) struct Authority {
    pub(crate) root: CertifiedIssuer<'static, KeyPair>,
    pub(crate) issuing: CertifiedIssuer<'static, KeyPair>,
}

impl Authority {
    pub(crate) fn new() -> Self {
        let params = |name: &str| {
            let mut params = named(name);
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
            params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
            params
        };
        let root = CertifiedIssuer::self_signed(params("Test Root"), p256()).unwrap();
        let issuing = CertifiedIssuer::signed_by(params(ISSUING_CA), p256(), &root).unwrap();
        Self { root, issuing }
    }

    /// A new certificate for `name` and this key, in a file under that name.
    pub(crate) fn issue(&self, name: &str, key: &KeyPair) -> VerifiedPfx {
        self.issue_at(OffsetDateTime::now_utc(), name, key)
    }

    /// The same, for a day from one hour before `now`.
    pub(crate) fn issue_at(&self, now: OffsetDateTime, name: &str, key: &KeyPair) -> VerifiedPfx {
        // By default the serial number is derived from the key, which a renewal may share.
        let serial = u64::try_from(OffsetDateTime::now_utc().unix_timestamp_nanos()).unwrap();
        self.issue_numbered(serial, now, name, key)
    }

    /// The same, with this serial number.
    pub(crate) fn issue_numbered(
        &self,
        serial: u64,
        now: OffsetDateTime,
        name: &str,
        key: &KeyPair,
    ) -> VerifiedPfx {
        let subject = Subject {
            common_name: name.into(),
            organization: "Bakkerij Peeters BV".into(),
            country: "BE".into(),
            email: "anna@peeters.example".into(),
        };
        let mut params = named(name);
        params.distinguished_name.push(DnType::OrganizationName, subject.organization.as_str());
        params.subject_alt_names = vec![SanType::Rfc822Name(subject.email.as_str().try_into().unwrap())];
        params.serial_number = Some(SerialNumber::from(serial));
        params.not_before = now - Duration::HOUR;
        params.not_after = now + Duration::hours(23);
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::ContentCommitment];
        params.extended_key_usages =
            vec![ExtendedKeyUsagePurpose::ClientAuth, ExtendedKeyUsagePurpose::EmailProtection];
        let leaf = params.signed_by(key, &self.issuing).unwrap();

        let chain = [leaf.der(), self.issuing.der(), self.root.der()]
            .map(|certificate| Certificate::from_der(certificate).unwrap());
        let key = PrivateKey::from_der(key.serialized_der()).unwrap();
        let mut store = KeyStore::new();
        store.add_entry(name, KeyStoreEntry::PrivateKeyChain(PrivateKeyChain::new("1", key, chain)));
        let file = store.writer(PASSWORD).encryption_iterations(1).mac_iterations(1).write().unwrap();
        let expected = Expected {
            subject: Some(subject),
            practice_root: Some(self.root.der().to_vec()),
            roots: TrustedRoots::default(),
            issuers: Vec::new(),
            now,
        };
        VerifiedPfx::open(&file, &CertificatePassword::new(PASSWORD.into()), &expected).unwrap()
    }
}

fn named(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params
}
