//! The check of the connection: for each step, a failure of it alone.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, SystemTime},
};

use axum::{
    Router,
    http::{HeaderValue, StatusCode, header::DATE},
    response::Response,
};
use pickup::{
    client::PickupService,
    connection::{
        Check,
        CheckResult::{Failed, Good, NotTried, Refused},
        CheckStep, Service as Destination,
    },
    error::PickupError,
    link::{AllowedHosts, OrderLink},
};
use practice_service::State;
use time::OffsetDateTime;
use tokio::net::TcpListener;

use crate::{
    server::{ISSUER, Tls},
    service::{Service, client, link_to_port, practice_link, results, step},
};

const MINUTE: Duration = Duration::from_secs(60);

async fn check(service: &Service) -> Vec<CheckStep> {
    service.client().check(&Destination::of(&service.link)).await
}

fn dated(mut response: Response, date: SystemTime) -> Response {
    response.headers_mut().insert(DATE, HeaderValue::try_from(httpdate::fmt_http_date(date)).unwrap());
    response
}

#[tokio::test]
async fn connection_check_without_faults_uses_nothing_up() {
    let service = Service::start().await;
    let steps = check(&service).await;
    assert_eq!(results(&steps), [NotTried, Good, Good, Good, Good]);
    assert_eq!(step(&steps, Check::Name).subject.as_deref(), Some("127.0.0.1"));
    assert_eq!(step(&steps, Check::Service).subject.as_deref(), Some("127.0.0.1"));
    assert_eq!(step(&steps, Check::Tls).subject.as_deref(), Some("PersonalSign Wizard practice"));
    assert_eq!(step(&steps, Check::Clock).minutes_ahead, Some(0));
    // One request, without a token.
    assert_eq!(*service.heard.lock().unwrap(), ["GET /pickup/v1/order None"]);
    assert_eq!(service.practice_service.order_state(&service.order.order_number), Some(State::Ready));
}

#[tokio::test]
async fn unknown_host_name_fails_the_check() {
    let allowed = AllowedHosts::default().with(["pickup.invalid".into()]);
    let text = "https://pickup.invalid/pickup/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let link = OrderLink::parse(text, &allowed).unwrap();
    let steps = Service::start().await.client().check(&Destination::of(&link)).await;
    assert_eq!(results(&steps), [NotTried, Failed, NotTried, NotTried, NotTried]);
    assert_eq!(step(&steps, Check::Name).subject.as_deref(), Some("pickup.invalid"));
}

#[tokio::test]
async fn absent_or_silent_service_fails_the_check() {
    let service = Service::start().await;
    let destination = Destination::of(&service.link);
    let client = service.client();
    service.practice_service.stop().await.unwrap();
    let steps = client.check(&destination).await;
    assert_eq!(results(&steps), [NotTried, Good, NotTried, NotTried, Failed]);

    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let link = link_to_port(silent.local_addr().unwrap().port());
    let steps = client.check(&Destination::of(&link)).await;
    assert_eq!(results(&steps), [NotTried, Good, NotTried, NotTried, Failed]);
}

#[tokio::test]
async fn intercepting_authority_is_named_by_the_check() {
    let service = Service::start().await;
    let stranger = Tls::valid_now();
    static HEARD: AtomicBool = AtomicBool::new(false);
    let routes = Router::new().fallback(|| async { HEARD.store(true, Ordering::SeqCst) });
    let (port, _handle) = stranger.serve(routes).await;
    let steps = service.client().check(&Destination::of(&link_to_port(port))).await;
    assert_eq!(results(&steps), [NotTried, Good, Failed, NotTried, NotTried]);
    assert_eq!(step(&steps, Check::Tls).subject.as_deref(), Some(ISSUER));
    assert!(!HEARD.load(Ordering::SeqCst), "was told something");
}

#[tokio::test]
async fn certificate_for_another_name_is_not_trusted() {
    let tls = Tls::valid_now();
    let (port, _handle) = tls.serve(Router::new()).await;
    let link = practice_link(&format!(
        "https://localhost:{port}/pickup/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    ));
    let client = client(&tls.root);
    let steps = client.check(&Destination::of(&link)).await;
    assert_eq!(results(&steps), [NotTried, Good, Failed, NotTried, NotTried]);
    assert!(matches!(client.look_up(&link).await, Err(PickupError::Untrusted(_))));
}

#[tokio::test]
async fn wrong_clock_fails_the_check() {
    let slow = Service::start_with(|response| dated(response, SystemTime::now() + 90 * MINUTE)).await;
    let steps = check(&slow).await;
    assert_eq!(results(&steps), [NotTried, Good, Good, Failed, NotTried]);
    assert_eq!(step(&steps, Check::Clock).minutes_ahead, Some(-90));

    let fast = Service::start_with(|response| dated(response, SystemTime::now() - 6 * MINUTE)).await;
    let steps = check(&fast).await;
    assert_eq!(results(&steps), [NotTried, Good, Good, Failed, NotTried]);
    assert_eq!(step(&steps, Check::Clock).minutes_ahead, Some(6));

    let a_little = Service::start_with(|response| dated(response, SystemTime::now() - 4 * MINUTE)).await;
    assert_eq!(results(&check(&a_little).await), [NotTried, Good, Good, Good, Good]);
}

#[tokio::test]
async fn wrong_clock_is_told_from_expired_certificate() {
    let now = OffsetDateTime::now_utc();
    let year = time::Duration::days(365);
    for (first, last, service_ahead) in
        [(now - 2 * year, now - year, -365 * 24 * 60), (now + year, now + 2 * year, 366 * 24 * 60)]
    {
        let tls = Tls::new(first, last);
        let theirs = SystemTime::from(now + time::Duration::minutes(service_ahead));
        let tell = move |response| async move { dated(response, theirs) };
        let routes = Router::new().fallback(|| async { StatusCode::NOT_FOUND });
        let (port, _handle) = tls.serve(routes.clone().layer(axum::middleware::map_response(tell))).await;
        let steps = client(&tls.root).check(&Destination::of(&link_to_port(port))).await;
        assert_eq!(results(&steps), [NotTried, Good, Good, Failed, NotTried]);
        assert_eq!(step(&steps, Check::Clock).minutes_ahead, Some(-(service_ahead as i32)));

        // The clocks agree, so the certificate is bad.
        let (port, _handle) = tls.serve(routes).await;
        let link = link_to_port(port);
        let steps = client(&tls.root).check(&Destination::of(&link)).await;
        assert_eq!(results(&steps), [NotTried, Good, Failed, NotTried, NotTried]);

        // An ordinary operation does not tolerate a certificate outside its validity.
        let refused = client(&tls.root).look_up(&link).await;
        assert!(matches!(refused, Err(pickup::error::PickupError::Untrusted(_))), "{refused:?}");
    }
}

#[tokio::test]
async fn badly_answering_service_fails_the_check() {
    let with_status = |code| Service::start_with(code);
    let failing = with_status(|mut response| {
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        response
    });
    assert_eq!(results(&check(&failing.await).await), [NotTried, Good, Good, Good, Failed]);
    let leading_astray = with_status(|mut response| {
        *response.status_mut() = StatusCode::FOUND;
        response
    });
    assert_eq!(results(&check(&leading_astray.await).await), [NotTried, Good, Good, Good, Failed]);
    let in_between = with_status(|mut response| {
        *response.status_mut() = StatusCode::PROXY_AUTHENTICATION_REQUIRED;
        response
    });
    assert_eq!(results(&check(&in_between.await).await), [Refused, Good, NotTried, NotTried, NotTried]);
}
