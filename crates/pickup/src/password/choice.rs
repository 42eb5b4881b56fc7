//! The certificate password: chosen now, protects the certificate file.

use certificate::{password::CertificatePassword, subject::Subject};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use ts_rs::TS;

use super::{PasswordMark, Strength, StrengthHint};

/// The least number of characters of a certificate password.
const CERTIFICATE_PASSWORD_LENGTH: usize = 12;

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
    /// Hard to guess, even for somebody who knows the person.
    Strength,
    /// Typed the same a second time.
    Repeated,
}

const ALL_RULES: [Rule; 5] =
    [Rule::Length, Rule::Alphabet, Rule::NotPickupPassword, Rule::Strength, Rule::Repeated];

/// The assessment of a typed certificate password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Every rule, and whether the password meets it.
    pub rules: Vec<(Rule, bool)>,
    /// zxcvbn's score, 0 to 4; `None` while nothing is typed.
    pub score: Option<u8>,
    /// The weakness of the password; `None` while nothing is typed, or where there is none.
    pub hint: Option<StrengthHint>,
}

impl Assessment {
    /// Whether the password meets every rule.
    #[must_use]
    pub fn passes(&self) -> bool {
        self.rules.iter().all(|(_, met)| *met)
    }
}

/// Assesses a password while it is typed. Without a pickup password, the rule about it is left out.
#[must_use]
pub fn assess(
    typed: &SecretString,
    repeat: &SecretString,
    pickup: Option<&PasswordMark>,
    holder: &Subject,
) -> Assessment {
    let text = typed.expose_secret();
    let rules = ALL_RULES.into_iter().filter(|rule| pickup.is_some() || *rule != Rule::NotPickupPassword);
    if text.is_empty() {
        let rules = rules.map(|rule| (rule, false)).collect();
        return Assessment { rules, score: None, hint: None };
    }
    let strength = Strength::of(text, holder);
    let met = |rule| match rule {
        Rule::Length => text.chars().count() >= CERTIFICATE_PASSWORD_LENGTH,
        Rule::Alphabet => text.chars().all(|c| c.is_ascii_alphanumeric()),
        Rule::NotPickupPassword => pickup.is_none_or(|pickup| !pickup.is_part_of(text)),
        Rule::Strength => strength.is_strong(),
        Rule::Repeated => text == repeat.expose_secret(),
    };
    let rules = rules.map(|rule| (rule, met(rule))).collect();
    Assessment { rules, score: Some(strength.score), hint: strength.hint }
}

/// Accepts a password that meets every rule.
///
/// # Errors
/// The assessment, with the rules that are broken.
pub fn choose(
    typed: &SecretString,
    repeat: &SecretString,
    pickup: Option<&PasswordMark>,
    holder: &Subject,
) -> Result<CertificatePassword, Assessment> {
    let assessment = assess(typed, repeat, pickup, holder);
    if assessment.passes() { Ok(CertificatePassword::new(typed.clone())) } else { Err(assessment) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use certificate::fixtures::subject;

    use super::*;
    use crate::password::PickupPassword;

    fn pickup() -> PasswordMark {
        PasswordMark::of(&PickupPassword::parse(&"Gent2026pickup".into()).unwrap())
    }

    /// The rules that a password breaks when it is typed the same twice.
    fn broken(password: &str) -> Vec<Rule> {
        let assessment = assess(&password.into(), &password.into(), Some(&pickup()), &subject());
        assessment.rules.into_iter().filter(|(_, met)| !met).map(|(rule, _)| rule).collect()
    }

    #[test]
    fn rule_about_pickup_password_needs_one() {
        let pickup = pickup();
        let rules = |pickup| assess(&"violin7Harbour3".into(), &"".into(), pickup, &subject()).rules;
        let about = |(rule, _): &(Rule, bool)| *rule == Rule::NotPickupPassword;
        assert!(rules(Some(&pickup)).iter().any(about) && !rules(None).iter().any(about));
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
        let assessment =
            assess(&"violin7Harbour3".into(), &"violin7Harbour".into(), Some(&pickup()), &subject());
        let unmet: Vec<_> = assessment.rules.into_iter().filter(|(_, met)| !met).collect();
        assert_eq!(unmet, [(Rule::Repeated, false)]);
    }

    #[test]
    fn password_must_keep_every_rule() {
        let choose =
            |typed: &str, repeat: &str| choose(&typed.into(), &repeat.into(), Some(&pickup()), &subject());
        assert_eq!(choose("violin7Harbour3", "violin7Harbour3").unwrap().expose(), "violin7Harbour3");
        assert!(!choose("violin7Harbour3", "").unwrap_err().passes());
        assert!(choose("short", "short").is_err());
    }
}
