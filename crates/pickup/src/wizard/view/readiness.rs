//! The last look before the download.

use serde::Serialize;
use ts_rs::TS;

use crate::connection::Check;

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
