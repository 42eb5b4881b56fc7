//! What the site remembers of a visitor, whom it recognises by a cookie.

use std::sync::{Arc, Mutex, MutexGuard};

use aws_lc_rs::error::Unspecified;
use axum::http::{HeaderMap, header};
use time::OffsetDateTime;

use super::{PATH, notices::Notice, orders::PageOrder};
use crate::{
    register::{SESSION_TIME, lock},
    secret::Token,
};

const COOKIE: &str = "JSESSIONID";

/// The step whose form is awaited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    ReviewOrder,
    PickupPassword,
    CertificatePassword,
    Agreement,
    Download,
}

/// A visit to one order. It ends when the visitor does nothing for [`SESSION_TIME`].
pub(super) struct Session {
    id: Token,
    pub(super) order: Arc<PageOrder>,
    progress: Mutex<Progress>,
}

struct Progress {
    step: Step,
    /// The hidden field of the awaited form; gone once it was sent.
    form_token: Option<Token>,
    ends_at: OffsetDateTime,
    certificate_password: Option<String>,
}

impl Session {
    /// Goes on to a step, and returns the hidden field of its form.
    pub(super) fn await_form(&self, step: Step) -> Result<String, Unspecified> {
        let token = Token::random()?;
        let presented = token.as_str().to_owned();
        let mut progress = self.progress();
        progress.step = step;
        progress.form_token = Some(token);
        Ok(presented)
    }

    /// Takes a form, which must be the awaited one. It can be sent once.
    pub(super) fn take_form(&self, step: Step, token: &str) -> Result<(), Notice> {
        let mut progress = self.progress();
        let is_awaited =
            progress.step == step && progress.form_token.as_ref().is_some_and(|own| own.is(token));
        if !is_awaited {
            return Err(Notice::InvalidParameter);
        }
        progress.form_token = None;
        Ok(())
    }

    pub(super) fn keep_certificate_password(&self, password: String) {
        self.progress().certificate_password = Some(password);
    }

    pub(super) fn certificate_password(&self) -> Option<String> {
        self.progress().certificate_password.clone()
    }

    /// The value of the `Set-Cookie` field.
    pub(super) fn cookie(&self) -> String {
        format!("{COOKIE}={}; Path={PATH}; Secure; HttpOnly; SameSite=Lax", self.id.as_str())
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        lock(&self.progress)
    }
}

/// All sessions so far.
#[derive(Default)]
pub(super) struct Sessions(Mutex<Vec<Arc<Session>>>);

impl Sessions {
    pub(super) fn open(
        &self,
        order: Arc<PageOrder>,
        now: OffsetDateTime,
    ) -> Result<Arc<Session>, Unspecified> {
        let progress = Progress {
            step: Step::ReviewOrder,
            form_token: None,
            ends_at: now + SESSION_TIME,
            certificate_password: None,
        };
        let session = Arc::new(Session { id: Token::random()?, order, progress: Mutex::new(progress) });
        lock(&self.0).push(Arc::clone(&session));
        Ok(session)
    }

    /// The session of a request, which begins its time anew.
    pub(super) fn of(&self, headers: &HeaderMap, now: OffsetDateTime) -> Result<Arc<Session>, Notice> {
        let id = cookie_in(headers).ok_or(Notice::SessionTimedOut)?;
        let session = lock(&self.0).iter().find(|session| session.id.is(id)).cloned();
        let session = session.ok_or(Notice::SessionTimedOut)?;
        let mut progress = session.progress();
        if now >= progress.ends_at {
            return Err(Notice::SessionTimedOut);
        }
        progress.ends_at = now + SESSION_TIME;
        drop(progress);
        Ok(session)
    }

    /// The ids of all sessions.
    pub(super) fn ids(&self) -> Vec<String> {
        lock(&self.0).iter().map(|session| session.id.as_str().to_owned()).collect()
    }
}

fn cookie_in(headers: &HeaderMap) -> Option<&str> {
    let fields = headers.get_all(header::COOKIE).iter().filter_map(|field| field.to_str().ok());
    let mut cookies = fields.flat_map(|field| field.split("; "));
    cookies.find_map(|cookie| cookie.strip_prefix(COOKIE)?.strip_prefix('='))
}
