//! The private key of a certificate file, to be searched for in other files.

use std::path::Path;

use base64::{Engine, prelude::BASE64_STANDARD};
use e2e::program::private_key;

use crate::computer::Content;

/// The encoding before an EC key's private value of 32 octets (RFC 5915).
const EC_PRIVATE_VALUE: [u8; 5] = [2, 1, 1, 4, 32];

/// A private key in its possible encodings.
pub(crate) struct Key {
    forms: Vec<(&'static str, Vec<u8>)>,
}

impl Key {
    /// The key of a certificate file with a P-256 key, as OpenSSL reads it.
    pub(crate) fn of(file: &Path, password: &str) -> Self {
        let pkcs8 = private_key(file, password).unwrap();
        // The first line of the PEM (RFC 7468, section 2): 64 characters.
        let line = BASE64_STANDARD.encode(&pkcs8[..48]);
        let begin = find(&pkcs8, &EC_PRIVATE_VALUE).unwrap() + EC_PRIVATE_VALUE.len();
        let value = pkcs8[begin..begin + 32].to_vec();
        let hex = value.iter().map(|octet| format!("{octet:02x}")).collect::<String>();
        let forms = vec![
            ("PKCS#8", pkcs8),
            ("PEM", line.into_bytes()),
            ("its private value", value),
            ("its private value in hex", hex.into_bytes()),
        ];
        Self { forms }
    }

    /// Asserts that none of these files contains it unencrypted.
    pub(crate) fn assert_in_none_of(&self, files: &[Content]) {
        for (path, content) in files {
            for (form, octets) in &self.forms {
                assert_eq!(find(content, octets), None, "{form} in {}", path.display());
            }
        }
    }
}

fn find(content: &[u8], wanted: &[u8]) -> Option<usize> {
    content.windows(wanted.len()).position(|window| window == wanted)
}
