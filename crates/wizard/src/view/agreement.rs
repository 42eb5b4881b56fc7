//! Agreement: shows the Subscriber Agreement.

use serde::Serialize;
use ts_rs::TS;

use super::{Actions, Content, Situation};
use crate::{help_code::ScreenEntry, state::AgreementForm};

/// Shows the Subscriber Agreement, for acceptance.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AgreementScreen {
    /// The version, as the service names it.
    pub version: String,
    /// The text: plain; an empty line separates paragraphs.
    pub text: String,
    /// The box is ticked.
    pub agreed: bool,
}

impl AgreementScreen {
    pub(super) fn of(form: &AgreementForm) -> Self {
        let agreement = form.agreement.as_ref();
        Self {
            version: agreement.map(|it| it.version().to_owned()).unwrap_or_default(),
            text: agreement.map(|it| it.text().to_owned()).unwrap_or_default(),
            agreed: form.agreed,
        }
    }
}

impl Content for AgreementScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        Actions { back: true, ..situation.actions() }
    }

    fn entry(&self) -> ScreenEntry {
        ScreenEntry::Agreement
    }
}
