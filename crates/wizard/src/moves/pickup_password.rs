//! Pickup Password: sent to the service, unless that would only waste an attempt.

use pickup::{error::PickupError, password::PickupPassword};
use secrecy::{ExposeSecret, SecretString};

use super::{key_choice, landing::Transition, open_file, review::refused_by_service};
use crate::{
    journal::Phase,
    state::{Outcome, PickupPasswordForm, Position, Shared, Stage, Task, Unlocking, UserEvent},
};

pub(super) fn user(shared: Shared, asking: PickupPasswordForm, event: UserEvent) -> Transition {
    match event {
        UserEvent::Proceed => unlock(shared, asking),
        _ => shared.stay(Stage::PickupPassword(asking)),
    }
}

pub(super) fn answered(shared: Shared, asking: PickupPasswordForm, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::Unlocked(unlocking) => unlocked(shared, asking, *unlocking),
        _ => shared.go(Stage::PickupPassword(asking)),
    }
}

pub(super) fn back(shared: Shared, asking: PickupPasswordForm) -> Transition {
    match asking.saved {
        Some(kept) => shared.go(Stage::reopen(*kept)),
        None => {
            let entry = asking.order.entry(Phase::Reviewing, &shared.backup_folder);
            shared.go(Stage::ThisComputer(asking.order)).remember(entry)
        }
    }
}

/// Sets the text of the field. A text that no longer begins with a refused password counts as typed anew.
pub(super) fn with_typed(
    shared: &Shared,
    asking: PickupPasswordForm,
    typed: SecretString,
) -> PickupPasswordForm {
    let refused = shared.refused(&asking.order);
    let goes_on = refused.iter().any(|mark| mark.begins(typed.expose_secret().trim_start()));
    PickupPasswordForm { was_empty: asking.was_empty || !goes_on, typed, ..asking }
}

/// Stores a late reply's facts on the order, at any stage; no other state changes.
pub(super) fn late(mut shared: Shared, mut position: Position, outcome: Outcome) -> Transition {
    let Outcome::Unlocked(unlocking) = outcome else { return shared.stay(position) };
    let Unlocking { order_number, sent, result } = *unlocking;
    let Err(PickupError::WrongPickupPassword { attempts_left }) = result else {
        return shared.stay(position);
    };
    let entry = position.note_attempts_left(&order_number, attempts_left, &shared.backup_folder);
    shared.refused.entry(order_number).or_default().push(sent);
    shared.stay(position).remember(entry)
}

fn unlock(shared: Shared, asking: PickupPasswordForm) -> Transition {
    let chosen = asking.order.marks().certificate.as_ref();
    let refused = shared.refused(&asking.order);
    match PickupPassword::parse_other_than(&asking.typed, chosen, refused, asking.was_empty) {
        Ok(password) => {
            let order = Box::new(asking.order.clone());
            shared.run(Stage::PickupPassword(asking), Task::Unlock { order, password })
        }
        Err(error) => shared.fail(Stage::PickupPassword(asking), error),
    }
}

fn unlocked(mut shared: Shared, asking: PickupPasswordForm, unlocking: Unlocking) -> Transition {
    let Unlocking { order_number, sent, result } = unlocking;
    match result {
        Ok((access, mark)) => key_choice::unlocked(shared, asking.order.unlock(mark, access)),
        Err(error @ PickupError::WrongPickupPassword { attempts_left }) => {
            shared.refused.entry(order_number).or_default().push(sent);
            // Text typed while the request was pending is not what the service refused.
            let typed = asking.typed.clone();
            let asking = PickupPasswordForm { was_empty: false, ..asking.with_attempts_left(attempts_left) };
            let asking = with_typed(&shared, asking, typed);
            let entry = asking.entry(&shared.backup_folder);
            shared.fail(Stage::PickupPassword(asking), error).remember(entry)
        }
        Err(error) => match (error, asking.saved.clone()) {
            (PickupError::OrderNotReady(state), Some(kept)) => open_file::closed(shared, *kept, state),
            (error, _) => {
                let order = asking.order.clone();
                refused_by_service(shared, error, order, |_| Stage::PickupPassword(asking))
            }
        },
    }
}
