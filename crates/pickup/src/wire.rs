//! What goes over HTTP: the shapes of `docs/pickup-api.yaml`, from the client's side.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::{
    certificate::Der,
    error::PickupError,
    order::{Channel, KeyGeneration, OrderDetails, OrderKind, OrderState, Subject},
};

/// The media type of a problem (RFC 9457).
pub(crate) const PROBLEM: &str = "application/problem+json";
const PROBLEM_PREFIX: &str = "urn:personalsign:problem:";

/// The most issuers of one order that are kept. Real chains have one or two.
pub(crate) const MAX_ISSUERS: usize = 8;

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
    #[serde(default)]
    issuers: Vec<Der>,
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
            issuers: self.issuers.into_iter().take(MAX_ISSUERS).collect(),
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
    pub(crate) expires_in_seconds: u64,
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
    /// What the problem means to the domain; none when it is no problem of the contract.
    pub(crate) fn into_error(self) -> Option<PickupError> {
        Some(match self.r#type.strip_prefix(PROBLEM_PREFIX)? {
            "unknown-link" => PickupError::UnknownLink,
            "wrong-pickup-password" => {
                PickupError::WrongPickupPassword { attempts_left: self.attempts_left? }
            }
            "order-locked" => PickupError::OrderNotReady(OrderState::Locked),
            "order-lapsed" => PickupError::OrderNotReady(OrderState::Lapsed),
            "order-cancelled" => PickupError::OrderNotReady(OrderState::Cancelled),
            "order-picked-up" => PickupError::OrderNotReady(OrderState::PickedUp),
            "session-expired" => PickupError::SessionExpired,
            "agreement-changed" | "agreement-not-accepted" => PickupError::AgreementChanged,
            "certificate-password-refused" => PickupError::CertificatePasswordRefused,
            "key-on-device" => PickupError::KeyOnDevice,
            "wrong-digest" => PickupError::WrongReceipt,
            _ => return None,
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    fn error(json: &str) -> Option<PickupError> {
        serde_json::from_str::<Problem>(json).unwrap().into_error()
    }

    #[test]
    fn a_problem_of_the_contract_has_a_meaning() {
        let wrong = r#"{"type": "urn:personalsign:problem:wrong-pickup-password", "attemptsLeft": 3}"#;
        assert_eq!(error(wrong), Some(PickupError::WrongPickupPassword { attempts_left: 3 }));
        let lapsed = r#"{"type": "urn:personalsign:problem:order-lapsed", "status": 410}"#;
        assert_eq!(error(lapsed), Some(PickupError::OrderNotReady(OrderState::Lapsed)));
    }

    #[test]
    fn any_other_problem_is_left_to_its_status() {
        for other in
            ["about:blank", "urn:personalsign:problem:new", "urn:personalsign:problem:wrong-pickup-password"]
        {
            assert_eq!(error(&format!(r#"{{"type": "{other}"}}"#)), None, "{other}");
        }
    }

    #[test]
    fn a_practice_password_counts_from_the_practice_service_alone() {
        let json = r#"{"orderNumber": "PS-1", "state": "ready", "kind": "new", "channel": "other",
            "keyGeneration": "pkcs12", "lapsesAt": "2026-12-01T00:00:00Z", "attemptsLeft": 5,
            "subject": {"commonName": "A", "organization": "B", "country": "BE", "email": "a@b.example"},
            "practice": {"pickupPassword": "practice1"}}"#;
        let shown = |from_practice| {
            let order: Order = serde_json::from_str(json).unwrap();
            order.into_details(from_practice).unwrap().practice_password
        };
        assert_eq!((shown(true).as_deref(), shown(false)), (Some("practice1"), None));
    }

    #[test]
    fn issuers_are_taken_in_base64_and_no_more_than_any_chain_has() {
        let order = |issuer: &str, count| {
            let issuers = vec![issuer; count];
            serde_json::from_value::<Order>(serde_json::json!({
                "orderNumber": "PS-1", "state": "ready", "kind": "new", "channel": "other",
                "keyGeneration": "pkcs12", "lapsesAt": "2026-12-01T00:00:00Z", "attemptsLeft": 5,
                "subject": {"commonName": "A", "organization": "B", "country": "BE", "email": "a@b.example"},
                "issuers": issuers,
            }))
        };
        let issuers = |count| order("MAA=", count).unwrap().into_details(false).unwrap().issuers;
        assert_eq!(issuers(1), [Der(vec![0x30, 0])]);
        assert_eq!(issuers(1_000).len(), MAX_ISSUERS);
        assert!(order("no base64", 1).is_err());
    }

    #[test]
    fn an_order_whose_number_leads_out_of_the_directory_is_refused() {
        let json = r#"{"orderNumber": "../x", "state": "ready", "kind": "new", "channel": "other",
            "keyGeneration": "pkcs12", "lapsesAt": "2026-12-01T00:00:00Z", "attemptsLeft": 5,
            "subject": {"commonName": "A", "organization": "B", "country": "BE", "email": "a@b.example"}}"#;
        let order: Order = serde_json::from_str(json).unwrap();
        assert!(matches!(order.into_details(true), Err(PickupError::NotUnderstood(_))));
    }

    #[test]
    fn an_order_number_is_fit_for_a_file_name() {
        for number in ["PR0699155667", "a-1", &"x".repeat(40)] {
            assert!(is_order_number(number), "{number}");
        }
        for number in ["", "../x", "a/b", "a.b", "a b", "é", &"x".repeat(41)] {
            assert!(!is_order_number(number), "{number}");
        }
    }
}
