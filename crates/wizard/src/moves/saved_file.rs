//! The file is on this computer: it is checked, copied, and the service is told that it arrived.

use std::path::PathBuf;

use certificate::pkcs12::{FileError, VerifiedPfx};
use pickup::error::PickupError;
use time::OffsetDateTime;

use super::{inspect, install, landing::Step};
use crate::{
    state::{
        effect::{Outcome, TaskKind},
        event::UserEvent,
        journey::{BackedUp, Downloaded, Kept, Verified},
        session::Frame,
        stage::Stage,
    },
    user_error::Problem,
};

pub(super) fn user_backing_up(
    frame: Frame,
    verified: Verified,
    event: UserEvent,
    now: OffsetDateTime,
) -> Step {
    match event {
        UserEvent::Proceed => frame.enter(Stage::BackingUp(verified), now),
        UserEvent::ChooseBackupFolder => frame.choose_backup_folder(Stage::BackingUp(verified)),
        _ => frame.stay(Stage::BackingUp(verified)),
    }
}

pub(super) fn user_confirming(
    frame: Frame,
    backed_up: BackedUp,
    event: UserEvent,
    now: OffsetDateTime,
) -> Step {
    match event {
        UserEvent::Proceed => frame.enter(Stage::Confirming(backed_up), now),
        // The file is safe and right, whatever the service says.
        UserEvent::Skip => install::begin(frame, backed_up, now),
        _ => frame.stay(Stage::Confirming(backed_up)),
    }
}

/// The file was read back.
pub(super) fn checked(frame: Frame, downloaded: Downloaded, outcome: Outcome, now: OffsetDateTime) -> Step {
    match outcome {
        Outcome::Opened(Ok(pfx)) => opened(frame, downloaded, *pfx, now),
        // The screen has stayed, and with it what stands in its field.
        Outcome::Opened(Err(problem)) if downloaded.kept().order().is_none() => {
            let typed = downloaded.password().as_typed();
            frame.fail(Stage::Reopen { kept: downloaded.close(), typed }, problem)
        }
        Outcome::Opened(Err(problem)) => unusable(frame, downloaded.close(), problem),
        _ => frame.show(Stage::Checking(downloaded)),
    }
}

/// There is a copy of it.
pub(super) fn backed_up(frame: Frame, verified: Verified, outcome: Outcome, now: OffsetDateTime) -> Step {
    match outcome {
        Outcome::BackedUp(Ok(backup)) => copied(frame, verified, backup, now),
        Outcome::BackedUp(Err(problem @ Problem::Backup { .. })) => {
            frame.fail(Stage::BackingUp(verified), problem)
        }
        // The wizard's own file is gone.
        Outcome::BackedUp(Err(problem)) => unusable(frame, verified.close(), problem),
        // A copy that failed is tried again there.
        Outcome::FolderChosen(Some(folder)) => {
            frame.with_backup_folder(folder).enter(Stage::BackingUp(verified), now)
        }
        _ => frame.show(Stage::BackingUp(verified)),
    }
}

/// The service was told that the file arrived.
pub(super) fn confirmed(frame: Frame, backed_up: BackedUp, outcome: Outcome, now: OffsetDateTime) -> Step {
    match outcome {
        Outcome::ReceiptConfirmed(result) => told(frame, backed_up, result, now),
        Outcome::ReceiptHeldBack(problem) => frame.fail(Stage::Confirming(backed_up), problem),
        _ => frame.show(Stage::Confirming(backed_up)),
    }
}

/// Who brought the file looks at it once more.
pub(super) fn back(frame: Frame, verified: Verified) -> Step {
    if verified.kept().order().is_none() && !frame.is_busy_with(TaskKind::BackUp) {
        inspect::show(frame, verified.reconsider())
    } else {
        frame.stay(Stage::BackingUp(verified))
    }
}

fn opened(frame: Frame, downloaded: Downloaded, pfx: VerifiedPfx, now: OffsetDateTime) -> Step {
    let opened = downloaded.opened(pfx);
    if opened.awaits_decision() {
        inspect::show(frame, opened)
    } else {
        frame.enter(Stage::BackingUp(opened.accepted()), now)
    }
}

fn copied(frame: Frame, verified: Verified, backup: PathBuf, now: OffsetDateTime) -> Step {
    let backed_up = verified.backed_up(backup);
    if backed_up.kept().receipt_is_settled() {
        let entry = backed_up.kept().entry(&frame.backup_folder);
        install::begin(frame, backed_up, now).remember(entry)
    } else {
        frame.enter(Stage::Confirming(backed_up), now)
    }
}

fn told(frame: Frame, backed_up: BackedUp, result: Result<(), PickupError>, now: OffsetDateTime) -> Step {
    let (backed_up, error) = match result {
        Ok(()) => (backed_up.receipt_confirmed(), None),
        Err(error) => (backed_up.receipt_failed(&error), Some(error)),
    };
    let entry = backed_up.kept().entry(&frame.backup_folder);
    match error {
        Some(error) if !backed_up.kept().receipt_is_settled() => {
            frame.fail(Stage::Confirming(backed_up), Problem::Receipt(error)).remember(entry)
        }
        _ => install::begin(frame, backed_up, now).remember(entry),
    }
}

/// The saved file cannot be used. As long as the link is not used up, the file can be had again.
fn unusable(frame: Frame, kept: Kept, problem: Problem) -> Step {
    // With another password, or with the clock set right, this very file will do.
    let may_do = matches!(problem, Problem::File(FileError::WrongPassword | FileError::NotValidNow));
    if may_do || kept.receipt_is_settled() {
        frame.fail(Stage::reopen(kept), problem)
    } else {
        frame.fail(Stage::pick_up_again(kept), problem)
    }
}
