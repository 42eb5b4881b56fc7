//! The pickup service over HTTPS.

use std::{
    error::Error,
    num::NonZeroU32,
    sync::{PoisonError, RwLock, RwLockReadGuard},
    time::Duration,
};

use reqwest::{Client, ClientBuilder};
use secrecy::{ExposeSecret, SecretString};
use time::OffsetDateTime;

use super::{
    Access, PickupService,
    access::end_of_session,
    check::check,
    download::{Promise, download},
    errors::words,
    exchange::Way,
    judge::{judge, tls},
    operation::Operation,
    route::Route,
};
use crate::{
    agreement::{Acceptance, Agreement},
    certificate::hex,
    connection::{CheckStep, Proxy, ProxyError, Service},
    error::PickupError,
    fault::stop_point,
    link::OrderLink,
    order::OrderDetails,
    password::{CertificatePassword, PickupPassword},
    wire,
};

/// How long the wizard waits for the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// For a secure connection.
    pub connect: Duration,
    /// For a reply from the beginning of its request, and then for each part of its body. Longer than `connect`.
    pub read: Duration,
    /// Octets a second that the file comes in with at least, all breaks and new beginnings in it.
    pub least_rate: NonZeroU32,
}

impl Timeouts {
    /// The service may need a while to make a key.
    pub const USUAL: Self = Self {
        connect: Duration::from_secs(15),
        read: Duration::from_secs(60),
        least_rate: NonZeroU32::MIN.saturating_add(255),
    };
}

impl Default for Timeouts {
    fn default() -> Self {
        Self::USUAL
    }
}

/// The pickup service over HTTPS.
pub struct HttpPickup {
    practice_root: Option<Vec<u8>>,
    timeouts: Timeouts,
    clients: RwLock<Clients>,
}

/// The HTTPS client could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the HTTPS client could not be made: {0}")]
pub struct NoHttps(String);

impl NoHttps {
    pub(super) fn new(cause: impl Error + 'static) -> Self {
        Self(words(&cause))
    }
}

/// What goes to the service on one route.
struct Clients {
    route: Route,
    platform: Client,
    practice: Option<Client>,
}

impl Clients {
    fn new(route: Route, practice_root: Option<&[u8]>, timeouts: Timeouts) -> Result<Self, NoHttps> {
        let practice = match practice_root {
            Some(root) => Some(client(route.client(true, timeouts), Some(root))?),
            None => None,
        };
        let platform = client(route.client(false, timeouts), None)?;
        Ok(Self { route, platform, practice })
    }
}

/// A client that trusts what the platform trusts, or this root (DER) alone.
fn client(builder: ClientBuilder, root: Option<&[u8]>) -> Result<Client, NoHttps> {
    builder.tls_backend_preconfigured(tls(judge(root)?)?).build().map_err(NoHttps::new)
}

impl HttpPickup {
    /// Trusts what the platform trusts and, for links to this computer only, the practice root (DER). Goes through
    /// the proxy that the system names.
    ///
    /// # Errors
    /// [`NoHttps`] when the platform's trust cannot be loaded or the root is no certificate.
    pub fn new(practice_root: Option<&[u8]>) -> Result<Self, NoHttps> {
        Self::with_timeouts(practice_root, Timeouts::default())
    }

    /// As [`HttpPickup::new`], with a patience of its own.
    ///
    /// # Errors
    /// [`NoHttps`], as there.
    pub fn with_timeouts(practice_root: Option<&[u8]>, timeouts: Timeouts) -> Result<Self, NoHttps> {
        let clients = RwLock::new(Clients::new(Route::System, practice_root, timeouts)?);
        Ok(Self { practice_root: practice_root.map(<[u8]>::to_vec), timeouts, clients })
    }

    fn clients(&self) -> RwLockReadGuard<'_, Clients> {
        // Only ever replaced as a whole.
        self.clients.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn way(&self, link: &OrderLink) -> Way {
        let clients = self.clients();
        let client = match &clients.practice {
            Some(practice) if link.is_practice() => practice,
            _ => &clients.platform,
        };
        let route = clients.route.clone();
        Way { client: client.clone(), route, link: link.clone(), timeouts: self.timeouts }
    }
}

impl PickupService for HttpPickup {
    async fn look_up(&self, link: &OrderLink) -> Result<OrderDetails, PickupError> {
        let way = self.way(link);
        let order: wire::Order = way.call(Operation::LookAtOrder, link.token())?.json().await?;
        order.into_details(link.is_practice())
    }

