//! Tells what a file is that is no certificate file.

use der::{Decode, Encode};

use super::{
    FileError, Foreign,
    ber::BerError,
    format::{Algorithm, SIGNED_DATA},
};
use crate::certificate::parse;

const JAVA_KEYSTORES: [&[u8]; 2] = [b"\xfe\xed\xfe\xed", b"\xce\xce\xce\xce"];
/// ZIP (also an empty one), gzip, 7-Zip and RAR.
const ARCHIVES: [&[u8]; 5] = [b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!"];
const SEQUENCE: u8 = 0x30;

/// Names the file that could not be read for this reason.
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
        _ if begins_with(&ARCHIVES) => Foreign::Archive,
        _ => match text(&String::from_utf8_lossy(file)) {
            Some(foreign) => foreign,
            None => return FileError::Unreadable,
        },
    };
    FileError::NotAPfx(foreign)
}

/// What begins like a certificate file, and is none.
fn binary(file: &[u8]) -> Option<Foreign> {
    if parse(file).is_ok() {
        return Some(Foreign::Certificate);
    }
    // The kind stands at the beginning, after one header of 2 to 6 octets.
    let kind = SIGNED_DATA.to_der().ok()?;
    let beginning = file.get(..kind.len() + 6).unwrap_or(file);
    if beginning.windows(kind.len()).any(|window| window == kind) {
        return Some(Foreign::CertificateChain);
    }
    is_key(file).then_some(Foreign::Key)
}

/// A key in PKCS#8, with a password or without (RFC 5958).
fn is_key(file: &[u8]) -> bool {
    let Ok(content) = der::AnyRef::from_der(file).map(|whole| whole.value()) else { return false };
    let after_version = content.strip_prefix(&[0x02, 1, 0]).unwrap_or(content);
    Algorithm::from_der_partial(after_version).is_ok_and(|(_, rest)| rest.first() == Some(&0x04))
}

fn text(file: &str) -> Option<Foreign> {
    let labels: Vec<&str> = file
        .split("-----BEGIN ")
        .skip(1)
        .filter_map(|block| block.split_once("-----").map(|(label, _)| label))
        .collect();
    if labels.iter().any(|label| label.ends_with("PRIVATE KEY")) {
        return Some(Foreign::Key);
    }
    if labels.iter().any(|label| ["PKCS7", "CMS"].contains(label)) {
        return Some(Foreign::CertificateChain);
    }
    let certificates = ["CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"];
    if labels.iter().any(|label| certificates.contains(label)) {
        return Some(Foreign::Certificate);
    }
    // A page begins with a tag, whatever it holds.
    let beginning: String = file.trim_start_matches('\u{feff}').trim_start().chars().take(2_048).collect();
    let beginning = beginning.to_ascii_lowercase();
    let is_page = beginning.starts_with('<')
        && ["<!doctype html", "<html", "<head", "<body"].iter().any(|tag| beginning.contains(tag));
    is_page.then_some(Foreign::WebPage)
}
