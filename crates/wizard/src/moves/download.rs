//! Download: a last look, then the file. Nothing that can be known before may put the link at risk.

use std::path::PathBuf;

use pickup::error::PickupError;
use time::OffsetDateTime;

use super::{agreement::read_again, landing::Step, review::refused_by_service};
use crate::{
    journal::SavedFile,
    state::{
        effect::{Effect, Outcome, Progress, Task, TaskKind},
        event::UserEvent,
        preflight::Preparation,
        session::Frame,
        stage::{Agreeing, Position, Stage},
    },
    user_error::Problem,
};

pub(super) fn user(frame: Frame, preparation: Preparation, event: UserEvent, now: OffsetDateTime) -> Step {
    match event {
        UserEvent::Proceed => proceed(frame, preparation, now),
        UserEvent::CheckReadiness => look(frame, preparation, now),
        UserEvent::ChooseBackupFolder => frame.choose_backup_folder(Stage::Download(preparation)),
        _ => frame.stay(Stage::Download(preparation)),
    }
}

pub(super) fn answered(
    frame: Frame,
    preparation: Preparation,
    outcome: Outcome,
    now: OffsetDateTime,
) -> Step {
    match outcome {
        Outcome::Prepared(findings) => show(frame, Preparation { findings: Some(findings), ..preparation }),
        Outcome::Progress(progress) => under_way(frame, preparation, progress),
        Outcome::Fetched(result) => fetched(frame, preparation, result, now),
        Outcome::FetchStopped => frame.show(Stage::Download(preparation.without_findings())),
        Outcome::FolderChosen(Some(folder)) => look(frame.with_backup_folder(folder), preparation, now),
        Outcome::FolderChosen(None) => show(frame, preparation),
        _ => frame.show(Stage::Download(preparation)),
    }
}

/// Nothing is lost by leaving a look. A download ends where it is, unless its file is here already: the task says which.
pub(super) fn back(mut frame: Frame, preparation: Preparation) -> Step {
    if frame.pending.is_none() || frame.is_busy_with(TaskKind::Prepare) {
        let (protected, agreement) = preparation.agreed.reconsider();
        let agreement = Some(agreement);
        return frame.show(Stage::Agreement(Agreeing { protected, agreement, agreed: true }));
    }
    let is_downloading = frame.is_busy_with(TaskKind::Fetch);
    let download = frame.pending.as_mut().filter(|_| is_downloading);
    let stop = download.map(|pending| {
        pending.stopping = true;
        Effect::Stop(pending.id)
    });
    let mut step = frame.stay(Stage::Download(preparation));
    step.effects.extend(stop);
    step
}

/// Takes the tick, also while the look is under way.
pub(super) fn note_password(mut frame: Frame, mut position: Position, noted: bool) -> Step {
    if let Position { stage: Stage::Download(preparation), overlay: None } = &mut position {
        preparation.password_noted = noted;
        frame.problem.take_if(|problem| *problem == Problem::PasswordNotNoted);
    }
    frame.stay(position)
}

/// Has another look.
pub(super) fn look(frame: Frame, preparation: Preparation, now: OffsetDateTime) -> Step {
    frame.enter(Stage::Download(preparation.without_findings()), now)
}

/// Shows the screen, with what forbids the download.
fn show(frame: Frame, preparation: Preparation) -> Step {
    match preparation.obstacle().cloned() {
        Some(problem) => frame.fail(Stage::Download(preparation), problem),
        None => frame.show(Stage::Download(preparation)),
    }
}

/// Downloads, where nothing forbids it. What did may be mended by now: then another look comes first. A download that
/// failed is tried again at once.
fn proceed(frame: Frame, preparation: Preparation, now: OffsetDateTime) -> Step {
    if preparation.obstacle().is_some() {
        return look(frame, preparation, now);
    }
    if !preparation.password_noted {
        return frame.fail(Stage::Download(preparation), Problem::PasswordNotNoted);
    }
    let agreed = Box::new(preparation.agreed.clone());
    let task = Task::Fetch { agreed, backup_folder: frame.backup_folder.clone() };
    frame.run(Stage::Download(preparation), task)
}

fn under_way(mut frame: Frame, preparation: Preparation, progress: Progress) -> Step {
    if let Some(pending) = &mut frame.pending {
        pending.progress = Some(progress);
    }
    frame.stay(Stage::Download(preparation))
}

fn fetched(
    frame: Frame,
    preparation: Preparation,
    result: Result<SavedFile, Problem>,
    now: OffsetDateTime,
) -> Step {
    match result {
        Ok(file) => frame.enter(Stage::Checking(preparation.agreed.downloaded(file)), now),
        Err(Problem::Pickup(PickupError::AgreementChanged)) => {
            read_again(frame, preparation.agreed.reconsider().0, now)
        }
        Err(Problem::Pickup(error @ PickupError::CertificatePasswordRefused)) => {
            let (protected, _) = preparation.agreed.reconsider();
            frame.fail(Stage::choose_again(protected), error)
        }
        Err(Problem::Pickup(error)) => {
            let order = preparation.agreed.order().clone();
            refused_by_service(frame, error, order, |_| Stage::Download(preparation.without_findings()))
        }
        Err(problem) => frame.fail(Stage::Download(preparation.without_findings()), problem),
    }
}

impl Frame {
    /// Has the user choose the folder for their own copy.
    pub(super) fn choose_backup_folder(self, stage: Stage) -> Step {
        let (from, language) = (self.backup_folder.clone(), self.language());
        self.run(stage, Task::ChooseFolder { from, language })
    }

    /// The user's own copy goes there.
    pub(super) fn with_backup_folder(mut self, folder: PathBuf) -> Self {
        self.backup_folder = folder;
        self
    }
}
