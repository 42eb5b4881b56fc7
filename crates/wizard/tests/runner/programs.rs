//! Certificates that the wizard installed, from an order or the person's own file: they can be checked and removed.

use std::{fs, sync::atomic::Ordering};

use certificate::store::StoreError;
use practice_service::{KeyKind, OrderSpec};
use wizard::{
    codes::ErrorCode,
    runner::Wizard,
    state::{
        event::{SecretField, UserEvent},
        input::Input,
    },
    view::{
        CertificatesScreen, ChainView, DoneScreen, HeldState, HoldingView, ResultView, Screen, TargetView,
        WizardView,
    },
};

use crate::setting::{
    CERTIFICATE_PASSWORD, Setting, install, open_saved, proceed, settled, to_download, type_into, until,
};

fn user(wizard: &Wizard, event: UserEvent) {
    wizard.send(Input::User(event));
}

/// Picks the order up and installs; returns the path of the user's copy.
async fn picked_up(setting: &Setting) -> (Wizard, String) {
    let wizard = setting.wizard().await;
    to_download(setting, &wizard).await;
    proceed(&wizard);
    settled(&wizard, "P6").await;
    let Screen::Done(DoneScreen { certificate, .. }) = install(&wizard).await.view.screen else {
        panic!("not done")
    };
    (wizard, certificate.backup.unwrap())
}

async fn checked(wizard: &Wizard) -> Vec<HoldingView> {
    user(wizard, UserEvent::OpenCertificates);
    match settled(wizard, "K1").await.view.screen {
        Screen::Certificates(CertificatesScreen { certificates, .. }) => certificates,
        other => panic!("{other:?}"),
    }
}

/// Walks from the password of the person's own file to the programs.
pub(crate) async fn open_user_file(wizard: &Wizard) {
    type_into(wizard, SecretField::CertificatePassword, CERTIFICATE_PASSWORD);
    proceed(wizard);
    settled(wizard, "F2").await;
    proceed(wizard);
    settled(wizard, "P6").await;
}

fn result(targets: &[TargetView]) -> &ResultView {
    targets.first().unwrap().result.as_ref().unwrap()
}

#[tokio::test]
async fn user_file_is_opened_copied_and_installed() {
    let mut setting = Setting::new().await;
    let (wizard, copy) = picked_up(&setting).await;
    drop(wizard);
    *setting.store.held.lock().unwrap() = None;
    let user_file = setting.directory.path().join("from the web page.pfx");
    fs::rename(copy, &user_file).unwrap();

    setting.chosen = Some(user_file.clone());
    let wizard = setting.wizard().await;
    user(&wizard, UserEvent::ChooseFile);
    settled(&wizard, "F1").await;
    type_into(&wizard, SecretField::CertificatePassword, "not the password");
    proceed(&wizard);
    let refused = until(&wizard, |view| view.problem.is_some()).await.view;
    assert_eq!(refused.problem.unwrap().code, ErrorCode::CP304);
    open_user_file(&wizard).await;
    let Screen::Done(DoneScreen { certificate, targets, .. }) = install(&wizard).await.view.screen else {
        panic!("not done")
    };
    assert!(!result(&targets).already_there);
    assert_eq!(certificate.chain, Some(ChainView::Practice));
    let backup = setting.directory.path().join("Documents/PersonalSign certificate Anna Peeters.pfx");
    assert_eq!(certificate.backup, Some(backup.display().to_string()));
    assert_eq!(fs::read(backup).unwrap(), fs::read(user_file).unwrap());
}

/// The octets of a name that another system wrote are no UTF-8.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn user_file_in_latin_1_is_known_after_restart() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};

    let mut setting = Setting::new().await;
    let (wizard, copy) = picked_up(&setting).await;
    drop(wizard);
    *setting.store.held.lock().unwrap() = None;
    fs::remove_file(setting.directory.path().join("desk/installed.json")).unwrap();
    let user_file = setting.directory.path().join("Documents").join(OsStr::from_bytes(b"Zo\xe9.p12"));
    fs::rename(copy, &user_file).unwrap();

    setting.opened = Some(user_file.clone());
    let wizard = setting.wizard().await;
    settled(&wizard, "F1").await;
    open_user_file(&wizard).await;
    let Screen::Done(DoneScreen { targets, .. }) = install(&wizard).await.view.screen else {
        panic!("not done")
    };
    assert!(!result(&targets).already_there);
    drop(wizard);

    setting.opened = None;
    let wizard = setting.wizard().await;
    let certificates = checked(&wizard).await;
    let [certificate] = certificates.as_slice() else { panic!("{certificates:?}") };
    assert!(certificate.removable, "it is the wizard's own");
    *setting.store.held.lock().unwrap() = None;
    user(&wizard, UserEvent::Repair { fingerprint: certificate.certificate.fingerprint.clone() });
    settled(&wizard, "F1").await;
}

