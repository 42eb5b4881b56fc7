//! `cargo xtask test`: every test there is, and their counts.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use crate::{
    counts::Counts,
    house_rules,
    process::{Failure, cargo, npm, run, run_and_keep, with_virtual_display},
    setup::{self, FIREFOX_PACKAGE, Purpose},
};

/// What became of one phase.
struct Outcome {
    phase: &'static str,
    time: Duration,
    result: Result<Option<Suite>, Failure>,
}

/// What one test runner reported.
struct Suite {
    counts: Counts,
    /// How the runner ended: it also fails where nothing could be counted.
    succeeded: bool,
}

impl Suite {
    /// A suite without a test is a failure too: something was not found.
    fn is_good(&self) -> bool {
        self.succeeded && self.counts.failed == 0 && self.counts.passed > 0
    }
}

type Phase = (&'static str, fn() -> Result<Option<Suite>, Failure>);

/// In this order: what is quick to fail comes first. The view is built before cargo embeds it.
const PHASES: [Phase; 9] = [
    ("formatting", || run(&mut cargo(&["fmt", "--all", "--check"])).map(|()| None)),
    ("view: lints", || run(&mut npm(&["run", "check"])).map(|()| None)),
    ("view: build", || run(&mut npm(&["run", "build"])).map(|()| None)),
    ("view: tests", view_tests),
    ("house rules", || house_rules::check().map(|()| None)),
    ("lints", || {
        run(&mut cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])).map(|()| None)
    }),
    ("application", || run(&mut cargo(&["build", "-p", "personalsign-wizard"])).map(|()| None)),
    ("Rust tests", rust_tests),
    ("journeys", || {
        cargo_tests(with_virtual_display(&cargo(&[
            "test",
            "-p",
            "e2e",
            "--no-fail-fast",
            "--",
            "--test-threads=1",
        ])))
    }),
];

/// Runs every phase, also after one has failed, and closes with the counts.
pub(crate) fn test() -> Result<(), Failure> {
    setup::require_lint_tools()?;
    setup::prepare(Purpose::Journeys)?;
    if !cfg!(target_os = "linux") {
        println!(
            "The journeys in the real application are played on Linux only, and so are the tests of the NSS \
             databases. Of the journeys' phase the tests of the pickup contract remain."
        );
    }
    let outcomes: Vec<Outcome> = PHASES.into_iter().map(carry_out).collect();
    report(&outcomes)
}

fn carry_out((phase, act): Phase) -> Outcome {
    println!("\n── {phase} ──");
    let begun = Instant::now();
    let result = act();
    if let Err(failure) = &result {
        println!("{phase}: {failure}");
    }
    Outcome { phase, time: begun.elapsed(), result }
}

fn report(outcomes: &[Outcome]) -> Result<(), Failure> {
    println!();
    for Outcome { phase, time, result } in outcomes {
        let seconds = time.as_secs();
        let word = match result {
            Ok(Some(suite)) if suite.is_good() => suite.counts.to_string(),
            Ok(Some(suite)) => format!("FAILED: {}", suite.counts),
            Ok(None) => "good".to_owned(),
            Err(_) => "FAILED".to_owned(),
        };
        println!("{phase:<14} {word:<42} {}:{:02} min", seconds / 60, seconds % 60);
    }
    println!("\n{}", total(outcomes));
    let broken = broken(outcomes);
    if broken.is_empty() { Ok(()) } else { Err(Failure(format!("failed: {}", broken.join(", ")))) }
}

/// The tests of all suites, of those that failed as well.
fn total(outcomes: &[Outcome]) -> Counts {
    let mut total = Counts::default();
    for suite in outcomes.iter().filter_map(|outcome| outcome.result.as_ref().ok()?.as_ref()) {
        total += suite.counts;
    }
    total
}

/// The phases that make the run a failure.
fn broken(outcomes: &[Outcome]) -> Vec<&'static str> {
    let is_good = |outcome: &&Outcome| match &outcome.result {
        Ok(suite) => suite.as_ref().is_none_or(Suite::is_good),
        Err(_) => false,
    };
    outcomes.iter().filter(|outcome| !is_good(outcome)).map(|outcome| outcome.phase).collect()
}

fn view_tests() -> Result<Option<Suite>, Failure> {
    let (output, succeeded) = run_and_keep(&mut npm(&["test"]))?;
    Ok(Some(Suite { counts: Counts::of_vitest(&output), succeeded }))
}

/// Everything but the journeys. Where Firefox is installed, no test may pass for want of it.
fn rust_tests() -> Result<Option<Suite>, Failure> {
    let mut command = cargo(&["test", "--workspace", "--exclude", "e2e", "--no-fail-fast"]);
    if setup::is_installed(FIREFOX_PACKAGE) {
        command.env("REQUIRE_FIREFOX", "1");
    }
    cargo_tests(command)
}

fn cargo_tests(mut command: Command) -> Result<Option<Suite>, Failure> {
    let (output, succeeded) = run_and_keep(&mut command)?;
    Ok(Some(Suite { counts: Counts::of_cargo(&output), succeeded }))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Outcome, Suite, broken, total};
    use crate::{counts::Counts, process::Failure};

    fn outcome(phase: &'static str, result: Result<Option<Suite>, Failure>) -> Outcome {
        Outcome { phase, time: Duration::ZERO, result }
    }

    fn suite(passed: u32, failed: u32, succeeded: bool) -> Result<Option<Suite>, Failure> {
        Ok(Some(Suite { counts: Counts { passed, failed, skipped: 0 }, succeeded }))
    }

    #[test]
    fn the_tests_of_a_failed_suite_are_counted() {
        let outcomes =
            [outcome("a", suite(2, 0, true)), outcome("b", suite(3, 1, false)), outcome("c", Ok(None))];
        assert_eq!(total(&outcomes), Counts { passed: 5, failed: 1, skipped: 0 });
    }

    #[test]
    fn a_run_is_good_only_if_every_phase_is() {
        let outcomes = [
            outcome("lints are good", Ok(None)),
            outcome("tests passed", suite(2, 0, true)),
            outcome("a test failed", suite(2, 1, false)),
            outcome("a failure with a good exit code", suite(2, 1, true)),
            outcome("a suite that does not compile", suite(2, 0, false)),
            outcome("no test at all", suite(0, 0, true)),
            outcome("lints are bad", Err(Failure("lints".into()))),
        ];
        assert_eq!(
            broken(&outcomes),
            [
                "a test failed",
                "a failure with a good exit code",
                "a suite that does not compile",
                "no test at all",
                "lints are bad"
            ]
        );
    }
}
