//! Certificate files that are protected weakly: what is kept and copied of them is not.

use std::fs;

use pickup::{
    password::CertificatePassword,
    pkcs12::strengthen,
    wizard::{driver::Wizard, effect::Input, event::UserEvent, view::Screen},
};
use sandbox::{KeyKind, OrderSpec, State};

use crate::{
    programs::open_brought,
    setting::{CERTIFICATE_PASSWORD, Setting, install, open_saved, proceed, settled, to_download, until},
};

fn weak_order() -> OrderSpec {
    OrderSpec { key: KeyKind::P256, weak_file: true, ..OrderSpec::default() }
}

fn is_weak(file: &[u8]) -> bool {
    let password = CertificatePassword::for_existing_file(CERTIFICATE_PASSWORD.into());
    strengthen(file, &password).unwrap().is_some()
}

fn said(wizard: &Wizard) -> bool {
    match wizard.snapshot().view.screen {
        Screen::Download { strengthened, .. } => strengthened,
        Screen::Install { certificate, .. }
        | Screen::Inspect { certificate, .. }
        | Screen::Done { certificate, .. } => certificate.strengthened,
        other => panic!("nothing is said on {other:?}"),
    }
}

#[tokio::test]
async fn file_of_an_order_is_kept_and_copied_well_protected() {
    let setting = Setting::for_order(weak_order()).await;
    let number = &setting.order.order_number;
    let wizard = setting.wizard().await;
    to_download(&setting, &wizard).await;
    assert!(!said(&wizard));
    proceed(&wizard);
    settled(&wizard, "P6").await;
    assert!(said(&wizard));
    // The receipt names what was delivered.
    assert_eq!(setting.service.order_state(number), Some(State::PickedUp));
    let own = fs::read(setting.directory.path().join(format!("desk/{number}.pfx"))).unwrap();
    let copy = setting.directory.path().join(format!("Documents/PersonalSign certificate {number}.pfx"));
    assert!(own == fs::read(copy).unwrap() && !is_weak(&own));
    drop(wizard);

    let wizard = setting.wizard().await;
    open_saved(&wizard).await;
    assert!(said(&wizard), "it is known after a restart");
    install(&wizard).await;
    assert!(setting.store.held.lock().unwrap().is_some());
}

#[tokio::test]
async fn file_found_without_its_journal_is_confirmed_as_delivered() {
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
async fn file_of_a_person_is_copied_well_protected_and_left_alone() {
    let mut setting = Setting::new().await;
    let brought = setting.directory.path().join("Documents/mine.pfx");
    let content = setting.service.certificate_file(&weak_order(), CERTIFICATE_PASSWORD).unwrap();
    fs::create_dir(brought.parent().unwrap()).unwrap();
    fs::write(&brought, &content).unwrap();
    setting.opened = Some(brought.clone());
    let wizard = setting.wizard().await;
    settled(&wizard, "F1").await;
    open_brought(&wizard).await;
    assert!(said(&wizard));
    let Screen::Done { certificate, .. } = install(&wizard).await.view.screen else { panic!("not done") };
    assert_eq!(fs::read(&brought).unwrap(), content, "the original is theirs");
    let copy = certificate.backup.unwrap();
    assert_ne!(copy, brought.display().to_string(), "in the same folder, too");
    assert!(!is_weak(&fs::read(copy).unwrap()));
}
