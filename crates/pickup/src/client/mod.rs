//! The pickup service, as `docs/pickup-api.yaml` describes it, and the client for it.

mod access;
mod check;
mod download;
mod errors;
mod exchange;
mod http;
mod judge;
mod observing_verifier;
mod operation;
mod route;
mod socks;
mod system;
mod tunnel;

use std::future::Future;

use secrecy::SecretString;

pub use access::Access;
pub use http::{HttpPickup, NoHttps, Timeouts};
pub use system::DesktopProxies;

use certificate::{password::CertificatePassword, x509::Der};

use crate::{
    agreement::{Acceptance, Agreement},
    connection::{CheckStep, Proxy, ProxyError, Service},
    error::PickupError,
    link::OrderLink,
    order::OrderDetails,
    password::PickupPassword,
};

/// The reply to a request for a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CertificateReply {
    /// The certificate, then its issuers.
    Issued(Vec<Der>),
    /// It is not issued yet.
    Issuing {
        /// The seconds after which to ask again.
        retry_after: u32,
    },
}

/// The operations of the pickup contract, in their order, and those on the connection to the service. Only the
/// receipt consumes the link.
///
/// The operations fail with a [`PickupError`]. With `Unreachable`, `Untrusted`, `NoAuthorities`,
/// `ProxyAuthentication`, `ProxySetting` and `Redirected` the service has not processed the request, as far as the
/// client can know; with every other error that is not a reply of the service (`Interrupted`, `TimedOut`) it may
/// have.
pub trait PickupService: Send + Sync + 'static {
    /// Looks up the order. Consumes nothing.
    fn look_up(&self, link: &OrderLink) -> impl Future<Output = Result<OrderDetails, PickupError>> + Send;

    /// Sends the pickup password. The service counts a wrong one.
    fn unlock(
        &self,
        link: &OrderLink,
        password: &PickupPassword,
    ) -> impl Future<Output = Result<Access, PickupError>> + Send;

    /// Fetches the Subscriber Agreement.
    fn agreement(&self, access: &Access) -> impl Future<Output = Result<Agreement, PickupError>> + Send;

    /// Accepts the agreement.
    fn accept(
        &self,
        access: &Access,
        acceptance: &Acceptance,
    ) -> impl Future<Output = Result<(), PickupError>> + Send;

    /// Has the certificate file generated, downloads it, and verifies its length and digests. An interrupted transfer
    /// is resumed. `progress` receives the bytes received and the total; the former falls back when a transfer starts
    /// anew.
    fn fetch(
        &self,
        access: &Access,
        password: &CertificatePassword,
        progress: impl Fn(usize, usize) + Send + Sync,
    ) -> impl Future<Output = Result<Vec<u8>, PickupError>> + Send;

    /// Requests the certificate of a key that was made here (PKCS#10, DER), again until it is issued. The same request
    /// may be sent any number of times.
    fn request_certificate(
        &self,
        access: &Access,
        request: &[u8],
    ) -> impl Future<Output = Result<CertificateReply, PickupError>> + Send;

    /// Confirms that the file with this SHA-256, or the certificate, is stored safely. Consumes the link.
    fn confirm_receipt(
        &self,
        link: &OrderLink,
        sha256: [u8; 32],
    ) -> impl Future<Output = Result<(), PickupError>> + Send;

    /// Uses this proxy for every further request; those in flight are not affected.
    ///
    /// # Errors
    /// [`ProxyError`]; the previous proxy stays.
    fn set_proxy(&self, proxy: &Proxy, password: Option<&SecretString>) -> Result<(), ProxyError>;

    /// Checks the connection to the service step by step, until a step fails. Consumes nothing, and sends no token.
    fn check(&self, service: &Service) -> impl Future<Output = Vec<CheckStep>> + Send;
}
