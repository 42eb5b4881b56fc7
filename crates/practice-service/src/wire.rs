//! The messages over HTTP, as `docs/pickup-api.yaml` describes them.

use base64::{Engine, prelude::BASE64_STANDARD};
use samples::{KeyKind, Subject};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::{
    order::{self, AgreementId, KeyGeneration, Kind, Pkcs12File, State},
    problem::Problem,
    register::{Channel, PlacedOrder},
    sha256::Sha256,
};

/// Reply of `lookAtOrder`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Order {
    order_number: String,
    state: State,
    kind: Kind,
    channel: Channel,
    key_generation: KeyGeneration,
    subject: Subject,
    #[serde(with = "time::serde::rfc3339")]
    ready_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    lapses_at: OffsetDateTime,
    attempts_left: u8,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    request_keys: Vec<KeyKind>,
    /// X.509 DER in base64.
    issuers: Vec<String>,
    practice: Practice,
}

/// The pickup password, which only a practice service reveals.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Practice {
    pickup_password: String,
}

impl Order {
    pub(crate) fn new(
        placed: &PlacedOrder,
        order: &order::Order,
        issuers: [&[u8]; 1],
        now: OffsetDateTime,
    ) -> Self {
        let terms = order.terms();
        Self {
            order_number: placed.number.clone(),
            state: order.state(now),
            kind: terms.kind,
            channel: placed.channel,
            key_generation: terms.key_generation,
            subject: placed.subject.clone(),
            ready_at: order.ready_at(),
            lapses_at: order.lapses_at(),
            attempts_left: order.attempts_left(),
            request_keys: placed.request.as_ref().map(|request| request.keys.clone()).unwrap_or_default(),
            issuers: issuers.map(|der| BASE64_STANDARD.encode(der)).to_vec(),
            practice: Practice { pickup_password: terms.pickup_password.clone() },
        }
    }
}

/// Body of `unlock`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct UnlockRequest {
    pub(crate) pickup_password: String,
}

/// Reply of `unlock`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Session {
    pub(crate) session_token: String,
    pub(crate) expires_in_seconds: i64,
    pub(crate) accepted_agreement_version: Option<String>,
}

/// Reply of `readAgreement`.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Agreement {
    pub(crate) version: &'static str,
    pub(crate) language: &'static str,
    pub(crate) sha256: Sha256,
    pub(crate) text: String,
}

/// Body of `acceptAgreement`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Acceptance {
    version: String,
    sha256: Sha256,
    /// Parsed to verify that it is a time; a practice service does not record it.
    #[serde(rename = "acceptedAt", with = "time::serde::rfc3339")]
    _accepted_at: OffsetDateTime,
}

impl Acceptance {
    pub(crate) fn agreement(&self) -> AgreementId<'_> {
        AgreementId { version: &self.version, sha256: self.sha256 }
    }
}

/// Body of `requestPkcs12`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Pkcs12Request {
    pub(crate) certificate_password: String,
}

/// Body of `requestCertificate`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct CertificateRequest {
    /// PKCS#10 DER in base64.
    request: String,
}

impl CertificateRequest {
    pub(crate) fn der(&self) -> Result<Vec<u8>, Problem> {
        let decoded = BASE64_STANDARD.decode(&self.request);
        decoded.map_err(|error| Problem::InvalidRequest { detail: error.to_string() })
    }
}

/// Reply of `requestCertificate`.
#[derive(Serialize)]
pub(crate) struct Certificates {
    /// X.509 DER in base64.
    certificates: Vec<String>,
}

impl Certificates {
    pub(crate) fn new(chain: &[Vec<u8>]) -> Self {
        Self { certificates: chain.iter().map(|der| BASE64_STANDARD.encode(der)).collect() }
    }
}

/// Reply of `requestPkcs12`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Pkcs12Ready {
    length: usize,
    sha256: Sha256,
}

impl Pkcs12Ready {
    pub(crate) fn new(file: &Pkcs12File) -> Self {
        Self { length: file.bytes.len(), sha256: file.sha256 }
    }
}

/// Body of `confirmReceipt`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Receipt {
    pub(crate) sha256: Sha256,
}
