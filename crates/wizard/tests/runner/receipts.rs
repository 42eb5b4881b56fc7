//! Saved files whose receipt is not confirmed: their records are kept, and the receipt is sent later.

use std::{
    fs,
    path::PathBuf,
    sync::{
        Arc, Mutex, OnceLock,
        atomic::{AtomicBool, Ordering},
    },
};

use axum::{
    extract::Request,
    http::StatusCode,
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
};
use pickup::{
    client::{HttpPickup, PickupService},
    link::{AllowedHosts, OrderLink},
    password::PickupPassword,
};
use practice_service::{KeyKind, OrderSpec, State};
use rustls_pki_types::{CertificateDer, pem::PemObject};
use wizard::{
    codes::ErrorCode,
    runner::Wizard,
    state::{event::UserEvent, input::Input},
    storage::keyring::NoKeyring,
    view::{DoneScreen, Screen},
};

use crate::setting::{Setting, install, open_saved, proceed, settled, to_download, to_programs, until};

/// A service that refuses receipts for a while.
pub(crate) async fn deaf() -> (Setting, Arc<AtomicBool>) {
    deaf_with(OrderSpec { key: KeyKind::P256, ..OrderSpec::default() }).await
}

async fn deaf_with(spec: OrderSpec) -> (Setting, Arc<AtomicBool>) {
    let is_deaf = Arc::new(AtomicBool::new(true));
    let deaf = is_deaf.clone();
    let answer = move |request: Request, next: Next| {
        let deaf = deaf.clone();
        async move { respond(&deaf, request, next).await }
    };
    (Setting::with_order(spec, |routes| routes.layer(from_fn(answer))).await, is_deaf)
}

