//! The evidence of a run's tests: the closing table, and the objections.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use anyhow::{Context, Result};
use evidence::{Figure, Kind, Proof, Record, Use};

/// The width of the first column.
pub(crate) const WIDTH: usize = 40;

/// The evidence that a run requires.
#[derive(Clone, Copy, Default)]
pub(crate) struct Needed {
    /// Test programs that must have recorded anything: one without a record ran no test.
    pub(crate) suites: &'static [&'static str],
    pub(crate) figures: &'static [Figure],
    pub(crate) programs: &'static [Use],
}

/// The recorded evidence.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    suites: BTreeSet<String>,
    figures: BTreeMap<Figure, usize>,
    /// `None` for a program that cannot be tested on this computer.
    programs: BTreeMap<Use, Option<Proof>>,
}

impl Summary {
    /// Deletes the evidence of an earlier run.
    pub(crate) fn clear() -> Result<()> {
        evidence::clear(&evidence::folder()).context("the evidence")
    }

    /// Reads the evidence of this run.
    pub(crate) fn read() -> Result<Self> {
        Ok(Self::of(evidence::read(&evidence::folder()).context("the evidence")?))
    }

    fn of(records: impl IntoIterator<Item = (String, Record)>) -> Self {
        let mut evidence = Self::default();
        for (suite, record) in records {
            evidence.suites.insert(suite);
            match record {
                Record::Figures(figures) => {
                    figures.into_iter().for_each(|(figure, number)| evidence.count(figure, number));
                }
                Record::Proof(proof) => drop(evidence.programs.insert(proof.of, Some(proof))),
                Record::Untried(program) => drop(evidence.programs.insert(program, None)),
            }
        }
        evidence
    }

    fn count(&mut self, figure: Figure, number: usize) {
        let total = self.figures.entry(figure).or_default();
        *total = if figure.kind() == Kind::Highest { number.max(*total) } else { *total + number };
    }

    /// The objections that make the run a failure: something was lost or found, a program could not use the key as it
    /// should, or required evidence is missing.
    pub(crate) fn objections(&self, needed: Needed) -> Vec<String> {
        let suites = needed.suites.iter().filter(|suite| !self.suites.contains(**suite));
        let figures = needed.figures.iter().filter(|figure| !self.figures.contains_key(figure));
        let programs = needed.programs.iter().filter(|program| !self.programs.contains_key(program));
        let missing = suites.copied().chain(figures.map(|figure| figure.words()));
        let missing = missing.chain(programs.map(|program| program.words()));
        let found =
            self.figures.iter().filter(|(figure, number)| figure.kind() == Kind::Zero && **number > 0);
        let refused = self.programs.values().flatten().filter(|proof| !proof.is_good());
        missing
            .map(|words| format!("{words}: not recorded"))
            .chain(found.map(|(figure, number)| format!("{}: {number}", figure.words())))
            .chain(refused.map(|proof| format!("{}: not all yes", proof.of.words())))
            .collect()
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (figure, number) in &self.figures {
            writeln!(f, "{:<WIDTH$} {number}", figure.words())?;
        }
        if !self.programs.is_empty() {
            writeln!(f, "\n{:<WIDTH$} installed   let in   refused after removal", "program")?;
        }
        for (program, proof) in &self.programs {
            let words = program.words();
            let answer = |is_so: bool| if is_so { "yes" } else { "NO" };
            match proof.map(|proof| [proof.installed, proof.let_in, proof.refused_after_removal].map(answer))
            {
                None => writeln!(f, "{words:<WIDTH$} cannot be tried on this computer")?,
                Some([installed, let_in, refused]) => {
                    writeln!(f, "{words:<WIDTH$} {installed:<11} {let_in:<8} {refused}")?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use evidence::{Figure, Proof, Record, Use};

    use super::{Needed, Summary};

    const ALL: Needed = Needed { suites: &["stores"], figures: Figure::ALL, programs: Use::ALL };

    fn counted(figure: Figure, number: usize) -> (String, Record) {
        ("faults".to_owned(), Record::Figures([(figure, number)].into()))
    }

    fn proven(of: Use) -> Proof {
        Proof { of, installed: true, let_in: true, refused_after_removal: true }
    }

    fn told(proof: Proof) -> (String, Record) {
        ("stores".to_owned(), Record::Proof(proof))
    }

    fn complete() -> Vec<(String, Record)> {
        let figures = Figure::ALL.iter().map(|figure| counted(*figure, 0));
        figures.chain(Use::ALL.iter().map(|program| told(proven(*program)))).collect()
    }

    #[test]
    fn figures_are_added_up_or_the_highest_counts() {
        let (sum, highest) = (Figure::Faults, Figure::SlowestMs);
        let evidence =
            Summary::of([counted(sum, 5), counted(highest, 7), counted(sum, 10), counted(highest, 2)]);
        assert_eq!(
            evidence.to_string(),
            "faults tried                             15\n\
             slowest rejection, ms                    7\n"
        );
    }

    #[test]
    fn programs_are_shown_with_their_answers() {
        let refused = Proof { let_in: false, ..proven(Use::Firefox) };
        let untried = ("stores".to_owned(), Record::Untried(Use::Thunderbird));
        assert_eq!(
            Summary::of([told(proven(Use::PdfSig)), untried, told(refused)]).to_string(),
            "\nprogram                                  installed   let in   refused after removal\n\
             Firefox                                  yes         NO       yes\n\
             Thunderbird, signing a mail              cannot be tried on this computer\n\
             pdfsig, signing a PDF                    yes         yes      yes\n"
        );
    }

    #[test]
    fn evidence_complete_or_unneeded_is_good() {
        assert_eq!(Summary::of(complete()).objections(ALL), [""; 0]);
        assert_eq!(Summary::default().objections(Needed::default()), [""; 0]);
        let untried = complete().into_iter().map(|(suite, record)| match record {
            Record::Proof(proof) => (suite, Record::Untried(proof.of)),
            record => (suite, record),
        });
        assert_eq!(Summary::of(untried).objections(ALL), [""; 0]);
    }

    #[test]
    fn evidence_that_is_missing_is_objected_to() {
        assert_eq!(Summary::default().objections(ALL).len(), 1 + Figure::ALL.len() + Use::ALL.len());
        for missing in 0..complete().len() {
            let mut records = complete();
            records.remove(missing);
            let objections = Summary::of(records).objections(ALL);
            assert!(matches!(&objections[..], [one] if one.ends_with(": not recorded")), "{objections:?}");
        }
    }

    #[test]
    fn figures_that_must_be_zero_are_objected_to() {
        let kinds = [Figure::Lost, Figure::Secrets, Figure::Panics];
        for figure in kinds.into_iter().chain([Figure::Uncovered, Figure::Violations, Figure::Nameless]) {
            let evidence = Summary::of([counted(figure, 2), counted(Figure::Faults, 3)]);
            assert_eq!(evidence.objections(Needed::default()), [format!("{}: 2", figure.words())]);
        }
    }

    #[test]
    fn programs_that_answer_no_are_objected_to() {
        let good = proven(Use::CmsUtil);
        for proof in [
            Proof { installed: false, ..good },
            Proof { let_in: false, ..good },
            Proof { refused_after_removal: false, ..good },
        ] {
            let objections = Summary::of([told(proof)]).objections(Needed::default());
            assert_eq!(objections, ["cmsutil, signing a mail: not all yes"]);
        }
    }
}
