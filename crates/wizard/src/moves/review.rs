//! Review Order: shows the order, to be confirmed.

use certificate::store::StoreError;
use pickup::error::PickupError;

use super::{install::not_found, landing::Step, open_file};
use crate::{
    journal::Phase,
    state::{
        effect::{FoundFile, Outcome, Task},
        event::UserEvent,
        install::Program,
        journey::Order,
        session::Frame,
        stage::Stage,
    },
    user_error::Problem,
};

pub(super) fn user(frame: Frame, order: Order, event: UserEvent) -> Step {
    match event {
        // Before anything is used up: is there a program that can hold the certificate?
        UserEvent::Proceed if order.can_be_picked_up() => frame.run(Stage::Review(order), Task::FindPrograms),
        UserEvent::StartOver if !order.can_be_picked_up() => frame.show(Stage::START).leave(),
        _ => frame.stay(Stage::Review(order)),
    }
}

pub(super) fn answered(frame: Frame, order: Order, outcome: Outcome) -> Step {
    match outcome {
        Outcome::ProgramsFound(result) => programs_found(frame, order, result),
        Outcome::FileFound(found) => file_found(frame, order, found.map(|found| *found)),
        _ => frame.show(Stage::Review(order)),
    }
}

/// As long as a password is known to be wrong, the journal is of use.
pub(super) fn back(frame: Frame, order: &Order) -> Step {
    let is_of_use = !frame.refused(order).is_empty();
    let step = frame.show(Stage::START);
    if is_of_use { step } else { step.leave() }
}

/// The service said no on the way to the download. Some answers concern the order as a whole.
pub(super) fn refused_by_service(
    frame: Frame,
    error: PickupError,
    order: Order,
    otherwise: impl FnOnce(Order) -> Stage,
) -> Step {
    match error {
        // A file that was saved before may be here.
        PickupError::OrderNotReady(state) => {
            let order_number = order.details().number.clone();
            frame.run(Stage::Review(order.with_state(state)), Task::FindFile { order_number })
        }
        PickupError::SessionExpired => frame.fail(Stage::pickup_password(order), error),
        error => frame.fail(otherwise(order), error),
    }
}

fn programs_found(mut frame: Frame, order: Order, result: Result<Vec<Program>, StoreError>) -> Step {
    frame.note_found(&result);
    match result {
        Ok(programs) if programs.iter().any(Program::can_be_tried) => {
            let entry = order.entry(Phase::PickingUp, &frame.backup_folder);
            frame.show(Stage::pickup_password(order)).remember(entry)
        }
        Ok(_) => frame.fail(Stage::Review(order), Problem::NoPrograms),
        Err(error) => frame.fail(Stage::Review(order), not_found(error)),
    }
}

/// The order is over; whether its file is here is known now.
fn file_found(frame: Frame, order: Order, found: Option<FoundFile>) -> Step {
    let state = order.details().state;
    match found {
        Some(found) => open_file::closed(frame, found.kept_for(order), state),
        None => frame.fail(Stage::Review(order), PickupError::OrderNotReady(state)),
    }
}
