//! The stores of a person who uses many programs, and the program that has to be closed.

use std::{
    ffi::OsStr,
    fs,
    os::unix::{ffi::OsStrExt, fs::symlink},
    process::Command,
};

use cert_store::{Home, NssStores};
use certificate::store::{CertStore, CertStores, ImportOptions, Probe, StoreKind};

use crate::{
    identity::{Authority, p256},
    user::{Database, User, WORKER, run, worker},
};

/// A home with a Snap of Chromium and a profile each of Firefox, LibreWolf and Thunderbird.
fn user_of_many_programs() -> User {
    let user = User::new();
    fs::create_dir_all(user.home().join("snap/chromium/current")).unwrap();
    for folder in [".thunderbird", ".librewolf", ".config/mozilla/firefox"] {
        let folder = user.home().join(folder);
        fs::create_dir_all(folder.join("x.default")).unwrap();
        let profiles = "[Profile0]\nName=default\nIsRelative=1\nPath=x.default\n";
        fs::write(folder.join("profiles.ini"), profiles).unwrap();
    }
    user
}

#[test]
fn every_program_is_listed_and_takes_the_certificate() {
    let user = user_of_many_programs();
    let pfx = Authority::new().issue("Anna Peeters", &p256());
    let expected = [
        ("nss-shared", StoreKind::SharedNss, "", ".local/share/pki/nssdb"),
        (
            "chromium:snap/chromium/current",
            StoreKind::PackagedChromium,
            "Chromium (Snap)",
            "snap/chromium/current/.local/share/pki/nssdb",
        ),
        (
            "firefox:.config/mozilla/firefox/x.default",
            StoreKind::FirefoxProfile,
            "default",
            ".config/mozilla/firefox/x.default",
        ),
        ("librewolf:.librewolf/x.default", StoreKind::LibreWolfProfile, "default", ".librewolf/x.default"),
        (
            "thunderbird:.thunderbird/x.default",
            StoreKind::ThunderbirdProfile,
            "default",
            ".thunderbird/x.default",
        ),
    ];
    let stores = user.stores_by(worker());
    assert_eq!(stores.len(), expected.len());
    for (store, (id, kind, name, folder)) in stores.iter().zip(expected) {
        assert_eq!((store.id().0.as_str(), store.kind(), store.name().as_str()), (id, kind, name));
        assert_eq!(store.import_options(), []);
        assert_eq!(store.probe(), Probe::Absent);
        store.install(&pfx, &ImportOptions::default()).unwrap();
        assert_eq!(store.probe(), Probe::Ready);
        assert_eq!(Database(user.home().join(folder)).keys(), ["Anna Peeters"], "{id}");
    }
}

#[test]
fn non_text_path_works_like_any_other() {
    let folder = tempfile::tempdir().unwrap();
    let octets = <OsStr as OsStrExt>::from_bytes;
    let home = Home::at(folder.path().join(octets(b"Zo\xe9")));
    let firefox = home.directory.join(".mozilla/firefox");
    for profile in [&b"\xe9"[..], b"\xe8"] {
        fs::create_dir_all(firefox.join(octets(profile))).unwrap();
    }
    fs::write(
        firefox.join("profiles.ini"),
        b"[Profile0]\nName=Zo\xeb\nPath=\xe9\n[Profile1]\nName=Zo\xeb\nPath=\xe8\n",
    )
    .unwrap();
    let pfx = Authority::new().issue("Anna Peeters", &p256());
    let stores = NssStores::new(Some(home.clone()), worker()).discover().unwrap();
    let expected = [
        ("nss-shared", "", home.data.join("pki/nssdb")),
        ("firefox:.mozilla/firefox/\u{fffd}e9", "Zoë", firefox.join(octets(b"\xe9"))),
        ("firefox:.mozilla/firefox/\u{fffd}e8", "Zoë", firefox.join(octets(b"\xe8"))),
    ];
    assert_eq!(stores.len(), expected.len());
    for (store, (id, name, directory)) in stores.iter().zip(expected) {
        assert_eq!((store.id().0.as_str(), store.name().as_str()), (id, name));
        let receipt = store.install(&pfx, &ImportOptions::default()).unwrap();
        assert_eq!(Database(directory.clone()).keys(), ["Anna Peeters"], "{id}");
        let found = store.find(&pfx.fingerprint()).unwrap().unwrap();
        store.prove(&found, b"challenge").unwrap();
        store.remove(&receipt).unwrap();
        assert_eq!(Database(directory).keys(), [""; 0], "{id}");
    }
}

