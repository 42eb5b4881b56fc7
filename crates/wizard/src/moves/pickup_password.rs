//! Pickup Password: given to the service, unless that would only use up an attempt.

use pickup::{error::PickupError, password::PickupPassword};
use secrecy::{ExposeSecret, SecretString};

use super::{landing::Step, open_file, review::refused_by_service};
use crate::{
    journal::Phase,
    state::{
        effect::{Outcome, Task, Unlocking},
        event::UserEvent,
        session::Frame,
        stage::{Asking, Overlay, Position, Stage},
    },
};

pub(super) fn user(frame: Frame, asking: Asking, event: UserEvent) -> Step {
    match event {
        UserEvent::Proceed => unlock(frame, asking),
        _ => frame.stay(Stage::PickupPassword(asking)),
    }
}

pub(super) fn answered(frame: Frame, asking: Asking, outcome: Outcome) -> Step {
    match outcome {
        Outcome::Unlocked(unlocking) => unlocked(frame, asking, *unlocking),
        _ => frame.show(Stage::PickupPassword(asking)),
    }
}

pub(super) fn back(frame: Frame, asking: Asking) -> Step {
    match asking.saved {
        Some(kept) => frame.show(Stage::reopen(*kept)),
        None => {
            let entry = asking.order.entry(Phase::Reviewing, &frame.backup_folder);
            frame.show(Stage::Review(asking.order)).remember(entry)
        }
    }
}

/// What stands in the field now. What no longer begins with a refused password was typed anew.
pub(super) fn with_typed(frame: &Frame, asking: Asking, typed: SecretString) -> Asking {
    let refused = frame.refused(&asking.order);
    let goes_on = refused.iter().any(|mark| mark.begins(typed.expose_secret().trim_start()));
    Asking { was_empty: asking.was_empty || !goes_on, typed, ..asking }
}

/// Keeps what a late answer says of the order, wherever the person is by now; it changes no screen.
pub(super) fn late(mut frame: Frame, mut position: Position, outcome: Outcome) -> Step {
    let Outcome::Unlocked(unlocking) = outcome else { return frame.stay(position) };
    let Unlocking { order_number, sent, result } = *unlocking;
    let Err(PickupError::WrongPickupPassword { attempts_left }) = result else { return frame.stay(position) };
    let is_in_sight = matches!(position.overlay, None | Some(Overlay::Connection(_)));
    let entry = if is_in_sight {
        position.stage.note_attempts_left(&order_number, attempts_left, &frame.backup_folder)
    } else {
        None
    };
    frame.refused.entry(order_number).or_default().push(sent);
    frame.stay(position).remember(entry)
}

fn unlock(frame: Frame, asking: Asking) -> Step {
    let chosen = asking.order.marks().certificate.as_ref();
    let refused = frame.refused(&asking.order);
    match PickupPassword::parse_other_than(&asking.typed, chosen, refused, asking.was_empty) {
        Ok(password) => {
            let order = Box::new(asking.order.clone());
            frame.run(Stage::PickupPassword(asking), Task::Unlock { order, password })
        }
        Err(error) => frame.fail(Stage::PickupPassword(asking), error),
    }
}

fn unlocked(mut frame: Frame, asking: Asking, unlocking: Unlocking) -> Step {
    let Unlocking { order_number, sent, result } = unlocking;
    match result {
        Ok((access, mark)) => frame.show(Stage::certificate_password(asking.order.unlock(mark, access))),
        Err(error @ PickupError::WrongPickupPassword { attempts_left }) => {
            frame.refused.entry(order_number).or_default().push(sent);
            // What was typed while the service was asked is not what it refused.
            let typed = asking.typed.clone();
            let asking = Asking { was_empty: false, ..asking.with_attempts_left(attempts_left) };
            let asking = with_typed(&frame, asking, typed);
            let entry = asking.entry(&frame.backup_folder);
            frame.fail(Stage::PickupPassword(asking), error).remember(entry)
        }
        Err(error) => match (error, asking.saved.clone()) {
            (PickupError::OrderNotReady(state), Some(kept)) => open_file::closed(frame, *kept, state),
            (error, _) => {
                let order = asking.order.clone();
                refused_by_service(frame, error, order, |_| Stage::PickupPassword(asking))
            }
        },
    }
}
