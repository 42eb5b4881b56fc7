//! The link to a page of the certification authority's.

use std::fmt;

use percent_encoding::percent_decode_str;
use url::{Url, form_urlencoded};

use super::{
    AllowedHosts, LinkError, forms, host_of, pasted,
    reading::{self, Kind, Place},
    web_address,
};

/// The path below which the links of the pickup contract lie.
const OF_CONTRACT: &str = "/pickup/";
/// The least characters of a value that identifies an order.
const MIN_IDENTIFIER: usize = 8;
/// What the parameters begin with by which mailing programs count clicks; they are the same in every mail.
const OF_CAMPAIGNS: &str = "utm_";

/// A link to a page on an allowed host. It is as secret as an order's: whoever has it can open the page.
#[derive(Clone)]
pub struct PageLink {
    url: Url,
    host: String,
    practice: bool,
}

impl PageLink {
    /// Reads an address that [`PageLink::expose`] gave, and takes no other text.
    ///
    /// # Errors
    /// [`LinkError`], where the address may not be opened any more.
    pub fn restore(address: &str, allowed: &AllowedHosts) -> Result<Self, LinkError> {
        let url = web_address(address).ok_or(LinkError::NotALink)?;
        allowed.admit(&url).map(|practice| Self::new(url, practice))
    }

    /// The link that the text is, or that it contains.
    pub(super) fn read(text: &str, allowed: &AllowedHosts) -> Result<Self, LinkError> {
        let decoded = forms::decoded(text).ok_or(LinkError::NotALink)?;
        let pasted::Apart { links, is_alone } = pasted::apart(&decoded);
        let found = match links.as_slice() {
            [link] if is_alone => reading::of(link, allowed).ok_or(LinkError::NotALink)??,
            links => {
                let readings = reading::among::<Address>(links, allowed);
                reading::only(&readings)?.ok_or(LinkError::Incomplete)?.clone()
            }
        };
        match found {
            Address::Page(link) => Ok(link),
            Address::CutOff => Err(LinkError::Incomplete),
        }
    }

    pub(super) fn new(url: Url, practice: bool) -> Self {
        Self { host: host_of(&url), url, practice }
    }

    /// The host, in readable form.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether the link leads to practice's page: on this computer, or in memory.
    #[must_use]
    pub fn is_practice(&self) -> bool {
        self.practice
    }

    /// The whole link, for the journal.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.url.as_str()
    }

    /// Whether a link that was read after this one is the same. What a wrapper has put behind a link can be read as a part
    /// of it, and is only read after the link itself.
    pub(super) fn is_same(&self, later: &Self) -> bool {
        let more = later.expose().strip_prefix(self.expose());
        more.is_some_and(|more| more.is_empty() || more.starts_with(['&', '/', '?', '#', '%']))
    }

    /// The whole link, for the page's window.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The same link, treated as one to a real service.
    #[cfg(test)]
    pub(super) fn taken_for_real(self) -> Self {
        Self { practice: false, ..self }
    }
}

impl fmt::Debug for PageLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PageLink({})", self.host)
    }
}

/// An address on an allowed host that is no link of the contract.
#[derive(Clone)]
enum Address {
    Page(PageLink),
    /// A link of the contract that was cut off. It stands for what the person meant, and rules out a page beside it.
    CutOff,
}

impl Kind for Address {
    fn bare(url: Url, _: Place, allowed: &AllowedHosts) -> Result<Self, LinkError> {
        let practice = allowed.admit(&url)?;
        if is_cut_off(&url) {
            return Ok(Self::CutOff);
        }
        if url.path() == "/" && url.query().unwrap_or_default().is_empty() {
            return Err(LinkError::Incomplete);
        }
        Ok(Self::Page(PageLink::new(url, practice)))
    }

    fn is_certain(&self) -> bool {
        match self {
            Self::Page(link) => identifies(&link.url),
            Self::CutOff => true,
        }
    }

    fn is_same(&self, later: &Self) -> bool {
        match (self, later) {
            (Self::Page(link), Self::Page(later)) => link.is_same(later),
            (Self::CutOff, Self::CutOff) => true,
            _ => false,
        }
    }
}

/// Whether the address is a link of the contract with a part missing or damaged: one segment below its path, which is
/// no file name. A query that identifies something makes it a page's: what was cut off has no query left.
fn is_cut_off(url: &Url) -> bool {
    let rest = match url.path().strip_prefix(OF_CONTRACT) {
        Some(rest) => rest.strip_suffix('/').unwrap_or(rest),
        None => return url.path().len() > 1 && url.query().is_none() && OF_CONTRACT.starts_with(url.path()),
    };
    !rest.contains(['/', '.']) && !query_identifies(url)
}

fn identifies(url: &Url) -> bool {
    let segments = url.path_segments().into_iter().flatten();
    query_identifies(url)
        || segments.map(|segment| percent_decode_str(segment).decode_utf8_lossy()).any(|segment| {
            // What has a dot is the name of a file or of a program.
            !segment.contains('.') && is_identifier(&segment)
        })
}

fn query_identifies(url: &Url) -> bool {
    let pairs = form_urlencoded::parse(url.query().unwrap_or_default().as_bytes());
    pairs.filter(|(key, _)| !key.starts_with(OF_CAMPAIGNS)).any(|(key, value)| {
        // A query without names is a value.
        is_identifier(if value.is_empty() { &key } else { &value })
    })
}

fn is_identifier(text: &str) -> bool {
    text.chars().count() >= MIN_IDENTIFIER && text.contains(|c: char| c.is_ascii_digit())
}
