//! Start: asks for the link.

use serde::Serialize;
use ts_rs::TS;

use super::{Actions, Content, Situation};
use crate::{
    help_code::ScreenEntry,
    state::{Before, LocalFile, Session, TaskName},
};

/// Asks for the link from the e-mail.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartScreen {
    /// A link that is already known (practice), as the initial value of the field.
    pub suggested_link: Option<String>,
    /// A link to the CA's page, to be practised instead.
    pub page_link: Option<String>,
    /// The order of the journey before a restart, where its link could not be kept.
    pub resumed_order: Option<String>,
    /// The host of the page that has sent a certificate file, which is not installed yet.
    pub page_file: Option<String>,
}

impl StartScreen {
    pub(super) fn of(session: &Session) -> Self {
        let practice = session.shared.context.practice.as_ref();
        Self {
            suggested_link: practice.and_then(|practice| practice.link.clone()),
            page_link: practice.and_then(|practice| practice.page_link.clone()),
            resumed_order: match &session.shared.before {
                Before::Order(note) => Some(note.order_number.clone()),
                Before::Nothing | Before::Lost => None,
            },
            page_file: session.shared.page_file.as_ref().and_then(LocalFile::page).map(str::to_owned),
        }
    }
}

impl Content for StartScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        let idle = situation.is_idle();
        Actions {
            // No longer waiting for the service loses nothing.
            back: situation.busy == Some(TaskName::LookingUp),
            choose_file: idle,
            certificates: idle,
            practise: idle && !situation.isolated,
            ..situation.actions()
        }
    }

    fn entry(&self) -> ScreenEntry {
        match self.resumed_order {
            None => ScreenEntry::Start,
            Some(_) => ScreenEntry::StartAfterRestart,
        }
    }
}
