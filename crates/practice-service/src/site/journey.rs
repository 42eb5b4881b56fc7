//! The six steps, one form after the other.
//!
//! The rules are those of [`Order`](crate::order::Order), as they are for the pickup contract.

use std::sync::Arc;

use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use url::form_urlencoded;

use super::{
    PATH, Site, carriers,
    notices::Notice,
    orders::{Disturbance, PageOrder, PasswordChoice},
    pages::{self, Page},
    replies::{self, Carrier, Leads},
    session::{Session, Step},
};
use crate::{
    order::{KeyGeneration, Refusal, certificate_password_rules},
    secret,
};

type AnySite = State<Arc<Site>>;

/// A form that was sent, or the query of an address.
struct Form(Vec<(String, String)>);

impl Form {
    fn of(text: &str) -> Self {
        Self(form_urlencoded::parse(text.as_bytes()).into_owned().collect())
    }

    /// A field; empty if there is none.
    fn field(&self, name: &str) -> &str {
        self.0.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value)
    }
}

impl Site {
    /// Takes a form, once, and returns the visitor's session. The order must still be one to pick up.
    fn take(&self, headers: &HeaderMap, step: Step, form: &Form) -> Result<Arc<Session>, Notice> {
        let session = self.sessions.of(headers, self.register.now())?;
        session.take_form(step, form.field("token"))?;
        session.order.placed.order().must_be_ready(self.register.now())?;
        Ok(session)
    }

    /// Opens a session for the order of this link, and shows the first page.
    async fn visit(&self, token: &str) -> Result<Response, Notice> {
        let order = self.by_link_token(token).ok_or(Notice::UnknownLink)?;
        if order.spec.in_vetting {
            return Err(Notice::NotReady);
        }
        {
            let order = order.placed.order();
            order.must_be_ready(self.register.now())?;
            if order.terms().key_generation == KeyGeneration::OnDevice {
                return Err(Notice::CompatibilityMode);
            }
        }
        let session = self.sessions.open(Arc::clone(&order), self.register.now())?;
        let page = match &order.spec.begun_with {
            Some(password) => self.lay_out(&session, password.clone()).await?,
            None => pages::review_order(&order, &session.await_form(Step::ReviewOrder)?),
        };
        Ok(([(header::SET_COOKIE, session.cookie())], page).into_response())
    }

    /// Takes the agreement for accepted, makes the key and its file, and shows the page of the download.
    async fn lay_out(&self, session: &Session, password: String) -> Result<Page, Notice> {
        let (order, register) = (&session.order, &self.register);
        {
            let mut order = order.placed.order();
            order.accept(register.agreement_in_force(), register.agreement_in_force(), register.now())?;
            order.may_request(&password, register.now())?;
        }
        let file = register.make_file(&order.placed, password).await?;
        order.placed.order().lay_out(file, register.now())?;
        Ok(pages::download(
            order.spec.reply.button(),
            &order.file_name(),
            &session.await_form(Step::Download)?,
        ))
    }
}

/// The link: step 1.
pub(super) async fn install(State(site): AnySite, RawQuery(query): RawQuery) -> Result<Response, Notice> {
    site.visit(Form::of(&query.unwrap_or_default()).field("p")).await
}

/// A link of the contract's shape, with the token in its path.
pub(super) async fn install_by_path(
    State(site): AnySite,
    Path(token): Path<String>,
) -> Result<Response, Notice> {
    site.visit(&token).await
}

/// "Next" on step 1.
pub(super) async fn review_order(
    State(site): AnySite,
    headers: HeaderMap,
    form: String,
) -> Result<Page, Notice> {
    let session = site.take(&headers, Step::ReviewOrder, &Form::of(&form))?;
    Ok(pages::pickup_password("", &session.await_form(Step::PickupPassword)?))
}

