//! The way to the service: which proxy, and how a client is made that goes through it.

use base64::{Engine, prelude::BASE64_STANDARD};
use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::{Client, ClientBuilder, header::HeaderValue, redirect, retry};
use secrecy::{ExposeSecret, SecretString};

use super::Timeouts;
use crate::connection::{Proxy, ProxyError, ProxyMode, Service};

/// Which proxy is on the way.
#[derive(Clone)]
pub(super) enum Route {
    /// The one that the system names, if any.
    System,
    /// None.
    Direct,
    /// The one that was entered by hand.
    Manual {
        /// The proxy.
        hop: Hop,
        /// Holds the user name and the password as a header, and so does every client made with it: a copy that
        /// reqwest keeps and does not wipe.
        proxy: Box<reqwest::Proxy>,
    },
}

/// A proxy on the way.
#[derive(Clone)]
pub(super) struct Hop {
    /// `HOST:PORT`
    pub(super) address: String,
    /// User name and password, as it wants them.
    pub(super) authorization: Option<HeaderValue>,
    /// It speaks HTTP without TLS.
    pub(super) is_plain: bool,
}

impl Route {
    pub(super) fn new(proxy: &Proxy, password: Option<&SecretString>) -> Result<Self, ProxyError> {
        match proxy.mode {
            ProxyMode::System => Ok(Self::System),
            ProxyMode::None => Ok(Self::Direct),
            ProxyMode::Manual => {
                let address = proxy.host_and_port()?;
                let mut through =
                    reqwest::Proxy::all(format!("http://{address}")).map_err(|_| ProxyError::Address)?;
                let authorization = (!proxy.user.is_empty()).then(|| basic(&proxy.user, password));
                if let Some(authorization) = authorization.clone() {
                    // Not `basic_auth`, which puts the password into an address that reqwest prints.
                    through = through.custom_http_auth(authorization);
                }
                let hop = Hop { address, authorization, is_plain: true };
                Ok(Self::Manual { hop, proxy: Box::new(through) })
            }
        }
    }

    /// A client as strict as a link demands that works once; who is trusted is left to the caller. The practice
    /// service is this computer itself, which no proxy is asked for unless one was entered by hand.
    pub(super) fn client(&self, for_practice: bool, timeouts: Timeouts) -> ClientBuilder {
        let builder = Client::builder()
            .https_only(true)
            .redirect(redirect::Policy::none())
            // The link is the only way to the certificate: it must not leak, nor be used twice by itself.
            .referer(false)
            .retry(retry::never())
            .pool_max_idle_per_host(0)
            // One request a connection has no use for HTTP/2, whose resets take back bytes that had arrived.
            .http1_only()
            .connect_timeout(timeouts.connect)
            .read_timeout(timeouts.read);
        match self {
            Self::Manual { proxy, .. } => builder.proxy(reqwest::Proxy::clone(proxy)),
            Self::System if !for_practice => builder,
            Self::System | Self::Direct => builder.no_proxy(),
        }
    }

    /// The proxy on the way to this service.
    pub(super) fn hop_to(&self, service: &Service) -> Option<Hop> {
        match self {
            Self::Manual { hop, .. } => Some(hop.clone()),
            Self::System if !service.is_practice() => {
                // The very rules by which reqwest finds it.
                let proxy = Matcher::from_system().intercept(&service.address().parse::<Uri>().ok()?)?;
                let uri = proxy.uri();
                Some(Hop {
                    address: format!("{}:{}", uri.host()?, uri.port_u16().unwrap_or(80)),
                    authorization: proxy.basic_auth().cloned(),
                    is_plain: uri.scheme_str() == Some("http"),
                })
            }
            Self::System | Self::Direct => None,
        }
    }
}

/// User name and password for `Proxy-Authorization` (RFC 7617).
fn basic(user: &str, password: Option<&SecretString>) -> HeaderValue {
    let password = password.map_or("", |password| password.expose_secret());
    let credentials = BASE64_STANDARD.encode(format!("{user}:{password}"));
    // Base64 is always fit for a header.
    let mut header = HeaderValue::try_from(format!("Basic {credentials}"))
        .unwrap_or_else(|_| HeaderValue::from_static("Basic"));
    header.set_sensitive(true);
    header
}
