//! The databases as certificate stores.

use std::path::PathBuf;

use pickup::{
    certificate::Fingerprint,
    pkcs12::VerifiedPfx,
    store::{
        CertStore, CertStores, Found, ImportOption, ImportOptions, Probe, Receipt, Signature, StoreError,
        StoreId, StoreKind, Trust,
    },
};
use secrecy::SecretString;

use super::{
    library::Libraries,
    process::Worker,
    profiles::Home,
    wire::{Entry, Reply, Request, Task},
};

/// The stores of one user: the shared database, and each profile of Firefox.
#[derive(Clone, Debug)]
pub struct NssStores {
    home: Option<Home>,
    worker: Worker,
}

impl NssStores {
    /// The stores below `home`, worked on by `worker`. Without a home there are none.
    #[must_use]
    pub fn new(home: Option<Home>, worker: Worker) -> Self {
        Self { home, worker }
    }
}

impl CertStores for NssStores {
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError> {
        let Some(home) = &self.home else { return Ok(Vec::new()) };
        let shared = NssStore {
            id: StoreId("nss-shared".into()),
            kind: StoreKind::SharedNss,
            name: String::new(),
            directory: home.shared_database(),
            libraries: Libraries::System,
            worker: self.worker.clone(),
        };
        let profiles = home.firefox_profiles().into_iter().map(|profile| {
            // The home is left out, so that it may move and its name stays out of journals.
            let place = profile.directory.strip_prefix(&home.directory).unwrap_or(&profile.directory);
            NssStore {
                id: StoreId(format!("firefox:{}", place.display())),
                kind: StoreKind::FirefoxProfile,
                name: profile.name,
                directory: profile.directory,
                libraries: Libraries::of_firefox(profile.packaging),
                worker: self.worker.clone(),
            }
        });
        let stores = std::iter::once(shared).chain(profiles);
        Ok(stores.map(|store| Box::new(store) as Box<dyn CertStore>).collect())
    }
}

/// One NSS database. Each call is a process of its own.
struct NssStore {
    id: StoreId,
    kind: StoreKind,
    name: String,
    directory: PathBuf,
    libraries: Libraries,
    worker: Worker,
}

impl NssStore {
    /// Where the chosen NSS cannot be loaded, which is known before anything is opened, a second worker asks that of
    /// the system. In the first one the two would get mixed up.
    fn ask(&self, task: Task, private_key: &[u8]) -> Result<Reply, StoreError> {
        let request = Request { directory: self.directory.clone(), libraries: self.libraries.clone(), task };
        match self.worker.ask(&request, private_key) {
            Err(StoreError::LibraryMissing(_)) if self.libraries != Libraries::System => {
                self.worker.ask(&Request { libraries: Libraries::System, ..request }, private_key)
            }
            answer => answer,
        }
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
        self.id.clone()
    }

    fn kind(&self) -> StoreKind {
        self.kind
    }

    fn name(&self) -> String {
        self.name.clone()
    }

    fn import_options(&self) -> &'static [ImportOption] {
        &[]
    }

    fn probe(&self) -> Probe {
        match self.ask(Task::Look, &[]) {
            Ok(Reply::Looked(probe)) => probe,
            Err(StoreError::NeedsPassword) => Probe::NeedsPassword,
            Err(StoreError::OldFormat(_)) => Probe::OldFormat,
            Err(StoreError::Damaged(_)) => Probe::Damaged,
            // Nothing is known to be wrong with the database itself: installing tells what is.
            Ok(_) | Err(_) => Probe::Ready,
        }
    }

    fn unlock(&mut self, _: SecretString) {}

    fn install(&self, pfx: &VerifiedPfx, _: &ImportOptions) -> Result<Receipt, StoreError> {
        let task = Task::Install {
            leaf: pfx.leaf().to_vec(),
            issuers: pfx.issuers().to_vec(),
            name: pfx.friendly_name().to_owned(),
        };
        match self.ask(task, pfx.private_key())? {
            Reply::Installed { nickname, added } => {
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

    fn trust(&self, _: &Found) -> Result<Trust, StoreError> {
        Ok(Trust::Unknown)
    }

    fn remove(&self, receipt: &Receipt) -> Result<(), StoreError> {
        let task = Task::Remove { fingerprint: receipt.fingerprint, added: receipt.added.clone() };
        match self.ask(task, &[])? {
            Reply::Removed => Ok(()),
            other => Err(unexpected(&other)),
        }
    }

    fn wants_restart(&self) -> bool {
        false
    }
}
