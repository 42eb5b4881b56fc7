//! The two passwords: the one that was set when ordering, and the one that is chosen now.

use std::sync::LazyLock;

use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use ts_rs::TS;

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

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
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
    /// Not the pickup password.
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
        pickup: &PickupPassword,
        holder: &Subject,
    ) -> Assessment {
        let text = typed.expose_secret();
        if text.is_empty() {
            let rules = ALL_RULES.into_iter().map(|rule| (rule, false)).collect();
            return Assessment { rules, score: None };
        }
        let score = score(text, pickup, holder);
        let met = |rule| match rule {
            Rule::Length => text.chars().count() >= CERTIFICATE_PASSWORD_LENGTH,
            Rule::Alphabet => text.chars().all(|c| c.is_ascii_alphanumeric()),
            Rule::NotPickupPassword => text != pickup.expose(),
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
        pickup: &PickupPassword,
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

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

const ALL_RULES: [Rule; 5] =
    [Rule::Length, Rule::Alphabet, Rule::NotPickupPassword, Rule::Strength, Rule::Repeated];

/// zxcvbn's score, knowing what an acquaintance would try first.
fn score(password: &str, pickup: &PickupPassword, holder: &Subject) -> u8 {
    let scored: String = password.chars().take(SCORED_CHARACTERS).collect();
    let names = [&holder.common_name, &holder.organization, &holder.email];
    // Whole names are no use to zxcvbn: it compares with single words.
    let words = names.into_iter().flat_map(|name| name.split(|c: char| !c.is_alphanumeric()));
    let inputs: Vec<&str> = words.filter(|word| word.len() > 2).chain([pickup.expose()]).collect();
    zxcvbn::zxcvbn(&scored, &inputs).score().into()
}

/// Loads zxcvbn's dictionaries, which would otherwise delay the first key stroke.
pub fn warm_up() {
    static ONCE: LazyLock<()> = LazyLock::new(|| drop(zxcvbn::zxcvbn("warm up", &[])));
    LazyLock::force(&ONCE);
}
