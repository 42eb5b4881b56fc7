//! The stored passwords, and their lifetime.

use std::{sync::Barrier, thread};

use certificate::password::CertificatePassword;
use pickup::password::RefusalMark;
use secrecy::SecretSlice;

use super::*;
use crate::storage::keyring::KeyringClosed;

#[test]
fn certificate_password_is_kept_until_forgotten() {
    let directory = tempfile::tempdir().unwrap();
    let keyring = MemoryKeyring::default();
    let started = || Storage::new(directory.path().to_owned(), Arc::new(keyring.clone()));
    let password = CertificatePassword::new("violin7Harbour3".into());
    assert!(started().secrets().keep_certificate_password(&[1; 32], &password));
    let kept = |file: [u8; 32]| {
        started().secrets().certificate_password(&file).map(|password| password.expose().to_owned())
    };
    assert_eq!(kept([1; 32]).as_deref(), Some("violin7Harbour3"));
    assert_eq!(kept([2; 32]), None, "it is the password of another file");
    assert_eq!(started().secrets().forget_certificate_password(&[1; 32]), Ok(Erased::Now));
    assert_eq!(kept([1; 32]), None);
    assert!(keyring.names().is_empty());
}

#[test]
fn kept_certificate_password_outlasts_its_journey() {
    let [_, picking_up, saved] = phases();
    let another = OrderDetails { number: "PS-2".into(), ..order() };
    let of_another = || Entry::new(&link(), &another, Phase::Reviewing, "/home/anna/Documents".into());
    let kept_after = |act: &dyn Fn(&Storage)| {
        let directory = tempfile::tempdir().unwrap();
        let storage = Storage::new(directory.path().to_owned(), Arc::new(MemoryKeyring::default()));
        let password = CertificatePassword::new("violin7Harbour3".into());
        assert!(storage.secrets().keep_certificate_password(&[1; 32], &password));
        storage.remember(entry(saved.clone())).unwrap();
        act(&storage);
        storage.secrets().certificate_password(&[1; 32]).is_some()
    };
    assert!(kept_after(&|storage| storage.remember(entry(picking_up.clone())).unwrap()));
    assert!(kept_after(&|storage| storage.finish().unwrap()), "it may be installed again");
    assert!(kept_after(&|storage| storage.remember(of_another()).unwrap()), "its file is still known");
}

#[test]
fn keyring_opened_meanwhile_is_asked_again() {
    let keyring = LockableKeyring::locked();
    let directory = tempfile::tempdir().unwrap();
    let secrets = Secrets::new(Arc::new(keyring.clone()), directory.path().join("to-erase.json"));
    assert!(!secrets.is_open());
    let password = CertificatePassword::new("violin7".into());
    assert!(!secrets.keep_certificate_password(&[1; 32], &password));
    keyring.unlock();
    assert!(secrets.is_open());
    assert!(secrets.keep_certificate_password(&[1; 32], &password));
    assert!(secrets.certificate_password(&[1; 32]).is_some());
}

#[test]
fn pickup_password_mark_is_sealed_with_order() {
    let directory = tempfile::tempdir().unwrap();
    let password = PickupPassword::parse(&"pickup2026".into()).unwrap();
    let entry = entry(Phase::PickingUp).with_pickup_mark(Some(PasswordMark::of(&password)));
    let sealed = Storage::new(directory.path().to_owned(), Arc::new(MemoryKeyring::default()));
    sealed.remember(entry.clone()).unwrap();
    assert_eq!(sealed.recall(), Ok(Some(Recalled::Entry(Box::new(entry.clone())))));
    assert!(!fs::read_to_string(sealed.journal_path()).unwrap().contains("digest\":["));

    let unsealed = storage_at(directory.path());
    unsealed.remember(entry.clone()).unwrap();
    assert_eq!(unsealed.recall(), Ok(Some(Recalled::Note(entry.note().clone()))), "not without a keyring");
}

