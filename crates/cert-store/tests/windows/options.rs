//! The import options, as the store keeps them.

use certificate::store::ImportOptions;

use crate::{
    identity::Authority,
    key::rsa,
    user::{User, skipped_under_wine},
};

#[test]
fn key_is_exportable_only_if_chosen() {
    for exportable in [true, false] {
        let (user, authority) = (User::new(), Authority::new());
        let pfx = authority.issue("Wizard Test Export", &rsa());
        let options = ImportOptions { exportable, ..ImportOptions::default() };
        user.try_install(&pfx, &options).unwrap();
        assert_eq!(user.find(&pfx).unwrap().exportable, exportable);
        user.assert_proven(&pfx);
    }
}

#[test]
fn extended_properties_are_taken_or_left() {
    for extended_properties in [true, false] {
        let (user, authority) = (User::new(), Authority::new());
        let pfx = authority.issue("Wizard Test Properties", &rsa());
        let options = ImportOptions { extended_properties, ..ImportOptions::default() };
        let receipt = user.try_install(&pfx, &options).unwrap();
        assert_eq!(user.find(&pfx).unwrap().nickname, receipt.nickname);
        user.assert_proven(&pfx);
    }
}

#[test]
fn keys_are_kept_by_cng() {
    if skipped_under_wine("PKCS12_PREFER_CNG_KSP, PKCS12_INCLUDE_EXTENDED_PROPERTIES") {
        return;
    }
    let (user, authority) = (User::new(), Authority::new());
    user.install(&authority.issue("Wizard Test CNG", &rsa()));
    let keys = user.added().keys;
    // The Software Key Storage Provider's folder; CryptoAPI's is Crypto\RSA.
    assert!(keys.iter().all(|key| key.contains(r"\Crypto\Keys\")), "{keys:?}");
    assert_eq!(keys.len(), 1);
}
