//! Links that mail scanners, mail programs and search engines have put in the place of the real one. They are decoded
//! locally; no request is sent to their makers, since it would count as a click.
//!
//! The real link is found by a rule, not by a list of scanners: a part of the path, the query or the fragment is a
//! web address, or a text that contains one, as it is or decoded. The result is no more trusted than a link without
//! wrapping.

use std::iter;

use base64::{
    Engine,
    alphabet::URL_SAFE,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use percent_encoding::percent_decode_str;
use url::{Position, Url, form_urlencoded};

use super::{
    forms::{escapes, hex},
    host_of, is_within,
    pasted::{self, scheme_in},
    web_address,
};

/// The most layers of wrapping: a company's scanner, a provider's, and room to spare.
pub(super) const MAX_LAYERS: usize = 4;
/// The most addresses that are examined within one link.
const MAX_ADDRESSES: usize = 16;
/// The most parts of one link that are examined.
const MAX_PARTS: usize = 64;
/// The most times in a row that a part may have been percent-encoded.
const MAX_ENCODINGS: usize = 3;

/// Base64 in the alphabet of RFC 4648, section 5, with any padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// The domains of scanners that withhold or encrypt the real link. For such a link the person is told the reason.
const SCANNERS: [&str; 17] = [
    "clicktime.symantec.com",
    "cudasvc.com",
    "emailprotection.link",
    "esvalabs.com",
    "mimecast.com",
    "mimecastprotect.com",
    "protect.checkpoint.com",
    "safelinks.protection.office365.us",
    "safelinks.protection.outlook.com",
    "safelinks.protection.partner.outlook.cn",
    "protection.sophos.com",
    "scanmail.trustwave.com",
    "secure-web.cisco.com",
    "trendmicro.com",
    "urldefense.com",
    "urldefense.proofpoint.com",
    "urldefense.us",
];
/// The domains of Proofpoint, whose links have a format of their own.
const PROOFPOINT: [&str; 3] = ["urldefense.com", "urldefense.proofpoint.com", "urldefense.us"];

/// Whether links to this host are wrappers.
pub(super) fn is_scanner(host: &str) -> bool {
    SCANNERS.iter().any(|domain| is_within(host, domain))
}

/// The addresses within `url`; those for which `is_end` holds are not searched.
pub(super) fn addresses(url: Url, is_end: impl Fn(&Url) -> bool) -> Addresses {
    let mut addresses = Addresses::default();
    addresses.read(url, MAX_LAYERS, &is_end);
    addresses
}

/// The addresses within a link.
#[derive(Default)]
pub(super) struct Addresses {
    /// The addresses without another one inside; `url` itself where it contains none.
    pub(super) innermost: Vec<Url>,
    /// An address nested deeper than the limit.
    pub(super) too_deep: Option<Url>,
    seen: Vec<Url>,
}

impl Addresses {
    fn read(&mut self, url: Url, layers: usize, is_end: &impl Fn(&Url) -> bool) {
        if self.seen.contains(&url) || self.seen.len() == MAX_ADDRESSES {
            return;
        }
        self.seen.push(url.clone());
        let within = if is_end(&url) { Vec::new() } else { within(&url, is_end) };
        if within.is_empty() {
            self.innermost.push(url);
        } else if layers == 0 {
            self.too_deep = Some(url);
        } else {
            within.into_iter().for_each(|inner| self.read(inner, layers - 1, is_end));
        }
    }
}

/// The web addresses in the parts of this link. One without a scheme can be any text with a dot, and counts only
/// where `is_end` holds.
fn within(url: &Url, is_end: &impl Fn(&Url) -> bool) -> Vec<Url> {
    let host = host_of(url);
    if PROOFPOINT.iter().any(|domain| is_within(&host, domain)) {
        return url_defense(url).map(|text| addresses_in(&text, is_end)).unwrap_or_default();
    }
    let mut addresses: Vec<Url> = parts(url).iter().flat_map(|part| addresses_in(part, is_end)).collect();
    addresses.extend(without_scheme(&url[Position::BeforePath..]).filter(is_end));
    addresses
}

/// The parameters of the query and of the fragment, the whole query, and the rest of the path from each of its
/// segments.
fn parts(url: &Url) -> Vec<String> {
    let parameters = |text: Option<&str>| -> Vec<String> {
        let pairs = form_urlencoded::parse(text.unwrap_or_default().as_bytes()).take(MAX_PARTS);
        pairs.flat_map(|(key, value)| [value.into_owned(), key.into_owned()]).collect()
    };
    let mut parts = parameters(url.query());
    parts.extend(url.query().map(str::to_owned));
    parts.extend(parameters(url.fragment()));
    let path = &url[Position::BeforePath..Position::AfterQuery];
    let segments =
        path.match_indices('/').take(MAX_PARTS).map(|(at, _)| path.get(at + 1..).unwrap_or_default());
    let segments: Vec<_> =
        segments.map(|rest| (rest.split(['/', '?']).next().unwrap_or_default(), rest)).collect();
    parts.extend(segments.iter().map(|(segment, _)| (*segment).to_owned()));
    // An unencoded address has segments of its own: it begins at the first segment with a scheme.
    let unencoded = segments.iter().find(|(segment, _)| scheme_in(segment).is_some());
    parts.extend(unencoded.map(|(_, rest)| (*rest).to_owned()));
    parts
}

/// The address that a part is, or those that it contains, as it is or decoded.
fn addresses_in(part: &str, is_end: &impl Fn(&Url) -> bool) -> Vec<Url> {
    let mut found = encodings(part).map(|text| {
        let plain = escapes(text.trim());
        let decoded = || from_base64(&plain).or_else(|| from_hex(&plain));
        let mut addresses: Vec<Url> =
            address(&plain).or_else(|| web_address(&decoded()?)).into_iter().collect();
        if plain.contains(pasted::ends_link) || addresses.is_empty() && scheme_in(&plain).is_some() {
            addresses.extend(pasted::within(&plain).iter().filter_map(|text| web_address(text)));
        }
        addresses.extend(without_scheme(&plain).filter(is_end));
        addresses
    });
    found.find(|addresses| !addresses.is_empty()).unwrap_or_default()
}

/// The pickup address without a scheme in a text: a host extends back to the first character that no host has.
fn without_scheme(text: &str) -> Option<Url> {
    text.match_indices("/pickup/").take(MAX_ADDRESSES).find_map(|(at, _)| {
        let (before, _) = text.split_at_checked(at)?;
        let host = before.rsplit(|c: char| !(c.is_alphanumeric() || ".-_:@%".contains(c))).next()?;
        let has_scheme = before.strip_suffix(host)?.trim_end_matches(['/', '\\']).ends_with(':');
        let address = text.get(at - host.len()..)?.split(pasted::ends_link).next()?;
        let begins = host.starts_with(char::is_alphanumeric);
        (begins && host.contains('.') && !has_scheme).then(|| web_address(&format!("https://{address}")))?
    })
}

/// The text as an address, without the same characters on both sides (`___ADDRESS___.more`).
fn address(text: &str) -> Option<Url> {
    let begin = scheme_in(text)?;
    let (mark, rest) = text.split_at_checked(begin)?;
    if mark.is_empty() {
        return web_address(rest);
    }
    let is_mark = mark.bytes().all(|b| b.is_ascii_punctuation() && b != b'/');
    web_address(rest.rsplit_once(mark).filter(|_| is_mark)?.0)
}

/// The text itself, and each percent-decoding of it, up to the limit.
pub(super) fn encodings(text: &str) -> impl Iterator<Item = String> {
    let decoded = |text: &String| percent_decoded(text).filter(|decoded| decoded != text);
    iter::successors(Some(text.to_owned()), decoded).take(MAX_ENCODINGS + 1)
}

fn percent_decoded(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(Into::into)
}

/// The address in base64, of either alphabet; an unencoded plus sign has become a blank. Some wrappers put one
/// or two characters before it, such as `a1`, or a mark behind it.
fn from_base64(text: &str) -> Option<String> {
    let plain = text.trim_matches(|c: char| !(c.is_ascii_alphanumeric() || " +/-_=".contains(c)));
    let decode = |text: &str| decode_base64(text).filter(|decoded| scheme_in(decoded) == Some(0));
    (0..=2).find_map(|before| decode(plain.get(before..)?))
}

/// The text in base64, of either alphabet.
pub(super) fn decode_base64(text: &str) -> Option<String> {
    let plain = text.replace([' ', '+'], "-").replace('/', "_");
    String::from_utf8(BASE64.decode(plain).ok()?).ok()
}

/// The address in hexadecimal digits.
fn from_hex(text: &str) -> Option<String> {
    let octets = text.as_bytes().chunks(2).map(hex).collect::<Option<Vec<_>>>()?;
    String::from_utf8(octets).ok().filter(|decoded| scheme_in(decoded) == Some(0))
}

/// Decodes Proofpoint's formats: `/v1/url?u=LINK`; `/v2/url?u=LINK` with `-` for `%` and `_` for `/`; and
/// `/v3/__LINK__;LETTERS!!…$`, where some letters of the link have been moved to LETTERS.
///
/// Source: Proofpoint, "How do I decode a rewritten URL?", and the decoder published there.
fn url_defense(url: &Url) -> Option<String> {
    let parameter = || url.query_pairs().find(|(key, _)| key == "u").map(|(_, value)| value.into_owned());
    let rest = &url[Position::BeforePath..];
    if rest.starts_with("/v1/") {
        return parameter();
    }
    if rest.starts_with("/v2/") {
        return percent_decoded(&parameter()?.replace('-', "%").replace('_', "/"));
    }
    let (link, rest) = rest.strip_prefix("/v3/__")?.split_once("__;")?;
    let (letters, _) = rest.split_once('!')?;
    let letters = String::from_utf8(BASE64.decode(letters).ok()?).ok()?;
    put_back(&percent_decoded(link)?, &letters)
}

/// Restores the letters: `*` stands for one, `**x` for as many as `x` counts in the alphabet of base64, from two for
/// `A`.
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