/// A storage with a keyring, and the file of order PS-1 in its journal.
fn with_known_file(directory: &Path) -> Storage {
    let storage = Storage::new(directory.to_owned(), Arc::new(MemoryKeyring::default()));
    let file = storage.save(storage.certificate_path("PS-1"), b"the file").unwrap();
    let phase = Phase::Saved { file, backup: None, receipt: Delivery::Sent, installed: false };
    storage.remember(entry(phase)).unwrap();
    storage
}

fn of_order(number: &str, phase: Phase) -> Entry {
    Entry::new(&link(), &OrderDetails { number: number.into(), ..order() }, phase, "/home/anna".into())
}

fn receipt_of(storage: &Storage) -> Option<Delivery> {
    storage.find("PS-1").map(|known| known.receipt)
}

#[test]
fn unreadable_journal_is_put_by() {
    type Act = fn(&Storage) -> Result<(), DiskError>;
    let acts: [Act; 3] = [
        |storage| storage.remember(of_order("PS-2", Phase::Reviewing)),
        |storage| storage.remember(entry(Phase::Reviewing)),
        Storage::leave,
    ];
    for act in acts {
        let directory = tempfile::tempdir().unwrap();
        let storage = with_known_file(directory.path());
        let page = fs::read(storage.journal_path()).unwrap();
        fs::write(storage.journal_path(), "a disk in trouble").unwrap();
        act(&storage).unwrap();
        let set_journal_aside = directory.path().join("journal.kept-1.json");
        assert_eq!(fs::read(&set_journal_aside).unwrap(), b"a disk in trouble");
        fs::write(set_journal_aside, page).unwrap();
        assert_eq!(receipt_of(&storage), Some(Delivery::Sent), "it is known again");
    }
}

#[test]
fn known_file_outlasts_leaving_and_other_orders() {
    let directory = tempfile::tempdir().unwrap();
    let storage = with_known_file(directory.path());
    storage.leave().unwrap();
    for phase in [Phase::Reviewing, Phase::PickingUp] {
        storage.remember(entry(phase)).unwrap();
        assert!(storage.recall().unwrap().unwrap().note().phase.is_saved());
    }
    storage.remember(of_order("PS-2", Phase::Reviewing)).unwrap();
    assert_eq!(receipt_of(&storage), Some(Delivery::Sent), "kept aside");
    storage.leave().unwrap();
    assert_eq!((storage.recall(), receipt_of(&storage)), (Ok(None), Some(Delivery::Sent)));

    // The journal takes the file over again, and ends with its journey.
    let file = storage.find("PS-1").unwrap().file;
    let confirmed = Phase::Saved { file, backup: None, receipt: Delivery::Confirmed, installed: false };
    storage.remember(entry(confirmed)).unwrap();
    storage.finish().unwrap();
    assert_eq!(receipt_of(&storage), Some(Delivery::Open), "a file without a page");
}

#[test]
fn journey_without_a_file_leaves_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let storage = Storage::new(directory.path().to_owned(), Arc::new(MemoryKeyring::default()));
    storage.remember(entry(Phase::PickingUp)).unwrap();
    storage.remember(of_order("PS-2", Phase::Reviewing)).unwrap();
    storage.leave().unwrap();
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
}

#[test]
fn unsettled_receipt_is_kept_until_settled() {
    let directory = tempfile::tempdir().unwrap();
    let storage = with_known_file(directory.path());
    assert!(storage.unsettled().is_empty(), "it is not installed");
    let file = storage.find("PS-1").unwrap().file;
    let installed = Phase::Saved { file, backup: None, receipt: Delivery::Open, installed: true };
    storage.set_aside(entry(installed)).unwrap();
    assert_eq!(storage.recall(), Ok(None), "the journey is over");

    let unsettled = || storage.unsettled().pop();
    storage.settle(unsettled().unwrap(), Delivery::Sent).unwrap();
    assert_eq!(receipt_of(&storage), Some(Delivery::Sent));
    storage.settle(unsettled().unwrap(), Delivery::Confirmed).unwrap();
    assert_eq!(unsettled(), None);
}

