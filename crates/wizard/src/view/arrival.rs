//! Arrival: the keys from another computer, and the state of each in each program.

use certificate::store::StoreId;
use serde::Serialize;
use time::OffsetDateTime;
use ts_rs::TS;

use super::{
    Actions, Content, Situation, TargetView, UserError,
    format::{display_path, rfc3339},
    target_views,
};
use crate::{
    help_code::{ScreenEntry, ShownStore},
    state::{Arrival, ArrivedKey},
};

/// Takes the keys from another computer, and installs each.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArrivalScreen {
    /// The folder; none before it is chosen.
    pub folder: Option<String>,
    /// The number of certificate files in it.
    pub files: u32,
    /// The keys of the files that were opened; empty before.
    pub keys: Vec<ArrivedView>,
    /// The files that were not opened.
    pub unopened: Vec<UnopenedView>,
    /// The program whose primary password is asked for now.
    pub asking: Option<StoreId>,
}

/// A key from another computer.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArrivedView {
    /// SHA-256 of its certificate, hexadecimal.
    pub fingerprint: String,
    /// The holder's name.
    pub holder: String,
    /// RFC 3339, UTC.
    pub valid_until: String,
    /// The certificate has expired.
    pub expired: bool,
    /// Its file on this computer.
    pub file: String,
    /// The programs.
    pub targets: Vec<TargetView>,
}

/// A file that was not opened.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct UnopenedView {
    /// Its path.
    pub file: String,
    /// The reason.
    pub problem: UserError,
}

impl ArrivalScreen {
    pub(super) fn of(arrival: &Arrival, now: OffsetDateTime) -> Self {
        let unopened = arrival.unopened.iter();
        Self {
            folder: arrival.folder.as_deref().map(display_path),
            files: u32::try_from(arrival.files.len()).unwrap_or(u32::MAX),
            keys: arrival.keys.iter().map(|key| ArrivedView::of(key, now)).collect(),
            unopened: unopened
                .map(|(file, problem)| UnopenedView { file: display_path(file), problem: problem.into() })
                .collect(),
            asking: arrival.asked.as_ref().map(|asked| asked.store.clone()),
        }
    }

    fn targets(&self) -> impl Iterator<Item = &TargetView> {
        self.keys.iter().flat_map(|key| &key.targets)
    }
}

impl ArrivedView {
    fn of(key: &ArrivedKey, now: OffsetDateTime) -> Self {
        let facts = key.pfx.facts();
        Self {
            fingerprint: key.pfx.fingerprint().to_string(),
            holder: facts.holder.clone(),
            valid_until: rfc3339(facts.valid_until),
            expired: facts.valid_until < now,
            file: display_path(&key.file),
            targets: target_views(&key.targets, &facts.holder, now),
        }
    }
}

impl Content for ArrivalScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        let idle = situation.is_idle();
        let skip = idle && self.asking.is_some();
        Actions { back: idle, skip, connection: false, ..situation.actions() }
    }

    fn entry(&self) -> ScreenEntry {
        match (&self.folder, &self.asking) {
            (None, _) => ScreenEntry::Arrival,
            (Some(_), _) if self.keys.is_empty() => ScreenEntry::ArrivalPassword,
            (Some(_), Some(_)) => ScreenEntry::ArrivalAsking,
            (Some(_), None) => ScreenEntry::ArrivalDone,
        }
    }

    fn stores(&self) -> Vec<ShownStore<'_>> {
        self.targets().flat_map(|target| target.program.in_state(target.state.into())).collect()
    }

    fn asking(&self) -> Option<&StoreId> {
        self.asking.as_ref()
    }

    fn error_of_program(&self) -> Option<&UserError> {
        self.targets().find_map(|target| target.problem.as_ref())
    }
}
