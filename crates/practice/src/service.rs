//! The pickup service of practice: one order in memory, and the trouble of the scene for as long as it is to be seen.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ca_page::PageFailure;
use certificate::{
    password::CertificatePassword,
    x509::{Der, hex, sha256},
};
use pickup::{
    agreement::{Acceptance, Agreement},
    client::{Access, CertificateReply, PickupService},
    connection::{Check, CheckResult, CheckStep, Proxy, ProxyError, Service},
    error::PickupError,
    link::OrderLink,
    order::{OrderDetails, OrderState},
    password::PickupPassword,
};
use samples::{
    AGREEMENT_TEXT, AGREEMENT_VERSION, AUTHORITY, CertificationAuthority, Issued, KeyKind, Subject,
};
use secrecy::SecretString;
use time::{Duration, OffsetDateTime};
use tokio::task;

/// The token in the order's link.
pub(crate) const TOKEN: &str = "practice-practice-practice-practice-practic";
/// The number of wrong pickup passwords that lock an order.
pub(crate) const ATTEMPTS: u32 = 5;

/// The time for which the pickup password opens the order.
const SESSION: Duration = Duration::minutes(30);
/// The size of a part of a download, in octets.
const PART: usize = 1024;
/// The time that a busy service asks clients to wait, in seconds.
const RETRY_AFTER: u32 = 60;
/// The seconds after which an order's certificate is issued.
const ISSUING: u32 = 4;
/// The lead of this computer's clock over the service's where it is wrong, in minutes.
const WRONG_CLOCK: i32 = -95;
/// The cause in errors, which only the log shows.
const CAUSE: &str = "practice";

/// A fault of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The service cannot be reached.
    NoConnection,
    /// The service has a fault.
    Down,
    /// The service is busy.
    Busy,
    /// The session after the pickup password is over.
    SessionOver,
    /// Every download is interrupted.
    BrokenDownloads,
    /// Every download is altered in transit.
    ChangedDownloads,
    /// The clocks of the service and of this computer disagree.
    ClocksApart,
    /// The CA's page cannot be shown.
    FailingPage(PageFailure),
    /// The window of the page closes at the last click.
    ClosingPage,
    /// The reply to the last click is long in coming.
    SilentPage,
    /// The reply to the last click is cut off.
    CutReply,
    /// The reply to the last click is a certificate without its key.
    OtherReply,
    /// The reply to the last click is empty.
    EmptyReply,
}

/// The service. Its clones share one state.
#[derive(Clone)]
pub(crate) struct PracticeService {
    state: Arc<Mutex<State>>,
    issued: Arc<Issued>,
    authority: Arc<CertificationAuthority>,
}

struct State {
    order: OrderDetails,
    is_agreed: bool,
    /// The request for a certificate, once it has come.
    request: Option<Vec<u8>>,
    trouble: Option<Trouble>,
}

impl PracticeService {
    /// Creates the service with this order, whose certificate file holds `issued`, and with the authority that answers
    /// requests.
    pub(crate) fn new(order: OrderDetails, issued: Issued, authority: Arc<CertificationAuthority>) -> Self {
        let state = State { order, is_agreed: false, request: None, trouble: None };
        Self { state: Arc::new(Mutex::new(state)), issued: Arc::new(issued), authority }
    }

    /// Sets the trouble from now on, or none.
    pub(crate) fn set_trouble(&self, trouble: Option<Trouble>) {
        self.state().trouble = trouble;
    }

    /// The trouble at this moment.
    pub(crate) fn trouble(&self) -> Option<Trouble> {
        self.state().trouble
    }

    /// The trouble at this moment, which ends.
    pub(crate) fn take_trouble(&self) -> Option<Trouble> {
        self.state().trouble.take()
    }

    /// The order.
    pub(crate) fn order(&self) -> OrderDetails {
        self.state().order.clone()
    }

    /// The octets that the CA's page sends at the last click. Takes a moment: do not call this on an async thread.
    pub(crate) fn page_reply(&self, password: &CertificatePassword, trouble: Option<Trouble>) -> Vec<u8> {
        let mut file = self.issued.to_pkcs12(password.expose(), true, false).unwrap_or_default();
        match trouble {
            Some(Trouble::CutReply) => file.truncate(file.len() / 2),
            Some(Trouble::EmptyReply) => file.clear(),
            Some(Trouble::OtherReply) => return self.issued.chain.first().cloned().unwrap_or_default(),
            _ => {}
        }
        file
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The state, if the service can be reached.
    fn reach(&self) -> Result<MutexGuard<'_, State>, PickupError> {
        let state = self.state();
        match state.trouble {
            Some(Trouble::NoConnection) => Err(PickupError::Unreachable(CAUSE.into())),
            Some(Trouble::Down) => Err(PickupError::ServiceFault(503)),
            Some(Trouble::Busy) => Err(PickupError::Busy { retry_after: Some(RETRY_AFTER) }),
            _ => Ok(state),
        }
    }

