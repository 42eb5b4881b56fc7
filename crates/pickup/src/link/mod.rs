//! The link from the e-mail "Certificate Download Ready".
//!
//! Pasted text is only parsed, never fetched: links that mail scanners have wrapped are unwrapped here.

mod forms;
mod look_alike;
mod pasted;
#[cfg(test)]
mod tests;
mod unwrap;

use std::{collections::BTreeSet, fmt, net::IpAddr};

use percent_encoding::percent_decode_str;
use secrecy::{ExposeSecret, SecretString};
use url::{Host, Position, Url};

/// The hosts of the built-in pickup service.
pub(crate) const BUILT_IN_HOSTS: [&str; 1] = ["system.globalsign.com"];

/// The host of practice links. Names below `example` belong to nobody (RFC 2606, section 2), and nothing is ever sent
/// there: practice answers for it in memory.
pub const PRACTICE_HOST: &str = "practice.example";

/// Characters of a token: 256 bits in base64url (`docs/pickup-api.yaml`). Other lengths are accepted as well.
const USUAL_TOKEN: usize = 43;

/// The longest name in the DNS, in bytes (RFC 1035, section 2.3.4). It also bounds the length that is shown.
const MAX_HOST_LEN: usize = 253;

/// The hosts that a link may lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedHosts {
    names: BTreeSet<String>,
    practice: PracticeLinks,
}

/// The rule for practice links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PracticeLinks {
    Refused,
    /// Links to this computer, where a practice service runs, are allowed.
    ToThisComputer,
    /// Links to [`PRACTICE_HOST`] and no others are allowed: practice must not use up a real link.
    Alone,
}

impl Default for AllowedHosts {
    fn default() -> Self {
        Self { names: BUILT_IN_HOSTS.map(str::to_owned).into(), practice: PracticeLinks::Refused }
    }
}

impl AllowedHosts {
    /// Adds the hosts that an administrator allows.
    #[must_use]
    pub fn with(mut self, names: impl IntoIterator<Item = String>) -> Self {
        self.names.extend(names.into_iter().map(|name| name.to_ascii_lowercase()));
        self
    }

    /// Allows the practice service: this computer, on any port.
    #[must_use]
    pub fn with_practice(self) -> Self {
        Self { practice: PracticeLinks::ToThisComputer, ..self }
    }

    /// Allows [`PRACTICE_HOST`] alone; a link to one of the other hosts is recognised as real, and refused as such.
    #[must_use]
    pub fn practice_alone(self) -> Self {
        Self { practice: PracticeLinks::Alone, ..self }
    }

    fn is_practice(&self, url: &Url) -> bool {
        match self.practice {
            PracticeLinks::Refused => false,
            PracticeLinks::ToThisComputer => url.host().is_some_and(|host| is_loopback(&host)),
            PracticeLinks::Alone => url.host_str() == Some(PRACTICE_HOST),
        }
    }

    /// Whether the URL contains an allowed host, or a parameter is the name of its domain. A scanner that withholds
    /// the real link still names its host so.
    fn is_named_in(&self, url: &Url) -> bool {
        let is_domain =
            |value: &str| value.contains('.') && self.names.iter().any(|name| is_within(name, value));
        let is_other = |c: char| !(c.is_alphanumeric() || "-.@".contains(c));
        let is_named =
            |text: &str| text.split(is_other).any(|word| self.names.contains(word.trim_matches('.')));
        url.query_pairs().any(|(_, value)| is_domain(&value.to_ascii_lowercase()))
            || unwrap::encodings(&url[Position::BeforePath..].to_ascii_lowercase())
                .any(|text| is_named(&text))
    }

    /// The most helpful reason why a link does not lead to an allowed host; `None` where it does.
    fn refuse(&self, url: &Url) -> Option<LinkError> {
        let host = host_of(url);
        if self.is_practice(url) || self.names.contains(&host) {
            return None;
        }
        // With the dot of the root (RFC 1034, section 3.1) an allowed name is the same host, unusually written.
        if has_user(url) || self.names.contains(host.trim_end_matches('.')) {
            return Some(LinkError::Disguised { host });
        }
        Some(match self.names.iter().find(|name| look_alike::resembles(&host, name)) {
            Some(genuine) => LinkError::LookAlike { host, genuine: genuine.clone() },
            None if unwrap::is_scanner(&host) || self.is_named_in(url) => LinkError::Wrapped { host },
            None => LinkError::HostNotAllowed { host },
        })
    }
}