/// "Next" on step 2.
pub(super) async fn pickup_password(
    State(site): AnySite,
    headers: HeaderMap,
    form: String,
) -> Result<Page, Notice> {
    let form = Form::of(&form);
    let session = site.take(&headers, Step::PickupPassword, &form)?;
    let unlocked = session.order.placed.order().unlock(form.field("pickupPassword"), site.register.now());
    match unlocked {
        Ok(()) => ask_certificate_password(&session),
        Err(Refusal::WrongPickupPassword { attempts_left }) => {
            let message = format!("The Pickup Password is not correct. Attempts left: {attempts_left}.");
            Ok(pages::pickup_password(&message, &session.await_form(Step::PickupPassword)?))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

fn ask_certificate_password(session: &Session) -> Result<Page, Notice> {
    let token = session.await_form(Step::CertificatePassword)?;
    match session.order.spec.certificate_password {
        PasswordChoice::Person => Ok(pages::certificate_password("", &token)),
        PasswordChoice::Site => {
            let password = secret::random_certificate_password()?;
            let page = pages::password_of_site(&password, &token);
            session.keep_certificate_password(password);
            Ok(page)
        }
    }
}

/// "Next" on step 3.
pub(super) async fn certificate_password(
    State(site): AnySite,
    headers: HeaderMap,
    form: String,
) -> Result<Page, Notice> {
    let form = Form::of(&form);
    let session = site.take(&headers, Step::CertificatePassword, &form)?;
    if session.order.spec.certificate_password == PasswordChoice::Person {
        let (password, again) = (form.field("certificatePassword"), form.field("certificatePasswordAgain"));
        let message = if password != again {
            "The two Certificate Passwords are not the same."
        } else if certificate_password_rules(password).is_err() {
            "The Certificate Password does not follow the rules."
        } else {
            session.keep_certificate_password(password.to_owned());
            ""
        };
        if !message.is_empty() {
            return Ok(pages::certificate_password(message, &session.await_form(Step::CertificatePassword)?));
        }
    }
    Ok(pages::agreement(&site.register.agreement.text, "", &session.await_form(Step::Agreement)?))
}

/// "Next" on step 4: the key is made, and its file.
pub(super) async fn agreement(
    State(site): AnySite,
    headers: HeaderMap,
    form: String,
) -> Result<Page, Notice> {
    let form = Form::of(&form);
    let session = site.take(&headers, Step::Agreement, &form)?;
    if form.field("agree") != "yes" {
        let message = "Please tick the box to go on.";
        let token = session.await_form(Step::Agreement)?;
        return Ok(pages::agreement(&site.register.agreement.text, message, &token));
    }
    let password = session.certificate_password().ok_or(Notice::InvalidParameter)?;
    site.lay_out(&session, password).await
}

/// "Download My Certificate" on step 5, where it is a form.
pub(super) async fn download(
    State(site): AnySite,
    headers: HeaderMap,
    form: String,
) -> Result<Response, Notice> {
    let order = Arc::clone(&site.sessions.of(&headers, site.register.now())?.order);
    let leads = order.spec.reply.leads();
    order.count(|downloads| {
        downloads.submits += 1;
        downloads.requests += usize::from(leads == Leads::ToFile);
    });
    let session = site.take(&headers, Step::Download, &Form::of(&form))?;
    match leads {
        Leads::ToFile => hand_out(&site, order).await,
        Leads::On(carrier) => lead_to_file(&session, carrier),
    }
}

/// The file, where the form or the button only leads to it.
pub(super) async fn file(
    State(site): AnySite,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Notice> {
    let order = Arc::clone(&site.sessions.of(&headers, site.register.now())?.order);
    order.count(|downloads| downloads.requests += 1);
    site.take(&headers, Step::Download, &Form::of(&query.unwrap_or_default()))?;
    hand_out(&site, order).await
}

/// A window that goes to the file, and closes itself.
pub(super) async fn popup(
    State(site): AnySite,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Page, Notice> {
    let session = site.take(&headers, Step::Download, &Form::of(&query.unwrap_or_default()))?;
    Ok(carriers::popup(&path_of_file(&session)?))
}

/// The link on step 5: step 6.
pub(super) async fn finished(State(site): AnySite, headers: HeaderMap) -> Result<Page, Notice> {
    site.sessions.of(&headers, site.register.now())?;
    Ok(pages::finished())
}

fn lead_to_file(session: &Session, carrier: Carrier) -> Result<Response, Notice> {
    let path = path_of_file(session)?;
    Ok(match carriers::page(carrier, &path) {
        Some(page) => page.into_response(),
        None => redirect(path),
    })
}

fn path_of_file(session: &Session) -> Result<String, Notice> {
    Ok(format!("{PATH}/file.do?token={}", session.await_form(Step::Download)?))
}

fn redirect(to: String) -> Response {
    (StatusCode::FOUND, [(header::LOCATION, to)]).into_response()
}

/// Replies with the file. The link is used up when the reply begins.
async fn hand_out(site: &Site, order: Arc<PageOrder>) -> Result<Response, Notice> {
    match &order.spec.disturbance {
        Some(Disturbance::Redirect { to }) => return Ok(redirect(to.clone())),
        Some(Disturbance::Silence) => order.released().await,
        _ => {}
    }
    let file = order.placed.order().hand_out(site.register.now())?;
    Ok(replies::with_file(order, &file.bytes))
}
