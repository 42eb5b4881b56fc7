//! Review Order: shows the order for confirmation.

use certificate::store::StoreError;
use pickup::{error::PickupError, order::KeyGeneration};

use super::{edge_mode, install::not_found, landing::Transition, open_file};
use crate::{
    journal::Phase,
    state::{FoundFile, Order, Outcome, Program, Shared, Stage, Task, UserEvent},
    user_error::Problem,
};

pub(super) fn user(shared: Shared, order: Order, event: UserEvent) -> Transition {
    match event {
        // Checks that a program can hold the certificate, before anything is used up.
        UserEvent::Proceed if order.can_be_picked_up() => {
            shared.run(Stage::Review(order), Task::FindPrograms)
        }
        UserEvent::OpenEdgeMode if order.details().key_generation == KeyGeneration::OnDevice => {
            edge_mode::begin(shared, order.link().host(), order.link().expose()).leave()
        }
        UserEvent::StartOver if !order.can_be_picked_up() => shared.go(Stage::START).leave(),
        _ => shared.stay(Stage::Review(order)),
    }
}

pub(super) fn answered(shared: Shared, order: Order, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::ProgramsFound(result) => programs_found(shared, order, result),
        Outcome::FileFound(found) => file_found(shared, order, found.map(|found| *found)),
        _ => shared.go(Stage::Review(order)),
    }
}

/// Goes back. The journal is kept as long as it contains refused passwords.
pub(super) fn back(shared: Shared, order: &Order) -> Transition {
    let is_of_use = !shared.refused(order).is_empty();
    let transition = shared.go(Stage::START);
    if is_of_use { transition } else { transition.leave() }
}

/// Handles a refusal by the service up to the download. Some refusals concern the whole order.
pub(super) fn refused_by_service(
    shared: Shared,
    error: PickupError,
    order: Order,
    otherwise: impl FnOnce(Order) -> Stage,
) -> Transition {
    match error {
        // A file that was saved earlier may exist.
        PickupError::OrderNotReady(state) => {
            let order_number = order.details().number.clone();
            shared.run(Stage::Review(order.with_state(state)), Task::FindFile { order_number })
        }
        PickupError::SessionExpired => shared.fail(Stage::pickup_password(order), error),
        error => shared.fail(otherwise(order), error),
    }
}

fn programs_found(mut shared: Shared, order: Order, result: Result<Vec<Program>, StoreError>) -> Transition {
    shared.note_found(&result);
    match result {
        Ok(programs) if programs.iter().any(Program::can_be_tried) => {
            let entry = order.entry(Phase::PickingUp, &shared.backup_folder);
            shared.go(Stage::pickup_password(order)).remember(entry)
        }
        Ok(_) => shared.fail(Stage::Review(order), Problem::NoPrograms),
        Err(error) => shared.fail(Stage::Review(order), not_found(error)),
    }
}

/// Continues with an order that is over, now that it is known whether its file is saved.
fn file_found(shared: Shared, order: Order, found: Option<FoundFile>) -> Transition {
    let state = order.details().state;
    match found {
        Some(found) => open_file::closed(shared, found.kept_for(order), state),
        None => shared.fail(Stage::Review(order), PickupError::OrderNotReady(state)),
    }
}
