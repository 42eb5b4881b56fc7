//! Download of a file over a connection that may break at any byte (RFC 9110, section 14).

use base64::{Engine, prelude::BASE64_STANDARD};
use certificate::x509::{hex, sha256};
use reqwest::{
    Response, StatusCode,
    header::{CONTENT_RANGE, ETAG, HeaderValue, IF_RANGE, RANGE},
};
use stop_points::stop_point;

use super::{
    errors::{body_error, refusal},
    exchange::{Call, Way, expect_type, within},
    operation::Operation,
};
use crate::error::PickupError;

const PKCS12: &str = "application/x-pkcs12";

/// The number of transfers in a row that may end without a new byte.
const FRUITLESS: u32 = 3;

/// The length and digest that the service announced for the file.
pub(super) struct Promise {
    /// Octets.
    pub(super) length: usize,
    /// Hexadecimal.
    pub(super) sha256: String,
}

/// Downloads the promised file with as many requests as it takes, and verifies its length and both digests.
/// `progress` receives the number of bytes received.
pub(super) async fn download(
    way: &Way,
    token: &str,
    promised: &Promise,
    progress: impl Fn(usize),
) -> Result<Vec<u8>, PickupError> {
    let mut partial = Partial::default();
    let all = async {
        let mut most = 0;
        let mut fruitless = 0;
        while partial.bytes.len() < promised.length {
            let call = way.call(Operation::FetchPkcs12, token)?;
            let Err(error) = partial.transfer(call, promised.length, &progress).await else { continue };
            let may_go_on = matches!(
                error,
                PickupError::Interrupted(_) | PickupError::TimedOut | PickupError::Unreachable(_)
            );
            if !may_go_on {
                return Err(error);
            }
            if partial.bytes.len() > most {
                most = partial.bytes.len();
                fruitless = 0;
            } else {
                fruitless += 1;
            }
            if fruitless == FRUITLESS {
                return Err(error);
            }
        }
        Ok(())
    };
    within(way.patience_for(promised.length), all).await?;
    let actual = sha256(&partial.bytes);
    // RFC 9530 §3: `sha-256=:BASE64:`.
    let digest = format!("sha-256=:{}:", BASE64_STANDARD.encode(actual));
    let as_sent = partial.digest.is_some_and(|sent| sent == digest);
    if as_sent && hex(&actual) == promised.sha256 { Ok(partial.bytes) } else { Err(PickupError::Corrupted) }
}

/// The part of the file that has been received.
#[derive(Default)]
struct Partial {
    bytes: Vec<u8>,
    /// The entity tag of the file that was begun.
    etag: Option<HeaderValue>,
    /// The digest of the whole file, from the newest reply.
    digest: Option<HeaderValue>,
    /// A reply did not match the part received before it.
    began_anew: bool,
}

impl Partial {
    /// Downloads the missing part, or as much of it as the service sends before the connection breaks. Bytes beyond
    /// the promised length are dropped.
    async fn transfer(
        &mut self,
        mut call: Call<'_>,
        length: usize,
        progress: impl Fn(usize),
    ) -> Result<(), PickupError> {
        let begun = self.etag.clone().filter(|_| !self.bytes.is_empty());
        if let Some(etag) = &begun {
            let range = format!("bytes={}-", self.bytes.len());
            call.request = call.request.header(RANGE, range).header(IF_RANGE, etag);
        }
        let operation = call.operation;
        let mut response = call.exchange().await?;
        let end = match response.status() {
            // The first reply, a changed file, or a service without support for ranges.
            status if status == operation.done() => {
                self.bytes.clear();
                self.etag = strong_etag(&response);
                length
            }
            StatusCode::PARTIAL_CONTENT if begun.is_some() && strong_etag(&response) == begun => {
                match range_end(&response, self.bytes.len(), length) {
                    Some(end) => end,
                    None => return self.begin_anew(),
                }
            }
            StatusCode::PARTIAL_CONTENT | StatusCode::RANGE_NOT_SATISFIABLE => return self.begin_anew(),
            _ => return Err(refusal(response, operation).await),
        };
        expect_type(&response, PKCS12)?;
        self.digest = response.headers().get("repr-digest").cloned();
        while self.bytes.len() < end {
            let chunk = response.chunk().await.map_err(body_error)?;
            let chunk = chunk.ok_or_else(|| PickupError::Interrupted("the body ended too early".into()))?;
            let room = end - self.bytes.len();
            self.bytes.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
            progress(self.bytes.len());
            stop_point!("part of the file received");
        }
        Ok(())
    }

    /// Discards the received part; permitted once.
    fn begin_anew(&mut self) -> Result<(), PickupError> {
        if self.began_anew {
            return Err(PickupError::Corrupted);
        }
        *self = Self { began_anew: true, ..Self::default() };
        Ok(())
    }
}

/// The entity tag, if it is a strong one (RFC 9110, section 8.8.3).
fn strong_etag(response: &Response) -> Option<HeaderValue> {
    response.headers().get(ETAG).filter(|etag| etag.as_bytes().starts_with(b"\"")).cloned()
}

/// The exclusive end of the part, if it begins at `start` and the whole has `length` bytes: `bytes
/// FIRST-LAST/LENGTH`.
fn range_end(response: &Response, start: usize, length: usize) -> Option<usize> {
    let field = response.headers().get(CONTENT_RANGE)?.to_str().ok()?;
    let (range, whole) = field.strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let (first, last, whole): (usize, usize, usize) =
        (first.parse().ok()?, last.parse().ok()?, whole.parse().ok()?);
    (first == start && (start..length).contains(&last) && whole == length).then(|| last + 1)
}
