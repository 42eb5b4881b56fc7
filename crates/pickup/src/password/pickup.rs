//! The pickup password: set when ordering, known to nobody else.

use secrecy::{ExposeSecret, SecretString};

use super::{PasswordMark, RefusalMark};

/// The least number of characters of a pickup password.
const PICKUP_PASSWORD_LENGTH: usize = 8;

/// The pickup password: set when ordering, known to nobody else.
#[derive(Clone, Debug)]
pub struct PickupPassword(SecretString);

/// The reason why a text cannot be a pickup password. Nothing was sent, so no attempt is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PickupPasswordError {
    /// Nothing was typed.
    #[error("no pickup password was typed")]
    Empty,
    /// Too short, or with characters other than letters and digits.
    #[error("a pickup password has at least 8 letters and digits")]
    Shape,
    /// The service has refused this very password.
    #[error("this password was refused already")]
    RefusedBefore,
    /// The text begins with a password that the service has refused, which was still in the field.
    #[error("this begins with a password that was refused already")]
    RefusedLonger,
    /// The text is the certificate password of this order, which is never the pickup password.
    #[error("this is the certificate password")]
    CertificatePassword,
}

impl PickupPassword {
    /// Parses the typed text; white space around it comes from copying and is dropped.
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

    /// Parses the typed text, unless sending it would only waste an attempt: it is the certificate password of this
    /// order, or one that the service has refused. As long as the field has not been empty since, a text that begins
    /// with a refused password is that one with something typed behind it.
    ///
    /// # Errors
    /// [`PickupPasswordError`].
    pub fn parse_other_than(
        typed: &SecretString,
        certificate: Option<&PasswordMark>,
        refused: &[RefusalMark],
        was_empty: bool,
    ) -> Result<Self, PickupPasswordError> {
        let password = Self::parse(typed)?;
        if certificate.is_some_and(|mark| mark.is_of(password.expose())) {
            return Err(PickupPasswordError::CertificatePassword);
        }
        if refused.iter().any(|mark| mark.is_of(password.expose())) {
            return Err(PickupPasswordError::RefusedBefore);
        }
        if !was_empty && refused.iter().any(|mark| mark.begins(password.expose())) {
            return Err(PickupPasswordError::RefusedLonger);
        }
        Ok(password)
    }

    /// The password, to be sent to the service.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use certificate::password::CertificatePassword;

    use super::*;

    #[test]
    fn pickup_password_has_eight_letters_and_digits() {
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
    fn pickup_password_bound_to_fail_is_refused() {
        let right = PickupPassword::parse(&"Gent2026pickup".into()).unwrap();
        let refused = [RefusalMark::of(&PickupPassword::parse(&"wrong12345".into()).unwrap())];
        let chosen = CertificatePassword::new("violin7Harbour3".into());
        let mark = PasswordMark::of(&right).beside(&chosen);
        let parse_in = |typed: &str, was_empty| {
            let parsed = PickupPassword::parse_other_than(&typed.into(), Some(&mark), &refused, was_empty);
            parsed.map(|password| password.expose().to_owned())
        };
        let parse = |typed| parse_in(typed, false);
        for typed in ["violin7Harbour3", " violin7Harbour3", "VIOLIN7hARBOUR3"] {
            assert_eq!(parse(typed), Err(PickupPasswordError::CertificatePassword), "{typed}");
        }
        assert_eq!(parse("wrong12345"), Err(PickupPasswordError::RefusedBefore));
        assert_eq!(parse("wrong12345a"), Err(PickupPasswordError::RefusedLonger));
        assert_eq!(parse_in("wrong12345a", true), Ok("wrong12345a".to_owned()), "a letter was forgotten");
        assert_eq!(parse_in("wrong12345", true), Err(PickupPasswordError::RefusedBefore));
        assert_eq!(parse("Gent2026pickup"), Ok("Gent2026pickup".to_owned()));
        assert_eq!(parse("violin7Harbour"), Ok("violin7Harbour".to_owned()), "a part of it is not it");
    }
}
