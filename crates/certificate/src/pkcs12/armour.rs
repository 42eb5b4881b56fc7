//! Removal of the encodings that a certificate file acquires in transport: base64, from a program that handles text
//! only, the mail to which it is attached, and a line end or padding that a transfer or an editor has added.

use base64::{
    Engine, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

/// Base64 (RFC 4648, section 4), with any padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);
/// The labels under which programs write certificate files as text (RFC 7468, section 2).
const LABELS: [&str; 3] = ["PKCS12", "PKCS #12", "PFX"];
/// The byte order mark of texts in UTF-8 (Unicode, section 23.8).
const BOM_UTF8: &[u8] = "\u{feff}".as_bytes();
/// The first octet of every certificate file: the tag of a SEQUENCE.
const SEQUENCE: u8 = 0x30;
/// The six bits of its beginning.
const SEQUENCE_IN_BASE64: char = 'M';

/// The beginning of every certificate file's content, behind the length: its version (RFC 7292, section 4).
const VERSION: [u8; 3] = [0x02, 1, 3];

/// The certificate file within a text: its base64 decoded, if that begins as a certificate file does, or the octets
/// behind a text's beginning.
pub(super) fn from_text(file: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let narrow = narrow(file);
    let file = narrow.as_ref().map_or(file, |text| text.as_slice());
    let text = std::str::from_utf8(file).ok().map(|text| text.trim_start_matches('\u{feff}'));
    text.and_then(alone).or_else(|| behind_beginning(file)).or_else(|| attached(file))
}

/// A text in UTF-16, of either byte order and with or without its mark, octet by octet: base64 and labels are ASCII.
/// Other characters around them count as blanks.
fn narrow(file: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let is_ascii = |high: u8, low: u8| high == 0 && low.is_ascii() && low != 0;
    let (units, is_little) = match file {
        [0xff, 0xfe, units @ ..] => (units, true),
        [0xfe, 0xff, units @ ..] => (units, false),
        [low, high, ..] if is_ascii(*high, *low) => (file, true),
        [high, low, ..] if is_ascii(*high, *low) => (file, false),
        _ => return None,
    };
    let octet = |&[first, second]: &[u8; 2]| {
        let (high, low) = if is_little { (second, first) } else { (first, second) };
        if is_ascii(high, low) { low } else { b' ' }
    };
    Some(Zeroizing::new(units.as_chunks().0.iter().map(octet).collect()))
}

/// The octets of a certificate file behind a byte order mark or a line end, which an editor or a transfer has put
/// before it.
fn behind_beginning(file: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let content = without_beginning(file);
    (content.len() < file.len() && is_certificate_file(content)).then(|| Zeroizing::new(content.to_vec()))
}

/// The file without a byte order mark and blanks before it.
pub(super) fn without_beginning(file: &[u8]) -> &[u8] {
    let content = file.trim_ascii_start();
    content.strip_prefix(BOM_UTF8).unwrap_or(content).trim_ascii_start()
}

/// Decodes as much as is there of a text that was perhaps cut off: base64 behind the last label, whatever that is, or
/// without one.
pub(super) fn begun(file: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    const BEGIN: &str = "-----BEGIN ";
    let narrow = narrow(file);
    let file = narrow.as_ref().map_or(file, |text| text.as_slice());
    let text = match std::str::from_utf8(file) {
        Ok(text) => text,
        // The cut is within a character.
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(file.get(..error.valid_up_to())?).ok()?
        }
        Err(_) => return None,
    };
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || "\u{feff}\"'".contains(c));
    let base64 = match text.rsplit_once(BEGIN) {
        Some((_, labelled)) => labelled.split_once("-----").map_or("", |(_, base64)| base64),
        None if BEGIN.starts_with(text) => "",
        None if text.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:")) => {
            text.split_once(";base64,").map_or("", |(_, base64)| base64)
        }
        None => Some(text).filter(|text| text.starts_with(SEQUENCE_IN_BASE64))?,
    };
    let is_base64 = |b: &u8| b.is_ascii_alphanumeric() || b"+/".contains(b);
    let mut octets = Zeroizing::new(base64.as_bytes().to_vec());
    octets.retain(|b| !b.is_ascii_whitespace());
    let end = octets.iter().position(|b| !is_base64(b)).unwrap_or(octets.len());
    let is_text_of_it = octets.get(end).is_none_or(|b| b"-=%\"'".contains(b));
    // Four characters are three octets.
    let whole = if octets.get(end) == Some(&b'=') { end } else { end - end % 4 };
    is_text_of_it
        .then(|| octets.get(..whole).and_then(|base64| BASE64.decode(base64).ok()))
        .flatten()
        .map(Zeroizing::new)
}

