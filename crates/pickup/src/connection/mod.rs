//! How the pickup service is reached: the proxy, and a check that says what stands in the way.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use url::Host;

use crate::{
    client::NoHttps,
    link::{BUILT_IN_HOSTS, OrderLink},
};

/// By which means the internet is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyMode {
    /// As the system says: environment, Windows or macOS settings.
    #[default]
    System,
    /// Directly.
    None,
    /// Through a proxy that was entered by hand.
    Manual,
}

/// The proxy as it is set. Its password is not part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proxy {
    /// By which means.
    pub mode: ProxyMode,
    /// `HOST:PORT`; counts with [`ProxyMode::Manual`] alone.
    pub address: String,
    /// The name that the proxy wants; empty if none.
    pub user: String,
}

/// Why a proxy cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProxyError {
    /// The address is not `HOST:PORT`.
    #[error("the proxy's address is not HOST:PORT")]
    Address,
    /// The clients that go through it could not be made.
    #[error(transparent)]
    NoHttps(#[from] NoHttps),
}

impl Proxy {
    /// Whether it can be used as it is set: the address of a proxy that was entered by hand must be `HOST:PORT`, with
    /// or without `http://` before it, and without a user name in it.
    ///
    /// # Errors
    /// [`ProxyError::Address`].
    pub fn validate(&self) -> Result<(), ProxyError> {
        match self.mode {
            ProxyMode::System | ProxyMode::None => Ok(()),
            ProxyMode::Manual => self.host_and_port().map(drop),
        }
    }

    /// The address as `HOST:PORT` and nothing else; an IPv6 host stands in brackets.
    pub(crate) fn host_and_port(&self) -> Result<String, ProxyError> {
        const SCHEME: &str = "http://";
        let address = self.address.trim();
        let address = match address.get(..SCHEME.len()) {
            Some(scheme) if scheme.eq_ignore_ascii_case(SCHEME) => {
                let rest = address.get(SCHEME.len()..).unwrap_or_default();
                rest.strip_suffix('/').unwrap_or(rest)
            }
            _ => address,
        };
        let (host, port) = address.rsplit_once(':').ok_or(ProxyError::Address)?;
        let host = Host::parse(host).map_err(|_| ProxyError::Address)?;
        let is_number = !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit());
        match port.parse::<u16>() {
            Ok(port @ 1..) if is_number => Ok(format!("{host}:{port}")),
            _ => Err(ProxyError::Address),
        }
    }
}

/// The service that is to be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    host: String,
    port: u16,
    practice: bool,
}

impl Service {
    /// The one that a link leads to.
    #[must_use]
    pub fn of(link: &OrderLink) -> Self {
        let port = link.endpoint("").port_or_known_default().unwrap_or(443);
        Self { host: link.host().to_owned(), port, practice: link.is_practice() }
    }

    /// The one that the wizard speaks to without being told.
    #[must_use]
    pub fn built_in() -> Self {
        let [host] = BUILT_IN_HOSTS;
        Self { host: host.to_owned(), port: 443, practice: false }
    }

    /// Its host, as a person reads it.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    pub(crate) fn host_and_port(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    pub(crate) fn is_practice(&self) -> bool {
        self.practice
    }

    /// Where an order is looked at; without a token it only says that there is none.
    pub(crate) fn address(&self) -> String {
        format!("https://{}:{}/pickup/v1/order", self.host, self.port)
    }
}

/// One thing that must be right for the service to be reached, in the order in which they are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// The proxy answers and lets the wizard through.
    Proxy,
    /// The host's name is found (DNS).
    Name,
    /// The connection is secure, and nobody reads along whom this computer does not trust.
    Tls,
    /// This computer's clock agrees with the service's.
    Clock,
    /// The service answers.
    Service,
}

/// How one check went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CheckResult {
    /// As it should be.
    Good,
    /// Not as it should be.
    Failed,
    /// The proxy wants a name and a password, or other ones.
    Refused,
    /// Not looked at: something before it failed, or it does not apply (no proxy; a name that the proxy looks up).
    NotTried,
}

/// A check with its result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckStep {
    /// What was looked at.
    pub check: Check,
    /// How it went.
    pub result: CheckResult,
    /// What it is about: the proxy's address, the host's name, who issued the service's certificate.
    pub subject: Option<String>,
    /// How far this computer's clock is ahead of the service's, in minutes; only for [`Check::Clock`].
    pub minutes_ahead: Option<i32>,
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    fn manual(address: &str) -> Proxy {
        Proxy { mode: ProxyMode::Manual, address: address.into(), user: String::new() }
    }

    #[test]
    fn the_address_of_a_proxy_is_a_host_and_a_port() {
        for (address, read) in [
            ("proxy.example.com:3128", "proxy.example.com:3128"),
            (" http://Proxy.Example.com:3128/ ", "proxy.example.com:3128"),
            ("HTTP://10.0.0.1:80", "10.0.0.1:80"),
            ("[::1]:65535", "[::1]:65535"),
            ("proxy:8080", "proxy:8080"),
        ] {
            assert_eq!(manual(address).host_and_port().unwrap(), read, "{address}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for address in [
            "",
            ":",
            ":3128",
            "proxy",
            "proxy:",
            "proxy:0",
            "proxy:+80",
            "proxy:65536",
            "proxy:80:80",
            "a b:80",
            "user@proxy:80",
            "user:password@proxy:80",
            "http://user:password@proxy:80",
            "https://proxy:80",
            "socks5://proxy:80",
            "proxy:80/",
            "proxy/path:80",
            "proxy?a:80",
            "::1:80",
            "http://http://proxy:80",
            "é",
        ] {
            assert!(manual(address).validate().is_err(), "{address}");
        }
        let unused = Proxy { mode: ProxyMode::None, ..manual("") };
        assert!(unused.validate().is_ok());
    }
}
