//! `cargo xtask test`: every test there is, and their counts. `cargo xtask faults`: some of them, in full.
//! `cargo xtask test --windows`: what can be tried of Windows on Debian.

use std::{
    fs,
    process::Command,
    time::{Duration, Instant},
};

use crate::{
    counts::Counts,
    cross::Wine,
    house_rules, licences,
    process::{Failure, cargo, npm, root, run, run_and_keep, with_virtual_display},
    proofs::{self, Proofs},
    setup::{self, FIREFOX_PACKAGE, Purpose},
    tally::{self, Tally},
};

/// The tests that break the wizard everywhere: a target of the package `e2e`, and a phase of its own.
const FAULTS: &str = "faults";
/// The tests in which real programs use what the wizard installed: a target and a phase, too.
const STORES: &str = "stores";
/// The tests of whether everybody can use the wizard: a target and a phase, too.
const ACCESS: &str = "access";

/// What became of one phase.
struct Outcome {
    phase: &'static str,
    time: Duration,
    result: Result<Option<Suite>, Failure>,
}

/// What one test runner reported.
struct Suite {
    counts: Counts,
    tally: Tally,
    proofs: Proofs,
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
const PHASES: [Phase; 13] = [
    ("formatting", || run(&mut cargo(&["fmt", "--all", "--check"])).map(|()| None)),
    ("view: lints", || run(&mut npm(&["run", "check"])).map(|()| None)),
    VIEW,
    ("view: tests", view_tests),
    ("house rules", || house_rules::check().map(|()| None)),
    ("licences", || licences::check().map(|()| None)),
    ("lints", || {
        run(&mut cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])).map(|()| None)
    }),
    APPLICATION,
    ("Rust tests", rust_tests),
    (FAULTS, || fault_tests("short")),
    ("journeys", journeys),
    (ACCESS, || linux_tests(ACCESS)),
    (STORES, || linux_tests(STORES)),
];
const VIEW: Phase = ("view: build", || run(&mut npm(&["run", "build"])).map(|()| None));
const APPLICATION: Phase =
    ("application", || run(&mut cargo(&["build", "-p", "personalsign-wizard"])).map(|()| None));

/// Runs every phase, also after one has failed, and closes with the counts.
pub(crate) fn test() -> Result<(), Failure> {
    setup::require_lint_tools()?;
    setup::prepare(Purpose::Journeys)?;
    if !cfg!(target_os = "linux") {
        println!(
            "The journeys in the real application are played on Linux only, and so are the faults and the tests \
             of the NSS databases. Of the journeys' phase the tests of the pickup contract remain."
        );
    }
    let outcomes: Vec<Outcome> = PHASES.into_iter().map(carry_out).collect();
    // What counts files and memory knows Linux only, and so does what drives browsers.
    let needed =
        if cfg!(target_os = "linux") { tally::names().chain(proofs::names()).collect() } else { Vec::new() };
    report(&outcomes, &needed)
}

/// Every fault there is, on the application as it is now.
pub(crate) fn faults() -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return Err(Failure("The faults are tried on Linux only.".into()));
    }
    setup::prepare(Purpose::Journeys)?;
    let phases: [Phase; 3] = [VIEW, APPLICATION, (FAULTS, || fault_tests("full"))];
    let outcomes: Vec<Outcome> = phases.into_iter().map(carry_out).collect();
    report(&outcomes, &["faults", "lost"])
}

/// The domain, and the stores of Windows: checked, and run under wine.
pub(crate) fn windows() -> Result<(), Failure> {
    let wine = Wine::prepare()?;
    let lints = || {
        // The domain knows no system, so its lints are those of every other build.
        let arguments = ["clippy", "-p", "cert-store", "--no-deps", "--all-targets", "--", "-D", "warnings"];
        run(&mut wine.cargo(&arguments)?).map(|()| None)
    };
    let tests = || {
        let suites = ["-p", "pickup", "-p", "cert-store", "--lib", "--test", "windows", "--no-fail-fast"];
        // Wine keeps one key at a time.
        let flags = ["--", "--show-output", "--test-threads=1"];
        cargo_tests(wine.cargo(&[&["test"], &suites[..], &flags].concat())?)
    };
    report(&[carry_out(("Windows: lints", lints)), carry_out(("Windows: tests", tests))], &[])
}

