//! Recorder of all exchanges with the practice service.

use std::{
    convert::Infallible,
    mem,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, Uri},
    middleware::{self, Next},
    response::Response,
};
use futures_util::{StreamExt, stream};

/// A request and its answer.
pub struct Exchange {
    pub method: Method,
    pub uri: Uri,
    pub request_headers: HeaderMap,
    pub request_body: Bytes,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// The layer between the service and its clients.
#[derive(Clone, Default)]
pub struct Recorder(Arc<Mutex<Vec<Exchange>>>);

impl Recorder {
    /// Records the exchanges of the router.
    pub fn wrap(&self, router: Router) -> Router {
        router.layer(middleware::from_fn_with_state(self.clone(), record))
    }

    /// The exchanges since the last call.
    pub fn take(&self) -> Vec<Exchange> {
        mem::take(&mut *self.0.lock().unwrap())
    }
}

async fn record(State(recorder): State<Recorder>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let request_body = to_bytes(body, usize::MAX).await.unwrap();
    let (method, uri, request_headers) = (parts.method.clone(), parts.uri.clone(), parts.headers.clone());

    let response = next.run(Request::from_parts(parts, Body::from(request_body.clone()))).await;

    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    recorder.0.lock().unwrap().push(Exchange {
        method,
        uri,
        request_headers,
        request_body,
        status: parts.status,
        headers: parts.headers.clone(),
        body: body.clone(),
    });
    Response::from_parts(parts, in_pieces(&body))
}

/// The body in pieces, as the service sends a file, so that a connection can be cut within it.
fn in_pieces(body: &Bytes) -> Body {
    let pieces: Vec<_> = body.chunks(1024).map(Bytes::copy_from_slice).collect();
    Body::from_stream(stream::iter(pieces).then(|piece| async {
        tokio::task::yield_now().await;
        Ok::<_, Infallible>(piece)
    }))
}
