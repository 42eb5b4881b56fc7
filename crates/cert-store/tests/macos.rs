//! A temporary keychain of macOS, verified with Apple's own program `security`. The user's own keychains are not
//! touched.
#![cfg(target_os = "macos")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

#[path = "nss/identity.rs"]
mod identity;

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use cert_store::native::Keychain;
use certificate::{
    store::{Added, CertStore, ImportOptions, Probe, Receipt, StoreError, Trust},
    x509::{Fingerprint, verifies},
};
use security_framework::os::macos::keychain::{KeychainUserInteractionLock, SecKeychain};
use tempfile::TempDir;

use crate::identity::{Authority, ISSUING_CA, p256, rsa};

const PASSWORD: &str = "practice";
const CHALLENGE: &[u8] = b"a challenge";

/// A keychain, unlocked. A call that would prompt the user fails.
struct Throwaway {
    file: PathBuf,
    _folder: TempDir,
    _nobody_is_asked: KeychainUserInteractionLock,
}

impl Throwaway {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        // With links resolved, as the list of keychains names it.
        let file = folder.path().canonicalize().unwrap().join("throwaway.keychain-db");
        let nobody_is_asked = SecKeychain::disable_user_interaction().unwrap();
        let throwaway = Self { file, _folder: folder, _nobody_is_asked: nobody_is_asked };
        throwaway.security(&["create-keychain", "-p", PASSWORD]);
        throwaway.security(&["unlock-keychain", "-p", PASSWORD]);
        throwaway
    }

    fn store(&self) -> Keychain {
        Keychain::at(&self.file).unwrap()
    }

    /// The output of Apple's own tool for the keychain.
    fn security(&self, arguments: &[&str]) -> String {
        let output = security(arguments, &self.file);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// The SHA-256 fingerprints of all certificates.
    fn certificates(&self) -> Vec<Fingerprint> {
        let listed = self.security(&["find-certificate", "-a", "-Z"]);
        let hashes = listed.lines().filter_map(|line| line.strip_prefix("SHA-256 hash: "));
        hashes
            .map(|hash| {
                let octets = (0..32).map(|at| u8::from_str_radix(&hash[2 * at..2 * at + 2], 16).unwrap());
                Fingerprint(octets.collect::<Vec<_>>().try_into().unwrap())
            })
            .collect()
    }

    /// Whether this number of certificates is listed with keys.
    fn has_identities(&self, number: usize) -> bool {
        self.security(&["find-identity"]).contains(&format!("{number} identities found"))
    }
}

impl Drop for Throwaway {
    fn drop(&mut self) {
        // Removes it from the user's list of keychains too, to which its creation has added it.
        security(&["delete-keychain"], &self.file);
    }
}

fn security(arguments: &[&str], keychain: &Path) -> std::process::Output {
    Command::new("/usr/bin/security").args(arguments).arg(keychain).output().unwrap()
}

#[test]
fn leaf_key_and_issuer_are_installed_and_sign() {
    for key in [rsa(), p256()] {
        let (throwaway, authority) = (Throwaway::new(), Authority::new());
        let (store, pfx) = (throwaway.store(), authority.issue("Anna Peeters", &key));
        assert_eq!(store.probe(), Probe::Ready);
        assert_eq!(store.find(&pfx.fingerprint()).unwrap(), None);

        let receipt = store.install(&pfx, &ImportOptions::default()).unwrap();

        let issuing = Fingerprint::of(authority.issuing.der());
        let added = Added { certificate: true, key: true, issuers: vec![issuing] };
        let expected = Receipt {
            store: store.id(),
            fingerprint: pfx.fingerprint(),
            nickname: "Anna Peeters".into(),
            added,
        };
        assert_eq!(receipt, expected);
        let mut certificates = throwaway.certificates();
        certificates.sort();
        let mut expected = [pfx.fingerprint(), issuing];
        expected.sort();
        assert_eq!(certificates, expected, "the root stays out");
        assert!(throwaway.has_identities(1));

        let found = store.find(&pfx.fingerprint()).unwrap().unwrap();
        assert_eq!(found.certificate, pfx.leaf());
        assert_eq!(found.nickname, "Anna Peeters");
        assert!(found.has_key && found.exportable);
        assert_eq!(store.list().unwrap(), std::slice::from_ref(&found));
        let signature = store.prove(&found, CHALLENGE).unwrap();
        assert!(verifies(pfx.leaf(), CHALLENGE, &signature));
        assert!(!verifies(pfx.leaf(), b"another", &signature));
    }
}

#[test]
fn key_not_exportable_stays_and_signs() {
    let (throwaway, pfx) = (Throwaway::new(), Authority::new().issue("Anna Peeters", &rsa()));
    let options = ImportOptions { exportable: false, ..ImportOptions::default() };
    throwaway.store().install(&pfx, &options).unwrap();
    let found = throwaway.store().find(&pfx.fingerprint()).unwrap().unwrap();
    assert!(found.has_key && !found.exportable);
    let signature = throwaway.store().prove(&found, CHALLENGE).unwrap();
    assert!(verifies(pfx.leaf(), CHALLENGE, &signature));
}

#[test]
fn installing_twice_changes_nothing_and_says_so() {
    let (throwaway, pfx) = (Throwaway::new(), Authority::new().issue("Anna Peeters", &rsa()));
    let first = throwaway.store().install(&pfx, &ImportOptions::default()).unwrap();
    let before = throwaway.security(&["dump-keychain"]);
    let second = throwaway.store().install(&pfx, &ImportOptions::default()).unwrap();
    assert_eq!(second, Receipt { added: Added::default(), ..first });
    assert_eq!(throwaway.security(&["dump-keychain"]), before);
}

