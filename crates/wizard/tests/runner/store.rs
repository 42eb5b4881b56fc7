//! A store in memory.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, AtomicUsize, Ordering},
};

use aws_lc_rs::{rand::SystemRandom, signature};
use certificate::{
    pkcs12::VerifiedPfx,
    store::{
        Added, CertStore, CertStores, Found, ImportOption, ImportOptions, Probe, Receipt, Signature,
        SignatureScheme, StoreError, StoreId, StoreKind, Trust,
    },
    x509::Fingerprint,
};
use secrecy::SecretString;

/// The only store of this computer.
#[derive(Clone, Default)]
pub(crate) struct Memory {
    pub(crate) held: Arc<Mutex<Option<Held>>>,
    /// The error of an installation. With a lost worker, the certificate is installed all the same.
    pub(crate) failure: Arc<Mutex<Option<StoreError>>>,
    /// The options of the last installation.
    pub(crate) options: Arc<Mutex<Option<ImportOptions>>>,
    /// The number of signatures that the key was asked for.
    pub(crate) signatures: Arc<AtomicUsize>,
    /// It is the Personal store of Windows.
    pub(crate) is_personal: bool,
    /// A removal reports success, and does nothing.
    pub(crate) is_stubborn: Arc<AtomicBool>,
}

#[derive(Clone)]
pub(crate) struct Held {
    pub(crate) certificate: Vec<u8>,
    key: Vec<u8>,
}

impl CertStores for Memory {
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError> {
        Ok(vec![Box::new(self.clone())])
    }
}

impl CertStore for Memory {
    fn id(&self) -> StoreId {
        StoreId("memory".into())
    }

    fn kind(&self) -> StoreKind {
        if self.is_personal { StoreKind::WindowsPersonal } else { StoreKind::SharedNss }
    }

    fn name(&self) -> String {
        String::new()
    }

    fn import_options(&self) -> &'static [ImportOption] {
        &[ImportOption::Exportable]
    }

    fn probe(&self) -> Probe {
        Probe::Ready
    }

    fn unlock(&mut self, _: SecretString) {}

    fn install(&self, pfx: &VerifiedPfx, options: &ImportOptions) -> Result<Receipt, StoreError> {
        *self.options.lock().unwrap() = Some(*options);
        let failure = self.failure.lock().unwrap().clone();
        if let Some(error) = failure.clone().filter(|error| !matches!(error, StoreError::WorkerLost(_))) {
            return Err(error);
        }
        let mut held = self.held.lock().unwrap();
        let is_new = held.as_ref().is_none_or(|held| held.certificate != pfx.leaf());
        *held = Some(Held { certificate: pfx.leaf().to_vec(), key: pfx.private_key().to_vec() });
        if let Some(error) = failure {
            return Err(error);
        }
        let nickname = pfx.friendly_name().to_owned();
        let issuers = pfx.issuers().iter().map(|issuer| Fingerprint::of(issuer)).filter(|_| is_new).collect();
        let added = Added { certificate: is_new, key: is_new, issuers };
        Ok(Receipt { store: self.id(), fingerprint: pfx.fingerprint(), nickname, added })
    }

    fn find(&self, fingerprint: &Fingerprint) -> Result<Option<Found>, StoreError> {
        let held = self.held.lock().unwrap();
        let certificate = held.as_ref().map(|held| held.certificate.clone());
        let found = certificate.filter(|certificate| Fingerprint::of(certificate) == *fingerprint);
        Ok(found.map(|certificate| Found {
            store: self.id(),
            certificate,
            nickname: String::new(),
            has_key: true,
            exportable: true,
        }))
    }

    fn list(&self) -> Result<Vec<Found>, StoreError> {
        let held = self.held.lock().unwrap().clone();
        Ok(held.and_then(|held| self.find(&Fingerprint::of(&held.certificate)).ok()?).into_iter().collect())
    }

    fn prove(&self, _: &Found, challenge: &[u8]) -> Result<Signature, StoreError> {
        self.signatures.fetch_add(1, Ordering::Relaxed);
        let held = self.held.lock().unwrap();
        let algorithm = &signature::ECDSA_P256_SHA256_FIXED_SIGNING;
        let key = signature::EcdsaKeyPair::from_pkcs8(algorithm, &held.as_ref().unwrap().key).unwrap();
        let bytes = key.sign(&SystemRandom::new(), challenge).unwrap().as_ref().to_vec();
        Ok(Signature { scheme: SignatureScheme::EcdsaSha256, bytes })
    }

    fn trust(&self, _: &Found) -> Result<Trust, StoreError> {
        Ok(Trust::Trusted)
    }

    fn remove(&self, _: &Receipt) -> Result<(), StoreError> {
        if !self.is_stubborn.load(Ordering::Relaxed) {
            *self.held.lock().unwrap() = None;
        }
        Ok(())
    }

    fn wants_restart(&self) -> bool {
        false
    }
}
