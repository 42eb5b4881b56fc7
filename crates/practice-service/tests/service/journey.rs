//! The whole journey from the link to the receipt.

use p12_keystore::{KeyStore, Pkcs12ImportPolicy};
use practice_service::{OrderSpec, Settings, State};
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::subscriber::{CERTIFICATE_PASSWORD, Subscriber, field, json, problem, quick};

#[tokio::test]
async fn order_is_picked_up_end_to_end() {
    let anna = Subscriber::of(quick()).await;
    let order = anna.look().await;
    assert_eq!(order["state"], "ready");
    assert_eq!(order["orderNumber"], anna.order.order_number);
    assert_eq!(order["subject"]["commonName"], "Anna Peeters");
    assert_eq!(order["attemptsLeft"], 5);
    let practice = &order["practice"];
    assert_eq!(practice["pickupPassword"], anna.order.pickup_password);

    let (session, ready) = anna.request_file().await;
    let file = anna.get("pkcs12", &session).await;
    assert_eq!(file.status(), StatusCode::OK);
    assert_eq!(field(&file, "content-type"), "application/x-pkcs12");
    let bytes = file.bytes().await.unwrap();
    assert_eq!(bytes.len() as u64, ready["length"].as_u64().unwrap());
    assert_eq!(certificate(&bytes, CERTIFICATE_PASSWORD).len(), 3);
    assert_eq!(anna.look().await["state"], "ready", "fetching consumes");

    for repeated in [false, true] {
        let receipt = anna.confirm(&ready["sha256"]).await;
        assert_eq!(receipt.status(), StatusCode::NO_CONTENT, "{repeated}");
        assert_eq!(anna.look().await["state"], "picked-up");
    }
    problem(anna.get("pkcs12", &session).await, 410, "order-picked-up").await;
    let other = json!("00".repeat(32));
    problem(anna.confirm(&other).await, 410, "order-picked-up").await;
}

#[tokio::test]
async fn looking_answers_in_every_state_and_changes_nothing() {
    for (state, name) in [
        (State::Ready, "ready"),
        (State::Locked, "locked"),
        (State::PickedUp, "picked-up"),
        (State::Lapsed, "lapsed"),
        (State::Cancelled, "cancelled"),
    ] {
        let anna = Subscriber::of(OrderSpec { state, ..quick() }).await;
        let first = anna.look().await;
        assert_eq!(first["state"], name);
        assert_eq!(anna.look().await, first);
        let number = &anna.order.order_number;
        assert_eq!(anna.practice_service.order_state(number), Some(state));
    }
}

#[tokio::test]
async fn agreement_is_remembered_by_its_hash() {
    let anna = Subscriber::of(quick()).await;
    let session = anna.unlock().await;
    let agreement = json(anna.get("agreement", &session).await, 200).await;
    let text = agreement["text"].as_str().unwrap();
    assert_eq!(agreement["sha256"], sha256(text.as_bytes()));
    assert!(text.contains(agreement["version"].as_str().unwrap()));
    assert!(text.split("\n\n").count() > 10, "paragraphs");

    let accepted = async || {
        let answer = anna.try_password(&anna.order.pickup_password).await;
        json(answer, 201).await["acceptedAgreementVersion"].clone()
    };
    assert_eq!(accepted().await, Value::Null);
    anna.accept(&session).await;
    assert_eq!(accepted().await, agreement["version"]);
}

#[tokio::test]
async fn second_request_rewraps_the_same_certificate() {
    const SECOND: &str = "EenTweedeWoord22";
    let anna = Subscriber::of(quick()).await;
    let (session, first) = anna.request_file().await;
    let fetch = async || {
        let answer = anna.get("pkcs12", &session).await;
        answer.bytes().await.unwrap()
    };
    let first_file = fetch().await;
    let second = json(anna.try_request(&session, SECOND).await, 201).await;
    assert_ne!(first["sha256"], second["sha256"]);
    let second_file = fetch().await;
    assert_eq!(certificate(&first_file, CERTIFICATE_PASSWORD), certificate(&second_file, SECOND));
    // The first file was sent as well, so its receipt is valid.
    let receipt = anna.confirm(&first["sha256"]).await;
    assert_eq!(receipt.status(), StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn stopping_closes_the_port() {
    let anna = Subscriber::of(quick()).await;
    let url = anna.practice_service.base_url().to_owned();
    anna.practice_service.stop().await.unwrap();
    let error = reqwest::get(url).await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
}

#[tokio::test]
async fn practice_file_is_for_its_owner_only() {
    let anna = Subscriber::of(quick()).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("practice.json");
    // The same over an existing file that others could read.
    std::fs::write(&path, "old").unwrap();
    let practice = anna.practice_service.practice_file(&anna.order);
    practice.write(&path).unwrap();
    let read: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    assert_eq!(read["link"], anna.order.link);
    assert_eq!(read["rootCertificate"], anna.practice_service.root_pem());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = path.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

/// The chain in a PKCS#12 file, in DER; panics unless this password opens it.
pub(crate) fn certificate(pkcs12: &[u8], password: &str) -> Vec<Vec<u8>> {
    let store = KeyStore::from_pkcs12(pkcs12, password, Pkcs12ImportPolicy::Strict).unwrap();
    let (name, chain) = store.private_key_chain().unwrap();
    assert_eq!(name, "Anna Peeters, Voorbeeld Handelshuis BV");
    let certificates = chain.certs().iter();
    certificates.map(|c| c.as_der().to_vec()).collect()
}

fn sha256(data: &[u8]) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, data);
    let octets = digest.as_ref().iter();
    octets.map(|octet| format!("{octet:02x}")).collect()
}

#[tokio::test]
async fn agreement_can_have_another_text() {
    const TEXT: &str = "<script>alert(1)</script> See <a href=\"https://elsewhere.example\">here</a>.";
    let settings = Settings { agreement_text: Some(TEXT.into()), ..Settings::default() };
    let anna = Subscriber::at(settings, quick()).await;
    let session = anna.unlock().await;
    assert_eq!(json(anna.get("agreement", &session).await, 200).await["text"], TEXT);
    anna.accept(&session).await;
}

#[tokio::test]
async fn every_session_token_is_known_afterwards() {
    let anna = Subscriber::of(quick()).await;
    assert!(anna.practice_service.session_tokens().is_empty());
    let first = anna.unlock().await;
    anna.practice_service.advance_clock(time::Duration::hours(1));
    let second = anna.unlock().await;
    assert_eq!(anna.practice_service.session_tokens(), [first.as_str(), second.as_str()]);
    problem(anna.get("agreement", &first).await, 401, "session-expired").await;
}
