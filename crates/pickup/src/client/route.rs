//! The route to the service: the choice of a proxy, and the HTTP client that uses it.

use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, percent_encode};
use reqwest::{Client, ClientBuilder, redirect, retry};
use secrecy::{ExposeSecret, SecretString};
use tokio::{net::TcpStream, time::timeout};

use super::{NoHttps, Timeouts, system::SystemProxies};
use crate::connection::{Credentials, Proxy, ProxyAddress, ProxyError, ProxyMode, ProxySource, Service};

/// The longest wait for a connection to a proxy where another could be taken in its place.
const LONGEST_KNOCK: Duration = Duration::from_secs(3);

/// The choice of a proxy.
#[derive(Clone)]
pub(super) enum Route {
    /// The proxy of the computer's settings, if any.
    System,
    /// No proxy.
    Direct,
    /// The proxy that was entered by hand.
    Manual(ProxyAddress),
}

impl Route {
    pub(super) fn new(proxy: &Proxy, password: Option<&SecretString>) -> Result<Self, ProxyError> {
        Ok(match proxy.mode {
            ProxyMode::System => Self::System,
            ProxyMode::None => Self::Direct,
            ProxyMode::Manual => {
                let password = password.map_or("", |password| password.expose_secret());
                let credentials = (!proxy.user.is_empty()).then(|| Credentials {
                    user: proxy.user.clone().into_bytes(),
                    password: password.as_bytes().to_vec().into(),
                });
                Self::Manual(proxy.entered()?.with(credentials))
            }
        })
    }

    /// The proxy for this service. The practice service runs on this computer, for which no proxy is used unless one
    /// was entered by hand.
    pub(super) async fn proxy_to(
        &self,
        service: &Service,
        system: &SystemProxies,
        timeouts: Timeouts,
    ) -> Result<Option<ProxyAddress>, ProxySource> {
        match self {
            Self::Manual(proxy) => Ok(Some(proxy.clone())),
            Self::System if !service.is_practice() => {
                Ok(first_that_answers(system.on_the_way_to(service).await?, timeouts).await)
            }
            Self::System | Self::Direct => Ok(None),
        }
    }
}

/// The first proxy that accepts a connection, or the first of all where none does.
async fn first_that_answers(ways: Vec<Option<ProxyAddress>>, timeouts: Timeouts) -> Option<ProxyAddress> {
    if ways.len() > 1 {
        for way in &ways {
            let Some(proxy) = way else { return None };
            let patience = timeouts.connect.min(LONGEST_KNOCK);
            let connected = timeout(patience, TcpStream::connect(proxy.host_and_port())).await;
            if matches!(connected, Ok(Ok(_))) {
                return way.clone();
            }
        }
    }
    ways.into_iter().next().flatten()
}

/// Creates a client as strict as a single-use link requires; the caller decides about trust.
pub(super) fn client_through(
    proxy: Option<&ProxyAddress>,
    timeouts: Timeouts,
) -> Result<ClientBuilder, NoHttps> {
    let builder = Client::builder()
        .https_only(true)
        .redirect(redirect::Policy::none())
        // The link is the only way to the certificate: it must not leak, and no request may be repeated
        // automatically.
        .referer(false)
        .retry(retry::never())
        .pool_max_idle_per_host(0)
        // One request a connection gains nothing from HTTP/2, whose resets discard bytes that had arrived.
        .http1_only()
        .connect_timeout(timeouts.connect)
        .read_timeout(timeouts.read);
    Ok(match proxy {
        Some(proxy) => builder.proxy(through(proxy)?),
        None => builder.no_proxy(),
    })
}

/// Builds reqwest's proxy. It holds name and password, as does every client made with it: a copy that reqwest does
/// not wipe.
fn through(proxy: &ProxyAddress) -> Result<reqwest::Proxy, NoHttps> {
    let address = proxy.without_credentials();
    Ok(match &proxy.credentials {
        None => reqwest::Proxy::all(address).map_err(NoHttps::new)?,
        // For SOCKS, reqwest takes credentials from the address alone.
        Some(credentials) if proxy.is_socks() => {
            let encoded = |part| percent_encode(part, NON_ALPHANUMERIC);
            let (user, password) = (encoded(&credentials.user), encoded(&credentials.password));
            let address = address.replacen("://", &format!("://{user}:{password}@"), 1);
            // The error's message could hold the address.
            reqwest::Proxy::all(address).map_err(|_| NoHttps::new(ProxyError::Address))?
        }
        // Not `basic_auth`, which puts the password into an address that reqwest prints.
        Some(credentials) => {
            reqwest::Proxy::all(address).map_err(NoHttps::new)?.custom_http_auth(credentials.basic())
        }
    })
}
