//! The strength of a password, and the one hint to improve it.

use std::sync::LazyLock;

use certificate::subject::Subject;
use serde::Serialize;
use ts_rs::TS;
use zxcvbn::{
    Entropy,
    feedback::{Feedback, Suggestion, Warning},
    zxcvbn,
};

/// zxcvbn's score from which a password counts as strong: "safely unguessable" offline.
const STRONG_SCORE: u8 = 3;
/// zxcvbn overflows on long repeated patterns; only this many characters are scored.
const SCORED_CHARACTERS: usize = 28;

/// The weakness of a password. Each has a sentence in the locale files that says what to do instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StrengthHint {
    /// A name of the person or the organisation, which an acquaintance would try first.
    OwnName,
    /// A password that many people use, or one much like it.
    CommonPassword,
    /// A given name or a surname.
    Name,
    /// One word and little more.
    SingleWord,
    /// Neighbouring keys.
    KeyboardRow,
    /// The same characters or words repeated.
    Repeats,
    /// Letters or digits in sequence.
    Sequence,
    /// A year or a date.
    Date,
    /// A word whose only difficulty is its capital letters.
    Capitals,
    /// A word written backwards.
    Reversed,
    /// A word in which digits stand for letters.
    Substitutions,
    /// Too short or too simple in general.
    AddWords,
}

/// The strength of a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Strength {
    /// zxcvbn's score, 0 to 4.
    pub(super) score: u8,
    /// The weakness, if any.
    pub(super) hint: Option<StrengthHint>,
}

impl Strength {
    /// Scores a password as guessed by somebody who knows the holder.
    pub(super) fn of(password: &str, holder: &Subject) -> Self {
        let scored: String = password.chars().take(SCORED_CHARACTERS).collect();
        let names = [&holder.common_name, &holder.organization, &holder.email];
        // zxcvbn matches a name as it is typed in a password: each word of it, and all of them without spaces.
        let words = names.into_iter().flat_map(|name| name.split(|c: char| !c.is_alphanumeric()));
        let joined = names.map(|name| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>());
        let inputs: Vec<&str> = words.chain(joined.iter().map(String::as_str)).collect();
        let known = zxcvbn(&scored, &inputs);
        if is_strong(&known) {
            return Self { score: score(&known), hint: None };
        }
        // zxcvbn has no feedback for the names that it was given: they are the weakness if the score is better
        // without them.
        let hint = if score(&zxcvbn(&scored, &[])) > score(&known) {
            StrengthHint::OwnName
        } else {
            known.feedback().map_or(StrengthHint::AddWords, hint)
        };
        Self { score: score(&known), hint: Some(hint) }
    }

    pub(super) fn is_strong(self) -> bool {
        self.score >= STRONG_SCORE
    }
}

fn score(entropy: &Entropy) -> u8 {
    entropy.score().into()
}

fn is_strong(entropy: &Entropy) -> bool {
    score(entropy) >= STRONG_SCORE
}

/// The most useful part of zxcvbn's feedback: the warning, else the first suggestion other than to add words, else
/// that one.
fn hint(feedback: &Feedback) -> StrengthHint {
    let suggested = feedback.suggestions().iter().copied().map(of_suggestion);
    feedback
        .warning()
        .map(of_warning)
        .or_else(|| suggested.into_iter().find(|hint| *hint != StrengthHint::AddWords))
        .unwrap_or(StrengthHint::AddWords)
}

fn of_warning(warning: Warning) -> StrengthHint {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess => {
            StrengthHint::KeyboardRow
        }
        Warning::RepeatsLikeAaaAreEasyToGuess | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => {
            StrengthHint::Repeats
        }
        Warning::ThisIsATop10Password
        | Warning::ThisIsATop100Password
        | Warning::ThisIsACommonPassword
        | Warning::ThisIsSimilarToACommonlyUsedPassword => StrengthHint::CommonPassword,
        Warning::SequencesLikeAbcAreEasyToGuess => StrengthHint::Sequence,
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => StrengthHint::Date,
        Warning::AWordByItselfIsEasyToGuess => StrengthHint::SingleWord,
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => StrengthHint::Name,
    }
}

