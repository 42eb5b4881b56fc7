//! A link that the system hands over: `personalsign:` and the link from the e-mail.

use percent_encoding::percent_decode_str;
use url::Url;

use super::{AllowedHosts, LinkError, PickupLink};

/// The scheme for which the system asks the wizard.
pub const SCHEME: &str = "personalsign";

/// The longest address that is read, in bytes.
const MAX_LEN: usize = 4096;

impl PickupLink {
    /// Parses what the system hands over: `personalsign:` before the link, as it is or percent-encoded as a whole. It
    /// comes from any program or page, so nothing is looked for: what follows the scheme has to be the link itself.
    ///
    /// # Errors
    /// [`LinkError::NotHandedOver`] where it has another form, and the errors of [`PickupLink::parse`].
    pub fn handed_over(address: &str, allowed: &AllowedHosts) -> Result<Self, LinkError> {
        let link = link_in(address).ok_or(LinkError::NotHandedOver)?;
        let url = Url::parse(&link).map_err(|_| LinkError::NotHandedOver)?;
        let parsed = Self::parse(&link, allowed)?;
        // Not one that another address wraps.
        if url.host_str() == Some(parsed.host()) { Ok(parsed) } else { Err(LinkError::NotHandedOver) }
    }
}

/// Whether the text has the scheme, which is case-insensitive (RFC 3986, section 3.1).
#[must_use]
pub fn is_handed_over(text: &str) -> bool {
    after_scheme(text).is_some()
}

fn after_scheme(text: &str) -> Option<&str> {
    let (scheme, rest) = text.split_once(':')?;
    scheme.eq_ignore_ascii_case(SCHEME).then_some(rest)
}

/// The link behind the scheme, if it can be one.
fn link_in(address: &str) -> Option<String> {
    const BEGIN: &str = "https://";
    let rest = after_scheme(address).filter(|_| address.len() <= MAX_LEN)?;
    let begins = |link: &str| link.get(..BEGIN.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(BEGIN));
    let link = match begins(rest) {
        true => rest.to_owned(),
        false => percent_decode_str(rest).decode_utf8().ok().filter(|link| begins(link))?.into_owned(),
    };
    // An address has neither, and a text could have both.
    link.bytes().all(|octet| octet.is_ascii_graphic()).then_some(link)
}
