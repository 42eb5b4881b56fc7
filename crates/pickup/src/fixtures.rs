//! Certificates and certificate files for tests: everything that can be right or wrong about them.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use p12_keystore::{Certificate, EncryptionAlgorithm, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, SanType,
};
use secrecy::SecretSlice;
use time::{Duration, OffsetDateTime};

use crate::{
    certificate::Der,
    order::Subject,
    password::CertificatePassword,
    pkcs12::Expected,
    roots::TrustedRoots,
    vault::{NoVault, Vault, VaultClosed},
};

pub(crate) const PASSWORD: &str = "correctHorse7staple";

pub(crate) fn subject() -> Subject {
    Subject {
        common_name: "Anna Peeters".into(),
        organization: "Bakkerij Peeters BV".into(),
        country: "BE".into(),
        email: "anna@peeters.example".into(),
    }
}

pub(crate) fn password() -> CertificatePassword {
    CertificatePassword::for_existing_file(PASSWORD.into())
}

/// A certificate authority.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pub(crate) der: Vec<u8>,
}

impl Authority {
    pub(crate) fn root(name: &str) -> Self {
        Self::root_with(name, KeyPair::generate().unwrap())
    }

    pub(crate) fn root_with(name: &str, key: KeyPair) -> Self {
        let params = Self::params(name);
        let der = params.self_signed(&key).unwrap().der().to_vec();
        Self { issuer: Issuer::new(params, key), der }
    }

    pub(crate) fn subordinate(&self, name: &str) -> Self {
        self.subordinate_for(name, Vec::new())
    }

    /// For these purposes alone, unless there are none.
    pub(crate) fn subordinate_for(&self, name: &str, purposes: Vec<ExtendedKeyUsagePurpose>) -> Self {
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

    pub(crate) fn issue(&self, params: &CertificateParams, key: &KeyPair) -> Vec<u8> {
        params.signed_by(key, &self.issuer).unwrap().der().to_vec()
    }
}

fn common_name(name: &str) -> DistinguishedName {
    let mut distinguished = DistinguishedName::new();
    distinguished.push(DnType::CommonName, name);
    distinguished
}

/// What a leaf for [`subject`] looks like, valid from an hour ago for a year.
pub(crate) fn leaf_params(now: OffsetDateTime) -> CertificateParams {
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

/// A certificate file with everything that belongs to it.
pub(crate) struct Identity {
    pub(crate) root: Authority,
    pub(crate) issuing: Authority,
    pub(crate) key: KeyPair,
    pub(crate) leaf: Vec<u8>,
    pub(crate) file: Vec<u8>,
    pub(crate) now: OffsetDateTime,
}

impl Identity {
    pub(crate) fn new() -> Self {
        Self::with(|_| ())
    }

    /// A file whose leaf differs from the usual one.
    pub(crate) fn with(change: impl FnOnce(&mut CertificateParams)) -> Self {
        Self::with_key(KeyPair::generate().unwrap(), change)
    }

    /// A file with this key.
    pub(crate) fn with_key(key: KeyPair, change: impl FnOnce(&mut CertificateParams)) -> Self {
        let now = OffsetDateTime::now_utc();
        let root = Authority::root("Root");
        let issuing = root.subordinate("Issuing");
        let mut params = leaf_params(now);
        change(&mut params);
        let leaf = issuing.issue(&params, &key);
        let file = pkcs12(&[(&key, &[&leaf, &issuing.der, &root.der])]);
        Self { root, issuing, key, leaf, file, now }
    }

    pub(crate) fn expected(&self) -> Expected {
        Expected {
            subject: Some(subject()),
            practice_root: Some(self.root.der.clone()),
            roots: TrustedRoots::default().with([Der(self.root.der.clone())]),
            issuers: Vec::new(),
            now: self.now,
        }
    }
}

/// A PKCS#12 file with these keys and chains, protected by [`PASSWORD`].
pub(crate) fn pkcs12(chains: &[(&KeyPair, &[&Vec<u8>])]) -> Vec<u8> {
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

#[allow(
    dead_code,
    unreachable_pub,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may panic, and uses what it needs"
)]
#[path = "../tests/hostile/forge.rs"]
pub(crate) mod forge;

/// A file with key and certificates in the clear, as `openssl pkcs12 -keypbe NONE -certpbe NONE -iter 1` writes it, with a
/// name beyond the characters of one UTF-16 unit; and its password.
pub(crate) fn in_clear(identity: &Identity) -> (Vec<u8>, CertificatePassword) {
    let certificates = [&identity.leaf, &identity.issuing.der, &identity.root.der];
    let certificates = certificates.into_iter().map(|der| forge::certificate(der));
    let name: Vec<u8> = "Anna 🔑".encode_utf16().flat_map(u16::to_be_bytes).collect();
    let name =
        forge::sequence(&[forge::oid("1.2.840.113549.1.9.20"), forge::set(&[forge::tlv(0x1e, &name)])]);
    let key = identity.key.serialized_der();
    let key = forge::bag_with(forge::Bag::Key, key, &forge::set(&[name]));
    let bags: Vec<_> = certificates.chain([key]).collect();
    (forge::file(&bags), CertificatePassword::for_existing_file(forge::PASSWORD.into()))
}

/// A keyring in memory, shared by its clones: as another process would find it.
#[derive(Clone, Default)]
pub(crate) struct MemoryVault(Arc<Mutex<HashMap<String, Vec<u8>>>>);

impl MemoryVault {
    /// The names under which something is kept.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.0.lock().unwrap().keys().cloned().collect();
        names.sort();
        names
    }
}

impl Vault for MemoryVault {
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, VaultClosed> {
        Ok(self.0.lock().unwrap().get(name).map(|secret| secret.clone().into()))
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), VaultClosed> {
        self.0.lock().unwrap().insert(name.to_owned(), secret.to_vec());
        Ok(())
    }

    fn erase(&self, name: &str) -> Result<(), VaultClosed> {
        self.0.lock().unwrap().remove(name);
        Ok(())
    }
}

/// A keyring that is locked and unlocked, shared by its clones.
#[derive(Clone, Default)]
pub(crate) struct LockableVault {
    pub(crate) open: MemoryVault,
    is_locked: Arc<AtomicBool>,
}

impl LockableVault {
    pub(crate) fn locked() -> Self {
        let vault = Self::default();
        vault.lock();
        vault
    }

    pub(crate) fn lock(&self) {
        self.is_locked.store(true, Ordering::SeqCst);
    }

    pub(crate) fn unlock(&self) {
        self.is_locked.store(false, Ordering::SeqCst);
    }

    fn vault(&self) -> &dyn Vault {
        if self.is_locked.load(Ordering::SeqCst) { &NoVault } else { &self.open }
    }
}

impl Vault for LockableVault {
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, VaultClosed> {
        self.vault().read(name)
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), VaultClosed> {
        self.vault().write(name, secret)
    }

    fn erase(&self, name: &str) -> Result<(), VaultClosed> {
        self.vault().erase(name)
    }
}
