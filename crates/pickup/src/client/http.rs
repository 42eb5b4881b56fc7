//! The pickup service over HTTPS.

use std::{
    error::Error,
    num::NonZeroU32,
    sync::{PoisonError, RwLock},
    time::Duration,
};

use certificate::{
    password::CertificatePassword,
    x509::{Der, hex},
};
use rustls::ClientConfig;
use secrecy::{ExposeSecret, SecretString};
use stop_points::stop_point;
use time::OffsetDateTime;

use super::{
    Access, CertificateReply, PickupService,
    access::end_of_session,
    check::{bounded, check},
    download::{Promise, download},
    errors::words,
    exchange::Way,
    judge::{judge, tls},
    operation::Operation,
    route::{Route, client_through},
    system::{DesktopProxies, SystemProxies},
};
use crate::{
    agreement::{Acceptance, Agreement},
    connection::{CheckStep, Proxy, ProxyAddress, ProxyError, ProxySource, Service},
    error::PickupError,
    link::OrderLink,
    order::OrderDetails,
    password::PickupPassword,
    wire,
};

/// The timeouts of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// The timeout for establishing a secure connection.
    pub connect: Duration,
    /// The timeout for a reply from the start of its request, and then for each part of its body. Longer than
    /// `connect`.
    pub read: Duration,
    /// The least average rate of a download in octets a second, with all interruptions and restarts.
    pub least_rate: NonZeroU32,
}

impl Timeouts {
    /// The timeouts of the product. The read timeout is long because the service may need time to generate a key.
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
    system: SystemProxies,
    platform: ClientConfig,
    practice: Option<ClientConfig>,
    route: RwLock<Route>,
}

/// The HTTPS client could not be created.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the HTTPS client could not be made: {0}")]
pub struct NoHttps(String);

impl NoHttps {
    pub(super) fn new(cause: impl Error + 'static) -> Self {
        Self(words(&cause))
    }
}

impl HttpPickup {
    /// Creates a client that trusts the platform's roots and, for links to this computer only, the practice root
    /// (DER). It uses the proxy that the environment names.
    ///
    /// # Errors
    /// [`NoHttps`] when the platform's trust cannot be loaded or the root is no certificate.
    pub fn new(practice_root: Option<&[u8]>) -> Result<Self, NoHttps> {
        Self::with_timeouts(practice_root, Timeouts::default())
    }

    /// Creates a client as [`HttpPickup::new`] does, with these timeouts.
    ///
    /// # Errors
    /// [`NoHttps`], as there.
    pub fn with_timeouts(practice_root: Option<&[u8]>, timeouts: Timeouts) -> Result<Self, NoHttps> {
        let trusting = |root| tls(judge(root)?);
        Ok(Self {
            practice_root: practice_root.map(<[u8]>::to_vec),
            timeouts,
            system: SystemProxies::new(None),
            platform: trusting(None)?,
            practice: practice_root.map(|root| trusting(Some(root))).transpose()?,
            route: RwLock::new(Route::System),
        })
    }

    /// Reads the proxy from this desktop's settings where the environment names none.
    #[must_use]
    pub fn asking(self, desktop: DesktopProxies) -> Self {
        Self { system: SystemProxies::new(Some(desktop)), ..self }
    }

    async fn proxy_to(
        &self,
        service: &Service,
        timeouts: Timeouts,
    ) -> Result<Option<ProxyAddress>, ProxySource> {
        // A poisoned lock is harmless: the route is only ever replaced as a whole.
        let route = self.route.read().unwrap_or_else(PoisonError::into_inner).clone();
        route.proxy_to(service, &self.system, timeouts).await
    }

    /// The connection settings for a link's service, from the computer's settings at this moment.
    async fn way(&self, link: &OrderLink) -> Result<Way, PickupError> {
        let proxy =
            self.proxy_to(&Service::of(link), self.timeouts).await.map_err(PickupError::ProxySetting)?;
        let tls = match &self.practice {
            Some(practice) if link.is_practice() => practice.clone(),
            _ => self.platform.clone(),
        };
        let client = client_through(proxy.as_ref(), self.timeouts)
            .and_then(|client| client.tls_backend_preconfigured(tls.clone()).build().map_err(NoHttps::new))
            .map_err(|error| PickupError::Unreachable(error.to_string()))?;
        Ok(Way { client, tls, proxy, link: link.clone(), timeouts: self.timeouts })
    }
}

impl PickupService for HttpPickup {
    async fn look_up(&self, link: &OrderLink) -> Result<OrderDetails, PickupError> {
        let way = self.way(link).await?;
        let order: wire::Order = way.call(Operation::LookAtOrder, link.token())?.json().await?;
        order.into_details(link.is_practice())
    }

