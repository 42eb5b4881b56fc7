//! Removal of the installed objects, and of nothing else.

use certificate::store::{Added, Receipt};

use crate::{
    identity::Authority,
    key::rsa,
    user::{User, is_wine, skipped_under_wine},
};

#[test]
fn removing_leaves_nothing_behind() {
    let (user, authority) = (User::new(), Authority::new());
    let pfx = authority.issue("Wizard Test Removed", &rsa());
    let receipt = user.install(&pfx);
    user.store.remove(&receipt).unwrap();
    assert_eq!(user.find(&pfx), None);
    user.assert_untouched();
    // A repeated removal is no error.
    user.store.remove(&receipt).unwrap();
}

#[test]
fn contents_from_before_survive_removal() {
    let (user, authority) = (User::new(), Authority::new());
    let pfx = authority.issue("Wizard Test Stays", &rsa());
    user.install(&pfx);
    let again = user.install(&pfx);
    user.store.remove(&again).unwrap();
    user.assert_proven(&pfx);
    assert_eq!(user.added().counts(), [1, 1, 0, 1]);
}

#[test]
fn certificate_from_before_stays_without_added_key() {
    let (user, authority) = (User::new(), Authority::new());
    let pfx = authority.issue("Wizard Test Key Only", &rsa());
    user.install(&pfx);
    user.lose_new_keys();
    let repaired = user.install(&pfx);
    user.store.remove(&repaired).unwrap();
    assert!(!user.find(&pfx).expect("it was there before").has_key);
    assert_eq!(user.added().counts(), [1, 1, 0, 0]);
}

#[test]
fn shared_issuer_stays_until_last_certificate_goes() {
    let (user, authority) = (User::new(), Authority::new());
    let key = rsa();
    let first = authority.issue("Wizard Test First", &key);
    let second = authority.issue("Wizard Test Second", &if is_wine() { key } else { rsa() });
    let (first, kept) = (user.install(&first), second);
    let second = user.install(&kept);
    user.store.remove(&first).unwrap();
    assert_eq!(user.added().counts()[..2], [1, 1]);
    if !skipped_under_wine("two keys at a time") {
        user.assert_proven(&kept);
    }
    user.store.remove(&second).unwrap();
    let issuers = Added { issuers: first.added.issuers.clone(), ..Added::default() };
    user.store.remove(&Receipt { added: issuers, ..first }).unwrap();
    user.assert_untouched();
}
