//! What the wizard does with the stores of this computer. All of it blocks.

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
    state::{
        certificates::{Inventory, LostList, SignedChallenge, StoreContents, StoredCertificate},
        context::PrimaryPasswords,
        install::Program,
        proof::{Installation, Other, Remarks},
    },
    storage::{Installed, Storage},
    user_error::Problem,
};

/// Octets of a challenge that an installed key signs.
const CHALLENGE_LENGTH: usize = 32;

/// What is installed, how, and from which file.
pub(crate) struct Installing<'a> {
    pub(crate) pfx: &'a VerifiedPfx,
    pub(crate) options: &'a ImportOptions,
    pub(crate) file: PathBuf,
}

/// The list of what was installed.
pub(crate) struct Ledger<'a> {
    pub(crate) storage: &'a Storage,
    /// Tells the person what went wrong with it.
    pub(crate) tell: &'a dyn Fn(Problem),
}

impl Ledger<'_> {
    /// What the wizard has installed there before. A list that cannot be read is told when it is written.
    fn noted(&self, store: &[StoreId], fingerprint: &Fingerprint) -> Option<Installed> {
        let all = self.storage.installed().ok()?.into_iter();
        let is_there = |installed: &Installed| store.iter().any(|id| installed.is_of(id, fingerprint));
        all.filter(is_there).reduce(joined)
    }

    /// Notes what is installed now. A certificate that works is worth more than its entry, which removing alone needs:
    /// where there is none after all, the person is told.
    fn note_now(&self, store: &[StoreId], installed: Installed) {
        let fingerprint = installed.receipt.fingerprint;
        if let Err(error) = self.storage.note_installed(installed) {
            if self.noted(store, &fingerprint).is_none() {
                (self.tell)(Problem::Unlisted { path: self.path(), error });
            } else {
                log_ledger_failure(Err(error));
            }
        }
    }

    /// Where the list does not say what was found or done, the next look at the stores finds the difference; but what
    /// somebody puts there until then is taken for the wizard's.
    fn correct(&self, corrected: Result<(), DiskError>) {
        if let Err(error) = corrected {
            (self.tell)(Problem::Unkept { path: self.path(), error });
        }
    }

    fn path(&self) -> String {
        self.storage.ledger_path().display().to_string()
    }
}

/// What is noted of one certificate in one store under two of its names. It is gone where neither knows it to be there.
fn joined(one: Installed, other: Installed) -> Installed {
    let under_root = one.under_root || other.under_root;
    let file = other.file.or(one.file);
    let mut both = Installed { gone: one.gone && other.gone, file, under_root, ..one };
    both.receipt.added.join(other.receipt.added);
    both
}

/// Each name that the store has, or had where another of its names stands first now.
fn names(store: &dyn CertStore) -> Vec<StoreId> {
    let aliases = store.aliases().into_iter().map(|alias| alias.id);
    [store.id()].into_iter().chain(aliases).collect()
}

/// The stores as they are now.
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
        // Looking has shown it.
        stand_in: store.uses_stand_in(),
    }
}

/// The store of this name, with its primary password.
fn opened(
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

/// Installs, looks the certificate up afresh, and has its key sign a challenge that nobody knew before.
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
        let (certificate, file) = (Der(pfx.leaf().to_vec()), Some(file.clone()));
        Installed { receipt, certificate, file, gone: false, under_root: pfx.is_issued_by_root() }
    };
    let is_new = store.find(&fingerprint)?.is_none();
    let before = ledger.noted(&names, &fingerprint);
    // A key that is there without its certificate is the wizard's only if it is noted already.
    let key = is_new && !store.has_key(pfx.leaf())?;
    if is_new {
        // Written down before, so that what a killed wizard has put there is known to be its own.
        let added = Added { certificate: true, key, issuers: Vec::new() };
        let receipt = Receipt { store: store.id(), fingerprint, nickname: String::new(), added };
        // Tried again below.
        log_ledger_failure(ledger.storage.note_installed(entry(receipt)));
        stop_point!("installation noted");
    } else if before.as_ref().is_some_and(|noted| noted.gone) {
        // Somebody else has put it back.
        log_ledger_failure(ledger.storage.strike_installed(&names, &fingerprint));
    }
    let receipt = match store.install(pfx, options) {
        Ok(receipt) => receipt,
        Err(error) => {
            // A store takes back what it had begun, unless its worker was killed.
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

/// Other certificates of the same holder. That they cannot be listed is no reason to doubt the new one.
fn others(store: &dyn CertStore, pfx: &VerifiedPfx) -> Vec<Other> {
    let other = |found: Found| {
        let facts = LeafFacts::read(&parse(&found.certificate).ok()?);
        let same = facts.holder == pfx.facts().holder && found.certificate != pfx.leaf();
        let nickname = listed_as(&found.nickname, &facts.holder);
        same.then_some(Other { nickname, valid_until: facts.valid_until })
    };
    store.list().unwrap_or_default().into_iter().filter_map(other).collect()
}

/// A store as it is now.
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

    /// Takes back what was noted of a certificate and is not true any more: what is gone, others may put there again. A
    /// store that is not there, or does not let anybody look, says nothing of what it holds.
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

    /// Only a key that the wizard put there is asked to sign: for another the system might ask for a PIN that nobody
    /// expects.
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

/// Looks at every certificate in every store, and holds the list of what was installed against them.
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

/// The list as it is true now, as far as it is shown: a profile that is not here may come back, and keeps its entries, of
/// which those are left out that nothing was left of when it was last here. Each store has its first name, and is there once; on the list that
/// is kept its entries stay as they are, for what makes two names one store, such as a link, may be gone again.
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

/// Takes out what each receipt says was put in, and makes sure that it is gone.
pub(crate) fn remove(
    stores: &dyn CertStores,
    ledger: &Ledger<'_>,
    receipts: &[Receipt],
    passwords: &PrimaryPasswords,
) -> Vec<Result<(), StoreError>> {
    let remove = |receipt: &Receipt| {
        let store = opened(stores, &receipt.store, passwords.get(&receipt.store).cloned())?;
        let Added { certificate, key, .. } = receipt.added;
        // It may come back with what was put there.
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

/// Strikes out what is in stores that do not come back.
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

/// For what the next look at the stores puts right.
fn log_ledger_failure(noted: Result<(), DiskError>) {
    if let Err(error) = noted {
        log::warn!("the list of what was installed: {error}");
    }
}
