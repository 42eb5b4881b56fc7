//! Download: the preflight, then the certificate file on its way to this computer.

use certificate::pkcs12::Shortcoming;
use serde::Serialize;
use ts_rs::TS;

use super::{Actions, Content, PreflightLine, Situation, format::display_path, preflight::preflight_lines};
use crate::{
    help_code::ScreenEntry,
    journal::KeyChoice,
    state::{LocalFile, Order, Preflight, Session, Stage, TaskKind, TaskName},
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
    /// The folder of the user's own copy; none where the key is bound to this computer.
    pub backup_folder: Option<String>,
    /// The user's own copy, once it exists.
    pub backup: Option<String>,
    /// The key is made on this computer, instead of downloaded.
    pub made_here: bool,
    /// The service has not issued the certificate yet: the wizard asks again by itself.
    pub issuing: bool,
    /// Its key was made here before, and is kept.
    pub key_here: bool,
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
        let ahead = preflight.filter(|preflight| !has_begun && !preflight.issuing);
        let made_here = stage.order().is_some_and(|order| order.details().own_key().is_some());
        let is_bound = stage.order().and_then(Order::own_key).map(|key| key.choice) == Some(KeyChoice::Bound)
            || stage.kept().is_some_and(LocalFile::is_bound);
        Self {
            file: file.map(|file| display_path(file)).unwrap_or_default(),
            saved: saved.is_some(),
            strengthened: saved.and_then(|file| file.shortcoming()),
            checked: matches!(stage, Stage::BackingUp(_) | Stage::Confirming(_)),
            backup_folder: (!is_bound).then(|| display_path(&shared.backup_folder)),
            backup: match stage {
                Stage::Confirming(backed_up) => backed_up.backup().map(display_path),
                _ => None,
            },
            made_here,
            issuing: preflight.is_some_and(|preflight| preflight.issuing),
            key_here: preflight.is_some_and(Preflight::has_key),
            preflight: ahead
                .map(|ahead| preflight_lines(ahead.findings.as_ref(), &shared.context.computer, is_bound))
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
                let choose_folder = idle && self.backup_folder.is_some();
                Actions { back, run_preflight: idle && !self.issuing, choose_folder, ..actions }
            }
            (true, None) => Actions { choose_folder: idle && self.backup_folder.is_some(), ..actions },
            (true, Some(_)) => Actions { skip: idle, ..actions },
        }
    }

    fn entry(&self) -> ScreenEntry {
        match (self.saved, &self.backup) {
            (false, _) if self.issuing => ScreenEntry::DownloadIssuing,
            (false, _) if self.backup_folder.is_none() => ScreenEntry::DownloadBound,
            (false, _) => ScreenEntry::Download,
            (true, None) => ScreenEntry::DownloadSaved,
            (true, Some(_)) => ScreenEntry::DownloadBackedUp,
        }
    }
}
