//! Start: asks for the link.

use pickup::{
    error::PickupError,
    link::{OrderLink, PickupLink},
    order::OrderState,
};

use super::{certificates, landing::Transition, open_file, page, user_file};
use crate::{
    journal::{Delivery, Phase},
    state::{Before, Order, Outcome, Seen, Shared, Stage, Task, TaskKind, UserEvent},
    user_error::Problem,
};

pub(super) fn user(shared: Shared, asked: Option<OrderLink>, event: UserEvent) -> Transition {
    let stage = Stage::Start { asked };
    match event {
        UserEvent::OpenLink { text } => match PickupLink::parse(&text, &shared.context.hosts) {
            Ok(PickupLink::Order(link)) => {
                shared.run(Stage::Start { asked: Some(link.clone()) }, Task::LookUp { link })
            }
            Ok(PickupLink::Page(link)) => page::begin(shared, link),
            Err(error) => shared.fail(stage, error),
        },
        UserEvent::ChooseFile => user_file::choose(shared, stage),
        UserEvent::OpenPageFile => match shared.page_file.clone() {
            Some(kept) => shared.go(Stage::reopen(kept)),
            None => shared.stay(stage),
        },
        UserEvent::OpenCertificates => certificates::open(shared, stage),
        _ => shared.stay(stage),
    }
}

pub(super) fn answered(mut shared: Shared, asked: Option<OrderLink>, outcome: Outcome) -> Transition {
    match (asked, outcome) {
        (Some(link), Outcome::LookedUp(Ok(seen))) => {
            shared.before = Before::Nothing;
            looked_up(shared, link, seen)
        }
        // Most likely the host serves only pages for browsers. Practice has one behind a link of its own.
        (Some(link), Outcome::LookedUp(Err(PickupError::NotTheService(_)))) if !shared.is_isolated() => {
            page::begin(shared, link.page())
        }
        (Some(link), Outcome::LookedUp(Err(error @ PickupError::NotTheService(_)))) => {
            shared.fail(Stage::START, Problem::NoPickupService { host: link.host().to_owned(), error })
        }
        (Some(_), Outcome::LookedUp(Err(error))) => shared.fail(Stage::START, error),
        (asked, _) => shared.go(Stage::Start { asked }),
    }
}

/// Goes back: nothing is lost by no longer waiting for the service.
pub(super) fn back(shared: Shared, asked: Option<OrderLink>) -> Transition {
    if shared.is_busy_with(TaskKind::LookUp) {
        shared.go(Stage::START)
    } else {
        shared.stay(Stage::Start { asked })
    }
}

/// Shows the order, or continues with its certificate file, if that is saved already.
fn looked_up(mut shared: Shared, link: OrderLink, seen: Seen) -> Transition {
    let Seen { details, saved, refused, own_key } = seen;
    shared.refused.entry(details.number.clone()).or_insert(refused);
    let order = Order::new(link, details).with_own_key(own_key);
    match (order.details().state, saved) {
        (OrderState::Ready, Some(found)) => {
            // The service's reply decides whether the receipt arrived.
            let kept = found.kept_for(order).with_receipt(Delivery::Open);
            let entry = kept.entry(&shared.backup_folder);
            shared.go(Stage::reopen(kept)).remember(entry)
        }
        (state, Some(found)) => open_file::closed(shared, found.kept_for(order), state),
        (_, None) => review(shared, order),
    }
}

/// Shows the order as just looked up, with the obstacle to picking it up.
fn review(shared: Shared, order: Order) -> Transition {
    let entry = order.entry(Phase::Reviewing, &shared.backup_folder);
    if order.can_be_picked_up() {
        return shared.go(Stage::Review(order)).remember(entry);
    }
    let details = order.details();
    let problem = if details.has_page_alone() {
        PickupError::KeyOnDevice
    } else {
        PickupError::OrderNotReady(details.state)
    };
    shared.fail(Stage::Review(order), problem)
}
