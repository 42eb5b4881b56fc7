//! The operations of the pickup contract as HTTP routes.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, FromRequest, FromRequestParts, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    middleware,
    response::{IntoResponse, Response},
    routing::{get, post, put},
};
use serde::de::DeserializeOwned;

use crate::{
    RequestSpec, download,
    problem::Problem,
    register::{OrderRegister, PlacedOrder, SESSION_TIME},
    wire,
};

/// The largest body that is read, far above any of the contract.
const MAX_BODY: usize = 16 * 1024;

/// All routes below `/pickup/v1`.
pub(crate) fn router(register: Arc<OrderRegister>) -> Router {
    let operations = Router::new()
        .route("/order", get(look_at_order))
        .route("/session", post(unlock))
        .route("/agreement", get(read_agreement))
        .route("/agreement/acceptance", put(accept_agreement))
        .route("/pkcs12", post(request_pkcs12).get(fetch_pkcs12))
        .route("/certificate", put(request_certificate))
        .route("/receipt", post(confirm_receipt))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(middleware::map_response(no_store))
        .with_state(register);
    Router::new().nest("/pickup/v1", operations)
}

async fn look_at_order(
    State(register): State<Arc<OrderRegister>>,
    ByLink(placed): ByLink,
) -> Json<wire::Order> {
    Json(wire::Order::new(&placed, &placed.order(), register.issuers(), register.now()))
}

async fn unlock(
    State(register): State<Arc<OrderRegister>>,
    ByLink(placed): ByLink,
    Body(request): Body<wire::UnlockRequest>,
) -> Result<(StatusCode, Json<wire::Session>), Problem> {
    let now = register.now();
    let mut order = placed.order();
    order.unlock(&request.pickup_password, now)?;
    let session = wire::Session {
        session_token: placed.open_session(now)?,
        expires_in_seconds: SESSION_TIME.whole_seconds(),
        accepted_agreement_version: order.accepted_version().map(str::to_owned),
    };
    Ok((StatusCode::CREATED, Json(session)))
}

async fn read_agreement(
    State(register): State<Arc<OrderRegister>>,
    BySession(placed): BySession,
) -> Result<Json<wire::Agreement>, Problem> {
    placed.order().must_be_ready(register.now())?;
    Ok(Json(register.agreement.clone()))
}

async fn accept_agreement(
    State(register): State<Arc<OrderRegister>>,
    BySession(placed): BySession,
    Body(acceptance): Body<wire::Acceptance>,
) -> Result<StatusCode, Problem> {
    placed.order().accept(acceptance.agreement(), register.agreement_in_force(), register.now())?;
    Ok(StatusCode::NO_CONTENT)
}

async fn request_pkcs12(
    State(register): State<Arc<OrderRegister>>,
    BySession(placed): BySession,
    Body(request): Body<wire::Pkcs12Request>,
) -> Result<(StatusCode, Json<wire::Pkcs12Ready>), Problem> {
    placed.order().may_request(&request.certificate_password, register.now())?;
    let file = register.make_file(&placed, request.certificate_password).await?;
    let ready = wire::Pkcs12Ready::new(&file);
    // The order may have ended while the file was generated.
    placed.order().lay_out(file, register.now())?;
    Ok((StatusCode::CREATED, Json(ready)))
}

async fn fetch_pkcs12(
    State(register): State<Arc<OrderRegister>>,
    BySession(placed): BySession,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let mut order = placed.order();
    let file = order.file(register.now())?;
    let response = download::answer(&file, &headers, register.downloads_held.subscribe())?;
    order.note_sent(&file);
    Ok(response)
}

async fn request_certificate(
    State(register): State<Arc<OrderRegister>>,
    BySession(placed): BySession,
    Body(body): Body<wire::CertificateRequest>,
) -> Result<Response, Problem> {
    let request = body.der()?;
    placed.note_request(&request);
    placed.order().may_send(&request, register.now())?;
    let chain = register.answer(&placed, &request).await?;
    let RequestSpec { issuing, retry_after, .. } = placed.request.clone().unwrap_or_default();
    let mut order = placed.order();
    Ok(match order.answer(request, chain, issuing, register.now())? {
        Some(answered) => Json(wire::Certificates::new(&answered.chain)).into_response(),
        None => (StatusCode::ACCEPTED, [(header::RETRY_AFTER, retry_after.to_string())]).into_response(),
    })
}

async fn confirm_receipt(
    State(register): State<Arc<OrderRegister>>,
    ByLink(placed): ByLink,
    Body(receipt): Body<wire::Receipt>,
) -> Result<StatusCode, Problem> {
    placed.order().confirm_receipt(receipt.sha256, register.now())?;
    Ok(StatusCode::NO_CONTENT)
}

/// The order of the link token in the `Authorization` header.
struct ByLink(Arc<PlacedOrder>);

/// The order of the session token in the `Authorization` header.
struct BySession(Arc<PlacedOrder>);

impl FromRequestParts<Arc<OrderRegister>> for ByLink {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, register: &Arc<OrderRegister>) -> Result<Self, Problem> {
        register.by_link_token(bearer(parts)?).map(Self).ok_or(Problem::UnknownLink)
    }
}

impl FromRequestParts<Arc<OrderRegister>> for BySession {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, register: &Arc<OrderRegister>) -> Result<Self, Problem> {
        register.by_session_token(bearer(parts)?).map(Self).ok_or(Problem::SessionExpired)
    }
}

/// The token of `Authorization: Bearer TOKEN` (RFC 6750, section 2.1).
fn bearer(parts: &Parts) -> Result<&str, Problem> {
    let value = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let (scheme, token) = value.and_then(|value| value.split_once(' ')).ok_or(Problem::MissingToken)?;
    let is_token = !token.is_empty()
        && token.bytes().all(|octet| octet.is_ascii_alphanumeric() || b"-._~+/=".contains(&octet));
    if scheme.eq_ignore_ascii_case("Bearer") && is_token { Ok(token) } else { Err(Problem::MissingToken) }
}

/// A JSON body. Any defect is an `invalid-request`.
struct Body<T>(T);

impl<T: DeserializeOwned> FromRequest<Arc<OrderRegister>> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, register: &Arc<OrderRegister>) -> Result<Self, Problem> {
        match Json::from_request(request, register).await {
            Ok(Json(body)) => Ok(Self(body)),
            Err(rejection) => Err(Problem::InvalidRequest { detail: rejection.to_string() }),
        }
    }
}

async fn no_store(mut response: Response) -> Response {
    let value = HeaderValue::from_static("no-store");
    response.headers_mut().insert(header::CACHE_CONTROL, value);
    response
}
