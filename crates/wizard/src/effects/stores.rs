//! Operations on the stores of this computer. All of them block.

use std::path::PathBuf;

use aws_lc_rs::rand;
use certificate::{
    name::listed_as,
    pkcs12::VerifiedPfx,
    store::{Added, CertStore, CertStores, Found, ImportOptions, Probe, Receipt, StoreError, StoreId, Trust},
    x509::{Der, Fingerprint, LeafFacts, parse},
};
use disk::DiskError;
use secrecy::SecretString;
use stop_points::stop_point;

use crate::{
    problem::Problem,
    state::{
        Installation, Inventory, LostList, Other, PrimaryPasswords, Program, Remarks, SignedChallenge,
        StoreContents, StoredCertificate,
    },
    storage::{Installed, Storage},
};

/// The octets of the challenge that an installed key signs.
const CHALLENGE_LENGTH: usize = 32;

/// The certificate file to be installed, its source, and the options.
pub(crate) struct Installing<'a> {
    pub(crate) pfx: &'a VerifiedPfx,
    pub(crate) options: &'a ImportOptions,
    pub(crate) file: Option<PathBuf>,
}

/// The ledger of installed certificates.
pub(crate) struct Ledger<'a> {
    pub(crate) storage: &'a Storage,
    /// Reports a problem with the ledger to the person.
    pub(crate) tell: &'a dyn Fn(Problem),
}

impl Ledger<'_> {
    /// The ledger's entry for this store and certificate. An unreadable ledger is reported when it is written.
    fn noted(&self, store: &[StoreId], fingerprint: &Fingerprint) -> Option<Installed> {
        let all = self.storage.installed().ok()?.into_iter();
        let is_there = |installed: &Installed| store.iter().any(|id| installed.is_of(id, fingerprint));
        all.filter(is_there).reduce(joined)
    }

    /// Writes the entry of a completed installation. A working certificate is worth more than its entry, which only
    /// removal needs: a failure is reported to the person.
    fn note_now(&self, store: &[StoreId], installed: Installed) {
        let fingerprint = installed.receipt.fingerprint;
        if let Err(error) = self.storage.note_installed(installed) {
            if self.noted(store, &fingerprint).is_none() {
                (self.tell)(Problem::Unlisted(self.path(), error));
            } else {
                log_ledger_failure(Err(error));
            }
        }
    }

    /// Handles a failed correction of the ledger: the next inventory finds the difference, but objects that another
    /// program adds until then are taken for the wizard's.
    fn correct(&self, corrected: Result<(), DiskError>) {
        if let Err(error) = corrected {
            (self.tell)(Problem::Unkept(self.path(), error));
        }
    }

    fn path(&self) -> String {
        self.storage.ledger_path().display().to_string()
    }
}

/// Joins the entries of one certificate in one store under two identifiers. It is gone if neither knows it to be
/// present.
fn joined(one: Installed, other: Installed) -> Installed {
    let under_root = one.under_root || other.under_root;
    let file = other.file.or(one.file);
    let mut both = Installed { gone: one.gone && other.gone, file, under_root, ..one };
    both.receipt.added.join(other.receipt.added);
    both
}

/// All identifiers of the store; an earlier installation may have been recorded under an alias.
fn names(store: &dyn CertStore) -> Vec<StoreId> {
    let aliases = store.aliases().into_iter().map(|alias| alias.id);
    [store.id()].into_iter().chain(aliases).collect()
}

/// The current stores.
pub(crate) fn programs(stores: &dyn CertStores) -> Result<Vec<Program>, StoreError> {
    Ok(stores.discover()?.iter().map(|store| program(&**store)).collect())
}

fn program(store: &dyn CertStore) -> Program {
    Program {
        id: store.id(),
        kind: store.kind(),
        name: store.name(),
        aliases: store.aliases(),
        probe: store.probe(),
        options: store.import_options().to_vec(),
        // Known only after the probe.
        stand_in: store.uses_stand_in(),
    }
}

