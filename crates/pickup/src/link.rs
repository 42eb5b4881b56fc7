//! The link from the e-mail "Certificate Download Ready".

use std::{collections::BTreeSet, fmt, net::IpAddr};

use secrecy::{ExposeSecret, SecretString};
use url::{Host, Url};

/// The hosts of the pickup service that the wizard speaks to without being told.
pub(crate) const BUILT_IN_HOSTS: [&str; 1] = ["system.globalsign.com"];

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
    /// It leads to a host that only looks like an allowed one.
    #[error("the host {host} only looks like {genuine}")]
    LookAlike {
        /// Where it leads, as it is looked up (IDN in its ASCII form, RFC 5891).
        host: String,
        /// What it looks like.
        genuine: String,
    },
    /// A mail scanner has put its own link in the place of the real one, which cannot be read out of it.
    #[error("the link was wrapped by {host}")]
    Wrapped {
        /// The scanner's host.
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

    /// The same link as one to a real service.
    #[cfg(test)]
    pub(crate) fn taken_for_real(self) -> Self {
        Self { practice: false, ..self }
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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    const TOKEN: &str = "abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE";

    fn parse(text: &str) -> Result<OrderLink, LinkError> {
        OrderLink::parse(text, &AllowedHosts::default().with(["Pickup.Example.com".into()]))
    }

    #[test]
    fn a_link_to_an_allowed_host_is_taken_also_with_white_space_around_it() {
        for host in ["system.globalsign.com", "pickup.example.com", "SYSTEM.GlobalSign.com"] {
            let link = parse(&format!("\r\n https://{host}/pickup/{TOKEN}\t")).unwrap();
            assert_eq!((link.host(), link.token()), (host.to_lowercase().as_str(), TOKEN));
        }
    }

    #[test]
    fn a_text_that_is_no_pickup_link_is_refused_with_its_reason() {
        let host = |name: &str| LinkError::HostNotAllowed { host: name.into() };
        let disguised = || LinkError::Disguised { host: "system.globalsign.com".into() };
        for (text, error) in [
            ("".to_owned(), LinkError::NotALink),
            ("my order".to_owned(), LinkError::NotALink),
            ("system.globalsign.com/pickup/abc".to_owned(), LinkError::NotALink),
            ("mailto:somebody@system.globalsign.com".to_owned(), LinkError::NotALink),
            (format!("http://system.globalsign.com/pickup/{TOKEN}"), LinkError::NotHttps),
            (format!("https://globalsign.example/pickup/{TOKEN}"), host("globalsign.example")),
            (
                format!("https://system.globalsign.com.example/pickup/{TOKEN}"),
                host("system.globalsign.com.example"),
            ),
            (format!("https://system.globaIsign.com/pickup/{TOKEN}"), host("system.globaisign.com")),
            // The first o is Cyrillic.
            (
                format!("https://system.gl\u{43e}balsign.com/pickup/{TOKEN}"),
                host("system.xn--glbalsign-12h.com"),
            ),
            (format!("https://127.0.0.1:8443/pickup/{TOKEN}"), host("127.0.0.1")),
            (format!("https://a@system.globalsign.com/pickup/{TOKEN}"), disguised()),
            (format!("https://system.globalsign.com:8443/pickup/{TOKEN}"), disguised()),
            ("https://system.globalsign.com/".to_owned(), LinkError::Incomplete),
            ("https://system.globalsign.com/pickup/short".to_owned(), LinkError::Incomplete),
            (format!("https://system.globalsign.com/pickup/{TOKEN}%00"), LinkError::Incomplete),
            (format!("https://system.globalsign.com/pickup/{TOKEN}/more"), LinkError::Incomplete),
        ] {
            assert_eq!(parse(&text).unwrap_err(), error, "{text}");
        }
    }

    #[test]
    fn this_computer_is_allowed_for_practice_alone() {
        let practice = AllowedHosts::default().with_practice();
        for host in ["127.0.0.1:8443", "localhost:1", "[::1]:65535"] {
            let link = format!("https://{host}/pickup/{TOKEN}");
            assert!(OrderLink::parse(&link, &practice).unwrap().is_practice());
            assert!(matches!(parse(&link), Err(LinkError::HostNotAllowed { .. })));
        }
        let real = format!("https://system.globalsign.com/pickup/{TOKEN}");
        assert!(!OrderLink::parse(&real, &practice).unwrap().is_practice());
        let elsewhere = format!("https://192.168.1.1/pickup/{TOKEN}");
        assert!(OrderLink::parse(&elsewhere, &practice).is_err());
    }

    #[test]
    fn the_token_stands_in_no_address_that_is_called_and_in_no_debug_form() {
        let link = parse(&format!("https://system.globalsign.com/pickup/{TOKEN}?a={TOKEN}#{TOKEN}")).unwrap();
        assert_eq!(link.endpoint("order").as_str(), "https://system.globalsign.com/pickup/v1/order");
        assert_eq!(format!("{link:?}"), "OrderLink(system.globalsign.com)");
    }
}
