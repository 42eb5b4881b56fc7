//! Every written file is readable.

use certificate::{password::CertificatePassword, subject::Subject};

use super::*;

const HALF_AN_HOUR: time::Duration = time::Duration::minutes(30);

fn of_store(number: usize) -> Installed {
    let mut one = installed(&format!("store {number}"), whole());
    one.certificate = Der(vec![0x30; 1500]);
    one
}

/// The ledger of a helpdesk that installs for everybody: larger than the limit of a certificate file.
#[test]
fn list_of_a_thousand_installations_is_read_back() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(directory.path());
    let all: Vec<_> = (0..1000).map(of_store).collect();
    storage.keep(&storage.ledger_path(), &all).unwrap();
    storage.note_installed(of_store(1000)).unwrap();
    assert_eq!(storage.installed().unwrap().len(), 1001);
    assert_eq!(storage.damaged_ledger(), None);
}

#[test]
fn oversized_ledger_is_not_written() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(directory.path());
    storage.note_installed(of_store(0)).unwrap();
    let mut large = of_store(1);
    large.certificate = Der(vec![0x30; MAX_OWN_FILE]);
    assert!(matches!(storage.note_installed(large), Err(DiskError::Write(_))));
    assert_eq!(storage.installed(), Ok(vec![of_store(0)]));
}

/// An order in the longest reply that is accepted from a service.
#[test]
fn journal_of_the_longest_order_is_read_back() {
    let directory = tempfile::tempdir().unwrap();
    let storage = Storage::new(directory.path().to_owned(), Arc::new(MemoryKeyring::default()));
    let long = Subject { organization: "\u{1}".repeat((1 << 20) / 6), ..subject() };
    let details = OrderDetails { subject: long, ..order() };
    let entry = Entry::new(&link(), &details, Phase::Reviewing, "/x".into());
    storage.remember(entry.clone()).unwrap();
    assert_eq!(storage.recall(), Ok(Some(Recalled::Entry(Box::new(entry)))));
}

#[test]
fn journal_that_would_be_unreadable_is_not_written() {
    let directory = tempfile::tempdir().unwrap();
    let storage = Storage::new(directory.path().to_owned(), Arc::new(MemoryKeyring::default()));
    storage.remember(entry(Phase::PickingUp)).unwrap();
    let large = Subject { organization: "x".repeat(MAX_OWN_FILE), ..subject() };
    let escaping = OrderDetails { number: "../x".into(), ..order() };
    for details in [OrderDetails { subject: large, ..order() }, escaping] {
        let unreadable = Entry::new(&link(), &details, Phase::Reviewing, "/x".into());
        assert!(matches!(storage.rehearse_remember(unreadable.clone()), Err(DiskError::Write(_))));
        assert!(matches!(storage.remember(unreadable), Err(DiskError::Write(_))));
        assert_eq!(storage.recall(), Ok(Some(Recalled::Entry(Box::new(entry(Phase::PickingUp))))));
    }
}

#[test]
fn oversized_certificate_file_is_not_written() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(&directory.path().join("own"));
    let path = storage.certificate_path("PS-1");
    let most = vec![0; MAX_FILE_SIZE];
    let file = storage.save(path.clone(), &most).unwrap();
    assert_eq!(storage.load(&file, None).unwrap(), most);
    let large = vec![0; MAX_FILE_SIZE + 1];
    assert!(matches!(storage.save(path, &large), Err(DiskError::Write(_))));
    assert!(matches!(storage.back_up(&large, "PS-1", directory.path()), Err(DiskError::Write(_))));
    assert_eq!(storage.load(&file, None).unwrap(), most);
}

#[test]
fn settings_that_would_be_unreadable_are_not_written() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(directory.path());
    let proxy = |user: &str| Proxy {
        mode: ProxyMode::Manual,
        address: "proxy.example:3128".into(),
        user: user.into(),
    };
    storage.keep_proxy(&proxy("anna"), None).unwrap();
    assert!(matches!(storage.keep_proxy(&proxy(&"x".repeat(MAX_OWN_FILE)), None), Err(DiskError::Write(_))));
    assert_eq!(storage.proxy(), Ok(Some(proxy("anna"))));
}

#[cfg(unix)]
#[test]
fn path_that_is_not_unicode_is_remembered() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
    let directory = tempfile::tempdir().unwrap();
    let own = directory.path().join(OsStr::from_bytes(b"Zo\xe9"));
    let keyrings = [Arc::new(NoKeyring) as Arc<dyn Keyring>, Arc::new(MemoryKeyring::default())];
    for keyring in keyrings {
        let storage = Storage::new(own.clone(), keyring);
        let file = storage.save(storage.certificate_path("PS-1"), b"x").unwrap();
        let receipt = Delivery::Open;
        let phase = Phase::Saved { file, backup: Some(own.join("copy.pfx")), receipt, installed: false };
        let entry = Entry::new(&link(), &order(), phase, own.clone());
        storage.remember(entry.clone()).unwrap();
        assert_eq!(storage.recall().unwrap().unwrap().note(), entry.note());
        let noted = Installed { file: Some(own.join("x.p12")), ..installed("shared", whole()) };
        storage.note_installed(noted.clone()).unwrap();
        assert_eq!(storage.installed(), Ok(vec![noted]));
    }
}

/// A service may send an agreement's version that is longer than a keyring's limit.
#[test]
fn oversized_secret_is_not_kept() {
    let directory = tempfile::tempdir().unwrap();
    let keyring = MemoryKeyring::default();
    let storage = Storage::new(directory.path().to_owned(), Arc::new(keyring.clone()));
    let secrets = storage.secrets();
    let of_length = |length| {
        let access = Access::new(link(), "the token".into(), Some("🔑".repeat(length)), NOW + HALF_AN_HOUR);
        let password = PickupPassword::parse(&"pickup2026".into()).unwrap();
        KeptSession::new("PS-1", &access, PasswordMark::of(&password))
    };
    // The longest version that the contract permits.
    secrets.keep_session(&of_length(256));
    assert!(secrets.session("PS-1", NOW).is_some());
    secrets.keep_session(&of_length(4096));
    assert!(keyring.names().is_empty(), "nor is the one before");

    let password = CertificatePassword::new("x".repeat(4096).into());
    assert!(!secrets.keep_certificate_password(&[1; 32], &password));

    let text = serde_json::to_vec(&of_length(4096)).unwrap();
    keyring.write("session", &text).unwrap();
    assert!(secrets.session("PS-1", NOW).is_none(), "written by another");
}
