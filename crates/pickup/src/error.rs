//! Errors between the wizard and the pickup service.

use crate::{connection::ProxySource, order::OrderState};

/// The reason why a request to the pickup service failed. Never holds a URL, a token or a password.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PickupError {
    /// No order belongs to the link.
    #[error("the service does not know this link")]
    UnknownLink,
    /// The pickup password is wrong; the service counted it.
    #[error("wrong pickup password, {attempts_left} attempts left")]
    WrongPickupPassword {
        /// Attempts left.
        attempts_left: u32,
    },
    /// The order is not ready any more.
    #[error("the order is {0:?}")]
    OrderNotReady(OrderState),
    /// The session after the pickup password has expired.
    #[error("the session ran out")]
    SessionExpired,
    /// The agreement was replaced, or its acceptance is missing.
    #[error("the agreement must be read again")]
    AgreementChanged,
    /// The service rejects this certificate password.
    #[error("the service refused the certificate password")]
    CertificatePasswordRefused,
    /// The key of this order is generated on the user's computer.
    #[error("the key of this order is made on the user's computer")]
    KeyOnDevice,
    /// The service has a request for another key of this order.
    #[error("the order has a request for another key")]
    OtherRequest,
    /// The service rejects the request for a certificate.
    #[error("the service refused the request for the certificate")]
    RequestRefused,
    /// The service sent no file with the hash in the receipt.
    #[error("the service sent no such file")]
    WrongReceipt,
    /// The service cannot be reached.
    #[error("the service cannot be reached: {0}")]
    Unreachable(String),
    /// The service could not prove its identity.
    #[error("the service could not prove who it is: {0}")]
    Untrusted(String),
    /// This computer has no trusted certification authorities, so that no service can prove its identity.
    #[error("this computer knows no certification authority")]
    NoAuthorities,
    /// The proxy asks for a name and a password, or for other ones.
    #[error("the proxy wants a name and a password")]
    ProxyAuthentication,
    /// The computer's proxy setting is not an address. Its value can contain a password, and is not reported.
    #[error("the proxy that is set cannot be read ({})", .0.name())]
    ProxySetting(ProxySource),
    /// The service redirects the wizard to another host, which it does not follow.
    #[error("the service redirects to {host}")]
    Redirected {
        /// The host of the target.
        host: String,
    },
    /// The service is busy (HTTP 429).
    #[error("the service is busy")]
    Busy {
        /// The seconds after which to try again, if the service named them.
        retry_after: Option<u32>,
    },
    /// No reply came in time.
    #[error("no answer in time")]
    TimedOut,
    /// The connection broke after the request was sent, and before the reply was complete: the service may have
    /// processed it.
    #[error("the connection broke before the answer was whole: {0}")]
    Interrupted(String),
    /// The received data is not what the service sent.
    #[error("the file was changed on its way")]
    Corrupted,
    /// The service reports a fault (HTTP 5xx).
    #[error("the service has a fault (HTTP {0})")]
    ServiceFault(u16),
    /// The reply does not have the status and the media type of a pickup service: most likely, another host sent it.
    #[error("this is not the answer of a pickup service: {0}")]
    NotTheService(String),
    /// The reply is from a pickup service, but violates the contract.
    #[error("the answer was not understood: {0}")]
    NotUnderstood(String),
}