    async fn unlock(&self, link: &OrderLink, password: &PickupPassword) -> Result<Access, PickupError> {
        let body = wire::UnlockRequest { pickup_password: password.expose() };
        let way = self.way(link).await?;
        let reply: wire::UnlockReply =
            way.call(Operation::Unlock, link.token())?.with_json(&body)?.json().await?;
        let expires_at = end_of_session(OffsetDateTime::now_utc(), reply.expires_in_seconds.get());
        let accepted = reply.accepted_agreement_version.map(String::from);
        Ok(Access::new(link.clone(), reply.session_token.into(), accepted, expires_at))
    }

    async fn agreement(&self, access: &Access) -> Result<Agreement, PickupError> {
        let way = self.way(access.link()).await?;
        let token = access.token().expose_secret();
        let reply: wire::AgreementReply = way.call(Operation::ReadAgreement, token)?.json().await?;
        let sha256 = String::from(reply.sha256);
        Agreement::new(reply.version.into(), &sha256, reply.text.into()).map_err(|_| PickupError::Corrupted)
    }

    async fn accept(&self, access: &Access, acceptance: &Acceptance) -> Result<(), PickupError> {
        let way = self.way(access.link()).await?;
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
        let way = self.way(access.link()).await?;
        let token = access.token().expose_secret();
        let reply: wire::Pkcs12Reply =
            way.call(Operation::RequestPkcs12, token)?.with_json(&body)?.json().await?;
        stop_point!("file promised");
        let promise = Promise { length: reply.length.get() as usize, sha256: reply.sha256.into() };
        download(&way, token, &promise, |received| progress(received, promise.length)).await
    }

    async fn request_certificate(
        &self,
        access: &Access,
        request: &[u8],
    ) -> Result<CertificateReply, PickupError> {
        let body = wire::CertificateRequest { request: Der(request.to_vec()) };
        let way = self.way(access.link()).await?;
        let token = access.token().expose_secret();
        way.call(Operation::RequestCertificate, token)?.with_json(&body)?.certificate().await
    }

    async fn confirm_receipt(&self, link: &OrderLink, sha256: [u8; 32]) -> Result<(), PickupError> {
        let body = wire::ReceiptRequest { sha256: &hex(&sha256) };
        self.way(link).await?.call(Operation::ConfirmReceipt, link.token())?.with_json(&body)?.done().await
    }

    fn set_proxy(&self, proxy: &Proxy, password: Option<&SecretString>) -> Result<(), ProxyError> {
        let route = Route::new(proxy, password)?;
        *self.route.write().unwrap_or_else(PoisonError::into_inner) = route;
        Ok(())
    }

    async fn check(&self, service: &Service) -> Vec<CheckStep> {
        let proxy = self.proxy_to(service, bounded(self.timeouts)).await;
        check(service, proxy, self.practice_root.as_deref(), self.timeouts).await
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use practice_service::{OrderSpec, PracticeService, Settings};
    use reqwest::header::AUTHORIZATION;
    use rustls_pki_types::{CertificateDer, pem::PemObject};

    use super::*;
    use crate::link::AllowedHosts;

    #[tokio::test]
    async fn practice_root_is_trusted_for_practice_links_alone() {
        let service = PracticeService::start(Settings::default()).await.unwrap();
        let order = service.place_order(OrderSpec::default()).unwrap();
        let root = CertificateDer::from_pem_slice(service.root_pem().as_bytes()).unwrap();
        let client = HttpPickup::new(Some(&root)).unwrap();
        let link = OrderLink::parse(&order.link, &AllowedHosts::default().with_practice()).unwrap();
        assert_eq!(client.look_up(&link).await.unwrap().number, order.order_number);
        let refused = client.look_up(&link.taken_for_real()).await;
        assert!(matches!(refused, Err(PickupError::Untrusted(_))), "{refused:?}");
    }

    #[tokio::test]
    async fn token_header_is_marked_as_sensitive() {
        let link = "https://system.globalsign.com/pickup/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
        let link = OrderLink::parse(link, &AllowedHosts::default()).unwrap();
        let client = HttpPickup::new(None).unwrap();
        let way = client.way(&link).await.unwrap();
        let request = way.call(Operation::LookAtOrder, link.token()).unwrap().request.build().unwrap();
        assert!(request.headers()[AUTHORIZATION].is_sensitive());
        assert!(!format!("{request:?}").contains(link.token()));
    }
}
