//! The digest that identifies a file, or the text of an agreement.

use std::fmt;

use aws_lc_rs::digest;
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A SHA-256 digest; on the wire 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sha256([u8; 32]);

impl Sha256 {
    pub(crate) fn of(data: &[u8]) -> Self {
        let mut octets = [0; 32];
        octets.copy_from_slice(digest::digest(&digest::SHA256, data).as_ref());
        Self(octets)
    }

    /// Parses 64 lower-case hexadecimal digits.
    fn from_hex(text: &str) -> Option<Self> {
        let nibble = |digit: u8| match digit {
            b'0'..=b'9' => Some(digit - b'0'),
            b'a'..=b'f' => Some(digit - b'a' + 10),
            _ => None,
        };
        let digits: &[u8; 64] = text.as_bytes().try_into().ok()?;
        let (pairs, _) = digits.as_chunks::<2>();
        let mut octets = [0; 32];
        for (octet, [high, low]) in octets.iter_mut().zip(pairs) {
            *octet = (nibble(*high)? << 4) | nibble(*low)?;
        }
        Some(Self(octets))
    }

    /// The value of a `Repr-Digest` field (RFC 9530, section 3).
    pub(crate) fn repr_digest(&self) -> String {
        format!("sha-256=:{}:", STANDARD.encode(self.0))
    }
}

impl fmt::Display for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|octet| write!(f, "{octet:02x}"))
    }
}

impl Serialize for Sha256 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Sha256 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_hex(&text).ok_or_else(|| D::Error::custom("not a SHA-256 in hexadecimal"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    const OF_TEST: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    #[test]
    fn reads_what_it_writes() {
        let digest = Sha256::of(b"test");
        assert_eq!(digest.to_string(), OF_TEST);
        assert_eq!(Sha256::from_hex(OF_TEST), Some(digest));
        assert_eq!(digest.repr_digest(), "sha-256=:n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=:");
    }

    #[test]
    fn refuses_everything_else() {
        for text in ["", "9f86", &OF_TEST.to_uppercase(), &format!("{OF_TEST}0")] {
            assert_eq!(Sha256::from_hex(text), None, "{text}");
        }
        assert_eq!(Sha256::from_hex(&OF_TEST.replace('9', "g")), None);
    }
}
