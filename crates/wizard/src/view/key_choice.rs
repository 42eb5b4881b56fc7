//! Key: asks whether the key that is made on this computer may be backed up later.

use serde::Serialize;
use ts_rs::TS;

use super::{Actions, Content, Situation};
use crate::{
    help_code::ScreenEntry,
    journal::KeyChoice,
    platform::System,
    state::{KeyChoiceForm, Session},
};

/// Asks whether the key that is made on this computer may be backed up later.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeyChoiceScreen {
    /// The choice, as it is ticked.
    pub choice: KeyChoice,
    /// The key is made already, as the person chose before.
    pub is_final: bool,
    /// The system has a store that can keep a key from being copied. Firefox and its like never can.
    pub is_enforced: bool,
}

impl KeyChoiceScreen {
    pub(super) fn of(session: &Session, form: &KeyChoiceForm) -> Self {
        Self {
            choice: form.choice,
            is_final: form.is_final(),
            is_enforced: session.shared.context.platform.system != System::Linux,
        }
    }
}

impl Content for KeyChoiceScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        Actions { back: true, ..situation.actions() }
    }

    fn entry(&self) -> ScreenEntry {
        ScreenEntry::KeyChoice
    }
}
