//! What goes over HTTP: the shapes of `docs/pickup-api.yaml`, from the client's side.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::{
    error::PickupError,
    order::{Channel, KeyGeneration, OrderDetails, OrderKind, OrderState, Subject},
};

/// The media type of a problem (RFC 9457).
pub(crate) const PROBLEM: &str = "application/problem+json";
const PROBLEM_PREFIX: &str = "urn:personalsign:problem:";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Order {
    order_number: String,
    state: OrderState,
    kind: OrderKind,
    channel: Channel,
    key_generation: KeyGeneration,
    subject: WireSubject,
    #[serde(with = "time::serde::rfc3339")]
    lapses_at: OffsetDateTime,
    attempts_left: u32,
    practice: Option<Practice>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireSubject {
    common_name: String,
    organization: String,
    country: String,
    email: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Practice {
    pickup_password: String,
}

impl Order {
    /// The order in the domain's terms. A practice password counts from the practice service alone.
    pub(crate) fn into_details(self, from_practice: bool) -> Result<OrderDetails, PickupError> {
        // The number becomes part of a file name.
        if !is_order_number(&self.order_number) {
            return Err(PickupError::NotUnderstood("order number".into()));
        }
        let WireSubject { common_name, organization, country, email } = self.subject;
        Ok(OrderDetails {
            number: self.order_number,
            state: self.state,
            kind: self.kind,
            channel: self.channel,
            key_generation: self.key_generation,
            subject: Subject { common_name, organization, country, email },
            lapses_at: self.lapses_at,
            attempts_left: self.attempts_left,
            practice_password: self
                .practice
                .filter(|_| from_practice)
                .map(|practice| practice.pickup_password),
        })
    }
}

/// Letters, digits and hyphens, 40 at most.
pub(crate) fn is_order_number(text: &str) -> bool {
    (1..=40).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct UnlockRequest<'a> {
    pub(crate) pickup_password: &'a str,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct UnlockReply {
    pub(crate) session_token: String,
    pub(crate) accepted_agreement_version: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct AgreementReply {
    pub(crate) version: String,
    pub(crate) sha256: String,
    pub(crate) text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Pkcs12Request<'a> {
    pub(crate) certificate_password: &'a str,
}

#[derive(Deserialize)]
pub(crate) struct Pkcs12Reply {
    pub(crate) length: usize,
    pub(crate) sha256: String,
}

#[derive(Serialize)]
pub(crate) struct ReceiptRequest<'a> {
    pub(crate) sha256: &'a str,
}

/// RFC 9457.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Problem {
    r#type: String,
    attempts_left: Option<u32>,
}

impl Problem {
    /// What the problem means to the domain.
    pub(crate) fn into_error(self) -> PickupError {
        match self.r#type.strip_prefix(PROBLEM_PREFIX) {
            Some("unknown-link") => PickupError::UnknownLink,
            Some("wrong-pickup-password") => {
                PickupError::WrongPickupPassword { attempts_left: self.attempts_left.unwrap_or(0) }
            }
            Some("order-locked") => PickupError::OrderNotReady(OrderState::Locked),
            Some("order-lapsed") => PickupError::OrderNotReady(OrderState::Lapsed),
            Some("order-cancelled") => PickupError::OrderNotReady(OrderState::Cancelled),
            Some("order-picked-up") => PickupError::OrderNotReady(OrderState::PickedUp),
            Some("session-expired") => PickupError::SessionExpired,
            Some("agreement-changed" | "agreement-not-accepted") => PickupError::AgreementChanged,
            Some("certificate-password-refused") => PickupError::CertificatePasswordRefused,
            Some("key-on-device") => PickupError::KeyOnDevice,
            Some("wrong-digest") => PickupError::WrongReceipt,
            _ => PickupError::NotUnderstood(self.r#type),
        }
    }
}
