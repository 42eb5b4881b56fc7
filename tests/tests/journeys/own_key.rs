//! Orders whose key is made on this computer, from the link to browsers that are let in by it.

use std::{fs, path::Path};

use e2e::{
    chromium::Chromium,
    desktop::Desktop,
    firefox::Firefox,
    journey::{CERTIFICATE_PASSWORD, Journey},
    program::openssl_opens,
    screen::Screen,
    site::{Answer, Sites},
};
use practice_service::{KeyKind, OrderSpec, RequestSpec};

use crate::evidence::picked_up_and_installed;

/// Walks to the end, with the recommended choice.
async fn with_backup(key: KeyKind, desktop: Desktop) -> Journey {
    let journey = Journey::begin_with(OrderSpec::on_device(key), desktop).await;
    journey.walk_to(Screen::KeyChoice).await;
    assert!(journey.application.is_ticked("key-exportable").await, "it is recommended");
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
    assert_eq!(requests(&journey), 1);
    let file = journey.desktop.certificate_file(&journey.order);
    assert!(openssl_opens(&file, CERTIFICATE_PASSWORD));
    assert_eq!(fs::read(journey.desktop.backup(&journey.order)).unwrap(), fs::read(&file).unwrap());
    assert!(!names(file.parent().unwrap()).iter().any(|name| name.contains("key.json")), "it is in the file");
    journey
}

fn requests(journey: &Journey) -> usize {
    journey.practice_service.requests(&journey.order.order_number).len()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    entries.map(|name| name.into_string().unwrap()).collect()
}

#[tokio::test]
async fn own_rsa_key_lets_both_browsers_in() {
    let journey = with_backup(KeyKind::Rsa3072, Desktop::temporary()).await;
    let (environment, sites) =
        (journey.desktop.environment(), Sites::of(journey.practice_service.root_pem()));
    if Chromium::is_here() {
        let chromium = Chromium::start(&environment, &sites).await;
        assert_eq!(chromium.visit(&sites.open().await).await, Answer::LetIn);
    }
    if Firefox::is_here() {
        let mut firefox = Firefox::start(&environment, journey.desktop.firefox.directory()).await;
        assert_eq!(firefox.visit(&sites.open().await).await, Answer::LetIn);
    }
}

#[tokio::test]
async fn own_key_of_each_other_kind_is_proven() {
    for key in [KeyKind::Rsa2048, KeyKind::Rsa4096, KeyKind::P256, KeyKind::P384] {
        with_backup(key, Desktop::without_databases()).await;
    }
}

#[tokio::test]
async fn own_key_without_backup_leaves_no_file() {
    let journey = Journey::begin_with(OrderSpec::on_device(KeyKind::P256), Desktop::temporary()).await;
    journey.walk_to(Screen::KeyChoice).await;
    let application = &journey.application;
    application.click("key-bound").await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Agreement).await;
    journey.walk_to(Screen::Download).await;
    application.wait_for("no-copy").await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Install).await;

    // The keyring opens what the wizard has saved.
    let journey = journey.kill_and_restart().await;
    journey.application.wait_for_screen(Screen::CertificatePassword).await;
    journey.application.click("proceed").await;
    journey.application.wait_for_screen(Screen::Install).await;
    journey.walk_to(Screen::Done).await;
    journey.application.wait_for("bound").await;
    journey.desktop.wait_for_effects().await;
    picked_up_and_installed(&journey);
    assert_eq!(requests(&journey), 1);
    assert!(!journey.desktop.backup(&journey.order).exists());
    let own = journey.desktop.certificate_file(&journey.order);
    let left = names(own.parent().unwrap());
    assert!(left.iter().all(|name| !name.contains(&journey.order.order_number)), "{left:?}");
}

#[tokio::test]
async fn own_key_without_keyring_asks_for_password_for_now() {
    let desktop = Desktop::temporary().without_keyring();
    let journey = Journey::begin_with(OrderSpec::on_device(KeyKind::P256), desktop).await;
    journey.walk_to(Screen::KeyChoice).await;
    journey.application.click("key-bound").await;
    journey.application.click("proceed").await;
    journey.application.wait_for_screen(Screen::CertificatePassword).await;
    journey.application.wait_for("for-now").await;
    journey.walk_to(Screen::Done).await;
    journey.application.wait_for("bound").await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn certificate_issued_late_is_waited_for_and_gone_on_with() {
    let request = RequestSpec { keys: vec![KeyKind::P256], issuing: 2, retry_after: 600 };
    let spec = OrderSpec { request: Some(request), ..OrderSpec::on_device(KeyKind::P256) };
    let journey = Journey::begin_with(spec, Desktop::temporary()).await;
    journey.walk_to(Screen::Download).await;
    journey.application.click("proceed").await;
    journey.application.wait_for("issuing").await;

    let journey = journey.kill_and_restart().await;
    journey.walk_to(Screen::CertificatePassword).await;
    journey.application.wait_for("key-here").await;
    journey.walk_to(Screen::Download).await;
    journey.application.wait_for("key-here").await;
    journey.application.click("proceed").await;
    journey.application.wait_for("issuing").await;
    journey.application.click("back").await;
    let is_idle = "return document.documentElement.dataset.busy === '';";
    journey.application.wait_until("the wait is over", is_idle).await;
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
    assert_eq!(requests(&journey), 1, "one request, sent three times");
}
