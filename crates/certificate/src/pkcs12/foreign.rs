//! Recognition of files that are not certificate files.

use der::{Decode, Encode};

use super::{
    FileError, Foreign,
    ber::BerError,
    format::{Algorithm, SIGNED_DATA},
};
use crate::x509::parse;

const JAVA_KEYSTORES: [&[u8]; 2] = [b"\xfe\xed\xfe\xed", b"\xce\xce\xce\xce"];
/// The signatures of ZIP (also an empty one), gzip, 7-Zip, RAR, bzip2, xz, Zstandard and Windows' cabinets.
const ARCHIVES: [&[u8]; 9] = [
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x1f\x8b",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!",
    b"BZh",
    b"\xfd7zXZ\0",
    b"\x28\xb5\x2f\xfd",
    b"MSCF",
];
/// The position and signature of a tar archive (POSIX, pax).
const TAR: (usize, &[u8]) = (257, b"ustar");
/// The beginnings of Windows' shell links (MS-SHLLINK), macOS's bookmarks, and the text formats.
const SHORTCUTS: [&[u8]; 4] =
    [b"L\0\0\0\x01\x14\x02\0", b"book\0\0\0\0", b"[InternetShortcut]", b"[Desktop Entry]"];
/// Outlook's format (MS-OXMSG): a compound file with streams of this name, in UTF-16.
const COMPOUND_FILE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const OUTLOOK: &str = "__substg1.0_";
/// Fields of a mail's header, one of which is there beside the sender.
const MAIL_FIELDS: [&str; 6] = ["date", "subject", "to", "message-id", "mime-version", "received"];
const SEQUENCE: u8 = 0x30;

/// Maps the reason why a file could not be parsed to the error that names its kind.
pub(super) fn what(file: &[u8], reason: BerError) -> FileError {
    let begins_with = |starts: &[&[u8]]| starts.iter().any(|start| file.starts_with(start));
    let foreign = match file {
        [] => Foreign::Empty,
        [SEQUENCE, ..] => match binary(file) {
            Some(foreign) => foreign,
            None if reason == BerError::CutOff => Foreign::CutOff,
            None => return FileError::Unreadable,
        },
        _ if begins_with(&JAVA_KEYSTORES) => Foreign::JavaKeystore,
        _ if begins_with(&ARCHIVES) || is_tar(file) => Foreign::Archive,
        _ if begins_with(&SHORTCUTS) => Foreign::Shortcut,
        _ if is_outlook(file) => Foreign::Mail,
        _ => match text(&String::from_utf8_lossy(file)) {
            Some(foreign) => foreign,
            None => return FileError::Unreadable,
        },
    };
    FileError::NotAPfx(foreign)
}

/// The kind of a file that begins like a certificate file, and is not one.
fn binary(file: &[u8]) -> Option<Foreign> {
    if parse(file).is_ok() {
        return Some(Foreign::Certificate);
    }
    // The content type stands at the beginning, after one header of 2 to 6 octets.
    let kind = SIGNED_DATA.to_der().ok()?;
    let beginning = file.get(..kind.len() + 6).unwrap_or(file);
    if beginning.windows(kind.len()).any(|window| window == kind) {
        return Some(Foreign::CertificateChain);
    }
    is_key(file).then_some(Foreign::Key)
}

fn is_tar(file: &[u8]) -> bool {
    let (place, mark) = TAR;
    file.get(place..).is_some_and(|rest| rest.starts_with(mark))
}

fn is_outlook(file: &[u8]) -> bool {
    let name: Vec<u8> = OUTLOOK.encode_utf16().flat_map(u16::to_le_bytes).collect();
    file.starts_with(COMPOUND_FILE) && file.windows(name.len()).any(|window| window == name)
}

/// Whether the file is a key in PKCS#8, encrypted or not (RFC 5958), or in a format of its own (RFC 8017, RFC 5915).
fn is_key(file: &[u8]) -> bool {
    const OWN_FORMS: [&[u8]; 2] = [&[0x02, 1, 0, 0x02], &[0x02, 1, 1, 0x04]];
    let Ok(content) = der::AnyRef::from_der(file).map(|whole| whole.value()) else { return false };
    if OWN_FORMS.iter().any(|form| content.starts_with(form)) {
        return true;
    }
    let after_version = content.strip_prefix(&[0x02, 1, 0]).unwrap_or(content);
    Algorithm::from_der_partial(after_version).is_ok_and(|(_, rest)| rest.first() == Some(&0x04))
}

fn text(file: &str) -> Option<Foreign> {
    let labels: Vec<&str> = file
        .split("-----BEGIN ")
        .skip(1)
        .filter_map(|block| block.split_once("-----").map(|(label, _)| label))
        .collect();
    let beginning = file.trim_start_matches('\u{feff}').trim_start();
    if is_mail(beginning) {
        return Some(Foreign::Mail);
    }
    if labels.iter().any(|label| label.ends_with("PRIVATE KEY"))
        || beginning.starts_with("PuTTY-User-Key-File-")
    {
        return Some(Foreign::Key);
    }
    if labels.iter().any(|label| ["PKCS7", "CMS"].contains(label)) {
        return Some(Foreign::CertificateChain);
    }
    let certificates = ["CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"];
    if labels.iter().any(|label| certificates.contains(label)) {
        return Some(Foreign::Certificate);
    }
    // A page begins with a tag, whatever its content.
    let beginning = beginning.chars().take(2_048).collect::<String>().to_ascii_lowercase();
    if beginning.contains("<plist") && beginning.contains("<key>url</key>") {
        return Some(Foreign::Shortcut);
    }
    let is_page = beginning.starts_with('<')
        && ["<!doctype html", "<html", "<head", "<body"].iter().any(|tag| beginning.contains(tag));
    is_page.then_some(Foreign::WebPage)
}

/// Whether the text begins with a mail's header: its fields are named, and its sender is among them (RFC 5322, section 3.6).
/// Not every program that saves a mail keeps its date.
fn is_mail(text: &str) -> bool {
    // The line before each mail of a mailbox (RFC 4155).
    let in_mailbox = text.starts_with("From ");
    let header = text.lines().skip(usize::from(in_mailbox)).take_while(|line| !line.trim().is_empty());
    let fields: Vec<String> =
        header.clone().filter_map(|line| Some(line.split_once(':')?.0.to_ascii_lowercase())).collect();
    let first = header.clone().next().and_then(|line| line.split_once(':'));
    let is_field =
        first.is_some_and(|(name, _)| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
    let has = |field: &str| fields.iter().any(|name| name == field);
    is_field && has("from") && MAIL_FIELDS.iter().any(|field| has(field))
}
