//! The databases as certificate stores.

use std::{
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
};

use certificate::{
    password::CertificatePassword,
    pkcs12::VerifiedPfx,
    store::{
        Alias, CertStore, CertStores, Found, ImportOption, ImportOptions, Probe, Receipt, Signature,
        StoreError, StoreId, StoreKind, Trust,
    },
    x509::Fingerprint,
};
use secrecy::{ExposeSecret, SecretString};

use super::{
    chromium,
    home::Home,
    library::Libraries,
    place::Place,
    places,
    process::Worker,
    wire::{Entry, Reply, Request, Secrets, Task},
};

/// The process file system of Linux (proc(5)).
const PROCESSES: &str = "/proc";

/// The stores of one user: the databases of Chromium's family, and each profile of Mozilla's.
#[derive(Clone, Debug)]
pub struct NssStores {
    home: Option<Home>,
    worker: Worker,
}

impl NssStores {
    /// The stores below `home`, accessed by `worker`. Without a home there are none.
    #[must_use]
    pub fn new(home: Option<Home>, worker: Worker) -> Self {
        Self { home, worker }
    }
}

impl CertStores for NssStores {
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError> {
        let places = self.home.as_ref().map(places::places).unwrap_or_default();
        let stores = places.into_iter().map(|place| {
            let (worker, primary_password) = (self.worker.clone(), SecretString::default());
            let fell_back = AtomicBool::new(false);
            Box::new(NssStore { place, worker, primary_password, fell_back }) as Box<dyn CertStore>
        });
        Ok(stores.collect())
    }
}

/// An NSS database. Each call is a process of its own.
struct NssStore {
    place: Place,
    worker: Worker,
    /// Empty where none was given.
    primary_password: SecretString,
    /// Whether the last reply came from another NSS than the best one.
    fell_back: AtomicBool,
}

impl NssStore {
    /// Asks a worker; where the best NSS cannot be loaded, which is known before anything is opened, another worker
    /// tries the next one. Two in one process would interfere.
    fn ask(&self, task: Task, private_key: &[u8]) -> Result<Reply, StoreError> {
        self.ask_with(task, private_key, &[])
    }

    fn ask_with(
        &self,
        task: Task,
        private_key: &[u8],
        certificate_password: &[u8],
    ) -> Result<Reply, StoreError> {
        if let Some(barred) = &self.place.barred {
            return Err(barred.clone());
        }
        let needs_keys = task.needs_keys();
        let primary_password = if needs_keys { self.primary_password.expose_secret() } else { "" };
        let primary_password = primary_password.as_bytes();
        let secrets = Secrets { private_key, primary_password, certificate_password };
        let mut request =
            Request { directory: self.place.directory.clone(), libraries: Libraries::System, task };
        let mut answer = Err(StoreError::LibraryMissing("none is known".into()));
        for (index, libraries) in self.place.libraries.iter().enumerate() {
            request.libraries = libraries.clone();
            answer = self.worker.ask(&request, &secrets);
            let Err(StoreError::LibraryMissing(reason)) = &answer else {
                self.fell_back.store(index > 0, Ordering::Relaxed);
                break;
            };
            log::warn!("{:?}: NSS is not loaded: {reason}", self.place.kind);
        }
        answer
    }
}

impl NssStore {
    fn found(&self, entry: Entry) -> Found {
        let Entry { certificate, nickname, has_key, exportable } = entry;
        Found { store: self.id(), certificate, nickname, has_key, exportable }
    }
}

fn unexpected(reply: &Reply) -> StoreError {
    StoreError::WorkerLost(format!("it answered something else: {reply:?}"))
}

impl CertStore for NssStore {
    fn id(&self) -> StoreId {
        self.place.id.clone()
    }

    fn kind(&self) -> StoreKind {
        self.place.kind
    }

    fn name(&self) -> String {
        self.place.name.clone()
    }

    fn aliases(&self) -> Vec<Alias> {
        let alias =
            |Place { id, kind, name, .. }: &Place| Alias { id: id.clone(), kind: *kind, name: name.clone() };
        self.place.others.iter().map(alias).collect()
    }

