//! What the user can save, and has saved.

use serde::Serialize;
use time::OffsetDateTime;
use ts_rs::TS;

use super::format::display_path;
use crate::{
    reminder::reminder,
    state::{Export, Session},
};

/// A calendar reminder: of the order while it is open, of the certificate on Done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReminderView {
    /// The number of days on which it reminds, without those that are past.
    pub times: u32,
    /// The path to which the user has saved it.
    pub file: Option<String>,
}

impl Session {
    /// The path to which the user has saved this export.
    pub(crate) fn saved(&self, export: &Export) -> Option<String> {
        self.shared.exports.get(export).map(|path| display_path(path))
    }

    pub(crate) fn reminder_view(&self, now: OffsetDateTime) -> Option<ReminderView> {
        let reminder = reminder(self.position.stage_without_overlay()?, now)?;
        let export = reminder.export();
        let times = u32::try_from(reminder.before.len()).unwrap_or(u32::MAX);
        Some(ReminderView { times, file: self.saved(&export) })
    }
}
