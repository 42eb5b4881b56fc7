//! The failed tests of a phase, as its output tells them.

use std::{fmt, iter};

/// The most lines shown of one failed test: the panic, and what was printed before it.
const LINES: usize = 30;

/// The sections that `libtest` prints of failed tests (`---- name stdout ----`), each at most [`LINES`] lines long.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Failures(Vec<String>);

impl Failures {
    /// Takes them out of the output of `cargo test`.
    pub(crate) fn of(printed: &str) -> Self {
        let mut sections = Vec::new();
        let mut open: Option<(&str, Vec<&str>)> = None;
        // The good tests' sections are of the same form, and stand under a title of their own.
        let mut failed = false;
        for line in printed.lines() {
            let ends = matches!(line, "failures:" | "successes:");
            let begins = line.starts_with("---- ") && line.ends_with(" stdout ----");
            if ends || begins {
                sections.extend(open.take().map(Self::section));
            }
            if ends {
                failed = line == "failures:";
            } else if begins && failed {
                open = Some((line, Vec::new()));
            } else if let Some((_, lines)) = &mut open {
                lines.push(line);
            }
        }
        sections.extend(open.map(Self::section));
        Self(sections)
    }

    fn section((title, mut lines): (&str, Vec<&str>)) -> String {
        while lines.last().is_some_and(|line| line.is_empty()) {
            lines.pop();
        }
        let shown = lines.iter().skip(lines.len().saturating_sub(LINES));
        iter::once(&title).chain(shown).copied().collect::<Vec<_>>().join("\n")
    }
}

impl fmt::Display for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|section| writeln!(f, "\n{section}"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Failures, LINES};

    const PRINTED: &str = "running 3 tests
test a::good ... ok
test a::bad ... FAILED
test b::bad ... FAILED

successes:

---- a::good stdout ----
not tried

successes:
    a::good

failures:

---- a::bad stdout ----

thread 'a::bad' panicked at a.rs:1:2:
it is not so

---- b::bad stdout ----
neither is it

failures:
    a::bad
    b::bad

test result: FAILED. 1 passed; 2 failed
";

    #[test]
    fn failed_tests_are_told_with_their_panics() {
        assert_eq!(
            Failures::of(PRINTED).to_string(),
            "\n---- a::bad stdout ----\n\nthread 'a::bad' panicked at a.rs:1:2:\nit is not so\n\
             \n---- b::bad stdout ----\nneither is it\n"
        );
        assert_eq!(Failures::of("test a::good ... ok\n"), Failures::default());
    }

    #[test]
    fn long_section_is_cut_at_its_beginning() {
        let many = (0..100).map(|number| format!("line {number}\n")).collect::<String>();
        let told =
            Failures::of(&format!("failures:\n\n---- a stdout ----\n{many}\nfailures:\n    a\n")).to_string();
        assert_eq!(told.lines().count(), 1 + 1 + LINES);
        assert!(told.ends_with("line 99\n"), "{told}");
    }
}