#[tokio::test]
async fn file_opened_with_wizard_asks_its_password() {
    let mut setting = Setting::new().await;
    let (wizard, copy) = picked_up(&setting).await;
    drop(wizard);
    setting.opened = Some(copy.into());
    let wizard = setting.wizard().await;
    settled(&wizard, "F1").await;
    open_user_file(&wizard).await;
    let Screen::Done(DoneScreen { targets, .. }) = install(&wizard).await.view.screen else {
        panic!("not done")
    };
    assert!(result(&targets).already_there, "twice changes nothing, and says so");
    let copies = fs::read_dir(setting.directory.path().join("Documents")).unwrap().count();
    assert_eq!(copies, 1, "a file that is in its place already is not copied beside itself");
}

#[tokio::test]
async fn non_certificate_file_is_refused_before_its_password() {
    let mut setting = Setting::new().await;
    let page = setting.directory.path().join("page.pfx");
    fs::write(&page, "<!DOCTYPE html><html><body>Log in</body></html>").unwrap();
    setting.chosen = Some(page);
    let wizard = setting.wizard().await;
    user(&wizard, UserEvent::ChooseFile);
    let problem = until(&wizard, |view| view.problem.is_some()).await.view;
    assert_eq!(problem.code, "P0");
    assert!(problem.problem.unwrap().code.as_str().starts_with("FI-"));
}

