//! Refusals, each with its problem type.

use practice_service::{KeyGeneration, Kind, OrderSpec, State};
use reqwest::{Method, StatusCode};
use serde_json::json;
use time::Duration;

use crate::subscriber::{CERTIFICATE_PASSWORD, Subscriber, field, problem, quick};

const WRONG: &str = "wrong0000";

#[tokio::test]
async fn five_wrong_passwords_lock_the_order() {
    let anna = Subscriber::of(quick()).await;
    for attempts_left in [4, 3, 2, 1] {
        let answer = anna.try_password(WRONG).await;
        let refusal = problem(answer, 403, "wrong-pickup-password").await;
        assert_eq!(refusal["attemptsLeft"], attempts_left);
        assert_eq!(anna.look().await["attemptsLeft"], attempts_left);
    }
    problem(anna.try_password(WRONG).await, 423, "order-locked").await;
    let right = &anna.order.pickup_password;
    problem(anna.try_password(right).await, 423, "order-locked").await;
    assert_eq!(anna.look().await["state"], "locked");
}

#[tokio::test]
async fn order_that_cannot_be_picked_up_says_why() {
    for (state, status, name) in [
        (State::Locked, 423, "order-locked"),
        (State::PickedUp, 410, "order-picked-up"),
        (State::Lapsed, 410, "order-lapsed"),
        (State::Cancelled, 410, "order-cancelled"),
    ] {
        let anna = Subscriber::of(OrderSpec { state, ..quick() }).await;
        let right = &anna.order.pickup_password;
        problem(anna.try_password(right).await, status, name).await;
    }
}

#[tokio::test]
async fn tokens_that_belong_to_nothing() {
    let anna = Subscriber::of(quick()).await;
    let session = anna.unlock().await;
    let link = anna.link_token();
    for token in ["nothing", session.as_str()] {
        problem(anna.get("order", token).await, 404, "unknown-link").await;
    }
    for token in ["nothing", link] {
        let answer = anna.get("agreement", token).await;
        let challenge = field(&answer, "www-authenticate");
        assert_eq!(challenge, "Bearer error=\"invalid_token\"");
        problem(answer, 401, "session-expired").await;
    }
}

#[tokio::test]
async fn session_ends_after_thirty_minutes_keeping_progress() {
    let anna = Subscriber::of(quick()).await;
    let session = anna.unlock().await;
    anna.accept(&session).await;
    anna.practice_service.advance_clock(Duration::minutes(29));
    let in_time = anna.get("agreement", &session).await;
    assert_eq!(in_time.status(), StatusCode::OK);
    anna.practice_service.advance_clock(Duration::minutes(1));
    problem(anna.get("agreement", &session).await, 401, "session-expired").await;

    let session = anna.unlock().await;
    let answer = anna.try_request(&session, CERTIFICATE_PASSWORD).await;
    assert_eq!(answer.status(), StatusCode::CREATED);
}

#[tokio::test]
async fn order_ended_midway_refuses_its_session() {
    let anna = Subscriber::of(quick()).await;
    let (session, ready) = anna.request_file().await;
    anna.get("pkcs12", &session).await;
    anna.practice_service.cancel_order(&anna.order.order_number);
    problem(anna.get("pkcs12", &session).await, 410, "order-cancelled").await;
    problem(anna.get("agreement", &session).await, 410, "order-cancelled").await;
    let request = anna.try_request(&session, CERTIFICATE_PASSWORD).await;
    problem(request, 410, "order-cancelled").await;
    problem(anna.confirm(&ready["sha256"]).await, 410, "order-cancelled").await;
}

#[tokio::test]
async fn orders_lapse() {
    for (kind, days) in [(Kind::New, 30), (Kind::Reissue, 7)] {
        let anna = Subscriber::of(OrderSpec { kind, ..quick() }).await;
        anna.practice_service.advance_clock(Duration::days(days - 1));
        assert_eq!(anna.look().await["state"], "ready");
        anna.practice_service.advance_clock(Duration::days(1));
        assert_eq!(anna.look().await["state"], "lapsed");
    }
}

#[tokio::test]
async fn agreement_in_force_alone_can_be_accepted() {
    let anna = Subscriber::of(quick()).await;
    let session = anna.unlock().await;
    let early = anna.try_request(&session, CERTIFICATE_PASSWORD).await;
    problem(early, 409, "agreement-not-accepted").await;
    let other = json!({
        "version": "practice-1",
        "sha256": "00".repeat(32),
        "acceptedAt": "2026-11-20T09:41:07Z",
    });
    let answer = anna.put_acceptance(&session, other).await;
    problem(answer, 409, "agreement-changed").await;
}

#[tokio::test]
async fn certificate_passwords_and_keys_on_the_device() {
    let anna = Subscriber::of(quick()).await;
    let session = anna.unlock().await;
    anna.accept(&session).await;
    for password in ["short7", "Wandelen7Brug!", "Wandelen Brug7"] {
        let answer = anna.try_request(&session, password).await;
        problem(answer, 422, "certificate-password-refused").await;
    }

    let key_generation = KeyGeneration::OnDevice;
    let bram = Subscriber::of(OrderSpec { key_generation, ..quick() }).await;
    assert_eq!(bram.look().await["keyGeneration"], "on-device");
    let session = bram.unlock().await;
    let answer = bram.try_request(&session, CERTIFICATE_PASSWORD).await;
    problem(answer, 409, "key-on-device").await;
}

#[tokio::test]
async fn receipt_needs_a_sent_file() {
    let anna = Subscriber::of(quick()).await;
    let session = anna.unlock().await;
    problem(anna.get("pkcs12", &session).await, 404, "not-requested").await;
    let (_, ready) = anna.request_file().await;
    let unsent = anna.confirm(&ready["sha256"]).await;
    problem(unsent, 422, "wrong-digest").await;
    assert_eq!(anna.look().await["state"], "ready");
}

#[tokio::test]
async fn bodies_that_cannot_be_read() {
    let anna = Subscriber::of(quick()).await;
    let link = anna.link_token();
    for (path, body) in [
        ("session", "{}"),
        ("session", "not JSON"),
        ("session", r#"{"pickupPassword":"hkmwpt4827","more":1}"#),
        ("receipt", r#"{"sha256":"abc"}"#),
    ] {
        let request = anna.request(Method::POST, path, link);
        let request = request.header("content-type", "application/json");
        let answer = request.body(body).send().await.unwrap();
        problem(answer, 400, "invalid-request").await;
    }
    let plain = anna.request(Method::POST, "session", link).body("{}");
    problem(plain.send().await.unwrap(), 400, "invalid-request").await;
    let huge = json!({ "pickupPassword": "x".repeat(100_000) });
    problem(anna.post("session", link, huge).await, 400, "invalid-request").await;
    assert_eq!(anna.look().await["attemptsLeft"], 5);
}

#[tokio::test]
async fn subject_unfit_for_a_certificate_is_refused() {
    let anna = Subscriber::of(quick()).await;
    let mut spec = quick();
    spec.subject.email = "anna@voorbeeld-één.example".to_owned();
    assert!(anna.practice_service.place_order(spec).is_err());
}
