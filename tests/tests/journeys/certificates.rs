//! The certificates of this computer: inventory, repair, removal.

use std::fs;

use e2e::{
    database::Database,
    desktop::Desktop,
    journey::{CERTIFICATE_PASSWORD, Journey},
    program::run,
    screen::Screen,
};
use practice_service::{KeyKind, OrderSpec};

use crate::evidence::picked_up_and_installed;

#[tokio::test]
async fn missing_certificate_is_reinstalled() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    let application = &journey.application;
    let firefox = &journey.desktop.firefox;
    delete_certificate(firefox);
    journey.check().await;
    assert_eq!(application.attributes("certificate", "data-testid").await.len(), 1);
    assert_eq!(held(&journey).await, ["works", "missing"]);

    application.click("repair").await;
    application.wait_for_code("F1").await;
    let backup = journey.desktop.backup(&journey.order);
    assert_eq!(application.text("opened-file").await, backup.to_str().unwrap(), "the file is known");
    journey.install_file().await;
    journey.check().await;
    assert_eq!(held(&journey).await, ["works", "works"]);
    assert!(!application.shows("repair").await);
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn removed_from_one_program_only() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    journey.check().await;
    let application = &journey.application;
    let shared_before = journey.desktop.shared.files();
    application.click_beside("held", "firefox:", "remove").await;
    application.wait_for_screen(Screen::Remove).await;
    let asked = application.attributes("removal", "data-target-id").await;
    assert!(matches!(&asked[..], [one] if one.starts_with("firefox:")), "{asked:?}");
    application.click("back").await;
    application.wait_for_screen(Screen::Certificates).await;
    picked_up_and_installed(&journey);

    application.click_beside("held", "firefox:", "remove").await;
    application.wait_for_screen(Screen::Remove).await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Certificates).await;
    assert_eq!(held(&journey).await, ["works", "missing"]);
    assert_eq!(journey.desktop.firefox.own_certificates(), []);
    assert_eq!(journey.desktop.firefox.keys(), Vec::<String>::new());
    assert!(journey.desktop.shared.files() == shared_before, "the other program was touched");
}

#[tokio::test]
async fn foreign_certificate_cannot_be_removed() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Install).await;
    let another = Desktop::temporary();
    let file = another.bring(&journey.desktop.certificate_file(&journey.order));
    let journey = {
        let password = tempfile::NamedTempFile::new().unwrap();
        fs::write(&password, CERTIFICATE_PASSWORD).unwrap();
        let (file, password) = (file.to_str().unwrap(), password.path().to_str().unwrap());
        run("pk12util", ["-d", &another.shared.name(), "-i", file, "-w", password]);
        journey.go_to(another).await
    };
    let before = journey.desktop.shared.certificates();
    journey.check().await;
    let application = &journey.application;
    assert_eq!(
        held(&journey).await,
        ["not-tried", "missing"],
        "a key that is not the wizard's is left alone"
    );
    assert!(!application.shows("remove").await);
    assert!(!application.shows("remove-all").await);
    application.click("try-certificate").await;
    application.wait_for_attribute("held", "data-state", "works").await;
    application.wait_for_screen(Screen::Certificates).await;
    assert_eq!(held(&journey).await, ["works", "missing"]);
    assert!(!application.shows("try-certificate").await);
    assert_eq!(journey.desktop.shared.certificates(), before);
}

#[tokio::test]
async fn damaged_ledger_is_reported_and_noted_anew() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    let list = journey.desktop.ledger();
    fs::write(&list, "{").unwrap();
    journey.check().await;
    let application = &journey.application;
    application.wait_for_problem("JO-905").await;
    assert_eq!(held(&journey).await, ["not-tried", "not-tried"]);
    assert!(!application.shows("remove-all").await);
    assert_eq!(fs::read(list.with_file_name("installed.damaged.json")).unwrap(), b"{");

    application.click("back").await;
    application.wait_for_screen(Screen::Done).await;
    let journey = journey.order_again(OrderSpec { key: KeyKind::P256, ..OrderSpec::default() }).await;
    journey.walk_to(Screen::Done).await;
    journey.check().await;
    journey.application.wait_for_problem("JO-905").await;
    assert_eq!(held(&journey).await, ["works", "works", "not-tried", "not-tried"]);
    assert!(journey.application.shows("remove-all").await);
}

#[tokio::test]
async fn certificate_in_absent_profile_is_removed_later() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Install).await;
    let application = &journey.application;
    application.unfold("options").await;
    application.click("by-hand").await;
    application.click_beside("target", "nss-shared", "choose-target").await;
    journey.walk_to(Screen::Done).await;
    journey.check().await;
    assert_eq!(held(&journey).await, ["missing", "works"]);

    let folder = journey.desktop.home().join(".mozilla");
    let elsewhere = folder.with_extension("elsewhere");
    fs::rename(&folder, &elsewhere).unwrap();
    application.click("proceed").await;
    application.wait_for_attribute("held", "data-state", "away").await;
    application.wait_for_screen(Screen::Certificates).await;
    assert_eq!(held(&journey).await, ["missing", "away"]);
    assert!(!application.shows("remove").await && !application.shows("remove-all").await);

    fs::rename(&elsewhere, &folder).unwrap();
    application.click("proceed").await;
    application.wait_for_attribute("held", "data-state", "works").await;
    application.click("remove-all").await;
    application.wait_for_screen(Screen::Remove).await;
    application.click("proceed").await;
    application.wait_for("no-certificate").await;
    assert_eq!(journey.desktop.firefox.own_certificates(), []);
}

#[tokio::test]
async fn absent_profile_is_named_when_not_removed() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    let application = &journey.application;
    let folder = journey.desktop.home().join(".mozilla");
    let elsewhere = folder.with_extension("elsewhere");
    fs::rename(&folder, &elsewhere).unwrap();
    journey.check().await;
    assert_eq!(held(&journey).await, ["works", "away"]);

    application.click("remove-all").await;
    application.wait_for_screen(Screen::Remove).await;
    assert_eq!(application.attributes("removal", "data-target-id").await, ["nss-shared"]);
    let not_removed = application.attributes("not-removed", "data-target-id").await;
    assert!(matches!(&not_removed[..], [one] if one.starts_with("firefox:")), "{not_removed:?}");
    application.click("proceed").await;
    application.wait_for_screen(Screen::Certificates).await;
    assert_eq!(held(&journey).await, ["missing", "away"]);
    assert_eq!(journey.desktop.shared.own_certificates(), []);

    fs::rename(&elsewhere, &folder).unwrap();
    application.click("proceed").await;
    application.wait_for_attribute("held", "data-state", "works").await;
    assert!(application.shows("remove-all").await, "it is still the wizard's");
}

/// The state of the certificate in each program.
async fn held(journey: &Journey) -> Vec<String> {
    journey.application.attributes("held", "data-state").await
}

fn delete_certificate(database: &Database) {
    let nickname = &database.own_certificates()[0].nickname;
    run("certutil", ["-D", "-d", &database.name(), "-n", nickname]);
}
