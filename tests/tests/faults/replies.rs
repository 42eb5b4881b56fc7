//! Wrong replies, from the download on.

use std::{
    convert::Infallible,
    fmt,
    sync::{Arc, Mutex},
};

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{
        HeaderValue, Method, StatusCode,
        header::{CONNECTION, CONTENT_LENGTH, LOCATION, RETRY_AFTER},
        response::Parts,
    },
    middleware::{Next, from_fn_with_state},
    response::Response,
};
use e2e::faults::person::Choice;
use futures_util::stream;
use pickup::client::Timeouts;
use practice_service::faults::CuttingProxy;

use crate::{
    inside::Inside,
    service::Service,
    tally::{self, Fault, Lost},
};

const REPR_DIGEST: &str = "repr-digest";

/// The requests from the download on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operation {
    /// The request to generate the file.
    Make,
    /// The download.
    Fetch,
    /// The receipt.
    Confirm,
}

impl Operation {
    const ALL: [Self; 3] = [Self::Make, Self::Fetch, Self::Confirm];

    fn is(self, request: &Request) -> bool {
        let (method, path) = match self {
            Self::Make => (Method::POST, "/pkcs12"),
            Self::Fetch => (Method::GET, "/pkcs12"),
            Self::Confirm => (Method::POST, "/receipt"),
        };
        request.method() == method && request.uri().path().ends_with(path)
    }
}

/// The change to one reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Twist {
    /// The service does nothing, and sends this status.
    Instead(u16),
    /// The service executes the request, and sends this status.
    Nevertheless(u16),
    /// The connection is closed after the request, which is not executed.
    Deaf,
    /// The connection is closed after the execution, before the reply.
    Mute,
    /// The connection is closed after the reply.
    Curt,
    /// The digest of the file is wrong.
    WrongDigest,
    /// The length is wrong by one.
    WrongLength(i64),
    /// The body is halved, as if complete.
    Half,
    /// The body is halved, and the connection closed.
    Truncated,
    /// The body is longer than announced.
    OverLong,
    /// The body has other content.
    Nonsense,
}

/// A wrong reply.
struct Case {
    operation: Operation,
    twist: Twist,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {:?}", self.operation, self.twist)
    }
}

#[test]
fn wrong_reply_loses_nothing() {
    let mut cases = Vec::new();
    for operation in Operation::ALL {
        let statuses = [500, 503, 302, 404, 429].map(Twist::Instead).into_iter();
        let done = [500, 502, 504].map(Twist::Nevertheless);
        let breaks = [Twist::Deaf, Twist::Mute, Twist::Curt];
        let contents = [
            Twist::WrongDigest,
            Twist::WrongLength(1),
            Twist::WrongLength(-1),
            Twist::Half,
            Twist::Truncated,
            Twist::OverLong,
            Twist::Nonsense,
        ];
        let contents = contents.into_iter().filter(|_| operation != Operation::Confirm);
        let twists = statuses.chain(done).chain(breaks).chain(contents);
        cases.extend(twists.map(|twist| Case { operation, twist }));
    }
    tally::play(&cases, twist);
}

fn twist(case: &Case) -> Result<Fault, Lost> {
    let meddler = Arc::new(Meddler { operation: case.operation, ..Meddler::default() });
    let service = Service::start_with(|router| router.layer(from_fn_with_state(meddler.clone(), meddle)));
    service.runtime().block_on(async {
        let line = Arc::new(CuttingProxy::start(service.practice_service.address()).await.unwrap());
        let inside = Inside::new(&service).over(&line);
        *meddler.line.lock().unwrap() = Some(line);
        let wizard = inside.wizard(Timeouts::default()).await;
        inside.person.walk_to_download(&wizard).await;
        *meddler.twist.lock().unwrap() = Some(case.twist);
        inside.finish(&wizard, |_| Choice::Again).await
    })?;
    assert_eq!(*meddler.twist.lock().unwrap(), None, "it was never asked");
    Ok(Fault::Happened)
}

