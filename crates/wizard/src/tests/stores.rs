//! The operations on stores, tested with a scripted store.

use std::{
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use aws_lc_rs::{rand::SystemRandom, signature};
use certificate::{
    fixtures::{self, Identity, leaf_params},
    pkcs12::VerifiedPfx,
    store::{
        Added, CertStore, CertStores, Found, ImportOption, ImportOptions, Probe, Receipt, Signature,
        SignatureScheme, StoreError, StoreId, StoreKind, Trust,
    },
    x509::{Der, Fingerprint},
};
use disk::DiskError;
use rcgen::{DnType, KeyPair};
use secrecy::{ExposeSecret, SecretString};

use super::harness::storage_at;
use crate::{
    effects::stores::{Installing, Ledger, install, inventory, try_certificate},
    state::{Held, Installation, Inventory, LostList, Other, Place, PrimaryPasswords},
    storage::Installed,
};

const PRIMARY_PASSWORD: &str = "the primary password";

#[derive(Clone)]
struct Scripted {
    probe: Probe,
    given: SecretString,
    certificates: Vec<Vec<u8>>,
    private_key: Vec<u8>,
    trust: Trust,
    /// The number of signatures that the key was asked for.
    signatures: Arc<AtomicUsize>,
}

impl Scripted {
    fn open(&self) -> Result<(), StoreError> {
        match self.given.expose_secret() {
            _ if self.probe != Probe::NeedsPassword => Ok(()),
            PRIMARY_PASSWORD => Ok(()),
            "" => Err(StoreError::NeedsPassword),
            _ => Err(StoreError::WrongPassword),
        }
    }
}

impl CertStores for Scripted {
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError> {
        Ok(vec![Box::new(self.clone())])
    }
}

impl CertStore for Scripted {
    fn id(&self) -> StoreId {
        StoreId("scripted".into())
    }

    fn kind(&self) -> StoreKind {
        StoreKind::FirefoxProfile
    }

    fn name(&self) -> String {
        String::new()
    }

    fn import_options(&self) -> &'static [ImportOption] {
        &[]
    }

    fn probe(&self) -> Probe {
        self.probe.clone()
    }

    fn unlock(&mut self, primary_password: SecretString) {
        self.given = primary_password;
    }

    fn install(&self, pfx: &VerifiedPfx, _: &ImportOptions) -> Result<Receipt, StoreError> {
        self.open()?;
        let (nickname, added) = (String::new(), Added::default());
        Ok(Receipt { store: self.id(), fingerprint: pfx.fingerprint(), nickname, added })
    }

    fn find(&self, fingerprint: &Fingerprint) -> Result<Option<Found>, StoreError> {
        let all = self.list()?;
        Ok(all.into_iter().find(|found| Fingerprint::of(&found.certificate) == *fingerprint))
    }

    fn list(&self) -> Result<Vec<Found>, StoreError> {
        self.open()?;
        let found = |(index, certificate): (usize, &Vec<u8>)| Found {
            store: self.id(),
            certificate: certificate.clone(),
            nickname: format!("number {index}"),
            has_key: true,
            exportable: true,
        };
        Ok(self.certificates.iter().enumerate().map(found).collect())
    }

    fn prove(&self, _: &Found, challenge: &[u8]) -> Result<Signature, StoreError> {
        self.signatures.fetch_add(1, Ordering::Relaxed);
        let algorithm = &signature::ECDSA_P256_SHA256_FIXED_SIGNING;
        let key = signature::EcdsaKeyPair::from_pkcs8(algorithm, &self.private_key).unwrap();
        let bytes = key.sign(&SystemRandom::new(), challenge).unwrap().as_ref().to_vec();
        Ok(Signature { scheme: SignatureScheme::EcdsaSha256, bytes })
    }

    fn trust(&self, _: &Found) -> Result<Trust, StoreError> {
        Ok(self.trust)
    }

    fn remove(&self, _: &Receipt) -> Result<(), StoreError> {
        Err(StoreError::Unsupported)
    }

    fn wants_restart(&self) -> bool {
        true
    }
}

/// A store that holds a certificate, its predecessor, and another person's certificate.
fn scripted(probe: Probe) -> (Scripted, VerifiedPfx) {
    let identity = Identity::new();
    let expected = identity.expected();
    let pfx = VerifiedPfx::open(&identity.file, &fixtures::password(), &expected).unwrap();
    let issue = |name: Option<&str>| {
        let mut params = leaf_params(identity.now);
        name.into_iter().for_each(|name| params.distinguished_name.push(DnType::CommonName, name));
        identity.issuing.issue(&params, &KeyPair::generate().unwrap())
    };
    let certificates = vec![pfx.leaf().to_vec(), issue(None), issue(Some("Somebody Else"))];
    let private_key = pfx.private_key().to_vec();
    let (given, signatures) = (SecretString::default(), Arc::default());
    let trust = Trust::UnknownRoot;
    (Scripted { probe, given, certificates, private_key, trust, signatures }, pfx)
}

