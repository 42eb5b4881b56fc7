//! Installation: first, repeated, beside another one, and with missing parts.

use certificate::store::{Added, ImportOption, Probe, StoreError, StoreKind, Trust};

use crate::{
    identity::{Authority, p256},
    key::rsa,
    user::{User, is_wine, skipped_under_wine},
};

#[test]
fn windows_store_is_ready_with_all_options() {
    let user = User::new();
    assert_eq!(user.store.kind(), StoreKind::WindowsPersonal);
    assert_eq!(user.store.id().0, "windows-my");
    assert_eq!(user.store.probe(), Probe::Ready);
    let options =
        [ImportOption::Exportable, ImportOption::ExtendedProperties, ImportOption::StrongProtection];
    assert_eq!(user.store.import_options(), options);
    user.assert_untouched();
}

#[test]
fn certificate_parts_are_stored_and_key_proven() {
    let (user, authority) = (User::new(), Authority::new());
    let pfx = authority.issue("Wizard Test One", &rsa());
    assert_eq!(user.find(&pfx), None);

    let receipt = user.install(&pfx);
    assert_eq!(receipt.nickname, "Wizard Test One");
    assert_eq!(receipt.fingerprint, pfx.fingerprint());
    assert!(receipt.added.certificate && receipt.added.key);
    // One certificate in Personal, the issuing one among the intermediate authorities, no root, one key.
    assert_eq!(user.added().counts(), [1, 1, 0, 1]);
    assert_eq!(receipt.added.issuers.len(), 1);

    let found = user.find(&pfx).unwrap();
    assert_eq!(found.certificate, pfx.leaf());
    assert_eq!(found.nickname, "Wizard Test One");
    assert!(found.has_key);
    assert!(user.store.list().unwrap().contains(&found));
    user.assert_proven(&pfx);
}

#[test]
fn nobody_trusts_a_root_that_was_not_installed() {
    let (user, authority) = (User::new(), Authority::new());
    let pfx = authority.issue("Wizard Test Trust", &rsa());
    user.install(&pfx);
    assert_eq!(user.store.trust(&user.find(&pfx).unwrap()), Ok(Trust::UnknownRoot));
}

#[test]
fn installing_twice_changes_nothing_and_says_so() {
    let (user, authority) = (User::new(), Authority::new());
    let pfx = authority.issue("Wizard Test Twice", &rsa());
    user.install(&pfx);
    let first = user.added();
    let again = user.install(&pfx);
    assert_eq!(again.added, Added::default());
    assert_eq!(again.nickname, "Wizard Test Twice");
    assert_eq!(user.added(), first);
    user.assert_proven(&pfx);
}

#[test]
fn renewal_gets_its_own_name_beside_the_old() {
    let (user, authority) = (User::new(), Authority::new());
    let key = rsa();
    let old = authority.issue("Wizard Test Renewal", &key);
    // Wine stores a single key, so there the renewal uses the same key.
    let renewal = authority.issue("Wizard Test Renewal", &if is_wine() { key } else { rsa() });
    user.install(&old);
    let receipt = user.install(&renewal);
    let year = renewal.facts().valid_until.year();
    assert_eq!(receipt.nickname, format!("Wizard Test Renewal ({year})"));
    assert_eq!(receipt.added.issuers, []);
    assert_eq!(user.find(&old).unwrap().nickname, "Wizard Test Renewal");
    assert_eq!(user.find(&renewal).unwrap().nickname, receipt.nickname);
    user.assert_proven(&old);
    user.assert_proven(&renewal);
}

#[test]
fn lost_key_is_seen_and_put_back() {
    let (user, authority) = (User::new(), Authority::new());
    let pfx = authority.issue("Wizard Test Lost", &rsa());
    user.install(&pfx);
    user.lose_new_keys();

    let found = user.find(&pfx).unwrap();
    assert!(!found.has_key);
    assert!(!user.store.list().unwrap().contains(&found));
    assert_eq!(user.store.prove(&found, b"a challenge"), Err(StoreError::NoKey));

    let repaired = user.install(&pfx);
    assert_eq!(repaired.added, Added { certificate: false, key: true, issuers: Vec::new() });
    assert_eq!(repaired.nickname, "Wizard Test Lost");
    user.assert_proven(&pfx);
    assert_eq!(user.added().counts(), [1, 1, 0, 1]);
}

#[test]
fn elliptic_curve_key_is_proven() {
    let (user, authority) = (User::new(), Authority::new());
    let pfx = authority.issue("Wizard Test EC", &p256());
    if skipped_under_wine("EC keys") {
        // There it fails, and a failed attempt leaves nothing behind.
        user.try_install(&pfx, &certificate::store::ImportOptions::default()).unwrap_err();
        user.assert_untouched();
        return;
    }
    user.install(&pfx);
    user.assert_proven(&pfx);
}
