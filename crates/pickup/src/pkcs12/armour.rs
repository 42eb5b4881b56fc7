//! What gets around a certificate file on its way: base64, where it went through something that knows text alone, the mail
//! to which it is attached, and an end that a transfer or an editor has added.

use base64::{
    Engine, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use zeroize::Zeroizing;

/// Base64 (RFC 4648, section 4), however it ends.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);
/// The labels under which programs write certificate files as text (RFC 7468, section 2).
const LABELS: [&str; 3] = ["PKCS12", "PKCS #12", "PFX"];
/// With which every certificate file begins: a sequence.
const SEQUENCE: u8 = 0x30;

/// How the content of every certificate file begins, behind the length: with its version (RFC 7292, section 4).
const VERSION: [u8; 3] = [0x02, 1, 3];

/// What the base64 in a text holds, where that begins as a certificate file does.
pub(super) fn from_text(file: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let text = std::str::from_utf8(file).ok().map(|text| text.trim_start_matches('\u{feff}'));
    text.and_then(alone).or_else(|| attached(file))
}

/// The text is base64, but for a label.
fn alone(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let labelled = LABELS.iter().find_map(|label| {
        let (_, rest) = text.split_once(&format!("-----BEGIN {label}-----"))?;
        rest.split_once("-----END").map(|(base64, _)| base64)
    });
    decoded(labelled.unwrap_or(text).as_bytes())
}

/// A mail to which the file is attached, among signatures and others: its lines of base64 are a paragraph of their own
/// (RFC 2045, section 6.8).
fn attached(mail: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let is_base64 = |line: &[u8]| {
        let line = line.trim_ascii();
        !line.is_empty() && line.iter().all(|b| b.is_ascii_alphanumeric() || b"+/=".contains(b))
    };
    let lines: Vec<&[u8]> = mail.split(|b| *b == b'\n').collect();
    let mut paragraphs = lines.split(|line| !is_base64(line)).map(<[_]>::concat);
    paragraphs.find_map(|paragraph| decoded(&paragraph).filter(|content| is_certificate_file(content)))
}

fn decoded(base64: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut base64 = Zeroizing::new(base64.to_vec());
    base64.retain(|b| !b.is_ascii_whitespace());
    let content = Zeroizing::new(BASE64.decode(&base64).ok()?);
    content.starts_with(&[SEQUENCE]).then_some(content)
}

/// It is told from other structures by its version, behind a length of one octet or more.
fn is_certificate_file(content: &[u8]) -> bool {
    let more = match content.get(1) {
        Some(length @ 0x80..) => usize::from(length & 0x7f),
        _ => 0,
    };
    content.get(2 + more..).is_some_and(|inner| inner.starts_with(&VERSION))
}

/// Nothing but the end of a line, or octets that fill a block.
pub(super) fn is_filling(rest: &[u8]) -> bool {
    rest.iter().all(|b| *b == 0) || rest.iter().all(u8::is_ascii_whitespace)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use base64::prelude::BASE64_STANDARD;

    use super::*;

    #[test]
    fn base64_of_a_certificate_file_is_read_with_and_without_a_label() {
        let file = [&[SEQUENCE, 0x80][..], &[7; 100]].concat();
        let base64 = BASE64_STANDARD.encode(&file);
        let (first, second) = base64.split_at(64);
        for text in [
            base64.clone(),
            format!("\u{feff}{first}\r\n{second}\r\n"),
            base64.trim_end_matches('=').to_owned(),
            format!("-----BEGIN PKCS12-----\n{first}\n{second}\n-----END PKCS12-----\n"),
            format!("Bag Attributes\n\n-----BEGIN PFX-----\n{base64}\n-----END PFX-----"),
        ] {
            assert_eq!(*from_text(text.as_bytes()).unwrap(), file, "{text}");
        }
    }

    #[test]
    fn file_that_is_attached_to_a_mail_is_taken_out_of_it() {
        let file = [&[SEQUENCE, 0x81, 100][..], &VERSION, &[7; 97]].concat();
        let signature = BASE64_STANDARD.encode([&[SEQUENCE, 0x81, 100][..], &[6; 100]].concat());
        let base64 = BASE64_STANDARD.encode(&file);
        let (first, second) = base64.split_at(76);
        let mail = format!(
            "From: a@b.example\r\nMIME-Version: 1.0\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nHello\r\n--x\r\n\
             Content-Type: application/pkcs7-signature\r\n\r\n{signature}\r\n\r\n--x\r\n\
             Content-Disposition: attachment; filename=\"anna.p12\"\r\n\r\n{first}\r\n{second}\r\n--x--\r\n"
        );
        assert_eq!(*from_text(mail.as_bytes()).unwrap(), file);
        let latin = [b"Subject: Caf\xe9\n\n".as_slice(), mail.as_bytes()].concat();
        assert_eq!(*from_text(&latin).unwrap(), file);
        assert!(from_text(mail.replace(first, "").as_bytes()).is_none());
    }

    #[test]
    fn other_texts_are_left_alone() {
        let other = BASE64_STANDARD.encode("not a certificate file");
        let certificate = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----";
        for text in ["", "Anna", other.as_str(), certificate, "-----BEGIN PKCS12-----\nMAA="] {
            assert!(from_text(text.as_bytes()).is_none(), "{text}");
        }
        assert!(from_text(b"\xff").is_none());
    }

    #[test]
    fn filling_is_of_one_kind() {
        for rest in [&b""[..], b"\n", b"\r\n", b" \t\r\n", b"\0\0\0"] {
            assert!(is_filling(rest), "{}", rest.escape_ascii());
        }
        for rest in [&b"more"[..], b"\0\n", b"\n0"] {
            assert!(!is_filling(rest), "{}", rest.escape_ascii());
        }
    }
}
