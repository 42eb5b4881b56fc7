//! The export of a key that another program has made, and the way to its certificate.

use std::collections::BTreeSet;

use certificate::{
    password::CertificatePassword,
    pkcs12::{Expected, VerifiedPfx},
    roots::TrustedRoots,
    store::{ImportOptions, StoreError},
    x509::Fingerprint,
};
use time::OffsetDateTime;

use crate::{
    identity::Authority,
    key::rsa,
    user::{User, skipped_under_wine},
};

fn password() -> CertificatePassword {
    CertificatePassword::new("violin7Harbour3Quartz".into())
}

fn listed(user: &User) -> BTreeSet<Fingerprint> {
    user.store.list().unwrap().iter().map(|found| Fingerprint::of(&found.certificate)).collect()
}

#[test]
fn new_certificate_is_found_by_difference_and_proven() {
    let (user, authority) = (User::new(), Authority::new());
    let before = listed(&user);
    let pfx = authority.issue("Wizard Test New", &rsa());
    user.install(&pfx);
    let appeared: Vec<Fingerprint> = listed(&user).difference(&before).copied().collect();
    assert_eq!(appeared, [pfx.fingerprint()]);
    user.assert_proven(&pfx);
}

#[test]
fn exported_file_has_key_and_issuer() {
    let (user, authority) = (User::new(), Authority::new());
    let pfx = authority.issue("Wizard Test Exported", &rsa());
    user.install(&pfx);
    let exported = user.store.export(&user.find(&pfx).unwrap(), &password());
    if skipped_under_wine("PFXExportCertStoreEx") {
        exported.unwrap_err();
        return;
    }
    let expected = Expected {
        subject: None,
        practice_root: None,
        roots: TrustedRoots::default(),
        issuers: Vec::new(),
        now: OffsetDateTime::now_utc(),
    };
    let opened = VerifiedPfx::open(&exported.unwrap(), &password(), &expected).unwrap();
    assert_eq!((opened.leaf(), opened.issuers()), (pfx.leaf(), pfx.issuers()));
}

#[test]
fn key_that_is_not_exportable_stays() {
    let (user, authority) = (User::new(), Authority::new());
    let pfx = authority.issue("Wizard Test Stays Here", &rsa());
    let options = ImportOptions { exportable: false, ..ImportOptions::default() };
    user.try_install(&pfx, &options).unwrap();
    let found = user.find(&pfx).unwrap();
    assert_eq!(user.store.export(&found, &password()), Err(StoreError::NotExportable));
    user.assert_proven(&pfx);
}

#[test]
fn lost_key_is_not_exported() {
    let (user, authority) = (User::new(), Authority::new());
    let pfx = authority.issue("Wizard Test Lost Export", &rsa());
    user.install(&pfx);
    user.lose_new_keys();
    assert_eq!(user.store.export(&user.find(&pfx).unwrap(), &password()), Err(StoreError::NoKey));
}

#[test]
fn issuers_are_those_that_signed() {
    let (user, key) = (User::new(), rsa());
    // Both issuing certificates have the same name. Wine stores a single key, so both leaves have it.
    let both = [Authority::new(), Authority::new()];
    let both = both.map(|authority| authority.issue("Wizard Test Issuers", &key));
    for pfx in &both {
        user.install(pfx);
    }
    for pfx in &both {
        let issuers = user.store.issuers(&user.find(pfx).unwrap()).unwrap();
        // Without the root, which the store does not hold.
        assert_eq!(issuers, pfx.issuers()[..1]);
    }
}

#[test]
fn missing_certificate_is_not_exported() {
    let (user, authority) = (User::new(), Authority::new());
    let pfx = authority.issue("Wizard Test Gone", &rsa());
    let receipt = user.install(&pfx);
    let found = user.find(&pfx).unwrap();
    user.store.remove(&receipt).unwrap();
    assert_eq!(user.store.export(&found, &password()), Err(StoreError::NotFound));
}