#[tokio::test]
async fn installation_is_found_and_removed_after_restart() {
    let setting = Setting::new().await;
    let (wizard, copy) = picked_up(&setting).await;
    drop(wizard);
    assert!(!noted(&setting).contains(r#""issuers":[]"#), "issuers are noted, too: {}", noted(&setting));
    let wizard = setting.wizard().await;
    let certificates = checked(&wizard).await;
    let [certificate] = certificates.as_slice() else { panic!("{certificates:?}") };
    assert_eq!(certificate.targets.first().unwrap().state, HeldState::Works);
    assert!(certificate.removable);
    assert_eq!(certificate.certificate.backup.as_deref(), Some(copy.as_str()));

    let fingerprint = certificate.certificate.fingerprint.clone();
    user(&wizard, UserEvent::AskRemove { fingerprint: fingerprint.clone(), store: None });
    settled(&wizard, "K2").await;
    assert!(setting.store.held.lock().unwrap().is_some(), "not without a question");
    setting.store.is_stubborn.store(true, Ordering::Relaxed);
    proceed(&wizard);
    let refused = until(&wizard, |view| view.problem.is_some()).await.view;
    assert_eq!((refused.code.as_str(), refused.problem.unwrap().code), ("K2", ErrorCode::ST711));
    setting.store.is_stubborn.store(false, Ordering::Relaxed);
    proceed(&wizard);
    let Screen::Certificates(CertificatesScreen { certificates, .. }) =
        settled(&wizard, "K1").await.view.screen
    else {
        panic!("gone")
    };
    assert!(certificates.is_empty(), "{certificates:?}");
    assert!(setting.store.held.lock().unwrap().is_none());
    assert!(fs::exists(copy).unwrap(), "the file stays");
}

#[tokio::test]
async fn foreign_installation_is_shown_and_stays() {
    let setting = Setting::new().await;
    let (wizard, _) = picked_up(&setting).await;
    drop(wizard);
    fs::remove_file(setting.directory.path().join("desk/installed.json")).unwrap();
    let wizard = setting.wizard().await;
    let certificates = checked(&wizard).await;
    let certificate = certificates.first().unwrap();
    assert!(!certificate.removable);
    assert_eq!(certificate.targets.first().unwrap().state, HeldState::NotTried);
    assert_eq!(setting.store.signatures.load(Ordering::Relaxed), 1, "when it was installed");

    user(&wizard, UserEvent::TryCertificate { fingerprint: certificate.certificate.fingerprint.clone() });
    let tried = until(&wizard, |view| view.busy.is_none() && states(view) == [HeldState::Works]).await.view;
    assert_eq!(tried.problem, None);
    assert_eq!(setting.store.signatures.load(Ordering::Relaxed), 2);
}

fn states(view: &WizardView) -> Vec<HeldState> {
    match &view.screen {
        Screen::Certificates(CertificatesScreen { certificates, .. }) => {
            certificates.iter().flat_map(|holding| &holding.targets).map(|held| held.state).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn damaged_ledger_is_reported_and_begun_anew() {
    let setting = Setting::new().await;
    let (wizard, copy) = picked_up(&setting).await;
    drop(wizard);
    let list = setting.directory.path().join("desk/installed.json");
    fs::write(&list, "{").unwrap();
    let wizard = setting.wizard().await;
    let certificates = checked(&wizard).await;
    assert_eq!(wizard.snapshot().view.problem.unwrap().code, ErrorCode::JO905);
    assert!(!certificates.first().unwrap().removable);
    assert_eq!(fs::read(list.with_file_name("installed.damaged.json")).unwrap(), b"{");

    user(&wizard, UserEvent::Back);
    settled(&wizard, "P0").await;
    *setting.store.held.lock().unwrap() = None;
    wizard.send(Input::Dropped(copy.into()));
    settled(&wizard, "F1").await;
    open_user_file(&wizard).await;
    install(&wizard).await;
    assert!(noted(&setting).contains(r#""store":"memory""#), "{}", noted(&setting));
    assert!(checked(&wizard).await.first().unwrap().removable, "what is new is remembered");
}

/// Fails the installation with this error, and closes the wizard.
async fn not_installed(setting: &Setting, error: StoreError) {
    *setting.store.failure.lock().unwrap() = Some(error);
    let wizard = setting.wizard().await;
    if wizard.snapshot().view.code == "P0" {
        to_download(setting, &wizard).await;
        proceed(&wizard);
    } else {
        open_saved(&wizard).await;
    }
    settled(&wizard, "P6").await;
    proceed(&wizard);
    until(&wizard, |view| view.problem.is_some()).await;
}

fn noted(setting: &Setting) -> String {
    fs::read_to_string(setting.directory.path().join("desk/installed.json")).unwrap()
}

#[tokio::test]
async fn installation_by_lost_worker_is_the_wizards() {
    let setting = Setting::new().await;
    not_installed(&setting, StoreError::WorkerLost("killed".into())).await;
    assert!(setting.store.held.lock().unwrap().is_some());
    assert!(noted(&setting).contains(r#""added":{"certificate":true,"key":true"#), "{}", noted(&setting));

    *setting.store.held.lock().unwrap() = None;
    not_installed(&setting, StoreError::NoKey).await;
    assert_ne!(noted(&setting), "[]", "what was known before is not forgotten");
}

#[tokio::test]
async fn installation_rolled_back_is_not_noted() {
    let setting = Setting::new().await;
    not_installed(&setting, StoreError::NoKey).await;
    assert_eq!(noted(&setting), "[]");
}

#[tokio::test]
async fn missing_certificate_is_reinstalled_from_the_copy() {
    let setting = Setting::new().await;
    let (wizard, _) = picked_up(&setting).await;
    drop(wizard);
    *setting.store.held.lock().unwrap() = None;
    let wizard = setting.wizard().await;
    let certificates = checked(&wizard).await;
    let certificate = certificates.first().unwrap();
    assert_eq!(certificate.targets.first().unwrap().state, HeldState::Missing);
    user(&wizard, UserEvent::Repair { fingerprint: certificate.certificate.fingerprint.clone() });
    settled(&wizard, "F1").await;
    open_user_file(&wizard).await;
    install(&wizard).await;
    assert!(setting.store.held.lock().unwrap().is_some());
}

#[tokio::test]
async fn issuer_missing_in_file_comes_from_service() {
    let spec = OrderSpec { key: KeyKind::P256, issuers_in_file: false, ..OrderSpec::default() };
    let setting = Setting::for_order(spec).await;
    let (wizard, _) = picked_up(&setting).await;
    let Screen::Done(DoneScreen { certificate, .. }) = wizard.snapshot().view.screen else {
        panic!("not done")
    };
    assert_eq!(certificate.chain, Some(ChainView::Practice));
}
