//! Download: a last look, then the file. Nothing that can be known before may put the link at risk.

use std::path::PathBuf;

use pickup::error::PickupError;
use time::OffsetDateTime;

use super::{agreement::read_again, landing::Transition, review::refused_by_service};
use crate::{
    journal::SavedFile,
    state::{
        effect::{Effect, Outcome, Progress, Task, TaskKind},
        event::UserEvent,
        preflight::Preparation,
        session::Shared,
        stage::{AgreementForm, Position, Stage},
    },
    user_error::Problem,
};

pub(super) fn user(
    shared: Shared,
    preparation: Preparation,
    event: UserEvent,
    now: OffsetDateTime,
) -> Transition {
    match event {
        UserEvent::Proceed => proceed(shared, preparation, now),
        UserEvent::CheckReadiness => look(shared, preparation, now),
        UserEvent::ChooseBackupFolder => shared.choose_backup_folder(Stage::Download(preparation)),
        _ => shared.stay(Stage::Download(preparation)),
    }
}

pub(super) fn answered(
    shared: Shared,
    preparation: Preparation,
    outcome: Outcome,
    now: OffsetDateTime,
) -> Transition {
    match outcome {
        Outcome::Prepared(findings) => show(shared, Preparation { findings: Some(findings), ..preparation }),
        Outcome::Progress(progress) => under_way(shared, preparation, progress),
        Outcome::Fetched(result) => fetched(shared, preparation, result, now),
        Outcome::FetchStopped => shared.show(Stage::Download(preparation.without_findings())),
        Outcome::FolderChosen(Some(folder)) => look(shared.with_backup_folder(folder), preparation, now),
        Outcome::FolderChosen(None) => show(shared, preparation),
        _ => shared.show(Stage::Download(preparation)),
    }
}

/// Nothing is lost by leaving a look. A download ends where it is, unless its file is here already: the task says which.
pub(super) fn back(mut shared: Shared, preparation: Preparation) -> Transition {
    if shared.pending.is_none() || shared.is_busy_with(TaskKind::Prepare) {
        let (protected, agreement) = preparation.agreed.reconsider();
        let agreement = Some(agreement);
        return shared.show(Stage::Agreement(AgreementForm { protected, agreement, agreed: true }));
    }
    let is_downloading = shared.is_busy_with(TaskKind::Fetch);
    let download = shared.pending.as_mut().filter(|_| is_downloading);
    let stop = download.map(|pending| {
        pending.stopping = true;
        Effect::Stop(pending.id)
    });
    let mut transition = shared.stay(Stage::Download(preparation));
    transition.effects.extend(stop);
    transition
}

/// Takes the tick, also while the look is under way.
pub(super) fn note_password(mut shared: Shared, mut position: Position, noted: bool) -> Transition {
    if let Position { stage: Stage::Download(preparation), overlay: None } = &mut position {
        preparation.password_noted = noted;
        shared.problem.take_if(|problem| *problem == Problem::PasswordNotNoted);
    }
    shared.stay(position)
}

/// Has another look.
pub(super) fn look(shared: Shared, preparation: Preparation, now: OffsetDateTime) -> Transition {
    shared.enter(Stage::Download(preparation.without_findings()), now)
}

/// Shows the screen, with what forbids the download.
fn show(shared: Shared, preparation: Preparation) -> Transition {
    match preparation.obstacle().cloned() {
        Some(problem) => shared.fail(Stage::Download(preparation), problem),
        None => shared.show(Stage::Download(preparation)),
    }
}

/// Downloads, where nothing forbids it. What did may be mended by now: then another look comes first. A download that
/// failed is tried again at once.
fn proceed(shared: Shared, preparation: Preparation, now: OffsetDateTime) -> Transition {
    if preparation.obstacle().is_some() {
        return look(shared, preparation, now);
    }
    if !preparation.password_noted {
        return shared.fail(Stage::Download(preparation), Problem::PasswordNotNoted);
    }
    let agreed = Box::new(preparation.agreed.clone());
    let task = Task::Fetch { agreed, backup_folder: shared.backup_folder.clone() };
    shared.run(Stage::Download(preparation), task)
}

fn under_way(mut shared: Shared, preparation: Preparation, progress: Progress) -> Transition {
    if let Some(pending) = &mut shared.pending {
        pending.progress = Some(progress);
    }
    shared.stay(Stage::Download(preparation))
}

fn fetched(
    shared: Shared,
    preparation: Preparation,
    result: Result<SavedFile, Problem>,
    now: OffsetDateTime,
) -> Transition {
    match result {
        Ok(file) => shared.enter(Stage::Checking(preparation.agreed.downloaded(file)), now),
        Err(Problem::Pickup(PickupError::AgreementChanged)) => {
            read_again(shared, preparation.agreed.reconsider().0, now)
        }
        Err(Problem::Pickup(error @ PickupError::CertificatePasswordRefused)) => {
            let (protected, _) = preparation.agreed.reconsider();
            shared.fail(Stage::choose_again(protected), error)
        }
        Err(Problem::Pickup(error)) => {
            let order = preparation.agreed.order().clone();
            refused_by_service(shared, error, order, |_| Stage::Download(preparation.without_findings()))
        }
        Err(problem) => shared.fail(Stage::Download(preparation.without_findings()), problem),
    }
}

impl Shared {
    /// Has the user choose the folder for their own copy.
    pub(super) fn choose_backup_folder(self, stage: Stage) -> Transition {
        let (from, language) = (self.backup_folder.clone(), self.language());
        self.run(stage, Task::ChooseFolder { from, language })
    }

    /// The user's own copy goes there.
    pub(super) fn with_backup_folder(mut self, folder: PathBuf) -> Self {
        self.backup_folder = folder;
        self
    }
}
