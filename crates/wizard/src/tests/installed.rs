//! The ledger of installed certificates, compared with the content of a store.

use std::{
    cell::RefCell,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use certificate::{
    pkcs12::VerifiedPfx,
    store::{
        Added, Alias, CertStore, CertStores, Found, ImportOption, ImportOptions, Probe, Receipt, Signature,
        SignatureScheme, StoreError, StoreId, StoreKind, Trust,
    },
    x509::Fingerprint,
};
use secrecy::SecretString;

use super::harness::{self, storage_at};
use crate::{
    codes::ErrorCode,
    effects::stores::{Installing, Ledger, forget, install, inventory, remove},
    problem::Problem,
    state::{Held, Inventory, Place, PrimaryPasswords},
    storage::Storage,
    view::UserError,
};

/// A profile that holds Anna's certificate, her key, both, or neither.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Profile {
    /// The profile's names, the current one first.
    names: Vec<&'static str>,
    is_here: bool,
    probe: Probe,
    certificate: bool,
    key: bool,
    /// An installation is killed after it has written the key.
    killed_after_key: bool,
    /// The ledger, which becomes unwritable once the profile is asked for a key, or for a removal.
    list_to_spoil: Option<PathBuf>,
}

#[derive(Clone)]
struct Shelf(Arc<Mutex<Profile>>);

impl CertStores for Shelf {
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError> {
        let is_here = self.0.lock().unwrap().is_here;
        Ok(is_here.then(|| Box::new(self.clone()) as Box<dyn CertStore>).into_iter().collect())
    }
}

impl Shelf {
    fn set(&self, change: impl FnOnce(&mut Profile)) {
        change(&mut self.0.lock().unwrap());
    }

    fn names(&self) -> Vec<StoreId> {
        self.0.lock().unwrap().names.iter().map(|name| StoreId((*name).to_owned())).collect()
    }

    fn spoil_list(&self) {
        if let Some(list) = self.0.lock().unwrap().list_to_spoil.take() {
            in_the_way(&list);
        }
    }

    /// Whether the profile holds the certificate, and the key.
    fn held(&self) -> (bool, bool) {
        let profile = self.0.lock().unwrap();
        (profile.certificate, profile.key)
    }
}

impl CertStore for Shelf {
    fn id(&self) -> StoreId {
        self.names().remove(0)
    }

    fn kind(&self) -> StoreKind {
        StoreKind::FirefoxProfile
    }

    fn name(&self) -> String {
        String::new()
    }

    fn aliases(&self) -> Vec<Alias> {
        let alias = |id| Alias { id, kind: StoreKind::SharedNss, name: String::new() };
        self.names().into_iter().skip(1).map(alias).collect()
    }

    fn import_options(&self) -> &'static [ImportOption] {
        &[]
    }

    fn probe(&self) -> Probe {
        self.0.lock().unwrap().probe.clone()
    }

    fn unlock(&mut self, _: SecretString) {}

    fn install(&self, pfx: &VerifiedPfx, _: &ImportOptions) -> Result<Receipt, StoreError> {
        let mut profile = self.0.lock().unwrap();
        let added = Added { certificate: !profile.certificate, key: !profile.key, issuers: Vec::new() };
        profile.key = true;
        if profile.killed_after_key {
            return Err(StoreError::WorkerLost("killed".into()));
        }
        profile.certificate = true;
        drop(profile);
        Ok(Receipt { store: self.id(), fingerprint: pfx.fingerprint(), nickname: String::new(), added })
    }

    fn find(&self, fingerprint: &Fingerprint) -> Result<Option<Found>, StoreError> {
        let (certificate, has_key) = self.held();
        let pfx = harness::pfx();
        let found = certificate && pfx.fingerprint() == *fingerprint;
        Ok(found.then(|| Found {
            store: self.id(),
            certificate: pfx.leaf().to_vec(),
            nickname: String::new(),
            has_key,
            exportable: true,
        }))
    }

    fn has_key(&self, _: &[u8]) -> Result<bool, StoreError> {
        self.spoil_list();
        Ok(self.held().1)
    }

    fn list(&self) -> Result<Vec<Found>, StoreError> {
        Ok(self.find(&harness::pfx().fingerprint())?.into_iter().filter(|found| found.has_key).collect())
    }

    fn prove(&self, _: &Found, _: &[u8]) -> Result<Signature, StoreError> {
        Ok(Signature { scheme: SignatureScheme::RsaPkcs1Sha256, bytes: Vec::new() })
    }

    fn trust(&self, _: &Found) -> Result<Trust, StoreError> {
        Ok(Trust::Trusted)
    }

    fn remove(&self, receipt: &Receipt) -> Result<(), StoreError> {
        self.spoil_list();
        let mut profile = self.0.lock().unwrap();
        profile.key &= !(receipt.added.key && profile.certificate);
        profile.certificate &= !receipt.added.certificate;
        Ok(())
    }

    fn wants_restart(&self) -> bool {
        false
    }
}

