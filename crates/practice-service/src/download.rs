//! Transfer of a file, whole or in part (RFC 9110, section 14), in chunks that a test can hold back.

use std::{convert::Infallible, ops::Range};

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::stream;
use tokio::{sync::watch, task};

use crate::{order::Pkcs12File, problem::Problem};

/// The size of a chunk; small, so that a certificate file has several.
const CHUNK: usize = 1024;

/// Replies to a GET with the file or the range that the headers request.
pub(crate) fn answer(
    file: &Pkcs12File,
    headers: &HeaderMap,
    held: watch::Receiver<bool>,
) -> Result<Response, Problem> {
    let length = file.bytes.len();
    let etag = format!("\"{}\"", file.sha256);
    let field = |name| headers.get(name).and_then(|value| value.to_str().ok());

    let same_file = field(header::IF_RANGE).is_none_or(|begun| begun == etag);
    let wanted = match field(header::RANGE) {
        Some(range) if same_file => Wanted::parse(range, length),
        _ => Wanted::Whole,
    };
    let (status, part, content_range) = match wanted {
        Wanted::Whole => (StatusCode::OK, file.bytes.clone(), None),
        Wanted::Part(Range { start, end }) => (
            StatusCode::PARTIAL_CONTENT,
            file.bytes.slice(start..end),
            Some(format!("bytes {start}-{}/{length}", end - 1)),
        ),
        Wanted::Unsatisfiable => return Err(Problem::RangeNotSatisfiable { length }),
    };
    let fields: [(HeaderName, String); 5] = [
        (header::CONTENT_TYPE, "application/x-pkcs12".to_owned()),
        (header::CONTENT_LENGTH, part.len().to_string()),
        (header::ACCEPT_RANGES, "bytes".to_owned()),
        (header::ETAG, etag),
        (HeaderName::from_static("repr-digest"), file.sha256.repr_digest()),
    ];
    let content_range = content_range.map(|range| [(header::CONTENT_RANGE, range)]);
    Ok((status, fields, content_range, in_chunks(part, held)).into_response())
}

/// The interpretation of a `Range` field for a file of a certain length.
#[derive(Debug, PartialEq)]
enum Wanted {
    Whole,
    /// A range within the file, never empty.
    Part(Range<usize>),
    Unsatisfiable,
}

impl Wanted {
    /// Parses the field. Several ranges, other units and invalid values result in the whole file, as RFC 9110 allows.
    fn parse(field: &str, length: usize) -> Self {
        let Some((first, last)) = field.strip_prefix("bytes=").and_then(|range| range.trim().split_once('-'))
        else {
            return Self::Whole;
        };
        let range = match (first.parse::<usize>(), last.parse::<usize>()) {
            (Ok(start), Ok(last)) if start <= last => start..last.saturating_add(1).min(length),
            (Ok(start), Err(_)) if last.is_empty() => start..length,
            (Err(_), Ok(suffix)) if first.is_empty() => length.saturating_sub(suffix)..length,
            _ => return Self::Whole,
        };
        if range.start < range.end { Self::Part(range) } else { Self::Unsatisfiable }
    }
}

/// A body of chunks. While `held`, it stops after the first one.
fn in_chunks(bytes: Bytes, held: watch::Receiver<bool>) -> Body {
    let is_first = true;
    Body::from_stream(stream::unfold((bytes, held, is_first), |(mut rest, mut held, is_first)| async move {
        if rest.is_empty() {
            return None;
        }
        if !is_first {
            // Each chunk is sent before the next one, in a TLS record of its own, so that a connection can break
            // between them.
            task::yield_now().await;
            // An error means that the service is ending, and the connection with it.
            held.wait_for(|held| !held).await.ok()?;
        }
        let chunk = rest.split_to(CHUNK.min(rest.len()));
        Some((Ok::<_, Infallible>(chunk), (rest, held, false)))
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_of_ten_octets() {
        let table = [
            ("bytes=0-", Wanted::Part(0..10)),
            ("bytes=3-", Wanted::Part(3..10)),
            ("bytes=3-3", Wanted::Part(3..4)),
            ("bytes=3-5", Wanted::Part(3..6)),
            ("bytes=3-99", Wanted::Part(3..10)),
            ("bytes=3-18446744073709551615", Wanted::Part(3..10)),
            ("bytes=-4", Wanted::Part(6..10)),
            ("bytes=-99", Wanted::Part(0..10)),
            ("bytes=-0", Wanted::Unsatisfiable),
            ("bytes=10-", Wanted::Unsatisfiable),
            ("bytes=10-12", Wanted::Unsatisfiable),
            ("bytes=5-3", Wanted::Whole),
            ("bytes=0-1,4-5", Wanted::Whole),
            ("bytes=-", Wanted::Whole),
            ("bytes=a-b", Wanted::Whole),
            ("lines=1-2", Wanted::Whole),
            ("", Wanted::Whole),
        ];
        for (field, wanted) in table {
            assert_eq!(Wanted::parse(field, 10), wanted, "{field}");
        }
    }
}
