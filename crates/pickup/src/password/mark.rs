//! Recognition of a password without storing it.

use std::fmt;

use aws_lc_rs::{hmac, rand};
use certificate::password::CertificatePassword;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::PickupPassword;

/// Recognises a password without storing it, in upper or lower case, so that the pickup password and the certificate
/// password are not confused.
///
/// HMAC-SHA-256 (RFC 2104) of the password in lower case, under a random key. It permits guessing offline, so it is a
/// secret as well.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordMark(Box<Mark>);

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    key: Zeroizing<[u8; 32]>,
    digest: Zeroizing<[u8; 32]>,
    length: usize,
}

impl Mark {
    fn new(key: Zeroizing<[u8; 32]>, text: &str) -> Self {
        let digest = digest(&key, text.as_bytes());
        Self { key, digest, length: text.len() }
    }
}

fn random_key() -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0; 32]);
    // Without random numbers there is no TLS either; the mark would only be easier to guess passwords against.
    let _ = rand::fill(&mut *key);
    key
}

/// Recognises a pickup password that the service has refused, case-sensitively, and texts that begin with it. A
/// secret as [`PasswordMark`] is.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusalMark(Box<Mark>);

impl RefusalMark {
    /// The mark of this password, which was refused.
    #[must_use]
    pub fn of(password: &PickupPassword) -> Self {
        Self(Box::new(Mark::new(random_key(), password.expose())))
    }

    /// Whether this text is the password.
    #[must_use]
    pub fn is_of(&self, text: &str) -> bool {
        text.len() == self.0.length && self.begins(text)
    }

    /// Whether this text begins with the password.
    #[must_use]
    pub fn begins(&self, text: &str) -> bool {
        let Mark { key, digest: expected, length } = &*self.0;
        text.as_bytes().get(..*length).is_some_and(|start| digest(key, start) == *expected)
    }
}

impl fmt::Debug for RefusalMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RefusalMark")
    }
}

impl PasswordMark {
    /// The mark of this pickup password.
    #[must_use]
    pub fn of(password: &PickupPassword) -> Self {
        Self::under(random_key(), password.expose())
    }

    /// The mark of the certificate password that was chosen beside this pickup password: under the same key, since
    /// the step function has no random numbers.
    #[must_use]
    pub fn beside(&self, password: &CertificatePassword) -> Self {
        Self::under(self.0.key.clone(), password.expose())
    }

    fn under(key: Zeroizing<[u8; 32]>, password: &str) -> Self {
        let text = Zeroizing::new(password.to_ascii_lowercase());
        Self(Box::new(Mark::new(key, &text)))
    }

    /// Whether this text is the password.
    #[must_use]
    pub fn is_of(&self, text: &str) -> bool {
        text.len() == self.0.length && self.is_part_of(text)
    }

    /// Whether the password is part of this text.
    #[must_use]
    pub fn is_part_of(&self, text: &str) -> bool {
        let Mark { key, digest: expected, length } = &*self.0;
        let text = Zeroizing::new(text.to_ascii_lowercase());
        text.as_bytes().windows((*length).max(1)).any(|part| digest(key, part) == *expected)
    }
}

impl fmt::Debug for PasswordMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordMark")
    }
}

fn digest(key: &[u8; 32], text: &[u8]) -> Zeroizing<[u8; 32]> {
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text);
    let mut digest = Zeroizing::new([0; 32]);
    digest.copy_from_slice(tag.as_ref());
    digest
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    fn pickup() -> PasswordMark {
        PasswordMark::of(&PickupPassword::parse(&"Gent2026pickup".into()).unwrap())
    }

    #[test]
    fn password_mark_recognises_password_without_holding_it() {
        let text = serde_json::to_string(&pickup()).unwrap();
        let mark: PasswordMark = serde_json::from_str(&text).unwrap();
        assert!(
            mark.is_part_of("GENT2026pickup") && !mark.is_part_of("Gent2026picku") && !mark.is_part_of("")
        );
        assert!(!text.to_lowercase().contains("gent2026"));
        assert_ne!(text, serde_json::to_string(&pickup()).unwrap(), "each mark has a key of its own");
    }

    #[test]
    fn refusal_mark_recognises_password_and_its_extensions() {
        let mark = RefusalMark::of(&PickupPassword::parse(&"verkeerd123".into()).unwrap());
        assert!(mark.is_of("verkeerd123") && !mark.is_of("verkeerd123a") && !mark.is_of("Verkeerd123"));
        assert!(mark.begins("verkeerd123") && mark.begins("verkeerd123a"));
        assert!(!mark.begins("verkeerd12") && !mark.begins("xverkeerd123") && !mark.begins(""));
        let text = serde_json::to_string(&mark).unwrap();
        assert!(!text.contains("verkeerd"));
        assert_eq!(serde_json::from_str::<RefusalMark>(&text).unwrap(), mark);
    }

    #[test]
    fn password_is_told_from_text_containing_it() {
        let mark = pickup();
        assert!(mark.is_of("gent2026PICKUP") && mark.is_part_of("xyGent2026pickup"));
        assert!(!mark.is_of("xyGent2026pickup") && !mark.is_of("Gent2026pickux") && !mark.is_of(""));

        let chosen = mark.beside(&CertificatePassword::new("violin7Harbour3".into()));
        assert!(chosen.is_of("violin7Harbour3") && !chosen.is_of("Gent2026pickup"));
    }
}
