//! The state of the link and the certificate file beside an error.

use certificate::pkcs12::FileError;
use pickup::{error::PickupError, order::OrderState};

use crate::{
    journal::{Delivery, Note, Phase},
    problem::Problem,
    state::{Before, EdgeStep, LocalFile, Position, Stage},
    view::{LinkAndFile, LinkStatus, format::display_path},
};

/// The state of the link and the file, shown beside every problem.
pub(crate) fn link_and_file(before: &Before, position: &Position, problem: &Problem) -> LinkAndFile {
    match position.stage_in_sight() {
        Some(stage) => of_stage(before, stage, problem),
        None => LinkAndFile { link: LinkStatus::NotConcerned, file: None },
    }
}

fn of_stage(before: &Before, stage: &Stage, problem: &Problem) -> LinkAndFile {
    if is_of_another_file(stage, problem) {
        return LinkAndFile { link: LinkStatus::NotConcerned, file: None };
    }
    if let Some(kept) = stage.kept() {
        let file = kept.backup().unwrap_or(&kept.file().path);
        return LinkAndFile { link: of_kept(kept), file: is_safe(problem).then(|| display_path(file)) };
    }
    // A whole file is as good as a saved one.
    if let Problem::PageUnsaved { path } = problem {
        return LinkAndFile { link: LinkStatus::Used, file: Some(path.clone()) };
    }
    match (stage, before) {
        (Stage::Start { .. }, Before::Order(note)) => of_note(note),
        (Stage::Start { .. }, Before::Lost) => {
            LinkAndFile { link: LinkStatus::KnownWhenLinkIsOpened, file: None }
        }
        (Stage::EdgeMode(mode), _) => LinkAndFile { link: in_edge(&mode.step), file: None },
        (Stage::Page(visit), _) if visit.progress.may_be_used => may_be_used(),
        (Stage::Start { .. }, _) if matches!(problem, Problem::PageLeft { .. }) => may_be_used(),
        _ => LinkAndFile { link: without_file(stage, problem), file: None },
    }
}

/// The state of the link once the person is sent to Edge, where the wizard does not see what becomes of it.
fn in_edge(step: &EdgeStep) -> LinkStatus {
    match step {
        EdgeStep::Looking | EdgeStep::Elsewhere => LinkStatus::NotUsed,
        EdgeStep::Awaiting | EdgeStep::Appeared(_) => LinkStatus::MayBeUsed,
        EdgeStep::Proven(_) | EdgeStep::Kept(_) => LinkStatus::UsedInEdge,
    }
}

/// A request of the CA's page has gone out, and no certificate file has come.
fn may_be_used() -> LinkAndFile {
    LinkAndFile { link: LinkStatus::MayBeUsed, file: None }
}

/// Whether the problem is about an unsuitable file that was opened before a journey or after it.
fn is_of_another_file(stage: &Stage, problem: &Problem) -> bool {
    matches!(stage, Stage::Start { .. } | Stage::Done { .. })
        && matches!(problem, Problem::UserFile(..) | Problem::File(_))
}

/// The state of the link of an order whose file is on this computer.
pub(crate) fn of_kept(kept: &LocalFile) -> LinkStatus {
    if kept.is_user_file() { LinkStatus::NotConcerned } else { of_delivery(kept.receipt()) }
}

fn of_delivery(receipt: Delivery) -> LinkStatus {
    match receipt {
        Delivery::Open | Delivery::Refused => LinkStatus::NotUsed,
        Delivery::Sent => LinkStatus::KnownWhenServiceAnswers,
        Delivery::Confirmed => LinkStatus::Used,
    }
}

/// The state from the journey before the restart.
fn of_note(note: &Note) -> LinkAndFile {
    match &note.phase {
        Phase::Reviewing | Phase::PickingUp => LinkAndFile { link: LinkStatus::NotUsed, file: None },
        Phase::Saved { file, backup, receipt, .. } => LinkAndFile {
            link: of_delivery(*receipt),
            file: Some(display_path(backup.as_ref().unwrap_or(&file.path))),
        },
    }
}

/// Whether the file is good despite the problem. After a wrong password or with a wrong clock, this very file will do.
fn is_safe(problem: &Problem) -> bool {
    match problem {
        Problem::Disk(..) => false,
        Problem::File(error) => matches!(error, FileError::WrongPassword | FileError::NotValidNow),
        _ => true,
    }
}

/// The state of the link while the wizard has downloaded nothing. Somebody else may have used it.
fn without_file(stage: &Stage, problem: &Problem) -> LinkStatus {
    let picked_up = OrderState::PickedUp;
    let seen = stage.order().is_some_and(|order| order.details().state == picked_up);
    let said = *problem == Problem::Pickup(PickupError::OrderNotReady(picked_up));
    if seen || said { LinkStatus::Used } else { LinkStatus::NotUsed }
}
