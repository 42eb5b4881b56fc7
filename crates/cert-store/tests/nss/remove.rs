//! The objects that a removal deletes, and those that it leaves.

use certificate::store::{Added, ImportOptions, Receipt};

use crate::{
    identity::{Authority, ISSUING_CA, p256, rsa},
    user::User,
};

fn names(user: &User) -> Vec<String> {
    user.database().certificates().into_iter().map(|(name, _)| name).collect()
}

#[test]
fn certificate_key_and_issuer_go() {
    for key in [rsa(), p256()] {
        let user = User::new();
        let pfx = Authority::new().issue("Anna Peeters", &key);
        let store = user.shared();
        let receipt = store.install(&pfx, &ImportOptions::default()).unwrap();
        store.remove(&receipt).unwrap();
        assert_eq!(names(&user), [""; 0]);
        assert_eq!(user.database().keys(), [""; 0]);
        store.remove(&receipt).unwrap();
    }
}

#[test]
fn issuer_needed_by_another_certificate_stays() {
    let (user, authority) = (User::new(), Authority::new());
    let store = user.shared();
    let install =
        |name: &str| store.install(&authority.issue(name, &p256()), &ImportOptions::default()).unwrap();
    let (first, second) = (install("First"), install("Second"));
    store.remove(&first).unwrap();
    assert_eq!(names(&user), ["Second", ISSUING_CA]);
    assert_eq!(user.database().keys(), ["Second"]);
    store.remove(&second).unwrap();
    assert_eq!(names(&user), [ISSUING_CA], "the second receipt does not name it");
    store.remove(&Receipt { added: first.added, ..second }).unwrap();
    assert_eq!(names(&user), [""; 0]);
}

#[test]
fn right_certificate_of_two_same_names_is_removed() {
    let (user, authority) = (User::new(), Authority::new());
    let store = user.shared();
    let install = || store.install(&authority.issue("Anna", &p256()), &ImportOptions::default()).unwrap();
    let (old, new) = (install(), install());
    store.remove(&old).unwrap();
    assert_eq!(store.find(&old.fingerprint).unwrap(), None);
    assert!(store.find(&new.fingerprint).unwrap().unwrap().has_key);
}

#[test]
fn key_needed_by_another_certificate_stays() {
    let (user, authority, key) = (User::new(), Authority::new(), rsa());
    let store = user.shared();
    let install = || store.install(&authority.issue("Anna", &key), &ImportOptions::default()).unwrap();
    let (old, new) = (install(), install());
    assert!(old.added.key && !new.added.key);
    store.remove(&old).unwrap();
    assert!(store.find(&new.fingerprint).unwrap().unwrap().has_key);
    store.remove(&new).unwrap();
    assert_eq!(user.database().keys(), ["(orphan)"], "the second receipt does not name it");
}

#[test]
fn orphan_key_is_not_claimed_by_its_finder() {
    for key in [rsa(), p256()] {
        let (user, pfx) = (User::new(), Authority::new().issue("Anna", &key));
        let store = user.shared();
        assert_eq!(store.has_key(pfx.leaf()), Ok(false));
        let first = store.install(&pfx, &ImportOptions::default()).unwrap();
        user.database().certutil(&["-D", "-n", "Anna"]);
        assert_eq!((store.has_key(pfx.leaf()), user.database().keys()), (Ok(true), vec!["(orphan)".into()]));

        let again = store.install(&pfx, &ImportOptions::default()).unwrap();
        assert!(again.added.certificate && !again.added.key, "the key was there");
        store.remove(&again).unwrap();
        assert_eq!(user.database().keys(), ["(orphan)"]);

        store.install(&pfx, &ImportOptions::default()).unwrap();
        store.remove(&first).unwrap();
        assert_eq!(user.database().keys(), [""; 0], "its own receipt names it");
    }
}

#[test]
fn contents_from_before_survive_removal() {
    let (user, pfx) = (User::new(), Authority::new().issue("Anna", &p256()));
    let store = user.shared();
    let install = || store.install(&pfx, &ImportOptions::default()).unwrap();
    let (first, second) = (install(), install());
    let before = user.database().files();
    store.remove(&second).unwrap();
    assert!(user.database().files() == before, "the files changed");
    // The case of a certificate of the person's own, to which the wizard added the key.
    let key = Added { key: true, ..Added::default() };
    store.remove(&Receipt { added: key, ..first }).unwrap();
    assert!(!store.find(&pfx.fingerprint()).unwrap().unwrap().has_key);
    assert_eq!(user.database().keys(), [""; 0]);
}

#[test]
fn missing_database_has_nothing_to_remove() {
    let user = User::new();
    let store = user.shared();
    let pfx = Authority::new().issue("Anna", &p256());
    let receipt = store.install(&pfx, &ImportOptions::default()).unwrap();
    std::fs::remove_dir_all(user.database().0).unwrap();
    store.remove(&receipt).unwrap();
    assert!(!user.database().0.exists());
}
