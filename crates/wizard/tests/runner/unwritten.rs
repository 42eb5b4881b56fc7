//! Failed writes and erasures, which are shown before the end of the journey.

use std::{
    fs,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use practice_service::{KeyKind, OrderSpec};
use secrecy::SecretSlice;
use wizard::{
    codes::ErrorCode,
    preferences::Language,
    state::{event::UserEvent, input::Input},
    storage::keyring::{Keyring, KeyringClosed, MemoryKeyring, NoKeyring},
    view::{Update, WizardView},
};

use crate::{
    passwords::{done, kept_and_opened_again},
    setting::{
        CERTIFICATE_PASSWORD, Setting, choose, confirm_order, install, proceed, settled, to_choice,
        to_programs, until,
    },
};

/// A keyring that can be locked.
#[derive(Clone, Default)]
struct Lockable {
    open: MemoryKeyring,
    is_locked: Arc<AtomicBool>,
}

impl Lockable {
    fn set_locked(&self, is_locked: bool) {
        self.is_locked.store(is_locked, Ordering::SeqCst);
    }

    fn keyring(&self) -> &dyn Keyring {
        if self.is_locked.load(Ordering::SeqCst) { &NoKeyring } else { &self.open }
    }

    fn has_password(&self) -> bool {
        self.open.names().iter().any(|name| name.starts_with("certificate password"))
    }
}

impl Keyring for Lockable {
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, KeyringClosed> {
        self.keyring().read(name)
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyringClosed> {
        self.keyring().write(name, secret)
    }

    fn erase(&self, name: &str) -> Result<(), KeyringClosed> {
        self.keyring().erase(name)
    }
}

/// Puts a directory in the place of this file of the wizard's own.
fn in_the_way(setting: &Setting, name: &str) -> PathBuf {
    let path = setting.directory.path().join("desk").join(name);
    let _ = fs::remove_file(&path);
    fs::create_dir_all(path.join("in the way")).unwrap();
    path
}

fn told(update: &Update) -> Option<ErrorCode> {
    update.view.problem.as_ref().map(|problem| problem.code)
}

fn is_told(code: ErrorCode) -> impl Fn(&WizardView) -> bool {
    move |view| view.problem.as_ref().is_some_and(|problem| problem.code == code)
}

#[tokio::test]
async fn unwritable_journal_is_reported_and_journey_continues() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    let journal = in_the_way(&setting, "journal.json");
    wizard.send(Input::User(UserEvent::OpenLink { text: setting.order.link.clone() }));
    assert_eq!(until(&wizard, is_told(ErrorCode::JO906)).await.view.code, "P1");
    fs::remove_dir_all(journal).unwrap();
    confirm_order(&wizard).await;
    assert_eq!(told(&settled(&wizard, "P2").await), None);
}

#[tokio::test]
async fn journal_not_ended_is_reported_on_done() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    to_programs(&setting, &wizard).await;
    in_the_way(&setting, "journal.json");
    assert_eq!(told(&install(&wizard).await), Some(ErrorCode::JO906));
}

#[tokio::test]
async fn installation_not_noted_is_reported_on_done() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    to_programs(&setting, &wizard).await;
    in_the_way(&setting, "installed.json");
    let done = install(&wizard).await;
    assert_eq!(told(&done), Some(ErrorCode::ST714));
    assert!(setting.store.held.lock().unwrap().is_some(), "it is installed all the same");
}

#[tokio::test]
async fn preferences_that_cannot_be_written_are_told() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    in_the_way(&setting, "preferences.json");
    wizard.send(Input::User(UserEvent::SetLanguage { language: Language::Nl }));
    let changed = until(&wizard, is_told(ErrorCode::JO906)).await;
    assert_eq!(changed.view.language, Language::Nl, "it holds until the wizard is closed");
}

#[tokio::test]
async fn failed_writes_are_reported_in_turn() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    to_programs(&setting, &wizard).await;
    in_the_way(&setting, "journal.json");
    in_the_way(&setting, "installed.json");
    assert_eq!(told(&install(&wizard).await), Some(ErrorCode::ST714));
    wizard.send(Input::User(UserEvent::StartOver));
    until(&wizard, is_told(ErrorCode::JO906)).await;
}

#[tokio::test]
async fn unreadable_journal_is_reported_beside_opened_file() {
    let mut setting = Setting::new().await;
    let storage = setting.directory.path().join("desk");
    fs::create_dir(&storage).unwrap();
    fs::write(storage.join("journal.json"), "a disk in trouble").unwrap();
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let file = setting.directory.path().join("anna.pfx");
    fs::write(&file, setting.service.certificate_file(&spec, CERTIFICATE_PASSWORD).unwrap()).unwrap();
    setting.opened = Some(file);
    let wizard = setting.wizard().await;
    assert_eq!(told(&settled(&wizard, "F1").await), Some(ErrorCode::JO901));
}

#[tokio::test]
async fn preflight_finds_an_unwritable_journal() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    to_choice(&setting, &wizard).await;
    let journal = in_the_way(&setting, "journal.json");
    assert_eq!(told(&choose(&wizard, CERTIFICATE_PASSWORD).await), Some(ErrorCode::DL509));
    fs::remove_dir_all(journal).unwrap();
    proceed(&wizard);
    until(&wizard, |view| view.busy.is_none() && view.problem.is_none()).await;
}

#[tokio::test]
async fn password_in_locked_keyring_is_reported_and_erased() {
    let keyring = Lockable::default();
    let setting = Setting { keyring: Arc::new(keyring.clone()), ..Setting::new().await };
    let (setting, again) = kept_and_opened_again(setting).await;
    assert!(keyring.has_password());
    keyring.set_locked(true);
    again.send(Input::User(UserEvent::ForgetPassword));
    until(&again, is_told(ErrorCode::CP308)).await;
    drop(again);
    keyring.set_locked(false);
    settled(&setting.wizard().await, "F1").await;
    assert!(!keyring.has_password());
}

#[tokio::test]
async fn password_refused_by_locked_keyring_is_reported() {
    let keyring = Lockable::default();
    let setting = Setting { keyring: Arc::new(keyring.clone()), ..Setting::new().await };
    let wizard = done(&setting).await;
    keyring.set_locked(true);
    wizard.send(Input::User(UserEvent::KeepPassword));
    until(&wizard, is_told(ErrorCode::CP307)).await;
    assert!(!keyring.has_password());
}
