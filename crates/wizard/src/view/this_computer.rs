//! This Computer: asks whether the certificate will be used here.

use serde::Serialize;
use ts_rs::TS;

use super::{Actions, Content, Situation};
use crate::{computer::Computer, help_code::ScreenEntry, state::Session};

/// Asks whether the certificate will be used on this computer.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThisComputerScreen {
    /// The computer, and who is logged in.
    pub computer: Computer,
}

impl ThisComputerScreen {
    pub(super) fn of(session: &Session) -> Self {
        Self { computer: session.shared.context.computer.clone() }
    }
}

impl Content for ThisComputerScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        Actions { back: true, ..situation.actions() }
    }

    fn entry(&self) -> ScreenEntry {
        ScreenEntry::ThisComputer
    }
}
