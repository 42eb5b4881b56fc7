//! Encodings in which programs write a text when they pass it on, such as the source of a mail, a page or a program.
//!
//! Text copied out of such a source is decoded first.

use std::borrow::Cow;

use super::{
    pasted::{MAX_LEN, scheme_in},
    unwrap::{decode_base64, encodings},
};

/// A decoder: borrowed where the text is not encoded so.
type Way = fn(&str) -> Cow<'_, str>;

/// The decoders, with this one for quoted-printable. Each is tried on the results of those before it; no source uses so
/// many encodings at once.
fn ways(quoted_printable: Way) -> [Way; 8] {
    [
        encoded_words,
        quoted_printable,
        base64,
        escapes,
        character_references,
        narrow,
        with_dots,
        percent_encoded,
    ]
}

/// The least characters of a line that was broken because it was too long.
const LONG_LINE: usize = 60;

/// The decoded forms of the text, for every encoding that it may be in.
pub(super) fn forms(text: &str) -> Vec<String> {
    let mut forms: Vec<String> = Vec::new();
    for way in ways(quoted_printable).into_iter().chain([without_hyphens as Way, with_scheme]) {
        if let Cow::Owned(form) = way(forms.last().map_or(text, String::as_str)) {
            forms.push(form);
        }
    }
    forms
}

/// The text without the encodings that it is surely in, for links that nothing shows to be whole; `None` if it is too
/// long to be a link.
pub(super) fn decoded(text: &str) -> Option<String> {
    let text = (text.len() <= MAX_LEN).then(|| text.replace('\u{2028}', "\n"))?;
    Some(ways(sure_quoted_printable).iter().fold(text, |text, way| way(&text).into_owned()))
}

/// Decodes the encoded words of a header (RFC 2047); those in Q become quoted-printable.
fn encoded_words(text: &str) -> Cow<'_, str> {
    let mut rest = text;
    let mut read = String::new();
    while let Some((before, word)) = rest.split_once("=?") {
        let mut parts = word.splitn(4, '?');
        let (Some(_), Some(encoding), Some(words), Some(after)) = (
            parts.next(),
            parts.next(),
            parts.next(),
            parts.next().and_then(|after| after.strip_prefix('=')),
        ) else {
            break;
        };
        // White space between two encoded words does not count.
        if read.is_empty() || !before.trim().is_empty() {
            read += before;
        }
        match encoding {
            "B" | "b" => read += &decode_base64(words).unwrap_or_default(),
            _ => read += &words.replace('_', " "),
        }
        rest = after;
    }
    if rest.len() == text.len() { text.into() } else { (read + rest).into() }
}

/// Decodes quoted-printable (RFC 2045, section 6.7): `=3D`, and lines that end with `=`.
fn quoted_printable(text: &str) -> Cow<'_, str> {
    let joined = text.replace("=\r\n", "").replace("=\n", "");
    let is_written_so =
        joined != text || ["=3D", "=3A", "=2F", "=5F"].iter().any(|sign| joined.contains(sign));
    if !is_written_so {
        return text.into();
    }
    let mut octets = Vec::new();
    let mut rest = joined.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let octet = (*first == b'=').then(|| hex(after.get(..2)?)).flatten();
        octets.push(octet.unwrap_or(*first));
        rest = if octet.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    String::from_utf8_lossy(&octets).into_owned().into()
}

/// Decodes quoted-printable, where no equals sign is unencoded, and lines were broken or more than one was encoded. A
/// link may have a value that begins with `3D`.
fn sure_quoted_printable(text: &str) -> Cow<'_, str> {
    let is_encoded = |after: &str| {
        let octet = after.as_bytes().get(..2).and_then(hex);
        after.starts_with(['\r', '\n']) || octet.is_some_and(|octet| !octet.is_ascii_alphanumeric())
    };
    let is_broken = |line: &str| line.ends_with('=') && line.len() >= LONG_LINE;
    let is_sure = text.split('=').skip(1).all(is_encoded)
        && (text.lines().any(is_broken) || text.matches("=3D").count() > 1);
    if is_sure { quoted_printable(text) } else { text.into() }
}

/// The octet of two hexadecimal digits.
pub(super) fn hex(digits: &[u8]) -> Option<u8> {
    let is_hex = digits.len() == 2 && digits.iter().all(u8::is_ascii_hexdigit);
    u8::from_str_radix(std::str::from_utf8(digits).ok().filter(|_| is_hex)?, 16).ok()
}

/// Decodes paragraphs of base64 that contain a web address (RFC 2045, section 6.8).
fn base64(text: &str) -> Cow<'_, str> {
    let lines: Vec<&str> = text.lines().collect();
    // A boundary between the parts of a mail begins with two hyphens.
    let is_base64 = |line: &str| {
        !line.is_empty()
            && !line.starts_with("--")
            && line.bytes().all(|b| b.is_ascii_alphanumeric() || b"+/-_=".contains(&b))
    };
    let paragraphs = lines
        .split(|line| !is_base64(line.trim()))
        .map(|lines| lines.iter().map(|line| line.trim()).collect::<String>());
    let read =
        paragraphs.filter_map(|paragraph| decode_base64(&paragraph)).find(|text| scheme_in(text).is_some());
    read.map_or(text.into(), Into::into)
}

