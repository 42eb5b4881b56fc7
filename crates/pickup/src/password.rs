//! The two passwords: the one that was set when ordering, and the one that is chosen now.

use std::{fmt, sync::LazyLock};

use aws_lc_rs::{hmac, rand};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::order::Subject;

/// A pickup password has at least as many characters.
pub const PICKUP_PASSWORD_LENGTH: usize = 8;
/// A certificate password has at least as many characters.
pub const CERTIFICATE_PASSWORD_LENGTH: usize = 12;
/// zxcvbn's score from which a password counts as strong: "safely unguessable" offline.
pub const STRONG_SCORE: u8 = 3;
/// zxcvbn overflows on long repeated patterns; this many characters decide the score.
const SCORED_CHARACTERS: usize = 28;

/// The pickup password: set when ordering, known to nobody else.
#[derive(Clone, Debug)]
pub struct PickupPassword(SecretString);

/// Why a text cannot be a pickup password. Nothing was sent, so no attempt is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PickupPasswordError {
    /// Nothing was typed.
    #[error("no pickup password was typed")]
    Empty,
    /// Too short, or other characters than letters and digits.
    #[error("a pickup password has at least 8 letters and digits")]
    Shape,
    /// The service has just refused this very password.
    #[error("this password was refused already")]
    RefusedBefore,
}

impl PickupPassword {
    /// Takes what was typed; white space around it comes from copying and is dropped.
    ///
    /// # Errors
    /// [`PickupPasswordError`] when it cannot be one.
    pub fn parse(typed: &SecretString) -> Result<Self, PickupPasswordError> {
        let text = typed.expose_secret().trim();
        if text.is_empty() {
            return Err(PickupPasswordError::Empty);
        }
        if text.chars().count() < PICKUP_PASSWORD_LENGTH || !text.chars().all(|c| c.is_ascii_alphanumeric()) {
            return Err(PickupPasswordError::Shape);
        }
        Ok(Self(text.into()))
    }

    /// Takes what was typed, unless it is the password that the service has just refused: to send it once more would
    /// only use up an attempt.
    ///
    /// # Errors
    /// [`PickupPasswordError`].
    pub fn parse_other_than(
        typed: &SecretString,
        refused: Option<&Self>,
    ) -> Result<Self, PickupPasswordError> {
        let password = Self::parse(typed)?;
        if refused.is_some_and(|refused| refused.expose() == password.expose()) {
            return Err(PickupPasswordError::RefusedBefore);
        }
        Ok(password)
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

/// Recognises the pickup password without holding it, so that the certificate password can be kept from repeating it.
///
/// HMAC-SHA-256 (RFC 2104) of the password in small letters, under a random key. Whoever has it can try passwords out, so
/// it is a secret as well.
#[derive(Clone, Serialize, Deserialize)]
pub struct PickupMark {
    key: Zeroizing<[u8; 32]>,
    digest: Zeroizing<[u8; 32]>,
    length: usize,
}

impl PickupMark {
    /// The mark of this password.
    #[must_use]
    pub fn of(password: &PickupPassword) -> Self {
        let mut key = Zeroizing::new([0; 32]);
        // Without random numbers there is no TLS either; the mark would then only be easier to try passwords out on.
        let _ = rand::fill(&mut *key);
        let text = Zeroizing::new(password.expose().to_ascii_lowercase());
        let digest = digest(&key, text.as_bytes());
        Self { key, digest, length: text.len() }
    }

    /// The password is part of this text, in capital or small letters.
    #[must_use]
    pub fn is_part_of(&self, text: &str) -> bool {
        let text = Zeroizing::new(text.to_ascii_lowercase());
        text.as_bytes().windows(self.length.max(1)).any(|part| digest(&self.key, part) == self.digest)
    }
}

impl fmt::Debug for PickupMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PickupMark")
    }
}

fn digest(key: &[u8; 32], text: &[u8]) -> Zeroizing<[u8; 32]> {
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text);
    let mut digest = Zeroizing::new([0; 32]);
    digest.copy_from_slice(tag.as_ref());
    digest
}