#[test]
fn forgotten_password_is_erased_when_keyring_opens() {
    let directory = tempfile::tempdir().unwrap();
    let keyring = LockableKeyring::default();
    let started = || Storage::new(directory.path().to_owned(), Arc::new(keyring.clone()));
    let password = CertificatePassword::new("violin7Harbour3".into());
    assert!(started().secrets().keep_certificate_password(&[1; 32], &password));
    assert!(started().secrets().keep_certificate_password(&[2; 32], &password));
    keyring.lock();
    assert_eq!(started().secrets().forget_certificate_password(&[1; 32]), Ok(Erased::Later));
    keyring.unlock();
    drop(started().claim(Duration::ZERO).unwrap());
    assert_eq!(keyring.open.names(), [format!("certificate password {}", hex(&[2; 32]))]);
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1, "the lock alone is left");

    assert!(started().secrets().keep_certificate_password(&[1; 32], &password));
    assert!(started().secrets().certificate_password(&[1; 32]).is_some(), "what is kept anew stays");
}

#[test]
fn password_neither_erased_nor_noted_is_reported() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("to-erase.json")).unwrap();
    let storage = Storage::new(directory.path().to_owned(), Arc::new(LockableKeyring::locked()));
    assert!(storage.secrets().forget_certificate_password(&[1; 32]).is_err());
}

#[test]
fn damaged_erasure_list_begins_anew() {
    let directory = tempfile::tempdir().unwrap();
    let keyring = LockableKeyring::default();
    let started = || Storage::new(directory.path().to_owned(), Arc::new(keyring.clone()));
    let password = CertificatePassword::new("violin7Harbour3".into());
    assert!(started().secrets().keep_certificate_password(&[1; 32], &password));
    fs::write(directory.path().join("to-erase.json"), "[").unwrap();
    keyring.lock();
    assert_eq!(started().secrets().forget_certificate_password(&[1; 32]), Ok(Erased::Later));
    keyring.unlock();
    drop(started().claim(Duration::ZERO).unwrap());
    assert!(keyring.open.names().is_empty());
}

#[test]
fn journal_written_while_receipt_settles_keeps_key() {
    let [reviewing, .., saved] = phases();
    let other = OrderDetails { number: "PS-2".into(), ..order() };
    for _ in 0..100 {
        let directory = tempfile::tempdir().unwrap();
        let keyring = MemoryKeyring::default();
        let storage = Storage::new(directory.path().to_owned(), Arc::new(keyring.clone()));
        storage.set_aside(entry(saved.clone())).unwrap();
        let together = Barrier::new(2);
        thread::scope(|scope| {
            scope.spawn(|| {
                together.wait();
                storage.settle(entry(saved.clone()), Delivery::Confirmed).unwrap();
            });
            together.wait();
            storage.remember(Entry::new(&link(), &other, reviewing.clone(), "/x".into())).unwrap();
        });
        let after_a_restart = Storage::new(directory.path().to_owned(), Arc::new(keyring));
        assert!(matches!(after_a_restart.recall(), Ok(Some(Recalled::Entry(_)))));
    }
}

#[test]
fn abandoned_file_password_goes_when_keyring_opens() {
    let directory = tempfile::tempdir().unwrap();
    let keyring = LockableKeyring::default();
    let started = || Storage::new(directory.path().to_owned(), Arc::new(keyring.clone()));
    let password = CertificatePassword::new("violin7Harbour3".into());
    assert!(started().secrets().keep_certificate_password(&[1; 32], &password));
    let [.., saved] = phases();
    started().remember(entry(saved)).unwrap();
    keyring.lock();
    started().give_up(&[1; 32]);
    keyring.unlock();
    assert!(started().secrets().certificate_password(&[1; 32]).is_none());
}

