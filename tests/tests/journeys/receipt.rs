//! The file is saved, and the receipt cannot be sent: the link is not used up yet.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use axum::{
    Router,
    extract::Request,
    http::{StatusCode, header::CONTENT_LENGTH},
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
};
use e2e::{
    desktop::Desktop,
    journey::{CERTIFICATE_PASSWORD, Journey},
    program::openssl_opens,
    screen::Screen,
};
use practice_service::{KeyKind, OrderSpec, PracticeService, Settings, State};
use serde_json::json;

use crate::evidence::{installed, nothing_lost, picked_up_and_installed};

#[tokio::test]
async fn told_at_the_second_try() {
    let (journey, counter) = saved_and_not_confirmed().await;
    assert!(!journey.application.shows("back").await);
    counter.open();
    journey.application.click("proceed").await;
    journey.application.wait_for_screen(Screen::Install).await;
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn told_after_a_restart() {
    let (journey, counter) = saved_and_not_confirmed().await;
    let journey = journey.kill_and_restart().await;
    counter.open();
    journey.application.wait_for_screen(Screen::CertificatePassword).await;
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

/// A person who has forgotten the certificate password by now can still download the file with another one.
#[tokio::test]
async fn fetched_anew_with_another_password() {
    let another_password = "Fietsen8DuinHerfst";
    let (journey, counter) = saved_and_not_confirmed().await;
    let journey = journey.kill_and_restart().await;
    counter.open();
    let application = &journey.application;
    application.wait_for_screen(Screen::CertificatePassword).await;
    application.click("back").await;
    application.wait_for_screen(Screen::PickupPassword).await;

    journey.walk_to(Screen::CertificatePassword).await;
    application.think_of(another_password).await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Download).await;
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
    let file = journey.desktop.certificate_file(&journey.order);
    assert!(openssl_opens(&file, another_password));
    assert!(!openssl_opens(&file, CERTIFICATE_PASSWORD));
}

#[tokio::test]
async fn installed_without_the_service_knowing() {
    for closed in [Closed::Unavailable, Closed::MistakesTheFile] {
        let (journey, _counter) = saved_and_refused(closed).await;
        let application = &journey.application;
        application.click("skip").await;
        application.wait_for_screen(Screen::Install).await;
        assert_eq!(application.problem_code().await, None);

        journey.walk_to(Screen::Done).await;
        assert_eq!(application.attributes("target", "data-state").await, ["proven", "proven"]);
        installed(&journey);
        let state = journey.practice_service.order_state(&journey.order.order_number);
        assert_eq!(state, Some(State::Ready), "the link is not used up");
    }
}

/// The fault of receipts while the counter is closed.
#[derive(Clone, Copy)]
enum Closed {
    Unavailable,
    /// They name another file when they reach the service.
    MistakesTheFile,
}

impl Closed {
    fn code(self) -> &'static str {
        match self {
            Self::Unavailable => "DL-506",
            Self::MistakesTheFile => "DL-505",
        }
    }

    async fn answer(self, request: Request, next: Next) -> Response {
        match self {
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE.into_response(),
            Self::MistakesTheFile => {
                let receipt = json!({ "sha256": "0".repeat(64) });
                let (mut parts, _) = request.into_parts();
                parts.headers.remove(CONTENT_LENGTH);
                next.run(Request::from_parts(parts, receipt.to_string().into())).await
            }
        }
    }
}

/// Accepts receipts only while it is open.
#[derive(Clone, Default)]
struct Counter(Arc<AtomicBool>);

impl Counter {
    fn open(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    fn stand_before(self, router: Router, closed: Closed) -> Router {
        router.layer(from_fn(move |request: Request, next: Next| {
            let is_open = self.0.load(Ordering::SeqCst);
            async move {
                if is_open || !request.uri().path().ends_with("/receipt") {
                    next.run(request).await
                } else {
                    closed.answer(request, next).await
                }
            }
        }))
    }
}

async fn saved_and_not_confirmed() -> (Journey, Counter) {
    saved_and_refused(Closed::Unavailable).await
}

async fn saved_and_refused(closed: Closed) -> (Journey, Counter) {
    let counter = Counter::default();
    let wrap = |router| counter.clone().stand_before(router, closed);
    let practice_service = PracticeService::start_with(Settings::default(), wrap).await.unwrap();
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let journey = Journey::begin_at(practice_service, spec, Desktop::temporary()).await;
    journey.walk_to(Screen::Download).await;
    journey.application.click("proceed").await;
    journey.application.wait_for_problem(closed.code()).await;
    journey.application.wait_for_screen(Screen::Download).await;
    assert!(openssl_opens(&journey.desktop.certificate_file(&journey.order), CERTIFICATE_PASSWORD));
    nothing_lost(&journey);
    (journey, counter)
}
