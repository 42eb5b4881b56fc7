//! Profiles of Firefox, opened with Firefox's own NSS where it is installed.

use std::{
    collections::BTreeSet,
    env, fs,
    io::{self, Write},
    path::Path,
};

use certificate::store::{ImportOptions, Probe, StoreError, StoreId, StoreKind};

use crate::{
    identity::{Authority, ISSUING_CA, p256, rsa},
    user::{Database, User, WORKER, worker},
};

/// A home with two profiles of Firefox, the second of which is active.
pub(crate) fn user_with_profiles() -> User {
    let user = User::new();
    let firefox = user.home().join(".mozilla/firefox");
    for profile in ["one.default", "two.default-release"] {
        fs::create_dir_all(firefox.join(profile)).unwrap();
    }
    let profiles = "[Profile0]\nName=one\nIsRelative=1\nPath=one.default\n\n\
                    [Profile1]\nName=two\nIsRelative=1\nPath=two.default-release\n\n\
                    [Install0]\nDefault=two.default-release\n";
    fs::write(firefox.join("profiles.ini"), profiles).unwrap();
    user
}

#[test]
fn shared_database_and_every_profile_are_stores() {
    let stores = user_with_profiles().stores_by(worker());
    let seen: Vec<_> = stores.iter().map(|store| (store.id(), store.kind(), store.name())).collect();
    let store = |id: &str, kind, name: &str| (StoreId(id.into()), kind, name.to_owned());
    let expected = [
        store("nss-shared", StoreKind::SharedNss, ""),
        store("firefox:.mozilla/firefox/two.default-release", StoreKind::FirefoxProfile, "two"),
        store("firefox:.mozilla/firefox/one.default", StoreKind::FirefoxProfile, "one"),
    ];
    assert_eq!(seen, expected);
}

#[test]
fn profile_gets_certificate_and_the_others_do_not() {
    for key in [rsa(), p256()] {
        let user = user_with_profiles();
        let pfx = Authority::new().issue("Anna Peeters", &key);
        let stores = user.stores_by(worker());
        let profile = &stores[1];
        assert_eq!(profile.probe(), Probe::Absent);

        let receipt = profile.install(&pfx, &ImportOptions::default()).unwrap();

        assert_eq!(profile.probe(), Probe::Ready);
        let database = Database(user.home().join(".mozilla/firefox/two.default-release"));
        let entry = |name: &str, trust: &str| (name.to_owned(), trust.to_owned());
        assert_eq!(database.certificates(), [entry("Anna Peeters", "u,u,u"), entry(ISSUING_CA, ",,")]);
        let found = profile.find(&pfx.fingerprint()).unwrap().unwrap();
        let signature = profile.prove(&found, b"challenge").unwrap();
        assert!(certificate::x509::verifies(pfx.leaf(), b"challenge", &signature));
        for other in [&stores[0], &stores[2]] {
            assert_eq!(other.find(&pfx.fingerprint()).unwrap(), None);
            assert_eq!(other.probe(), Probe::Absent);
        }
        profile.remove(&receipt).unwrap();
        assert_eq!(database.certificates(), []);
    }
}

#[test]
fn profile_is_changed_only_by_an_installation() {
    // The NSS of certutil may be older than Firefox's, which would then upgrade the database when it opens it.
    for (password, probe) in [("", Probe::Ready), ("a primary password", Probe::NeedsPassword)] {
        let user = user_with_profiles();
        let database = Database(user.home().join(".mozilla/firefox/two.default-release"));
        database.make(password);
        let before = database.files();
        let profile = &user.stores_by(worker())[1];
        let pfx = Authority::new().issue("Anna Peeters", &p256());

        assert_eq!(profile.probe(), probe);
        let found = profile.find(&pfx.fingerprint());
        if probe == Probe::NeedsPassword {
            assert_eq!(found, Err(StoreError::NeedsPassword));
            assert_eq!(profile.install(&pfx, &ImportOptions::default()), Err(StoreError::NeedsPassword));
        } else {
            assert_eq!(found, Ok(None));
        }
        assert!(database.files() == before, "the files changed");

        if probe == Probe::Ready {
            profile.install(&pfx, &ImportOptions::default()).unwrap();
            assert!(profile.find(&pfx.fingerprint()).unwrap().unwrap().has_key);
        }
    }
}

/// The folder of a Firefox with an NSS of its own. Without one the test is skipped with a message, or fails if
/// `REQUIRE_FIREFOX` is set.
pub(crate) fn folder_of_firefox(test: &str) -> Option<&'static str> {
    let folders = ["/usr/lib/firefox-esr", "/usr/lib/firefox", "/usr/lib64/firefox", "/opt/firefox"];
    folder_of(&folders, "REQUIRE_FIREFOX", test)
}