/// The reason why the wizard does not accept a text as a link.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Not a link.
    #[error("this is no link")]
    NotALink,
    /// The link does not begin with `https`.
    #[error("the link is not https")]
    NotHttps,
    /// The link leads to a host that is not allowed.
    #[error("the host {host} is not allowed")]
    HostNotAllowed {
        /// The host of the link.
        host: String,
    },
    /// The link leads to an allowed host, and part of it is missing.
    #[error("the link is not complete")]
    Incomplete,
    /// The link contains a user name, a port, or something else that a pickup link never has.
    #[error("the link to {host} is disguised")]
    Disguised {
        /// The host of the link.
        host: String,
    },
    /// The link leads to a host that only looks like an allowed one.
    #[error("the host {host} only looks like {genuine}")]
    LookAlike {
        /// The host of the link, as it is resolved (IDN in its ASCII form, RFC 5891).
        host: String,
        /// The genuine host.
        genuine: String,
    },
    /// A real link, which practice does not use.
    #[error("this is a real link, and practice leaves it alone")]
    RealInPractice,
    /// The text can be read as more than one link.
    #[error("there is more than one link")]
    Several,
    /// A mail scanner has replaced the real link with its own, from which it cannot be recovered.
    #[error("the link was wrapped by {host}")]
    Wrapped {
        /// The scanner's host.
        host: String,
    },
}

/// A link to one order, on an allowed host.
#[derive(Clone)]
pub struct OrderLink {
    url: Url,
    token: SecretString,
    practice: bool,
}

impl OrderLink {
    /// Parses a pasted link, `https://HOST/pickup/TOKEN`: on its own or within a text, also wrapped by mail scanners.
    /// A query or a fragment, as mailing programs add them, is dropped: the link is its host and its token.
    ///
    /// # Errors
    /// [`LinkError`]; nothing is sent anywhere. An error of the host takes precedence over one of the form.
    pub fn parse(text: &str, allowed: &AllowedHosts) -> Result<Self, LinkError> {
        // The input field is single-line, and keeps other line ends so.
        let text = &text.replace('\u{2028}', "\n");
        let plain = Self::read(text, allowed);
        let is_certain = match &plain {
            Ok(link) => link.is_whole(),
            Err(error) => *error == LinkError::Several,
        };
        if is_certain || text.len() > pasted::MAX_LEN {
            return plain;
        }
        for form in forms::forms(text) {
            match Self::read(&form, allowed) {
                Ok(link) if link.is_whole() => return Ok(link),
                Err(LinkError::Several) => return Err(LinkError::Several),
                // The error of the text as a whole is the one to report.
                _ => {}
            }
        }
        plain
    }

    /// Whether the token has the usual length.
    fn is_whole(&self) -> bool {
        self.token().len() == USUAL_TOKEN
    }

    /// The link that the text is, or that it contains.
    fn read(text: &str, allowed: &AllowedHosts) -> Result<Self, LinkError> {
        let pasted::Readings { whole, within } = pasted::readings(text).ok_or(LinkError::NotALink)?;
        let whole = web_address(&whole).map(|url| Self::within(url, allowed));
        // Within a text, a token is only known to be complete by its length.
        let others = within.iter().filter_map(|text| web_address(text)).map(|url| {
            let link = Self::within(url, allowed)?;
            if link.is_whole() { Ok(link) } else { Err(LinkError::Incomplete) }
        });
        let others: Vec<_> = others.collect();
        match (whole, Self::only(&others)?) {
            (Some(Ok(whole)), Some(link)) if whole.is_whole() && whole.url != link.url => {
                Err(LinkError::Several)
            }
            (_, Some(link)) => Ok(link.clone()),
            (Some(whole), None) => whole,
            (None, None) => Err(others.into_iter().find_map(Result::err).unwrap_or(LinkError::NotALink)),
        }
    }

    /// The one link among these readings, if any.
    fn only(readings: &[Result<Self, LinkError>]) -> Result<Option<&Self>, LinkError> {
        let mut links = readings.iter().flatten();
        let first = links.next();
        let is_another = |link: &Self| first.is_some_and(|first| first.url != link.url);
        if links.any(is_another) { Err(LinkError::Several) } else { Ok(first) }
    }