/// The store with this identifier, with its primary password set.
pub(super) fn opened(
    stores: &dyn CertStores,
    id: &StoreId,
    password: Option<SecretString>,
) -> Result<Box<dyn CertStore>, StoreError> {
    let mut stores = stores.discover()?.into_iter();
    let mut store = stores.find(|store| names(&**store).contains(id)).ok_or(StoreError::NotFound)?;
    if let Some(password) = password {
        store.unlock(password);
    }
    Ok(store)
}

/// Installs the certificate, looks it up anew, and has its key sign a random challenge.
pub(crate) fn install(
    stores: &dyn CertStores,
    ledger: &Ledger<'_>,
    id: &StoreId,
    password: Option<SecretString>,
    Installing { pfx, options, file }: Installing<'_>,
) -> Result<Installation, StoreError> {
    let store = opened(stores, id, password)?;
    let (names, fingerprint) = (names(&*store), pfx.fingerprint());
    let entry = |receipt| {
        let (certificate, file) = (Der(pfx.leaf().to_vec()), file.clone());
        Installed { receipt, certificate, file, gone: false, under_root: pfx.is_issued_by_root() }
    };
    let is_new = store.find(&fingerprint)?.is_none();
    let before = ledger.noted(&names, &fingerprint);
    // A key that exists without its certificate is the wizard's only if the ledger lists it already.
    let key = is_new && !store.has_key(pfx.leaf())?;
    if is_new {
        // Written before the installation, so that the objects of a killed wizard are known to be its own.
        let added = Added { certificate: true, key, issuers: Vec::new() };
        let receipt = Receipt { store: store.id(), fingerprint, nickname: String::new(), added };
        // Tried again below.
        log_ledger_failure(ledger.storage.note_installed(entry(receipt)));
        stop_point!("installation noted");
    } else if before.as_ref().is_some_and(|noted| noted.gone) {
        // Another program has restored it.
        log_ledger_failure(ledger.storage.strike_installed(&names, &fingerprint));
    }
    let receipt = match store.install(pfx, options) {
        Ok(receipt) => receipt,
        Err(error) => {
            // A store rolls back a failed installation, unless its worker was killed.
            let is_left = || key && store.has_key(pfx.leaf()) != Ok(false);
            if is_new && before.is_none() && matches!(store.find(&fingerprint), Ok(None)) && !is_left() {
                log_ledger_failure(ledger.storage.strike_installed(&names, &fingerprint));
            }
            return Err(error);
        }
    };
    ledger.note_now(&names, entry(receipt.clone()));
    stop_point!("installed");
    let found = store.find(&fingerprint)?.ok_or(StoreError::NotFound)?;
    stop_point!("found in the store");
    if !found.has_key {
        return Err(StoreError::NoKey);
    }
    let challenge = challenge()?;
    let signature = store.prove(&found, &challenge)?;
    stop_point!("proven in the store");
    let remarks = Remarks {
        trust: trust(&*store, &found).under(pfx.is_issued_by_root()),
        others: others(&*store, pfx),
        restart: store.wants_restart(),
    };
    stop_point!("remarks made");
    Ok(Installation { receipt, found: found.certificate, challenge, signature, remarks })
}

fn trust(store: &dyn CertStore, found: &Found) -> Trust {
    store.trust(found).unwrap_or(Trust::Unknown)
}

/// Other certificates of the same holder. A failure to list them is no reason to doubt the new one.
fn others(store: &dyn CertStore, pfx: &VerifiedPfx) -> Vec<Other> {
    let other = |found: Found| {
        let facts = LeafFacts::read(&parse(&found.certificate).ok()?);
        let same = facts.holder == pfx.facts().holder && found.certificate != pfx.leaf();
        let nickname = listed_as(&found.nickname, &facts.holder);
        same.then_some(Other { nickname, valid_until: facts.valid_until })
    };
    store.list().unwrap_or_default().into_iter().filter_map(other).collect()
}

/// A store and its current contents.
struct Visited {
    program: Program,
    store: Box<dyn CertStore>,
    certificates: Result<Vec<Found>, StoreError>,
}

