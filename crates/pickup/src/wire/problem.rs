//! The refusals of the contract (RFC 9457).

use serde::Deserialize;

use super::fields::{Name, Within};
use crate::{error::PickupError, order::OrderState};

/// The media type of a problem.
pub(crate) const PROBLEM: &str = "application/problem+json";
const PREFIX: &str = "urn:personalsign:problem:";

/// The type of a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the contract's own names")]
pub(crate) enum ProblemType {
    AgreementChanged,
    AgreementNotAccepted,
    CertificatePasswordRefused,
    InvalidRequest,
    KeyByAuthority,
    KeyOnDevice,
    MissingToken,
    NotRequested,
    OrderCancelled,
    OrderLapsed,
    OrderLocked,
    OrderPickedUp,
    OtherRequest,
    RangeNotSatisfiable,
    RequestRefused,
    SessionExpired,
    UnknownLink,
    WrongDigest,
    WrongPickupPassword,
}

impl ProblemType {
    const ALL: [Self; 19] = [
        Self::AgreementChanged,
        Self::AgreementNotAccepted,
        Self::CertificatePasswordRefused,
        Self::InvalidRequest,
        Self::KeyByAuthority,
        Self::KeyOnDevice,
        Self::MissingToken,
        Self::NotRequested,
        Self::OrderCancelled,
        Self::OrderLapsed,
        Self::OrderLocked,
        Self::OrderPickedUp,
        Self::OtherRequest,
        Self::RangeNotSatisfiable,
        Self::RequestRefused,
        Self::SessionExpired,
        Self::UnknownLink,
        Self::WrongDigest,
        Self::WrongPickupPassword,
    ];

    /// The name in the contract, and the status that goes with it.
    pub(crate) fn name_and_status(self) -> (&'static str, u16) {
        match self {
            Self::AgreementChanged => ("agreement-changed", 409),
            Self::AgreementNotAccepted => ("agreement-not-accepted", 409),
            Self::CertificatePasswordRefused => ("certificate-password-refused", 422),
            Self::InvalidRequest => ("invalid-request", 400),
            Self::KeyByAuthority => ("key-by-authority", 409),
            Self::KeyOnDevice => ("key-on-device", 409),
            Self::MissingToken => ("missing-token", 401),
            Self::NotRequested => ("not-requested", 404),
            Self::OrderCancelled => ("order-cancelled", 410),
            Self::OrderLapsed => ("order-lapsed", 410),
            Self::OrderLocked => ("order-locked", 423),
            Self::OrderPickedUp => ("order-picked-up", 410),
            Self::OtherRequest => ("other-request", 409),
            Self::RangeNotSatisfiable => ("range-not-satisfiable", 416),
            Self::RequestRefused => ("request-refused", 422),
            Self::SessionExpired => ("session-expired", 401),
            Self::UnknownLink => ("unknown-link", 404),
            Self::WrongDigest => ("wrong-digest", 422),
            Self::WrongPickupPassword => ("wrong-pickup-password", 403),
        }
    }
}

/// A refusal as received.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Problem {
    r#type: String,
    #[serde(rename = "title")]
    _title: Name,
    status: u16,
    attempts_left: Option<Within<1, 4>>,
}

impl Problem {
    /// Maps the refusal with this HTTP status to its error, if it is one of the `possible` ones; `None` when it
    /// violates the contract.
    pub(crate) fn into_error(self, http_status: u16, possible: &[ProblemType]) -> Option<PickupError> {
        let name = self.r#type.strip_prefix(PREFIX)?;
        let problem = ProblemType::ALL.into_iter().find(|known| known.name_and_status().0 == name)?;
        let (_, status) = problem.name_and_status();
        if !possible.contains(&problem) || [self.status, http_status] != [status; 2] {
            return None;
        }
        Some(match problem {
            ProblemType::AgreementChanged | ProblemType::AgreementNotAccepted => {
                PickupError::AgreementChanged
            }
            ProblemType::CertificatePasswordRefused => PickupError::CertificatePasswordRefused,
            ProblemType::KeyOnDevice => PickupError::KeyOnDevice,
            ProblemType::OrderCancelled => PickupError::OrderNotReady(OrderState::Cancelled),
            ProblemType::OrderLapsed => PickupError::OrderNotReady(OrderState::Lapsed),
            ProblemType::OrderLocked => PickupError::OrderNotReady(OrderState::Locked),
            ProblemType::OrderPickedUp => PickupError::OrderNotReady(OrderState::PickedUp),
            ProblemType::OtherRequest => PickupError::OtherRequest,
            ProblemType::RequestRefused => PickupError::RequestRefused,
            ProblemType::SessionExpired => PickupError::SessionExpired,
            ProblemType::UnknownLink => PickupError::UnknownLink,
            ProblemType::WrongDigest => PickupError::WrongReceipt,
            ProblemType::WrongPickupPassword => {
                PickupError::WrongPickupPassword { attempts_left: self.attempts_left?.get() }
            }
            // The client sends a token with every request, and never a malformed one, one for an unknown resource, or
            // one that the order does not provide for.
            ProblemType::InvalidRequest
            | ProblemType::KeyByAuthority
            | ProblemType::MissingToken
            | ProblemType::NotRequested
            | ProblemType::RangeNotSatisfiable => PickupError::NotUnderstood(name.to_owned()),
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const POSSIBLE: [ProblemType; 2] = [ProblemType::WrongPickupPassword, ProblemType::OrderLapsed];

    fn wrong_password() -> Value {
        json!({"type": "urn:personalsign:problem:wrong-pickup-password", "title": "t", "status": 403, "attemptsLeft": 3})
    }

    fn error(problem: &Value, http_status: u16) -> Option<PickupError> {
        serde_json::from_value::<Problem>(problem.clone()).ok()?.into_error(http_status, &POSSIBLE)
    }

    #[test]
    fn problem_of_the_contract_has_a_meaning() {
        let wrong = PickupError::WrongPickupPassword { attempts_left: 3 };
        assert_eq!(error(&wrong_password(), 403), Some(wrong));
        let lapsed = json!({"type": "urn:personalsign:problem:order-lapsed", "title": "t", "status": 410});
        assert_eq!(error(&lapsed, 410), Some(PickupError::OrderNotReady(OrderState::Lapsed)));
    }

    #[test]
    fn problem_outside_the_operation_means_nothing() {
        let with = |name: &str, value: Value| {
            let mut problem = wrong_password();
            problem[name] = value;
            problem
        };
        assert_eq!(error(&wrong_password(), 410), None, "another status over HTTP");
        for (name, value) in [
            ("type", json!("about:blank")),
            ("type", json!("urn:personalsign:problem:new")),
            ("type", json!("urn:personalsign:problem:unknown-link")),
            ("title", json!("")),
            ("title", Value::Null),
            ("status", json!(410)),
            ("status", Value::Null),
            ("attemptsLeft", Value::Null),
            ("attemptsLeft", json!(0)),
            ("attemptsLeft", json!(5)),
            ("attemptsLeft", json!(4_294_967_299_u64)),
        ] {
            assert_eq!(error(&with(name, value.clone()), 403), None, "{name}: {value}");
        }
    }
}