/// Puts a folder in the place of this file.
fn in_the_way(file: &Path) {
    let _ = fs::remove_file(file);
    fs::create_dir_all(file.join("in the way")).unwrap();
}

/// The wizard's folder, and a profile.
struct Computer {
    folder: tempfile::TempDir,
    shelf: Shelf,
    told: RefCell<Vec<Problem>>,
}

impl Computer {
    fn new() -> Self {
        let profile = Profile {
            names: vec!["shelf"],
            is_here: true,
            probe: Probe::Ready,
            certificate: false,
            key: false,
            killed_after_key: false,
            list_to_spoil: None,
        };
        let shelf = Shelf(Arc::new(Mutex::new(profile)));
        Self { folder: tempfile::tempdir().unwrap(), shelf, told: RefCell::default() }
    }

    fn storage(&self) -> Storage {
        storage_at(self.folder.path())
    }

    fn with_ledger<T>(&self, work: impl FnOnce(&Ledger<'_>) -> T) -> T {
        work(&Ledger { storage: &self.storage(), tell: &|problem| self.told.borrow_mut().push(problem) })
    }

    fn told(&self) -> Vec<ErrorCode> {
        self.told.borrow().iter().map(|problem| UserError::from(problem).code).collect()
    }

    fn install(&self) -> Result<(), StoreError> {
        let pfx = harness::pfx();
        let order = Installing { pfx: &pfx, options: &ImportOptions::default(), file: Some("/b.pfx".into()) };
        self.with_ledger(|ledger| install(&self.shelf, ledger, &self.shelf.id(), None, order)).map(drop)
    }

    fn look(&self) -> Inventory {
        self.with_ledger(|ledger| inventory(&self.shelf, ledger, &PrimaryPasswords::new())).unwrap()
    }

    /// The receipt that the certificates' screen would remove.
    fn removable(&self) -> Option<Receipt> {
        let holding = self.look().holdings().into_iter().next()?;
        holding.places.into_iter().filter(Place::is_removable).find_map(|place| place.receipt)
    }

    /// The profile's content after the removal of all that the wizard offers to remove.
    fn held_after_removal(&self) -> (bool, bool) {
        let receipts: Vec<Receipt> = self.removable().into_iter().collect();
        let passwords = PrimaryPasswords::new();
        for result in self.with_ledger(|ledger| remove(&self.shelf, ledger, &receipts, &passwords)) {
            result.unwrap();
        }
        self.shelf.held()
    }
}

#[test]
fn certificate_restored_by_hand_is_not_removed() {
    let computer = Computer::new();
    computer.install().unwrap();
    computer.shelf.set(|profile| (profile.certificate, profile.key) = (false, false));
    let file = computer.look().holdings().remove(0).file;
    assert_eq!(file, Some("/b.pfx".into()), "it is shown as missing, and can be installed again");

    computer.shelf.set(|profile| (profile.certificate, profile.key) = (true, true));
    let tested = computer.look().stores.remove(0).certificates.unwrap().remove(0);
    assert!(tested.answer.is_none(), "nor is its key asked to sign");
    assert_eq!(computer.removable(), None);
    assert_eq!(computer.held_after_removal(), (true, true));

    // Also when the wizard installs it over the existing one.
    computer.install().unwrap();
    assert_eq!(computer.held_after_removal(), (true, true));
}

#[test]
fn certificate_lost_can_be_reinstalled_and_removed() {
    let computer = Computer::new();
    computer.install().unwrap();
    computer.shelf.set(|profile| (profile.certificate, profile.key) = (false, false));
    computer.look();
    computer.install().unwrap();
    assert_eq!(computer.held_after_removal(), (false, false));
}

#[test]
fn certificate_that_is_gone_can_be_struck_off() {
    for key in [false, true] {
        let computer = Computer::new();
        computer.install().unwrap();
        computer.shelf.set(|profile| (profile.certificate, profile.key) = (false, key));
        // The certificate may be restored while the user is asked.
        assert_eq!(computer.removable().map(|receipt| receipt.added), Some(Added::default()));
        assert_eq!(computer.held_after_removal(), (false, key));
        assert_eq!(computer.storage().installed(), Ok(Vec::new()));
    }
}

#[test]
fn key_restored_by_hand_stays() {
    let computer = Computer::new();
    computer.install().unwrap();
    for key in [false, true] {
        computer.shelf.set(|profile| profile.key = key);
        computer.look();
    }
    assert_eq!(computer.held_after_removal(), (false, true), "the certificate is the wizard's all the same");
}

#[test]
fn orphan_key_is_the_wizards_if_noted() {
    let of_another = Computer::new();
    of_another.shelf.set(|profile| profile.key = true);
    of_another.install().unwrap();
    assert_eq!(of_another.held_after_removal(), (false, true));

    for looks_before in [false, true] {
        let killed = Computer::new();
        killed.shelf.set(|profile| profile.killed_after_key = true);
        killed.install().unwrap_err();
        if looks_before {
            killed.look();
        }
        killed.shelf.set(|profile| profile.killed_after_key = false);
        killed.install().unwrap();
        assert_eq!(killed.held_after_removal(), (false, false));
    }
}

#[test]
fn orphan_key_is_the_persons_with_their_certificate() {
    for installs in [false, true] {
        let computer = Computer::new();
        computer.install().unwrap();
        computer.shelf.set(|profile| profile.certificate = false);
        computer.look();
        computer.shelf.set(|profile| profile.certificate = true);
        if installs {
            computer.install().unwrap();
        }
        assert_eq!(computer.held_after_removal(), (true, true));

        // The same holds when the key is an orphan again.
        computer.shelf.set(|profile| profile.certificate = false);
        computer.look();
        computer.install().unwrap();
        assert_eq!(computer.held_after_removal(), (false, true));
    }
}

#[test]
fn unreadable_store_keeps_its_entries() {
    let not_here: fn(&mut Profile) = |profile| profile.is_here = false;
    let locked: fn(&mut Profile) = |profile| profile.probe = Probe::Locked;
    let absent: fn(&mut Profile) = |profile| profile.probe = Probe::Absent;
    let damaged: fn(&mut Profile) = |profile| profile.probe = Probe::Damaged;
    let closed: fn(&mut Profile) = |profile| profile.probe = Probe::NotPermitted("/folder".into());
    let not_makable: fn(&mut Profile) =
        |profile| profile.probe = Probe::NotMakable(StoreError::ReadOnly("/folder".into()));
    for change in [not_here, locked, absent, not_makable, damaged, closed] {
        let computer = Computer::new();
        computer.install().unwrap();
        let noted = computer.storage().installed();
        let profile = computer.shelf.0.lock().unwrap().clone();
        // The store is gone, as on a disk that is not mounted.
        computer.shelf.set(|profile| {
            (profile.certificate, profile.key) = (false, false);
            change(profile);
        });
        computer.look();
        assert_eq!(computer.storage().installed(), noted);
        if computer.shelf.probe().is_absent() || !computer.shelf.0.lock().unwrap().is_here {
            // The store disappeared while the user was asked.
            let receipts = [noted.clone().unwrap().remove(0).receipt];
            let removed =
                |ledger: &Ledger<'_>| remove(&computer.shelf, ledger, &receipts, &PrimaryPasswords::new());
            assert_eq!(computer.with_ledger(removed), [Err(StoreError::NotFound)]);
            assert_eq!(computer.storage().installed(), noted);
        }
        computer.shelf.set(|held| *held = profile);
        assert_eq!(computer.held_after_removal(), (false, false));
    }
}

#[test]
fn certificate_in_absent_store_is_shown() {
    let computer = Computer::new();
    computer.shelf.set(|profile| profile.names = vec!["nss-shared"]);
    computer.install().unwrap();
    let noted = computer.storage().installed();
    for (is_here, probe) in [(false, Probe::Ready), (true, Probe::Absent)] {
        computer.shelf.set(|profile| (profile.is_here, profile.probe) = (is_here, probe));
        let [holding] = &computer.look().holdings()[..] else { panic!("not shown") };
        let [place] = &holding.places[..] else { panic!("not one place") };
        assert!(matches!(place.state, Held::Away { .. }) && !place.is_removable());
        assert_eq!(computer.storage().installed(), noted);
    }
}

#[test]
fn certificate_of_lost_store_goes_off_list() {
    let computer = Computer::new();
    for name in ["gone", "here"] {
        computer.shelf.set(|profile| profile.names = vec![name]);
        computer.install().unwrap();
    }
    let noted = computer.storage().installed().unwrap();
    computer.with_ledger(|ledger| forget(&computer.shelf, ledger, &[noted[0].receipt.clone()]));
    assert_eq!(computer.storage().installed(), Ok(vec![noted[1].clone()]));
}

#[test]
fn store_is_known_by_each_of_its_names() {
    for then in [vec!["shelf", "link"], vec!["real", "shelf"], vec!["real", "other", "shelf"]] {
        let computer = Computer::new();
        computer.install().unwrap();
        let noted = computer.storage().installed();
        computer.shelf.set(|profile| profile.names = then);
        assert_eq!(computer.removable().map(|receipt| receipt.store), Some(computer.shelf.id()));
        assert_eq!(computer.storage().installed(), noted, "the other name may be its only one again");
        computer.install().unwrap();
        assert_eq!(computer.held_after_removal(), (false, false));
        assert_eq!(computer.storage().installed(), Ok(Vec::new()));
    }
}

#[test]
fn certificate_installed_under_two_names_is_one() {
    let computer = Computer::new();
    for name in ["link", "real"] {
        computer.shelf.set(|profile| profile.names = vec![name]);
        computer.install().unwrap();
    }
    assert_eq!(computer.storage().installed().unwrap().len(), 2);
    computer.shelf.set(|profile| profile.names = vec!["real", "link"]);
    let inventory = computer.look();
    assert_eq!((inventory.installed.len(), inventory.stores.len()), (1, 1));
    assert_eq!(inventory.holdings().remove(0).places.len(), 1);
    let tested = inventory.stores[0].certificates.as_ref().unwrap();
    assert!(tested[0].answer.is_some(), "it is the wizard's own, and asked to sign");
    assert_eq!(computer.held_after_removal(), (false, false), "the first installation put it there");
    assert_eq!(computer.storage().installed(), Ok(Vec::new()));
}

#[test]
fn installation_that_is_not_listed_is_told() {
    let computer = Computer::new();
    let list = computer.storage().ledger_path();
    in_the_way(&list);
    computer.install().unwrap();
    assert_eq!(computer.told(), [ErrorCode::ST714]);

    let computer = Computer::new();
    computer.install().unwrap();
    assert_eq!(computer.told(), []);
}

#[test]
fn list_that_cannot_be_corrected_is_told() {
    let computer = Computer::new();
    computer.install().unwrap();
    let spoil = |profile: &mut Profile| profile.list_to_spoil = Some(computer.storage().ledger_path());
    computer.shelf.set(spoil);
    computer.held_after_removal();
    assert_eq!(computer.told(), [ErrorCode::JO906]);

    let computer = Computer::new();
    computer.install().unwrap();
    computer.shelf.set(|profile| *profile = Profile { certificate: false, key: false, ..profile.clone() });
    computer.shelf.set(|profile| profile.list_to_spoil = Some(computer.storage().ledger_path()));
    computer.look();
    assert_eq!(computer.told(), [ErrorCode::JO906]);
}
