//! The choice of programs, and the certificate's name in them.

use std::{collections::BTreeMap, fs, path::Path};

use e2e::{database::Database, desktop::Desktop, journey::Journey, screen::Screen};
use practice_service::{KeyKind, OrderSpec};

use crate::evidence::picked_up_and_installed;

const PROFILES_INI: &str = "\
[Profile0]
Name=Anna
IsRelative=1
Path=p4w8c1zr.Anna
Default=1

[Profile1]
Name=before 2018
IsRelative=1
Path=old

[General]
StartWithLastProfile=1
Version=2
";

#[tokio::test]
async fn renewal_stands_beside_old_certificate() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    let old = journey.application.text("certificate-fingerprint").await;
    let before = journey.desktop.shared.own_certificates();
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let journey = journey.order_again(spec).await;
    journey.walk_to(Screen::Done).await;
    let application = &journey.application;
    let new = application.text("certificate-fingerprint").await;
    assert_ne!(new, old);
    assert_eq!(application.attributes("other-certificate", "data-expired").await, ["false", "false"]);
    assert!(!application.shows("already-there").await);
    for database in [&journey.desktop.shared, &journey.desktop.firefox] {
        let own = database.own_certificates();
        assert_eq!(own.len(), 2, "{own:?}");
        assert_ne!(own[0].nickname, own[1].nickname);
        assert_eq!(database.keys().len(), 2);
    }

    journey.check().await;
    assert_eq!(application.attributes("certificate", "data-fingerprint").await, [new, old.clone()]);
    assert_eq!(application.attributes("held", "data-state").await, ["works"; 4]);
    // The button of the first one, which is the new one.
    application.click("remove-all").await;
    application.wait_for_screen(Screen::Remove).await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Certificates).await;
    assert_eq!(application.attributes("certificate", "data-fingerprint").await, [old]);
    assert_eq!(application.attributes("held", "data-state").await, ["works"; 2]);
    picked_up_and_installed(&journey);
    assert_eq!(journey.desktop.shared.own_certificates(), before);
}

#[tokio::test]
async fn chosen_by_hand() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    journey.walk_to(Screen::Install).await;
    application.unfold("options").await;
    let lacking = ["exportable", "extended-properties", "strong-protection"];
    assert_eq!(application.attributes("lacks", "data-option").await, lacking);
    assert!(!application.shows("choose-target").await);
    application.click("by-hand").await;
    for program in ["nss-shared", "firefox:"] {
        application.click_beside("target", program, "choose-target").await;
    }
    application.click("proceed").await;
    application.wait_for_problem("ST-712").await;
    application.wait_for_screen(Screen::Install).await;
    for database in [&journey.desktop.shared, &journey.desktop.firefox] {
        assert_eq!(database.certificates(), []);
    }

    let firefox_before = journey.desktop.firefox.files();
    application.click_beside("target", "nss-shared", "choose-target").await;
    journey.walk_to(Screen::Done).await;
    assert_eq!(application.attributes("target", "data-state").await, ["proven", "ready"]);
    assert_eq!(journey.desktop.shared.own_certificates().len(), 1);
    assert!(journey.desktop.firefox.files() == firefox_before, "what was not ticked is not touched");
}

#[tokio::test]
async fn thunderbird_profile_is_filled_and_old_one_untouched() {
    let desktop = Desktop::temporary();
    let folder = desktop.home().join(".thunderbird");
    let thunderbird = Database::create(folder.join("p4w8c1zr.Anna"));
    let old = folder.join("old");
    fs::create_dir(&old).unwrap();
    for name in ["cert8.db", "key3.db"] {
        // The header of Berkeley DB's files (dbm 1.85, db.h).
        fs::write(old.join(name), b"\x00\x06\x15\x61\x00\x00\x00\x02".repeat(64)).unwrap();
    }
    fs::write(folder.join("profiles.ini"), PROFILES_INI).unwrap();
    let before = content(&old);
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let journey = Journey::begin_with(spec, desktop).await;
    journey.walk_to(Screen::Done).await;

    let application = &journey.application;
    let states = application.attributes("target", "data-state").await;
    assert_eq!(states, ["proven", "proven", "proven", "old-format"]);
    let ids = application.attributes("target", "data-target-id").await;
    assert_eq!(ids[2..], ["thunderbird:.thunderbird/p4w8c1zr.Anna", "thunderbird:.thunderbird/old"]);
    assert_eq!(application.text("target-problem-code").await, "ST-710");
    assert_eq!(thunderbird.own_certificates().len(), 1);
    assert_eq!(thunderbird.keys().len(), 1);
    assert!(content(&old) == before, "the old profile changed");
    picked_up_and_installed(&journey);
}

/// The files of a folder by their names.
fn content(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let named = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
    entries
        .map(|entry| (entry.path(), named(entry)))
        .map(|(path, name)| (name, fs::read(path).unwrap()))
        .collect()
}