async fn respond(deaf: &AtomicBool, request: Request, next: Next) -> Response {
    if request.uri().path().ends_with("/receipt") && deaf.load(Ordering::SeqCst) {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    next.run(request).await
}

fn state(setting: &Setting) -> State {
    setting.service.order_state(&setting.order.order_number).unwrap()
}

/// A saved and copied file whose receipt was answered with 503.
pub(crate) async fn saved_untold(setting: &Setting) -> Wizard {
    let wizard = setting.wizard().await;
    to_download(setting, &wizard).await;
    proceed(&wizard);
    until(&wizard, |view| view.problem.is_some()).await;
    assert_eq!(wizard.snapshot().view.problem.unwrap().code, ErrorCode::DL506);
    wizard
}

/// Locks the order with wrong pickup passwords.
async fn lock(setting: &Setting) {
    let root = CertificateDer::from_pem_slice(setting.service.root_pem().as_bytes()).unwrap();
    let client = HttpPickup::new(Some(&root)).unwrap();
    let link = OrderLink::parse(&setting.order.link, &AllowedHosts::default().with_practice()).unwrap();
    for wrong in ["wrong1111", "wrong2222", "wrong3333", "wrong4444", "wrong5555"] {
        let password = PickupPassword::parse(&wrong.into()).unwrap();
        assert!(client.unlock(&link, &password).await.is_err());
    }
    assert_eq!(state(setting), State::Locked);
}

/// Asserts that the link, opened again, leads on with the saved file.
async fn assert_goes_on_with_file(setting: &Setting, code: ErrorCode) {
    let again = setting.wizard().await;
    if settled_code(&again).await == "P3" {
        again.send(Input::User(UserEvent::StartOver));
        settled(&again, "P0").await;
    }
    again.send(Input::User(UserEvent::OpenLink { text: setting.order.link.clone() }));
    let found = until(&again, |view| view.problem.is_some() && view.busy.is_none()).await.view;
    assert_eq!((found.code.as_str(), found.problem.unwrap().code), ("P3", code));
    assert!(
        found.link_and_file.unwrap().file.is_some_and(|file| file.contains("Documents")),
        "the copy is named"
    );
    open_saved(&again).await;
    install(&again).await;
}

async fn settled_code(wizard: &Wizard) -> String {
    until(wizard, |view| view.busy.is_none()).await.view.code
}

#[tokio::test]
async fn receipt_is_journaled_before_it_is_sent() {
    let journal = Arc::<OnceLock<PathBuf>>::default();
    let pages = Arc::<Mutex<Vec<String>>>::default();
    let (place, seen) = (journal.clone(), pages.clone());
    let look = move |request: Request, next: Next| {
        if request.uri().path().ends_with("/receipt") {
            seen.lock().unwrap().push(fs::read_to_string(place.get().unwrap()).unwrap());
        }
        next.run(request)
    };
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let setting = Setting::with_order(spec, |routes| routes.layer(from_fn(look))).await;
    journal.set(setting.directory.path().join("desk/journal.json")).unwrap();
    let wizard = setting.wizard().await;
    to_programs(&setting, &wizard).await;
    let pages = pages.lock().unwrap();
    let [page] = pages.as_slice() else { panic!("{pages:?}") };
    assert!(page.contains(r#""receipt":"Sent""#) && page.contains("PersonalSign certificate"), "{page}");
}

#[tokio::test]
async fn locked_order_goes_on_and_takes_receipt() {
    for keyring in [true, false] {
        let (setting, is_deaf) = deaf().await;
        let setting = if keyring { setting } else { Setting { keyring: Arc::new(NoKeyring), ..setting } };
        drop(saved_untold(&setting).await);
        lock(&setting).await;
        is_deaf.store(false, Ordering::SeqCst);
        assert_goes_on_with_file(&setting, ErrorCode::OR159).await;
        assert_eq!(state(&setting), State::PickedUp, "by the contract a locked order takes it");
    }
}

#[tokio::test]
async fn cancelled_order_goes_on_with_its_file() {
    let (setting, _) = deaf().await;
    drop(saved_untold(&setting).await);
    setting.service.cancel_order(&setting.order.order_number);
    assert_goes_on_with_file(&setting, ErrorCode::OR158).await;
}

#[tokio::test]
async fn lapsed_order_goes_on_with_its_file() {
    let (setting, _) = deaf().await;
    drop(saved_untold(&setting).await);
    setting.service.advance_clock(time::Duration::days(31));
    assert_goes_on_with_file(&setting, ErrorCode::OR157).await;
}

#[tokio::test]
async fn postponed_receipt_is_retried_at_every_start() {
    // A weakly protected file is saved re-encrypted, so it differs from the delivered one.
    for weak_file in [false, true] {
        let spec = OrderSpec { key: KeyKind::P256, weak_file, ..OrderSpec::default() };
        put_off_and_told_later(deaf_with(spec).await).await;
    }
}

#[tokio::test]
async fn postponed_receipt_without_keyring_awaits_the_link() {
    let (setting, is_deaf) = deaf().await;
    let setting = Setting { keyring: Arc::new(NoKeyring), ..setting };
    let wizard = saved_untold(&setting).await;
    wizard.send(Input::User(UserEvent::Skip));
    settled(&wizard, "P6").await;
    install(&wizard).await;
    drop(wizard);

    is_deaf.store(false, Ordering::SeqCst);
    let again = setting.wizard().await;
    assert_eq!(settled_code(&again).await, "P0", "nothing here knows the link");
    again.send(Input::User(UserEvent::OpenLink { text: setting.order.link.clone() }));
    settled(&again, "P3").await;
    open_saved(&again).await;
    assert_eq!(state(&setting), State::PickedUp);
}

async fn put_off_and_told_later((setting, is_deaf): (Setting, Arc<AtomicBool>)) {
    let wizard = saved_untold(&setting).await;
    wizard.send(Input::User(UserEvent::Skip));
    settled(&wizard, "P6").await;
    let done = install(&wizard).await.view.screen;
    assert!(matches!(done, Screen::Done(DoneScreen { receipt_open: true, .. })));
    drop(wizard);

    let still_deaf = setting.wizard().await;
    assert_eq!(settled_code(&still_deaf).await, "P0", "the journey is over");
    drop(still_deaf);
    assert_eq!(state(&setting), State::Ready);

    is_deaf.store(false, Ordering::SeqCst);
    let _heard = setting.wizard().await;
    let told = async {
        while state(&setting) != State::PickedUp {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(30), told).await.unwrap();
}
