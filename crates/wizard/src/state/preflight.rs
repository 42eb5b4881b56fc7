//! The preflight of the download, and its findings.

use pickup::{connection::CheckStep, link::PageLink};

use super::journey::{Agreed, Order};
use crate::problem::Problem;

/// The state before the download: everything is agreed, and the preflight remains.
#[derive(Clone, Debug)]
pub(crate) struct Preflight {
    pub(crate) agreed: Agreed,
    /// The findings; none before the preflight, and none after a failed download, when they may be outdated.
    pub(crate) findings: Option<PreflightFindings>,
    /// The certificate is requested, and the service has not issued it yet.
    pub(crate) issuing: bool,
    /// The service has the request of the key that was made here.
    pub(crate) requested: bool,
}

impl Preflight {
    /// Creates the state without findings.
    pub(crate) fn new(agreed: Agreed) -> Self {
        Self { agreed, findings: None, issuing: false, requested: false }
    }

    /// The service has the request, and has not issued the certificate yet.
    pub(crate) fn awaiting_issue(self) -> Self {
        Self { issuing: true, requested: true, ..self }
    }

    /// Discards the findings, which a failed download makes outdated.
    pub(crate) fn without_findings(self) -> Self {
        Self { findings: None, issuing: false, ..self }
    }

    /// Whether the key was made here before.
    pub(crate) fn has_key(&self) -> bool {
        self.requested || self.agreed.order().own_key().is_some_and(|key| key.made.is_some())
    }

    pub(crate) fn obstacle(&self) -> Option<&Problem> {
        self.findings.as_ref().and_then(PreflightFindings::obstacle)
    }
}

/// The download that a preflight precedes.
#[derive(Clone, Debug)]
pub enum PreflightOf {
    /// From the service, of this order.
    Order(Box<Order>),
    /// From the CA's page.
    Page(PageLink),
}

/// The findings of a preflight.
#[derive(Clone, Debug)]
pub struct PreflightFindings {
    /// Whether the certificate file can be written.
    pub own_file: Result<(), Problem>,
    /// Whether the user's own copy can be written into its folder.
    pub backup: Result<(), Problem>,
    /// The check of the connection to the service, the clock included.
    pub connection: Vec<CheckStep>,
}

impl PreflightFindings {
    /// The problem that prevents the download. A wrong clock and a bad connection are reported, and do not prevent it.
    pub(crate) fn obstacle(&self) -> Option<&Problem> {
        self.own_file.as_ref().err().or(self.backup.as_ref().err())
    }
}
