//! The view of the preflight.

use pickup::connection::{Check, CheckResult, CheckStep};
use serde::Serialize;
use ts_rs::TS;

use crate::{computer::Computer, state::PreflightFindings};

/// A line of the preflight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreflightLine {
    /// The subject of the check.
    pub check: PreflightCheck,
    /// The result.
    pub state: PreflightState,
    /// The computer's name; else empty.
    pub subject: String,
    /// The minutes by which this computer's clock is ahead of the service's, or behind it (negative).
    pub minutes_ahead: i32,
    /// The step of the connection at fault, if there is one.
    pub obstacle: Option<Check>,
}

/// The checks of the preflight, in the order of display.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PreflightCheck {
    /// This is the computer on which the certificate will be used.
    Computer,
    /// The certificate file can be written.
    OwnFile,
    /// The user's own copy can be written.
    Backup,
    /// This computer's clock agrees with the service's.
    Clock,
    /// The service can be reached.
    Connection,
}

/// The result of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PreflightState {
    /// Passed.
    Good,
    /// Not passed; the download may be tried all the same.
    Doubtful,
    /// Failed; the download is not possible before this is fixed.
    Failed,
    /// Not checked, or not yet.
    NotTried,
}

/// The lines of the preflight; without findings, none is checked yet.
pub(crate) fn preflight_lines(
    findings: Option<&PreflightFindings>,
    computer: &Computer,
    is_bound: bool,
) -> Vec<PreflightLine> {
    let written = |result: fn(&PreflightFindings) -> bool| match findings.map(result) {
        Some(true) => PreflightState::Good,
        Some(false) => PreflightState::Failed,
        None => PreflightState::NotTried,
    };
    let steps = findings.map(|findings| findings.connection.as_slice()).unwrap_or_default();
    let clock = steps.iter().find(|step| step.check == Check::Clock);
    // No copy is made of a key that is bound to this computer.
    let backup =
        (!is_bound).then(|| line(PreflightCheck::Backup, written(|findings| findings.backup.is_ok())));
    let before = [
        // Confirmed by the person on Review Order.
        PreflightLine {
            subject: computer.name.clone(),
            ..line(PreflightCheck::Computer, PreflightState::Good)
        },
        line(PreflightCheck::OwnFile, written(|findings| findings.own_file.is_ok())),
    ];
    let after = [
        PreflightLine {
            minutes_ahead: clock.and_then(|step| step.minutes_ahead).unwrap_or_default(),
            ..line(
                PreflightCheck::Clock,
                clock.map_or(PreflightState::NotTried, |step| state_of(step.result)),
            )
        },
        connection(steps),
    ];
    before.into_iter().chain(backup).chain(after).collect()
}

fn line(check: PreflightCheck, state: PreflightState) -> PreflightLine {
    PreflightLine { check, state, subject: String::new(), minutes_ahead: 0, obstacle: None }
}

fn state_of(result: CheckResult) -> PreflightState {
    match result {
        bad if bad.is_bad() => PreflightState::Doubtful,
        CheckResult::NotTried => PreflightState::NotTried,
        _ => PreflightState::Good,
    }
}

/// The line for all but the clock, which has its own. With a wrong clock the service is not asked any more.
fn connection(steps: &[CheckStep]) -> PreflightLine {
    let on_the_way = || steps.iter().filter(|step| step.check != Check::Clock);
    if let Some(step) = on_the_way().find(|step| state_of(step.result) == PreflightState::Doubtful) {
        let doubtful = line(PreflightCheck::Connection, PreflightState::Doubtful);
        return PreflightLine { obstacle: Some(step.check), ..doubtful };
    }
    let last = on_the_way().next_back().map_or(CheckResult::NotTried, |step| step.result);
    line(PreflightCheck::Connection, state_of(last))
}
