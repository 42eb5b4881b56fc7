//! What was tried, and what came of it: figures that the tests print for the closing lines.
//!
//! A suite prints lines such as `tally faults=212 lost=0`.

use std::{collections::BTreeMap, fmt};

/// One figure.
struct Figure {
    /// Its name in a line `tally NAME=NUMBER`.
    name: &'static str,
    words: &'static str,
    unit: &'static str,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Added up over the suites.
    Sum,
    /// Added up as well, and anything but 0 makes the run a failure.
    Zero,
    /// The highest of all suites counts.
    Highest,
}

/// The column of the words.
const WIDTH: usize = 40;

/// In the order in which they are shown.
const FIGURES: [Figure; 17] = [
    figure("faults", "faults tried", "", Kind::Sum),
    figure("lost", "certificates lost", "", Kind::Zero),
    figure("searched", "files searched for secrets", "", Kind::Sum),
    figure("secrets", "secrets found", "", Kind::Zero),
    figure("malformed", "malformed inputs tried", "", Kind::Sum),
    figure("panics", "panics", "", Kind::Zero),
    figure("slowest_ms", "slowest rejection", " ms", Kind::Highest),
    figure("highest_kib", "highest memory", " KiB", Kind::Highest),
    figure("messages", "messages", "", Kind::Sum),
    figure("languages", "languages in which they are complete", "", Kind::Sum),
    figure("statements", "statements about PersonalSign covered", "", Kind::Sum),
    figure("uncovered", "statements not covered", "", Kind::Zero),
    figure("screens", "screens and errors examined by axe", "", Kind::Sum),
    figure("violations", "axe violations", "", Kind::Zero),
    figure("keyboard", "journeys with the keyboard alone", "", Kind::Sum),
    figure("controls", "controls in the accessibility tree", "", Kind::Sum),
    figure("nameless", "controls without a name or a role", "", Kind::Zero),
];

/// The names of all figures.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    FIGURES.iter().map(|figure| figure.name)
}

const fn figure(name: &'static str, words: &'static str, unit: &'static str, kind: Kind) -> Figure {
    Figure { name, words, unit, kind }
}

/// The figures of one or more suites.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    figures: BTreeMap<&'static str, u64>,
    /// What stands in the place of a figure and is none.
    misread: Vec<String>,
}

impl Tally {
    /// Reads what a test runner printed. A test's first line may follow upon `test NAME ... `.
    pub(crate) fn of(output: &str) -> Self {
        let mut tally = Self::default();
        for line in output.lines() {
            let said = line.split_once(" ... ").map_or(line, |(_, said)| said);
            for word in said.strip_prefix("tally ").unwrap_or_default().split_whitespace() {
                tally.read(word);
            }
        }
        tally
    }

    fn read(&mut self, word: &str) {
        let figure = word.split_once('=').and_then(|(name, number)| {
            let figure = FIGURES.iter().find(|figure| figure.name == name)?;
            Some((figure, number.parse().ok()?))
        });
        match figure {
            Some((figure, number)) => self.count(figure, number),
            None => self.misread.push(word.to_owned()),
        }
    }

    fn count(&mut self, figure: &Figure, number: u64) {
        let total = self.figures.entry(figure.name).or_default();
        *total = if figure.kind == Kind::Highest { number.max(*total) } else { *total + number };
    }

    /// Takes in the figures of another suite.
    pub(crate) fn add(&mut self, other: &Self) {
        for figure in &FIGURES {
            if let Some(number) = other.figures.get(figure.name) {
                self.count(figure, *number);
            }
        }
        self.misread.extend_from_slice(&other.misread);
    }

    /// What makes the run a failure: something was lost or found, or one of the `needed` figures is told by nobody.
    pub(crate) fn objections(&self, needed: &[&str]) -> Vec<String> {
        let judge = |Figure { name, words, kind, .. }: &Figure| match self.figures.get(name) {
            None if needed.contains(name) => Some(format!("{words}: not told")),
            Some(number) if *kind == Kind::Zero && *number > 0 => Some(format!("{words}: {number}")),
            _ => None,
        };
        let misread = self.misread.iter().map(|word| format!("not understood: tally {word}"));
        FIGURES.iter().filter_map(judge).chain(misread).collect()
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Figure { name, words, unit, .. } in &FIGURES {
            if let Some(number) = self.figures.get(name) {
                writeln!(f, "{words:<WIDTH$} {number}{unit}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Tally, names};

    fn all_names() -> Vec<&'static str> {
        names().collect()
    }

    const ALL: &str = "tally faults=5 lost=0 searched=1 secrets=0\n\
        tally malformed=7 panics=0 slowest_ms=3 highest_kib=9\n\
        tally messages=6 languages=4 statements=2 uncovered=0\n\
        tally screens=8 violations=0 keyboard=1 controls=9 nameless=0\n";

    #[test]
    fn figures_are_added_up_and_of_times_and_memory_the_highest_counts() {
        let mut tally = Tally::of(&format!("running 2 tests\n{ALL}test a ... ok\ntally faults=10\n"));
        tally.add(&Tally::of("test b ... tally malformed=3 slowest_ms=2 highest_kib=10\ntest c ... ok\n"));
        assert_eq!(
            tally.to_string(),
            "faults tried                             15\n\
             certificates lost                        0\n\
             files searched for secrets               1\n\
             secrets found                            0\n\
             malformed inputs tried                   10\n\
             panics                                   0\n\
             slowest rejection                        3 ms\n\
             highest memory                           10 KiB\n\
             messages                                 6\n\
             languages in which they are complete     4\n\
             statements about PersonalSign covered    2\n\
             statements not covered                   0\n\
             screens and errors examined by axe       8\n\
             axe violations                           0\n\
             journeys with the keyboard alone         1\n\
             controls in the accessibility tree       9\n\
             controls without a name or a role        0\n"
        );
        assert_eq!(tally.objections(&all_names()), [""; 0]);
    }

    #[test]
    fn a_run_fails_for_whatever_was_lost_or_found() {
        for (line, objection) in
            [("lost=1", "certificates lost: 1"), ("secrets=2", "secrets found: 2"), ("panics=3", "panics: 3")]
        {
            assert_eq!(Tally::of(&format!("{ALL}tally {line}\n")).objections(&[]), [objection]);
        }
    }

    #[test]
    fn a_run_fails_for_what_was_not_told_and_is_needed() {
        let tally = Tally::of(&ALL.replace("highest_kib=9", ""));
        assert_eq!(tally.objections(&all_names()), ["highest memory: not told"]);
        assert_eq!(tally.objections(&["faults", "lost"]), [""; 0]);
        assert_eq!(Tally::of("test result: ok. 3 passed").objections(&all_names()).len(), 17);
    }

    #[test]
    fn a_run_fails_for_a_figure_that_is_not_understood() {
        for word in ["losses=1", "lost=none", "lost", "lost=-1"] {
            assert_eq!(
                Tally::of(&format!("{ALL}tally {word}")).objections(&[]),
                [format!("not understood: tally {word}")]
            );
        }
    }
}
