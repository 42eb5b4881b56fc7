//! The hosts that a link, or a page, may lead to.

use std::{collections::BTreeSet, net::IpAddr};

use url::{Host, Position, Url};

use super::{BUILT_IN_HOSTS, LinkError, PRACTICE_HOST, has_user, host_of, is_within, look_alike, unwrap};

/// The hosts that a link may lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedHosts {
    names: BTreeSet<String>,
    /// The hosts that a page may lead on to, and no link.
    page_names: BTreeSet<String>,
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
        Self {
            names: BUILT_IN_HOSTS.map(str::to_owned).into(),
            page_names: BTreeSet::new(),
            practice: PracticeLinks::Refused,
        }
    }
}

impl AllowedHosts {
    /// Adds the hosts that an administrator allows.
    #[must_use]
    pub fn with(mut self, names: impl IntoIterator<Item = String>) -> Self {
        self.names.extend(names.into_iter().map(|name| name.to_ascii_lowercase()));
        self
    }

    /// Adds the hosts that a page of the certification authority's may lead on to. No link may lead there.
    #[must_use]
    pub fn with_page_hosts(mut self, names: impl IntoIterator<Item = String>) -> Self {
        self.page_names.extend(names.into_iter().map(|name| name.to_ascii_lowercase()));
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

    /// Whether a page's window may go to this address: by `https`, on an allowed host or a page's, without a user name
    /// or a port. Practice's host may have a port, and is the only one where practice is alone.
    #[must_use]
    pub fn allows_page(&self, url: &Url) -> bool {
        let host = host_of(url);
        let is_real = || self.names.contains(&host) || self.page_names.contains(&host);
        let is_allowed = self.is_practice(url)
            || (self.practice != PracticeLinks::Alone && url.port().is_none() && is_real());
        url.scheme() == "https" && !has_user(url) && is_allowed
    }

    /// Whether the address of a link is practice's, if a link may lead there.
    pub(super) fn admit(&self, url: &Url) -> Result<bool, LinkError> {
        if let Some(error) = self.refuse(url) {
            return Err(error);
        }
        let practice = self.is_practice(url);
        if has_user(url) || (url.port().is_some() && !practice) {
            return Err(LinkError::Disguised { host: host_of(url) });
        }
        if url.scheme() != "https" {
            return Err(LinkError::NotHttps);
        }
        if self.practice == PracticeLinks::Alone && !practice {
            return Err(LinkError::RealInPractice);
        }
        Ok(practice)
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
    pub(super) fn refuse(&self, url: &Url) -> Option<LinkError> {
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

fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost",
        Host::Ipv4(address) => IpAddr::from(*address).is_loopback(),
        Host::Ipv6(address) => IpAddr::from(*address).is_loopback(),
    }
}
