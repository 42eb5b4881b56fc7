//! The contents of the database after an installation.

use std::{collections::BTreeSet, fs, os::unix::fs::PermissionsExt};

use certificate::{
    store::{Added, Found, ImportOptions, Probe},
    x509::Fingerprint,
};
use time::macros::datetime;

use crate::{
    identity::{Authority, ISSUING_CA, p256, rsa},
    user::User,
};

fn entry(name: &str, trust: &str) -> (String, String) {
    (name.to_owned(), trust.to_owned())
}

#[test]
fn leaf_key_and_issuer_are_listed_without_trust() {
    for key in [rsa(), p256()] {
        let (user, authority) = (User::new(), Authority::new());
        let pfx = authority.issue("Anna Peeters", &key);
        let store = user.shared();
        assert_eq!(store.probe(), Probe::Absent);

        let receipt = store.install(&pfx, &ImportOptions::default()).unwrap();

        assert_eq!(store.probe(), Probe::Ready);
        assert_eq!(receipt.store, store.id());
        assert_eq!(receipt.fingerprint, pfx.fingerprint());
        assert_eq!(receipt.nickname, "Anna Peeters");
        assert_eq!(receipt.added.issuers, [Fingerprint::of(authority.issuing.der())]);
        let database = user.database();
        assert_eq!(database.certificates(), [entry("Anna Peeters", "u,u,u"), entry(ISSUING_CA, ",,")]);
        assert_eq!(database.keys(), ["Anna Peeters"]);
    }
}

#[test]
fn new_database_is_for_its_owner_alone() {
    let user = User::new();
    let pfx = Authority::new().issue("Anna Peeters", &p256());
    user.shared().install(&pfx, &ImportOptions::default()).unwrap();
    let database = user.database();
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(database.0.clone()), 0o700);
    let files = database.files();
    assert_eq!(files.len(), 2, "{:?}", files.keys());
    for path in files.into_keys() {
        assert_eq!(mode(path.clone()), 0o600, "{}", path.display());
    }
}

#[test]
fn folder_left_by_killed_process_is_cleared() {
    let user = User::new();
    let unfinished = user.make_database("").0.join(".nssdb-unfinished");
    fs::create_dir(&unfinished).unwrap();
    let pfx = Authority::new().issue("Anna Peeters", &p256());
    user.shared().install(&pfx, &ImportOptions::default()).unwrap();
    assert!(!unfinished.exists());
}

#[test]
fn certificate_is_found_as_it_was_issued() {
    let (user, authority) = (User::new(), Authority::new());
    let store = user.shared();
    let pfx = authority.issue("Anna Peeters", &p256());
    assert_eq!(store.find(&pfx.fingerprint()).unwrap(), None, "there is no database yet");
    store.install(&pfx, &ImportOptions::default()).unwrap();
    let expected = Found {
        store: store.id(),
        certificate: pfx.leaf().to_vec(),
        nickname: "Anna Peeters".into(),
        has_key: true,
        exportable: true,
    };
    assert_eq!(store.find(&pfx.fingerprint()).unwrap(), Some(expected));
    let issuing = store.find(&Fingerprint::of(authority.issuing.der())).unwrap().unwrap();
    assert!(!issuing.has_key);
    assert_eq!(store.find(&Fingerprint::of(authority.root.der())).unwrap(), None);
}

#[test]
fn finding_asks_the_database_and_not_the_memory() {
    let user = User::new();
    let store = user.shared();
    let pfx = Authority::new().issue("Anna Peeters", &p256());
    store.install(&pfx, &ImportOptions::default()).unwrap();
    user.database().certutil(&["-D", "-n", "Anna Peeters"]);
    assert_eq!(store.find(&pfx.fingerprint()).unwrap(), None);
}

#[test]
fn installing_twice_changes_nothing() {
    let user = User::new();
    let pfx = Authority::new().issue("Anna Peeters", &rsa());
    let first = user.shared().install(&pfx, &ImportOptions::default()).unwrap();
    let before = user.database().files();
    let second = user.shared().install(&pfx, &ImportOptions::default()).unwrap();
    assert_eq!(second.nickname, first.nickname);
    assert_eq!(second.added, Added::default());
    assert!(user.database().files() == before, "the files changed");
}

#[test]
fn renewal_gets_a_nickname_of_its_own() {
    let (user, authority) = (User::new(), Authority::new());
    let install = |now, key| {
        let pfx = authority.issue_at(now, "Anna Peeters", key);
        user.shared().install(&pfx, &ImportOptions::default()).unwrap()
    };
    let key = rsa();
    let renewed = datetime!(2029-03-01 12:00 UTC);
    let names = [
        install(datetime!(2026-03-01 12:00 UTC), &rsa()),
        install(renewed, &p256()),
        install(renewed, &key),
        install(renewed, &key),
    ]
    .map(|receipt| receipt.nickname);
    let expected = ["Anna Peeters", "Anna Peeters (2029)", "Anna Peeters (2029-03-02)", "Anna Peeters (2)"];
    assert_eq!(names, expected);
    let listed: BTreeSet<_> =
        user.database().certificates().into_iter().filter(|(_, trust)| trust == "u,u,u").collect();
    assert_eq!(listed, names.map(|name| entry(&name, "u,u,u")).into());
    assert_eq!(user.database().keys().len(), 3);
}

#[test]
fn nickname_that_nss_would_split_is_cleaned() {
    let user = User::new();
    let pfx = Authority::new().issue("token: Zoë\tÜbermut", &p256());
    let receipt = user.shared().install(&pfx, &ImportOptions::default()).unwrap();
    assert_eq!(receipt.nickname, "token Zoë Übermut");
    assert_eq!(user.database().certificates()[1], entry("token Zoë Übermut", "u,u,u"));
}

#[test]
fn issuer_installed_before_keeps_name_and_trust() {
    let (user, authority) = (User::new(), Authority::new());
    let database = user.make_database("");
    let issuing = user.home().join("issuing.pem");
    fs::write(&issuing, authority.issuing.pem()).unwrap();
    database.certutil(&["-A", "-n", "Own name", "-t", "C,,", "-i", issuing.to_str().unwrap()]);

    let pfx = authority.issue("Anna Peeters", &p256());
    let receipt = user.shared().install(&pfx, &ImportOptions::default()).unwrap();

    assert_eq!(receipt.added.issuers, []);
    assert_eq!(database.certificates(), [entry("Anna Peeters", "u,u,u"), entry("Own name", "C,,")]);
}

#[test]
fn lost_key_is_put_back() {
    let (user, pfx) = (User::new(), Authority::new().issue("Anna Peeters", &rsa()));
    user.shared().install(&pfx, &ImportOptions::default()).unwrap();
    let leaf = user.home().join("leaf.der");
    fs::write(&leaf, pfx.leaf()).unwrap();
    let database = user.database();
    // -F deletes key and certificate, -A restores the certificate alone.
    database.certutil(&["-F", "-n", "Anna Peeters"]);
    database.certutil(&["-A", "-n", "Own name", "-t", ",,", "-i", leaf.to_str().unwrap()]);
    let found = user.shared().find(&pfx.fingerprint()).unwrap().unwrap();
    assert!(!found.has_key);

    let receipt = user.shared().install(&pfx, &ImportOptions::default()).unwrap();

    assert_eq!(receipt.nickname, "Own name");
    assert_eq!(database.keys(), ["Own name"]);
}