    async fn unlock(&self, link: &OrderLink, password: &PickupPassword) -> Result<Access, PickupError> {
        let body = wire::UnlockRequest { pickup_password: password.expose() };
        let way = self.way(link);
        let reply: wire::UnlockReply =
            way.call(Operation::Unlock, link.token())?.with_json(&body)?.json().await?;
        let expires_at = end_of_session(OffsetDateTime::now_utc(), reply.expires_in_seconds.get());
        let accepted = reply.accepted_agreement_version.map(String::from);
        Ok(Access::new(link.clone(), reply.session_token.into(), accepted, expires_at))
    }

    async fn agreement(&self, access: &Access) -> Result<Agreement, PickupError> {
        let way = self.way(access.link());
        let token = access.token().expose_secret();
        let reply: wire::AgreementReply = way.call(Operation::ReadAgreement, token)?.json().await?;
        let sha256 = String::from(reply.sha256);
        Agreement::new(reply.version.into(), &sha256, reply.text.into()).map_err(|_| PickupError::Corrupted)
    }

    async fn accept(&self, access: &Access, acceptance: &Acceptance) -> Result<(), PickupError> {
        let way = self.way(access.link());
        let token = access.token().expose_secret();
        way.call(Operation::AcceptAgreement, token)?.with_json(acceptance)?.done().await
    }

    async fn fetch(
        &self,
        access: &Access,
        password: &CertificatePassword,
        progress: impl Fn(usize, usize) + Send + Sync,
    ) -> Result<Vec<u8>, PickupError> {
        let body = wire::Pkcs12Request { certificate_password: password.expose() };
        let way = self.way(access.link());
        let token = access.token().expose_secret();
        let reply: wire::Pkcs12Reply =
            way.call(Operation::RequestPkcs12, token)?.with_json(&body)?.json().await?;
        stop_point!("file promised");
        let promise = Promise { length: reply.length.get() as usize, sha256: reply.sha256.into() };
        download(&way, token, &promise, |received| progress(received, promise.length)).await
    }

    async fn confirm_receipt(&self, link: &OrderLink, sha256: [u8; 32]) -> Result<(), PickupError> {
        let body = wire::ReceiptRequest { sha256: &hex(&sha256) };
        self.way(link).call(Operation::ConfirmReceipt, link.token())?.with_json(&body)?.done().await
    }

    fn set_proxy(&self, proxy: &Proxy, password: Option<&SecretString>) -> Result<(), ProxyError> {
        let route = Route::new(proxy, password)?;
        let clients = Clients::new(route, self.practice_root.as_deref(), self.timeouts)?;
        *self.clients.write().unwrap_or_else(PoisonError::into_inner) = clients;
        Ok(())
    }

    async fn check(&self, service: &Service) -> Vec<CheckStep> {
        let route = self.clients().route.clone();
        check(service, &route, self.practice_root.as_deref(), self.timeouts).await
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use reqwest::header::AUTHORIZATION;
    use rustls_pki_types::{CertificateDer, pem::PemObject};
    use sandbox::{OrderSpec, Sandbox, Settings};

    use super::*;
    use crate::link::AllowedHosts;

    #[tokio::test]
    async fn the_practice_root_is_trusted_for_practice_links_alone() {
        let service = Sandbox::start(Settings::default()).await.unwrap();
        let order = service.place_order(OrderSpec::default()).unwrap();
        let root = CertificateDer::from_pem_slice(service.root_pem().as_bytes()).unwrap();
        let client = HttpPickup::new(Some(&root)).unwrap();
        let link = OrderLink::parse(&order.link, &AllowedHosts::default().with_practice()).unwrap();
        assert_eq!(client.look_up(&link).await.unwrap().number, order.order_number);
        let refused = client.look_up(&link.taken_for_real()).await;
        assert!(matches!(refused, Err(PickupError::Untrusted(_))), "{refused:?}");
    }

    #[test]
    fn the_header_with_the_token_is_marked_as_sensitive() {
        let link = "https://system.globalsign.com/pickup/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
        let link = OrderLink::parse(link, &AllowedHosts::default()).unwrap();
        let client = HttpPickup::new(None).unwrap();
        let way = client.way(&link);
        let request = way.call(Operation::LookAtOrder, link.token()).unwrap().request.build().unwrap();
        assert!(request.headers()[AUTHORIZATION].is_sensitive());
        assert!(!format!("{request:?}").contains(link.token()));
    }
}
