//! Download: the preflight, then the file. Every obstacle that can be known before is found before the link is at
//! risk.

use std::path::PathBuf;

use pickup::error::PickupError;

use super::{agreement::read_again, landing::Transition, review::refused_by_service};
use crate::{
    journal::{KeyChoice, SavedFile},
    problem::Problem,
    state::{
        AgreementForm, Effect, Outcome, Position, Preflight, Progress, Shared, Stage, Task, TaskKind,
        UserEvent,
    },
    storage::KeyError,
};

pub(super) fn user(shared: Shared, preflight: Preflight, event: UserEvent) -> Transition {
    match event {
        UserEvent::Proceed => proceed(shared, preflight),
        UserEvent::RunPreflight => look(shared, preflight),
        UserEvent::ChooseBackupFolder if preflight.agreed.key_choice() == KeyChoice::Exportable => {
            shared.choose_backup_folder(Stage::Download(preflight))
        }
        _ => shared.stay(Stage::Download(preflight)),
    }
}

pub(super) fn answered(shared: Shared, preflight: Preflight, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::PreflightDone(findings) => show(shared, Preflight { findings: Some(findings), ..preflight }),
        Outcome::Progress(progress) => under_way(shared, preflight, progress),
        Outcome::Issuing => shared.stay(Stage::Download(preflight.awaiting_issue())),
        Outcome::Fetched(result) => fetched(shared, preflight, result),
        Outcome::FetchStopped => shared.go(Stage::Download(preflight.without_findings())),
        Outcome::FolderChosen(Some(folder)) => look(shared.with_backup_folder(folder), preflight),
        Outcome::FolderChosen(None) => show(shared, preflight),
        _ => shared.go(Stage::Download(preflight)),
    }
}

/// Leaves the preflight, by which nothing is lost. A download is cancelled, unless its file is saved already: its
/// outcome decides.
pub(super) fn back(mut shared: Shared, preflight: Preflight) -> Transition {
    if shared.pending.is_none() || shared.is_busy_with(TaskKind::Preflight) {
        let (protected, agreement) = preflight.agreed.reconsider();
        let agreement = Some(agreement);
        return shared.go(Stage::Agreement(AgreementForm { protected, agreement, agreed: true }));
    }
    let is_downloading = shared.is_busy_with(TaskKind::Fetch);
    let download = shared.pending.as_mut().filter(|_| is_downloading);
    let stop = download.map(|pending| {
        pending.stopping = true;
        Effect::Stop(pending.id)
    });
    shared.stay(Stage::Download(preflight)).with(stop)
}

/// Repeats the preflight.
pub(super) fn look(shared: Shared, preflight: Preflight) -> Transition {
    shared.enter(Stage::Download(preflight.without_findings()))
}

/// Shows the stage, with the obstacle to the download.
fn show(shared: Shared, preflight: Preflight) -> Transition {
    match preflight.obstacle().cloned() {
        Some(problem) => shared.fail(Stage::Download(preflight), problem),
        None => shared.go(Stage::Download(preflight)),
    }
}

/// Downloads, where there is no obstacle. An obstacle may be removed by now: then the preflight is repeated first. A
/// failed download is repeated at once.
fn proceed(shared: Shared, preflight: Preflight) -> Transition {
    if preflight.obstacle().is_some() {
        return look(shared, preflight);
    }
    let agreed = Box::new(preflight.agreed.clone());
    let task = Task::Fetch { agreed, backup_folder: shared.backup_folder.clone() };
    shared.run(Stage::Download(preflight), task)
}

fn under_way(mut shared: Shared, preflight: Preflight, progress: Progress) -> Transition {
    if let Some(pending) = &mut shared.pending {
        pending.progress = Some(progress);
    }
    shared.stay(Stage::Download(preflight))
}

fn fetched(shared: Shared, preflight: Preflight, result: Result<SavedFile, Problem>) -> Transition {
    match result {
        Ok(file) => shared.enter(Stage::Checking(preflight.agreed.downloaded(file))),
        Err(Problem::Pickup(PickupError::AgreementChanged)) => {
            read_again(shared, preflight.agreed.reconsider().0)
        }
        Err(Problem::Pickup(error @ PickupError::CertificatePasswordRefused)) => {
            let (protected, _) = preflight.agreed.reconsider();
            shared.fail(Stage::choose_another(protected), error)
        }
        Err(problem @ Problem::OwnKey(_, KeyError::WrongPassword)) => {
            let (protected, _) = preflight.agreed.reconsider();
            shared.fail(Stage::choose_another(protected), problem)
        }
        Err(Problem::Pickup(error)) => {
            let order = preflight.agreed.order().clone();
            refused_by_service(shared, error, order, |_| Stage::Download(preflight.without_findings()))
        }
        Err(problem) => shared.fail(Stage::Download(preflight.without_findings()), problem),
    }
}

impl Shared {
    /// Has the user choose the folder for their own copy.
    pub(super) fn choose_backup_folder(self, position: impl Into<Position>) -> Transition {
        let (from, language) = (self.backup_folder.clone(), self.language());
        self.run(position, Task::ChooseFolder { from, language })
    }

    /// Sets the folder for the user's own copy.
    pub(super) fn with_backup_folder(mut self, folder: PathBuf) -> Self {
        self.backup_folder = folder;
        self
    }
}