fn carry_out<Act>((phase, act): (&'static str, Act)) -> Outcome
where
    Act: FnOnce() -> Result<Option<Suite>, Failure>,
{
    println!("\n── {phase} ──");
    let begun = Instant::now();
    let result = act();
    if let Err(failure) = &result {
        println!("{phase}: {failure}");
    }
    Outcome { phase, time: begun.elapsed(), result }
}

/// Closes with the counts, the figures and the proofs, of which those that are `needed` must have been told.
fn report(outcomes: &[Outcome], needed: &[&str]) -> Result<(), Failure> {
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
    let (tally, proofs) = (figures(outcomes), proofs(outcomes));
    println!("\n{}\n\n{tally}\n{proofs}", total(outcomes));
    let mut failed: Vec<String> = broken(outcomes).into_iter().map(str::to_owned).collect();
    failed.extend(tally.objections(needed));
    failed.extend(proofs.objections(needed));
    if failed.is_empty() { Ok(()) } else { Err(Failure(format!("failed: {}", failed.join(", ")))) }
}

/// The tests of all suites, of those that failed as well.
fn total(outcomes: &[Outcome]) -> Counts {
    let mut total = Counts::default();
    for suite in suites(outcomes) {
        total += suite.counts;
    }
    total
}

/// The figures of all suites.
fn figures(outcomes: &[Outcome]) -> Tally {
    let mut total = Tally::default();
    for suite in suites(outcomes) {
        total.add(&suite.tally);
    }
    total
}

/// The proofs of all suites.
fn proofs(outcomes: &[Outcome]) -> Proofs {
    let mut all = Proofs::default();
    for suite in suites(outcomes) {
        all.add(&suite.proofs);
    }
    all
}

fn suites(outcomes: &[Outcome]) -> impl Iterator<Item = &Suite> {
    outcomes.iter().filter_map(|outcome| outcome.result.as_ref().ok()?.as_ref())
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
    let counts = Counts::of_vitest(&output);
    Ok(Some(Suite { counts, tally: Tally::of(&output), proofs: Proofs::default(), succeeded }))
}

/// Everything but the package `e2e`. Where Firefox is installed, no test may pass for want of it.
fn rust_tests() -> Result<Option<Suite>, Failure> {
    let mut command =
        cargo(&["test", "--workspace", "--exclude", "e2e", "--no-fail-fast", "--", "--show-output"]);
    if setup::is_installed(FIREFOX_PACKAGE) {
        command.env("REQUIRE_FIREFOX", "1");
    }
    cargo_tests(command)
}

/// The faults of this list, `short` or `full`. What is tried is shown as it comes, for it takes minutes.
fn fault_tests(list: &str) -> Result<Option<Suite>, Failure> {
    if !cfg!(target_os = "linux") {
        return Ok(None);
    }
    let command = cargo(&["test", "-p", "e2e", "--test", FAULTS, "--", "--nocapture", "--test-threads=1"]);
    let mut command = with_virtual_display(&command);
    command.env("FAULTS", list);
    cargo_tests(command)
}

/// All other tests of the package `e2e`.
fn journeys() -> Result<Option<Suite>, Failure> {
    let mut arguments = vec!["test", "-p", "e2e", "--no-fail-fast", "--lib", "--bins"];
    let targets = test_targets()?;
    let others = targets.iter().filter(|target| ![FAULTS, ACCESS, STORES].contains(&target.as_str()));
    arguments.extend(others.flat_map(|target| ["--test", target]));
    arguments.extend(["--", "--show-output", "--test-threads=1"]);
    cargo_tests(with_virtual_display(&cargo(&arguments)))
}

/// One target of the package `e2e` whose tests know Linux only.
fn linux_tests(target: &str) -> Result<Option<Suite>, Failure> {
    if !cfg!(target_os = "linux") {
        return Ok(None);
    }
    let arguments = ["test", "-p", "e2e", "--test", target, "--", "--show-output", "--test-threads=1"];
    cargo_tests(with_virtual_display(&cargo(&arguments)))
}

/// Each folder in `tests/tests` is one.
fn test_targets() -> Result<Vec<String>, Failure> {
    let place = root().join("tests/tests");
    let entries = fs::read_dir(&place).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let entries = entries.map_err(|error| Failure(format!("{}: {error}", place.display())))?;
    Ok(entries.iter().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
}

fn cargo_tests(mut command: Command) -> Result<Option<Suite>, Failure> {
    let (output, succeeded) = run_and_keep(&mut command)?;
    let (counts, tally, proofs) = (Counts::of_cargo(&output), Tally::of(&output), Proofs::of(&output));
    Ok(Some(Suite { counts, tally, proofs, succeeded }))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Outcome, Suite, broken, figures, total};
    use crate::{counts::Counts, process::Failure, proofs::Proofs, tally::Tally};

    fn outcome(phase: &'static str, result: Result<Option<Suite>, Failure>) -> Outcome {
        Outcome { phase, time: Duration::ZERO, result }
    }

    fn suite(passed: u32, failed: u32, succeeded: bool) -> Result<Option<Suite>, Failure> {
        let tally = Tally::of("tally faults=2 lost=0");
        let counts = Counts { passed, failed, skipped: 0 };
        Ok(Some(Suite { counts, tally, proofs: Proofs::default(), succeeded }))
    }

    #[test]
    fn the_tests_and_figures_of_a_failed_suite_count() {
        let outcomes =
            [outcome("a", suite(2, 0, true)), outcome("b", suite(3, 1, false)), outcome("c", Ok(None))];
        assert_eq!(total(&outcomes), Counts { passed: 5, failed: 1, skipped: 0 });
        assert_eq!(figures(&outcomes), Tally::of("tally faults=4 lost=0"));
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