fn installed(
    store: &Scripted,
    pfx: &VerifiedPfx,
    password: Option<&str>,
) -> Result<Installation, StoreError> {
    installed_noting(tempfile::tempdir().unwrap().path(), store, pfx, password)
}

fn installed_noting(
    directory: &Path,
    store: &Scripted,
    pfx: &VerifiedPfx,
    password: Option<&str>,
) -> Result<Installation, StoreError> {
    let order = Installing { pfx, options: &ImportOptions::default(), file: Some("/b.pfx".into()) };
    let ledger = Ledger { storage: &storage_at(directory), tell: &drop };
    install(store, &ledger, &store.id(), password.map(SecretString::from), order)
}

/// The result of taking the inventory of the store.
fn looked(store: &Scripted, passwords: &PrimaryPasswords) -> Result<Vec<Trust>, StoreError> {
    let directory = tempfile::tempdir().unwrap();
    let ledger = Ledger { storage: &storage_at(directory.path()), tell: &drop };
    let mut inventory = inventory(store, &ledger, passwords)?;
    let certificates = inventory.stores.remove(0).certificates;
    certificates.map(|all| all.into_iter().map(|tested| tested.trust).collect())
}

#[test]
fn installation_returns_remarks_for_the_person() {
    let (store, pfx) = scripted(Probe::Ready);
    let [first, second] = [(); 2].map(|()| installed(&store, &pfx, None).unwrap());
    assert_ne!(first.challenge, second.challenge, "nobody knows it before");
    let others: Vec<&str> =
        first.remarks.others.iter().map(|Other { nickname, .. }| nickname.as_str()).collect();
    assert_eq!(others, ["number 1"], "neither itself nor somebody else's");
    assert_eq!((first.remarks.trust, first.remarks.restart), (Trust::UnknownRoot, true));
}

#[test]
fn missing_issuer_that_is_root_is_unknown_root() {
    let identity = Identity::new();
    let leaf = identity.root.issue(&leaf_params(identity.now), &identity.key);
    let open = |chain: &[&Vec<u8>]| {
        let file = fixtures::pkcs12(&[(&identity.key, chain)]);
        VerifiedPfx::open(&file, &fixtures::password(), &identity.expected()).unwrap()
    };
    for (pfx, trust) in [
        (open(&[&leaf, &identity.root.der]), Trust::UnknownRoot),
        (open(&[&leaf]), Trust::MissingIssuer),
        (open(&[&identity.leaf, &identity.issuing.der, &identity.root.der]), Trust::MissingIssuer),
    ] {
        let (certificates, private_key) = (vec![pfx.leaf().to_vec()], pfx.private_key().to_vec());
        let store =
            Scripted { trust: Trust::MissingIssuer, certificates, private_key, ..scripted(Probe::Ready).0 };
        let directory = tempfile::tempdir().unwrap();
        assert_eq!(installed_noting(directory.path(), &store, &pfx, None).unwrap().remarks.trust, trust);
        let holding = look(&store, directory.path()).holdings().remove(0);
        let [Place { state: Held::Works { trust: then, .. }, .. }] = &holding.places[..] else {
            panic!("{:?}", holding.places)
        };
        assert_eq!(*then, trust, "the same is said later");
    }
}

#[test]
fn primary_password_reaches_the_store() {
    let (store, pfx) = scripted(Probe::NeedsPassword);
    assert_eq!(installed(&store, &pfx, None), Err(StoreError::NeedsPassword));
    assert_eq!(installed(&store, &pfx, Some("another")), Err(StoreError::WrongPassword));
    assert!(installed(&store, &pfx, Some(PRIMARY_PASSWORD)).is_ok());

    let with = |password: &str| PrimaryPasswords::from([(store.id(), password.into())]);
    assert_eq!(looked(&store, &with("another")), Err(StoreError::WrongPassword));
    assert_eq!(looked(&store, &with(PRIMARY_PASSWORD)), Ok(vec![Trust::UnknownRoot; 3]));
}

#[test]
fn unreadable_store_is_not_taken_for_empty() {
    for (probe, expected) in [
        (Probe::Locked, Err(StoreError::Locked)),
        (Probe::OldFormat, Err(StoreError::OldFormat(String::new()))),
        (Probe::Damaged, Err(StoreError::Damaged(String::new()))),
        (Probe::NotPermitted("folder".into()), Err(StoreError::NotPermitted("folder".into()))),
        (Probe::NeedsPassword, Err(StoreError::NeedsPassword)),
        (Probe::Absent, Ok(Vec::new())),
        (Probe::NotMakable(StoreError::ReadOnly("folder".into())), Ok(Vec::new())),
        (Probe::NotWritable(StoreError::ReadOnly("folder".into())), Ok(vec![Trust::UnknownRoot; 3])),
        (Probe::InUse, Ok(vec![Trust::UnknownRoot; 3])),
    ] {
        assert_eq!(looked(&scripted(probe.clone()).0, &PrimaryPasswords::new()), expected, "{probe:?}");
    }
}