/// The certificate password: protects the certificate file.
#[derive(Clone, Debug)]
pub struct CertificatePassword(SecretString);

/// A rule for the certificate password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// At least 12 characters.
    Length,
    /// Only `A-Z a-z 0-9`.
    Alphabet,
    /// Does not contain the pickup password.
    NotPickupPassword,
    /// Hard to guess, also for somebody who knows the person.
    Strength,
    /// Typed the same a second time.
    Repeated,
}

/// How a typed certificate password fares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Every rule, and whether it is kept.
    pub rules: Vec<(Rule, bool)>,
    /// zxcvbn's score, 0 to 4; none while nothing is typed.
    pub score: Option<u8>,
}

impl Assessment {
    /// Every rule is kept.
    #[must_use]
    pub fn passes(&self) -> bool {
        self.rules.iter().all(|(_, met)| *met)
    }
}

impl CertificatePassword {
    /// Looks at a password while it is typed.
    #[must_use]
    pub fn assess(
        typed: &SecretString,
        repeat: &SecretString,
        pickup: &PickupMark,
        holder: &Subject,
    ) -> Assessment {
        let text = typed.expose_secret();
        if text.is_empty() {
            let rules = ALL_RULES.into_iter().map(|rule| (rule, false)).collect();
            return Assessment { rules, score: None };
        }
        let score = score(text, holder);
        let met = |rule| match rule {
            Rule::Length => text.chars().count() >= CERTIFICATE_PASSWORD_LENGTH,
            Rule::Alphabet => text.chars().all(|c| c.is_ascii_alphanumeric()),
            Rule::NotPickupPassword => !pickup.is_part_of(text),
            Rule::Strength => score >= STRONG_SCORE,
            Rule::Repeated => text == repeat.expose_secret(),
        };
        let rules = ALL_RULES.into_iter().map(|rule| (rule, met(rule))).collect();
        Assessment { rules, score: Some(score) }
    }

    /// Takes a password that keeps every rule.
    ///
    /// # Errors
    /// The assessment that says which rules are broken.
    pub fn choose(
        typed: &SecretString,
        repeat: &SecretString,
        pickup: &PickupMark,
        holder: &Subject,
    ) -> Result<Self, Assessment> {
        let assessment = Self::assess(typed, repeat, pickup, holder);
        if assessment.passes() { Ok(Self(typed.clone())) } else { Err(assessment) }
    }

    /// Takes the password of a file that exists already. The file decides whether it is right.
    #[must_use]
    pub fn for_existing_file(typed: SecretString) -> Self {
        Self(typed)
    }

