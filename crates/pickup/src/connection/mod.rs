//! How the pickup service is reached: the proxy, and a check that says what stands in the way.

mod address;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use address::{Credentials, ProxyAddress, ProxyProtocol};

use crate::link::{BUILT_IN_HOSTS, OrderLink};

/// By which means the internet is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyMode {
    /// As the computer is set: by the environment, else by the desktop.
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
    /// `HOST:PORT`, or `SCHEME://HOST:PORT`; counts with [`ProxyMode::Manual`] alone.
    pub address: String,
    /// The name that the proxy wants; empty if none.
    pub user: String,
}

/// Why a proxy cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProxyError {
    /// The address is none, or can be read in more than one way.
    #[error("this is not the address of a proxy")]
    Address,
}

/// Where the computer names its proxy.
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
    /// Whether it can be used as it is set: the address of a proxy that was entered by hand must be `HOST:PORT`, with
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

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    pub(crate) fn is_practice(&self) -> bool {
        self.practice
    }

    /// Its root, which tells nothing of an order.
    pub(crate) fn root(&self) -> String {
        match self.port {
            443 => format!("https://{}/", self.host),
            _ => format!("https://{}/", self.host_and_port()),
        }
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
    /// The proxy answers, and does not let the wizard through: it may not, or does not reach the service itself.
    Closed,
    /// The computer's setting is no address of a proxy; the subject is the variable, or empty where the desktop names it.
    Unreadable,
    /// This computer knows no certification authority, so that nobody can prove to it who they are.
    NoAuthorities,
    /// Not looked at: something before it failed, or it does not apply (no proxy; a name that the proxy looks up).
    NotTried,
}

impl CheckResult {
    /// Whether something is in the way.
    #[must_use]
    pub fn is_bad(self) -> bool {
        !matches!(self, Self::Good | Self::NotTried)
    }
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
    fn proxy_that_is_entered_is_a_host_and_a_port() {
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
