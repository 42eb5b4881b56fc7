//! Review Order: shows the order for confirmation.

use pickup::error::PickupError;

use super::{edge_mode, landing::Transition, open_file};
use crate::state::{FoundFile, Order, Outcome, Shared, Stage, Task, UserEvent};

pub(super) fn user(shared: Shared, order: Order, event: UserEvent) -> Transition {
    match event {
        UserEvent::Proceed if order.can_be_picked_up() => shared.go(Stage::ThisComputer(order)),
        UserEvent::OpenEdgeMode if order.details().has_page_alone() => {
            edge_mode::begin(shared, order.link().host(), order.link().expose()).leave()
        }
        UserEvent::StartOver if !order.can_be_picked_up() => shared.go(Stage::START).leave(),
        _ => shared.stay(Stage::Review(order)),
    }
}

pub(super) fn answered(shared: Shared, order: Order, outcome: Outcome) -> Transition {
    match outcome {
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

/// Continues with an order that is over, now that it is known whether its file is saved.
fn file_found(shared: Shared, order: Order, found: Option<FoundFile>) -> Transition {
    let state = order.details().state;
    match found {
        Some(found) => open_file::closed(shared, found.kept_for(order), state),
        None => shared.fail(Stage::Review(order), PickupError::OrderNotReady(state)),
    }
}