#[test]
fn database_shared_over_links_is_one_store() {
    let user = user_of_many_programs();
    let home = user.home();
    let snap = home.join("snap/thunderbird/common/.thunderbird");
    fs::create_dir_all(snap.parent().unwrap()).unwrap();
    fs::rename(home.join(".thunderbird"), &snap).unwrap();
    symlink(&snap, home.join(".thunderbird")).unwrap();
    fs::create_dir(home.join(".pki")).unwrap();
    symlink(home.join(".config/mozilla/firefox/x.default"), home.join(".pki/nssdb")).unwrap();

    let stores = user.stores_by(worker());
    let named = |store: &dyn CertStore| {
        let aliases = store.aliases().into_iter().map(|alias| (alias.id.0, alias.name));
        [(store.id().0, store.name())].into_iter().chain(aliases).collect::<Vec<_>>()
    };
    let expected = [
        vec![("firefox:.config/mozilla/firefox/x.default", "default"), ("nss-shared", "")],
        vec![("chromium:snap/chromium/current", "Chromium (Snap)")],
        vec![("librewolf:.librewolf/x.default", "default")],
        vec![
            ("thunderbird:snap/thunderbird/common/.thunderbird/x.default", "default (Snap)"),
            ("thunderbird:.thunderbird/x.default", "default"),
        ],
    ];
    assert_eq!(stores.len(), expected.len());
    for (store, expected) in stores.iter().zip(expected) {
        let expected: Vec<_> =
            expected.into_iter().map(|(id, name)| (id.to_owned(), name.to_owned())).collect();
        assert_eq!(named(&**store), expected);
    }

    let pfx = Authority::new().issue("Anna Peeters", &p256());
    stores[0].install(&pfx, &ImportOptions::default()).unwrap();
    assert_eq!(Database(home.join(".pki/nssdb")).keys(), ["Anna Peeters"]);
    // The store keeps its name when a link to it is removed.
    fs::remove_file(home.join(".pki/nssdb")).unwrap();
    assert_eq!(user.stores_by(worker())[2].id(), stores[0].id());
}

#[test]
fn database_is_made_without_hard_links() {
    let user = User::new();
    let folder = tempfile::tempdir().unwrap();
    let (code, library) = (folder.path().join("nolink.c"), folder.path().join("nolink.so"));
    let refusing = "#include <errno.h>\n\
        int link(const char *a, const char *b) { errno = EPERM; return -1; }\n\
        int linkat(int a, const char *b, int c, const char *d, int e) { errno = EPERM; return -1; }\n";
    fs::write(&code, refusing).unwrap();
    let compiled = run(Command::new("cc").args(["-shared", "-fPIC", "-o"]).args([&library, &code]));
    assert!(compiled.status.success(), "{compiled:?}");
    let worker = user.scripted_worker(&format!("LD_PRELOAD='{}' exec '{WORKER}' \"$@\"", library.display()));
    let pfx = Authority::new().issue("Anna Peeters", &p256());
    user.shared_by(worker).install(&pfx, &ImportOptions::default()).unwrap();
    assert_eq!(user.database().keys(), ["Anna Peeters"]);
    let files: Vec<_> = user.database().files().into_keys().collect();
    assert_eq!(files, ["cert9.db", "key4.db"].map(|name| user.database().0.join(name)));
}

#[test]
fn running_chromium_alone_has_to_be_closed() {
    let user = user_of_many_programs();
    let browser = user.home().join("chromium");
    fs::copy("/bin/sleep", &browser).unwrap();
    let mut running = Command::new(browser).arg("3600").spawn().unwrap();
    let stores = user.stores_by(worker());
    let wanting = |kind| stores.iter().any(|store| store.kind() == kind && store.wants_restart());
    let asked = [
        StoreKind::SharedNss,
        StoreKind::FirefoxProfile,
        StoreKind::LibreWolfProfile,
        StoreKind::ThunderbirdProfile,
    ]
    .map(wanting);
    running.kill().unwrap();
    running.wait().unwrap();
    assert_eq!(asked, [true, false, false, false]);
}
