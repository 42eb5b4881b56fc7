//! Orders whose key is made on this computer. OpenSSL reads what was sent, and what was issued.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
};

use axum::{
    extract::Request,
    http::header::CONTENT_TYPE,
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
};
use certificate::{fixtures::Identity, x509::Der};
use practice_service::{KeyKind, OrderSpec, State};
use serde_json::{Value, json};
use wizard::{
    codes::ErrorCode,
    journal::KeyChoice,
    runner::Wizard,
    state::{
        event::{SecretField, UserEvent},
        input::Input,
    },
    storage::keyring::{MemoryKeyring, NoKeyring},
    view::{
        CertificatePasswordPurpose, CertificatePasswordScreen, DownloadScreen, InstallScreen, Screen,
        WizardView,
    },
};

use crate::setting::{
    CERTIFICATE_PASSWORD, Setting, choose, install, proceed, settled, think_of, to_choice, type_into, until,
};

/// An order that is issued when its request comes for the third time.
fn delayed() -> OrderSpec {
    let mut spec = OrderSpec::on_device(KeyKind::P256);
    let request = spec.request.as_mut().unwrap();
    (request.issuing, request.retry_after) = (2, 1);
    spec
}

/// The output of OpenSSL for this input.
fn openssl(input: &[u8], arguments: &[&str]) -> String {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("in"), input).unwrap();
    let mut openssl = Command::new("openssl");
    openssl.current_dir(directory.path()).args(arguments).args(["-in", "in"]).stdin(Stdio::null());
    let output = openssl.output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

/// The one request that the service has received, verified.
fn request(setting: &Setting) -> Vec<u8> {
    let requests = setting.service.requests(&setting.order.order_number);
    let [request] = requests.as_slice() else { panic!("{} requests", requests.len()) };
    let told = openssl(request, &["req", "-inform", "DER", "-verify", "-noout"]);
    assert!(told.contains("verify OK"), "{told}");
    request.clone()
}

/// Whether the installed certificate is for the key of the one request.
fn assert_answered(setting: &Setting) {
    let of_request = openssl(&request(setting), &["req", "-inform", "DER", "-pubkey", "-noout"]);
    let installed = setting.store.held.lock().unwrap().clone().unwrap().certificate;
    let of_certificate = openssl(&installed, &["x509", "-inform", "DER", "-pubkey", "-noout"]);
    assert_eq!(of_request, of_certificate);
}

fn asks_about_key(view: &WizardView) -> bool {
    matches!(view.screen, Screen::KeyChoice(_)) && view.busy.is_none()
}

async fn to_download(setting: &Setting, wizard: &Wizard, choice: KeyChoice) {
    to_choice(setting, wizard).await;
    wizard.send(Input::User(UserEvent::ChooseKey { choice }));
    proceed(wizard);
    if choice == KeyChoice::Exportable {
        until(wizard, |view| matches!(view.screen, Screen::CertificatePassword(_))).await;
        choose(wizard, CERTIFICATE_PASSWORD).await;
    } else {
        settled(wizard, "P4").await;
        wizard.send(Input::User(UserEvent::Agree { agreed: true }));
        proceed(wizard);
        settled(wizard, "P5").await;
    }
}

