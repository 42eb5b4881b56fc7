//! How the pickup service is reached: the proxy, and a check that says what stands in the way.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

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

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("x")]
pub struct ProxyError;
#[derive(Clone, Debug)]
pub struct Service;
impl Service {
    pub fn of(_: &crate::link::OrderLink) -> Self {
        Self
    }
    pub fn built_in() -> Self {
        Self
    }
    pub fn host(&self) -> &str {
        "x"
    }
}
