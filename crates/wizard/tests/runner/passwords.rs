//! The certificate password, suggested, and kept in the keyring.

use std::{fs, sync::Arc};

use practice_service::{KeyKind, OrderSpec};
use secrecy::ExposeSecret;
use wizard::{
    codes::ErrorCode,
    runner::Wizard,
    state::{
        event::{SecretField, UserEvent},
        input::Input,
    },
    storage::keyring::{Keyring, MemoryKeyring, NoKeyring},
    view::{CertificatePasswordScreen, DoneScreen, Screen},
};

use crate::{
    programs::open_user_file,
    receipts::{deaf, saved_untold},
    setting::{
        CERTIFICATE_PASSWORD, Setting, install, proceed, settled, think_of, to_choice, to_programs, to_saved,
        type_into, until,
    },
};

/// Whether the password is in the keyring, according to the screen.
pub(crate) fn kept(screen: &Screen) -> bool {
    match screen {
        Screen::CertificatePassword(CertificatePasswordScreen { kept, .. })
        | Screen::Done(DoneScreen { password_kept: Some(kept), .. }) => *kept,
        screen => panic!("{screen:?}"),
    }
}

/// A computer with this keyring.
async fn setting_with(keyring: &MemoryKeyring) -> Setting {
    Setting { keyring: Arc::new(keyring.clone()), ..Setting::new().await }
}

/// Walks to Done.
pub(crate) async fn done(setting: &Setting) -> Wizard {
    let wizard = setting.wizard().await;
    to_programs(setting, &wizard).await;
    install(&wizard).await;
    wizard
}

/// Keeps the password on Done, ends the wizard, and opens the user's own copy with the next one.
pub(crate) async fn kept_and_opened_again(setting: Setting) -> (Setting, Wizard) {
    let wizard = done(&setting).await;
    keep(&wizard).await;
    let setting = with_backup_opened(setting, &wizard);
    drop(wizard);
    let again = setting.wizard().await;
    assert!(kept(&settled(&again, "F1").await.view.screen));
    (setting, again)
}

async fn keep(wizard: &Wizard) {
    wizard.send(Input::User(UserEvent::KeepPassword));
    until(wizard, |view| view.busy.is_none() && kept(&view.screen)).await;
}

fn with_backup_opened(setting: Setting, wizard: &Wizard) -> Setting {
    let Screen::Done(DoneScreen { certificate, .. }) = wizard.snapshot().view.screen else {
        panic!("not done")
    };
    Setting { opened: certificate.backup.map(Into::into), ..setting }
}

fn passwords_in(keyring: &MemoryKeyring) -> Vec<Vec<u8>> {
    let names = keyring.names().into_iter().filter(|name| name.starts_with("certificate password"));
    names.map(|name| keyring.read(&name).unwrap().unwrap().expose_secret().to_vec()).collect()
}

#[tokio::test]
async fn kept_password_is_not_typed_again() {
    let keyring = MemoryKeyring::default();
    let (_setting, again) = kept_and_opened_again(setting_with(&keyring).await).await;
    assert_eq!(passwords_in(&keyring), [CERTIFICATE_PASSWORD.as_bytes()]);
    proceed(&again);
    settled(&again, "F2").await;
    proceed(&again);
    settled(&again, "P6").await;
    assert!(kept(&install(&again).await.view.screen), "it is kept already");
}

#[tokio::test]
async fn kept_password_opens_copy_of_weak_file() {
    let mut setting = Setting::new().await;
    let spec = OrderSpec { key: KeyKind::P256, weak_file: true, ..OrderSpec::default() };
    let user_file = setting.directory.path().join("mine.pfx");
    fs::write(&user_file, setting.service.certificate_file(&spec, CERTIFICATE_PASSWORD).unwrap()).unwrap();
    setting.opened = Some(user_file);
    let wizard = setting.wizard().await;
    settled(&wizard, "F1").await;
    open_user_file(&wizard).await;
    assert!(!kept(&install(&wizard).await.view.screen));
    keep(&wizard).await;
    let setting = with_backup_opened(setting, &wizard);
    drop(wizard);

    let again = setting.wizard().await;
    assert!(kept(&settled(&again, "F1").await.view.screen));
    proceed(&again);
    settled(&again, "F2").await;
}

#[tokio::test]
async fn kept_password_is_in_no_file() {
    let keyring = MemoryKeyring::default();
    let (setting, again) = kept_and_opened_again(setting_with(&keyring).await).await;
    for file in fs::read_dir(setting.directory.path().join("desk")).unwrap() {
        let content = fs::read(file.unwrap().path()).unwrap();
        assert!(!String::from_utf8_lossy(&content).contains(CERTIFICATE_PASSWORD));
    }
    again.send(Input::User(UserEvent::ForgetPassword));
    until(&again, |view| !kept(&view.screen)).await;
    assert!(passwords_in(&keyring).is_empty());
    drop(again);
    assert!(!kept(&settled(&setting.wizard().await, "F1").await.view.screen));
}

#[tokio::test]
async fn password_is_not_kept_unasked() {
    let keyring = MemoryKeyring::default();
    let wizard = done(&setting_with(&keyring).await).await;
    assert!(!kept(&wizard.snapshot().view.screen) && passwords_in(&keyring).is_empty());
}

#[tokio::test]
async fn password_of_refetched_file_replaces_the_old() {
    let keyring = MemoryKeyring::default();
    let (setting, _) = deaf().await;
    let setting = Setting { keyring: Arc::new(keyring.clone()), ..setting };
    // The service has not heard of the receipt, so the file can be downloaded again.
    let wizard = saved_untold(&setting).await;
    wizard.send(Input::User(UserEvent::Skip));
    settled(&wizard, "P6").await;
    install(&wizard).await;
    keep(&wizard).await;
    drop(wizard);
    assert_eq!(passwords_in(&keyring).len(), 1);

    let again = setting.wizard().await;
    settled(&again, "P0").await;
    again.send(Input::User(UserEvent::OpenLink { text: setting.order.link.clone() }));
    assert!(kept(&settled(&again, "P3").await.view.screen));
    again.send(Input::User(UserEvent::Back));
    settled(&again, "P2").await;
    type_into(&again, SecretField::PickupPassword, &setting.order.pickup_password);
    proceed(&again);
    settled(&again, "P3").await;
    think_of(&again, "another7Quartz3Violin");
    proceed(&again);
    // The agreement is accepted already.
    settled(&again, "P5").await;
    proceed(&again);
    until(&again, |view| view.problem.is_some()).await;
    assert!(passwords_in(&keyring).is_empty(), "the first file is gone, and the second was not to be kept");
}

#[tokio::test]
async fn password_without_open_keyring_is_not_kept() {
    let wizard = done(&Setting { keyring: Arc::new(NoKeyring), ..Setting::new().await }).await;
    wizard.send(Input::User(UserEvent::KeepPassword));
    let refused = until(&wizard, |view| view.problem.is_some()).await.view;
    assert_eq!((refused.problem.unwrap().code, kept(&refused.screen)), (ErrorCode::CP307, false));
}

#[tokio::test]
async fn suggested_password_keeps_every_rule() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    assert!(wizard.suggest_password().await.is_none(), "none is chosen on Start");
    to_choice(&setting, &wizard).await;
    let suggested = wizard.suggest_password().await.unwrap();
    to_saved(&wizard, suggested.expose_secret()).await;
}
