//! Connection: the way to the internet, and its check.

use pickup::connection::{Check, CheckResult, CheckStep, Proxy, ProxyMode};
use serde::Serialize;
use ts_rs::TS;

use super::{Actions, Content, Situation};
use crate::{
    help_code::ScreenEntry,
    state::{ConnectionForm, Session},
};

/// Shows the settings of the connection. Lies over the other screens, and returns to them.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ConnectionScreen {
    /// The settings of the proxy.
    pub proxy: ProxyView,
    /// The host that is checked.
    pub host: String,
    /// The results of the check, step by step; empty before it.
    pub checks: Vec<CheckView>,
}

/// The settings of the proxy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProxyView {
    /// The kind of proxy setting.
    pub mode: ProxyMode,
    /// `HOST:PORT` of a proxy that was entered manually; else empty.
    pub address: String,
    /// The user name for the proxy; empty if there is none.
    pub user: String,
    /// A password for the proxy is known.
    pub has_password: bool,
}

/// A step of the check of the connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckView {
    /// The subject of the check.
    pub check: Check,
    /// The result.
    pub result: CheckResult,
    /// The detail of the step: the proxy's address, the host's name, the issuer of the service's certificate; else
    /// empty.
    pub subject: String,
    /// The minutes by which this computer's clock is ahead of the service's, or behind it (negative).
    pub minutes_ahead: i32,
}

impl ConnectionScreen {
    pub(super) fn of(session: &Session, form: &ConnectionForm) -> Self {
        let Proxy { mode, address, user } = session.shared.proxy.clone();
        let has_password = session.shared.proxy_password.is_some();
        Self {
            proxy: ProxyView { mode, address, user, has_password },
            host: session.position.service().host().to_owned(),
            checks: form.checks.iter().map(check_view).collect(),
        }
    }
}

impl Content for ConnectionScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        Actions { back: true, connection: false, ..situation.actions() }
    }

    /// The entry for the first step that failed.
    fn entry(&self) -> ScreenEntry {
        match self.checks.iter().find(|step| step.result.is_bad()) {
            None if self.checks.is_empty() => ScreenEntry::Connection,
            None => ScreenEntry::ConnectionGood,
            Some(step) => ScreenEntry::of_bad_check(step.check, step.result),
        }
    }
}

fn check_view(step: &CheckStep) -> CheckView {
    CheckView {
        check: step.check,
        result: step.result,
        subject: step.subject.clone().unwrap_or_default(),
        minutes_ahead: step.minutes_ahead.unwrap_or_default(),
    }
}
