//! The pickup service, as `docs/pickup-api.yaml` describes it.

use std::{error::Error, future::Future, io, time::Duration};

use base64::{Engine, prelude::BASE64_STANDARD};
use reqwest::{
    Certificate, Client, Method, RequestBuilder, Response, StatusCode,
    header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue},
    redirect, retry,
};
use secrecy::{ExposeSecret, SecretString};
use serde::{Serialize, de::DeserializeOwned};
use time::OffsetDateTime;

use crate::connection::*;
use crate::{
    agreement::{Acceptance, Agreement},
    certificate::{hex, sha256},
    error::PickupError,
    link::OrderLink,
    order::OrderDetails,
    password::{CertificatePassword, PickupPassword},
    pkcs12::MAX_FILE_SIZE,
    wire,
};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
/// The service may need a while to make a key.
const READ_TIMEOUT: Duration = Duration::from_secs(60);
/// A longer answer in JSON is no answer of the contract.
const MAX_REPLY: usize = 1 << 20;

/// The right to go on with an order, given for the pickup password and for half an hour.
#[derive(Clone, Debug)]
pub struct Access {
    link: OrderLink,
    token: SecretString,
    accepted_agreement: Option<String>,
    expires_at: OffsetDateTime,
}

impl Access {
    /// What the service gave for the pickup password.
    #[must_use]
    pub fn new(
        link: OrderLink,
        token: SecretString,
        accepted_agreement: Option<String>,
        expires_at: OffsetDateTime,
    ) -> Self {
        Self { link, token, accepted_agreement, expires_at }
    }

    pub(crate) fn token(&self) -> &SecretString {
        &self.token
    }

    pub fn expires_at(&self) -> OffsetDateTime {
        self.expires_at
    }

    /// The same right, with this version of the agreement accepted.
    #[must_use]
    pub fn having_accepted(self, version: &str) -> Self {
        Self { accepted_agreement: Some(version.to_owned()), ..self }
    }

    /// The version of the agreement that was accepted before a restart.
    #[must_use]
    pub fn accepted_agreement(&self) -> Option<&str> {
        self.accepted_agreement.as_deref()
    }
}

/// The operations of the pickup contract, in their order. Only the last one consumes the link.
///
/// Each fails with a [`PickupError`].
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

    /// Has the certificate file made, fetches it, and holds it against its length and digests.
    /// `progress` is told bytes received and bytes in all.
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

    fn set_proxy(&self, proxy: &Proxy, password: Option<&SecretString>) -> Result<(), ProxyError>;
    fn check(&self, service: &Service) -> impl Future<Output = Vec<CheckStep>> + Send;
}

/// The pickup service over HTTPS.
pub struct HttpPickup {
    platform: Client,
    practice: Option<Client>,
}

