//! The key of an order that is made on this computer.

use certificate::{fixtures::password, password::CertificatePassword, request::RequestKey};

use super::*;
use crate::journal::KeyChoice;

fn spec(choice: KeyChoice) -> KeySpec {
    KeySpec {
        order_number: "PS-1".into(),
        kind: RequestKey::P256,
        subject: subject(),
        choice,
        password_is_known: true,
    }
}

fn other_password() -> CertificatePassword {
    CertificatePassword::new("another7Password".into())
}

#[test]
fn key_sealed_by_keyring_outlasts_restart() {
    let directory = tempfile::tempdir().unwrap();
    let keyring = LockableKeyring::default();
    let storage = || Storage::new(directory.path().to_owned(), Arc::new(keyring.clone()));
    let made = storage().own_key(&spec(KeyChoice::Bound), &password()).unwrap();
    let kept = storage().kept_key("PS-1").unwrap().unwrap();
    assert_eq!((kept.choice, kept.seal), (KeyChoice::Bound, KeySeal::Keyring));
    assert_eq!(keyring.open.names(), ["key of order PS-1"]);

    // The choice and the password of the first time count.
    let again = storage().own_key(&spec(KeyChoice::Exportable), &other_password()).unwrap();
    assert_eq!(again.request(), made.request());
    assert_eq!(storage().kept_key("PS-1").unwrap(), Some(kept));

    keyring.lock();
    let locked = storage();
    assert_eq!(locked.own_key(&spec(KeyChoice::Bound), &password()).err(), Some(KeyError::KeyringClosed));
    keyring.unlock();
    assert_eq!(
        locked.own_key(&spec(KeyChoice::Bound), &password()).unwrap().request(),
        made.request(),
        "it is asked again"
    );
}

#[test]
fn key_without_keyring_is_sealed_by_password() {
    let directory = tempfile::tempdir().unwrap();
    let storage = Storage::new(directory.path().to_owned(), Arc::new(NoKeyring));
    let unknown = KeySpec { password_is_known: false, ..spec(KeyChoice::Bound) };
    assert_eq!(storage.own_key(&unknown, &password()).err(), Some(KeyError::KeyringClosed));
    assert_eq!(storage.kept_key("PS-1").unwrap(), None, "nobody could open it");

    let made = storage.own_key(&spec(KeyChoice::Exportable), &password()).unwrap();
    assert_eq!(storage.kept_key("PS-1").unwrap().unwrap().seal, KeySeal::Password);
    let wrong = storage.own_key(&spec(KeyChoice::Exportable), &other_password());
    assert_eq!(wrong.err(), Some(KeyError::WrongPassword));
    let again = storage.own_key(&spec(KeyChoice::Exportable), &password()).unwrap();
    assert_eq!(again.request(), made.request());
}

#[test]
fn damaged_key_is_told_and_never_replaced() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(directory.path());
    storage.own_key(&spec(KeyChoice::Exportable), &password()).unwrap();
    let path = storage.key_path("PS-1");
    let whole = fs::read(&path).unwrap();
    let mut turned = whole.clone();
    *turned.get_mut(whole.len() / 2).unwrap() ^= 1;
    let (half, _) = whole.split_at(whole.len() / 2);
    for damaged in [half, b"", turned.as_slice()] {
        fs::write(&path, damaged).unwrap();
        let error = storage.own_key(&spec(KeyChoice::Exportable), &password()).err();
        assert_eq!(error, Some(KeyError::Damaged), "{}", damaged.len());
        assert_eq!(fs::read(&path).unwrap(), damaged);
    }
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let error = storage.own_key(&spec(KeyChoice::Exportable), &password()).err();
    assert!(matches!(error, Some(KeyError::Disk(_))), "{error:?}");
}

/// A certificate file of such a key, installed.
fn installed(storage: &Storage, choice: KeyChoice, receipt: Delivery) -> Entry {
    storage.own_key(&spec(choice), &password()).unwrap();
    let path = storage.certificate_path("PS-1");
    let file = storage.save_made_here(path, b"the file", b"the certificate", choice).unwrap();
    assert_eq!((file.delivered(), file.shortcoming()), (sha256(b"the certificate"), None));
    assert!(storage.secrets().keep_certificate_password(&file.sha256, &password()));
    storage
        .remember(entry(Phase::Saved { file: file.clone(), backup: None, receipt, installed: false }))
        .unwrap();
    entry(Phase::Saved { file, backup: None, receipt, installed: true })
}

#[test]
fn end_leaves_what_the_person_chose() {
    for (choice, left) in [(KeyChoice::Bound, vec![]), (KeyChoice::Exportable, vec!["delivered.json", "pfx"])]
    {
        let directory = tempfile::tempdir().unwrap();
        let keyring = MemoryKeyring::default();
        let storage = Storage::new(directory.path().to_owned(), Arc::new(keyring.clone()));
        let entry = installed(&storage, choice, Delivery::Confirmed);
        storage.finish_own_key(entry).unwrap();
        let mut names: Vec<_> = fs::read_dir(directory.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names, left.iter().map(|ending| format!("PS-1.{ending}")).collect::<Vec<_>>());
        let secrets = keyring.names();
        assert!(!secrets.iter().any(|name| name.starts_with("key of order")), "{secrets:?}");
        let has_password = secrets.iter().any(|name| name.starts_with("certificate password"));
        assert_eq!(has_password, choice == KeyChoice::Exportable, "{secrets:?}");
    }
}

#[test]
fn interrupted_end_is_completed_at_next_start() {
    let directory = tempfile::tempdir().unwrap();
    let storage = Storage::new(directory.path().to_owned(), Arc::new(MemoryKeyring::default()));
    let entry = installed(&storage, KeyChoice::Bound, Delivery::Confirmed);
    storage.complete_installed().unwrap();
    assert!(storage.find("PS-1").is_some(), "it is not installed yet");
    // The wizard stops here.
    storage.remember(entry).unwrap();
    storage.complete_installed().unwrap();
    assert_eq!(storage.find("PS-1"), None);
    assert_eq!(storage.kept_key("PS-1").unwrap(), None);
    assert_eq!(storage.recall().unwrap(), None);
}

#[test]
fn open_receipt_outlasts_the_file() {
    let directory = tempfile::tempdir().unwrap();
    let storage = Storage::new(directory.path().to_owned(), Arc::new(MemoryKeyring::default()));
    let entry = installed(&storage, KeyChoice::Bound, Delivery::Sent);
    storage.finish_own_key(entry).unwrap();
    assert_eq!(storage.find("PS-1"), None, "no file is left");
    let unsettled = storage.unsettled();
    let [entry] = unsettled.as_slice() else { panic!("{unsettled:?}") };
    let Phase::Saved { file, .. } = &entry.note().phase else { panic!() };
    assert_eq!(file.delivered(), sha256(b"the certificate"));
}
