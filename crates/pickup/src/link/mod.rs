//! The link from the e-mail "Certificate Download Ready".
//!
//! Pasted text is only parsed, never fetched: links that mail scanners have wrapped are unwrapped here.
//!
//! A link is of one of two kinds. An [`OrderLink`] has the form of the pickup contract, `https://HOST/pickup/TOKEN`. A
//! [`PageLink`] is any other `https` link to an allowed host: the certification authority's own page. The path of such a
//! page is not known, so none is taken for granted; this is the rule instead:
//!
//! - The contract's link comes first, wherever it stands in a text.
//! - A link to a page that is pasted alone is taken if it has a path or a query.
//! - Within other text it counts only if it identifies something: a value of its query, or a segment of its path that is
//!   no file name, has eight characters or more, and a digit among them. So the link in a mail's footer is never taken by
//!   itself. Two different ones that identify something are [`LinkError::Several`].
//! - `/pickup/` with a part of a token is a link of the contract that was cut off, and never a page. So is a bare host.
//! - The address stays as it was pasted, but for wrappings and the characters around it.
//! - Hosts, ports, user names and schemes are refused for both kinds alike.

mod forms;
mod found;
mod handed_over;
mod hosts;
mod look_alike;
mod order;
mod page;
mod pasted;
mod reading;
#[cfg(test)]
mod tests;
mod unwrap;

use url::Url;

pub use self::{
    found::found,
    handed_over::{SCHEME, is_handed_over},
    hosts::AllowedHosts,
    order::OrderLink,
    page::PageLink,
};

/// The hosts of the built-in pickup service.
pub(crate) const BUILT_IN_HOSTS: [&str; 1] = ["system.globalsign.com"];

/// The host of practice links. Names below `example` belong to nobody (RFC 2606, section 2), and nothing is ever sent
/// there: practice answers for it in memory.
pub const PRACTICE_HOST: &str = "practice.example";

/// The longest name in the DNS, in bytes (RFC 1035, section 2.3.4). It also bounds the length that is shown.
const MAX_HOST_LEN: usize = 253;

/// The reason why the wizard does not accept a text as a link.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// There is no text at all.
    #[error("there is nothing")]
    Nothing,
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
    /// What the system handed over is no link in the form for that.
    #[error("this is no link that may be handed over")]
    NotHandedOver,
    /// A mail scanner has replaced the real link with its own, from which it cannot be recovered.
    #[error("the link was wrapped by {host}")]
    Wrapped {
        /// The scanner's host.
        host: String,
    },
}

/// A link that the wizard can pick up with.
#[derive(Clone, Debug)]
pub enum PickupLink {
    /// To an order, by the pickup contract.
    Order(OrderLink),
    /// To a page of the certification authority's.
    Page(PageLink),
}

impl PickupLink {
    /// Parses a pasted link of either kind: on its own or within a text, also wrapped by mail scanners.
    ///
    /// # Errors
    /// [`LinkError`]; nothing is sent anywhere. Where the text has no link to a page either, the error is the one of
    /// [`OrderLink::parse`].
    pub fn parse(text: &str, allowed: &AllowedHosts) -> Result<Self, LinkError> {
        match OrderLink::parse(text, allowed) {
            Ok(link) => Ok(Self::Order(link)),
            Err(LinkError::Several) => Err(LinkError::Several),
            Err(error) => match PageLink::read(text, allowed) {
                Ok(link) => Ok(Self::Page(link)),
                Err(LinkError::Several) => Err(LinkError::Several),
                Err(_) => Err(error),
            },
        }
    }

    /// The host, in readable form.
    #[must_use]
    pub fn host(&self) -> &str {
        match self {
            Self::Order(link) => link.host(),
            Self::Page(link) => link.host(),
        }
    }

    /// Whether both are the same link.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Order(link), Self::Order(other)) => link.expose() == other.expose(),
            (Self::Page(link), Self::Page(other)) => link.is_same(other) || other.is_same(link),
            _ => false,
        }
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
