//! Requests for certificates, as OpenSSL makes them.

use std::{fs, process::Command};

use base64::{Engine, prelude::BASE64_STANDARD};
use practice_service::{KeyKind, OrderSpec, State};
use reqwest::{Method, Response};
use serde_json::json;

use crate::subscriber::{Subscriber, json, problem};

/// A request of somebody else for a new key, DER.
fn request(key: &[&str]) -> Vec<u8> {
    let directory = tempfile::tempdir().unwrap();
    let subject = ["-subj", "/C=NL/O=Somebody Else BV/CN=Jan Jansen/emailAddress=jan@else.example"];
    let mut openssl = Command::new("openssl");
    openssl.current_dir(directory.path()).args(["req", "-new", "-nodes", "-keyout", "key.pem"]);
    openssl.args(["-outform", "DER", "-out", "request.der"]).args(subject).args(key);
    assert!(openssl.output().unwrap().status.success(), "{openssl:?}");
    fs::read(directory.path().join("request.der")).unwrap()
}

fn p256() -> Vec<u8> {
    request(&["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"])
}

async fn accepted(key: KeyKind) -> (Subscriber, String) {
    let anna = Subscriber::of(OrderSpec::on_device(key)).await;
    let session = anna.unlock().await;
    anna.accept(&session).await;
    (anna, session)
}

async fn send(anna: &Subscriber, session: &str, request: &[u8]) -> Response {
    let body = json!({ "request": BASE64_STANDARD.encode(request) });
    anna.request(Method::PUT, "certificate", session).json(&body).send().await.unwrap()
}

/// The subject and the public key of a certificate or a request, as OpenSSL names them.
fn told(kind: &str, der: &[u8], what: &str) -> String {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("it.der");
    fs::write(&path, der).unwrap();
    let output =
        Command::new("openssl").args([kind, "-inform", "DER", "-noout", what, "-in"]).arg(path).output();
    String::from_utf8(output.unwrap().stdout).unwrap()
}

#[tokio::test]
async fn certificate_names_the_orders_subject() {
    let (anna, session) = accepted(KeyKind::P256).await;
    let request = p256();
    let issued = json(send(&anna, &session, &request).await, 200).await;
    let leaf = BASE64_STANDARD.decode(issued["certificates"][0].as_str().unwrap()).unwrap();
    let subject = told("x509", &leaf, "-subject");
    assert!(subject.contains("CN = Anna Peeters") && !subject.contains("Jansen"), "{subject}");
    assert_eq!(told("x509", &leaf, "-pubkey"), told("req", &request, "-pubkey"));
}

#[tokio::test]
async fn request_without_possession_or_of_other_kind_is_refused() {
    let (anna, session) = accepted(KeyKind::P256).await;
    let mut forged = p256();
    let last = forged.len() - 1;
    forged[last] ^= 1;
    let rare = request(&["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384"]);
    let rsa = request(&["-newkey", "rsa:2048"]);
    for refused in [forged.as_slice(), &rare, &rsa, b"no request"] {
        problem(send(&anna, &session, refused).await, 422, "request-refused").await;
    }
    assert_eq!(anna.look().await["requestKeys"], json!(["p256"]));
    json(send(&anna, &session, &p256()).await, 200).await;
    problem(send(&anna, &session, &p256()).await, 409, "other-request").await;
    assert_eq!(anna.practice_service.order_state(&anna.order.order_number), Some(State::Ready));
}
