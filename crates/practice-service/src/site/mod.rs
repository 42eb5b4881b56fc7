//! The CA's page: a web site in the manner of 2010, where an order is picked up in six steps of plain HTML forms.
//!
//! [`journey`] has the steps, [`pages`] their HTML, [`session`] what the site remembers of a visitor, [`replies`] the
//! shapes in which it hands out the file, and [`sending`] how it is sent. [`hostile`] has nothing to do with it: pages
//! that try what a window for strangers has to withstand.

mod carriers;
mod hostile;
mod journey;
mod notices;
mod orders;
mod pages;
mod replies;
mod sending;
mod session;
mod template;

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{MethodRouter, any, get, post},
};

pub use hostile::{HostilePage, HostileReport, MARK};
pub use orders::{Disturbance, Downloads, PageSpec, PasswordChoice};
pub use replies::ReplyKind;

use crate::register::{OrderRegister, PlacedOrder, lock};
use hostile::Hostile;
use notices::Notice;
use orders::PageOrder;
use session::Sessions;

/// The path of all pages.
const PATH: &str = "/pc/public/certificate";

/// The largest form that is read.
const MAX_FORM: usize = 16 * 1024;

/// The state behind the pages.
pub(crate) struct Site {
    register: Arc<OrderRegister>,
    orders: Mutex<Vec<Arc<PageOrder>>>,
    sessions: Sessions,
    pub(crate) hostile: Hostile,
}

impl Site {
    pub(crate) fn new(register: Arc<OrderRegister>) -> Self {
        Self {
            register,
            orders: Mutex::default(),
            sessions: Sessions::default(),
            hostile: Hostile::default(),
        }
    }

    /// Makes an order available on the page.
    pub(crate) fn publish(&self, placed: Arc<PlacedOrder>, spec: PageSpec) {
        lock(&self.orders).push(Arc::new(PageOrder::new(placed, spec)));
    }

    pub(crate) fn by_number(&self, number: &str) -> Option<Arc<PageOrder>> {
        self.find(|order| order.placed.number == number)
    }

    /// The ids of all sessions, ended ones included.
    pub(crate) fn session_ids(&self) -> Vec<String> {
        self.sessions.ids()
    }

    fn by_link_token(&self, token: &str) -> Option<Arc<PageOrder>> {
        self.find(|order| order.placed.link_token.is(token))
    }

    fn find(&self, wanted: impl Fn(&PageOrder) -> bool) -> Option<Arc<PageOrder>> {
        lock(&self.orders).iter().find(|order| wanted(order)).cloned()
    }
}

/// The link from the e-mail.
pub(crate) fn link(base: &str, token: &str) -> String {
    format!("{base}{PATH}/install.do?p={token}")
}

/// All pages. A form that is fetched by its address is an invalid parameter, as everything is that does not fit.
pub(crate) fn router(site: Arc<Site>) -> Router {
    let invalid = || async { Notice::InvalidParameter };
    let form = |handler: MethodRouter<Arc<Site>>| handler.fallback(invalid);
    let pages = Router::new()
        .route("/install.do", get(journey::install))
        .route("/reviewOrder.do", form(post(journey::review_order)))
        .route("/pickupPassword.do", form(post(journey::pickup_password)))
        .route("/certificatePassword.do", form(post(journey::certificate_password)))
        .route("/agreement.do", form(post(journey::agreement)))
        .route("/download.do", form(post(journey::download)))
        .route("/file.do", get(journey::file))
        .route("/popup.do", get(journey::popup))
        .route("/finished.do", get(journey::finished));
    Router::new()
        .nest(PATH, pages)
        // A host that is no pickup service may have links of the same shape.
        .route("/pickup/{token}", get(journey::install_by_path))
        .nest("/hostile", hostile::router())
        .fallback(any(|| async { Notice::UnknownLink }))
        .layer(DefaultBodyLimit::max(MAX_FORM))
        .with_state(site)
}
