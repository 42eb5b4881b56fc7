//! The pickup register: the orders, their tokens, and the authority that issues their certificates.

use std::{
    fmt::Display,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use samples::{
    AGREEMENT_TEXT, AGREEMENT_VERSION, CertificationAuthority, Issued, KeyKind, SigningError, Subject,
};
use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};
use tokio::{
    sync::{OnceCell, watch},
    task,
};

use crate::{
    OrderSpec, RequestSpec,
    order::{AgreementId, Order, Pkcs12File, Refusal, Terms},
    problem::Problem,
    secret::{self, Token},
    sha256::Sha256,
    wire,
};

/// The duration of a session.
pub(crate) const SESSION_TIME: Duration = Duration::minutes(30);

/// The place where a certificate was bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// A Belgian Chamber of Commerce.
    ChamberOfCommerceBe,
    /// Marktconcurrent, in the Netherlands.
    MarktconcurrentNl,
    /// Anywhere else.
    Other,
}

/// The state behind the routes.
pub(crate) struct OrderRegister {
    authority: Arc<CertificationAuthority>,
    orders: Mutex<Vec<Arc<PlacedOrder>>>,
    /// The lead of this service's clock over the computer's.
    clock_ahead: Mutex<Duration>,
    /// Whether downloads stop after their first chunk.
    pub(crate) downloads_held: watch::Sender<bool>,
    pub(crate) agreement: wire::Agreement,
}

/// An order with its token, password and files.
pub(crate) struct PlacedOrder {
    pub(crate) number: String,
    pub(crate) link_token: Token,
    pub(crate) subject: Subject,
    pub(crate) channel: Channel,
    key: KeyKind,
    issuers_in_file: bool,
    weak_file: bool,
    pub(crate) request: Option<RequestSpec>,
    /// The requests for a certificate that have come, PKCS#10 DER, each once.
    requests: Mutex<Vec<Vec<u8>>>,
    order: Mutex<Order>,
    sessions: Mutex<Vec<Session>>,
    /// Key and certificate, generated at the first request.
    issued: OnceCell<Arc<Issued>>,
}

struct Session {
    token: Token,
    ends_at: OffsetDateTime,
}

impl OrderRegister {
    /// Creates a register whose agreement has this text, or the practice one.
    pub(crate) fn new(authority: CertificationAuthority, agreement_text: Option<String>) -> Self {
        let text = agreement_text.unwrap_or_else(|| AGREEMENT_TEXT.to_owned());
        Self {
            authority: Arc::new(authority),
            orders: Mutex::default(),
            clock_ahead: Mutex::default(),
            downloads_held: watch::Sender::new(false),
            agreement: wire::Agreement {
                version: AGREEMENT_VERSION,
                language: "en",
                sha256: Sha256::of(text.as_bytes()),
                text,
            },
        }
    }