    /// The link that an address is, or that it contains.
    fn within(url: Url, allowed: &AllowedHosts) -> Result<Self, LinkError> {
        let unwrap::Addresses { innermost, too_deep, .. } = unwrap::addresses(url.clone(), |url| {
            !matches!(allowed.refuse(url), Some(LinkError::HostNotAllowed { .. } | LinkError::Wrapped { .. }))
        });
        let read = |inner: Url| {
            let place = if inner == url { Place::Alone } else { Place::Within };
            Self::bare(inner, place, allowed)
        };
        let readings: Vec<_> = innermost.into_iter().map(read).collect();
        if let Some(link) = Self::only(&readings)? {
            return Ok(link.clone());
        }
        let too_deep = too_deep.map(|url| LinkError::Wrapped { host: host_of(&url) });
        let error = too_deep.or_else(|| readings.into_iter().find_map(Result::err));
        Err(error.unwrap_or(LinkError::NotALink))
    }

    /// The link that this very address is.
    fn bare(mut url: Url, place: Place, allowed: &AllowedHosts) -> Result<Self, LinkError> {
        if let Some(error) = allowed.refuse(&url) {
            return Err(error);
        }
        let practice = allowed.is_practice(&url);
        let host = host_of(&url);
        if has_user(&url) || (url.port().is_some() && !practice) {
            return Err(LinkError::Disguised { host });
        }
        if url.scheme() != "https" {
            return Err(LinkError::NotHttps);
        }
        if allowed.practice == PracticeLinks::Alone && !practice {
            return Err(LinkError::RealInPractice);
        }
        let token = token_of(&url, place).ok_or(LinkError::Incomplete)?;
        url.set_path(&format!("/pickup/{token}"));
        url.set_query(None);
        url.set_fragment(None);
        Ok(Self { url, token: token.into(), practice })
    }

    /// The host, in readable form.
    #[must_use]
    pub fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// Whether the link leads to a practice service: on this computer, or in memory.
    #[must_use]
    pub fn is_practice(&self) -> bool {
        self.practice
    }

    /// The token that identifies the order to the service.
    #[must_use]
    pub fn token(&self) -> &str {
        self.token.expose_secret()
    }

    /// The same link, treated as one to a real service.
    #[cfg(test)]
    pub(crate) fn taken_for_real(self) -> Self {
        Self { practice: false, ..self }
    }

    /// The whole link, for the journal.
    pub fn expose(&self) -> &str {
        self.url.as_str()
    }

    /// The URL of an operation of the service. It never contains the token.
    pub(crate) fn endpoint(&self, path: &str) -> Url {
        let mut url = self.url.clone();
        url.set_path(&format!("/pickup/v1/{path}"));
        url
    }
}

impl fmt::Debug for OrderLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OrderLink({})", self.host())
    }
}

/// A web address with a valid host. The host is ASCII without control characters (WHATWG URL, section 3), hence safe
/// to show.
fn web_address(text: &str) -> Option<Url> {
    Url::parse(text)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https") && host_of(url).len() <= MAX_HOST_LEN)
}

fn host_of(url: &Url) -> String {
    url.host_str().unwrap_or_default().to_owned()
}

fn has_user(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}

/// Whether the host is the domain itself or below it.
fn is_within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost",
        Host::Ipv4(address) => IpAddr::from(*address).is_loopback(),
        Host::Ipv6(address) => IpAddr::from(*address).is_loopback(),
    }
}

/// The position of an address.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Alone,
    /// Within another address, whose path can continue behind it.
    Within,
}

/// The token, which identifies the order, at the end of the path. Characters that were appended on the way are
/// dropped: a slash, a line end, percent-encoded ones, and, where the token has the usual length, any character that
/// no token contains.
fn token_of(url: &Url, place: Place) -> Option<String> {
    let rest = url.path().strip_prefix("/pickup/")?;
    let decoded = percent_decode_str(rest).decode_utf8().ok()?;
    let end = decoded.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    let (token, behind) = decoded.split_at_checked(end.unwrap_or(decoded.len()))?;
    let is_sign = |c: char| match c {
        '/' => place == Place::Within,
        c => !(c.is_whitespace() || c.is_control()),
    };
    let is_end = behind.trim_start_matches(|c: char| c.is_whitespace() || c == '/').is_empty()
        || (token.len() == USUAL_TOKEN && behind.starts_with(is_sign));
    ((22..=128).contains(&token.len()) && is_end).then(|| token.to_owned())
}
