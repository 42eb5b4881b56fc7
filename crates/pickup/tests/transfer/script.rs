//! A script of faults, reply by reply.

use std::{
    collections::VecDeque,
    convert::Infallible,
    future, io, mem,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{
        HeaderName, HeaderValue, Method, StatusCode,
        header::{CONTENT_LENGTH, RANGE},
        response::Parts,
    },
    middleware::{Next, from_fn_with_state},
    response::Response,
};
use futures_util::{StreamExt, stream};

/// The size of the pieces in which the practice service sends a body.
const PIECE: usize = 1000;

/// A change to one reply.
pub type Twist = Box<dyn FnOnce(Parts, Bytes) -> Response + Send>;

/// The layer between the service and the client. It changes the replies to GETs of the file in the order of the
/// script, and passes those after its end unchanged.
#[derive(Clone, Default)]
pub struct Script(Arc<Mutex<Scripted>>);

#[derive(Default)]
struct Scripted {
    of_file: VecDeque<Twist>,
    /// The change to the next reply to any other request.
    of_others: Option<Twist>,
    ranges: Ranges,
    asked: Vec<Asked>,
}

/// The support for ranges.
#[derive(Clone, Copy, Default)]
pub enum Ranges {
    #[default]
    Right,
    /// Ranges are ignored.
    Ignored,
    /// At most so many bytes a reply.
    AtMost(usize),
}

/// A GET of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub range: Option<String>,
    pub if_range: Option<String>,
    pub status: StatusCode,
}

impl Script {
    pub fn wrap(&self, router: Router) -> Router {
        router.layer(from_fn_with_state(self.clone(), play))
    }

    /// Changes the replies to the next GETs of the file.
    pub fn of_file(&self, twists: impl IntoIterator<Item = Twist>) {
        self.0.lock().unwrap().of_file.extend(twists);
    }

    /// Changes the next reply to anything but a GET of the file.
    pub fn of_next(&self, twist: Twist) {
        self.0.lock().unwrap().of_others = Some(twist);
    }

    pub fn answer_ranges(&self, ranges: Ranges) {
        self.0.lock().unwrap().ranges = ranges;
    }

    /// The GETs of the file since the last call.
    pub fn asked(&self) -> Vec<Asked> {
        mem::take(&mut self.0.lock().unwrap().asked)
    }

    /// The ranges requested since the last call.
    pub fn ranges(&self) -> Vec<Option<String>> {
        self.asked().into_iter().map(|asked| asked.range).collect()
    }
}

async fn play(State(Script(script)): State<Script>, mut request: Request, next: Next) -> Response {
    let is_file = request.method() == Method::GET && request.uri().path().ends_with("/pkcs12");
    let (range, if_range) = (field(&request, "range"), field(&request, "if-range"));
    let ranges = script.lock().unwrap().ranges;
    match (ranges, &range) {
        (Ranges::Ignored, _) => {
            request.headers_mut().remove(RANGE);
        }
        (Ranges::AtMost(most), Some(range)) => {
            let start: usize =
                range.strip_prefix("bytes=").unwrap().strip_suffix('-').unwrap().parse().unwrap();
            let shorter = HeaderValue::try_from(format!("bytes={start}-{}", start + most - 1)).unwrap();
            request.headers_mut().insert(RANGE, shorter);
        }
        _ => {}
    }

    let response = next.run(request).await;

    let twist = {
        let mut script = script.lock().unwrap();
        if is_file {
            script.asked.push(Asked { range, if_range, status: response.status() });
            script.of_file.pop_front()
        } else {
            script.of_others.take()
        }
    };
    let Some(twist) = twist else { return response };
    let (parts, body) = response.into_parts();
    twist(parts, to_bytes(body, usize::MAX).await.unwrap())
}

fn field(request: &Request, name: &str) -> Option<String> {
    let value = request.headers().get(name)?;
    Some(value.to_str().unwrap().to_owned())
}

/// The unchanged reply.
pub fn as_it_is() -> Twist {
    Box::new(|parts, body| Response::from_parts(parts, body.into()))
}

/// Breaks the connection after so many bytes of the body.
pub fn cut_at(byte: usize) -> Twist {
    Box::new(move |parts, body| {
        let whole = pieces(body.slice(..byte)).map(Ok);
        let broken = stream::once(async {
            // Lets the bytes before the break be sent first.
            tokio::task::yield_now().await;
            Err(io::Error::other("cut"))
        });
        Response::from_parts(parts, Body::from_stream(whole.chain(broken)))
    })
}

/// Stops the body after so many bytes, and keeps the connection open.
pub fn stall_at(byte: usize) -> Twist {
    Box::new(move |parts, body| {
        let silence = stream::once(future::pending());
        Response::from_parts(
            parts,
            Body::from_stream(pieces(body.slice(..byte)).map(Ok::<_, Infallible>).chain(silence)),
        )
    })
}

/// Ends the body after so many bytes, as if it were complete.
pub fn end_at(byte: usize) -> Twist {
    Box::new(move |mut parts, body| {
        parts.headers.insert(CONTENT_LENGTH, byte.into());
        Response::from_parts(parts, body.slice(..byte).into())
    })
}

/// Sends an endless body without a `Content-Length`.
pub fn go_on_for_ever() -> Twist {
    Box::new(|mut parts, body| {
        parts.headers.remove(CONTENT_LENGTH);
        // Further bytes follow in the piece with the file's last byte.
        let body = pieces([&body[..], &[0; PIECE]].concat().into());
        let more = stream::repeat(Bytes::from_static(&[0; PIECE]));
        Response::from_parts(parts, Body::from_stream(body.chain(more).map(Ok::<_, Infallible>)))
    })
}

/// Flips one bit of the body.
pub fn alter() -> Twist {
    Box::new(|parts, body| {
        let mut body = body.to_vec();
        let middle = body.len() / 2;
        body[middle] ^= 1;
        Response::from_parts(parts, body.into())
    })
}

/// Sets another value for a field, or removes it.
pub fn set(name: &'static str, value: Option<&str>) -> Twist {
    let value = value.map(|value| HeaderValue::try_from(value).unwrap());
    Box::new(move |mut parts, body| {
        let name = HeaderName::from_static(name);
        match value {
            Some(value) => parts.headers.insert(name, value),
            None => parts.headers.remove(name),
        };
        Response::from_parts(parts, body.into())
    })
}

/// Applies two changes in turn.
pub fn both(first: Twist, second: Twist) -> Twist {
    Box::new(move |parts, body| {
        let (parts, _) = first(parts, body.clone()).into_parts();
        second(parts, body)
    })
}

/// Sends another status, with these fields and without the body.
pub fn status(code: u16, fields: &'static [(&'static str, &'static str)]) -> Twist {
    Box::new(move |_, _| {
        let mut response = Response::builder().status(code);
        for (name, value) in fields {
            response = response.header(*name, *value);
        }
        response.body(Body::empty()).unwrap()
    })
}

fn pieces(body: Bytes) -> impl futures_util::Stream<Item = Bytes> {
    let pieces: Vec<_> = body.chunks(PIECE).map(Bytes::copy_from_slice).collect();
    stream::iter(pieces)
}
