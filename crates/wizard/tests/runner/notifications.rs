//! The system's notifications of certificates that expire soon.

use std::time::Instant;

use certificate::{
    fixtures::Identity,
    store::{Added, Receipt, StoreId},
    x509::{Der, Fingerprint},
};
use rcgen::DnType;
use time::{Duration, OffsetDateTime};
use wizard::{
    expiry::Notification,
    storage::{Installed, Storage},
};

use crate::setting::{Setting, TIME_LIMIT};

/// Notes a certificate that was installed, and expires after so many days.
fn note(storage: &Storage, holder: &str, days: i64) -> Fingerprint {
    let identity = Identity::with(|params| {
        params.distinguished_name.push(DnType::CommonName, holder);
        params.not_before = OffsetDateTime::now_utc() - Duration::DAY;
        params.not_after = OffsetDateTime::now_utc() + Duration::days(days) + Duration::HOUR;
    });
    let fingerprint = Fingerprint::of(&identity.leaf);
    let store: StoreId = StoreId("firefox:x".to_owned());
    let receipt = Receipt { store, fingerprint, added: Added::default(), nickname: String::new() };
    let certificate = Der(identity.leaf);
    storage
        .note_installed(Installed { receipt, certificate, file: None, gone: false, under_root: false })
        .unwrap();
    fingerprint
}

/// Starts the wizard, and waits until the person was told of this certificate. Returns all notifications so far.
async fn told(setting: &Setting, storage: &Storage, certificate: Fingerprint) -> Vec<String> {
    let wizard = setting.wizard().await;
    let begun = Instant::now();
    while !storage.told().is_ok_and(|told| told.contains(&certificate)) {
        assert!(begun.elapsed() < TIME_LIMIT, "nobody was told");
        tokio::task::yield_now().await;
    }
    drop(wizard);
    setting.notified.lock().unwrap().iter().map(|Notification { title, .. }| title.clone()).collect()
}

#[tokio::test]
async fn certificate_is_told_once_over_all_starts() {
    let setting = Setting::new().await;
    let storage = setting.context().storage;
    let anna = note(&storage, "Anna", 90);
    assert_eq!(told(&setting, &storage, anna).await, ["Your certificate expires in 90 days"]);
    let bart = note(&storage, "Bart", 30);
    assert_eq!(told(&setting, &storage, bart).await[1..], ["Your certificate expires in 30 days"]);
    let carla = note(&storage, "Carla", 0);
    assert_eq!(told(&setting, &storage, carla).await[2..], ["Your certificate expires today"]);
}
