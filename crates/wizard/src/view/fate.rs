//! What became of the link and the certificate file, whatever went wrong.

use certificate::pkcs12::FileError;
use pickup::{error::PickupError, order::OrderState};

use crate::{
    journal::{Note, Phase, Receipt},
    state::{
        journey::Kept,
        session::Before,
        stage::{Position, Stage},
    },
    user_error::Problem,
    view::{Fate, LinkFate, format::shown},
};

/// What the user is told beside every problem.
pub(crate) fn fate(before: &Before, position: &Position, problem: &Problem) -> Fate {
    match position.stage_in_sight() {
        Some(stage) => of_stage(before, stage, problem),
        None => Fate { link: LinkFate::NotConcerned, file: None },
    }
}

fn of_stage(before: &Before, stage: &Stage, problem: &Problem) -> Fate {
    if is_of_another_file(stage, problem) {
        return Fate { link: LinkFate::NotConcerned, file: None };
    }
    if let Some(kept) = stage.kept() {
        let file = kept.backup().unwrap_or(&kept.file().path);
        return Fate { link: of_kept(kept), file: is_safe(problem).then(|| shown(file)) };
    }
    match (stage, before) {
        (Stage::Start { .. }, Before::Order(note)) => of_note(note),
        (Stage::Start { .. }, Before::Lost) => Fate { link: LinkFate::KnownWhenLinkIsOpened, file: None },
        _ => Fate { link: without_file(stage, problem), file: None },
    }
}

/// A file was brought before a journey or after it, and is none.
fn is_of_another_file(stage: &Stage, problem: &Problem) -> bool {
    matches!(stage, Stage::Start { .. } | Stage::Done { .. })
        && matches!(problem, Problem::UserFile { .. } | Problem::File(_))
}

/// What is known of the link of an order whose file is here.
pub(crate) fn of_kept(kept: &Kept) -> LinkFate {
    if kept.order().is_some() { of_receipt(kept.receipt()) } else { LinkFate::NotConcerned }
}

fn of_receipt(receipt: Receipt) -> LinkFate {
    match receipt {
        Receipt::Open | Receipt::Refused => LinkFate::NotUsed,
        Receipt::Sent => LinkFate::KnownWhenServiceAnswers,
        Receipt::Confirmed => LinkFate::Used,
    }
}

/// The journey before the restart.
fn of_note(note: &Note) -> Fate {
    match &note.phase {
        Phase::Reviewing | Phase::PickingUp => Fate { link: LinkFate::NotUsed, file: None },
        Phase::Saved { file, backup, receipt, .. } => {
            Fate { link: of_receipt(*receipt), file: Some(shown(backup.as_ref().unwrap_or(&file.path))) }
        }
    }
}

/// Not where the file is what is wrong. With another password, or with the clock set right, this very file will do.
pub(crate) fn is_safe(problem: &Problem) -> bool {
    match problem {
        Problem::Disk { .. } => false,
        Problem::File(error) => matches!(error, FileError::WrongPassword | FileError::NotValidNow),
        _ => true,
    }
}

/// The wizard has fetched nothing. Somebody else may have, with the same link.
fn without_file(stage: &Stage, problem: &Problem) -> LinkFate {
    let picked_up = OrderState::PickedUp;
    let seen = stage.order().is_some_and(|order| order.details().state == picked_up);
    let said = *problem == Problem::Pickup(PickupError::OrderNotReady(picked_up));
    if seen || said { LinkFate::Used } else { LinkFate::NotUsed }
}
