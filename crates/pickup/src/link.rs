//! The link from the e-mail "Certificate Download Ready".

use std::{collections::BTreeSet, fmt, net::IpAddr};

use secrecy::{ExposeSecret, SecretString};
use url::{Host, Url};

/// The hosts of the pickup service that the wizard speaks to without being told.
const BUILT_IN_HOSTS: [&str; 1] = ["system.globalsign.com"];

/// Which hosts a link may lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedHosts {
    names: BTreeSet<String>,
    practice: bool,
}

impl Default for AllowedHosts {
    fn default() -> Self {
        Self { names: BUILT_IN_HOSTS.map(str::to_owned).into(), practice: false }
    }
}

impl AllowedHosts {
    /// Adds the hosts that an administrator allows.
    #[must_use]
    pub fn with(mut self, names: impl IntoIterator<Item = String>) -> Self {
        self.names.extend(names.into_iter().map(|name| name.to_ascii_lowercase()));
        self
    }

    /// Allows the practice service: this computer itself, on any port.
    #[must_use]
    pub fn with_practice(mut self) -> Self {
        self.practice = true;
        self
    }
}

/// Why a text is not a link that the wizard follows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// It is no link at all.
    #[error("this is no link")]
    NotALink,
    /// It does not begin with `https`.
    #[error("the link is not https")]
    NotHttps,
    /// It leads to a host that is not on the list.
    #[error("the host {host} is not allowed")]
    HostNotAllowed {
        /// Where it leads.
        host: String,
    },
    /// It leads to an allowed host, and part of it is missing.
    #[error("the link is not complete")]
    Incomplete,
    /// It carries a user name, a port, or something else that a pickup link never has.
    #[error("the link to {host} is disguised")]
    Disguised {
        /// Where it leads.
        host: String,
    },
}

/// A link to one order, on a host that is allowed.
#[derive(Clone)]
pub struct OrderLink {
    url: Url,
    token: SecretString,
    practice: bool,
}

impl OrderLink {
    /// Reads a pasted link: `https://HOST/pickup/TOKEN`.
    ///
    /// # Errors
    /// [`LinkError`]; nothing is sent anywhere.
    pub fn parse(text: &str, allowed: &AllowedHosts) -> Result<Self, LinkError> {
        let url = Url::parse(text.trim()).map_err(|_| LinkError::NotALink)?;
        let host = url.host().ok_or(LinkError::NotALink)?;
        if url.scheme() != "https" {
            return Err(LinkError::NotHttps);
        }
        let practice = allowed.practice && is_loopback(&host);
        let host = host.to_string();
        if !practice && !allowed.names.contains(&host) {
            return Err(LinkError::HostNotAllowed { host });
        }
        let has_user = !url.username().is_empty() || url.password().is_some();
        if has_user || (url.port().is_some() && !practice) {
            return Err(LinkError::Disguised { host });
        }
        let token = url.path().strip_prefix("/pickup/").filter(|token| is_token(token));
        let token = token.ok_or(LinkError::Incomplete)?.into();
        Ok(Self { url, token, practice })
    }

    /// The host, as a person reads it.
    #[must_use]
    pub fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// It leads to the practice service on this computer.
    #[must_use]
    pub fn is_practice(&self) -> bool {
        self.practice
    }

    /// The token that names the order to the service.
    pub(crate) fn token(&self) -> &str {
        self.token.expose_secret()
    }

    /// The whole link, for the journal.
    pub(crate) fn expose(&self) -> &str {
        self.url.as_str()
    }

    /// The address of one operation of the service. The token is never part of it.
    pub(crate) fn endpoint(&self, path: &str) -> Url {
        let mut url = self.url.clone();
        url.set_path(&format!("/pickup/v1/{path}"));
        url.set_query(None);
        url.set_fragment(None);
        url
    }
}

impl fmt::Debug for OrderLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OrderLink({})", self.host())
    }
}

fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost",
        Host::Ipv4(address) => IpAddr::from(*address).is_loopback(),
        Host::Ipv6(address) => IpAddr::from(*address).is_loopback(),
    }
}

fn is_token(text: &str) -> bool {
    (22..=128).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}
