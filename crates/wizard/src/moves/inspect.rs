//! Inspect: shows what is in the file, for the person to decide whether it is used.

use time::OffsetDateTime;

use super::landing::Step;
use crate::{
    state::{effect::Outcome, event::UserEvent, journey::Opened, session::Frame, stage::Stage},
    user_error::Problem,
};

/// Shows it. An order's file comes here only where it is doubtful.
pub(super) fn show(frame: Frame, opened: Opened) -> Step {
    let is_ordered = opened.kept().order().is_some();
    let stage = Stage::Inspect(opened);
    if is_ordered { frame.fail(stage, Problem::Doubtful) } else { frame.show(stage) }
}

/// Shows again what lay behind another screen; a question that waits for its answer is asked as before.
pub(super) fn uncover(frame: Frame, stage: Stage) -> Step {
    match stage {
        Stage::Inspect(opened) => show(frame, opened),
        stage => frame.show(stage),
    }
}

pub(super) fn user(frame: Frame, opened: Opened, event: UserEvent, now: OffsetDateTime) -> Step {
    match event {
        UserEvent::Proceed => frame.enter(Stage::BackingUp(opened.accepted()), now),
        UserEvent::ChooseBackupFolder => frame.choose_backup_folder(Stage::Inspect(opened)),
        // The journal keeps the saved file until another order is opened.
        UserEvent::StartOver if opened.kept().order().is_some() => frame.show(Stage::START),
        _ => frame.stay(Stage::Inspect(opened)),
    }
}

pub(super) fn answered(frame: Frame, opened: Opened, outcome: Outcome) -> Step {
    match outcome {
        Outcome::FolderChosen(Some(folder)) => show(frame.with_backup_folder(folder), opened),
        _ => show(frame, opened),
    }
}

pub(super) fn back(frame: Frame, opened: Opened) -> Step {
    if opened.kept().order().is_some() {
        frame.show(Stage::reopen(opened.close()))
    } else {
        frame.show(Stage::START)
    }
}
