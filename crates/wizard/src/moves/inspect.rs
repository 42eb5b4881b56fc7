//! Inspect: shows the content of the file, so that the person can decide whether to use it.

use super::{backup, landing::Transition};
use crate::{
    problem::Problem,
    state::{Opened, Outcome, Shared, Stage, UserEvent},
};

/// Shows the file. An order's file comes here only where it is doubtful.
pub(super) fn show(shared: Shared, opened: Opened) -> Transition {
    let is_ordered = !opened.kept().is_user_file();
    let stage = Stage::Inspect(opened);
    if is_ordered { shared.fail(stage, Problem::Doubtful) } else { shared.go(stage) }
}

/// Shows the stage below an overlay again; an open prompt is repeated.
pub(super) fn uncover(shared: Shared, stage: Stage) -> Transition {
    match stage {
        Stage::Inspect(opened) => show(shared, opened),
        stage => shared.go(stage),
    }
}

pub(super) fn user(shared: Shared, opened: Opened, event: UserEvent) -> Transition {
    match event {
        UserEvent::Proceed => backup::begin(shared, opened.accepted()),
        UserEvent::ChooseBackupFolder => shared.choose_backup_folder(Stage::Inspect(opened)),
        // The journal keeps the saved file until another order is opened.
        UserEvent::StartOver if !opened.kept().is_user_file() => shared.go(Stage::START),
        _ => shared.stay(Stage::Inspect(opened)),
    }
}

pub(super) fn answered(shared: Shared, opened: Opened, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::FolderChosen(Some(folder)) => show(shared.with_backup_folder(folder), opened),
        _ => show(shared, opened),
    }
}

pub(super) fn back(shared: Shared, opened: Opened) -> Transition {
    if !opened.kept().is_user_file() {
        shared.go(Stage::reopen(opened.close()))
    } else {
        shared.go(Stage::START)
    }
}
