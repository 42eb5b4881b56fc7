//! Start: asks for the link, or for one of those that are offered.

use pickup::{
    error::PickupError,
    link::{OrderLink, PickupLink},
    order::OrderState,
};

use super::{arrival, certificates, landing::Transition, offer, open_file, page, pasted, user_file};
use crate::{
    journal::{Delivery, Phase},
    problem::Problem,
    state::{Before, MailLink, Offer, Order, Outcome, Seen, Shared, Stage, Task, TaskKind, UserEvent},
};

pub(super) fn user(
    shared: Shared,
    asked: Option<OrderLink>,
    offer: Option<Box<Offer>>,
    event: UserEvent,
) -> Transition {
    let stage = Stage::Start { asked, offer: offer.clone() };
    match (event, offer) {
        (UserEvent::OpenLink { text }, None) => match pasted::links(&text, &shared.context.hosts) {
            Ok(links) => pasted_links(shared, links),
            Err(problem) => shared.fail(stage, problem),
        },
        (UserEvent::UseLink { place }, Some(offer)) => use_link(shared, offer, place),
        (UserEvent::ChooseFile, _) => user_file::choose(shared, stage),
        (UserEvent::OpenPageFile, None) => match shared.page_file.clone() {
            Some(kept) => shared.go(Stage::reopen(kept)),
            None => shared.stay(stage),
        },
        (UserEvent::OpenArrival, None) if !matches!(shared.before, Before::Order(_)) => {
            arrival::open(shared, stage)
        }
        (UserEvent::OpenCertificates, _) => certificates::open(shared, stage),
        _ => shared.stay(stage),
    }
}

pub(super) fn answered(
    mut shared: Shared,
    asked: Option<OrderLink>,
    offer: Option<Box<Offer>>,
    outcome: Outcome,
) -> Transition {
    let stage = |offer| Stage::Start { asked: None, offer };
    match (asked, outcome) {
        (Some(link), Outcome::LookedUp(Ok(seen))) => {
            shared.before = Before::Nothing;
            looked_up(shared, link, *seen)
        }
        // Most likely the host serves only pages for browsers. Practice has one behind a link of its own.
        (Some(link), Outcome::LookedUp(Err(PickupError::NotTheService(_)))) if !shared.is_isolated() => {
            page::begin(shared, link.page())
        }
        (Some(link), Outcome::LookedUp(Err(error @ PickupError::NotTheService(_)))) => {
            shared.fail(stage(offer), Problem::NoPickupService { host: link.host().to_owned(), error })
        }
        (Some(_), Outcome::LookedUp(Err(error))) => shared.fail(stage(offer), error),
        (asked, _) => shared.go(Stage::Start { asked, offer }),
    }
}

/// Handles the links of a text that was pasted: the only one is opened, as if it had been pasted alone.
fn pasted_links(shared: Shared, links: Vec<MailLink>) -> Transition {
    match <[MailLink; 1]>::try_from(links) {
        Ok([only]) => open(shared, only.link, None),
        Err(links) => offer::of_text(shared, links),
    }
}

/// Opens a link. What was offered stays until its order is found, so that trying again is one click.
fn open(shared: Shared, link: PickupLink, offer: Option<Box<Offer>>) -> Transition {
    match link {
        PickupLink::Order(link) => {
            shared.run(Stage::Start { asked: Some(link.clone()), offer }, Task::LookUp { link })
        }
        PickupLink::Page(link) => page::begin(shared, link),
    }
}

/// Opens the offered link at this place.
fn use_link(shared: Shared, offer: Box<Offer>, place: u32) -> Transition {
    let chosen = usize::try_from(place).ok().and_then(|place| offer.links.get(place)).cloned();
    match chosen {
        Some(chosen) => open(shared, chosen.link, Some(offer)),
        None => shared.stay(Stage::Start { asked: None, offer: Some(offer) }),
    }
}

/// Goes back: nothing is lost by no longer waiting for the service, nor by another link than the offered ones.
pub(super) fn back(shared: Shared, asked: Option<OrderLink>, offer: Option<Box<Offer>>) -> Transition {
    if shared.is_busy_with(TaskKind::LookUp) {
        shared.go(Stage::Start { asked: None, offer })
    } else if offer.is_some() && shared.pending.is_none() {
        shared.go(Stage::START)
    } else {
        shared.stay(Stage::Start { asked, offer })
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
