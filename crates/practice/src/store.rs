//! Certificate stores in memory, which sign with their keys as real ones do.

use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicU8, Ordering},
};

use aws_lc_rs::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair},
};
use certificate::{
    password::CertificatePassword,
    pkcs12::{Form, VerifiedPfx, write_file},
    store::{
        Added, CertStore, CertStores, Found, ImportOption, ImportOptions, Probe, Receipt, Signature,
        SignatureScheme, StoreError, StoreId, StoreKind, Trust,
    },
    subject::holder_of,
    x509::Fingerprint,
};
use samples::Issued;
use secrecy::{ExposeSecret, SecretSlice, SecretString};

use crate::{folder::PracticeFolder, programs::Program};

/// The only primary password that is wrong. Nobody has to remember one in practice, so any other is accepted.
pub(crate) const WRONG_PRIMARY_PASSWORD: &str = "wrong";

/// The number of looks at the Personal store until the awaited certificate is there: the person has time to read.
const LOOKS_BEFORE: u8 = 3;

/// The stores of the practice.
pub(crate) struct PracticeStores {
    stores: Vec<Arc<Store>>,
    /// Keeps the folder until the last user of the stores is gone.
    _folder: PracticeFolder,
}

struct Store {
    id: StoreId,
    program: Program,
    identities: Mutex<Vec<Identity>>,
    /// The certificate that appears as if its key were made in another program.
    made: Option<Arc<Issued>>,
    /// The number of times that the content was listed.
    looks: AtomicU8,
}

/// A certificate with its key.
struct Identity {
    certificate: Vec<u8>,
    nickname: String,
    /// PKCS#8, DER.
    key: SecretSlice<u8>,
    exportable: bool,
}

/// An open store, with the primary password that was given for it.
struct Visit {
    store: Arc<Store>,
    password: Option<SecretString>,
}

impl PracticeStores {
    /// `made` appears in the Personal store after a while.
    pub(crate) fn new(programs: Vec<Program>, made: Option<Issued>, folder: PracticeFolder) -> Self {
        let made = made.map(Arc::new);
        let store = |(index, program): (usize, Program)| {
            Arc::new(Store {
                id: StoreId(format!("practice-{index}")),
                made: made.clone().filter(|_| program.kind == StoreKind::WindowsPersonal),
                program,
                identities: Mutex::default(),
                looks: AtomicU8::default(),
            })
        };
        Self { stores: programs.into_iter().enumerate().map(store).collect(), _folder: folder }
    }
}

impl CertStores for PracticeStores {
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError> {
        let visit = |store: &Arc<Store>| -> Box<dyn CertStore> {
            Box::new(Visit { store: store.clone(), password: None })
        };
        Ok(self.stores.iter().map(visit).collect())
    }
}

impl Visit {
    /// The content, if the store can be read.
    fn identities(&self) -> Result<MutexGuard<'_, Vec<Identity>>, StoreError> {
        match (&self.store.program.probe, &self.password) {
            (Probe::NeedsPassword, None) => Err(StoreError::NeedsPassword),
            (Probe::NeedsPassword, Some(password)) if password.expose_secret() == WRONG_PRIMARY_PASSWORD => {
                Err(StoreError::WrongPassword)
            }
            (probe, _) => match probe.obstacle() {
                Some(obstacle) => Err(obstacle),
                None => Ok(self.store.identities.lock().unwrap_or_else(PoisonError::into_inner)),
            },
        }
    }

    fn found(&self, identity: &Identity) -> Found {
        Found {
            store: self.id(),
            certificate: identity.certificate.clone(),
            nickname: identity.nickname.clone(),
            has_key: true,
            exportable: identity.exportable,
        }
    }
}

impl CertStore for Visit {
    fn id(&self) -> StoreId {
        self.store.id.clone()
    }

    fn kind(&self) -> StoreKind {
        self.store.program.kind
    }

    fn name(&self) -> String {
        String::new()
    }

