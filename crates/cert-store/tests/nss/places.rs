//! The stores of a person who uses many programs, and the one of them that has to be closed.

use std::{fs, process::Command};

use pickup::store::{ImportOptions, Probe, StoreKind};

use crate::{
    identity::{Authority, p256},
    user::{Database, User, worker},
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
fn every_program_is_listed_in_its_order_and_takes_the_certificate() {
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
fn only_a_running_browser_of_chromiums_family_has_to_be_closed() {
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