/// Decodes the escapes of JSON and JavaScript: `\/`, `\u002F`, `\x2F`.
pub(super) fn escapes(text: &str) -> Cow<'_, str> {
    if !["\\/", "\\u00", "\\x"].iter().any(|sign| text.contains(sign)) {
        return text.into();
    }
    let (mut read, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once('\\') {
        read += before;
        let code = |begin: char, digits: usize| {
            let digits = after.strip_prefix(begin)?.get(..digits)?;
            char::from_u32(u32::from_str_radix(digits, 16).ok()?).map(|c| (c, 1 + digits.len()))
        };
        let (c, length) = match after.chars().next() {
            Some(c @ ('/' | '"')) => (c, 1),
            _ => code('u', 4).or_else(|| code('x', 2)).unwrap_or(('\\', 0)),
        };
        read.push(c);
        rest = after.get(length..).unwrap_or_default();
    }
    (read + rest).into()
}

/// Decodes HTML's character references: numeric ones, and the named ones that can occur in or beside a link.
fn character_references(text: &str) -> Cow<'_, str> {
    const NAMES: [(&str, char); 12] = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", ' '),
        ("colon", ':'),
        ("sol", '/'),
        ("period", '.'),
        ("lowbar", '_'),
        ("hyphen", '-'),
        ("equals", '='),
    ];
    let (mut read, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once('&') {
        read += before;
        let reference = after.split_once(';').and_then(|(name, after)| {
            let c = match name.strip_prefix('#') {
                Some(number) => match number.strip_prefix(['x', 'X']) {
                    Some(digits) => u32::from_str_radix(digits, 16).ok(),
                    None => number.parse().ok(),
                }
                .and_then(char::from_u32),
                None => NAMES.iter().find(|(known, _)| *known == name).map(|(_, c)| *c),
            };
            Some((c?, after))
        });
        let (c, after) = reference.unwrap_or(('&', after));
        read.push(c);
        rest = after;
    }
    if rest.len() == text.len() { text.into() } else { (read + rest).into() }
}

/// Maps fullwidth characters, as East Asian keyboards produce them, to their usual width.
fn narrow(text: &str) -> Cow<'_, str> {
    const WIDE: std::ops::RangeInclusive<char> = '\u{ff01}'..='\u{ff5e}';
    if !text.contains(|c| WIDE.contains(&c)) {
        return text.into();
    }
    let narrow = |c: char| if WIDE.contains(&c) { char::from_u32(c as u32 - 0xfee0).unwrap_or(c) } else { c };
    text.chars().map(narrow).collect::<String>().into()
}

/// Restores defanged links, which nobody can click by mistake: `hxxps[:]//host[.]name`.
fn with_dots(text: &str) -> Cow<'_, str> {
    const MARKS: [(&str, &str); 9] = [
        ("hxxp", "http"),
        ("hXXp", "http"),
        ("[.]", "."),
        ("(.)", "."),
        ("[dot]", "."),
        ("(dot)", "."),
        ("[:]", ":"),
        ("[://]", "://"),
        ("[/]", "/"),
    ];
    let plain = MARKS.iter().fold(text.to_owned(), |text, (mark, sign)| text.replace(mark, sign));
    if plain == text { text.into() } else { plain.into() }
}

/// Decodes an address that is percent-encoded as a whole, as a parameter cut out of another.
fn percent_encoded(text: &str) -> Cow<'_, str> {
    match encodings(text).find(|text| scheme_in(text).is_some()) {
        Some(read) if read != text => read.into(),
        _ => text.into(),
    }
}

/// Removes the hyphens that a word processor has added at the ends of lines.
fn without_hyphens(text: &str) -> Cow<'_, str> {
    let joined = ["-\r\n", "-\n", "\u{2010}\r\n", "\u{2010}\n"]
        .iter()
        .fold(text.to_owned(), |text, end| text.replace(end, ""));
    if joined == text { text.into() } else { joined.into() }
}

/// Adds the scheme to an address without it, as some browsers show it.
fn with_scheme(text: &str) -> Cow<'_, str> {
    if scheme_in(text).is_some() || !text.contains("/pickup/") {
        return text.into();
    }
    let whole = |word: &str| match word.contains("/pickup/") && !word.contains("://") {
        true => format!("https://{}", word.trim_start_matches(|c: char| !c.is_alphanumeric())),
        false => word.to_owned(),
    };
    text.split_whitespace().map(whole).collect::<Vec<_>>().join(" ").into()
}