    /// None: an imported key can always be exported again, the name is always set, and there is no prompt at each
    /// use.
    fn import_options(&self) -> &'static [ImportOption] {
        &[]
    }

    fn probe(&self) -> Probe {
        if let Some(folder) = &self.place.passed_over {
            log::warn!("{:?}: nothing is loaded from {}", self.place.kind, folder.display());
        }
        match self.ask(Task::Look, &[]) {
            Ok(Reply::Looked(probe)) => probe,
            Err(StoreError::NeedsPassword) => Probe::NeedsPassword,
            Err(StoreError::OldFormat(_)) => Probe::OldFormat,
            Err(StoreError::NotPermitted(place)) => Probe::NotPermitted(place),
            Err(error @ StoreError::ReadOnly(_)) => Probe::NotWritable(error),
            Err(StoreError::Damaged(_)) => Probe::Damaged,
            // The database itself is not known to be faulty: installing finds the reason.
            Ok(_) | Err(_) => Probe::Ready,
        }
    }

    fn unlock(&mut self, primary_password: SecretString) {
        self.primary_password = primary_password;
    }

    fn install(&self, pfx: &VerifiedPfx, _: &ImportOptions) -> Result<Receipt, StoreError> {
        let task = Task::Install {
            leaf: pfx.leaf().to_vec(),
            issuers: pfx.issuers().to_vec(),
            name: pfx.friendly_name().to_owned(),
        };
        match self.ask(task, pfx.private_key())? {
            Reply::Installed { nickname, added, left_out } => {
                for issuer in left_out {
                    log::warn!("{:?}: an issuer is left out: {issuer}", self.place.kind);
                }
                Ok(Receipt { store: self.id(), fingerprint: pfx.fingerprint(), nickname, added })
            }
            other => Err(unexpected(&other)),
        }
    }

    fn find(&self, fingerprint: &Fingerprint) -> Result<Option<Found>, StoreError> {
        match self.ask(Task::Find { fingerprint: *fingerprint }, &[])? {
            Reply::Found(entry) => Ok(entry.map(|entry| self.found(entry))),
            other => Err(unexpected(&other)),
        }
    }

    fn has_key(&self, certificate: &[u8]) -> Result<bool, StoreError> {
        match self.ask(Task::FindKey { certificate: certificate.to_vec() }, &[])? {
            Reply::KeyFound(is_there) => Ok(is_there),
            other => Err(unexpected(&other)),
        }
    }

    fn list(&self) -> Result<Vec<Found>, StoreError> {
        match self.ask(Task::List, &[])? {
            Reply::Listed(entries) => Ok(entries.into_iter().map(|entry| self.found(entry)).collect()),
            other => Err(unexpected(&other)),
        }
    }

    fn prove(&self, found: &Found, challenge: &[u8]) -> Result<Signature, StoreError> {
        let fingerprint = Fingerprint::of(&found.certificate);
        match self.ask(Task::Prove { fingerprint, challenge: challenge.to_vec() }, &[])? {
            Reply::Signed(signature) => Ok(signature),
            other => Err(unexpected(&other)),
        }
    }

    fn export(&self, found: &Found, password: &CertificatePassword) -> Result<Vec<u8>, StoreError> {
        let task = Task::Export { fingerprint: Fingerprint::of(&found.certificate) };
        match self.ask_with(task, &[], password.expose().as_bytes())? {
            Reply::Exported(file) => Ok(file),
            other => Err(unexpected(&other)),
        }
    }

    fn issuers(&self, found: &Found) -> Result<Vec<Vec<u8>>, StoreError> {
        let fingerprint = Fingerprint::of(&found.certificate);
        match self.ask(Task::Issuers { fingerprint }, &[])? {
            Reply::Issuers(issuers) => Ok(issuers),
            other => Err(unexpected(&other)),
        }
    }

    fn trust(&self, found: &Found) -> Result<Trust, StoreError> {
        let fingerprint = Fingerprint::of(&found.certificate);
        match self.ask(Task::Trust { fingerprint }, &[])? {
            Reply::Verified(trust) => Ok(trust),
            other => Err(unexpected(&other)),
        }
    }

    fn remove(&self, receipt: &Receipt) -> Result<(), StoreError> {
        let task = Task::Remove { fingerprint: receipt.fingerprint, added: receipt.added.clone() };
        match self.ask(task, &[])? {
            Reply::Removed => Ok(()),
            other => Err(unexpected(&other)),
        }
    }

    fn uses_stand_in(&self) -> bool {
        self.place.passed_over.is_some() || self.fell_back.load(Ordering::Relaxed)
    }

    /// Only Chromium's family caches the choice; Firefox and Thunderbird use a new certificate at once.
    fn wants_restart(&self) -> bool {
        self.place.all().any(|Place { kind, packaging, .. }| {
            let is_chromium = matches!(kind, StoreKind::SharedNss | StoreKind::PackagedChromium);
            is_chromium && chromium::is_running(Path::new(PROCESSES), *packaging)
        })
    }
}