impl Visited {
    fn new(mut store: Box<dyn CertStore>, passwords: &PrimaryPasswords) -> Self {
        let program = program(&*store);
        let password = passwords.get(&program.id).cloned();
        let certificates = match (&program.probe, password) {
            (Probe::Absent | Probe::NotMakable(_), _) => Ok(Vec::new()),
            (Probe::NeedsPassword, None) => Err(StoreError::NeedsPassword),
            (closed @ (Probe::Locked | Probe::OldFormat | Probe::Damaged | Probe::NotPermitted(_)), _) => {
                closed.obstacle().map_or_else(|| Ok(Vec::new()), Err)
            }
            (Probe::Ready | Probe::InUse | Probe::NeedsPassword | Probe::NotWritable(_), password) => {
                password.into_iter().for_each(|password| store.unlock(password));
                store.list()
            }
        };
        Self { program, store, certificates }
    }

    /// Corrects an entry that no longer holds: an object found missing may later be added by another program. A store
    /// that is absent or unreadable leaves the entry unchanged.
    fn revise(&self, noted: &mut Installed) {
        let (Ok(listed), false) = (&self.certificates, self.program.probe.is_absent()) else { return };
        let listed = listed.iter().find(|found| found.certificate == noted.certificate.0).cloned();
        let found =
            listed.map_or_else(|| self.store.find(&noted.receipt.fingerprint), |found| Ok(Some(found)));
        let added = &mut noted.receipt.added;
        match found {
            Err(_) => {}
            Ok(Some(found)) => added.key &= found.has_key && !noted.gone,
            Ok(None) => {
                noted.gone = true;
                added.certificate = false;
                added.key &= self.store.has_key(&noted.certificate.0) != Ok(false);
            }
        }
    }

    /// Tests only keys that the wizard installed: for another, the system might prompt for a PIN unexpectedly.
    fn try_own(self, installed: &[Installed]) -> StoreContents {
        let Self { program, store, certificates } = self;
        let looked_at = |found: Found| {
            let fingerprint = Fingerprint::of(&found.certificate);
            let is_own = |noted: &Installed| noted.is_of(&program.id, &fingerprint) && !noted.gone;
            let is_ours = installed.iter().any(is_own);
            let answer = if is_ours { Some(answer(&*store, &found)?) } else { None };
            Ok(tested(&*store, found, answer))
        };
        let certificates = certificates.and_then(|all| all.into_iter().map(looked_at).collect());
        StoreContents { program, certificates }
    }
}

/// Takes inventory: reads every certificate in every store, and corrects the ledger accordingly.
pub(crate) fn inventory(
    stores: &dyn CertStores,
    ledger: &Ledger<'_>,
    passwords: &PrimaryPasswords,
) -> Result<Inventory, StoreError> {
    let visited: Vec<_> =
        stores.discover()?.into_iter().map(|store| Visited::new(store, passwords)).collect();
    let (all, unreadable) = match ledger.storage.installed() {
        Ok(all) => (all, None),
        Err(error) => {
            log::warn!("the list of what was installed: {error}");
            (Vec::new(), Some(LostList { path: ledger.storage.ledger_path(), error }))
        }
    };
    let installed = revised(ledger, all, &visited);
    let stores = visited.into_iter().map(|visited| visited.try_own(&installed)).collect();
    let put_aside = || Some(LostList { path: ledger.storage.damaged_ledger()?, error: DiskError::Changed });
    Ok(Inventory { stores, installed, lost: unreadable.or_else(put_aside) })
}

/// Reads every certificate in every store, asks no key to sign, and leaves the ledger as it is.
pub(super) fn look(
    stores: &dyn CertStores,
    storage: &Storage,
    passwords: &PrimaryPasswords,
) -> Result<Inventory, StoreError> {
    let contents = |store| {
        let Visited { program, store, certificates } = Visited::new(store, passwords);
        let seen = |found| tested(&*store, found, None);
        StoreContents { program, certificates: certificates.map(|all| all.into_iter().map(seen).collect()) }
    };
    let stores = stores.discover()?.into_iter().map(contents).collect();
    // One that cannot be read is told by the inventory.
    Ok(Inventory { stores, installed: storage.installed().unwrap_or_default(), lost: None })
}

