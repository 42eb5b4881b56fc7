//! Keys that are written for elsewhere, and taken in there: the files on the disk.

use std::{fs, path::PathBuf};

use certificate::{
    password::CertificatePassword,
    pkcs12::{Expected, VerifiedPfx},
};
use time::OffsetDateTime;
use wizard::{
    codes::ErrorCode,
    runner::Wizard,
    state::{
        PublicForm, Purpose,
        event::{SecretField, UserEvent},
        input::Input,
    },
    view::{ArrivalScreen, CertificatesScreen, Screen, TakeAlongScreen, TargetState, WizardView},
};

use crate::setting::{
    CERTIFICATE_PASSWORD, Setting, install, proceed, settled, to_programs, type_into, until,
};

const CHOSEN: &str = "quartz4Lantern9Meadow";

/// At the certificates of a computer on which one was installed; dialogs choose this folder.
async fn at_certificates() -> (Setting, Wizard, PathBuf) {
    let mut setting = Setting::new().await;
    let folder = setting.directory.path().join("stick");
    fs::create_dir(&folder).unwrap();
    setting.chosen = Some(folder.clone());
    let wizard = setting.wizard().await;
    to_programs(&setting, &wizard).await;
    install(&wizard).await;
    wizard.send(Input::User(UserEvent::OpenCertificates));
    settled(&wizard, "K1").await;
    (setting, wizard, folder)
}

fn fingerprint(view: &WizardView) -> String {
    match &view.screen {
        Screen::Certificates(CertificatesScreen { certificates, .. }) => {
            certificates[0].certificate.fingerprint.clone()
        }
        other => panic!("{other:?}"),
    }
}

fn choose_password(wizard: &Wizard) {
    type_into(wizard, SecretField::CertificatePassword, CHOSEN);
    type_into(wizard, SecretField::CertificatePasswordRepeat, CHOSEN);
    proceed(wizard);
}

fn taking(view: &WizardView) -> &TakeAlongScreen {
    match &view.screen {
        Screen::TakeAlong(screen) => screen,
        other => panic!("{other:?}"),
    }
}

async fn taken(wizard: &Wizard) -> WizardView {
    until(wizard, |view| matches!(&view.screen, Screen::TakeAlong(TakeAlongScreen { folder: Some(_), .. })))
        .await
        .view
}

#[tokio::test]
async fn backup_of_kept_file_needs_its_password() {
    let (setting, wizard, _) = at_certificates().await;
    let fingerprint = fingerprint(&wizard.snapshot().view);
    wizard.send(Input::User(UserEvent::OpenTakeAlong { fingerprint: Some(fingerprint) }));
    wizard.send(Input::User(UserEvent::TakeAlong { purpose: Purpose::Backup }));
    settled(&wizard, "K4").await;
    choose_password(&wizard);
    // The store in memory exports nothing.
    let asked = until(&wizard, |view| {
        view.busy.is_none()
            && matches!(&view.screen, Screen::TakeAlong(TakeAlongScreen { asked_file: Some(_), .. }))
    });
    assert!(asked.await.view.problem.is_none());
    type_into(&wizard, SecretField::FilePassword, "not its password");
    proceed(&wizard);
    let refused = until(&wizard, |view| view.problem.is_some()).await.view;
    assert_eq!(refused.problem.unwrap().code, ErrorCode::CP311);
    type_into(&wizard, SecretField::FilePassword, CERTIFICATE_PASSWORD);
    proceed(&wizard);
    let view = taken(&wizard).await;
    let file = fs::read(taking(&view).keys[0].file.as_ref().unwrap()).unwrap();
    let expected = Expected::anybody(OffsetDateTime::now_utc());
    let pfx = VerifiedPfx::open(&file, &CertificatePassword::new(CHOSEN.into()), &expected).unwrap();
    assert_eq!(pfx.leaf(), setting.store.held.lock().unwrap().clone().unwrap().certificate);
    assert!(pfx.key_signs() && !pfx.issuers().is_empty());
}

