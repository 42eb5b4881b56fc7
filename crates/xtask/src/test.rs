//! `cargo xtask test`: every test there is, and their counts.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use crate::{
    counts::Counts,
    house_rules,
    process::{Failure, cargo, npm, run, run_and_keep, with_virtual_display},
    setup::{self, Purpose},
};

/// What became of one phase.
struct Outcome {
    phase: &'static str,
    time: Duration,
    result: Result<Option<Counts>, Failure>,
}

type Phase = (&'static str, fn() -> Result<Option<Counts>, Failure>);

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
    ("Rust tests", || cargo_tests(cargo(&["test", "--workspace", "--exclude", "e2e", "--no-fail-fast"]))),
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
    setup::prepare(Purpose::Journeys)?;
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
    let mut total = Counts::default();
    println!();
    for Outcome { phase, time, result } in outcomes {
        let seconds = time.as_secs();
        let word = match result {
            Ok(Some(counts)) => {
                total += *counts;
                counts.to_string()
            }
            Ok(None) => "good".to_owned(),
            Err(_) => "FAILED".to_owned(),
        };
        println!("{phase:<14} {word:<32} {}:{:02} min", seconds / 60, seconds % 60);
    }
    let broken: Vec<&str> =
        outcomes.iter().filter(|outcome| outcome.result.is_err()).map(|outcome| outcome.phase).collect();
    println!("\n{total}");
    if broken.is_empty() { Ok(()) } else { Err(Failure(format!("failed: {}", broken.join(", ")))) }
}

fn view_tests() -> Result<Option<Counts>, Failure> {
    let (output, succeeded) = run_and_keep(&mut npm(&["test"]))?;
    all_passed(Counts::of_vitest(&output), succeeded)
}

fn cargo_tests(mut command: Command) -> Result<Option<Counts>, Failure> {
    let (output, succeeded) = run_and_keep(&mut command)?;
    all_passed(Counts::of_cargo(&output), succeeded)
}

/// A suite without a test is a failure too: something was not found.
fn all_passed(counts: Counts, succeeded: bool) -> Result<Option<Counts>, Failure> {
    if succeeded && counts.failed == 0 && counts.passed > 0 {
        Ok(Some(counts))
    } else {
        Err(Failure(counts.to_string()))
    }
}
