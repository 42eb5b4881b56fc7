//! The practice pickup service: real HTTPS on loopback, a real certification authority, and orders with the life
//! cycle of a subscriber's. It implements `docs/pickup-api.yaml`, and on a second port the CA's web page, where the same
//! orders are picked up in a browser.
//!
//! Everything that it signs is marked "PRACTICE - NOT VALID". Nothing is persisted: its orders, its keys and its
//! authority end with it.

#![forbid(unsafe_code)]

use std::{io, net::SocketAddr, sync::Arc};

use axum::Router;
use axum_server::tls_rustls::RustlsConfig;
use samples::{CertificationAuthority, SigningError};

mod download;
pub mod faults;
mod order;
mod practice_file;
mod problem;
mod register;
mod routes;
mod secret;
mod server;
mod sha256;
mod site;
mod tls;
mod trouble;
mod wire;

pub use order::{KeyGeneration, Kind, State};
pub use practice_file::PracticeFile;
pub use register::Channel;
pub use samples::{KeyKind, Subject};
pub use site::{
    Disturbance, Downloads, HostilePage, HostileReport, MARK, PageSpec, PasswordChoice, ReplyKind,
};

pub use trouble::Trouble;

use register::OrderRegister;
use server::Server;
use site::Site;

/// The settings of the service.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The TCP port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// The text of the agreement; the practice one if not given.
    pub agreement_text: Option<String>,
}

/// The specification of an order to be placed.
#[derive(Clone)]
pub struct OrderSpec {
    /// The holder of the certificate.
    pub subject: Subject,
    /// A new order or a reissue.
    pub kind: Kind,
    /// The place where it was bought.
    pub channel: Channel,
    /// The place where the key is generated.
    pub key_generation: KeyGeneration,
    /// The kind of key that the authority generates.
    pub key: KeyKind,
    /// The initial state of the order.
    pub state: State,
    /// The wrong passwords that the service still takes until it locks the order; 5 if not given.
    pub attempts_left: Option<u8>,
    /// The days in which the order can still be picked up; all of them if not given.
    pub days_left: Option<u8>,
    /// The pickup password; random if not given.
    pub pickup_password: Option<String>,
    /// Whether the file contains the certificates of the CA. If not, only the order carries them.
    pub issuers_in_file: bool,
    /// Whether the file is protected as no current program does: 3DES and SHA-1, with one iteration.
    pub weak_file: bool,
    /// Whether the service takes a request for a key that is made on the subscriber's computer. If not, such an order
    /// has the CA's page alone.
    pub request: Option<RequestSpec>,
    /// The treatment of the order by the CA's page.
    pub page: PageSpec,
}

/// The way in which an order takes a request for a certificate.
#[derive(Clone, Debug, Default)]
pub struct RequestSpec {
    /// The kinds of keys for which it takes one.
    pub keys: Vec<KeyKind>,
    /// How often the request is answered that the certificate is not issued yet.
    pub issuing: u32,
    /// The seconds after which the request is to be sent again.
    pub retry_after: u32,
}

impl Default for OrderSpec {
    fn default() -> Self {
        Self {
            subject: Subject::sample(),
            kind: Kind::New,
            channel: Channel::ChamberOfCommerceBe,
            key_generation: KeyGeneration::Pkcs12,
            key: KeyKind::Rsa3072,
            state: State::Ready,
            attempts_left: None,
            days_left: None,
            pickup_password: None,
            issuers_in_file: true,
            weak_file: false,
            request: None,
            page: PageSpec::default(),
        }
    }
}

impl OrderSpec {
    /// An order whose key is made on the subscriber's computer, and is of this kind.
    #[must_use]
    pub fn on_device(key: KeyKind) -> Self {
        let request = RequestSpec { keys: vec![key], ..RequestSpec::default() };
        Self { key_generation: KeyGeneration::OnDevice, request: Some(request), ..Self::default() }
    }
}

