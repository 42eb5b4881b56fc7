//! Replies that are not the service's: pages of intermediaries, misplaced refusals, and bodies that drip.

use std::{convert::Infallible, num::NonZeroU32, time::Duration};

use axum::{
    Router,
    body::{Body, Bytes},
    http::{Method, Response, StatusCode},
};
use certificate::{
    password::CertificatePassword,
    x509::{hex, sha256},
};
use futures_util::{StreamExt, stream};
use pickup::{
    agreement::Agreement,
    client::{Access, HttpPickup, PickupService, Timeouts},
    error::PickupError,
    link::OrderLink,
    password::PickupPassword,
};
use time::OffsetDateTime;

use crate::{server::Tls, service::link_to_port};

const PAGE: &str = "<html>Blocked by your company</html>";
const SUCCESSES: [u16; 7] = [200, 201, 202, 203, 204, 205, 206];

fn answer(status: u16, media_type: &str, body: impl Into<Body>) -> Response<Body> {
    let status = StatusCode::from_u16(status).unwrap();
    Response::builder().status(status).header("content-type", media_type).body(body.into()).unwrap()
}

/// A client for a service that gives this reply to everything.
async fn client(
    timeouts: Timeouts,
    answer: impl Fn(Method) -> Response<Body> + Clone + Send + Sync + 'static,
) -> (HttpPickup, OrderLink) {
    let tls = Tls::valid_now();
    let routes = Router::new().fallback(async move |method: Method| answer(method));
    let (port, _handle) = tls.serve(routes).await;
    (HttpPickup::with_timeouts(Some(&tls.root), timeouts).unwrap(), link_to_port(port))
}

fn access(link: &OrderLink) -> Access {
    Access::new(link.clone(), "A".repeat(43).into(), None, OffsetDateTime::now_utc())
}

fn certificate_password() -> CertificatePassword {
    CertificatePassword::new("Wandelen7BrugZomer".into())
}

/// The error of every operation, by its name.
async fn every_operation(client: &HttpPickup, link: &OrderLink) -> Vec<(&'static str, PickupError)> {
    let access = access(link);
    let password = PickupPassword::parse(&"hkmwpt4827".into()).unwrap();
    let text = Agreement::new("1".into(), &hex(&sha256(b"t")), "t".into()).unwrap();
    let acceptance = text.accept(OffsetDateTime::now_utc());
    let certificate_password = certificate_password();
    let (looked_up, unlocked, read, accepted, fetched, confirmed) = tokio::join!(
        client.look_up(link),
        client.unlock(link, &password),
        client.agreement(&access),
        client.accept(&access, &acceptance),
        client.fetch(&access, &certificate_password, |_, _| ()),
        client.confirm_receipt(link, [7; 32]),
    );
    [
        ("look at order", looked_up.err()),
        ("unlock", unlocked.err()),
        ("read agreement", read.err()),
        ("accept agreement", accepted.err()),
        ("fetch", fetched.err()),
        ("confirm receipt", confirmed.err()),
    ]
    .into_iter()
    .filter_map(|(name, error)| Some((name, error?)))
    .collect()
}

#[tokio::test]
async fn success_page_is_no_service_answer() {
    for status in SUCCESSES {
        let page = move |_| answer(status, "text/html", if status == 204 { "" } else { PAGE });
        let (client, link) = client(Timeouts::USUAL, page).await;
        let errors = every_operation(&client, &link).await;
        // These succeed by their status alone.
        let believed = if status == 204 { 2 } else { 0 };
        assert_eq!(errors.len(), 6 - believed, "{status}: {errors:?}");
        for (name, error) in errors {
            assert!(matches!(error, PickupError::NotTheService(_)), "{status}, {name}: {error:?}");
        }
    }
}