/// Decodes a text that is base64 but for a label, or the prefix of a data URL (RFC 2397).
fn alone(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || "\"'".contains(c));
    if text.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:")) {
        let (kind, data) = text.split_once(',')?;
        let data: Zeroizing<Vec<u8>> = Zeroizing::new(percent_decode_str(data).collect());
        return kind.to_ascii_lowercase().ends_with(";base64").then(|| decoded(&data))?;
    }
    let labelled = LABELS.iter().find_map(|label| {
        let (_, rest) = text.split_once(&format!("-----BEGIN {label}-----"))?;
        rest.split_once("-----END").map(|(base64, _)| base64)
    });
    decoded(labelled.unwrap_or(text).as_bytes())
}

/// Decodes the file attached to a mail, among signatures and other parts: its lines of base64 are a paragraph of
/// their own (RFC 2045, section 6.8).
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

/// Whether the content is a certificate file's, recognised by its version, behind a length of one octet or more.
pub(super) fn is_certificate_file(content: &[u8]) -> bool {
    let more = match content.get(1) {
        Some(length @ 0x80..) => usize::from(length & 0x7f),
        _ => 0,
    };
    content.starts_with(&[SEQUENCE])
        && content.get(2 + more..).is_some_and(|inner| inner.starts_with(&VERSION))
}

/// Whether the rest is only a line end, or octets that pad a block.
pub(super) fn is_filling(rest: &[u8]) -> bool {
    rest.iter().all(|b| *b == 0) || rest.iter().all(u8::is_ascii_whitespace)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use base64::prelude::BASE64_STANDARD;

    use super::*;

    #[test]
    fn base64_file_is_read_with_or_without_label() {
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
    fn text_may_be_in_utf_16() {
        let file = [&[SEQUENCE, 0x80][..], &[7; 100]].concat();
        let base64 = BASE64_STANDARD.encode(&file);
        let (first, second) = base64.split_at(64);
        for text in [
            base64.clone(),
            format!("{first}\r\n{second}\r\n"),
            format!("{base64}\0"),
            format!("-----BEGIN PKCS12-----\r\n{first}\r\n{second}\r\n-----END PKCS12-----\r\n"),
            format!(
                "friendlyName: Ren\u{e9}e \u{141}\r\n-----BEGIN PFX-----\r\n{base64}\r\n-----END PFX-----"
            ),
        ] {
            for text in [text.clone(), format!("\u{feff}{text}")] {
                let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
                let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
                assert_eq!(*from_text(&little).unwrap(), file, "{text}");
                assert_eq!(*from_text(&big).unwrap(), file, "{text}");
            }
        }
    }

    #[test]
    fn binary_file_behind_blanks_or_mark_is_read() {
        let file = [&[SEQUENCE, 0x81, 100][..], &VERSION, &[0xb7; 97]].concat();
        for before in [&b"\r\n"[..], b" ", b"\n\n\t", BOM_UTF8, b"\xef\xbb\xbf\r\n"] {
            let text = [before, &file].concat();
            assert_eq!(*from_text(&text).unwrap(), file, "{}", before.escape_ascii());
        }
        assert!(from_text(&file).is_none());
        assert!(from_text(&[&b"\n"[..], &[SEQUENCE, 0x81, 100], &[0xb7; 100]].concat()).is_none());
    }

    #[test]
    fn file_in_data_url_is_extracted() {
        let file = [&[SEQUENCE, 0x80][..], &[0xfb; 100]].concat();
        let base64 = BASE64_STANDARD.encode(&file);
        let encoded = base64.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
        for text in [
            format!("data:application/x-pkcs12;base64,{base64}"),
            format!("DATA:application/x-pkcs12;name=anna.p12;BASE64,{encoded}\n"),
            format!("\"data:;base64,{base64}\""),
        ] {
            assert_eq!(*from_text(text.as_bytes()).unwrap(), file, "{text}");
        }
        assert!(from_text(format!("data:application/x-pkcs12,{base64}").as_bytes()).is_none());
    }

    #[test]
    fn file_attached_to_mail_is_extracted() {
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
