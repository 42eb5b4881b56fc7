//! The pages that are no pickup.

use axum::response::{IntoResponse, Response};

use super::pages;
use crate::{order::Refusal, problem::Problem};

/// The reason why a page of the journey is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    SessionTimedOut,
    InvalidParameter,
    AlreadyDownloaded,
    NotReady,
    Cancelled,
    Lapsed,
    Locked,
    /// The key is made in the browser, which takes Internet Explorer.
    CompatibilityMode,
    UnknownLink,
    /// A fault of the site itself.
    SystemError,
}

impl Notice {
    #[cfg(test)]
    pub(super) const ALL: [Self; 10] = [
        Self::SessionTimedOut,
        Self::InvalidParameter,
        Self::AlreadyDownloaded,
        Self::NotReady,
        Self::Cancelled,
        Self::Lapsed,
        Self::Locked,
        Self::CompatibilityMode,
        Self::UnknownLink,
        Self::SystemError,
    ];

    /// The heading, which is in the title too, and the message.
    pub(super) fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::SessionTimedOut => (
                "Session Timed Out",
                "Nothing was entered for too long, and your session was closed. Please open the link in your e-mail \
                 once more.",
            ),
            Self::InvalidParameter => (
                "Invalid Parameter",
                "The request does not belong to the page that was shown last. Please use the buttons on the page only \
                 once, and not those of your browser.",
            ),
            Self::AlreadyDownloaded => (
                "Certificate Already Downloaded",
                "This certificate was downloaded before. A link is good for one download. If the file is lost, a \
                 reissue is needed.",
            ),
            Self::NotReady => (
                "Certificate Not Ready",
                "Your application is still with our vetting team. You will receive an e-mail as soon as the \
                 certificate can be downloaded.",
            ),
            Self::Cancelled => {
                ("Order Cancelled", "This order was cancelled, and there is no certificate to download.")
            }
            Self::Lapsed => (
                "Order Expired",
                "The certificate was not downloaded in time, and the order was cancelled automatically. Please place \
                 a new order.",
            ),
            Self::Locked => (
                "Order Locked",
                "A wrong Pickup Password was entered too many times. Nobody can look the password up: please cancel \
                 this order and place a new one.",
            ),
            Self::CompatibilityMode => (
                "Internet Explorer Compatibility Mode",
                "The key for this order is generated in the browser by the Microsoft Certificate Enrolment Control, \
                 which your browser does not have. Please open the link in Microsoft Edge on Windows, in Internet \
                 Explorer mode.",
            ),
            Self::UnknownLink => (
                "Page Not Found",
                "The address does not lead to an order. Please check that the link was copied from the e-mail in \
                 full.",
            ),
            Self::SystemError => {
                ("System Error", "The request could not be completed. Please try again later.")
            }
        }
    }
}

impl From<Refusal> for Notice {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Locked => Self::Locked,
            Refusal::Lapsed => Self::Lapsed,
            Refusal::Cancelled => Self::Cancelled,
            Refusal::PickedUp => Self::AlreadyDownloaded,
            Refusal::KeyOnDevice => Self::CompatibilityMode,
            Refusal::WrongPickupPassword { .. }
            | Refusal::AgreementNotAccepted
            | Refusal::AgreementChanged
            | Refusal::CertificatePasswordRefused
            | Refusal::KeyByAuthority
            | Refusal::RequestRefused
            | Refusal::OtherRequest
            | Refusal::NotRequested
            | Refusal::WrongDigest => Self::InvalidParameter,
        }
    }
}

impl From<Problem> for Notice {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::Refused(refusal) => refusal.into(),
            _ => Self::SystemError,
        }
    }
}

impl From<aws_lc_rs::error::Unspecified> for Notice {
    fn from(_: aws_lc_rs::error::Unspecified) -> Self {
        Self::SystemError
    }
}

impl IntoResponse for Notice {
    /// With status 200, as sites of this age reply to everything.
    fn into_response(self) -> Response {
        pages::notice(self).into_response()
    }
}
