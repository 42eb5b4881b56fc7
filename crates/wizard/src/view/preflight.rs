//! The last look before the download.

use pickup::connection::{Check, CheckResult, CheckStep};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    computer::Computer,
    state::preflight::{Preflight, PreflightFindings},
};

/// One thing that is looked at before the download.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreflightLine {
    /// What was looked at.
    pub check: PreflightCheck,
    /// How it is.
    pub state: PreflightState,
    /// The computer's name; else empty.
    pub subject: String,
    /// How many minutes this computer's clock is ahead of the service's, or behind it (negative).
    pub minutes_ahead: i32,
    /// What stands between the wizard and the service, where something does.
    pub obstacle: Option<Check>,
}

/// What has to be right before the download, in the order in which it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PreflightCheck {
    /// It is the computer on which the certificate will be used.
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

/// How one of these is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PreflightState {
    /// As it should be.
    Good,
    /// Not as it should be; the download may be tried all the same.
    Doubtful,
    /// It has to be mended first.
    Failed,
    /// Not looked at, or not yet.
    NotTried,
}

/// Every line of the last look.
pub(crate) fn preflight_lines(preflight: &Preflight, computer: &Computer) -> Vec<PreflightLine> {
    let findings = preflight.findings.as_ref();
    let written = |result: fn(&PreflightFindings) -> bool| match findings.map(result) {
        Some(true) => PreflightState::Good,
        Some(false) => PreflightState::Failed,
        None => PreflightState::NotTried,
    };
    let steps = findings.map(|findings| findings.connection.as_slice()).unwrap_or_default();
    let clock = steps.iter().find(|step| step.check == Check::Clock);
    vec![
        // The person has said so on Review Order.
        PreflightLine {
            subject: computer.name.clone(),
            ..line(PreflightCheck::Computer, PreflightState::Good)
        },
        line(PreflightCheck::OwnFile, written(|findings| findings.own_file.is_ok())),
        line(PreflightCheck::Backup, written(|findings| findings.backup.is_ok())),
        PreflightLine {
            minutes_ahead: clock.and_then(|step| step.minutes_ahead).unwrap_or_default(),
            ..line(
                PreflightCheck::Clock,
                clock.map_or(PreflightState::NotTried, |step| state_of(step.result)),
            )
        },
        connection(steps),
    ]
}

fn line(check: PreflightCheck, state: PreflightState) -> PreflightLine {
    PreflightLine { check, state, subject: String::new(), minutes_ahead: 0, obstacle: None }
}

fn state_of(result: CheckResult) -> PreflightState {
    match result {
        CheckResult::Good => PreflightState::Good,
        CheckResult::Failed
        | CheckResult::Refused
        | CheckResult::Closed
        | CheckResult::Unreadable
        | CheckResult::NoAuthorities => PreflightState::Doubtful,
        CheckResult::NotTried => PreflightState::NotTried,
    }
}

/// All but the clock, which has a line of its own. Behind a wrong clock the service is not asked any more.
fn connection(steps: &[CheckStep]) -> PreflightLine {
    let on_the_way = || steps.iter().filter(|step| step.check != Check::Clock);
    if let Some(step) = on_the_way().find(|step| state_of(step.result) == PreflightState::Doubtful) {
        let doubtful = line(PreflightCheck::Connection, PreflightState::Doubtful);
        return PreflightLine { obstacle: Some(step.check), ..doubtful };
    }
    let last = on_the_way().next_back().map_or(CheckResult::NotTried, |step| step.result);
    line(PreflightCheck::Connection, state_of(last))
}
