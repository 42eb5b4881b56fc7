//! `cargo xtask test`: every test, and the evidence they record. `cargo xtask faults`: the fault tests, in full.
//! `cargo xtask test --windows`: the tests for Windows that can run on Debian.

use std::{
    iter,
    panic::resume_unwind,
    process::Command,
    sync::{Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Result, bail, ensure};
use evidence::{Figure, Use};

use crate::{
    advisories::Advisories,
    cross::Wine,
    failures::Failures,
    process::{cargo, npm, root, run, run_into, with_virtual_display},
    setup::{self, FIREFOX_PACKAGE, Purpose},
    summary::{Needed, Summary},
};

/// The package `e2e`, and the application's package beside it, of which nothing is built: cargo unifies the features
/// of libraries over all named packages, so that both share one build.
const E2E: [&str; 4] = ["-p", "e2e", "-p", "personalsign-wizard"];
/// The output of parallel phases, below the workspace's top folder.
const LOGS: &str = "target/logs";
/// How many phases run at a time.
const LANES: usize = 2;

/// The evidence that `test` requires on Linux. Files and memory are counted there only, and so is the use by
/// browsers.
const ALL: Needed = Needed {
    suites: &["access", "faults", "journeys", "stores", "stranger"],
    figures: Figure::ALL,
    programs: Use::ALL,
};

/// A name, and the command.
type Phase = (&'static str, Command);

/// The result of one phase.
struct Outcome {
    phase: &'static str,
    time: Duration,
    result: Result<()>,
    failures: Failures,
}

/// Runs every phase, also after one has failed, and closes with the evidence.
pub(crate) fn test() -> Result<()> {
    setup::prepare(Purpose::Journeys)?;
    Summary::clear()?;
    // The phases that fail fast come first. The view is built before cargo embeds it.
    let mut outcomes = in_turn(vec![
        ("formatting", cargo(&["fmt", "--all", "--check"])),
        ("view: lints", npm(&["run", "check"])),
        view(),
        ("view: tests", npm(&["test"])),
        ("house rules", cargo(&["test", "-p", "xtask"])),
        ("lints", cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])),
        application(),
    ]);
    let advisories = Advisories::check();
    if !cfg!(target_os = "linux") {
        println!(
            "The journeys in the real application are played on Linux only, and so are the faults and the tests of \
             the NSS databases."
        );
        outcomes.extend(in_turn(vec![rust_tests(), suite("contract")]));
        return close(&outcomes, Needed::default(), Some(&advisories));
    }
    // The Rust tests fail fastest; of the suites the longest come first, so that the lanes end at about the same time.
    let suites = ["access", "journeys", "faults", "contract", "stranger", "stores"].map(suite);
    outcomes.extend(side_by_side([rust_tests()].into_iter().chain(suites))?);
    close(&outcomes, ALL, Some(&advisories))
}

/// Runs all fault tests on the current application.
pub(crate) fn faults() -> Result<()> {
    if !cfg!(target_os = "linux") {
        bail!("The faults are tried on Linux only.");
    }
    setup::prepare(Purpose::Journeys)?;
    Summary::clear()?;
    let (phase, mut faults) = suite("faults");
    faults.env("FAULTS", "full");
    let needed = Needed { figures: &[Figure::Faults, Figure::Lost], ..Needed::default() };
    close(&in_turn(vec![view(), application(), (phase, faults)]), needed, None)
}

/// Lints the domain, the stores and the shell for Windows, runs those without a web view under wine, and links them.
pub(crate) fn windows() -> Result<()> {
    let wine = Wine::prepare()?;
    // The application embeds the built view.
    setup::prepare(Purpose::Run)?;
    Summary::clear()?;
    let ours = [
        "certificate",
        "disk",
        "i18n",
        "mail-file",
        "pickup",
        "ca-page",
        "wizard",
        "practice",
        "cert-store",
        "system-proxy",
        "personalsign-wizard",
    ];
    let ours = ours.map(|package| ["-p", package]).concat();
    let lints = [&["clippy"], &ours[..], &["--no-deps", "--all-targets", "--", "-D", "warnings"]].concat();
    let tests = [&["test"], &ours[..], &["--lib", "--test", "windows", "--no-fail-fast"]].concat();
    // Wine supports one key at a time.
    let tests = [&tests[..], &["--", "--show-output", "--test-threads=1"]].concat();
    let application = ["build", "-p", "personalsign-wizard"];
    let phases = vec![
        view(),
        ("Windows: lints", wine.cargo(&lints)?),
        ("Windows: tests", wine.cargo(&tests)?),
        ("Windows: application", wine.cargo(&application)?),
    ];
    close(&in_turn(phases), Needed::default(), None)
}

fn view() -> Phase {
    ("view: build", npm(&["run", "build"]))
}

fn application() -> Phase {
    ("application", cargo(&["build", "-p", "personalsign-wizard"]))
}

