//! The whole journey without a window: the driver, the HTTPS client, and the real practice service. The store is made
//! of memory here; the real ones have tests of their own.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::{
    fs,
    sync::{Arc, Mutex},
    time::Duration,
};

use aws_lc_rs::{rand::SystemRandom, signature};
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::Request,
    middleware::{Next, from_fn},
    response::Response,
};
use pickup::{
    certificate::Fingerprint,
    client::HttpPickup,
    desk::Desk,
    link::AllowedHosts,
    pkcs12::VerifiedPfx,
    store::{
        CertStore, CertStores, Found, ImportOptions, Probe, Receipt, Signature, SignatureScheme, StoreError,
        StoreId, StoreKind,
    },
    wizard::{
        driver::Wizard,
        effect::Input,
        event::{SecretField, SecretInput, UserEvent},
        session::{Context, Practice},
        view::{Screen, Update, WizardView},
    },
};
use rustls_pki_types::{CertificateDer, pem::PemObject};
use sandbox::{KeyKind, OrderSpec, PracticeOrder, Sandbox, Settings, State};

const CERTIFICATE_PASSWORD: &str = "violin7Harbour3Quartz";
const TIME_LIMIT: Duration = Duration::from_secs(60);

/// The one store of this computer.
#[derive(Clone, Default)]
struct Memory(Arc<Mutex<Option<Held>>>);

#[derive(Clone)]
struct Held {
    certificate: Vec<u8>,
    key: Vec<u8>,
}

impl CertStores for Memory {
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError> {
        Ok(vec![Box::new(self.clone())])
    }
}

impl CertStore for Memory {
    fn id(&self) -> StoreId {
        StoreId("memory".into())
    }

    fn kind(&self) -> StoreKind {
        StoreKind::SharedNss
    }

    fn name(&self) -> String {
        String::new()
    }

    fn probe(&self) -> Probe {
        Probe::Ready
    }

    fn install(&self, pfx: &VerifiedPfx, _: &ImportOptions) -> Result<Receipt, StoreError> {
        *self.0.lock().unwrap() =
            Some(Held { certificate: pfx.leaf().to_vec(), key: pfx.private_key().to_vec() });
        let nickname = pfx.friendly_name().to_owned();
        Ok(Receipt { store: self.id(), fingerprint: pfx.fingerprint(), nickname, added_issuers: Vec::new() })
    }

    fn find(&self, fingerprint: &Fingerprint) -> Result<Option<Found>, StoreError> {
        let held = self.0.lock().unwrap();
        let certificate = held.as_ref().map(|held| held.certificate.clone());
        let found = certificate.filter(|certificate| Fingerprint::of(certificate) == *fingerprint);
        Ok(found.map(|certificate| Found {
            store: self.id(),
            certificate,
            nickname: String::new(),
            has_key: true,
        }))
    }

    fn prove(&self, _: &Found, challenge: &[u8]) -> Result<Signature, StoreError> {
        let held = self.0.lock().unwrap();
        let algorithm = &signature::ECDSA_P256_SHA256_FIXED_SIGNING;
        let key = signature::EcdsaKeyPair::from_pkcs8(algorithm, &held.as_ref().unwrap().key).unwrap();
        let bytes = key.sign(&SystemRandom::new(), challenge).unwrap().as_ref().to_vec();
        Ok(Signature { scheme: SignatureScheme::EcdsaP256Sha256, bytes })
    }

    fn remove(&self, _: &Receipt) -> Result<(), StoreError> {
        *self.0.lock().unwrap() = None;
        Ok(())
    }
}

struct Setting {
    service: Sandbox,
    order: PracticeOrder,
    directory: tempfile::TempDir,
    store: Memory,
}

impl Setting {
    async fn new() -> Self {
        Self::with(|routes| routes).await
    }

    /// With something between the service and the wizard.
    async fn with(wrap: impl FnOnce(Router) -> Router) -> Self {
        let service = Sandbox::start_with(Settings::default(), wrap).await.unwrap();
        let order = service.place_order(OrderSpec { key: KeyKind::P256, ..OrderSpec::default() }).unwrap();
        Self { service, order, directory: tempfile::tempdir().unwrap(), store: Memory::default() }
    }

