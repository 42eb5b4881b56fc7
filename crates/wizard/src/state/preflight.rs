//! The last look before the download, and what it found.

use pickup::connection::CheckStep;

use super::journey::Agreed;
use crate::user_error::Problem;

/// Everything is agreed; what remains is a last look.
#[derive(Clone, Debug)]
pub(crate) struct Preflight {
    pub(crate) agreed: Agreed,
    /// What the look found; none before it, and none after a download that failed: it may be otherwise by now.
    pub(crate) findings: Option<PreflightFindings>,
    /// The certificate password is written down.
    pub(crate) password_noted: bool,
}

impl Preflight {
    /// Nothing has been looked at yet.
    pub(crate) fn new(agreed: Agreed) -> Self {
        Self { agreed, findings: None, password_noted: false }
    }

    /// After a download that failed, what was found before does not count any more.
    pub(crate) fn without_findings(self) -> Self {
        Self { findings: None, ..self }
    }

    pub(crate) fn obstacle(&self) -> Option<&Problem> {
        self.findings.as_ref().and_then(PreflightFindings::obstacle)
    }
}

/// What a last look found.
#[derive(Clone, Debug)]
pub struct PreflightFindings {
    /// Whether the certificate file can be written.
    pub own_file: Result<(), Problem>,
    /// Whether the user's own copy can be written into its folder.
    pub backup: Result<(), Problem>,
    /// What stands between the wizard and the service, the clock included.
    pub connection: Vec<CheckStep>,
}

impl PreflightFindings {
    /// What forbids the download. A clock that is wrong and a connection that is bad are told, and may be tried.
    pub(crate) fn obstacle(&self) -> Option<&Problem> {
        self.own_file.as_ref().err().or(self.backup.as_ref().err())
    }
}
