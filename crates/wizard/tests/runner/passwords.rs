//! The certificate password, suggested, and kept in the keyring.

use std::{fs, sync::Arc};

use secrecy::ExposeSecret;
use wizard::{
    codes::ErrorCode,
    runner::Wizard,
    state::{
        effect::Input,
        event::{SecretField, UserEvent},
    },
    storage::keyring::{Keyring, MemoryKeyring, NoKeyring},
    view::{CertificatePasswordScreen, DoneScreen, Screen},
};

use crate::setting::{
    CERTIFICATE_PASSWORD, Setting, install, proceed, settled, think_of, to_choice, to_saved, type_into, until,
};

pub(crate) fn tick(wizard: &Wizard, keep: bool) {
    wizard.send(Input::User(UserEvent::KeepCertificatePassword { keep }));
}

pub(crate) fn kept(screen: &Screen) -> Option<bool> {
    match screen {
        Screen::CertificatePassword(CertificatePasswordScreen { keep, .. }) => *keep,
        screen => panic!("{screen:?}"),
    }
}

/// A computer with this keyring.
async fn setting_with(keyring: &MemoryKeyring) -> Setting {
    Setting { keyring: Arc::new(keyring.clone()), ..Setting::new().await }
}

/// A wizard that has saved the file, and kept its password.
async fn saved_with_password_kept(setting: &Setting) -> Wizard {
    let wizard = setting.wizard().await;
    to_choice(setting, &wizard).await;
    tick(&wizard, true);
    until(&wizard, |view| view.busy.is_none() && kept(&view.screen) == Some(true)).await;
    to_saved(&wizard, CERTIFICATE_PASSWORD).await;
    wizard
}

fn passwords_in(keyring: &MemoryKeyring) -> Vec<Vec<u8>> {
    let names = keyring.names().into_iter().filter(|name| name.starts_with("certificate password"));
    names.map(|name| keyring.read(&name).unwrap().unwrap().expose_secret().to_vec()).collect()
}

#[tokio::test]
async fn kept_password_is_not_typed_again() {
    let keyring = MemoryKeyring::default();
    let setting = setting_with(&keyring).await;
    let wizard = saved_with_password_kept(&setting).await;
    assert_eq!(passwords_in(&keyring), [CERTIFICATE_PASSWORD.as_bytes()]);
    drop(wizard);

    let again = setting.wizard().await;
    assert_eq!(kept(&settled(&again, "P3").await.view.screen), Some(true));
    proceed(&again);
    settled(&again, "P6").await;
    let Screen::Done(DoneScreen { certificate, .. }) = install(&again).await.view.screen else {
        panic!("not done")
    };
    drop(again);

    // The user's own copy has the same content, so its password is known, too.
    let setting = Setting { opened: certificate.backup.map(Into::into), ..setting };
    let repairing = setting.wizard().await;
    assert_eq!(kept(&settled(&repairing, "F1").await.view.screen), Some(true));
    proceed(&repairing);
    settled(&repairing, "F2").await;
}

#[tokio::test]
async fn kept_password_is_in_no_file() {
    let keyring = MemoryKeyring::default();
    let setting = setting_with(&keyring).await;
    let wizard = saved_with_password_kept(&setting).await;
    for file in fs::read_dir(setting.directory.path().join("desk")).unwrap() {
        let content = fs::read(file.unwrap().path()).unwrap();
        assert!(!String::from_utf8_lossy(&content).contains(CERTIFICATE_PASSWORD));
    }
    drop(wizard);

    let again = setting.wizard().await;
    settled(&again, "P3").await;
    tick(&again, false);
    until(&again, |view| kept(&view.screen).is_none()).await;
    assert!(passwords_in(&keyring).is_empty());
    drop(again);
    assert_eq!(kept(&settled(&setting.wizard().await, "P3").await.view.screen), None);
}

#[tokio::test]
async fn password_not_ticked_is_not_kept() {
    let keyring = MemoryKeyring::default();
    let setting = setting_with(&keyring).await;
    let wizard = setting.wizard().await;
    to_choice(&setting, &wizard).await;
    to_saved(&wizard, CERTIFICATE_PASSWORD).await;
    assert!(passwords_in(&keyring).is_empty());
}

#[tokio::test]
async fn password_of_refetched_file_replaces_the_old() {
    let keyring = MemoryKeyring::default();
    let setting = setting_with(&keyring).await;
    let wizard = setting.wizard().await;
    to_choice(&setting, &wizard).await;
    tick(&wizard, true);
    until(&wizard, |view| view.busy.is_none() && kept(&view.screen) == Some(true)).await;
    think_of(&wizard, CERTIFICATE_PASSWORD);
    proceed(&wizard);
    settled(&wizard, "P4").await;
    wizard.send(Input::User(UserEvent::Agree { agreed: true }));
    proceed(&wizard);
    settled(&wizard, "P5").await;
    // A file is in the place of the user's documents after the last check, so the link is not used.
    let documents = setting.directory.path().join("Documents");
    fs::remove_dir(&documents).unwrap();
    fs::write(&documents, "").unwrap();
    proceed(&wizard);
    until(&wizard, |view| view.problem.is_some()).await;
    drop(wizard);
    assert_eq!(passwords_in(&keyring).len(), 1);

    fs::remove_file(&documents).unwrap();
    let again = setting.wizard().await;
    settled(&again, "P3").await;
    again.send(Input::User(UserEvent::Back));
    settled(&again, "P2").await;
    type_into(&again, SecretField::PickupPassword, &setting.order.pickup_password);
    proceed(&again);
    until(&again, |view| view.busy.is_none() && view.code == "P3").await;
    think_of(&again, "another7Quartz3Violin");
    proceed(&again);
    until(&again, |view| view.busy.is_none() && view.code != "P3").await;
    if again.snapshot().view.code == "P4" {
        again.send(Input::User(UserEvent::Agree { agreed: true }));
        proceed(&again);
        settled(&again, "P5").await;
    }
    proceed(&again);
    settled(&again, "P6").await;
    assert!(passwords_in(&keyring).is_empty(), "the first file is gone, and the second was not to be kept");
}

#[tokio::test]
async fn password_without_open_keyring_is_not_kept() {
    let setting = Setting { keyring: Arc::new(NoKeyring), ..Setting::new().await };
    let wizard = setting.wizard().await;
    to_choice(&setting, &wizard).await;
    tick(&wizard, true);
    let refused = until(&wizard, |view| view.problem.is_some()).await.view;
    assert_eq!((refused.problem.unwrap().code, kept(&refused.screen)), (ErrorCode::CP307, Some(false)));
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
