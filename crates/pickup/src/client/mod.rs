//! The pickup service, as `docs/pickup-api.yaml` describes it, and the way to it.

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

use certificate::password::CertificatePassword;

use crate::{
    agreement::{Acceptance, Agreement},
    connection::{CheckStep, Proxy, ProxyError, Service},
    error::PickupError,
    link::OrderLink,
    order::OrderDetails,
    password::PickupPassword,
};

/// The operations of the pickup contract, in their order, and what is about the way to the service. Only the receipt
/// consumes the link.
///
/// The operations fail with a [`PickupError`]. With `Unreachable`, `Untrusted`, `NoAuthorities`, `ProxyAuthentication`,
/// `ProxySetting` and `Redirected` the service has not processed the request, as far as can be known from here; with every other error that is not an
/// answer of the service (`Interrupted`, `TimedOut`) it may have.
pub trait PickupService: Send + Sync + 'static {
    /// Looks at the order. Consumes nothing.
    fn look_up(&self, link: &OrderLink) -> impl Future<Output = Result<OrderDetails, PickupError>> + Send;

    /// Gives the pickup password. A wrong one is counted by the service.
    fn unlock(
        &self,
        link: &OrderLink,
        password: &PickupPassword,
    ) -> impl Future<Output = Result<Access, PickupError>> + Send;

    /// Reads the Subscriber Agreement.
    fn agreement(&self, access: &Access) -> impl Future<Output = Result<Agreement, PickupError>> + Send;

    /// Accepts the agreement.
    fn accept(
        &self,
        access: &Access,
        acceptance: &Acceptance,
    ) -> impl Future<Output = Result<(), PickupError>> + Send;

    /// Has the certificate file made, fetches it, and holds it against its length and digests. When the transfer
    /// breaks off, it goes on from there.
    /// `progress` is told bytes received and bytes in all; the former falls back when a transfer begins anew.
    fn fetch(
        &self,
        access: &Access,
        password: &CertificatePassword,
        progress: impl Fn(usize, usize) + Send + Sync,
    ) -> impl Future<Output = Result<Vec<u8>, PickupError>> + Send;

    /// Confirms that the file with this SHA-256 is safe here. Consumes the link.
    fn confirm_receipt(
        &self,
        link: &OrderLink,
        sha256: [u8; 32],
    ) -> impl Future<Output = Result<(), PickupError>> + Send;

    /// Goes through this proxy from now on; requests that are under way are not disturbed.
    ///
    /// # Errors
    /// [`ProxyError`]; the proxy of before stays.
    fn set_proxy(&self, proxy: &Proxy, password: Option<&SecretString>) -> Result<(), ProxyError>;

    /// Looks at what stands between the wizard and the service, one step after another, until one fails. Consumes
    /// nothing, and sends no token.
    fn check(&self, service: &Service) -> impl Future<Output = Vec<CheckStep>> + Send;
}
