//! Download: the preflight, then the certificate file on its way to this computer.

use certificate::pkcs12::Shortcoming;
use serde::Serialize;
use ts_rs::TS;

use super::{Actions, Content, PreflightLine, Situation, format::display_path, preflight::preflight_lines};
use crate::{
    help_code::ScreenEntry,
    state::{Session, Stage, TaskKind, TaskName},
};

/// Runs the preflight, then downloads, saves and verifies the certificate file.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DownloadScreen {
    /// The path of the file on this computer, before and after it is saved.
    pub file: String,
    /// The file is saved.
    pub saved: bool,
    /// The shortcoming in the protection of the delivered file, where a re-encrypted one is saved.
    pub strengthened: Option<Shortcoming>,
    /// The file is whole, and the one that was ordered.
    pub checked: bool,
    /// The folder of the user's own copy.
    pub backup_folder: String,
    /// The user's own copy, once it exists.
    pub backup: Option<String>,
    /// The preflight; empty once the download has begun.
    pub preflight: Vec<PreflightLine>,
}

impl DownloadScreen {
    pub(super) fn of(session: &Session) -> Self {
        let (shared, stage) = (&session.shared, &session.position.stage);
        let preflight = match stage {
            Stage::Download(preflight) => Some(preflight),
            _ => None,
        };
        let saved = stage.kept().map(|kept| kept.file());
        let planned = preflight.map(|preflight| {
            shared.context.storage.certificate_path(&preflight.agreed.order().details().number)
        });
        let file = saved.map(|file| &file.path).or(planned.as_ref());
        // The preflight is hidden once the download has begun.
        let has_begun = shared.pending.as_ref().is_some_and(|pending| pending.task == TaskKind::Fetch);
        let ahead = preflight.filter(|_| !has_begun);
        Self {
            file: file.map(|file| display_path(file)).unwrap_or_default(),
            saved: saved.is_some(),
            strengthened: saved.and_then(|file| file.shortcoming()),
            checked: matches!(stage, Stage::BackingUp(_) | Stage::Confirming(_)),
            backup_folder: display_path(&shared.backup_folder),
            backup: match stage {
                Stage::Confirming(backed_up) => Some(display_path(backed_up.backup())),
                _ => None,
            },
            preflight: ahead
                .map(|ahead| preflight_lines(ahead.findings.as_ref(), &shared.context.computer))
                .unwrap_or_default(),
        }
    }
}

impl Content for DownloadScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        let (idle, actions) = (situation.is_idle(), situation.actions());
        match (self.saved, &self.backup) {
            (false, _) => {
                // Leaving the preflight loses nothing; a download is stopped.
                let back = matches!(situation.busy, None | Some(TaskName::Preflight | TaskName::Downloading));
                Actions { back, run_preflight: idle, choose_folder: idle, ..actions }
            }
            (true, None) => Actions { choose_folder: idle, ..actions },
            (true, Some(_)) => Actions { skip: idle, ..actions },
        }
    }

    fn entry(&self) -> ScreenEntry {
        match (self.saved, &self.backup) {
            (false, _) => ScreenEntry::Download,
            (true, None) => ScreenEntry::DownloadSaved,
            (true, Some(_)) => ScreenEntry::DownloadBackedUp,
        }
    }
}