fn folder_of(folders: &[&'static str], required: &str, test: &str) -> Option<&'static str> {
    let found = folders.iter().find(|folder| Path::new(folder).join("libnss3.so").exists()).copied();
    if found.is_none() {
        assert!(env::var_os(required).is_none(), "none of {folders:?} is there");
        // Not by `eprintln!`, which is not shown for a test that passes.
        let notice = format!("{test}: skipped, for none of {folders:?} is here\n");
        io::stderr().write_all(notice.as_bytes()).unwrap();
    }
    found
}

#[test]
fn firefox_opens_its_profiles_with_its_own_nss() {
    let Some(folder) = folder_of_firefox("firefox_opens_its_profiles_with_its_own_nss") else { return };
    own_nss_opens_the_profile(&user_with_profiles(), StoreKind::FirefoxProfile, folder);
}

#[test]
fn thunderbird_opens_its_profiles_with_its_own_nss() {
    let folders = ["/usr/lib/thunderbird", "/usr/lib64/thunderbird", "/opt/thunderbird"];
    let test = "thunderbird_opens_its_profiles_with_its_own_nss";
    let Some(folder) = folder_of(&folders, "REQUIRE_THUNDERBIRD", test) else { return };
    let user = User::new();
    let thunderbird = user.home().join(".thunderbird");
    fs::create_dir_all(thunderbird.join("abcd.default")).unwrap();
    let profiles = "[Profile0]\nName=default\nIsRelative=1\nPath=abcd.default\n";
    fs::write(thunderbird.join("profiles.ini"), profiles).unwrap();
    own_nss_opens_the_profile(&user, StoreKind::ThunderbirdProfile, folder);
    assert_eq!(Database(thunderbird.join("abcd.default")).keys_seen_by(folder), ["Anna Peeters"]);
}

/// Installs in the first profile of this kind, and expects only the NSS in `folder` to be loaded.
fn own_nss_opens_the_profile(user: &User, kind: StoreKind, folder: &str) {
    let pfx = Authority::new().issue("Anna Peeters", &rsa());
    let script = format!("LD_DEBUG=files LD_DEBUG_OUTPUT=\"${{0%/*}}/loaded\" exec '{WORKER}' \"$@\"");
    let stores = user.stores_by(user.scripted_worker(&script));
    let profile = stores.iter().find(|store| store.kind() == kind).unwrap();
    profile.install(&pfx, &ImportOptions::default()).unwrap();
    assert!(!profile.uses_stand_in());

    let paths = fs::read_dir(user.home()).unwrap().map(|entry| entry.unwrap().path());
    let log = paths
        .filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("loaded."))
        .last()
        .unwrap();
    let log = fs::read_to_string(log).unwrap();
    for library in ["libnss3.so", "libnssutil3.so", "libsoftokn3.so"] {
        let loaded: BTreeSet<&str> = log
            .lines()
            .filter_map(|line| line.split_once("calling init: "))
            .map(|(_, path)| path)
            .filter(|path| path.ends_with(&format!("/{library}")))
            .collect();
        assert_eq!(loaded, BTreeSet::from([format!("{folder}/{library}").as_str()]));
    }
}

#[test]
fn refused_firefox_nss_is_replaced_by_the_systems() {
    if folder_of_firefox("refused_firefox_nss_is_replaced_by_the_systems").is_none() {
        return;
    }
    let user = user_with_profiles();
    let pfx = Authority::new().issue("Anna Peeters", &p256());
    // A request arrives in one piece.
    let script = format!(
        "request=\"${{0%/*}}/request\"; dd bs=65536 count=1 2>/dev/null >\"$request\"; \
         if grep -aq '\"libraries\":\"System\"' \"$request\"; then cat \"$request\" - | '{WORKER}' \"$@\"; exit; fi; \
         echo >>\"${{0%/*}}/refused\"; printf '{{\"Err\":{{\"LibraryMissing\":\"refused\"}}}}\\n'"
    );
    let stores = user.stores_by(user.scripted_worker(&script));
    assert!(!stores[1].uses_stand_in());
    stores[1].install(&pfx, &ImportOptions::default()).unwrap();
    assert!(stores[1].uses_stand_in());
    assert!(stores[1].find(&pfx.fingerprint()).unwrap().unwrap().has_key);
    assert_eq!(fs::read(user.home().join("refused")).unwrap(), b"\n\n", "each was asked once");
    stores[0].probe();
    assert!(!stores[0].uses_stand_in(), "the shared database is the system's own");
}
