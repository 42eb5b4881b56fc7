//! What goes wrong between the wizard and the practice service, for as long as it is to be seen.

use std::{
    io,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use futures_util::stream;

/// Far more than any body of the service.
const MAX_BODY: usize = 1 << 20;
/// How much of a file comes before its connection breaks, in bytes.
const FIRST_PART: usize = 1024;
/// A moment long past, in the form of HTTP (RFC 9110, section 5.6.7).
const LONG_PAST: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
/// How long the service wants to be left alone, in seconds.
const RETRY_AFTER: &str = "60";

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Disturbance {
    /// The service has a fault.
    Down,
    /// The service is busy.
    Busy,
    /// Every download breaks off.
    BrokenDownloads,
    /// Every download is changed on its way.
    ChangedDownloads,
    /// The service's clock and this computer's are years apart.
    ClocksApart,
}

/// What goes wrong now, if anything. Its clones are the same one.
#[derive(Clone, Default)]
pub(crate) struct Disturbances(Arc<Mutex<Option<Disturbance>>>);

impl Disturbances {
    /// From now on this goes wrong, or nothing does.
    pub(crate) fn set(&self, disturbance: Option<Disturbance>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = disturbance;
    }

    fn now(&self) -> Option<Disturbance> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Stands between the wizard and these routes.
    pub(crate) fn wrap(&self, routes: Router) -> Router {
        routes.layer(middleware::from_fn_with_state(self.clone(), disturb))
    }
}

async fn disturb(State(disturbances): State<Disturbances>, request: Request, next: Next) -> Response {
    let is_download = request.method() == Method::GET && request.uri().path().ends_with("/pkcs12");
    let is_first = !request.headers().contains_key(header::RANGE);
    match disturbances.now() {
        Some(Disturbance::Down) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Some(Disturbance::Busy) => {
            (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, RETRY_AFTER)]).into_response()
        }
        Some(Disturbance::BrokenDownloads) if is_download => {
            with_body(next.run(request).await, |whole| {
                let part = if is_first { whole.slice(..FIRST_PART.min(whole.len())) } else { Bytes::new() };
                let broken = Err(io::Error::from(io::ErrorKind::ConnectionReset));
                Body::from_stream(stream::iter([Ok(part), broken]))
            })
            .await
        }
        Some(Disturbance::ChangedDownloads) if is_download => {
            with_body(next.run(request).await, |whole| {
                let mut changed = whole.to_vec();
                changed.iter_mut().for_each(|octet| *octet ^= 1);
                changed.into()
            })
            .await
        }
        Some(Disturbance::ClocksApart) => {
            let mut response = next.run(request).await;
            response.headers_mut().insert(header::DATE, HeaderValue::from_static(LONG_PAST));
            response
        }
        _ => next.run(request).await,
    }
}

async fn with_body(response: Response, change: impl FnOnce(Bytes) -> Body) -> Response {
    let (parts, body) = response.into_parts();
    match to_bytes(body, MAX_BODY).await {
        Ok(whole) => Response::from_parts(parts, change(whole)),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