/// The advice on symbols is left out: the rules allow none.
fn of_suggestion(suggestion: Suggestion) -> StrengthHint {
    match suggestion {
        Suggestion::UseAFewWordsAvoidCommonPhrases
        | Suggestion::NoNeedForSymbolsDigitsOrUppercaseLetters
        | Suggestion::AddAnotherWordOrTwo => StrengthHint::AddWords,
        Suggestion::CapitalizationDoesntHelpVeryMuch
        | Suggestion::AllUppercaseIsAlmostAsEasyToGuessAsAllLowercase => StrengthHint::Capitals,
        Suggestion::ReversedWordsArentMuchHarderToGuess => StrengthHint::Reversed,
        Suggestion::PredictableSubstitutionsDontHelpVeryMuch => StrengthHint::Substitutions,
        Suggestion::UseALongerKeyboardPatternWithMoreTurns => StrengthHint::KeyboardRow,
        Suggestion::AvoidRepeatedWordsAndCharacters => StrengthHint::Repeats,
        Suggestion::AvoidSequences => StrengthHint::Sequence,
        Suggestion::AvoidRecentYears
        | Suggestion::AvoidYearsThatAreAssociatedWithYou
        | Suggestion::AvoidDatesAndYearsThatAreAssociatedWithYou => StrengthHint::Date,
    }
}

/// Loads zxcvbn's dictionaries, which would otherwise delay the first key stroke.
pub fn warm_up() {
    static ONCE: LazyLock<()> = LazyLock::new(|| drop(zxcvbn("warm up", &[])));
    LazyLock::force(&ONCE);
}

#[cfg(test)]
mod tests {
    use certificate::fixtures::subject;

    use super::*;

    #[test]
    fn own_names_make_a_password_weak() {
        for own in ["annapeeters1", "BakkerijPeeters", "PeetersBakkerij", "bakkerijpeetersbv7"] {
            let strength = Strength::of(own, &subject());
            assert!(!strength.is_strong(), "{own}");
            assert_eq!(strength.hint, Some(StrengthHint::OwnName), "{own}");
        }
        let stranger = Subject {
            common_name: "Jo".into(),
            organization: String::new(),
            email: String::new(),
            ..subject()
        };
        let assessed = Strength::of("BakkerijPeeters", &stranger);
        assert!(assessed.is_strong() && assessed.hint.is_none(), "strong for somebody else");
    }

    #[test]
    fn weak_password_gets_the_fitting_hint() {
        for (password, hint) in [
            ("password", StrengthHint::CommonPassword),
            ("iloveyou12", StrengthHint::CommonPassword),
            ("wilhelmina", StrengthHint::Name),
            ("encyclopedia", StrengthHint::SingleWord),
            ("sdfghjkoiuyt", StrengthHint::KeyboardRow),
            ("aaaaaaaaaaaa", StrengthHint::Repeats),
            ("abcabcabcabc", StrengthHint::Repeats),
            ("abcdefghijkl", StrengthHint::Sequence),
            ("14061968", StrengthHint::Date),
            ("Encyclopedia4", StrengthHint::Capitals),
            ("aidepolcycne4", StrengthHint::Reversed),
            ("encycl0pedia77", StrengthHint::Substitutions),
            ("x7Kq", StrengthHint::AddWords),
        ] {
            assert_eq!(Strength::of(password, &subject()).hint, Some(hint), "{password}");
        }
        assert_eq!(Strength::of("violin7Harbour3", &subject()).hint, None);
    }

    #[test]
    fn overflowing_patterns_are_scored_without_panic() {
        for pattern in ["12", "qw", "a", "abc", "é"] {
            for length in 1..200 {
                let strength = Strength::of(&pattern.repeat(length), &subject());
                assert_eq!(strength.hint.is_none(), strength.is_strong(), "a weak one has a hint");
            }
        }
    }
}