/// Notes in the ledger that the wizard installed this certificate into a store.
fn note(directory: &Path, store: &str, pfx: &VerifiedPfx) {
    let added = Added { certificate: true, key: true, issuers: Vec::new() };
    let receipt = Receipt {
        store: StoreId(store.into()),
        fingerprint: pfx.fingerprint(),
        nickname: String::new(),
        added,
    };
    let certificate = Der(pfx.leaf().to_vec());
    storage_at(directory)
        .note_installed(Installed { receipt, certificate, file: None, gone: false, under_root: false })
        .unwrap();
}

fn look(store: &Scripted, directory: &Path) -> Inventory {
    inventory(store, &Ledger { storage: &storage_at(directory), tell: &drop }, &PrimaryPasswords::new())
        .unwrap()
}

#[test]
fn key_of_others_is_not_asked_to_sign() {
    let (store, pfx) = scripted(Probe::Ready);
    let directory = tempfile::tempdir().unwrap();
    let asked = |inventory: Inventory| {
        let certificates = inventory.stores[0].certificates.clone().unwrap();
        certificates.iter().map(|tested| tested.answer.is_some()).collect::<Vec<_>>()
    };
    assert_eq!(asked(look(&store, directory.path())), [false; 3]);
    note(directory.path(), "another", &pfx);
    assert_eq!(asked(look(&store, directory.path())), [false; 3], "it put it elsewhere");
    assert_eq!(store.signatures.load(Ordering::Relaxed), 0);
    note(directory.path(), "scripted", &pfx);
    assert_eq!(asked(look(&store, directory.path())), [true, false, false]);
    assert_eq!(store.signatures.load(Ordering::Relaxed), 1);
}

#[test]
fn certificate_is_tried_in_named_store_only() {
    let (store, pfx) = scripted(Probe::Ready);
    let stranger = Fingerprint::of(&store.certificates[2]);
    let trying = |fingerprint: &Fingerprint, id: &str| {
        let ids = vec![StoreId(id.into())];
        let mut results = try_certificate(&store, fingerprint, ids, &PrimaryPasswords::new());
        results.remove(0).1
    };
    let tried = trying(&pfx.fingerprint(), "scripted").unwrap();
    assert_eq!((tried.found.certificate.as_slice(), tried.answer.is_some()), (pfx.leaf(), true));
    assert_eq!(trying(&stranger, "scripted").unwrap().found.certificate, store.certificates[2]);
    assert_eq!(store.signatures.load(Ordering::Relaxed), 2);
    assert_eq!(trying(&stranger, "gone").unwrap_err(), StoreError::NotFound);
    assert_eq!(trying(&Fingerprint::of(b"none"), "scripted").unwrap_err(), StoreError::NotFound);
}

#[test]
fn missing_profile_keeps_its_ledger_entries() {
    let (store, pfx) = scripted(Probe::Ready);
    let directory = tempfile::tempdir().unwrap();
    let noted = || storage_at(directory.path()).installed().unwrap().len();
    note(directory.path(), "gone", &pfx);
    note(directory.path(), "scripted", &pfx);
    assert_eq!((look(&store, directory.path()).installed.len(), noted()), (2, 2), "one place is still here");

    storage_at(directory.path()).strike_installed(&[store.id()], &pfx.fingerprint()).unwrap();
    assert_eq!((look(&store, directory.path()).installed.len(), noted()), (1, 1));

    let storage = storage_at(directory.path());
    let mut emptied = storage.installed().unwrap();
    emptied[0].gone = true;
    storage.write_ledger(&emptied).unwrap();
    assert_eq!((look(&store, directory.path()).installed.len(), noted()), (0, 1), "nothing was left there");
}

#[test]
fn damaged_ledger_is_reported_while_it_exists() {
    let (store, pfx) = scripted(Probe::Ready);
    let directory = tempfile::tempdir().unwrap();
    let aside = directory.path().join("installed.damaged.json");
    let lost = || look(&store, directory.path()).lost;
    let damaged = LostList { path: aside.clone(), error: DiskError::Changed };
    assert_eq!(lost(), None);
    fs::write(directory.path().join("installed.json"), "no list").unwrap();
    assert_eq!(lost().as_ref(), Some(&damaged));
    note(directory.path(), "scripted", &pfx);
    let inventory = look(&store, directory.path());
    assert_eq!((inventory.installed.len(), inventory.lost), (1, Some(damaged)));
    fs::remove_file(aside).unwrap();
    assert_eq!(lost(), None);

    // A ledger that cannot be read at all stays where it is.
    fs::remove_file(directory.path().join("installed.json")).unwrap();
    fs::create_dir(directory.path().join("installed.json")).unwrap();
    let unread = lost().unwrap();
    assert_eq!(unread.path, directory.path().join("installed.json"));
    assert_eq!(unread.error, DiskError::NotAFile);
}