/// The subscriber's link from the e-mail, and the password set when ordering.
#[derive(Clone)]
pub struct PracticeOrder {
    /// `https://127.0.0.1:PORT/pickup/TOKEN`
    pub link: String,
    /// The same order on the CA's page: `https://127.0.0.1:PAGE_PORT/pc/public/certificate/install.do?p=TOKEN`
    pub page_link: String,
    /// The pickup password.
    pub pickup_password: String,
    /// `PR` and ten digits.
    pub order_number: String,
}

/// The reason why the service could not start or an order could not be placed.
#[derive(Debug, thiserror::Error)]
pub enum PracticeServiceError {
    /// The port is taken, or the TLS settings were refused.
    #[error("the practice service cannot listen")]
    Listen(#[from] io::Error),
    /// A certificate or a certificate file cannot be generated.
    #[error(transparent)]
    Signing(#[from] SigningError),
    /// The system gives no random numbers.
    #[error("no random numbers")]
    Random(#[from] aws_lc_rs::error::Unspecified),
}

/// A running practice service. Dropping it closes its ports and every connection.
pub struct PracticeService {
    base: String,
    root_pem: String,
    register: Arc<OrderRegister>,
    site: Arc<Site>,
    api_server: Server,
    page_server: Server,
}

impl PracticeService {
    /// Creates an authority and listens on 127.0.0.1. Needs a Tokio runtime.
    ///
    /// # Errors
    /// When the port is taken.
    pub async fn start(settings: Settings) -> Result<Self, PracticeServiceError> {
        Self::start_with(settings, |router| router).await
    }

    /// As [`PracticeService::start`], with the routes of the contract wrapped, so that a test can see every exchange.
    ///
    /// # Errors
    /// When the port is taken.
    pub async fn start_with(
        settings: Settings,
        wrap: impl FnOnce(Router) -> Router,
    ) -> Result<Self, PracticeServiceError> {
        let authority = CertificationAuthority::new()?;
        let root_pem = authority.root_pem();
        let (chain, key) = tls::issue(&authority)?;
        let tls = RustlsConfig::from_der(chain, key).await?;

        let register = Arc::new(OrderRegister::new(authority, settings.agreement_text));
        let site = Arc::new(Site::new(Arc::clone(&register)));
        let router = wrap(routes::router(Arc::clone(&register)));
        let api_server = Server::start(settings.port, tls.clone(), router)?;
        let page_server = Server::start(0, tls::without_http2(&tls), site::router(Arc::clone(&site)))?;
        Ok(Self { base: api_server.base(), root_pem, register, site, api_server, page_server })
    }

    /// The address that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.api_server.address()
    }

    /// `https://127.0.0.1:PORT`
    pub fn base_url(&self) -> &str {
        &self.base
    }

    /// The address of the CA's page.
    pub fn page_address(&self) -> SocketAddr {
        self.page_server.address()
    }

    /// The root of the practice authority, in PEM. It signs the subscribers' certificates and the service's own.
    pub fn root_pem(&self) -> &str {
        &self.root_pem
    }

    /// Places an order.
    ///
    /// # Errors
    /// When the subject is not valid in a certificate.
    pub fn place_order(&self, spec: OrderSpec) -> Result<PracticeOrder, PracticeServiceError> {
        let page = spec.page.clone();
        let placed = self.register.place(spec)?;
        self.site.publish(Arc::clone(&placed), page);
        let token = placed.link_token.as_str();
        Ok(PracticeOrder {
            link: format!("{}/pickup/{token}", self.base),
            page_link: site::link(&self.page_server.base(), token),
            pickup_password: placed.order().terms().pickup_password.clone(),
            order_number: placed.number.clone(),
        })
    }

    /// A certificate file that belongs to no order, as if it had been downloaded in the browser.
    ///
    /// # Errors
    /// When the subject is not valid in a certificate.
    pub fn certificate_file(
        &self,
        spec: &OrderSpec,
        password: &str,
    ) -> Result<Vec<u8>, PracticeServiceError> {
        self.register.issue_file(spec, password)
    }

    /// A certificate for HTTPS on this computer, as the service's own, with its chain, and its key (PKCS#8): for other
    /// servers of a test.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn tls_certificate(&self) -> Result<(Vec<Vec<u8>>, Vec<u8>), PracticeServiceError> {
        Ok(self.register.issue_tls()?)
    }

    /// The current state of an order; `None` if there is none of this number.
    pub fn order_state(&self, order_number: &str) -> Option<State> {
        let placed = self.register.by_number(order_number)?;
        Some(placed.order().state(self.register.now()))
    }

    /// The requests for a certificate that have come for this order (PKCS#10, DER), each once.
    pub fn requests(&self, order_number: &str) -> Vec<Vec<u8>> {
        self.register.by_number(order_number).map(|placed| placed.requests()).unwrap_or_default()
    }

    /// Withdraws an order, as a subscriber's administrator may do at any moment.
    pub fn cancel_order(&self, order_number: &str) {
        if let Some(placed) = self.register.by_number(order_number) {
            placed.order().cancel();
        }
    }

    /// Sets the service's clock ahead: sessions expire and orders lapse. Certificates use the computer's clock.
    pub fn advance_clock(&self, by: time::Duration) {
        self.register.advance_clock(by);
    }

    /// The tokens of all sessions so far: a test checks that no file contains them.
    pub fn session_tokens(&self) -> Vec<String> {
        [self.register.session_tokens(), self.site.session_ids()].concat()
    }

    /// Makes every download stop after its first chunk of 1 KiB, until
    /// [`PracticeService::release_downloads`].
    pub fn hold_downloads(&self) {
        self.register.downloads_held.send_replace(true);
    }

    /// Resumes held downloads.
    pub fn release_downloads(&self) {
        self.register.downloads_held.send_replace(false);
    }

    /// The file that the wizard reads with `--service FILE` to open this order.
    pub fn practice_file(&self, order: &PracticeOrder) -> PracticeFile {
        PracticeFile { root_certificate: self.root_pem.clone(), link: order.link.clone() }
    }

    /// The same for the CA's page: the wizard opens the order's page link.
    pub fn practice_file_of_page(&self, order: &PracticeOrder) -> PracticeFile {
        PracticeFile { root_certificate: self.root_pem.clone(), link: order.page_link.clone() }
    }

    /// The downloads from the CA's page so far.
    pub fn page_downloads(&self, order: &PracticeOrder) -> Downloads {
        self.site.by_number(&order.order_number).map(|order| order.downloads()).unwrap_or_default()
    }

    /// Resumes a reply of the CA's page that [`Disturbance::Silence`] or [`Disturbance::Stall`] holds up.
    pub fn release_page(&self, order: &PracticeOrder) {
        if let Some(order) = self.site.by_number(&order.order_number) {
            order.release();
        }
    }

    /// Begins to serve the hostile pages, which a window for strangers has to withstand.
    pub fn serve_hostile_pages(&self) {
        self.site.hostile.open();
    }

    /// The address of a hostile page.
    pub fn hostile_page(&self, page: HostilePage) -> String {
        format!("{}{}", self.page_server.base(), page.path())
    }

    /// Has [`HostilePage::Leaves`] and [`HostilePage::Frames`] lead to this address alone.
    pub fn lead_hostile_page_to(&self, address: &str) {
        self.site.hostile.lead_to(address.to_owned());
    }

    /// The reports of the hostile pages so far.
    pub fn hostile_reports(&self) -> Vec<HostileReport> {
        self.site.hostile.reports()
    }

    /// Closes the ports and every connection, and waits for completion.
    ///
    /// # Errors
    /// When the service had failed before.
    pub async fn stop(self) -> io::Result<()> {
        self.page_server.stop().await?;
        self.api_server.stop().await
    }
}
