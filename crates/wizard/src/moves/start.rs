//! Start: asks for the link.

use pickup::{
    error::PickupError,
    link::OrderLink,
    order::{KeyGeneration, OrderState},
};
use time::OffsetDateTime;

use super::{certificates, landing::Step, open_file, user_file};
use crate::{
    help_code::HelpCode,
    journal::{Phase, Receipt},
    state::{
        effect::{Outcome, Seen, Task, TaskKind},
        event::UserEvent,
        journey::Order,
        session::{Before, Frame},
        stage::{Overlay, Stage},
    },
    user_error::Problem,
};

pub(super) fn user(frame: Frame, asked: Option<OrderLink>, event: UserEvent, now: OffsetDateTime) -> Step {
    let stage = Stage::Start { asked };
    match event {
        UserEvent::OpenLink { text } => match OrderLink::parse(&text, &frame.context.hosts) {
            Ok(link) => frame.run(Stage::Start { asked: Some(link.clone()) }, Task::LookUp { link }),
            Err(error) => frame.fail(stage, error),
        },
        UserEvent::ChooseFile => user_file::choose(frame, stage),
        UserEvent::OpenCheck => certificates::open(frame, stage, now),
        UserEvent::ShowCaller { code } => match code.parse::<HelpCode>() {
            Ok(code) => frame.show(stage.under(Overlay::Caller(code))),
            Err(error) => frame.fail(stage, error),
        },
        _ => frame.stay(stage),
    }
}

pub(super) fn answered(mut frame: Frame, asked: Option<OrderLink>, outcome: Outcome) -> Step {
    match (asked, outcome) {
        (Some(link), Outcome::LookedUp(Ok(seen))) => {
            frame.before = Before::Nothing;
            looked_up(frame, link, seen)
        }
        (Some(link), Outcome::LookedUp(Err(error))) => {
            let problem = match error {
                // Most likely the host has nothing but a page for browsers.
                error @ PickupError::NotTheService(_) => {
                    Problem::NoPickupService { host: link.host().to_owned(), error }
                }
                error => error.into(),
            };
            frame.fail(Stage::START, problem)
        }
        (asked, _) => frame.show(Stage::Start { asked }),
    }
}

/// Nothing is lost by no longer waiting for the service.
pub(super) fn back(frame: Frame, asked: Option<OrderLink>) -> Step {
    if frame.is_busy_with(TaskKind::LookUp) {
        frame.show(Stage::START)
    } else {
        frame.stay(Stage::Start { asked })
    }
}

/// Shows the order. Where its certificate file is here already, goes on with that.
fn looked_up(mut frame: Frame, link: OrderLink, seen: Seen) -> Step {
    let Seen { details, saved, refused } = seen;
    frame.refused.entry(details.number.clone()).or_insert(refused);
    let order = Order::new(link, details);
    match (order.details().state, saved) {
        (OrderState::Ready, Some(found)) => {
            // The service knows best whether it was told.
            let kept = found.kept_for(order).with_receipt(Receipt::Open);
            let entry = kept.entry(&frame.backup_folder);
            frame.show(Stage::reopen(kept)).remember(entry)
        }
        (state, Some(found)) => open_file::closed(frame, found.kept_for(order), state),
        (_, None) => review(frame, order),
    }
}

/// Shows the order as it was just looked at, with what stands against picking it up.
fn review(frame: Frame, order: Order) -> Step {
    let entry = order.entry(Phase::Reviewing, &frame.backup_folder);
    if order.can_be_picked_up() {
        return frame.show(Stage::Review(order)).remember(entry);
    }
    let details = order.details();
    let problem = match details.key_generation {
        KeyGeneration::OnDevice => PickupError::KeyOnDevice,
        KeyGeneration::Pkcs12 => PickupError::OrderNotReady(details.state),
    };
    frame.fail(Stage::Review(order), problem)
}
