//! How many tests ran, read from what the test runners print.

use std::{fmt, ops::AddAssign};

/// The tests of one or more suites.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    pub(crate) skipped: u32,
}

impl Counts {
    /// Adds up cargo's lines `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
    pub(crate) fn of_cargo(output: &str) -> Self {
        let mut total = Self::default();
        for line in output.lines().filter_map(|line| line.trim().strip_prefix("test result: ")) {
            total.read(line.split([';', '.']));
        }
        total
    }

    /// Reads Vitest's line `Tests  1 failed | 3 passed | 2 skipped (6)`.
    pub(crate) fn of_vitest(output: &str) -> Self {
        let mut total = Self::default();
        for line in output.lines().filter_map(|line| line.trim().strip_prefix("Tests ")) {
            total.read(line.split(['|', '(']));
        }
        total
    }

    /// Takes the parts that have the form `NUMBER WORD`.
    fn read<'a>(&mut self, parts: impl Iterator<Item = &'a str>) {
        for part in parts {
            let mut words = part.split_whitespace();
            let (Some(number), Some(word)) = (words.next(), words.next()) else { continue };
            let Ok(number) = number.parse::<u32>() else { continue };
            match word {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" | "skipped" | "todo" => self.skipped += number,
                _ => (),
            }
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 { write!(f, ", {} skipped", self.skipped) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::Counts;

    #[test]
    fn cargos_results_are_added_up() {
        let output = "running 3 tests\n\
            test a ... ok\n\
            test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.20s\n\
            test result: FAILED. 10 passed; 3 failed; 0 ignored; 0 measured; 7 filtered out; finished in 12.00s\n";
        assert_eq!(Counts::of_cargo(output), Counts { passed: 12, failed: 3, skipped: 1 });
        assert_eq!(Counts::of_cargo("error: could not compile"), Counts::default());
    }

    #[test]
    fn vitests_line_is_read() {
        let passed = " Test Files  3 passed (3)\n      Tests  139 passed (139)\n";
        assert_eq!(Counts::of_vitest(passed), Counts { passed: 139, failed: 0, skipped: 0 });
        let mixed = "      Tests  1 failed | 3 passed | 2 skipped (6)\n";
        assert_eq!(Counts::of_vitest(mixed), Counts { passed: 3, failed: 1, skipped: 2 });
        assert_eq!(Counts::of_vitest("No test files found"), Counts::default());
    }

    #[test]
    fn the_closing_line_names_what_was_skipped_if_anything_was() {
        let counts = Counts { passed: 2, failed: 0, skipped: 0 };
        assert_eq!(counts.to_string(), "2 passed, 0 failed");
        assert_eq!(Counts { skipped: 1, ..counts }.to_string(), "2 passed, 0 failed, 1 skipped");
    }
}
