//! Databases with a primary password, set by other programs.

use certificate::store::{Added, CertStore, ImportOptions, Probe, StoreError, Trust};

use crate::{
    firefox::{folder_of_firefox, user_with_profiles},
    identity::{Authority, p256, rsa},
    user::{Database, User, worker},
};

const PASSWORD: &str = "a primary password";

fn unlocked(mut store: Box<dyn CertStore>, password: &str) -> Box<dyn CertStore> {
    store.unlock(password.to_owned().into());
    store
}

/// Installs, finds, lists, proves and removes; and leaves the database with its password.
fn everything_works(store: &dyn CertStore) {
    for key in [rsa(), p256()] {
        let pfx = Authority::new().issue("Anna Peeters", &key);
        let receipt = store.install(&pfx, &ImportOptions::default()).unwrap();
        let found = store.find(&pfx.fingerprint()).unwrap().unwrap();
        assert!(found.has_key && found.exportable);
        assert_eq!(store.list().unwrap(), std::slice::from_ref(&found));
        let signature = store.prove(&found, b"challenge").unwrap();
        assert!(certificate::x509::verifies(pfx.leaf(), b"challenge", &signature));
        let again = store.install(&pfx, &ImportOptions::default()).unwrap();
        assert_eq!(again.added, Added::default());
        store.remove(&receipt).unwrap();
        assert_eq!(store.find(&pfx.fingerprint()).unwrap(), None);
    }
    assert_eq!(store.probe(), Probe::NeedsPassword);
}

#[test]
fn right_primary_password_opens_everything() {
    let user = User::new();
    user.make_database(PASSWORD);
    everything_works(&*unlocked(user.shared(), PASSWORD));
}

#[test]
fn wrong_primary_password_is_reported_and_changes_nothing() {
    let user = User::new();
    let database = user.make_database(PASSWORD);
    let pfx = Authority::new().issue("Anna Peeters", &p256());
    let right = unlocked(user.shared(), PASSWORD);
    let receipt = right.install(&pfx, &ImportOptions::default()).unwrap();
    let found = right.find(&pfx.fingerprint()).unwrap().unwrap();
    let before = database.files();
    for (password, expected) in [
        ("", StoreError::NeedsPassword),
        ("another", StoreError::WrongPassword),
        ("a primary password\0", StoreError::WrongPassword),
    ] {
        let store = unlocked(user.shared(), password);
        let errors = [
            store.install(&pfx, &ImportOptions::default()).unwrap_err(),
            store.find(&pfx.fingerprint()).unwrap_err(),
            store.list().unwrap_err(),
            store.prove(&found, b"challenge").unwrap_err(),
            store.remove(&receipt).unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error, expected, "{password:?}");
        }
        assert_eq!(store.probe(), Probe::NeedsPassword);
        assert_eq!(store.trust(&found), Ok(Trust::UnknownRoot), "this needs no key");
    }
    assert!(database.files() == before, "the files changed");
}

#[test]
fn database_without_primary_password_ignores_one() {
    let user = User::new();
    let store = unlocked(user.shared(), "not needed");
    let pfx = Authority::new().issue("Anna Peeters", &p256());
    store.install(&pfx, &ImportOptions::default()).unwrap();
    assert_eq!(user.database().keys(), ["Anna Peeters"], "it is open without one");
}

#[test]
fn primary_password_set_by_firefox_opens_its_profile() {
    let Some(folder) = folder_of_firefox("primary_password_set_by_firefox_opens_its_profile") else {
        return;
    };
    let user = user_with_profiles();
    let profile = Database(user.home().join(".mozilla/firefox/two.default-release"));
    profile.make_by(folder, PASSWORD);
    let store = || user.stores_by(worker()).remove(1);
    assert_eq!(store().probe(), Probe::NeedsPassword);
    assert_eq!(unlocked(store(), "another").list(), Err(StoreError::WrongPassword));
    everything_works(&*unlocked(store(), PASSWORD));
}
