//! The export of a key: the file that leaves the worker, and the keys that must not.

use std::fs;

use certificate::{
    password::CertificatePassword,
    pkcs12::{Expected, VerifiedPfx},
    store::{CertStore, ImportOptions, StoreError},
};
use time::OffsetDateTime;

use crate::{
    identity::{Authority, p256, rsa},
    user::User,
};

const CHOSEN: &str = "violin7Harbour3Quartz";

fn chosen() -> CertificatePassword {
    CertificatePassword::new(CHOSEN.into())
}

/// The only certificate of the store, in a file.
fn exported(store: &dyn CertStore) -> Result<Vec<u8>, StoreError> {
    store.export(&store.list().unwrap()[0], &chosen())
}

#[test]
fn exported_key_is_the_installed_one() {
    for key in [rsa(), p256()] {
        let (user, authority) = (User::new(), Authority::new());
        let (store, pfx) = (user.shared(), authority.issue("Anna Peeters", &key));
        store.install(&pfx, &ImportOptions::default()).unwrap();
        let file = exported(&*store).unwrap();
        let again =
            VerifiedPfx::open(&file, &chosen(), &Expected::anybody(OffsetDateTime::now_utc())).unwrap();
        assert_eq!((again.leaf(), again.private_key()), (pfx.leaf(), pfx.private_key()));
        let issuers = store.issuers(&store.list().unwrap()[0]).unwrap();
        assert_eq!(again.issuers(), issuers, "those of the database");
        assert!(pfx.issuers().starts_with(&issuers) && !issuers.is_empty());
        assert!(again.key_signs());
        assert!(
            VerifiedPfx::open(
                &file,
                &CertificatePassword::none(),
                &Expected::anybody(OffsetDateTime::now_utc())
            )
            .is_err()
        );
        let plain = pfx.private_key();
        assert!(!file.windows(plain.len()).any(|part| part == plain), "the key is in clear");
    }
}

#[test]
fn locked_key_is_exported_with_primary_password_only() {
    let (user, authority) = (User::new(), Authority::new());
    user.make_database("primary2026");
    let mut store = user.shared();
    store.unlock("primary2026".into());
    store.install(&authority.issue("Anna Peeters", &rsa()), &ImportOptions::default()).unwrap();
    let found = store.list().unwrap().remove(0);
    assert_eq!(user.shared().export(&found, &chosen()), Err(StoreError::NeedsPassword));
    assert!(store.export(&found, &chosen()).is_ok());
}

#[test]
fn unextractable_key_stays_in_its_database() {
    let user = User::new();
    let database = user.make_database("");
    let noise = user.home().join("noise");
    fs::write(&noise, [7; 64]).unwrap();
    database.certutil(&[
        "-S",
        "-x",
        "-n",
        "kept",
        "-t",
        ",,",
        "-k",
        "rsa",
        "-g",
        "2048",
        "-z",
        noise.to_str().unwrap(),
        "-s",
        "CN=kept",
        "--keyAttrFlags",
        "token,private,sensitive,unextractable",
    ]);
    assert_eq!(exported(&*user.shared()), Err(StoreError::NotExportable));
}