/// The corrected ledger, as far as it is shown. A missing profile may come back, and keeps its entries, except those
/// of which nothing was left when it was last present. Each store is listed once, under its first identifier; in the
/// stored ledger the entries keep theirs, since the reason why two identifiers are one store, such as a link, may
/// disappear again.
fn revised(ledger: &Ledger<'_>, all: Vec<Installed>, visited: &[Visited]) -> Vec<Installed> {
    let place = |noted: &Installed| {
        visited.iter().find(|visited| names(&*visited.store).contains(&noted.receipt.store))
    };
    let mut revised = all.clone();
    for noted in &mut revised {
        if let Some(visited) = place(noted) {
            visited.revise(noted);
        }
    }
    if revised != all {
        ledger.correct(ledger.storage.write_ledger(&revised));
    }
    revised.retain(|noted| place(noted).is_some() || !noted.gone);
    let mut shown: Vec<Installed> = Vec::new();
    for mut noted in revised {
        if let Some(visited) = place(&noted) {
            noted.receipt.store = visited.program.id.clone();
        }
        let Receipt { store, fingerprint, .. } = &noted.receipt;
        match shown.iter_mut().find(|known| known.is_of(store, fingerprint)) {
            Some(known) => *known = joined(known.clone(), noted),
            None => shown.push(noted),
        }
    }
    shown
}

/// Has the key of one certificate sign in each of these stores.
pub(crate) fn try_certificate(
    stores: &dyn CertStores,
    fingerprint: &Fingerprint,
    ids: Vec<StoreId>,
    passwords: &PrimaryPasswords,
) -> Vec<(StoreId, Result<StoredCertificate, StoreError>)> {
    let attempt = |id: &StoreId| {
        let store = opened(stores, id, passwords.get(id).cloned())?;
        let found = store.find(fingerprint)?.ok_or(StoreError::NotFound)?;
        let answer = answer(&*store, &found)?;
        Ok(tested(&*store, found, Some(answer)))
    };
    ids.into_iter().map(|id| (id.clone(), attempt(&id))).collect()
}

fn answer(store: &dyn CertStore, found: &Found) -> Result<SignedChallenge, StoreError> {
    let challenge = challenge()?;
    let signature = store.prove(found, &challenge);
    Ok(SignedChallenge { challenge, signature })
}

fn tested(store: &dyn CertStore, found: Found, answer: Option<SignedChallenge>) -> StoredCertificate {
    let trust = trust(store, &found);
    StoredCertificate { found, answer, trust }
}

/// Removes the objects in each receipt, and verifies that they are gone.
pub(crate) fn remove(
    stores: &dyn CertStores,
    ledger: &Ledger<'_>,
    receipts: &[Receipt],
    passwords: &PrimaryPasswords,
) -> Vec<Result<(), StoreError>> {
    let remove = |receipt: &Receipt| {
        let store = opened(stores, &receipt.store, passwords.get(&receipt.store).cloned())?;
        let Added { certificate, key, .. } = receipt.added;
        // The store may come back with the objects.
        if (certificate || key) && store.probe().is_absent() {
            return Err(StoreError::NotFound);
        }
        store.remove(receipt)?;
        if receipt.added.certificate && store.find(&receipt.fingerprint)?.is_some() {
            return Err(StoreError::Refused { call: "remove".into(), reason: "it is still there".into() });
        }
        ledger.correct(ledger.storage.strike_installed(&names(&*store), &receipt.fingerprint));
        Ok(())
    };
    receipts.iter().map(remove).collect()
}

/// Strikes out the entries of stores that are permanently gone.
pub(crate) fn forget(stores: &dyn CertStores, ledger: &Ledger<'_>, receipts: &[Receipt]) {
    for Receipt { store: id, fingerprint, .. } in receipts {
        let store = opened(stores, id, None);
        let names = store.map_or_else(|_| vec![id.clone()], |store| names(&*store));
        ledger.correct(ledger.storage.strike_installed(&names, fingerprint));
    }
}

fn challenge() -> Result<Vec<u8>, StoreError> {
    let mut challenge = vec![0; CHALLENGE_LENGTH];
    rand::fill(&mut challenge)
        .map_err(|_| StoreError::Refused { call: "challenge".into(), reason: "no random numbers".into() })?;
    Ok(challenge)
}

/// Logs a failure that the next inventory corrects.
fn log_ledger_failure(noted: Result<(), DiskError>) {
    if let Err(error) = noted {
        log::warn!("the list of what was installed: {error}");
    }
}