    fn import_options(&self) -> &'static [ImportOption] {
        &[ImportOption::Exportable]
    }

    fn probe(&self) -> Probe {
        self.store.program.probe.clone()
    }

    fn unlock(&mut self, primary_password: SecretString) {
        self.password = Some(primary_password);
    }

    fn install(&self, pfx: &VerifiedPfx, options: &ImportOptions) -> Result<Receipt, StoreError> {
        let mut identities = self.identities()?;
        if self.store.program.refuses {
            return Err(StoreError::Refused { call: "install".into(), reason: "practice".into() });
        }
        let is_new = identities.iter().all(|identity| identity.certificate != pfx.leaf());
        if is_new {
            identities.push(Identity {
                certificate: pfx.leaf().to_vec(),
                nickname: pfx.friendly_name().to_owned(),
                key: pfx.private_key().to_vec().into(),
                exportable: options.exportable,
            });
        }
        Ok(Receipt {
            store: self.id(),
            fingerprint: pfx.fingerprint(),
            nickname: pfx.friendly_name().to_owned(),
            added: Added { certificate: is_new, key: is_new, issuers: Vec::new() },
        })
    }

    fn find(&self, fingerprint: &Fingerprint) -> Result<Option<Found>, StoreError> {
        let identities = self.identities()?;
        Ok(identities.iter().find(|identity| identity.is(fingerprint)).map(|identity| self.found(identity)))
    }

    fn list(&self) -> Result<Vec<Found>, StoreError> {
        let mut identities = self.identities()?;
        let looks = self.store.looks.fetch_add(1, Ordering::Relaxed);
        if looks == LOOKS_BEFORE {
            identities.extend(self.store.made.as_deref().and_then(Identity::made));
        }
        Ok(identities.iter().map(|identity| self.found(identity)).collect())
    }

    fn prove(&self, found: &Found, challenge: &[u8]) -> Result<Signature, StoreError> {
        let identities = self.identities()?;
        let identity = identities.iter().find(|identity| identity.certificate == found.certificate);
        sign(identity.ok_or(StoreError::NotFound)?.key.expose_secret(), challenge)
    }

    fn export(&self, found: &Found, password: &CertificatePassword) -> Result<Vec<u8>, StoreError> {
        let identities = self.identities()?;
        let identity = identities.iter().find(|identity| identity.certificate == found.certificate);
        let identity = identity.ok_or(StoreError::NotFound)?;
        if !identity.exportable {
            return Err(StoreError::NotExportable);
        }
        let made = self.store.made.as_ref().filter(|made| made.chain.first() == Some(&found.certificate));
        let chain = made.map_or(std::slice::from_ref(&identity.certificate), |made| made.chain.as_slice());
        let (key, chain) = (identity.key.expose_secret(), chain.iter().map(Vec::as_slice));
        let refused = |_| StoreError::Refused { call: "export".into(), reason: "practice".into() };
        write_file(key, chain, &identity.nickname, password, Form::Today).map_err(refused)
    }

    /// Trusts the certificate as a real one is trusted.
    fn trust(&self, _: &Found) -> Result<Trust, StoreError> {
        Ok(Trust::Trusted)
    }

    fn remove(&self, receipt: &Receipt) -> Result<(), StoreError> {
        let mut identities = self.identities()?;
        if receipt.added.certificate {
            identities.retain(|identity| !identity.is(&receipt.fingerprint));
        }
        Ok(())
    }

    fn wants_restart(&self) -> bool {
        false
    }
}

impl Identity {
    fn made(issued: &Issued) -> Option<Self> {
        let certificate = issued.chain.first()?.clone();
        let nickname = holder_of(&certificate);
        Some(Self { certificate, nickname, key: issued.private_key.clone().into(), exportable: true })
    }

    fn is(&self, fingerprint: &Fingerprint) -> bool {
        Fingerprint::of(&self.certificate) == *fingerprint
    }
}

/// Signs with `key` (PKCS#8, DER). All keys of practice are P-256.
pub(crate) fn sign(key: &[u8], challenge: &[u8]) -> Result<Signature, StoreError> {
    let refused = || StoreError::Refused { call: "sign".into(), reason: "practice".into() };
    let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, key).map_err(|_| refused())?;
    let signature = key.sign(&SystemRandom::new(), challenge).map_err(|_| refused())?;
    Ok(Signature { scheme: SignatureScheme::EcdsaSha256, bytes: signature.as_ref().to_vec() })
}