    fn wizard(&self) -> Wizard {
        let root = CertificateDer::from_pem_slice(self.service.root_pem().as_bytes()).unwrap().to_vec();
        let client = HttpPickup::new(Some(&root)).unwrap();
        let context = Context {
            hosts: AllowedHosts::default().with_practice(),
            practice: Some(Practice { root, link: Some(self.order.link.clone()) }),
            desk: Desk::new(self.directory.path().join("desk")),
            warning: None,
        };
        Wizard::start(context, client, Arc::new(self.store.clone()))
    }
}

/// Waits for a view that fits.
async fn until(wizard: &Wizard, fits: impl Fn(&WizardView) -> bool) -> Update {
    let mut updates = wizard.updates();
    let wait = updates.wait_for(|update| fits(&update.view));
    let update = tokio::time::timeout(TIME_LIMIT, wait).await.map(|update| update.unwrap().clone());
    update.unwrap_or_else(|_| panic!("stuck at {:?}", wizard.snapshot()))
}

async fn settled(wizard: &Wizard, code: &str) -> Update {
    until(wizard, |view| view.code == code && view.busy.is_none()).await
}

fn type_into(wizard: &Wizard, field: SecretField, text: &str) {
    wizard.send(Input::Typed(SecretInput { field, value: text.into() }));
}

fn proceed(wizard: &Wizard) {
    wizard.send(Input::User(UserEvent::Proceed));
}

async fn to_download(setting: &Setting, wizard: &Wizard) {
    wizard.send(Input::User(UserEvent::OpenLink { text: setting.order.link.clone() }));
    settled(wizard, "P1").await;
    proceed(wizard);
    let shown = settled(wizard, "P2").await.view.screen;
    assert!(matches!(shown, Screen::PickupPassword { practice_password: Some(shown), .. }
        if shown == setting.order.pickup_password));
    type_into(wizard, SecretField::PickupPassword, &setting.order.pickup_password);
    proceed(wizard);
    settled(wizard, "P3").await;
    type_into(wizard, SecretField::CertificatePassword, CERTIFICATE_PASSWORD);
    type_into(wizard, SecretField::CertificatePasswordRepeat, CERTIFICATE_PASSWORD);
    proceed(wizard);
    settled(wizard, "P4").await;
    wizard.send(Input::User(UserEvent::Agree { agreed: true }));
    proceed(wizard);
    settled(wizard, "P5").await;
}

#[tokio::test]
async fn the_whole_journey_over_https() {
    let setting = Setting::new().await;
    let wizard = setting.wizard();
    to_download(&setting, &wizard).await;
    proceed(&wizard);
    settled(&wizard, "P6").await;
    assert_eq!(setting.service.order_state(&setting.order.order_number), Some(State::PickedUp));
    proceed(&wizard);
    let done = settled(&wizard, "P7").await;

    let Screen::Done { certificate, .. } = done.view.screen else { panic!("not done") };
    let installed = setting.store.0.lock().unwrap().clone().unwrap().certificate;
    assert_eq!(certificate.fingerprint, Fingerprint::of(&installed).to_string());
    assert!(fs::exists(&certificate.backup).unwrap(), "the file stays");
    assert!(!fs::exists(setting.directory.path().join("desk/journal.json")).unwrap(), "the journal ends");
}

#[tokio::test]
async fn the_download_reports_its_progress() {
    let setting = Setting::new().await;
    let wizard = setting.wizard();
    to_download(&setting, &wizard).await;
    setting.service.hold_downloads();
    proceed(&wizard);
    let held = until(&wizard, |view| view.busy.is_some_and(|busy| busy.progress.is_some())).await;
    let progress = held.view.busy.unwrap().progress.unwrap();
    assert!(0 < progress.received && progress.received < progress.total, "{progress:?}");
    assert_eq!(setting.service.order_state(&setting.order.order_number), Some(State::Ready));
    setting.service.release_downloads();
    settled(&wizard, "P6").await;
}

