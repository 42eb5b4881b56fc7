//! What can go wrong between the wizard and the pickup service.

use crate::{connection::ProxySource, order::OrderState};

/// Why the pickup service did not do what was asked. Never holds a URL, a token or a password.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PickupError {
    /// No order belongs to the link.
    #[error("the service does not know this link")]
    UnknownLink,
    /// The pickup password is wrong; the service counted it.
    #[error("wrong pickup password, {attempts_left} attempts left")]
    WrongPickupPassword {
        /// Attempts that are left.
        attempts_left: u32,
    },
    /// The order is not ready any more.
    #[error("the order is {0:?}")]
    OrderNotReady(OrderState),
    /// The time after the pickup password ran out.
    #[error("the session ran out")]
    SessionExpired,
    /// The agreement was replaced, or its acceptance is missing.
    #[error("the agreement must be read again")]
    AgreementChanged,
    /// The service does not take this certificate password.
    #[error("the service refused the certificate password")]
    CertificatePasswordRefused,
    /// The key of this order is made on the user's computer.
    #[error("the key of this order is made on the user's computer")]
    KeyOnDevice,
    /// The service sent no file with the hash whose receipt was confirmed.
    #[error("the service sent no such file")]
    WrongReceipt,
    /// The service cannot be reached.
    #[error("the service cannot be reached: {0}")]
    Unreachable(String),
    /// The service could not prove who it is.
    #[error("the service could not prove who it is: {0}")]
    Untrusted(String),
    /// This computer knows no certification authority, so that no service can prove who it is.
    #[error("this computer knows no certification authority")]
    NoAuthorities,
    /// The proxy on the way wants a name and a password, or other ones.
    #[error("the proxy wants a name and a password")]
    ProxyAuthentication,
    /// What the computer names as the proxy is no address of one. What stands there can hold a password, and is not told.
    #[error("the proxy that is set cannot be read ({})", .0.name())]
    ProxySetting(ProxySource),
    /// The service wants to send the wizard elsewhere, and it does not go there.
    #[error("the service redirects to {host}")]
    Redirected {
        /// Where to.
        host: String,
    },
    /// The service is busy (HTTP 429).
    #[error("the service is busy")]
    Busy {
        /// The seconds after which it may be asked again, if it said so.
        retry_after: Option<u32>,
    },
    /// No answer came in time.
    #[error("no answer in time")]
    TimedOut,
    /// The connection broke after the request was sent, and before the answer was whole: the service may have heard it.
    #[error("the connection broke before the answer was whole: {0}")]
    Interrupted(String),
    /// What came in is not what the service sent.
    #[error("the file was changed on its way")]
    Corrupted,
    /// The service says that it has a fault (HTTP 5xx).
    #[error("the service has a fault (HTTP {0})")]
    ServiceFault(u16),
    /// The answer has not the status and the media type that a pickup service answers with: most likely, it is another's.
    #[error("this is not the answer of a pickup service: {0}")]
    NotTheService(String),
    /// The answer is that of a pickup service, and not one of the contract.
    #[error("the answer was not understood: {0}")]
    NotUnderstood(String),
}
