//! The connection to the pickup service: the proxy, and a check that finds obstacles.

mod address;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use address::{Credentials, ProxyAddress, ProxyProtocol};

use crate::link::{BUILT_IN_HOSTS, OrderLink, PageLink};

/// The source of the proxy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyMode {
    /// The computer's settings: the environment, else the desktop.
    #[default]
    System,
    /// No proxy.
    None,
    /// A proxy that was entered by hand.
    Manual,
}

/// The proxy setting. The password is not part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proxy {
    /// The source.
    pub mode: ProxyMode,
    /// `HOST:PORT`, or `SCHEME://HOST:PORT`; used with [`ProxyMode::Manual`] only.
    pub address: String,
    /// The user name for the proxy; empty if none.
    pub user: String,
}

/// The reason why a proxy cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProxyError {
    /// The address is invalid or ambiguous.
    #[error("this is not the address of a proxy")]
    Address,
}

/// The place where the computer's settings name a proxy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProxySource {
    /// A variable of the environment.
    Variable(&'static str),
    /// The settings of the desktop or of the system.
    Desktop,
}

impl ProxySource {
    /// The variable's name, or `desktop`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Variable(name) => name,
            Self::Desktop => "desktop",
        }
    }
}

impl Proxy {
    /// Checks that the setting can be used: the address of a proxy that was entered by hand must be `HOST:PORT`, with
    /// or without the scheme of a proxy before it (`http`, `https`, `socks4`, `socks4a`, `socks5`, `socks5h`), and
    /// without a user name in it.
    ///
    /// # Errors
    /// [`ProxyError::Address`].
    pub fn validate(&self) -> Result<(), ProxyError> {
        match self.mode {
            ProxyMode::System | ProxyMode::None => Ok(()),
            ProxyMode::Manual => self.entered().map(drop),
        }
    }

    /// The address that was entered by hand.
    pub(crate) fn entered(&self) -> Result<ProxyAddress, ProxyError> {
        ProxyAddress::parse(&self.address).ok().filter(ProxyAddress::is_plain).ok_or(ProxyError::Address)
    }
}

/// The service to be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    host: String,
    port: u16,
    practice: bool,
}

impl Service {
    /// The service of a link.
    #[must_use]
    pub fn of(link: &OrderLink) -> Self {
        let port = link.endpoint("").port_or_known_default().unwrap_or(443);
        Self { host: link.host().to_owned(), port, practice: link.is_practice() }
    }

    /// The host of a page's link, with its port.
    #[must_use]
    pub fn of_page(link: &PageLink) -> Self {
        let port = link.url().port_or_known_default().unwrap_or(443);
        Self { host: link.host().to_owned(), port, practice: link.is_practice() }
    }

    /// The built-in service.
    #[must_use]
    pub fn built_in() -> Self {
        let [host] = BUILT_IN_HOSTS;
        Self { host: host.to_owned(), port: 443, practice: false }
    }

    /// The host, in readable form.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    pub(crate) fn host_and_port(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    pub(crate) fn is_practice(&self) -> bool {
        self.practice
    }

    /// The URL of the root, which reveals nothing of an order.
    pub(crate) fn root(&self) -> String {
        match self.port {
            443 => format!("https://{}/", self.host),
            _ => format!("https://{}/", self.host_and_port()),
        }
    }

    /// The URL of the order; without a token the service only replies that there is none.
    pub(crate) fn address(&self) -> String {
        format!("https://{}:{}/pickup/v1/order", self.host, self.port)
    }
}

/// A precondition for reaching the service, in the order in which they are checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// The proxy responds and lets the wizard through.
    Proxy,
    /// The host's name is resolved (DNS).
    Name,
    /// The connection is secure, and not intercepted by anybody whom this computer does not trust.
    Tls,
    /// This computer's clock agrees with the service's.
    Clock,
    /// The service responds.
    Service,
}

/// The result of one check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CheckResult {
    /// Passed.
    Good,
    /// Failed.
    Failed,
    /// The proxy asks for a name and a password, or for other ones.
    Refused,
    /// The proxy responds, and does not let the wizard through: it refuses, or does not reach the service itself.
    Closed,
    /// The proxy is reached over TLS, and this computer does not trust its certificate.
    Untrusted,
    /// The computer's setting is not a proxy's address; the subject is the variable, or empty where the desktop names
    /// it.
    Unreadable,
    /// This computer has no trusted certification authorities, so that no certificate can be verified.
    NoAuthorities,
    /// Not checked: an earlier step failed, or it does not apply (no proxy; a name that the proxy resolves).
    NotTried,
}

impl CheckResult {
    /// Whether the result is an obstacle.
    #[must_use]
    pub fn is_bad(self) -> bool {
        !matches!(self, Self::Good | Self::NotTried)
    }
}

/// A check with its result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckStep {
    /// The check.
    pub check: Check,
    /// The result.
    pub result: CheckResult,
    /// The subject: the proxy's address, the host's name, or the issuer of the service's certificate.
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
    fn entered_proxy_is_a_host_and_port() {
        for (address, read) in [
            ("proxy.example.com:3128", "http://proxy.example.com:3128"),
            (" http://Proxy.Example.com:3128/ ", "http://proxy.example.com:3128"),
            ("[::1]:65535", "http://[::1]:65535"),
            ("https://proxy:80", "https://proxy:80"),
            ("socks5://proxy:80", "socks5://proxy:80"),
        ] {
            assert_eq!(manual(address).entered().unwrap().without_credentials(), read, "{address}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for address in [
            "",
            ":",
            ":3128",
            "proxy",
            "socks5://proxy",
            "proxy:80:80",
            "user@proxy:80",
            "user:password@proxy:80",
            "http://user:password@proxy:80",
            "proxy?a:80",
            "http://http://proxy:80",
            "https://system.globalsign.com/pickup/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "\u{e9}",
        ] {
            assert!(manual(address).validate().is_err(), "{address}");
        }
        let unused = Proxy { mode: ProxyMode::None, ..manual("") };
        assert!(unused.validate().is_ok());
    }
}