#[tokio::test]
async fn refusal_of_another_operation_means_nothing() {
    let problem = |name, status: u16| {
        format!(
            r#"{{"type": "urn:personalsign:problem:{name}", "title": "t", "status": {status}, "attemptsLeft": 1}}"#
        )
    };
    for (name, status, of) in [
        ("wrong-pickup-password", 403, &["unlock"][..]),
        ("wrong-digest", 422, &["confirm receipt"]),
        ("session-expired", 401, &["read agreement", "accept agreement", "fetch"]),
        ("unknown-link", 404, &["look at order", "unlock", "confirm receipt"]),
    ] {
        let body = problem(name, status);
        let refuse = move |_| answer(status, "application/problem+json", body.clone());
        let (client, link) = client(Timeouts::USUAL, refuse).await;
        for (operation, error) in every_operation(&client, &link).await {
            let is_taken = !matches!(error, PickupError::NotTheService(_));
            assert_eq!(is_taken, of.contains(&operation), "{name}, {operation}: {error:?}");
        }
    }
    // A refusal with the wrong status violates the contract.
    let refuse = move |_| answer(409, "application/problem+json", problem("unknown-link", 404));
    let (client, link) = client(Timeouts::USUAL, refuse).await;
    assert_eq!(client.look_up(&link).await, Err(PickupError::NotTheService("HTTP 409".into())));
}

/// Timeouts that tolerate a pause between octets, but not the total.
const BRIEF: Timeouts = Timeouts {
    connect: Duration::from_millis(200),
    read: Duration::from_millis(300),
    least_rate: NonZeroU32::MAX,
};

/// An endless body with an octet now and then.
fn drip() -> Body {
    let octets = stream::unfold(tokio::time::interval(Duration::from_millis(20)), async |mut pace| {
        pace.tick().await;
        Some((Bytes::from_static(b" "), pace))
    });
    Body::from_stream(octets.map(Ok::<_, Infallible>))
}

#[tokio::test]
async fn answer_that_drips_holds_nobody_for_ever() {
    for status in [200, 201, 500] {
        let media_type = if status == 500 { "application/problem+json" } else { "application/json" };
        let (client, link) = client(BRIEF, move |_| answer(status, media_type, drip())).await;
        let errors = every_operation(&client, &link).await;
        let timed_out = errors.iter().filter(|(_, error)| *error == PickupError::TimedOut).count();
        let expected = match status {
            200 | 201 => 2,
            _ => 6,
        };
        assert_eq!(timed_out, expected, "{status}: {errors:?}");
    }
}

#[tokio::test]
async fn file_that_drips_holds_nobody_for_ever() {
    let promise = format!(r#"{{"length": 6144, "sha256": "{}"}}"#, "0".repeat(64));
    let reply = move |method| match method {
        Method::GET => answer(200, "application/x-pkcs12", drip()),
        _ => answer(201, "application/json", promise.clone()),
    };
    let (client, link) = client(BRIEF, reply).await;
    let fetched = client.fetch(&access(&link), &certificate_password(), |_, _| ()).await;
    assert_eq!(fetched, Err(PickupError::TimedOut));
}

#[tokio::test]
async fn reply_outside_contract_names_place_not_content() {
    let order = r#"{"orderNumber": "PR4821907365", "state": "ready", "kind": "new", "channel": "other",
        "keyGeneration": "pkcs12", "readyAt": "2026-11-20T09:30:00Z", "lapsesAt": "2026-12-20T09:30:00Z",
        "attemptsLeft": 5, "subject": {"commonName": "A", "organization": "B", "country": "Belgium", "email": "a@b"}}"#;
    for (order, media_type, error) in [
        (
            order.to_owned(),
            "application/json",
            Some(PickupError::NotUnderstood("JSON, subject.country".into())),
        ),
        (
            order.replace("Belgium", "BE") + "<p>Blocked by your company</p>",
            "application/json",
            Some(PickupError::NotUnderstood("JSON, something behind it".into())),
        ),
        (order.replace("Belgium", "BE"), "text/html", Some(PickupError::NotTheService("media type".into()))),
        (order.replace("Belgium", "BE"), "application/json; charset=utf-8", None),
    ] {
        let (client, link) = client(Timeouts::USUAL, move |_| answer(200, media_type, order.clone())).await;
        let refused = client.look_up(&link).await.err();
        assert_eq!(refused, error);
    }
}
