//! What real programs could do with the certificate that the wizard had installed, for the closing lines.
//!
//! The tests print a line such as `proof firefox installed=yes let-in=yes refused-after-removal=yes` for each program, or
//! `proof firefox untried` where it cannot be tried on this computer.

use std::{collections::BTreeMap, fmt};

/// By the name in the line, in the order in which they are shown.
const PROGRAMS: [(&str, &str); 8] = [
    ("chromium", "Chromium"),
    ("chromium-open", "Chromium, open throughout"),
    ("firefox", "Firefox"),
    ("firefox-open", "Firefox, open throughout"),
    ("firefox-password", "Firefox with a primary password"),
    ("thunderbird", "Thunderbird, signing a mail"),
    ("pdfsig", "pdfsig, signing a PDF"),
    ("cmsutil", "cmsutil, signing a mail"),
];
/// The words of a line, in their order, and the heads of the columns.
const COLUMNS: [(&str, &str); 3] =
    [("installed", "installed"), ("let-in", "let in"), ("refused-after-removal", "refused after removal")];

/// The names of all programs.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    PROGRAMS.iter().map(|(name, _)| *name)
}

/// What was told of one program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Row {
    Untried,
    /// A yes or no for each column.
    Tried([bool; COLUMNS.len()]),
}

/// The lines of one or more suites.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Proofs {
    rows: BTreeMap<&'static str, Row>,
    /// What stands in the place of a line and is none.
    misread: Vec<String>,
}

impl Proofs {
    /// Reads what a test runner printed.
    pub(crate) fn of(output: &str) -> Self {
        let mut proofs = Self::default();
        for line in output.lines().filter_map(|line| line.strip_prefix("proof ")) {
            match read(line) {
                Some((name, row)) => drop(proofs.rows.insert(name, row)),
                None => proofs.misread.push(line.to_owned()),
            }
        }
        proofs
    }

    /// Takes in what another suite told.
    pub(crate) fn add(&mut self, other: &Self) {
        self.rows.extend(&other.rows);
        self.misread.extend_from_slice(&other.misread);
    }

    /// What makes the run a failure: a no, or that nobody told of a program that is `needed`.
    pub(crate) fn objections(&self, needed: &[&str]) -> Vec<String> {
        let judge = |(name, words): &(&str, &str)| match self.rows.get(name) {
            None if needed.contains(name) => Some(format!("{words}: not told")),
            Some(Row::Tried(answers)) if answers.contains(&false) => Some(format!("{words}: not all yes")),
            _ => None,
        };
        let misread = self.misread.iter().map(|line| format!("not understood: proof {line}"));
        PROGRAMS.iter().filter_map(judge).chain(misread).collect()
    }
}

fn read(line: &str) -> Option<(&'static str, Row)> {
    let mut words = line.split_whitespace();
    let name = words.next()?;
    let (name, _) = PROGRAMS.iter().find(|(known, _)| *known == name)?;
    let words: Vec<&str> = words.collect();
    if words == ["untried"] {
        return Some((name, Row::Untried));
    }
    let answer = |(column, _): &(&str, &str), word: &str| match word.split_once('=')? {
        (said, "yes") if said == *column => Some(true),
        (said, "no") if said == *column => Some(false),
        _ => None,
    };
    let answers: Option<Vec<bool>> =
        COLUMNS.iter().zip(&words).map(|(column, word)| answer(column, word)).collect();
    let answers = answers.filter(|answers| answers.len() == words.len())?;
    Some((name, Row::Tried(answers.try_into().ok()?)))
}

impl fmt::Display for Proofs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.rows.is_empty() {
            return Ok(());
        }
        let [installed, let_in, refused] = COLUMNS.map(|(_, head)| head);
        writeln!(f, "{:<31} {installed:<11} {let_in:<8} {refused}", "program")?;
        for (name, words) in &PROGRAMS {
            let answer = |is_so: bool| if is_so { "yes" } else { "NO" };
            match self.rows.get(name) {
                None => {}
                Some(Row::Untried) => writeln!(f, "{words:<31} cannot be tried on this computer")?,
                Some(Row::Tried(answers)) => {
                    let [installed, let_in, refused] = answers.map(answer);
                    writeln!(f, "{words:<31} {installed:<11} {let_in:<8} {refused}")?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Proofs, names};

    const ALL_YES: &str = "installed=yes let-in=yes refused-after-removal=yes";

    fn all_yes() -> String {
        names().map(|name| format!("proof {name} {ALL_YES}\n")).collect()
    }

    fn needed() -> Vec<&'static str> {
        names().collect()
    }

    #[test]
    fn a_table_shows_what_was_told() {
        let mut proofs =
            Proofs::of(&format!("test a ... \nproof pdfsig {ALL_YES}\nproof thunderbird untried\nok\n"));
        proofs.add(&Proofs::of("proof firefox installed=yes let-in=no refused-after-removal=yes\n"));
        assert_eq!(
            proofs.to_string(),
            "program                         installed   let in   refused after removal\n\
             Firefox                         yes         NO       yes\n\
             Thunderbird, signing a mail     cannot be tried on this computer\n\
             pdfsig, signing a PDF           yes         yes      yes\n"
        );
        assert_eq!(proofs.objections(&[]), ["Firefox: not all yes"]);
    }

    #[test]
    fn a_run_is_good_if_all_is_yes_or_cannot_be_tried() {
        assert_eq!(Proofs::of(&all_yes()).objections(&needed()), [""; 0]);
        let untried = all_yes().replace(&format!("thunderbird {ALL_YES}"), "thunderbird untried");
        assert_eq!(Proofs::of(&untried).objections(&needed()), [""; 0]);
    }

    #[test]
    fn a_run_fails_for_each_no() {
        for (column, _) in super::COLUMNS {
            let line = ALL_YES.replace(&format!("{column}=yes"), &format!("{column}=no"));
            let proofs = Proofs::of(&format!("proof cmsutil {line}\n"));
            assert_eq!(proofs.objections(&[]), ["cmsutil, signing a mail: not all yes"]);
        }
    }

    #[test]
    fn a_run_fails_for_a_program_of_which_nobody_told() {
        let missing = all_yes().replace("proof chromium ", "");
        assert_eq!(Proofs::of(&missing).objections(&needed()), ["Chromium: not told"]);
        assert_eq!(Proofs::default().objections(&[]), [""; 0]);
    }

    #[test]
    fn a_run_fails_for_a_line_that_is_not_understood() {
        for line in [
            "netscape untried",
            "firefox",
            "firefox installed=yes",
            "firefox installed=yes let-in=yes refused-after-removal=maybe",
            "firefox installed=yes let-in=yes refused-after-removal=yes more=yes",
            "firefox let-in=yes installed=yes refused-after-removal=yes",
        ] {
            let objections = Proofs::of(&format!("proof {line}\n")).objections(&[]);
            assert_eq!(objections, [format!("not understood: proof {line}")]);
        }
    }
}
