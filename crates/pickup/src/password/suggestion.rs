//! A generated certificate password that is easy to read aloud, write down and type.
//!
//! Three words of three syllables, each with a capital letter and followed by a digit: `Tomika7Runepa4Sidoke9`. A
//! syllable is one of 12 consonants and one of 5 vowels, a digit one of 6: 9 × log₂ 60 + 3 × log₂ 6 = 60.9 bits, in 21
//! characters.
//!
//! No letter or digit is used that could be mistaken for another, in handwriting or in print: no l, 1, I, O and 0; no
//! 2 beside Z and 5 beside S; no B, G and g beside 6, 8 and 9. Letters that sound like one another in one of the four
//! languages, or not at all, are left out as well: b, c, g, h, q, v, x, y.

use aws_lc_rs::rand;
use certificate::subject::Subject;
use secrecy::SecretString;
use zeroize::Zeroizing;

use super::{PasswordMark, assess};

const CONSONANTS: &[u8] = b"dfjkmnprstwz";
const VOWELS: &[u8] = b"aeiou";
const DIGITS: &[u8] = b"346789";
const WORDS: usize = 3;
const SYLLABLES: usize = 3;

/// A good random source hardly ever needs a second try; the limit ends a loop with one that is stuck.
const TRIES: usize = 64;

/// Generates a certificate password that meets every rule; `None` when the system gives no random numbers.
#[must_use]
pub fn suggest(pickup: Option<&PasswordMark>, holder: &Subject) -> Option<SecretString> {
    let octet = || {
        let mut octet = Zeroizing::new([0]);
        rand::fill(&mut *octet).ok()?;
        let [octet] = *octet;
        Some(octet)
    };
    suggest_from(octet, pickup, holder)
}

/// Generates it from these random octets.
fn suggest_from(
    mut octet: impl FnMut() -> Option<u8>,
    pickup: Option<&PasswordMark>,
    holder: &Subject,
) -> Option<SecretString> {
    (0..TRIES).map_while(|_| draw(&mut octet)).find(|drawn| assess(drawn, drawn, pickup, holder).passes())
}

fn draw(octet: &mut impl FnMut() -> Option<u8>) -> Option<SecretString> {
    let mut text = Zeroizing::new(String::with_capacity(WORDS * (2 * SYLLABLES + 1)));
    for _ in 0..WORDS {
        for syllable in 0..SYLLABLES {
            let consonant = one_of(CONSONANTS, octet)?;
            text.push(if syllable == 0 { consonant.to_ascii_uppercase() } else { consonant });
            text.push(one_of(VOWELS, octet)?);
        }
        text.push(one_of(DIGITS, octet)?);
    }
    Some(text.as_str().into())
}

/// Draws a letter with uniform probability: octets beyond the last whole multiple are drawn again.
fn one_of(letters: &[u8], octet: &mut impl FnMut() -> Option<u8>) -> Option<char> {
    let fair = 256 / letters.len() * letters.len();
    for _ in 0..TRIES {
        let drawn = usize::from(octet()?);
        if drawn < fair {
            return letters.get(drawn % letters.len()).copied().map(char::from);
        }
    }
    None
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use std::collections::HashSet;

    use certificate::fixtures::subject;
    use proptest::prelude::*;
    use secrecy::ExposeSecret;

    use super::{super::choose, *};
    use crate::password::PickupPassword;

    fn pickup(password: &str) -> PasswordMark {
        PasswordMark::of(&PickupPassword::parse(&password.into()).unwrap())
    }

    #[test]
    fn suggestion_has_sixty_bits() {
        let bits = |letters: &[u8]| (letters.len() as f64).log2();
        let word = SYLLABLES as f64 * (bits(CONSONANTS) + bits(VOWELS)) + bits(DIGITS);
        assert!(WORDS as f64 * word > 60.0, "{}", WORDS as f64 * word);
        for letters in [CONSONANTS, VOWELS, DIGITS] {
            assert_eq!(
                letters.iter().collect::<HashSet<_>>().len(),
                letters.len(),
                "none stands there twice"
            );
        }
    }

    #[test]
    fn every_letter_has_the_same_chance() {
        for letters in [CONSONANTS, VOWELS, DIGITS] {
            let mut count = vec![0; letters.len()];
            for first in 0..=255 {
                let mut octets = [first, 0].into_iter();
                let drawn = one_of(letters, &mut || octets.next()).unwrap();
                if octets.next().is_some() {
                    *count
                        .get_mut(letters.iter().position(|letter| char::from(*letter) == drawn).unwrap())
                        .unwrap() += 1;
                }
            }
            assert_eq!(count, vec![256 / letters.len(); letters.len()]);
        }
    }

    #[test]
    fn suggestions_of_the_system_differ() {
        let suggestions: HashSet<String> = (0..100)
            .map(|_| suggest(Some(&pickup("Gent2026pickup")), &subject()).unwrap().expose_secret().to_owned())
            .collect();
        assert_eq!(suggestions.len(), 100);
    }

    #[test]
    fn stuck_or_dry_source_makes_no_password() {
        for octet in [Some(0), Some(255), None] {
            assert!(
                suggest_from(|| octet, Some(&pickup("Gent2026pickup")), &subject()).is_none(),
                "{octet:?}"
            );
        }
    }

    #[test]
    fn suggestion_containing_pickup_password_is_redrawn() {
        let octets = || (0u32..2000).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8);
        let suggested = |pickup_password: &str| {
            let mut octets = octets();
            let made = suggest_from(|| octets.next(), Some(&pickup(pickup_password)), &subject()).unwrap();
            made.expose_secret().to_owned()
        };
        let first = suggested("Gent2026pickup");
        let within: String = first.chars().skip(3).take(9).collect();
        assert_ne!(suggested(&within), first);
        assert!(!suggested(&within).to_lowercase().contains(&within.to_lowercase()));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn suggestion_keeps_every_rule_and_is_readable(octets in prop::collection::vec(any::<u8>(), 2000)) {
            let mut octets = octets.into_iter();
            let mark = pickup("Gent2026pickup");
            let made = suggest_from(|| octets.next(), Some(&mark), &subject()).unwrap();
            prop_assert!(choose(&made, &made, Some(&mark), &subject()).is_ok());
            let text = made.expose_secret();
            prop_assert_eq!(text.len(), 21);
            for word in text.as_bytes().chunks(7) {
                let (letters, digit) = word.split_at(6);
                prop_assert!(DIGITS.contains(&digit[0]));
                prop_assert!(letters[0].is_ascii_uppercase() && letters[1..].iter().all(u8::is_ascii_lowercase));
                for syllable in letters.to_ascii_lowercase().chunks(2) {
                    prop_assert!(CONSONANTS.contains(&syllable[0]) && VOWELS.contains(&syllable[1]));
                }
            }
            prop_assert!(!text.contains(['l', '1', 'I', 'O', '0', '2', '5', 'B', 'G', 'g']));
        }
    }
}
