//! What is on this computer, as Help answers with it and the system's notification tells it.

use std::{fs, sync::Arc};

use certificate::{
    store::{Added, Receipt, StoreId},
    x509::{Der, Fingerprint},
};
use e2e::{
    application::Application, desktop::Desktop, file_manager::FileManager, journey::Journey,
    notifications::Notifications, screen::Screen, waiting::until,
};
use rcgen::{CertificateParams, DnType, KeyPair};
use thirtyfour::Key;
use time::{Duration, OffsetDateTime};
use wizard::storage::{Installed, Storage, keyring::NoKeyring};

use crate::evidence::picked_up_and_installed;

/// Opens Help, and the answer that these words find first.
async fn ask(application: &Application, words: &str, topic: &str) {
    application.click("help").await;
    application.type_into("help-search", words).await;
    let first = "document.querySelector(\"[data-testid='help-topic']\")?.dataset.topic";
    application.wait_until(words, &format!("return {first} === '{topic}';")).await;
    application.click("help-question").await;
    application.wait_for("help-here").await;
}

#[tokio::test]
async fn lost_file_is_found_or_its_key_exported() {
    let files = FileManager::of_session();
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    let application = &journey.application;
    let (backup, own) =
        (journey.desktop.backup(&journey.order), journey.desktop.certificate_file(&journey.order));

    ask(application, "lost file", "lost-file").await;
    assert_eq!(application.attributes("here-found", "data-kind").await, ["file-here"]);
    assert!(application.text("here-found").await.contains("Anna Peeters"));
    assert_eq!(application.text("here-file").await, backup.to_str().unwrap());
    assert!(!application.shows("help-residence").await, "nobody has to be asked");
    application.click("here-show").await;
    let address = format!("file://{}", backup.to_str().unwrap().replace(' ', "%20"));
    until("the file is shown", || async { (files.shown() == [address.clone()]).then_some(()) }).await;
    application.press(Key::Escape).await;

    fs::remove_file(&backup).unwrap();
    ask(application, "lost file", "lost-file").await;
    until("the other copy is found", || async {
        let found = application.texts("here-file").await;
        (found == [own.to_str().unwrap()]).then_some(())
    })
    .await;
    application.press(Key::Escape).await;

    fs::remove_file(&own).unwrap();
    ask(application, "lost file", "lost-file").await;
    until("the key is found", || async {
        let kinds = application.attributes("here-found", "data-kind").await;
        (kinds == ["key-exports"]).then_some(())
    })
    .await;
    let told = application.text("here-found").await;
    assert!(told.contains("Firefox") && told.contains("Chrome"), "{told}");
    application.press(Key::Escape).await;
    application.wait_for_screen(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn certificate_that_expires_soon_is_told_once() {
    let notifications = Notifications::of_session();
    let desktop = Desktop::temporary();
    let storage = Storage::new(desktop.practice_directory(), Arc::new(NoKeyring));
    storage.note_installed(expiring("Anna & <b>Peeters</b>")).unwrap();
    let journey = Journey::begin_on(desktop).await;
    let shown = until("a notification", || async {
        let shown = notifications.shown();
        (!shown.is_empty()).then_some(shown)
    })
    .await;
    assert_eq!(shown[0].title, "Your certificate expires in 60 days");
    assert!(shown[0].text.contains("of Anna &amp; &lt;b&gt;Peeters&lt;/b&gt; expires on"), "{shown:?}");
    until("it is noted", || async { storage.told().is_ok_and(|told| !told.is_empty()).then_some(()) }).await;

    storage.note_installed(expiring("Bart Maes")).unwrap();
    let journey = journey.kill_and_restart().await;
    until("the other one is told", || async {
        let titles = notifications.shown().into_iter().filter(|shown| shown.text.contains("Bart Maes"));
        (titles.count() == 1).then_some(())
    })
    .await;
    assert_eq!(notifications.shown().len(), 2, "the first is told once");
    journey.application.wait_for_screen(Screen::Start).await;
}

/// The ledger's entry of a certificate that expires in 60 days.
fn expiring(holder: &str) -> Installed {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, holder);
    params.not_before = OffsetDateTime::now_utc() - Duration::DAY;
    params.not_after = OffsetDateTime::now_utc() + Duration::days(60) + Duration::HOUR;
    let der = params.self_signed(&KeyPair::generate().unwrap()).unwrap().der().to_vec();
    let (store, added) = (StoreId("firefox:gone".into()), Added::default());
    let receipt = Receipt { store, fingerprint: Fingerprint::of(&der), nickname: String::new(), added };
    Installed { receipt, certificate: Der(der), file: None, gone: false, under_root: false }
}
