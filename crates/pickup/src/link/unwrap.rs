//! Links that mail scanners have put in the place of the real one. What stands in them is read out here;
//! nothing is asked of the scanner, which would count as a click.

use base64::{
    Engine,
    alphabet::URL_SAFE,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use percent_encoding::percent_decode_str;
use url::{Position, Url};

use super::{LinkError, host_of, is_within, web_address};

/// How many scanners may have wrapped each other's links: a company's, a provider's, and room to spare.
pub(super) const MAX_LAYERS: usize = 4;

/// Base64 in the alphabet of RFC 4648, section 5, however it ends.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Where a scanner puts the real link.
#[derive(Clone, Copy)]
enum Hiding {
    /// In a parameter of the query.
    Parameter(&'static str),
    /// In a parameter of the query, in base64.
    Base64(&'static str),
    /// At the end of the path, percent-encoded.
    LastSegment,
    /// In one of Proofpoint's three forms.
    UrlDefense,
    /// With itself.
    Nowhere,
}

/// The scanners, by the domains that their links lead to, and where each hides the real one.
///
/// Sources: Microsoft, "Safe Links in Microsoft Defender for Office 365" (the prefix); Proofpoint, "How do I
/// decode a rewritten URL?" and the decoder published there; Mimecast, "Targeted Threat Protection: URL
/// Protect" (it keeps the link to itself). The rest is how these scanners' links are seen to look.
const SCANNERS: [(&str, Hiding); 11] = [
    ("safelinks.protection.outlook.com", Hiding::Parameter("url")),
    ("safelinks.protection.office365.us", Hiding::Parameter("url")),
    ("urldefense.com", Hiding::UrlDefense),
    ("urldefense.us", Hiding::UrlDefense),
    ("urldefense.proofpoint.com", Hiding::UrlDefense),
    ("linkprotect.cudasvc.com", Hiding::Parameter("a")),
    ("secure-web.cisco.com", Hiding::LastSegment),
    ("trendmicro.com", Hiding::Parameter("url")),
    ("protection.sophos.com", Hiding::Base64("u")),
    ("mimecast.com", Hiding::Nowhere),
    ("mimecastprotect.com", Hiding::Nowhere),
];

/// The link below all wrappings. It is as little to be trusted as one without any.
///
/// # Errors
/// [`LinkError::Wrapped`] when a scanner's link does not show what it stands for, or there are too many.
pub(super) fn unwrapped(mut url: Url) -> Result<Url, LinkError> {
    for _ in 0..MAX_LAYERS {
        let Some(hiding) = hiding(&url) else { return Ok(url) };
        url = wrapped_in(&url, hiding).ok_or_else(|| LinkError::Wrapped { host: host_of(&url) })?;
    }
    match hiding(&url) {
        None => Ok(url),
        Some(_) => Err(LinkError::Wrapped { host: host_of(&url) }),
    }
}

fn hiding(url: &Url) -> Option<Hiding> {
    let host = url.host_str()?;
    SCANNERS.iter().find(|(domain, _)| is_within(host, domain)).map(|(_, hiding)| *hiding)
}

fn wrapped_in(url: &Url, hiding: Hiding) -> Option<Url> {
    let text = match hiding {
        Hiding::Parameter(name) => parameter(url, name),
        // A plus sign that nobody encoded has become a blank; some senders use the other alphabet.
        Hiding::Base64(name) => {
            from_base64(&parameter(url, name)?.replace([' ', '+'], "-").replace('/', "_"))
        }
        Hiding::LastSegment => percent_decoded(url.path_segments()?.next_back()?),
        Hiding::UrlDefense => url_defense(url),
        Hiding::Nowhere => None,
    }?;
    // Some mail programs encode the link before the scanner does so again.
    web_address(&text).or_else(|| web_address(&percent_decoded(&text)?))
}

fn parameter(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

fn percent_decoded(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(Into::into)
}

fn from_base64(text: &str) -> Option<String> {
    String::from_utf8(BASE64.decode(text).ok()?).ok()
}

/// Proofpoint's forms: `/v1/url?u=LINK`; `/v2/url?u=LINK` with `-` for `%` and `_` for `/`; and
/// `/v3/__LINK__;LETTERS!!…$`, where some letters of the link have gone to LETTERS.
fn url_defense(url: &Url) -> Option<String> {
    let rest = &url[Position::BeforePath..];
    if rest.starts_with("/v1/") {
        return parameter(url, "u");
    }
    if rest.starts_with("/v2/") {
        return percent_decoded(&parameter(url, "u")?.replace('-', "%").replace('_', "/"));
    }
    let (link, rest) = rest.strip_prefix("/v3/__")?.split_once("__;")?;
    let (letters, _) = rest.split_once('!')?;
    put_back(&percent_decoded(link)?, &from_base64(letters)?)
}

/// Puts letters back in their places: `*` stands for one, `**x` for as many as `x` counts in the alphabet of
/// base64, from two for `A`.
fn put_back(link: &str, letters: &str) -> Option<String> {
    let (mut link, mut letters) = (link.chars(), letters.chars());
    let mut whole = String::new();
    while let Some(c) = link.next() {
        if c != '*' {
            whole.push(c);
            continue;
        }
        let mut run = 1;
        if link.as_str().starts_with('*') {
            let count = link.nth(1)?;
            run = URL_SAFE.as_str().find(count)? + 2;
        }
        for _ in 0..run {
            whole.push(letters.next()?);
        }
    }
    Some(whole)
}
