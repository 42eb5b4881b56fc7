//! The saved file: it is checked and copied, and its receipt is sent.

use certificate::pkcs12::{FileError, VerifiedPfx};
use disk::DiskError;
use pickup::error::PickupError;

use super::{backup, inspect, install, landing::Transition};
use crate::{
    problem::Problem,
    state::{BackedUp, Downloaded, LocalFile, Outcome, Shared, Stage, TaskKind, UserEvent, Verified},
};

pub(super) fn user_backing_up(shared: Shared, verified: Verified, event: UserEvent) -> Transition {
    match event {
        UserEvent::Proceed => shared.enter(Stage::BackingUp(verified)),
        UserEvent::ChooseBackupFolder => shared.choose_backup_folder(Stage::BackingUp(verified)),
        _ => shared.stay(Stage::BackingUp(verified)),
    }
}

pub(super) fn user_confirming(shared: Shared, backed_up: BackedUp, event: UserEvent) -> Transition {
    match event {
        UserEvent::Proceed => shared.enter(Stage::Confirming(backed_up)),
        // The file is saved and valid, whatever the service replies.
        UserEvent::Skip => install::begin(shared, backed_up),
        _ => shared.stay(Stage::Confirming(backed_up)),
    }
}

/// Handles the outcome of reading the file back.
pub(super) fn checked(shared: Shared, downloaded: Downloaded, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::Opened(Ok(pfx)) => opened(shared, downloaded, *pfx),
        // The screen is unchanged, and so is the text in its field.
        Outcome::Opened(Err(problem)) if downloaded.kept().order().is_none() => {
            let (kept, typed) = downloaded.refused();
            shared.fail(Stage::Reopen { kept, typed }, problem)
        }
        Outcome::Opened(Err(problem)) => unusable(shared, downloaded.close(), problem),
        _ => shared.go(Stage::Checking(downloaded)),
    }
}

/// Handles the outcome of the backup.
pub(super) fn backed_up(shared: Shared, verified: Verified, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::BackedUp(Ok(backup)) => backup::made(shared, verified.backed_up(backup)),
        Outcome::BackedUp(Err(problem @ Problem::Backup(..))) => {
            shared.fail(Stage::BackingUp(verified), problem)
        }
        // The wizard's own file is gone.
        Outcome::BackedUp(Err(problem)) => unusable(shared, verified.close(), problem),
        // A failed copy is tried again in the new folder.
        Outcome::FolderChosen(Some(folder)) => {
            shared.with_backup_folder(folder).enter(Stage::BackingUp(verified))
        }
        _ => shared.go(Stage::BackingUp(verified)),
    }
}

/// Handles the outcome of the receipt.
pub(super) fn confirmed(shared: Shared, backed_up: BackedUp, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::ReceiptConfirmed(result) => receipt_answered(shared, backed_up, result),
        Outcome::ReceiptHeldBack(problem) => shared.fail(Stage::Confirming(backed_up), problem),
        _ => shared.go(Stage::Confirming(backed_up)),
    }
}

/// Goes back. The user's own file is inspected once more.
pub(super) fn back(shared: Shared, verified: Verified) -> Transition {
    if verified.kept().is_user_file() && !shared.is_busy_with(TaskKind::BackUp) {
        inspect::show(shared, verified.reconsider())
    } else {
        shared.stay(Stage::BackingUp(verified))
    }
}

fn opened(shared: Shared, downloaded: Downloaded, pfx: VerifiedPfx) -> Transition {
    let opened = downloaded.opened(pfx);
    if opened.awaits_decision() {
        inspect::show(shared, opened)
    } else {
        backup::begin(shared, opened.accepted())
    }
}

fn receipt_answered(shared: Shared, backed_up: BackedUp, result: Result<(), PickupError>) -> Transition {
    let (backed_up, error) = match result {
        Ok(()) => (backed_up.receipt_confirmed(), None),
        Err(error) => (backed_up.receipt_failed(&error), Some(error)),
    };
    let entry = backed_up.kept().entry(&shared.backup_folder);
    match error {
        Some(error) if !backed_up.kept().receipt_is_settled() => {
            shared.fail(Stage::Confirming(backed_up), Problem::Receipt(error)).remember(entry)
        }
        _ => install::begin(shared, backed_up).remember(entry),
    }
}

/// Handles an unusable saved file. While the link is not used up, the file can be downloaded again.
fn unusable(shared: Shared, kept: LocalFile, problem: Problem) -> Transition {
    // With another password, with the clock corrected, or restored to its place, this very file is usable.
    let may_do = match &problem {
        Problem::File(error) => matches!(error, FileError::WrongPassword | FileError::NotValidNow),
        Problem::Disk(_, error) => !matches!(error, DiskError::Write(_)),
        _ => false,
    };
    if may_do || kept.receipt_is_settled() {
        shared.fail(Stage::reopen(kept), problem)
    } else {
        shared.fail(Stage::pick_up_again(kept), problem)
    }
}
