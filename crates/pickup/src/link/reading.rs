//! How a link of either kind is found in pasted texts.

use url::Url;

use super::{AllowedHosts, LinkError, host_of, unwrap, web_address};

/// The position of an address.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Alone,
    /// Within another address, whose path can continue behind it.
    Within,
}

/// A kind of link.
pub(super) trait Kind: Clone {
    /// The link that this very address is.
    fn bare(url: Url, place: Place, allowed: &AllowedHosts) -> Result<Self, LinkError>;

    /// Whether it is known to be the link, and to be whole, within other text.
    fn is_certain(&self) -> bool;

    /// Whether a link that was read after this one is the same.
    fn is_same(&self, later: &Self) -> bool;
}

/// The link that the text is, if it is an address at all.
pub(super) fn of<K: Kind>(text: &str, allowed: &AllowedHosts) -> Option<Result<K, LinkError>> {
    web_address(text).map(|url| within(url, allowed))
}

/// The links among the addresses that a text contains.
pub(super) fn among<K: Kind>(texts: &[String], allowed: &AllowedHosts) -> Vec<Result<K, LinkError>> {
    let certain = |link: K| if link.is_certain() { Ok(link) } else { Err(LinkError::Incomplete) };
    texts.iter().filter_map(|text| of(text, allowed)).map(|read| read.and_then(certain)).collect()
}

/// The one link among these readings, if any.
pub(super) fn only<K: Kind>(readings: &[Result<K, LinkError>]) -> Result<Option<&K>, LinkError> {
    let mut links = readings.iter().flatten();
    let first = links.next();
    let is_another = |link: &K| first.is_some_and(|first| !first.is_same(link));
    if links.any(is_another) { Err(LinkError::Several) } else { Ok(first) }
}

/// The link that an address is, or that it contains.
fn within<K: Kind>(url: Url, allowed: &AllowedHosts) -> Result<K, LinkError> {
    let unwrap::Addresses { innermost, too_deep, .. } = unwrap::addresses(url.clone(), |url| {
        !matches!(allowed.refuse(url), Some(LinkError::HostNotAllowed { .. } | LinkError::Wrapped { .. }))
    });
    let read = |inner: Url| {
        let place = if inner == url { Place::Alone } else { Place::Within };
        K::bare(inner, place, allowed)
    };
    let readings: Vec<_> = innermost.into_iter().map(read).collect();
    if let Some(link) = only(&readings)? {
        return Ok(link.clone());
    }
    let too_deep = too_deep.map(|url| LinkError::Wrapped { host: host_of(&url) });
    let error = too_deep.or_else(|| readings.into_iter().find_map(Result::err));
    Err(error.unwrap_or(LinkError::NotALink))
}