#[tokio::test]
async fn a_restart_after_the_download_needs_the_certificate_password_and_nothing_else() {
    let setting = Setting::new().await;
    let wizard = setting.wizard();
    to_download(&setting, &wizard).await;
    proceed(&wizard);
    settled(&wizard, "P6").await;
    drop(wizard);

    let again = setting.wizard();
    settled(&again, "P3").await;
    type_into(&again, SecretField::CertificatePassword, "notTheRightOne1");
    proceed(&again);
    let refused = until(&again, |view| view.problem.is_some()).await;
    assert_eq!(refused.view.problem.unwrap().code, "CP-304");
    type_into(&again, SecretField::CertificatePassword, CERTIFICATE_PASSWORD);
    proceed(&again);
    settled(&again, "P6").await;
    proceed(&again);
    settled(&again, "P7").await;
}

#[tokio::test]
async fn a_service_that_is_gone_costs_nothing() {
    let setting = Setting::new().await;
    let wizard = setting.wizard();
    to_download(&setting, &wizard).await;
    let Setting { service, .. } = setting;
    service.stop().await.unwrap();
    proceed(&wizard);
    let failed = until(&wizard, |view| view.problem.is_some()).await;
    assert_eq!((failed.view.code.as_str(), failed.view.problem.unwrap().code.as_str()), ("P5", "NW-801"));
    assert!(failed.view.actions.proceed, "it can be tried again");
}

#[tokio::test]
async fn a_service_that_cannot_prove_who_it_is_learns_nothing() {
    let setting = Setting::new().await;
    let impostor = Sandbox::start(Settings::default()).await.unwrap();
    let wizard = setting.wizard();
    let link = setting.order.link.replace(setting.service.base_url(), impostor.base_url());
    wizard.send(Input::User(UserEvent::OpenLink { text: link }));
    let refused = until(&wizard, |view| view.problem.is_some()).await;
    assert_eq!(refused.view.problem.unwrap().code, "NW-802");
}

#[tokio::test]
async fn a_link_is_not_used_up_while_a_restart_would_not_know_the_file() {
    let setting = Setting::new().await;
    let wizard = setting.wizard();
    to_download(&setting, &wizard).await;
    // Where the journal is to be written, a directory stands in the way.
    let journal = setting.directory.path().join("desk/journal.json");
    fs::remove_file(&journal).unwrap();
    fs::create_dir_all(journal.join("in the way")).unwrap();
    proceed(&wizard);
    let failed = until(&wizard, |view| view.problem.is_some()).await;
    assert_eq!((failed.view.code.as_str(), failed.view.problem.unwrap().code.as_str()), ("P5", "DL-503"));
    assert_eq!(setting.service.order_state(&setting.order.order_number), Some(State::Ready));

    fs::remove_dir_all(&journal).unwrap();
    proceed(&wizard);
    settled(&wizard, "P6").await;
    assert_eq!(setting.service.order_state(&setting.order.order_number), Some(State::PickedUp));
}

/// Turns over one bit of the certificate file on its way.
async fn turn_over_a_bit(request: Request, next: Next) -> Response {
    let is_file = request.method() == "GET" && request.uri().path().ends_with("/pkcs12");
    let (head, body) = next.run(request).await.into_parts();
    let mut body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
    if is_file && let Some(last) = body.last_mut() {
        *last ^= 1;
    }
    Response::from_parts(head, Body::from(body))
}

#[tokio::test]
async fn a_file_that_was_changed_on_its_way_is_thrown_away() {
    let setting = Setting::with(|routes| routes.layer(from_fn(turn_over_a_bit))).await;
    let wizard = setting.wizard();
    to_download(&setting, &wizard).await;
    proceed(&wizard);
    let failed = until(&wizard, |view| view.problem.is_some()).await;
    assert_eq!((failed.view.code.as_str(), failed.view.problem.unwrap().code.as_str()), ("P5", "DL-502"));
    assert_eq!(setting.service.order_state(&setting.order.order_number), Some(State::Ready));
    let file = format!("desk/{}.pfx", setting.order.order_number);
    assert!(!fs::exists(setting.directory.path().join(file)).unwrap());
}
