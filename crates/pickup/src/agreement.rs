//! The Subscriber Agreement.

use certificate::x509::{hex, sha256};
use serde::Serialize;
use time::OffsetDateTime;

/// The agreement as the service gave it, its text verified against its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    version: String,
    sha256: String,
    text: String,
}

/// The text does not have the hash that the service names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the agreement's text and hash differ")]
pub struct WrongAgreementHash;

impl Agreement {
    /// Takes a text whose SHA-256 (hexadecimal, of its UTF-8) is `sha256_hex`.
    ///
    /// # Errors
    /// [`WrongAgreementHash`].
    pub fn new(version: String, sha256_hex: &str, text: String) -> Result<Self, WrongAgreementHash> {
        let actual = hex(&sha256(text.as_bytes()));
        if actual != sha256_hex {
            return Err(WrongAgreementHash);
        }
        Ok(Self { version, sha256: actual, text })
    }

    /// The version, as the service names it.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The agreement in plain text; an empty line separates paragraphs.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the acceptance of this very text at `now`, as it is sent to the service.
    #[must_use]
    pub fn accept(&self, now: OffsetDateTime) -> Acceptance {
        Acceptance { version: self.version.clone(), sha256: self.sha256.clone(), accepted_at: now }
    }
}

/// The user's acceptance of one text at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Acceptance {
    version: String,
    sha256: String,
    #[serde(with = "time::serde::rfc3339")]
    accepted_at: OffsetDateTime,
}

impl Acceptance {
    /// The version that was accepted.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agreement_text_needs_its_own_hash() {
        let hash = hex(&sha256(b"the text"));
        assert!(Agreement::new("1".into(), &hash, "the text".into()).is_ok());
        assert_eq!(Agreement::new("1".into(), &hash, "another text".into()), Err(WrongAgreementHash));
    }
}