#[test]
fn unused_proxy_password_goes_when_keyring_opens() {
    let directory = tempfile::tempdir().unwrap();
    let keyring = LockableKeyring::default();
    let started = || Storage::new(directory.path().to_owned(), Arc::new(keyring.clone()));
    let proxy = Proxy { mode: ProxyMode::Manual, address: "proxy.example:3128".into(), user: "anna".into() };
    started().keep_proxy(&proxy, Some(&"very secret".into())).unwrap();
    keyring.lock();
    started().keep_proxy(&Proxy::default(), None).unwrap();
    keyring.unlock();
    assert!(started().secrets().proxy_password().is_none());
    assert!(keyring.open.names().is_empty());
}

#[test]
fn computer_without_a_keyring_has_nothing_to_erase() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(directory.path());
    for phase in phases() {
        storage.remember(entry(phase)).unwrap();
        storage.keep_proxy(&Proxy::default(), None).unwrap();
        storage.give_up(&[1; 32]);
        storage.finish().unwrap();
    }
    assert!(!directory.path().join("to-erase.json").exists());
}

#[test]
fn proxy_password_is_not_kept_for_another() {
    let keyring = LockableKeyring::default();
    let directory = tempfile::tempdir().unwrap();
    let started = || Storage::new(directory.path().to_owned(), Arc::new(keyring.clone()));
    let proxy =
        |address: &str| Proxy { mode: ProxyMode::Manual, address: address.into(), user: "anna".into() };
    started().keep_proxy(&proxy("proxy.example:3128"), Some(&"very secret".into())).unwrap();
    keyring.lock();
    started().keep_proxy(&proxy("elsewhere.example:3128"), Some(&"another".into())).unwrap();
    keyring.unlock();
    assert!(started().secrets().proxy_password().is_none());
}

#[test]
fn refused_passwords_are_known_whatever_is_opened_meanwhile() {
    let refused = vec![RefusalMark::of(&PickupPassword::parse(&"verkeerd123".into()).unwrap())];
    let acts: [fn(&Storage); 3] = [
        // Another order, which is over, is looked up and left.
        |storage| storage.leave().unwrap(),
        |storage| storage.remember(of_order("PS-2", Phase::Reviewing)).unwrap(),
        |storage| {
            storage.remember(of_order("PS-2", Phase::PickingUp)).unwrap();
            storage.finish().unwrap();
        },
    ];
    for act in acts {
        let directory = tempfile::tempdir().unwrap();
        let keyring = MemoryKeyring::default();
        let started = || Storage::new(directory.path().to_owned(), Arc::new(keyring.clone()));
        started().remember(entry(Phase::PickingUp).with_refused(refused.clone())).unwrap();
        act(&started());
        assert_eq!(started().refused("PS-1"), refused);
        assert!(started().refused("PS-2").is_empty());
        started().remember(entry(Phase::Reviewing).with_refused(started().refused("PS-1"))).unwrap();
        assert_eq!(started().refused("PS-1"), refused, "once");
    }
}

/// Stores the secret, and reports a failure.
struct TooSlow(MemoryKeyring);

impl Keyring for TooSlow {
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, KeyringClosed> {
        self.0.read(name)
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyringClosed> {
        self.0.write(name, secret).and(Err(KeyringClosed("it does not answer".into())))
    }

    fn erase(&self, name: &str) -> Result<(), KeyringClosed> {
        self.0.erase(name)
    }
}

#[test]
fn password_stored_late_by_keyring_is_erased() {
    let directory = tempfile::tempdir().unwrap();
    let keyring = MemoryKeyring::default();
    let started = |keyring: Arc<dyn Keyring>| Storage::new(directory.path().to_owned(), keyring);
    let password = CertificatePassword::new("violin7Harbour3".into());
    let slow = started(Arc::new(TooSlow(keyring.clone())));
    assert!(!slow.secrets().keep_certificate_password(&[1; 32], &password));
    assert!(started(Arc::new(keyring.clone())).secrets().certificate_password(&[1; 32]).is_none());
    assert!(keyring.names().is_empty());
}
