//! Refusals as problem details (RFC 9457).

use axum::{
    Json,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use crate::order::Refusal;

/// The refusals of all operations.
pub(crate) enum Problem {
    MissingToken,
    UnknownLink,
    SessionExpired,
    InvalidRequest {
        detail: String,
    },
    RangeNotSatisfiable {
        length: usize,
    },
    Refused(Refusal),
    /// A fault of the service itself; the contract has no type for it.
    Internal {
        detail: String,
    },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ProblemDetails {
    r#type: String,
    title: &'static str,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attempts_left: Option<u8>,
}

impl Problem {
    /// Status, type name and title.
    fn kind(&self) -> (StatusCode, &'static str, &'static str) {
        use StatusCode as S;
        match self {
            Self::MissingToken => (S::UNAUTHORIZED, "missing-token", "Missing token"),
            Self::UnknownLink => (S::NOT_FOUND, "unknown-link", "Unknown link"),
            Self::SessionExpired => (S::UNAUTHORIZED, "session-expired", "Session expired"),
            Self::InvalidRequest { .. } => (S::BAD_REQUEST, "invalid-request", "Invalid request"),
            Self::RangeNotSatisfiable { .. } => {
                (S::RANGE_NOT_SATISFIABLE, "range-not-satisfiable", "Range not satisfiable")
            }
            Self::Refused(refusal) => Self::refusal_kind(*refusal),
            Self::Internal { .. } => (S::INTERNAL_SERVER_ERROR, "internal", "Internal error"),
        }
    }

    fn refusal_kind(refusal: Refusal) -> (StatusCode, &'static str, &'static str) {
        use StatusCode as S;
        match refusal {
            Refusal::WrongPickupPassword { .. } => {
                (S::FORBIDDEN, "wrong-pickup-password", "Wrong pickup password")
            }
            Refusal::Locked => (S::LOCKED, "order-locked", "Order locked"),
            Refusal::Lapsed => (S::GONE, "order-lapsed", "Order lapsed"),
            Refusal::Cancelled => (S::GONE, "order-cancelled", "Order cancelled"),
            Refusal::PickedUp => (S::GONE, "order-picked-up", "Order picked up"),
            Refusal::AgreementNotAccepted => {
                (S::CONFLICT, "agreement-not-accepted", "Agreement not accepted")
            }
            Refusal::AgreementChanged => (S::CONFLICT, "agreement-changed", "Agreement changed"),
            Refusal::CertificatePasswordRefused => {
                (S::UNPROCESSABLE_ENTITY, "certificate-password-refused", "Certificate password refused")
            }
            Refusal::KeyOnDevice => (S::CONFLICT, "key-on-device", "Key is made on the device"),
            Refusal::KeyByAuthority => (S::CONFLICT, "key-by-authority", "Key is made by the authority"),
            Refusal::RequestRefused => (S::UNPROCESSABLE_ENTITY, "request-refused", "Request refused"),
            Refusal::OtherRequest => (S::CONFLICT, "other-request", "Another request was sent"),
            Refusal::NotRequested => (S::NOT_FOUND, "not-requested", "No file requested"),
            Refusal::WrongDigest => (S::UNPROCESSABLE_ENTITY, "wrong-digest", "Wrong digest"),
        }
    }

    fn header(&self) -> Option<(HeaderName, HeaderValue)> {
        match self {
            // Without an error code: RFC 6750, section 3.1.
            Self::MissingToken => Some((header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))),
            Self::SessionExpired => {
                Some((header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer error=\"invalid_token\"")))
            }
            Self::RangeNotSatisfiable { length } => {
                let value = HeaderValue::try_from(format!("bytes */{length}")).ok()?;
                Some((header::CONTENT_RANGE, value))
            }
            _ => None,
        }
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let (status, name, title) = self.kind();
        let header = self.header();
        let attempts_left = match self {
            Self::Refused(Refusal::WrongPickupPassword { attempts_left }) => Some(attempts_left),
            _ => None,
        };
        let detail = match self {
            Self::InvalidRequest { detail } | Self::Internal { detail } => Some(detail),
            _ => None,
        };
        let details = ProblemDetails {
            r#type: format!("urn:personalsign:problem:{name}"),
            title,
            status: status.as_u16(),
            detail,
            attempts_left,
        };
        let mut response = (status, Json(details)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.extend(header);
        response
    }
}
