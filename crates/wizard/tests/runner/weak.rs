//! Certificate files with weak protection: the saved file and its copy are re-encrypted.

use std::fs;

use certificate::{
    password::CertificatePassword,
    pkcs12::{Doubt, Shortcoming, has_no_password, recognise, strengthen},
};
use practice_service::{KeyKind, OrderSpec, State};
use wizard::{
    runner::Wizard,
    state::{
        event::{SecretField, UserEvent},
        input::Input,
    },
    view::{DoneScreen, DownloadScreen, InspectScreen, InstallScreen, Screen},
};

use crate::{
    programs::open_user_file,
    setting::{
        CERTIFICATE_PASSWORD, Setting, install, open_saved, proceed, settled, to_download, type_into, until,
    },
};

fn weak_order() -> OrderSpec {
    OrderSpec { key: KeyKind::P256, weak_file: true, ..OrderSpec::default() }
}

fn is_weak(file: &[u8]) -> bool {
    let password = CertificatePassword::new(CERTIFICATE_PASSWORD.into());
    strengthen(file, &password).unwrap().is_some()
}

fn said(wizard: &Wizard) -> Option<Shortcoming> {
    match wizard.snapshot().view.screen {
        Screen::Download(DownloadScreen { strengthened, .. }) => strengthened,
        Screen::Install(InstallScreen { certificate, .. })
        | Screen::Inspect(InspectScreen { certificate, .. })
        | Screen::Done(DoneScreen { certificate, .. }) => certificate.strengthened,
        other => panic!("nothing is said on {other:?}"),
    }
}

#[tokio::test]
async fn weak_order_file_is_kept_and_copied_strong() {
    let setting = Setting::for_order(weak_order()).await;
    let number = &setting.order.order_number;
    let wizard = setting.wizard().await;
    to_download(&setting, &wizard).await;
    assert_eq!(said(&wizard), None);
    proceed(&wizard);
    settled(&wizard, "P6").await;
    assert_eq!(said(&wizard), Some(Shortcoming::Weak));
    // The receipt names the delivered file.
    assert_eq!(setting.service.order_state(number), Some(State::PickedUp));
    let own = fs::read(setting.directory.path().join(format!("desk/{number}.pfx"))).unwrap();
    let copy = setting.directory.path().join(format!("Documents/PersonalSign certificate {number}.pfx"));
    assert!(own == fs::read(copy).unwrap() && !is_weak(&own));
    drop(wizard);

    let wizard = setting.wizard().await;
    open_saved(&wizard).await;
    assert_eq!(said(&wizard), Some(Shortcoming::Weak), "it is known after a restart");
    install(&wizard).await;
    assert!(setting.store.held.lock().unwrap().is_some());
}

#[tokio::test]
async fn file_found_without_journal_confirms_as_delivered() {
    let setting = Setting::for_order(weak_order()).await;
    let number = &setting.order.order_number;
    let folder = setting.directory.path().join("Documents");
    let wizard = setting.wizard().await;
    to_download(&setting, &wizard).await;
    fs::remove_dir_all(&folder).unwrap();
    fs::write(&folder, "no copy can be made, so the link is not used up").unwrap();
    proceed(&wizard);
    until(&wizard, |view| view.problem.is_some() && view.busy.is_none()).await;
    drop(wizard);
    assert!(fs::exists(setting.directory.path().join(format!("desk/{number}.pfx"))).unwrap());
    assert_eq!(setting.service.order_state(number), Some(State::Ready));
    fs::remove_file(setting.directory.path().join("desk/journal.json")).unwrap();
    fs::remove_file(folder).unwrap();

    let wizard = setting.wizard().await;
    wizard.send(Input::User(UserEvent::OpenLink { text: setting.order.link.clone() }));
    settled(&wizard, "P3").await;
    open_saved(&wizard).await;
    assert_eq!(setting.service.order_state(number), Some(State::PickedUp));
}

#[tokio::test]
async fn weak_user_file_is_copied_and_left_alone() {
    let mut setting = Setting::new().await;
    let user_file = setting.directory.path().join("Documents/mine.pfx");
    let content = setting.service.certificate_file(&weak_order(), CERTIFICATE_PASSWORD).unwrap();
    fs::create_dir(user_file.parent().unwrap()).unwrap();
    fs::write(&user_file, &content).unwrap();
    setting.opened = Some(user_file.clone());
    let wizard = setting.wizard().await;
    settled(&wizard, "F1").await;
    open_user_file(&wizard).await;
    assert_eq!(said(&wizard), Some(Shortcoming::Weak));
    let Screen::Done(DoneScreen { certificate, .. }) = install(&wizard).await.view.screen else {
        panic!("not done")
    };
    assert_eq!(fs::read(&user_file).unwrap(), content, "the original is theirs");
    let copy = certificate.backup.unwrap();
    assert_ne!(copy, user_file.display().to_string(), "in the same folder, too");
    assert!(!is_weak(&fs::read(copy).unwrap()));
}

#[tokio::test]
async fn file_without_password_is_installed_not_copied() {
    let mut setting = Setting::new().await;
    let user_file = setting.directory.path().join("mine.pfx");
    let content = setting.service.certificate_file(&weak_order(), "").unwrap();
    fs::write(&user_file, &content).unwrap();
    setting.opened = Some(user_file.clone());
    let wizard = setting.wizard().await;
    settled(&wizard, "F2").await;
    let Screen::Inspect(InspectScreen { doubts, .. }) = wizard.snapshot().view.screen else {
        panic!("not shown")
    };
    assert!(doubts.contains(&Doubt::NoPassword) && said(&wizard).is_none(), "{doubts:?}");
    proceed(&wizard);
    settled(&wizard, "P6").await;
    let Screen::Done(DoneScreen { certificate, .. }) = install(&wizard).await.view.screen else {
        panic!("not done")
    };
    assert_eq!(certificate.backup, Some(user_file.display().to_string()), "there is no other");
    assert!(!setting.directory.path().join("Documents").exists(), "no copy that anybody can use");
    assert_eq!(fs::read(&user_file).unwrap(), content);
}

#[tokio::test]
async fn password_with_extra_blank_opens_the_file() {
    let mut setting = Setting::new().await;
    let user_file = setting.directory.path().join("mine.pfx");
    fs::write(&user_file, setting.service.certificate_file(&weak_order(), "zonder spatie").unwrap()).unwrap();
    setting.opened = Some(user_file.clone());
    let wizard = setting.wizard().await;
    settled(&wizard, "F1").await;
    type_into(&wizard, SecretField::CertificatePassword, "zonder\u{a0}spatie \u{200b}");
    proceed(&wizard);
    settled(&wizard, "F2").await;
    let Screen::Inspect(InspectScreen { certificate, .. }) = wizard.snapshot().view.screen else {
        panic!("not shown")
    };
    assert!(certificate.password_had_more);
    proceed(&wizard);
    settled(&wizard, "P6").await;
    let Screen::Done(DoneScreen { certificate, .. }) = install(&wizard).await.view.screen else {
        panic!("not done")
    };
    let copy = fs::read(certificate.backup.unwrap()).unwrap();
    let password = CertificatePassword::new("zonder spatie".into());
    assert!(strengthen(&copy, &password).unwrap().is_none() && recognise(&copy).is_ok());
    assert!(!has_no_password(&copy));
}