    fn by_link(&self, link: &OrderLink) -> Result<MutexGuard<'_, State>, PickupError> {
        let state = self.reach()?;
        if link.token() == TOKEN { Ok(state) } else { Err(PickupError::UnknownLink) }
    }

    fn by_session(&self, access: &Access) -> Result<MutexGuard<'_, State>, PickupError> {
        let state = self.reach()?;
        let is_over = access.expires_at() <= OffsetDateTime::now_utc();
        if is_over || state.trouble == Some(Trouble::SessionOver) {
            return Err(PickupError::SessionExpired);
        }
        state.must_be_ready()?;
        Ok(state)
    }
}

impl State {
    fn must_be_ready(&self) -> Result<(), PickupError> {
        match self.order.state {
            OrderState::Ready => Ok(()),
            ended => Err(PickupError::OrderNotReady(ended)),
        }
    }
}

impl PickupService for PracticeService {
    async fn look_up(&self, link: &OrderLink) -> Result<OrderDetails, PickupError> {
        Ok(self.by_link(link)?.order.clone())
    }

    async fn unlock(&self, link: &OrderLink, password: &PickupPassword) -> Result<Access, PickupError> {
        let mut state = self.by_link(link)?;
        state.must_be_ready()?;
        if state.order.practice_password.as_deref() == Some(password.expose()) {
            let accepted = state.is_agreed.then(|| AGREEMENT_VERSION.to_owned());
            let expires_at = OffsetDateTime::now_utc() + SESSION;
            return Ok(Access::new(link.clone(), TOKEN.into(), accepted, expires_at));
        }
        state.order.attempts_left -= 1;
        match state.order.attempts_left {
            0 => {
                state.order.state = OrderState::Locked;
                Err(PickupError::OrderNotReady(OrderState::Locked))
            }
            attempts_left => Err(PickupError::WrongPickupPassword { attempts_left }),
        }
    }

    async fn agreement(&self, access: &Access) -> Result<Agreement, PickupError> {
        drop(self.by_session(access)?);
        let sha256 = hex(&sha256(AGREEMENT_TEXT.as_bytes()));
        Agreement::new(AGREEMENT_VERSION.into(), &sha256, AGREEMENT_TEXT.into())
            .map_err(|_| PickupError::Corrupted)
    }

    async fn accept(&self, access: &Access, _: &Acceptance) -> Result<(), PickupError> {
        self.by_session(access)?.is_agreed = true;
        Ok(())
    }

    async fn fetch(
        &self,
        access: &Access,
        password: &CertificatePassword,
        progress: impl Fn(usize, usize) + Send + Sync,
    ) -> Result<Vec<u8>, PickupError> {
        let trouble = self.by_session(access)?.trouble;
        let (issued, password) = (self.issued.clone(), password.clone());
        let made = task::spawn_blocking(move || issued.to_pkcs12(password.expose(), true, false)).await;
        let Ok(Ok(file)) = made else { return Err(PickupError::ServiceFault(500)) };
        let mut received = 0;
        for part in file.chunks(PART) {
            received += part.len();
            progress(received, file.len());
            if trouble == Some(Trouble::BrokenDownloads) {
                return Err(PickupError::Interrupted(CAUSE.into()));
            }
            task::yield_now().await;
        }
        if trouble == Some(Trouble::ChangedDownloads) { Err(PickupError::Corrupted) } else { Ok(file) }
    }

    /// Issues the certificate when the same request comes again.
    async fn request_certificate(
        &self,
        access: &Access,
        request: &[u8],
    ) -> Result<CertificateReply, PickupError> {
        let mut state = self.by_session(access)?;
        match &state.request {
            None => {
                state.request = Some(request.to_owned());
                return Ok(CertificateReply::Issuing { retry_after: ISSUING });
            }
            Some(other) if other != request => return Err(PickupError::OtherRequest),
            Some(_) => {}
        }
        let answered = self.authority.answer(request, &Subject::sample(), &[KeyKind::P256]);
        let chain = answered.map_err(|_| PickupError::RequestRefused)?;
        Ok(CertificateReply::Issued(chain.into_iter().map(Der).collect()))
    }

    /// Accepts every receipt: the wizard has no file but the one from here.
    async fn confirm_receipt(&self, link: &OrderLink, _: [u8; 32]) -> Result<(), PickupError> {
        self.by_link(link)?.order.state = OrderState::PickedUp;
        Ok(())
    }

    /// Accepts a usable proxy, which has no effect, as there is no network. An unusable one is refused all the same.
    fn set_proxy(&self, proxy: &Proxy, _: Option<&SecretString>) -> Result<(), ProxyError> {
        proxy.validate()
    }

    async fn check(&self, service: &Service) -> Vec<CheckStep> {
        use CheckResult::{Failed, Good, NotTried};
        let (clock, minutes_ahead, answer) = match self.state().trouble {
            Some(Trouble::ClocksApart) => (Failed, WRONG_CLOCK, NotTried),
            _ => (Good, 0, Good),
        };
        let host = Some(service.host());
        [
            (Check::Proxy, NotTried, None, None),
            (Check::Name, Good, host, None),
            (Check::Tls, Good, Some(AUTHORITY), None),
            (Check::Clock, clock, None, Some(minutes_ahead)),
            (Check::Service, answer, host.filter(|_| answer != NotTried), None),
        ]
        .map(|(check, result, subject, minutes_ahead)| CheckStep {
            check,
            result,
            subject: subject.map(str::to_owned),
            minutes_ahead,
        })
        .into()
    }
}
