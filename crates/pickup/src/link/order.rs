//! The link of the pickup contract.

use std::fmt;

use percent_encoding::percent_decode_str;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::{
    AllowedHosts, LinkError, PageLink, forms, pasted,
    reading::{self, Kind, Place},
};

/// Characters of a token: 256 bits in base64url (`docs/pickup-api.yaml`). Other lengths are accepted as well.
const USUAL_TOKEN: usize = 43;

/// A link to one order, on an allowed host.
#[derive(Clone)]
pub struct OrderLink {
    url: Url,
    token: SecretString,
    page: PageLink,
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
        if text.trim().is_empty() {
            return Err(LinkError::Nothing);
        }
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
        let whole = reading::of::<Self>(&whole, allowed);
        let others = reading::among::<Self>(&within, allowed);
        match (whole, reading::only(&others)?) {
            (Some(Ok(whole)), Some(link)) if whole.is_whole() && !whole.is_same(link) => {
                Err(LinkError::Several)
            }
            (_, Some(link)) => Ok(link.clone()),
            (Some(whole), None) => whole,
            (None, None) => Err(others.into_iter().find_map(Result::err).unwrap_or(LinkError::NotALink)),
        }
    }

    /// The host, in readable form.
    #[must_use]
    pub fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// Whether the link leads to a practice service: on this computer, or in memory.
    #[must_use]
    pub fn is_practice(&self) -> bool {
        self.page.is_practice()
    }

    /// The token that identifies the order to the service.
    #[must_use]
    pub fn token(&self) -> &str {
        self.token.expose_secret()
    }

    /// The same link, treated as one to a real service.
    #[cfg(test)]
    pub(crate) fn taken_for_real(self) -> Self {
        Self { page: self.page.taken_for_real(), ..self }
    }

    /// The whole link, for the journal.
    pub fn expose(&self) -> &str {
        self.url.as_str()
    }

    /// The link with the query and the fragment that it was pasted with, for a host that answers as no pickup service:
    /// it may be the one of a page. Characters appended to its token are dropped here, too.
    #[must_use]
    pub fn page(&self) -> PageLink {
        self.page.clone()
    }

    /// The URL of an operation of the service. It never contains the token.
    pub(crate) fn endpoint(&self, path: &str) -> Url {
        let mut url = self.url.clone();
        url.set_path(&format!("/pickup/v1/{path}"));
        url
    }
}

impl Kind for OrderLink {
    fn bare(mut url: Url, place: Place, allowed: &AllowedHosts) -> Result<Self, LinkError> {
        let practice = allowed.admit(&url)?;
        let token = token_of(&url, place).ok_or(LinkError::Incomplete)?;
        url.set_path(&format!("/pickup/{token}"));
        let page = PageLink::new(url.clone(), practice);
        url.set_query(None);
        url.set_fragment(None);
        Ok(Self { url, token: token.into(), page })
    }

    /// Within a text, a token is only known to be complete by its length.
    fn is_certain(&self) -> bool {
        self.is_whole()
    }

    fn is_same(&self, later: &Self) -> bool {
        self.url == later.url
    }
}

impl fmt::Debug for OrderLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OrderLink({})", self.host())
    }
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