#[test]
fn renewal_gets_its_own_name_beside_the_old() {
    let (throwaway, authority) = (Throwaway::new(), Authority::new());
    let install = |key| {
        let pfx = authority.issue("Anna Peeters", key);
        throwaway.store().install(&pfx, &ImportOptions::default()).unwrap()
    };
    let names = [install(&rsa()), install(&p256())].map(|receipt| receipt.nickname);
    assert_eq!(names, ["Anna Peeters", "Anna Peeters (2)"]);
    assert!(throwaway.has_identities(2));
}

#[test]
fn removing_leaves_what_was_there_before() {
    let (throwaway, authority) = (Throwaway::new(), Authority::new());
    let store = throwaway.store();
    let install =
        |key| store.install(&authority.issue("Anna Peeters", key), &ImportOptions::default()).unwrap();
    let (old, new) = (install(&rsa()), install(&rsa()));
    assert_eq!(new.added.issuers, []);

    store.remove(&old).unwrap();
    assert_eq!(store.find(&old.fingerprint).unwrap(), None);
    assert!(store.find(&new.fingerprint).unwrap().unwrap().has_key);
    let issuing = Fingerprint::of(authority.issuing.der());
    assert!(throwaway.certificates().contains(&issuing), "{ISSUING_CA} issued the other one as well");
    assert!(throwaway.has_identities(1));

    store.remove(&new).unwrap();
    store.remove(&old).unwrap();
    assert!(throwaway.has_identities(0));
    assert_eq!(store.list().unwrap(), []);
}

#[test]
fn receipt_of_nothing_added_removes_nothing() {
    let (throwaway, pfx) = (Throwaway::new(), Authority::new().issue("Anna Peeters", &p256()));
    throwaway.store().install(&pfx, &ImportOptions::default()).unwrap();
    let again = throwaway.store().install(&pfx, &ImportOptions::default()).unwrap();
    throwaway.store().remove(&again).unwrap();
    assert!(throwaway.has_identities(1));
}

#[test]
fn key_shared_with_renewal_survives_removal() {
    let (throwaway, authority, key) = (Throwaway::new(), Authority::new(), rsa());
    let install = || {
        let pfx = authority.issue("Anna Peeters", &key);
        throwaway.store().install(&pfx, &ImportOptions::default()).unwrap()
    };
    let (old, new) = (install(), install());
    assert!(!new.added.key);
    throwaway.store().remove(&old).unwrap();
    assert!(throwaway.store().find(&new.fingerprint).unwrap().unwrap().has_key);
}

#[test]
fn locked_keychain_is_reported_and_left_alone() {
    let (throwaway, pfx) = (Throwaway::new(), Authority::new().issue("Anna Peeters", &rsa()));
    throwaway.security(&["lock-keychain"]);
    assert_eq!(throwaway.store().probe(), Probe::Locked);
    let refused = throwaway.store().install(&pfx, &ImportOptions::default());
    assert_eq!(refused.unwrap_err(), StoreError::Locked);
    throwaway.security(&["unlock-keychain", "-p", PASSWORD]);
    assert_eq!(throwaway.store().list().unwrap(), []);
}

#[test]
fn file_that_is_no_keychain_is_left_unchanged() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("damaged.keychain-db");
    std::fs::write(&file, "no keychain").unwrap();
    let store = Keychain::at(&file).unwrap();
    assert_eq!(store.probe(), Probe::Damaged);
    let pfx = Authority::new().issue("Anna Peeters", &rsa());
    assert!(store.install(&pfx, &ImportOptions::default()).is_err());
    assert_eq!(std::fs::read(&file).unwrap(), b"no keychain");
}

#[test]
fn trust_is_looked_at_and_not_changed() {
    let throwaway = Throwaway::new();
    let store = throwaway.store();
    let receipt =
        store.install(&Authority::new().issue("Anna Peeters", &rsa()), &ImportOptions::default()).unwrap();
    let found = store.find(&receipt.fingerprint).unwrap().unwrap();
    assert_eq!(store.trust(&found).unwrap(), Trust::UnknownRoot);

    throwaway.security(&["delete-certificate", "-c", ISSUING_CA]);
    assert_eq!(store.trust(&found).unwrap(), Trust::MissingIssuer);
}

#[test]
fn proof_without_certificate_or_key_is_refused() {
    let (throwaway, pfx) = (Throwaway::new(), Authority::new().issue("Anna Peeters", &rsa()));
    let store = throwaway.store();
    let receipt = store.install(&pfx, &ImportOptions::default()).unwrap();
    let found = store.find(&pfx.fingerprint()).unwrap().unwrap();
    let key_alone = Added { key: true, ..Added::default() };
    store.remove(&Receipt { added: key_alone, ..receipt.clone() }).unwrap();
    assert!(!store.find(&pfx.fingerprint()).unwrap().unwrap().has_key);
    assert_eq!(store.prove(&found, CHALLENGE), Err(StoreError::NoKey));

    let repaired = store.install(&pfx, &ImportOptions::default()).unwrap();
    assert_eq!(repaired.added, Added { key: true, ..Added::default() });
    store.remove(&receipt).unwrap();
    assert_eq!(store.prove(&found, CHALLENGE), Err(StoreError::NotFound));
}
