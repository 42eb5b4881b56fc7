//! The user who runs the tests.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, MutexGuard, PoisonError},
};

use certificate::{
    pkcs12::VerifiedPfx,
    store::{CertStore, CertStores, Found, ImportOptions, Receipt, StoreError, StoreKind},
    x509::verifies,
};

use crate::identity::ISSUING_CA;

/// The lock by which one test at a time uses the user's stores.
static TURN: Mutex<()> = Mutex::new(());

/// The registry key of wine's keys, one of RSA each.
const WINE_KEYS: &str = r"HKCU\Software\Wine\Crypto\RSA";

pub(crate) fn is_wine() -> bool {
    Path::new(r"C:\windows\system32\winecfg.exe").exists()
}

/// Prints that a test is skipped under wine. It runs on Windows.
pub(crate) fn skipped_under_wine(what: &str) -> bool {
    if is_wine() {
        eprintln!("skipped under wine: {what}");
    }
    is_wine()
}

/// The user's Personal store. Certificates installed through this are removed when it is dropped.
pub(crate) struct User {
    pub(crate) store: Box<dyn CertStore>,
    before: Kept,
    receipts: Mutex<Vec<Receipt>>,
    _turn: MutexGuard<'static, ()>,
}

/// The objects that the system stores for the user, by the system's own names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) personal: BTreeSet<String>,
    pub(crate) intermediate: BTreeSet<String>,
    pub(crate) roots: BTreeSet<String>,
    pub(crate) keys: BTreeSet<String>,
}

impl Kept {
    fn now() -> Self {
        let store =
            |name| subkeys(&format!(r"HKCU\Software\Microsoft\SystemCertificates\{name}\Certificates"));
        Self { personal: store("My"), intermediate: store("CA"), roots: store("Root"), keys: keys() }
    }

    /// The number of each: Personal, intermediate, roots, keys.
    pub(crate) fn counts(&self) -> [usize; 4] {
        [&self.personal, &self.intermediate, &self.roots, &self.keys].map(BTreeSet::len)
    }
}

impl User {
    pub(crate) fn new() -> Self {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let stores = cert_store::stores().discover().unwrap();
        let store = stores.into_iter().find(|store| store.kind() == StoreKind::WindowsPersonal).unwrap();
        let receipts = Mutex::default();
        Self { store, before: Kept::now(), receipts, _turn: turn }
    }

    pub(crate) fn install(&self, pfx: &VerifiedPfx) -> Receipt {
        self.try_install(pfx, &ImportOptions::default()).unwrap()
    }

    pub(crate) fn try_install(
        &self,
        pfx: &VerifiedPfx,
        options: &ImportOptions,
    ) -> Result<Receipt, StoreError> {
        let receipt = self.store.install(pfx, options)?;
        self.receipts.lock().unwrap().push(receipt.clone());
        Ok(receipt)
    }

    pub(crate) fn find(&self, pfx: &VerifiedPfx) -> Option<Found> {
        self.store.find(&pfx.fingerprint()).unwrap()
    }

    /// Signs with the installed key, and verifies it by the certificate.
    pub(crate) fn assert_proven(&self, pfx: &VerifiedPfx) {
        let found = self.find(pfx).expect("it is there");
        let signature = self.store.prove(&found, b"a challenge").unwrap();
        assert!(verifies(pfx.leaf(), b"a challenge", &signature), "{signature:?}");
        assert!(!verifies(pfx.leaf(), b"another challenge", &signature));
    }

    /// The objects added since this test began.
    pub(crate) fn added(&self) -> Kept {
        let now = Kept::now();
        let new = |now: &BTreeSet<String>, before| now.difference(before).cloned().collect();
        Kept {
            personal: new(&now.personal, &self.before.personal),
            intermediate: new(&now.intermediate, &self.before.intermediate),
            roots: new(&now.roots, &self.before.roots),
            keys: new(&now.keys, &self.before.keys),
        }
    }

    /// Asserts that nothing has changed.
    pub(crate) fn assert_untouched(&self) {
        assert_eq!(Kept::now(), self.before);
    }

    /// Deletes the keys added since this test began, as if a profile had been restored in part.
    pub(crate) fn lose_new_keys(&self) {
        for key in self.added().keys {
            if is_wine() {
                reg(&["delete", &key, "/f"]).expect("it is there");
            } else {
                fs::remove_file(key).unwrap();
            }
        }
    }
}

impl Drop for User {
    fn drop(&mut self) {
        // Twice: an issuer that another certificate still needed is removed in the second round.
        let receipts = self.receipts.lock().unwrap_or_else(PoisonError::into_inner);
        for receipt in receipts.iter().chain(&*receipts) {
            if let Err(error) = self.store.remove(receipt) {
                eprintln!("left behind: {} and its issuer {ISSUING_CA}: {error}", receipt.nickname);
            }
        }
    }
}

/// The keys of the user: files of CNG and of CryptoAPI, or wine's entries.
fn keys() -> BTreeSet<String> {
    if is_wine() {
        return subkeys(WINE_KEYS);
    }
    let place = PathBuf::from(env::var_os("APPDATA").unwrap()).join(r"Microsoft\Crypto");
    let mut keys = BTreeSet::new();
    let mut folders = vec![place];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                keys.insert(path.to_str().unwrap().to_owned());
            }
        }
    }
    keys
}

fn subkeys(key: &str) -> BTreeSet<String> {
    let listed = reg(&["query", key]).unwrap_or_default();
    let names =
        listed.lines().map(str::trim).filter(|line| line.starts_with("HKEY_") && line.len() > key.len());
    names.filter(|line| !line.to_lowercase().ends_with(&key.to_lowercase()[4..])).map(str::to_owned).collect()
}

/// The output of `reg`; `None` where it fails, as for a key that does not exist.
fn reg(arguments: &[&str]) -> Option<String> {
    let output = Command::new("reg").args(arguments).output().unwrap();
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
