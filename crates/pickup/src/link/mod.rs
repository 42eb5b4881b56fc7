//! The link from the e-mail "Certificate Download Ready".
//!
//! Whatever is pasted is only read, never fetched: links that mail scanners have wrapped are unwrapped here.

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

/// The hosts of the pickup service that the wizard speaks to without being told.
pub(crate) const BUILT_IN_HOSTS: [&str; 1] = ["system.globalsign.com"];

/// The host of the links that are practised with. No name below `example` is anybody's (RFC 2606, section 2), and nothing is
/// ever sent there: practice answers for it in memory.
pub const PRACTICE_HOST: &str = "practice.example";

/// Characters of a token: 256 bits in base64url (`docs/pickup-api.yaml`). Shorter and longer ones are taken as well.
const USUAL_TOKEN: usize = 43;

/// No name in the DNS is longer (RFC 1035, section 2.3.4), in bytes. It bounds what is shown, too.
const MAX_HOST_LEN: usize = 253;

/// Which hosts a link may lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedHosts {
    names: BTreeSet<String>,
    practice: PracticeLinks,
}

/// What holds for links that are for practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PracticeLinks {
    Refused,
    /// Those to this computer itself, where a practice service runs.
    ToThisComputer,
    /// Those to [`PRACTICE_HOST`], and no others: a real link must not be used up by somebody who practises.
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

    /// Allows the practice service: this computer itself, on any port.
    #[must_use]
    pub fn with_practice(self) -> Self {
        Self { practice: PracticeLinks::ToThisComputer, ..self }
    }

    /// Allows [`PRACTICE_HOST`] alone; a link to one of the other hosts is known as real, and refused as such.
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

    /// An allowed host is named anywhere in it, or a parameter is the name of its domain: whoever keeps the real link to
    /// himself says so.
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

    /// Why a link does not lead to an allowed host, in the words that help most; none where it does.
    fn refuse(&self, url: &Url) -> Option<LinkError> {
        let host = host_of(url);
        if self.is_practice(url) || self.names.contains(&host) {
            return None;
        }
        // With the dot of the root (RFC 1034, section 3.1) an allowed name is the same place, oddly written.
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
    /// It is a real link, and practice leaves those alone.
    #[error("this is a real link, and practice leaves it alone")]
    RealInPractice,
    /// The text can be read as more than one link.
    #[error("there is more than one link")]
    Several,
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
    /// Reads a pasted link, `https://HOST/pickup/TOKEN`: on its own or within a text, and wrapped by mail scanners. A query
    /// or a fragment behind it, as mailing programs add them, is dropped: the link is its host and its token.
    ///
    /// # Errors
    /// [`LinkError`]; nothing is sent anywhere. Where a link leads comes first, how it is written second.
    pub fn parse(text: &str, allowed: &AllowedHosts) -> Result<Self, LinkError> {
        // The field in which it was pasted has one line, and keeps the ends of others so.
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
                // What the text is as it stands is said of it.
                _ => {}
            }
        }
        plain
    }

    /// Its token has the usual length.
    fn is_whole(&self) -> bool {
        self.token().len() == USUAL_TOKEN
    }

    /// The link that a text is as it stands, or that stands in it.
    fn read(text: &str, allowed: &AllowedHosts) -> Result<Self, LinkError> {
        let pasted::Readings { whole, within } = pasted::readings(text).ok_or(LinkError::NotALink)?;
        let whole = web_address(&whole).map(|url| Self::within(url, allowed));
        // Within a text, only its length tells that a token is whole.
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

    /// The one link among these readings, if there is any.
    fn only(readings: &[Result<Self, LinkError>]) -> Result<Option<&Self>, LinkError> {
        let mut links = readings.iter().flatten();
        let first = links.next();
        let is_another = |link: &Self| first.is_some_and(|first| first.url != link.url);
        if links.any(is_another) { Err(LinkError::Several) } else { Ok(first) }
    }

    /// The link that an address is, or that stands in it.
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

    /// The host, as a person reads it.
    #[must_use]
    pub fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// It leads to a practice service: on this computer, or in memory.
    #[must_use]
    pub fn is_practice(&self) -> bool {
        self.practice
    }

    /// The token that names the order to the service.
    #[must_use]
    pub fn token(&self) -> &str {
        self.token.expose_secret()
    }

    /// The same link as one to a real service.
    #[cfg(test)]
    pub(crate) fn taken_for_real(self) -> Self {
        Self { practice: false, ..self }
    }

    /// The whole link, for the journal.
    pub fn expose(&self) -> &str {
        self.url.as_str()
    }

    /// The address of one operation of the service. The token is never part of it.
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

/// An address of the web, with a host that can exist. Its host is ASCII without control characters (WHATWG
/// URL, section 3), safe to show.
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

/// The host is the domain itself or below it.
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

/// Where an address stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Alone,
    /// In another, whose path can go on behind it.
    Within,
}

/// What names the order, at the end of the path. What gets behind it on the way does not belong to it: a slash, what ends a
/// line, percent-encoded, and, where it has the usual length, any sign that none has in it.
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
