//! The trust of a store's programs in the certificate's chain.

use std::fs;

use certificate::store::{CertStore, Found, ImportOptions, StoreError, Trust};
use time::{Duration, OffsetDateTime};

use crate::{
    firefox::user_with_profiles,
    identity::{Authority, ISSUING_CA, p256},
    kinds::issued_with,
    user::{Database, User, worker},
};

/// Adds the root with this trust, as another program would.
fn add_root(database: &Database, authority: &Authority, trust: &str) {
    add_root_of(authority.root.pem().as_bytes(), database, trust);
}

fn add_root_of(pem: &[u8], database: &Database, trust: &str) {
    let root = database.0.join("root.pem");
    fs::write(&root, pem).unwrap();
    database.certutil(&["-A", "-n", "Test Root", "-t", trust, "-i", root.to_str().unwrap()]);
    fs::remove_file(root).unwrap();
}

fn install(store: &dyn CertStore, authority: &Authority) -> Found {
    let pfx = authority.issue("Anna Peeters", &p256());
    store.install(&pfx, &ImportOptions::default()).unwrap();
    store.find(&pfx.fingerprint()).unwrap().unwrap()
}

/// The store's result; the query must not change the database.
fn trust(store: &dyn CertStore, database: &Database, found: &Found) -> Trust {
    let before = database.files();
    let trust = store.trust(found).unwrap();
    assert!(database.files() == before, "the files changed");
    trust
}

#[test]
fn unknown_root_is_named_until_it_is_trusted() {
    let (user, authority) = (User::new(), Authority::new());
    let (store, database) = (user.shared(), user.database());
    let found = install(&*store, &authority);
    assert_eq!(trust(&*store, &database, &found), Trust::UnknownRoot);
    add_root(&database, &authority, ",,");
    assert_eq!(trust(&*store, &database, &found), Trust::UnknownRoot, "it is there without trust");
    database.certutil(&["-M", "-n", "Test Root", "-t", ",C,"]);
    assert_eq!(trust(&*store, &database, &found), Trust::Trusted);
}

#[test]
fn missing_issuer_is_told_from_unknown_root() {
    let (user, authority) = (User::new(), Authority::new());
    let (store, database) = (user.shared(), user.database());
    let found = install(&*store, &authority);
    add_root(&database, &authority, ",C,");
    database.certutil(&["-D", "-n", ISSUING_CA]);
    assert_eq!(trust(&*store, &database, &found), Trust::MissingIssuer);
}

/// The trust in a certificate whose issuing CA has such a key and signs so, with and without its root.
fn trust_of(genpkey: &[&str], signing: &[&str]) -> [Trust; 2] {
    let user = User::new();
    let (store, database) = (user.shared(), user.make_database(""));
    let (pfx, root) = issued_with(genpkey, signing);
    store.install(&pfx, &ImportOptions::default()).unwrap();
    let found = store.find(&pfx.fingerprint()).unwrap().unwrap();
    let without = trust(&*store, &database, &found);
    add_root_of(&root, &database, ",C,");
    [without, trust(&*store, &database, &found)]
}

#[test]
fn signature_unknown_to_nss_is_not_checkable() {
    let rsa = ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"];
    let brainpool = ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:brainpoolP256r1"];
    let bitcoin = ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:secp256k1"];
    let ed448 = ["-algorithm", "ED448"];
    for (genpkey, signing) in [
        (&rsa[..], &["-sha3-256"][..]),
        (&rsa, &["-sha3-512"]),
        (&rsa, &["-ripemd160"]),
        (&brainpool, &[]),
        (&bitcoin, &[]),
        (&ed448, &[]),
    ] {
        assert_eq!(trust_of(genpkey, signing), [Trust::NotCheckable; 2], "{genpkey:?} {signing:?}");
    }
}

#[test]
fn issuer_on_every_curve_is_trusted_with_root() {
    let ec = |curve: &str| ["-algorithm", "EC", "-pkeyopt", curve].map(str::to_owned);
    let rsa = ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"].map(str::to_owned);
    for (genpkey, signing) in [
        (ec("ec_paramgen_curve:P-256"), "-sha512"),
        (ec("ec_paramgen_curve:P-384"), "-sha384"),
        (ec("ec_paramgen_curve:P-521"), "-sha512"),
        (rsa, "-sha384"),
    ] {
        let options = genpkey.each_ref().map(String::as_str);
        assert_eq!(
            trust_of(&options, &[signing]),
            [Trust::UnknownRoot, Trust::Trusted],
            "{genpkey:?} {signing}"
        );
    }
}

#[test]
fn wrong_signature_is_not_taken_for_unknown_kind() {
    let (user, authority) = (User::new(), Authority::new());
    let (store, database) = (user.shared(), user.database());
    let found = install(&*store, &authority);
    add_root(&database, &authority, ",C,");
    database.certutil(&["-D", "-n", ISSUING_CA]);
    // An authority of the same name, which is not the signer.
    let other = Authority::new();
    let issuing = database.0.join("issuing.pem");
    fs::write(&issuing, other.issuing.pem()).unwrap();
    database.certutil(&["-A", "-n", ISSUING_CA, "-t", ",,", "-i", issuing.to_str().unwrap()]);
    fs::remove_file(issuing).unwrap();
    assert_eq!(trust(&*store, &database, &found), Trust::Unknown);
}

#[test]
fn certificate_expired_or_future_is_not_valid_now() {
    for days in [-2, 2] {
        let (user, authority) = (User::new(), Authority::new());
        let (store, database) = (user.shared(), user.make_database(""));
        add_root(&database, &authority, ",C,");
        let then = OffsetDateTime::now_utc() + Duration::days(days);
        let pfx = authority.issue_at(then, "Anna Peeters", &p256());
        store.install(&pfx, &ImportOptions::default()).unwrap();
        let found = store.find(&pfx.fingerprint()).unwrap().unwrap();
        assert_eq!(trust(&*store, &database, &found), Trust::NotValidNow);
    }
}

#[test]
fn missing_certificate_is_not_found() {
    let user = User::new();
    let pfx = Authority::new().issue("Anna Peeters", &p256());
    let found = Found {
        store: user.shared().id(),
        certificate: pfx.leaf().to_vec(),
        nickname: String::new(),
        has_key: true,
        exportable: true,
    };
    assert_eq!(user.shared().trust(&found), Err(StoreError::NotFound));
    user.make_database("");
    assert_eq!(user.shared().trust(&found), Err(StoreError::NotFound));
}

#[test]
fn firefox_profile_has_its_own_trust() {
    let (user, authority) = (user_with_profiles(), Authority::new());
    let mut stores = user.stores_by(worker()).into_iter();
    let shared = stores.next().unwrap();
    let found_there = install(&*shared, &authority);
    add_root(&user.database(), &authority, ",C,");
    let profile = stores.next().unwrap();
    let database = Database(user.home().join(".mozilla/firefox/two.default-release"));
    let found = install(&*profile, &authority);
    assert_eq!(trust(&*profile, &database, &found), Trust::UnknownRoot);
    add_root(&database, &authority, ",C,");
    assert_eq!(trust(&*profile, &database, &found), Trust::Trusted);
    assert_eq!(trust(&*shared, &user.database(), &found_there), Trust::Trusted);
}