#[tokio::test]
async fn chain_without_known_issuers_is_not_written() {
    let (setting, wizard, folder) = at_certificates().await;
    let fingerprint = fingerprint(&wizard.snapshot().view);
    wizard.send(Input::User(UserEvent::OpenTakeAlong { fingerprint: Some(fingerprint.clone()) }));
    settled(&wizard, "K3").await;
    // The store in memory has no issuers, and the keyring no password of the file.
    wizard.send(Input::User(UserEvent::SavePublicCertificate { fingerprint, form: PublicForm::Chain }));
    let refused = until(&wizard, |view| view.problem.is_some()).await.view;
    assert_eq!(refused.problem.unwrap().code, ErrorCode::DL520);
    assert_eq!(fs::read_dir(folder).unwrap().count(), 0, "nothing is written");
    drop(setting);
}

#[tokio::test]
async fn missing_file_leaves_key_in_its_store() {
    let (setting, wizard, folder) = at_certificates().await;
    let Screen::Certificates(CertificatesScreen { certificates, .. }) = wizard.snapshot().view.screen else {
        panic!("elsewhere")
    };
    fs::remove_file(certificates[0].certificate.backup.as_ref().unwrap()).unwrap();
    wizard.send(Input::User(UserEvent::OpenTakeAlong { fingerprint: None }));
    settled(&wizard, "K4").await;
    choose_password(&wizard);
    let refused = until(&wizard, |view| view.problem.is_some()).await.view;
    assert_eq!(refused.problem.unwrap().code, ErrorCode::ST724, "the store in memory exports nothing");
    assert_eq!(fs::read_dir(folder).unwrap().count(), 0, "nothing is written");
    drop(setting);
}

#[tokio::test]
async fn files_from_another_computer_are_copied_and_installed() {
    let mut setting = Setting::new().await;
    let folder = setting.directory.path().join("stick");
    fs::create_dir(&folder).unwrap();
    setting.chosen = Some(folder.clone());
    let wizard = setting.wizard().await;
    wizard.send(Input::User(UserEvent::OpenArrival));
    settled(&wizard, "K5").await;
    proceed(&wizard);
    let empty = until(&wizard, |view| view.problem.is_some()).await.view;
    assert_eq!(empty.problem.unwrap().code, ErrorCode::FI615);

    let identity = certificate::fixtures::Identity::new();
    fs::write(folder.join("anna.pfx"), &identity.file).unwrap();
    fs::write(folder.join("again.P12"), &identity.file).unwrap();
    fs::write(folder.join("other.pfx"), b"no certificate file").unwrap();
    fs::write(folder.join("._anna.pfx"), b"what macOS leaves").unwrap();
    proceed(&wizard);
    let found =
        until(&wizard, |view| matches!(&view.screen, Screen::Arrival(ArrivalScreen { folder: Some(_), .. })));
    let Screen::Arrival(ArrivalScreen { files, .. }) = found.await.view.screen else { panic!("elsewhere") };
    assert_eq!(files, 3);
    type_into(&wizard, SecretField::CertificatePassword, certificate::fixtures::password().expose());
    proceed(&wizard);
    let done = until(&wizard, |view| {
        view.busy.is_none() && matches!(&view.screen, Screen::Arrival(screen) if !screen.keys.is_empty())
    });
    let Screen::Arrival(ArrivalScreen { keys, unopened, .. }) = done.await.view.screen else {
        panic!("elsewhere")
    };
    let [key] = &keys[..] else { panic!("the same key is installed once: {keys:?}") };
    assert!(key.targets.iter().all(|target| target.state == TargetState::Proven), "{key:?}");
    assert!(PathBuf::from(&key.file).starts_with(setting.directory.path().join("Documents")));
    assert!(fs::exists(&key.file).unwrap());
    assert!(unopened[0].file.ends_with("other.pfx"), "{unopened:?}");
}
