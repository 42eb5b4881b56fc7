//! Mapping of HTTP replies and transport errors to errors of the order.

use std::{error::Error, io, iter, time::SystemTime};

use certificate::name::plain_name;
use reqwest::{
    Response, StatusCode,
    header::{HeaderMap, LOCATION, RETRY_AFTER},
};

use super::{
    exchange::{Way, body, is_of_type},
    judge::NoAuthorities,
    operation::Operation,
    tunnel::{Tunnel, ask},
};
use crate::{
    connection::{ProxyProtocol, Service},
    error::PickupError,
    wire,
};

/// The longest `Retry-After` that is respected, in seconds.
const LONGEST_PAUSE: u32 = 24 * 60 * 60;
/// The most octets of a host that are shown.
const LONGEST_NAME: usize = 80;

/// Maps a reply other than success to its error.
pub(super) async fn refusal(response: Response, operation: Operation) -> PickupError {
    let status = response.status();
    match status {
        StatusCode::PROXY_AUTHENTICATION_REQUIRED => return PickupError::ProxyAuthentication,
        StatusCode::MOVED_PERMANENTLY
        | StatusCode::FOUND
        | StatusCode::SEE_OTHER
        | StatusCode::TEMPORARY_REDIRECT
        | StatusCode::PERMANENT_REDIRECT => {
            return PickupError::Redirected { host: destination(&response) };
        }
        _ => {}
    }
    let retry_after = retry_after(response.headers(), SystemTime::now());
    if is_of_type(&response, wire::PROBLEM) {
        let body = match body(response).await {
            Ok(body) => body,
            Err(error) => return error,
        };
        let problem = serde_json::from_slice::<wire::Problem>(&body).ok();
        let error = problem.and_then(|problem| problem.into_error(status.as_u16(), operation.problems()));
        if let Some(error) = error {
            return error;
        }
    }
    match status {
        StatusCode::TOO_MANY_REQUESTS => PickupError::Busy { retry_after },
        _ if status.is_server_error() => PickupError::ServiceFault(status.as_u16()),
        _ => PickupError::NotTheService(format!("HTTP {}", status.as_u16())),
    }
}

/// The host of a redirect's target, without the rest of the URL.
fn destination(response: &Response) -> String {
    let location = response.headers().get(LOCATION).and_then(|location| location.to_str().ok());
    let url = location.and_then(|location| response.url().join(location).ok());
    url.as_ref()
        .and_then(|url| url.host_str())
        .map_or_else(|| "?".to_owned(), |host| plain_name(host, LONGEST_NAME))
}

/// `Retry-After` in seconds from now (RFC 9110, section 10.2.3).
pub(super) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<u32> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) {
        return Some(value.parse().map_or(LONGEST_PAUSE, |seconds: u32| seconds.min(LONGEST_PAUSE)));
    }
    let then = httpdate::parse_http_date(value).ok()?;
    let seconds = then.duration_since(now).map_or(0, |pause| pause.as_secs());
    Some(u32::try_from(seconds).map_or(LONGEST_PAUSE, |seconds| seconds.min(LONGEST_PAUSE)))
}

/// Maps an incomplete body to its error.
pub(super) fn body_error(error: reqwest::Error) -> PickupError {
    if error.is_timeout() { PickupError::TimedOut } else { PickupError::Interrupted(causes(error)) }
}

/// Maps a missing reply to its error. Before the connection was secure, nothing was sent.
pub(super) async fn transport_error(error: reqwest::Error, way: &Way) -> PickupError {
    if !error.is_connect() {
        return body_error(error);
    }
    let proxy = way.proxy.as_ref();
    let is_within_tls = proxy.is_some_and(|proxy| proxy.protocol == ProxyProtocol::Https);
    let is_handshake = match tls_error(&error) {
        Some(cause) if NoAuthorities::is_behind(cause) => return PickupError::NoAuthorities,
        Some(_) if !is_within_tls => return PickupError::Untrusted(causes(error)),
        cause => cause.is_some(),
    };
    let said = match proxy {
        Some(proxy) => ask(proxy, &Service::of(&way.link), &way.tls, way.timeouts.connect).await,
        None => Tunnel::NotAsked,
    };
    match said {
        Tunnel::WantsPassword => PickupError::ProxyAuthentication,
        // The handshake with the proxy succeeds, hence that with the service failed.
        Tunnel::Open if is_handshake => PickupError::Untrusted(causes(error)),
        _ => PickupError::Unreachable(causes(error)),
    }
}

/// Why the TLS handshake failed, if it did: the certificate is not trusted, or no safe way of encrypting was offered.
pub(super) fn tls_error<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a rustls::Error> {
    chain(error).find_map(|cause| cause.downcast_ref())
}

/// The error and its sources.
fn chain<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    iter::successors(Some(error), |&error| {
        // `io::Error` does not list the error that it wraps among its sources.
        match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => error.source(),
        }
    })
}

/// The causes as text, without the URL.
fn causes(error: reqwest::Error) -> String {
    words(&error.without_url())
}

/// The error and its sources as text.
pub(super) fn words(error: &(dyn Error + 'static)) -> String {
    let mut words: Vec<_> = chain(error).map(ToString::to_string).collect();
    words.dedup();
    words.join(": ")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use reqwest::header::HeaderValue;

    use super::*;

    #[test]
    fn retry_after_is_read_and_capped_at_day() {
        let now = UNIX_EPOCH + Duration::from_secs(784_111_777);
        for (value, seconds) in [
            ("0", Some(0)),
            ("120", Some(120)),
            (" 7 ", Some(7)),
            ("86401", Some(86_400)),
            ("99999999999999999999", Some(86_400)),
            ("Sun, 06 Nov 1994 08:50:37 GMT", Some(60)),
            ("Sun, 06 Nov 1994 08:49:00 GMT", Some(0)),
            ("Fri, 31 Dec 9999 23:59:59 GMT", Some(86_400)),
            ("-1", None),
            ("1.5", None),
            ("soon", None),
            ("", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, HeaderValue::from_str(value).unwrap());
            assert_eq!(retry_after(&headers, now), seconds, "{value}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
    }
}
