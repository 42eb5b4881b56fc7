//! What is kept of the passwords, and for how long.

use super::*;
use crate::password::CertificatePassword;

#[test]
fn a_certificate_password_is_kept_for_its_file_until_it_is_forgotten() {
    let directory = tempfile::tempdir().unwrap();
    let vault = MemoryVault::default();
    let started = || Desk::new(directory.path().to_owned(), Arc::new(vault.clone()));
    let password = CertificatePassword::for_existing_file("violin7Harbour3".into());
    started().secrets().keep_certificate_password(&[1; 32], &password);
    let kept = |file: [u8; 32]| {
        started().secrets().certificate_password(&file).map(|password| password.expose().to_owned())
    };
    assert_eq!(kept([1; 32]).as_deref(), Some("violin7Harbour3"));
    assert_eq!(kept([2; 32]), None, "it is the password of another file");
    started().secrets().forget_certificate_password(&[1; 32]);
    assert_eq!(kept([1; 32]), None);
    assert!(vault.names().is_empty());
}

#[test]
fn a_kept_certificate_password_outlasts_its_journey_and_goes_when_another_order_takes_its_place() {
    let [_, picking_up, saved] = phases();
    let another = OrderDetails { number: "PS-2".into(), ..order() };
    let of_another = || Entry::new(&link(), &another, Phase::Reviewing, "/home/anna/Documents".into());
    let kept_after = |act: &dyn Fn(&Desk)| {
        let directory = tempfile::tempdir().unwrap();
        let desk = Desk::new(directory.path().to_owned(), Arc::new(MemoryVault::default()));
        let password = CertificatePassword::for_existing_file("violin7Harbour3".into());
        desk.secrets().keep_certificate_password(&[1; 32], &password);
        desk.remember(entry(saved.clone())).unwrap();
        act(&desk);
        desk.secrets().certificate_password(&[1; 32]).is_some()
    };
    assert!(kept_after(&|desk| desk.remember(entry(picking_up.clone())).unwrap()));
    assert!(kept_after(&|desk| desk.forget().unwrap()), "it may be installed again");
    assert!(!kept_after(&|desk| desk.remember(of_another()).unwrap()));
}

#[test]
fn a_keyring_that_was_opened_meanwhile_is_asked_again_when_the_user_wants_it() {
    #[derive(Clone, Default)]
    struct Opened(Arc<std::sync::atomic::AtomicBool>, MemoryVault);
    impl Opened {
        fn vault(&self) -> &dyn Vault {
            if self.0.load(std::sync::atomic::Ordering::SeqCst) { &self.1 } else { &NoVault }
        }
    }
    impl Vault for Opened {
        fn read(&self, name: &str) -> Result<Option<secrecy::SecretSlice<u8>>, crate::vault::VaultClosed> {
            self.vault().read(name)
        }
        fn write(&self, name: &str, secret: &[u8]) -> Result<(), crate::vault::VaultClosed> {
            self.vault().write(name, secret)
        }
        fn erase(&self, name: &str) -> Result<(), crate::vault::VaultClosed> {
            self.vault().erase(name)
        }
    }
    let vault = Opened::default();
    let secrets = Secrets::new(Arc::new(vault.clone()));
    assert!(!secrets.is_open());
    vault.0.store(true, std::sync::atomic::Ordering::SeqCst);
    assert!(secrets.is_open());
    secrets.keep_certificate_password(&[1; 32], &CertificatePassword::for_existing_file("violin7".into()));
    assert!(secrets.certificate_password(&[1; 32]).is_some());
}

#[test]
fn what_recognises_the_pickup_password_is_sealed_with_the_order() {
    let directory = tempfile::tempdir().unwrap();
    let password = PickupPassword::parse(&"pickup2026".into()).unwrap();
    let entry = entry(Phase::PickingUp).with_pickup_mark(Some(PasswordMark::of(&password)));
    let sealed = Desk::new(directory.path().to_owned(), Arc::new(MemoryVault::default()));
    sealed.remember(entry.clone()).unwrap();
    assert_eq!(sealed.recall(), Ok(Some(Recalled::Entry(Box::new(entry.clone())))));
    assert!(!fs::read_to_string(sealed.journal_path()).unwrap().contains("digest\":["));

    let unsealed = desk_at(directory.path());
    unsealed.remember(entry.clone()).unwrap();
    assert_eq!(unsealed.recall(), Ok(Some(Recalled::Note(entry.note().clone()))), "not without a keyring");
}