fn is_issuing(view: &WizardView) -> bool {
    matches!(view.screen, Screen::Download(DownloadScreen { issuing: true, .. }))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

#[tokio::test]
async fn key_of_each_kind_gets_its_certificate() {
    for kind in [KeyKind::Rsa2048, KeyKind::Rsa3072, KeyKind::Rsa4096, KeyKind::P256, KeyKind::P384] {
        let setting = Setting::for_order(OrderSpec::on_device(kind)).await;
        let wizard = setting.wizard().await;
        to_download(&setting, &wizard, KeyChoice::Exportable).await;
        proceed(&wizard);
        let view = settled(&wizard, "P6").await.view;
        assert_eq!(setting.service.order_state(&setting.order.order_number), Some(State::PickedUp));
        let Screen::Install(InstallScreen { certificate, .. }) = view.screen else { panic!() };
        let password = format!("pass:{CERTIFICATE_PASSWORD}");
        let copy = fs::read(certificate.backup.unwrap()).unwrap();
        let leaf = openssl(&copy, &["pkcs12", "-passin", &password, "-clcerts", "-nokeys"]);
        let key = openssl(&copy, &["pkcs12", "-passin", &password, "-nocerts", "-nodes"]);
        let of_request = openssl(&request(&setting), &["req", "-inform", "DER", "-pubkey", "-noout"]);
        assert_eq!(openssl(leaf.as_bytes(), &["x509", "-pubkey", "-noout"]), of_request, "{kind:?}");
        assert_eq!(openssl(key.as_bytes(), &["pkey", "-pubout"]), of_request, "{kind:?}");
    }
}

#[tokio::test]
async fn bound_key_leaves_no_file_behind() {
    let keyring = MemoryKeyring::default();
    let setting = Setting::for_order(OrderSpec::on_device(KeyKind::P256)).await;
    let setting = Setting { keyring: Arc::new(keyring.clone()), ..setting };
    let wizard = setting.wizard().await;
    to_download(&setting, &wizard, KeyChoice::Bound).await;
    proceed(&wizard);
    settled(&wizard, "P6").await;
    drop(wizard);

    // The keyring has the password that nobody knows.
    let again = setting.wizard().await;
    settled(&again, "P3").await;
    proceed(&again);
    settled(&again, "P6").await;
    let Screen::Done(done) = install(&again).await.view.screen else { panic!() };
    assert_eq!((done.certificate.backup, done.password_kept), (None, None));
    assert_answered(&setting);
    assert!(!setting.store.options.lock().unwrap().unwrap().exportable);
    until(&again, |view| view.busy.is_none()).await;
    let left = names(&setting.directory.path().join("desk"));
    assert!(left.iter().all(|name| !name.contains(&setting.order.order_number)), "{left:?}");
    assert!(!fs::exists(setting.directory.path().join("Documents")).unwrap(), "no copy is made");
    let secrets = keyring.names();
    assert!(secrets.iter().all(|name| !name.contains("password") && !name.contains("key of")), "{secrets:?}");
}

#[tokio::test]
async fn restart_while_issuing_sends_the_same_request() {
    let setting = Setting::for_order(delayed()).await;
    let wizard = awaiting_issue(&setting, KeyChoice::Exportable).await;
    end(wizard).await;

    let again = setting.wizard().await;
    settled(&again, "P3").await;
    choose_again(&again).await;
    proceed(&again);
    settled(&again, "P6").await;
    install(&again).await;
    assert_answered(&setting);
}

/// A wizard that waits for the service to issue the certificate.
async fn awaiting_issue(setting: &Setting, choice: KeyChoice) -> Wizard {
    let wizard = setting.wizard().await;
    to_download(setting, &wizard, choice).await;
    proceed(&wizard);
    until(&wizard, is_issuing).await;
    wizard
}

/// Ends the wizard. Its wait is stopped before, as the end of its process would: two never run at a time.
async fn end(wizard: Wizard) {
    wizard.send(Input::User(UserEvent::Back));
    until(&wizard, |view| view.busy.is_none()).await;
}

/// Chooses a password; the agreement is not asked for again.
async fn choose_again(wizard: &Wizard) {
    think_of(wizard, CERTIFICATE_PASSWORD);
    proceed(wizard);
    settled(wizard, "P5").await;
}

#[tokio::test]
async fn stopped_wait_goes_on_with_the_same_request() {
    let setting = Setting::for_order(delayed()).await;
    let wizard = awaiting_issue(&setting, KeyChoice::Bound).await;
    wizard.send(Input::User(UserEvent::Back));
    let stopped = settled(&wizard, "P5").await.view;
    assert!(!is_issuing(&stopped) && stopped.problem.is_none());
    proceed(&wizard);
    settled(&wizard, "P6").await;
    install(&wizard).await;
    assert_answered(&setting);
}

#[tokio::test]
async fn key_without_keyring_opens_with_its_password() {
    for choice in [KeyChoice::Exportable, KeyChoice::Bound] {
        let setting = Setting::for_order(delayed()).await;
        let setting = Setting { keyring: Arc::new(NoKeyring), ..setting };
        let wizard = setting.wizard().await;
        to_choice(&setting, &wizard).await;
        assert!(asks_about_key(&until(&wizard, asks_about_key).await.view));
        wizard.send(Input::User(UserEvent::ChooseKey { choice }));
        proceed(&wizard);
        let asked = until(&wizard, |view| matches!(view.screen, Screen::CertificatePassword(_))).await;
        let Screen::CertificatePassword(screen) = asked.view.screen else { panic!() };
        assert_eq!(screen.for_now, choice == KeyChoice::Bound);
        choose(&wizard, CERTIFICATE_PASSWORD).await;
        proceed(&wizard);
        until(&wizard, is_issuing).await;
        assert_is_encrypted(&setting);
        end(wizard).await;

        let again = setting.wizard().await;
        to_choice(&setting, &again).await;
        let Screen::CertificatePassword(CertificatePasswordScreen { purpose, .. }) =
            again.snapshot().view.screen
        else {
            panic!()
        };
        assert_eq!(purpose, CertificatePasswordPurpose::OpenKey);
        type_into(&again, SecretField::CertificatePassword, "notTheRightOne1");
        proceed(&again);
        let refused = until(&again, |view| view.problem.is_some()).await.view;
        assert_eq!(refused.problem.unwrap().code, ErrorCode::CP310);
        type_into(&again, SecretField::CertificatePassword, CERTIFICATE_PASSWORD);
        proceed(&again);
        settled(&again, "P5").await;
        proceed(&again);
        settled(&again, "P6").await;
        install(&again).await;
        assert_answered(&setting);
        let left = names(&setting.directory.path().join("desk"));
        let has_file = left.iter().any(|name| name.ends_with(".pfx"));
        assert_eq!(has_file, choice == KeyChoice::Exportable, "{left:?}");
    }
}

/// The key on the disk opens with its password, and with no other.
fn assert_is_encrypted(setting: &Setting) {
    let path = setting.directory.path().join(format!("desk/{}.key.json", setting.order.order_number));
    let kept: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let key = format!(
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\n{}\n-----END ENCRYPTED PRIVATE KEY-----\n",
        kept["sealed"]["key"].as_str().unwrap()
    );
    let password = format!("pass:{CERTIFICATE_PASSWORD}");
    let of_key = openssl(key.as_bytes(), &["pkey", "-passin", &password, "-pubout"]);
    let of_request = openssl(&request(setting), &["req", "-inform", "DER", "-pubkey", "-noout"]);
    assert_eq!(of_key, of_request);
}

#[tokio::test]
async fn order_with_other_request_is_told() {
    let setting = Setting::for_order(delayed()).await;
    let wizard = awaiting_issue(&setting, KeyChoice::Exportable).await;
    end(wizard).await;

    // Another computer of the same person.
    let other = Setting {
        directory: tempfile::tempdir().unwrap(),
        keyring: Arc::new(MemoryKeyring::default()),
        ..setting
    };
    let wizard = other.wizard().await;
    to_choice(&other, &wizard).await;
    proceed(&wizard);
    until(&wizard, |view| matches!(view.screen, Screen::CertificatePassword(_))).await;
    choose_again(&wizard).await;
    proceed(&wizard);
    let refused = until(&wizard, |view| view.problem.is_some()).await.view;
    assert_eq!((refused.code.as_str(), refused.problem.unwrap().code), ("P5", ErrorCode::OR160));
}

/// Answers the request with the certificate of another key.
async fn swap(other: Vec<u8>, request: Request, next: Next) -> Response {
    if !request.uri().path().ends_with("/certificate") {
        return next.run(request).await;
    }
    let certificates = json!({ "certificates": [Der(other)] });
    ([(CONTENT_TYPE, "application/json")], certificates.to_string()).into_response()
}

#[tokio::test]
async fn certificate_for_another_key_is_refused() {
    let other = Identity::new().leaf;
    let layer = from_fn(move |request: Request, next: Next| swap(other.clone(), request, next));
    let setting =
        Setting::with_order(OrderSpec::on_device(KeyKind::P256), |routes| routes.layer(layer)).await;
    let wizard = setting.wizard().await;
    to_download(&setting, &wizard, KeyChoice::Exportable).await;
    proceed(&wizard);
    let refused = until(&wizard, |view| view.problem.is_some()).await.view;
    assert_eq!((refused.code.as_str(), refused.problem.unwrap().code), ("P5", ErrorCode::DL513));
    let left = names(&setting.directory.path().join("desk"));
    assert!(left.iter().any(|name| name.ends_with(".key.json")), "{left:?}");
    assert!(!left.iter().any(|name| name.ends_with(".pfx")), "{left:?}");
}
