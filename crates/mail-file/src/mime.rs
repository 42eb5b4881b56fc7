//! A mail in MIME (RFC 5322, RFC 2045, RFC 2046).
//!
//! `mail-parser` reads the headers and decodes the transfer encodings. The parts are found here and not by it, as it reads
//! any number of messages within one another, and each takes room on the stack.

use std::borrow::Cow;

use encoding_rs::Encoding;
use mail_parser::{
    MessageParser, MimeHeaders,
    decoders::{base64::base64_decode, quoted_printable::quoted_printable_decode},
};

use super::{MAX_DEPTH, MAX_PARTS, MailError, Reading};

/// The most parts within one another.
const MAX_NESTING: usize = 8;

/// Where a part stands.
#[derive(Clone, Copy)]
struct Place {
    /// The message that it is part of.
    message: usize,
    /// How many messages lie around that.
    depth: usize,
    /// How many parts lie around it.
    nesting: usize,
    /// It is a message unless it says otherwise (RFC 2046, section 5.1.5).
    is_in_digest: bool,
}

impl Reading {
    pub(super) fn mime(&mut self, content: &[u8], depth: usize) -> Result<(), MailError> {
        let content = without_envelope(content);
        let head = MessageParser::default().parse_headers(content).ok_or(MailError::Unreadable)?;
        let message = self.message(head.subject().unwrap_or_default());
        self.part(content, Place { message, depth, nesting: 0, is_in_digest: false });
        Ok(())
    }

    /// Reads a part: its header, and what it holds.
    fn part(&mut self, content: &[u8], place: Place) {
        if !self.takes_part() {
            return;
        }
        // Without a header it is a text, or what its place makes of it (RFC 2046, section 5.1).
        let head = MessageParser::default().parse_headers(content);
        let body = if head.is_some() { body(content) } else { content };
        let kind = head.as_ref().and_then(MimeHeaders::content_type);
        let default = if place.is_in_digest { ("message", "rfc822") } else { ("text", "plain") };
        let (main, sub) = kind.map_or(default, |kind| (kind.ctype(), kind.subtype().unwrap_or_default()));
        let (main, sub) = (main.to_ascii_lowercase(), sub.to_ascii_lowercase());
        let encoding = head.as_ref().and_then(MimeHeaders::content_transfer_encoding).unwrap_or_default();
        let charset = || kind.and_then(|kind| kind.attribute("charset"));
        match (main.as_str(), sub.as_str()) {
            ("multipart", sub) => {
                let boundary = kind.and_then(|kind| kind.attribute("boundary")).unwrap_or_default();
                if place.nesting < MAX_NESTING && !boundary.is_empty() {
                    let within = Place { nesting: place.nesting + 1, is_in_digest: sub == "digest", ..place };
                    parts(body, boundary).into_iter().for_each(|part| self.part(part, within));
                }
            }
            ("message", "rfc822" | "global") if place.depth < MAX_DEPTH => {
                // One that is damaged is only not read.
                let _ = self.mime(&decoded(body, encoding), place.depth + 1);
            }
            ("text", "html") => self.html(place.message, &text(&decoded(body, encoding), charset())),
            ("text", _) => self.text(place.message, text(&decoded(body, encoding), charset())),
            _ => {
                let name = head.as_ref().and_then(MimeHeaders::attachment_name).unwrap_or_default();
                self.file(name, || decoded(body, encoding).into_owned(), place.depth);
            }
        }
    }
}

/// The mail without the line that a mailbox puts before it (RFC 4155), and without the mark of UTF-8.
fn without_envelope(content: &[u8]) -> &[u8] {
    let content = content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content);
    let content = content.trim_ascii_start();
    match content.starts_with(b"From ") {
        true => content.splitn(2, |octet| *octet == b'\n').nth(1).unwrap_or_default(),
        false => content,
    }
}

/// What stands behind the header, which ends at the first empty line (RFC 5322, section 2.1).
fn body(content: &[u8]) -> &[u8] {
    let mut rest = content;
    while let Some(end) = rest.iter().position(|octet| *octet == b'\n') {
        let (line, after) = rest.split_at_checked(end + 1).unwrap_or((rest, &[]));
        if line.trim_ascii().is_empty() {
            return after;
        }
        rest = after;
    }
    &[]
}

/// The parts between the boundaries (RFC 2046, section 5.1.1).
fn parts<'a>(body: &'a [u8], boundary: &str) -> Vec<&'a [u8]> {
    let (mut parts, mut begin, mut at) = (Vec::new(), None, 0);
    for line in body.split_inclusive(|octet| *octet == b'\n') {
        let ends = at;
        at += line.len();
        let mark = line.strip_prefix(b"--").and_then(|line| line.strip_prefix(boundary.as_bytes()));
        let Some(rest) = mark.map(<[u8]>::trim_ascii) else { continue };
        if !(rest.is_empty() || rest == b"--") {
            continue;
        }
        parts.extend(begin.and_then(|begin| body.get(begin..ends)));
        begin = rest.is_empty().then_some(at);
        if begin.is_none() || parts.len() == MAX_PARTS {
            return parts;
        }
    }
    // Cut off: what is there counts.
    parts.extend(begin.and_then(|begin| body.get(begin..)));
    parts
}

/// The octets of a body; as they stand where they are not in the encoding that the header names.
fn decoded<'a>(body: &'a [u8], encoding: &str) -> Cow<'a, [u8]> {
    let decoded = match encoding.trim().to_ascii_lowercase().as_str() {
        "base64" => base64_decode(body.trim_ascii()),
        "quoted-printable" => quoted_printable_decode(body),
        _ => None,
    };
    decoded.map_or(Cow::Borrowed(body), Cow::Owned)
}

/// The text in this set of characters, in UTF-8 where the header names none that is known.
fn text(octets: &[u8], charset: Option<&str>) -> String {
    let encoding = charset.and_then(|charset| Encoding::for_label(charset.as_bytes()));
    encoding.unwrap_or(encoding_rs::UTF_8).decode(octets).0.into_owned()
}