/// The HTTPS client could not be made.
#[derive(Debug, thiserror::Error)]
#[error("the HTTPS client could not be made")]
pub struct NoHttps(#[source] reqwest::Error);

impl HttpPickup {
    /// Trusts what the platform trusts and, for links to this computer only, the practice root (DER).
    ///
    /// # Errors
    /// [`NoHttps`] when the platform's trust cannot be loaded or the root is no certificate.
    pub fn new(practice_root: Option<&[u8]>) -> Result<Self, NoHttps> {
        let builder = || {
            Client::builder()
                .https_only(true)
                .redirect(redirect::Policy::none())
                // The link is the only way to the certificate: it must not leak, nor be used twice by itself.
                .referer(false)
                .retry(retry::never())
                .pool_max_idle_per_host(0)
                .connect_timeout(CONNECT_TIMEOUT)
                .read_timeout(READ_TIMEOUT)
        };
        let practice = match practice_root {
            Some(root) => {
                let root = Certificate::from_der(root).map_err(NoHttps)?;
                Some(builder().tls_certs_only([root]).no_proxy().build().map_err(NoHttps)?)
            }
            None => None,
        };
        Ok(Self { platform: builder().build().map_err(NoHttps)?, practice })
    }

    fn request(
        &self,
        method: Method,
        link: &OrderLink,
        path: &str,
        bearer: &str,
    ) -> Result<RequestBuilder, PickupError> {
        let client = match &self.practice {
            Some(practice) if link.is_practice() => practice,
            _ => &self.platform,
        };
        let mut authorization = HeaderValue::try_from(format!("Bearer {bearer}"))
            .map_err(|_| PickupError::NotUnderstood("token".into()))?;
        authorization.set_sensitive(true);
        Ok(client.request(method, link.endpoint(path)).header(AUTHORIZATION, authorization))
    }

    fn with_access(
        &self,
        method: Method,
        access: &Access,
        path: &str,
    ) -> Result<RequestBuilder, PickupError> {
        self.request(method, &access.link, path, access.token.expose_secret())
    }
}

impl PickupService for HttpPickup {
    async fn look_up(&self, link: &OrderLink) -> Result<OrderDetails, PickupError> {
        let request = self.request(Method::GET, link, "order", link.token())?;
        json::<wire::Order>(send(request).await?).await?.into_details(link.is_practice())
    }

    async fn unlock(&self, link: &OrderLink, password: &PickupPassword) -> Result<Access, PickupError> {
        let body = wire::UnlockRequest { pickup_password: password.expose() };
        let request = self.request(Method::POST, link, "session", link.token())?;
        let reply: wire::UnlockReply = json(send(with_json(request, &body)?).await?).await?;
        Ok(Access::new(
            link.clone(),
            reply.session_token.into(),
            reply.accepted_agreement_version,
            OffsetDateTime::now_utc() + time::Duration::minutes(30),
        ))
    }

    async fn agreement(&self, access: &Access) -> Result<Agreement, PickupError> {
        let request = self.with_access(Method::GET, access, "agreement")?;
        let reply: wire::AgreementReply = json(send(request).await?).await?;
        Agreement::new(reply.version, &reply.sha256, reply.text).map_err(|_| PickupError::Corrupted)
    }

    async fn accept(&self, access: &Access, acceptance: &Acceptance) -> Result<(), PickupError> {
        let request = self.with_access(Method::PUT, access, "agreement/acceptance")?;
        send(with_json(request, acceptance)?).await.map(drop)
    }

    async fn fetch(
        &self,
        access: &Access,
        password: &CertificatePassword,
        progress: impl Fn(usize, usize) + Send + Sync,
    ) -> Result<Vec<u8>, PickupError> {
        let body = wire::Pkcs12Request { certificate_password: password.expose() };
        let request = self.with_access(Method::POST, access, "pkcs12")?;
        let promised: wire::Pkcs12Reply = json(send(with_json(request, &body)?).await?).await?;
        if promised.length > MAX_FILE_SIZE {
            return Err(PickupError::NotUnderstood("length".into()));
        }
        let mut response = send(self.with_access(Method::GET, access, "pkcs12")?).await?;
        let digest = response.headers().get("repr-digest").cloned();
        let file =
            read(&mut response, promised.length, |received| progress(received, promised.length)).await?;
        let actual = sha256(&file);
        let as_promised = file.len() == promised.length && hex(&actual) == promised.sha256;
        // RFC 9530 §3: `sha-256=:BASE64:`.
        let as_sent =
            digest.is_some_and(|sent| sent == format!("sha-256=:{}:", BASE64_STANDARD.encode(actual)));
        if as_promised && as_sent { Ok(file) } else { Err(PickupError::Corrupted) }
    }

    async fn confirm_receipt(&self, link: &OrderLink, sha256: [u8; 32]) -> Result<(), PickupError> {
        let request = self.request(Method::POST, link, "receipt", link.token())?;
        send(with_json(request, &wire::ReceiptRequest { sha256: &hex(&sha256) })?).await.map(drop)
    }
    fn set_proxy(&self, proxy: &Proxy, password: Option<&SecretString>) -> Result<(), ProxyError> {
        Ok(())
    }
    async fn check(&self, service: &Service) -> Vec<CheckStep> {
        Vec::new()
    }
}

fn with_json(request: RequestBuilder, body: &impl Serialize) -> Result<RequestBuilder, PickupError> {
    let body = serde_json::to_vec(body).map_err(|_| PickupError::NotUnderstood("request".into()))?;
    Ok(request.header(CONTENT_TYPE, "application/json").body(body))
}

/// Sends the request once, and turns what is no success into its error.
async fn send(request: RequestBuilder) -> Result<Response, PickupError> {
    let mut response = request.send().await.map_err(transport_error)?;
    let status = response.status();
    if status.is_success() {
        return Ok(response);
    }
    let is_problem = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(wire::PROBLEM.as_bytes()));
    if is_problem {
        let body = read(&mut response, MAX_REPLY, |_| ()).await?;
        let problem = serde_json::from_slice::<wire::Problem>(&body).ok();
        if let Some(error) = problem.and_then(wire::Problem::into_error) {
            return Err(error);
        }
    }
    if status == StatusCode::TOO_MANY_REQUESTS {
        return Err(PickupError::Busy { retry_after: None });
    }
    if status.is_server_error() {
        return Err(PickupError::ServiceFault(status.as_u16()));
    }
    Err(PickupError::NotUnderstood(format!("HTTP {}", status.as_u16())))
}

async fn json<T: DeserializeOwned>(mut response: Response) -> Result<T, PickupError> {
    let body = read(&mut response, MAX_REPLY, |_| ()).await?;
    // serde_json's words can repeat the input, which may be secret: only its place is kept.
    serde_json::from_slice(&body)
        .map_err(|e| PickupError::NotUnderstood(format!("JSON, column {}", e.column())))
}

/// Reads the body, `cap` bytes at most.
async fn read(response: &mut Response, cap: usize, progress: impl Fn(usize)) -> Result<Vec<u8>, PickupError> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(body_error)? {
        if body.len() + chunk.len() > cap {
            return Err(PickupError::Corrupted);
        }
        body.extend_from_slice(&chunk);
        progress(body.len());
    }
    Ok(body)
}

fn body_error(error: reqwest::Error) -> PickupError {
    if error.is_timeout() { PickupError::TimedOut } else { PickupError::Interrupted(causes(error)) }
}

fn transport_error(error: reqwest::Error) -> PickupError {
    if error.is_timeout() {
        return PickupError::TimedOut;
    }
    if is_untrusted(&error) {
        PickupError::Untrusted(causes(error))
    } else {
        PickupError::Unreachable(causes(error))
    }
}

/// Whether the TLS handshake failed over the service's certificate. reqwest has no kind for it.
fn is_untrusted(error: &(dyn Error + 'static)) -> bool {
    if let Some(rustls::Error::InvalidCertificate(_)) = error.downcast_ref() {
        return true;
    }
    // An I/O error does not count what it wraps among its sources.
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(wrapped) => is_untrusted(wrapped),
        None => error.source().is_some_and(is_untrusted),
    }
}

/// The chain of causes in words, without the URL.
fn causes(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut words = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        words.push_str(": ");
        words.push_str(&cause.to_string());
        source = cause.source();
    }
    words
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
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
}