    pub(crate) fn agreement_in_force(&self) -> AgreementId<'_> {
        AgreementId { version: self.agreement.version, sha256: self.agreement.sha256 }
    }

    /// The time by this service's clock, in whole seconds.
    pub(crate) fn now(&self) -> OffsetDateTime {
        (OffsetDateTime::now_utc() + *lock(&self.clock_ahead)).truncate_to_second()
    }

    pub(crate) fn advance_clock(&self, by: Duration) {
        *lock(&self.clock_ahead) += by;
    }

    /// The certificates between a subscriber's and the root, DER.
    pub(crate) fn issuers(&self) -> [&[u8]; 1] {
        [self.authority.issuing_der()]
    }

    pub(crate) fn place(&self, spec: OrderSpec) -> Result<Arc<PlacedOrder>, crate::PracticeServiceError> {
        CertificationAuthority::check(&spec.subject)?;
        let terms = Terms {
            kind: spec.kind,
            key_generation: spec.key_generation,
            pickup_password: match spec.pickup_password {
                Some(password) => password,
                None => secret::random_pickup_password()?,
            },
        };
        let mut order = Order::in_state(spec.state, terms, self.now());
        order.begin_with(spec.attempts_left, spec.days_left.map(|days| Duration::days(days.into())));
        let placed = Arc::new(PlacedOrder {
            number: secret::random_order_number()?,
            link_token: Token::random()?,
            subject: spec.subject,
            channel: spec.channel,
            key: spec.key,
            issuers_in_file: spec.issuers_in_file,
            weak_file: spec.weak_file,
            request: spec.request,
            requests: Mutex::default(),
            order: Mutex::new(order),
            sessions: Mutex::default(),
            issued: OnceCell::new(),
        });
        lock(&self.orders).push(Arc::clone(&placed));
        Ok(placed)
    }

    pub(crate) fn by_number(&self, number: &str) -> Option<Arc<PlacedOrder>> {
        self.find(|placed| placed.number == number)
    }

    pub(crate) fn by_link_token(&self, token: &str) -> Option<Arc<PlacedOrder>> {
        self.find(|placed| placed.link_token.is(token))
    }

    pub(crate) fn by_session_token(&self, token: &str) -> Option<Arc<PlacedOrder>> {
        let now = self.now();
        self.find(|placed| {
            lock(&placed.sessions).iter().any(|session| session.token.is(token) && now < session.ends_at)
        })
    }

    /// The tokens of all sessions, ended ones included.
    pub(crate) fn session_tokens(&self) -> Vec<String> {
        let orders = lock(&self.orders);
        let tokens_of = |placed: &Arc<PlacedOrder>| -> Vec<_> {
            lock(&placed.sessions).iter().map(|session| session.token.as_str().to_owned()).collect()
        };
        orders.iter().flat_map(tokens_of).collect()
    }

    /// A certificate for HTTPS on this computer, and its key.
    pub(crate) fn issue_tls(&self) -> Result<(Vec<Vec<u8>>, Vec<u8>), SigningError> {
        crate::tls::issue(&self.authority)
    }

    /// Generates a key and a certificate outside any order, wrapped under `password`.
    pub(crate) fn issue_file(
        &self,
        spec: &OrderSpec,
        password: &str,
    ) -> Result<Vec<u8>, crate::PracticeServiceError> {
        let issued = self.authority.issue(&spec.subject, spec.key)?;
        Ok(issued.to_pkcs12(password, spec.issuers_in_file, spec.weak_file)?)
    }

    fn find(&self, wanted: impl Fn(&PlacedOrder) -> bool) -> Option<Arc<PlacedOrder>> {
        let orders = lock(&self.orders);
        orders.iter().find(|placed| wanted(placed)).cloned()
    }

    /// Signs the certificate that is asked for; refuses where the order takes no such request.
    pub(crate) async fn answer(&self, placed: &PlacedOrder, request: &[u8]) -> Result<Vec<Vec<u8>>, Problem> {
        let authority = Arc::clone(&self.authority);
        let (request, subject) = (request.to_owned(), placed.subject.clone());
        let kinds = placed.request.as_ref().map(|request| request.keys.clone()).unwrap_or_default();
        let answer = move || match authority.answer(&request, &subject, &kinds) {
            Err(SigningError::Request) => Ok(None),
            answer => answer.map(Some),
        };
        let answered: Option<Vec<Vec<u8>>> = off_the_async_threads(answer).await?;
        Ok(answered.ok_or(Refusal::RequestRefused)?)
    }

    /// Wraps the order's key and certificate under `password`; generates them first if necessary.
    pub(crate) async fn make_file(
        &self,
        placed: &PlacedOrder,
        password: String,
    ) -> Result<Pkcs12File, Problem> {
        let make = || {
            let authority = Arc::clone(&self.authority);
            let (subject, key) = (placed.subject.clone(), placed.key);
            off_the_async_threads(move || authority.issue(&subject, key).map(Arc::new))
        };
        let issued = Arc::clone(placed.issued.get_or_try_init(make).await?);
        let (with_issuers, weak) = (placed.issuers_in_file, placed.weak_file);
        let bytes = off_the_async_threads(move || issued.to_pkcs12(&password, with_issuers, weak)).await?;
        Ok(Pkcs12File::new(bytes))
    }
}

impl PlacedOrder {
    pub(crate) fn order(&self) -> MutexGuard<'_, Order> {
        lock(&self.order)
    }

    /// The certificate and its issuers, DER; empty before the first request.
    pub(crate) fn certificates(&self) -> Vec<Vec<u8>> {
        self.issued.get().map(|issued| issued.chain.clone()).unwrap_or_default()
    }

    pub(crate) fn note_request(&self, request: &[u8]) {
        let mut requests = lock(&self.requests);
        if !requests.iter().any(|other| other == request) {
            requests.push(request.to_owned());
        }
    }

    pub(crate) fn requests(&self) -> Vec<Vec<u8>> {
        lock(&self.requests).clone()
    }

    /// Opens a session that ends [`SESSION_TIME`] from `now`, and returns its token.
    pub(crate) fn open_session(&self, now: OffsetDateTime) -> Result<String, Problem> {
        let token = Token::random().map_err(internal)?;
        let presented = token.as_str().to_owned();
        lock(&self.sessions).push(Session { token, ends_at: now + SESSION_TIME });
        Ok(presented)
    }
}

/// Runs on a blocking thread: key generation and key derivation would hold up every other connection.
async fn off_the_async_threads<T, E>(
    work: impl FnOnce() -> Result<T, E> + Send + 'static,
) -> Result<T, Problem>
where
    T: Send + 'static,
    E: Display + Send + 'static,
{
    task::spawn_blocking(work).await.map_err(internal)?.map_err(internal)
}

fn internal(error: impl Display) -> Problem {
    Problem::Internal { detail: error.to_string() }
}

/// Ignores poisoning: the guarded data is consistent after every statement.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
