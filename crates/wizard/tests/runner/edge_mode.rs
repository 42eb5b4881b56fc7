//! Orders whose key is made in Microsoft Edge, into the Personal store.

use certificate::{
    fixtures::{self, Identity},
    pkcs12::{Expected, VerifiedPfx},
    roots::TrustedRoots,
    store::{CertStore, ImportOptions},
};
use practice_service::{KeyGeneration, KeyKind, OrderSpec};
use time::OffsetDateTime;
use wizard::{
    codes::ErrorCode,
    runner::Wizard,
    state::{
        event::{SecretField, UserEvent},
        input::Input,
    },
    view::{EdgeModeStep, Screen, WizardView},
};

use crate::{
    setting::{CERTIFICATE_PASSWORD, Setting, proceed, settled, type_into, until},
    store::Memory,
};

/// A computer with this store, and an order whose key is made on it.
async fn setting(is_personal: bool) -> Setting {
    let spec =
        OrderSpec { key: KeyKind::P256, key_generation: KeyGeneration::OnDevice, ..OrderSpec::default() };
    let store = Memory { is_personal, ..Memory::default() };
    Setting { store, ..Setting::for_order(spec).await }
}

async fn to_edge(setting: &Setting, wizard: &Wizard) {
    wizard.send(Input::User(UserEvent::OpenLink { text: setting.order.link.clone() }));
    settled(wizard, "P1").await;
    wizard.send(Input::User(UserEvent::OpenEdgeMode));
}

fn at(step: EdgeModeStep) -> impl Fn(&WizardView) -> bool {
    move |view| {
        let is_there = matches!(&view.screen, Screen::EdgeMode(screen) if screen.step == step);
        is_there && view.busy.is_none()
    }
}

/// Another certificate, as another program puts it into the store.
fn put(setting: &Setting, file: &[u8]) {
    let expected = Expected {
        subject: None,
        practice_root: None,
        roots: TrustedRoots::default(),
        issuers: Vec::new(),
        now: OffsetDateTime::now_utc(),
    };
    let pfx = VerifiedPfx::open(file, &fixtures::password(), &expected).unwrap();
    setting.store.install(&pfx, &ImportOptions::default()).unwrap();
}

#[tokio::test]
async fn key_made_while_wizard_was_closed_is_found_by_difference() {
    let setting = setting(true).await;
    put(&setting, &Identity::new().file);
    let wizard = setting.wizard().await;
    to_edge(&setting, &wizard).await;
    until(&wizard, at(EdgeModeStep::Awaiting)).await;
    drop(wizard);

    put(&setting, &Identity::new().file);
    let again = setting.wizard().await;
    let proven = until(&again, at(EdgeModeStep::Proven)).await.view;
    let Screen::EdgeMode(screen) = proven.screen else { panic!("elsewhere") };
    assert_eq!(screen.appeared.len(), 1, "the one from before is not new");

    // This store exports no key.
    for field in [SecretField::CertificatePassword, SecretField::CertificatePasswordRepeat] {
        type_into(&again, field, CERTIFICATE_PASSWORD);
    }
    proceed(&again);
    let kept = until(&again, at(EdgeModeStep::Kept)).await.view;
    assert_eq!(kept.problem.unwrap().code, ErrorCode::PG272);
    until_gone(&setting).await;
}

#[tokio::test]
async fn certificate_is_looked_for_before_it_is_missed() {
    let setting = setting(true).await;
    let wizard = setting.wizard().await;
    to_edge(&setting, &wizard).await;
    until(&wizard, at(EdgeModeStep::Awaiting)).await;
    let is_missed = |view: &WizardView| view.problem.as_ref().is_some_and(|it| it.code == ErrorCode::PG271);
    proceed(&wizard);
    until(&wizard, is_missed).await;

    put(&setting, &Identity::new().file);
    proceed(&wizard);
    until(&wizard, |view| !is_missed(view)).await;
    let told = until(&wizard, |view| is_missed(view) || at(EdgeModeStep::Proven)(view)).await.view;
    assert!(!is_missed(&told));
}

/// Waits until the record of the wait is ended.
async fn until_gone(setting: &Setting) {
    let record = setting.directory.path().join("desk/page.json");
    while record.exists() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn computer_without_personal_store_says_so() {
    let setting = setting(false).await;
    let wizard = setting.wizard().await;
    to_edge(&setting, &wizard).await;
    let told = until(&wizard, at(EdgeModeStep::Elsewhere)).await.view;
    assert_eq!(told.problem.unwrap().code, ErrorCode::PG273);
    assert!(!setting.directory.path().join("desk/page.json").exists());
}
