//! The last look before the download.

use pickup::connection::{Check, CheckResult, CheckStep};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    computer::Computer,
    state::preflight::{Findings, Preparation},
};

/// One thing that is looked at before the download.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadinessView {
    /// What was looked at.
    pub check: Readiness,
    /// How it is.
    pub state: ReadinessState,
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
pub enum Readiness {
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
pub enum ReadinessState {
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
pub(crate) fn readiness_views(preparation: &Preparation, computer: &Computer) -> Vec<ReadinessView> {
    let findings = preparation.findings.as_ref();
    let written = |result: fn(&Findings) -> bool| match findings.map(result) {
        Some(true) => ReadinessState::Good,
        Some(false) => ReadinessState::Failed,
        None => ReadinessState::NotTried,
    };
    let steps = findings.map(|findings| findings.connection.as_slice()).unwrap_or_default();
    let clock = steps.iter().find(|step| step.check == Check::Clock);
    vec![
        // The person has said so on Review Order.
        ReadinessView { subject: computer.name.clone(), ..line(Readiness::Computer, ReadinessState::Good) },
        line(Readiness::OwnFile, written(|findings| findings.own_file.is_ok())),
        line(Readiness::Backup, written(|findings| findings.backup.is_ok())),
        ReadinessView {
            minutes_ahead: clock.and_then(|step| step.minutes_ahead).unwrap_or_default(),
            ..line(Readiness::Clock, clock.map_or(ReadinessState::NotTried, |step| state_of(step.result)))
        },
        connection(steps),
    ]
}

fn line(check: Readiness, state: ReadinessState) -> ReadinessView {
    ReadinessView { check, state, subject: String::new(), minutes_ahead: 0, obstacle: None }
}

fn state_of(result: CheckResult) -> ReadinessState {
    match result {
        CheckResult::Good => ReadinessState::Good,
        CheckResult::Failed
        | CheckResult::Refused
        | CheckResult::Closed
        | CheckResult::Unreadable
        | CheckResult::NoAuthorities => ReadinessState::Doubtful,
        CheckResult::NotTried => ReadinessState::NotTried,
    }
}

/// All but the clock, which has a line of its own. Behind a wrong clock the service is not asked any more.
fn connection(steps: &[CheckStep]) -> ReadinessView {
    let on_the_way = || steps.iter().filter(|step| step.check != Check::Clock);
    if let Some(step) = on_the_way().find(|step| state_of(step.result) == ReadinessState::Doubtful) {
        let doubtful = line(Readiness::Connection, ReadinessState::Doubtful);
        return ReadinessView { obstacle: Some(step.check), ..doubtful };
    }
    let last = on_the_way().next_back().map_or(CheckResult::NotTried, |step| step.result);
    line(Readiness::Connection, state_of(last))
}
