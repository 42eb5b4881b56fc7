//! The client, the practice service and `docs/pickup-api.yaml` against each other: every exchange between the two
//! must conform to the document, and every reply in the document must have occurred.
#![allow(missing_docs, unreachable_pub, reason = "a test has no readers of its interface")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod by_client;
mod by_hand;
mod document;
mod recorder;
mod replies;
mod setting;

use std::collections::BTreeSet;

use document::{Answer, Document};
use recorder::Recorder;
use setting::Setting;

/// The replies that the client never causes: it sends a token with every request, and no invalid bodies; it requests
/// no range behind a file's end, and downloads a file only after it has just requested it.
const BY_HAND_ALONE: [&str; 20] = [
    "acceptAgreement 400 invalid-request",
    "acceptAgreement 401 missing-token",
    "confirmReceipt 400 invalid-request",
    "confirmReceipt 401 missing-token",
    "fetchPkcs12 401 missing-token",
    "fetchPkcs12 401 session-expired",
    "fetchPkcs12 404 not-requested",
    "fetchPkcs12 410 order-cancelled",
    "fetchPkcs12 410 order-lapsed",
    "fetchPkcs12 410 order-picked-up",
    "fetchPkcs12 416 range-not-satisfiable",
    "fetchPkcs12 423 order-locked",
    "lookAtOrder 401 missing-token",
    "readAgreement 401 missing-token",
    "requestCertificate 400 invalid-request",
    "requestCertificate 401 missing-token",
    "requestPkcs12 400 invalid-request",
    "requestPkcs12 401 missing-token",
    "unlock 400 invalid-request",
    "unlock 401 missing-token",
];

#[tokio::test]
async fn client_service_and_document_agree() {
    let document = Document::read();
    let recorder = Recorder::default();
    let setting = Setting::start(&recorder).await;

    by_client::play(&setting).await;
    let by_client = judged(&document, &recorder);
    by_hand::play(&setting).await;
    let by_hand = judged(&document, &recorder);

    let documented = document.answers();
    let without_client: Vec<_> = documented.difference(&by_client).collect();
    assert_eq!(without_client, BY_HAND_ALONE.iter().collect::<Vec<_>>(), "not caused by the client");
    let never: Vec<_> =
        documented.iter().filter(|it| !by_client.contains(*it) && !by_hand.contains(*it)).collect();
    assert!(never.is_empty(), "documented and never given: {never:#?}");
}

#[test]
fn document_examples_are_right() {
    assert_eq!(Document::read().wrong_examples(), Vec::<String>::new());
}

/// The replies since the last call, each one validated.
fn judged(document: &Document, recorder: &Recorder) -> BTreeSet<Answer> {
    let (answers, faults): (Vec<_>, Vec<_>) =
        recorder.take().iter().map(|exchange| document.judge(exchange)).partition(Result::is_ok);
    let faults: BTreeSet<_> = faults.into_iter().filter_map(Result::err).collect();
    assert!(faults.is_empty(), "not as documented: {faults:#?}");
    answers.into_iter().filter_map(Result::ok).collect()
}