/// The layer before the service that changes one reply.
struct Meddler {
    operation: Operation,
    twist: Mutex<Option<Twist>>,
    line: Mutex<Option<Arc<CuttingProxy>>>,
}

impl Default for Meddler {
    fn default() -> Self {
        Self { operation: Operation::Make, twist: Mutex::default(), line: Mutex::default() }
    }
}

impl Meddler {
    fn close_line(&self) {
        self.line.lock().unwrap().as_ref().unwrap().cut_now();
    }
}

async fn meddle(State(meddler): State<Arc<Meddler>>, request: Request, next: Next) -> Response {
    let twist = if meddler.operation.is(&request) { meddler.twist.lock().unwrap().take() } else { None };
    match twist {
        None => return next.run(request).await,
        Some(Twist::Instead(status)) => return only(status),
        Some(Twist::Deaf) => {
            meddler.close_line();
            return only(500);
        }
        _ => {}
    }
    let (mut parts, body) = next.run(request).await.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    match twist.unwrap() {
        Twist::Nevertheless(status) => only(status),
        Twist::Mute => {
            meddler.close_line();
            only(500)
        }
        Twist::Curt => {
            parts.headers.insert(CONNECTION, HeaderValue::from_static("close"));
            Response::from_parts(parts, body.into())
        }
        Twist::WrongDigest => wrong_digest(parts, &body),
        Twist::WrongLength(more) => wrong_length(parts, &body, more),
        Twist::Half => whole(parts, body.slice(..body.len() / 2)),
        Twist::Truncated => {
            let half = body.slice(..body.len() / 2);
            parts.headers.insert(CONTENT_LENGTH, body.len().into());
            Response::from_parts(parts, in_one_piece(half))
        }
        Twist::OverLong => whole(parts, [&body[..], &[b' '; 999], b"and more"].concat().into()),
        Twist::Nonsense => whole(parts, vec![b'?'; body.len()].into()),
        Twist::Instead(_) | Twist::Deaf => unreachable!("dealt with above"),
    }
}

/// A reply with only a status.
fn only(status: u16) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("7"));
    response.headers_mut().insert(LOCATION, HeaderValue::from_static("https://elsewhere.example/"));
    response
}

/// A reply with a body of another length.
fn whole(mut parts: Parts, body: Bytes) -> Response {
    parts.headers.insert(CONTENT_LENGTH, body.len().into());
    Response::from_parts(parts, body.into())
}

/// A body whose length hyper does not check against the announced one before sending.
fn in_one_piece(body: Bytes) -> Body {
    Body::from_stream(stream::iter([Ok::<_, Infallible>(body)]))
}

fn wrong_digest(mut parts: Parts, body: &Bytes) -> Response {
    if let Some(digest) = parts.headers.get(REPR_DIGEST) {
        let other = digest.to_str().unwrap().chars().rev().collect::<String>();
        parts.headers.insert(REPR_DIGEST, HeaderValue::from_str(&other).unwrap());
        return Response::from_parts(parts, body.clone().into());
    }
    change(parts, body, |promise| promise["sha256"] = "0".repeat(64).into())
}

fn wrong_length(mut parts: Parts, body: &Bytes, more: i64) -> Response {
    if parts.headers.contains_key(REPR_DIGEST) {
        let length = i64::try_from(body.len()).unwrap() + more;
        parts.headers.insert(CONTENT_LENGTH, length.into());
        return Response::from_parts(parts, in_one_piece(body.clone()));
    }
    change(parts, body, |promise| promise["length"] = (promise["length"].as_i64().unwrap() + more).into())
}

fn change(parts: Parts, body: &Bytes, change: impl FnOnce(&mut serde_json::Value)) -> Response {
    let mut value = serde_json::from_slice(body).unwrap();
    change(&mut value);
    whole(parts, serde_json::to_vec(&value).unwrap().into())
}
