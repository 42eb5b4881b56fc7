//! Links that are offered on Start: of a mail, or handed over by the system.

use pickup::link::PickupLink;
use secrecy::{ExposeSecret, SecretString};

use super::landing::Transition;
use crate::{
    problem::Problem,
    state::{LinkSource, MailLink, Offer, Position, Shared, Stage},
};

/// Offers the links of a mail that was opened as a file. Nothing is sent before the person has confirmed the host.
pub(super) fn of_file(shared: Shared, links: Vec<MailLink>) -> Transition {
    offer(shared, LinkSource::File, links)
}

/// Offers the links of a text that was pasted.
pub(super) fn of_text(shared: Shared, links: Vec<MailLink>) -> Transition {
    offer(shared, LinkSource::Text, links)
}

/// Offers the link that the system has handed over.
pub(super) fn of_system(shared: Shared, position: Position, address: &SecretString) -> Transition {
    if !position.takes_a_file() {
        return shared.fail(position, Problem::OrderUnderWay);
    }
    match PickupLink::handed_over(address.expose_secret(), &shared.context.hosts) {
        Ok(link) => offer(shared, LinkSource::System, vec![link.into()]),
        Err(error) => shared.fail(position, Problem::HandedOver(error)),
    }
}

fn offer(shared: Shared, source: LinkSource, links: Vec<MailLink>) -> Transition {
    shared.go(Stage::Start { asked: None, offer: Some(Offer { source, links }.into()) })
}
