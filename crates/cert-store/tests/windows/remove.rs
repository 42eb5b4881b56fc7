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
fn what_was_there_before_stays() {
    let (user, authority) = (User::new(), Authority::new());
    let pfx = authority.issue("Wizard Test Stays", &rsa());
    user.install(&pfx);
    let again = user.install(&pfx);
    user.store.remove(&again).unwrap();
    user.assert_proven(&pfx);
    assert_eq!(user.added().counts(), [1, 1, 0, 1]);
}

#[test]
fn a_certificate_that_was_there_keeps_its_place_without_the_key_that_came() {
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
fn an_issuer_stays_while_another_certificate_needs_it() {
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