    /// As it stands in its field.
    pub(crate) fn as_typed(&self) -> SecretString {
        self.0.clone()
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

const ALL_RULES: [Rule; 5] =
    [Rule::Length, Rule::Alphabet, Rule::NotPickupPassword, Rule::Strength, Rule::Repeated];

/// zxcvbn's score, knowing what an acquaintance would try first.
fn score(password: &str, holder: &Subject) -> u8 {
    let scored: String = password.chars().take(SCORED_CHARACTERS).collect();
    let names = [&holder.common_name, &holder.organization, &holder.email];
    // zxcvbn knows a name as it is typed in a password: each word of it, and all of them without the spaces.
    let words = names.into_iter().flat_map(|name| name.split(|c: char| !c.is_alphanumeric()));
    let joined = names.map(|name| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>());
    let inputs: Vec<&str> = words.chain(joined.iter().map(String::as_str)).collect();
    zxcvbn::zxcvbn(&scored, &inputs).score().into()
}

/// Loads zxcvbn's dictionaries, which would otherwise delay the first key stroke.
pub fn warm_up() {
    static ONCE: LazyLock<()> = LazyLock::new(|| drop(zxcvbn::zxcvbn("warm up", &[])));
    LazyLock::force(&ONCE);
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;
    use crate::fixtures::subject;

    fn pickup() -> PickupMark {
        PickupMark::of(&PickupPassword::parse(&"Gent2026pickup".into()).unwrap())
    }

    /// The rules that a password breaks when it is typed the same twice.
    fn broken(password: &str) -> Vec<Rule> {
        let assessment =
            CertificatePassword::assess(&password.into(), &password.into(), &pickup(), &subject());
        assessment.rules.into_iter().filter(|(_, met)| !met).map(|(rule, _)| rule).collect()
    }

    #[test]
    fn a_pickup_password_has_eight_letters_and_digits() {
        for right in ["abcdefg8", "  abcdefg8\n", "12345678"] {
            assert_eq!(PickupPassword::parse(&right.into()).unwrap().expose(), right.trim());
        }
        assert_eq!(PickupPassword::parse(&" ".into()).unwrap_err(), PickupPasswordError::Empty);
        for wrong in ["abcdef7", "abcd efgh", "abcdefg!", "ábcdefgh"] {
            assert_eq!(
                PickupPassword::parse(&wrong.into()).unwrap_err(),
                PickupPasswordError::Shape,
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_mark_that_was_written_down_recognises_the_password_and_does_not_hold_it() {
        let text = serde_json::to_string(&pickup()).unwrap();
        let mark: PickupMark = serde_json::from_str(&text).unwrap();
        assert!(
            mark.is_part_of("GENT2026pickup") && !mark.is_part_of("Gent2026picku") && !mark.is_part_of("")
        );
        assert!(!text.to_lowercase().contains("gent2026"));
        assert_ne!(text, serde_json::to_string(&pickup()).unwrap(), "each mark has a key of its own");
    }

    #[test]
    fn each_rule_is_reported_by_itself() {
        assert_eq!(broken("violin7Harbour3"), []);
        assert_eq!(broken("vK8wq2Zt5Lx"), [Rule::Length]);
        assert_eq!(broken("violin7-Harbour3"), [Rule::Alphabet]);
        assert_eq!(broken("vïolin7Harbour3"), [Rule::Alphabet]);
        assert_eq!(broken("aaaaaaaaaaaa"), [Rule::Strength]);
        for containing in ["Gent2026pickup", "xx9gent2026PICKUPq4"] {
            assert_eq!(broken(containing), [Rule::NotPickupPassword], "{containing}");
        }
        assert_eq!(broken("Gent2026picku9Harbour"), []);
        assert_eq!(broken(""), ALL_RULES);
        let assessment = CertificatePassword::assess(
            &"violin7Harbour3".into(),
            &"violin7Harbour".into(),
            &pickup(),
            &subject(),
        );
        let unmet: Vec<_> = assessment.rules.into_iter().filter(|(_, met)| !met).collect();
        assert_eq!(unmet, [(Rule::Repeated, false)]);
    }

    #[test]
    fn the_persons_own_names_make_a_password_weak() {
        let score = |password: &str| {
            CertificatePassword::assess(&password.into(), &"".into(), &pickup(), &subject()).score.unwrap()
        };
        for own in ["annapeeters1", "BakkerijPeeters", "PeetersBakkerij", "bakkerijpeetersbv7"] {
            assert!(score(own) < STRONG_SCORE, "{own}");
        }
        let stranger = Subject {
            common_name: "Jo".into(),
            organization: String::new(),
            email: String::new(),
            ..subject()
        };
        let assessed =
            CertificatePassword::assess(&"BakkerijPeeters".into(), &"".into(), &pickup(), &stranger);
        assert!(assessed.score.unwrap() >= STRONG_SCORE, "strong for somebody else");
    }

    #[test]
    fn patterns_that_overflow_zxcvbn_are_scored_without_a_panic() {
        for pattern in ["12", "qw", "a", "abc", "é"] {
            for length in 1..200 {
                let _ = broken(&pattern.repeat(length));
            }
        }
    }

    #[test]
    fn only_a_password_that_keeps_every_rule_is_taken() {
        let choose = |typed: &str, repeat: &str| {
            CertificatePassword::choose(&typed.into(), &repeat.into(), &pickup(), &subject())
        };
        assert_eq!(choose("violin7Harbour3", "violin7Harbour3").unwrap().expose(), "violin7Harbour3");
        assert!(!choose("violin7Harbour3", "").unwrap_err().passes());
        assert!(choose("short", "short").is_err());
    }
}