/// The tests of every package but `e2e` and this one, whose libraries have other features. Where Firefox is
/// installed, no test may be skipped for lack of it.
fn rust_tests() -> Phase {
    let mut command = cargo(&["test", "--workspace", "--no-fail-fast"]);
    command.args(["--exclude", "e2e", "--exclude", "xtask", "--", "--show-output"]);
    if setup::is_installed(FIREFOX_PACKAGE) {
        command.env("REQUIRE_FIREFOX", "1");
    }
    ("Rust tests", command)
}

/// A test target of the package `e2e`, under a display of its own.
fn suite(target: &'static str) -> Phase {
    let arguments = ["--test", target, "--", "--show-output", "--test-threads=1"];
    (target, with_virtual_display(&cargo(&[&["test"], &E2E[..], &arguments].concat())))
}

/// Runs the phases in turn, their output shown as it comes.
fn in_turn(phases: Vec<Phase>) -> Vec<Outcome> {
    let carry_out = |(phase, mut command): Phase| {
        println!("\n── {phase} ──");
        timed(phase, || run(&mut command))
    };
    phases.into_iter().map(carry_out).collect()
}

/// Runs the phases in lanes, each of which takes the next one when it is free. A test that waits in one lane leaves the
/// processor to the others. The output of a phase is shown when it has ended.
fn side_by_side(phases: impl Iterator<Item = Phase> + Send) -> Result<Vec<Outcome>> {
    let folder = root().join(LOGS);
    fs_err::create_dir_all(&folder)?;
    let carry_out = |(phase, mut command): Phase| {
        println!("\n── {phase} has begun; its output goes to {LOGS} ──");
        let log = folder.join(format!("{phase}.log"));
        let outcome = timed(phase, || run_into(&log, &mut command));
        let printed = fs_err::read(&log).unwrap_or_default();
        let printed = String::from_utf8_lossy(&printed);
        println!("\n── {phase} ──\n{printed}");
        Outcome { failures: Failures::of(&printed), ..outcome }
    };
    let phases = Mutex::new(phases);
    let next = || phases.lock().unwrap_or_else(PoisonError::into_inner).next();
    let follow = || iter::from_fn(next).map(carry_out).collect::<Vec<_>>();
    Ok(thread::scope(|scope| {
        let lanes = [(); LANES].map(|()| scope.spawn(follow));
        lanes.into_iter().flat_map(|lane| lane.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    }))
}

fn timed(phase: &'static str, act: impl FnOnce() -> Result<()>) -> Outcome {
    let begun = Instant::now();
    let result = act();
    if let Err(failure) = &result {
        println!("{phase}: {failure:#}");
    }
    Outcome { phase, time: begun.elapsed(), result, failures: Failures::default() }
}

/// Closes with the phases, the evidence and the advisories, and fails where any of them objects.
fn close(outcomes: &[Outcome], needed: Needed, advisories: Option<&Advisories>) -> Result<()> {
    println!();
    for Outcome { phase, time, result, .. } in outcomes {
        let (seconds, word) = (time.as_secs(), if result.is_ok() { "good" } else { "FAILED" });
        println!("{phase:<40} {word:<11} {}:{:02} min", seconds / 60, seconds % 60);
    }
    // What failed is said once more, since long outputs are cut in the middle wherever they are kept.
    for Outcome { failures, .. } in outcomes {
        print!("{failures}");
    }
    let evidence = Summary::read()?;
    println!("\n{evidence}");
    let mut objections = objections(outcomes, &evidence, needed);
    if let Some(advisories) = advisories {
        println!("{advisories}");
        objections.extend(advisories.objection(Advisories::are_required()));
    }
    ensure!(objections.is_empty(), "failed: {}", objections.join(", "));
    Ok(())
}

fn objections(outcomes: &[Outcome], evidence: &Summary, needed: Needed) -> Vec<String> {
    let failed = outcomes.iter().filter(|outcome| outcome.result.is_err());
    failed.map(|outcome| outcome.phase.to_owned()).chain(evidence.objections(needed)).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use anyhow::anyhow;

    use super::{ALL, Outcome, objections};
    use crate::{
        failures::Failures,
        summary::{Needed, Summary},
    };

    #[test]
    fn run_is_good_only_if_every_phase_is() {
        let outcome =
            |phase, result| Outcome { phase, time: Duration::ZERO, result, failures: Failures::default() };
        let outcomes = [outcome("lints", Ok(())), outcome("faults", Err(anyhow!("exit status: 1")))];
        let nothing = Summary::default();
        assert_eq!(objections(&outcomes[..1], &nothing, Needed::default()), [""; 0]);
        assert_eq!(objections(&outcomes, &nothing, Needed::default()), ["faults"]);
        assert!(objections(&outcomes[..1], &nothing, ALL).contains(&"journeys: not recorded".to_owned()));
    }
}
