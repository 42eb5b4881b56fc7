//! Known certificate files, whose records are kept whatever becomes of the order.

use disk::DiskError;
use pickup::{
    error::PickupError,
    order::{OrderDetails, OrderState},
};

use super::harness::{self, LINK, NOW, Walk, typed};
use crate::{
    journal::{Delivery, KnownFile, Phase},
    problem::Problem,
    state::{Effect, FoundFile, Outcome, SecretField, Seen, Task, UserEvent},
    view::{CertificatePasswordScreen, DoneScreen, LinkAndFile, LinkStatus, Screen},
};

const CLOSED: [(OrderState, &str, Delivery); 3] = [
    (OrderState::Lapsed, "OR-157", Delivery::Refused),
    (OrderState::Cancelled, "OR-158", Delivery::Refused),
    // The order would be picked up if the receipt had arrived.
    (OrderState::Locked, "OR-159", Delivery::Open),
];

fn known() -> FoundFile {
    let known =
        KnownFile { file: harness::saved(), backup: Some(harness::backup()), receipt: Delivery::Sent };
    FoundFile { known, password_is_kept: false, has_no_password: false }
}

/// The link opened again, with the order in this state and its file on this computer.
fn opened_again(state: OrderState) -> Walk {
    let mut walk = Walk::to("P0");
    let details = OrderDetails { state, ..harness::details() };
    let seen = Seen { details, saved: Some(Box::new(known())), refused: Vec::new(), own_key: None };
    walk.input(harness::open_link(LINK)).answer(Outcome::LookedUp(Ok(seen.into())));
    walk
}

fn receipt(walk: &Walk) -> Option<Delivery> {
    match walk.journal.as_ref()?.note().phase {
        Phase::Saved { receipt, .. } => Some(receipt),
        _ => None,
    }
}

/// Asserts that the wizard asks for the file's password, and names the file.
fn assert_goes_on_with_file(walk: &Walk, code: &str, kept: Delivery) {
    let view = walk.session.view(NOW);
    assert_eq!((view.code.as_str(), walk.problem().as_deref()), ("P3", Some(code)));
    assert!(matches!(
        view.screen,
        Screen::CertificatePassword(CertificatePasswordScreen { file: Some(_), .. })
    ));
    assert_eq!(view.link_and_file.unwrap().file, Some(harness::backup().display().to_string()), "{code}");
    assert_eq!(receipt(walk), Some(kept), "{code}");
}

#[test]
fn closed_order_goes_on_with_local_file() {
    for (state, code, kept) in CLOSED {
        let mut walk = opened_again(state);
        assert_goes_on_with_file(&walk, code, kept);
        assert_eq!(walk.restart().code(), "P3", "{code}");
        // Start Over, on a screen that names the file, leads to another link, and erases nothing.
        walk.user(UserEvent::StartOver);
        assert_eq!((walk.code().as_str(), receipt(&walk)), ("P0", Some(kept)));
    }
}

#[test]
fn closed_order_is_installed_from_local_file() {
    for (state, code, _) in CLOSED {
        let mut walk = opened_again(state);
        walk.forward();
        assert_eq!(walk.code(), "P6", "{code}");
    }
}

#[test]
fn order_closed_midway_goes_on_with_local_file() {
    for (state, code, kept) in CLOSED {
        for screen in ["P2", "P4", "P5"] {
            let mut walk = Walk::to(screen);
            let error = PickupError::OrderNotReady(state);
            match screen {
                "P2" => walk
                    .input(typed(SecretField::PickupPassword, harness::PICKUP_PASSWORD))
                    .user(UserEvent::Proceed)
                    .answer(harness::unlocking(harness::PICKUP_PASSWORD, Err(error))),
                "P4" => walk
                    .user(UserEvent::Agree { agreed: true })
                    .user(UserEvent::Proceed)
                    .answer(Outcome::Accepted(Err(error))),
                _ => walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Err(error.into()))),
            };
            walk.answer(Outcome::FileFound(Some(Box::new(known()))));
            assert_goes_on_with_file(&walk, code, kept);
        }
    }
}

#[test]
fn closed_order_without_a_file_says_so() {
    let mut walk = Walk::to("P4");
    walk.user(UserEvent::Agree { agreed: true }).user(UserEvent::Proceed);
    walk.answer(Outcome::Accepted(Err(PickupError::OrderNotReady(OrderState::Locked))));
    walk.answer(Outcome::FileFound(None));
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P1", Some("OR-155")));
}

#[test]
fn receipt_that_the_closed_order_refuses_is_over() {
    for state in [OrderState::Lapsed, OrderState::Cancelled] {
        let mut walk = confirming();
        walk.answer(Outcome::ReceiptConfirmed(Err(PickupError::OrderNotReady(state))));
        assert_eq!((walk.settle().code().as_str(), receipt(&walk)), ("P6", Some(Delivery::Refused)));
        walk.forward();
        assert!(walk.aside.is_empty() && walk.journal.is_none(), "there is nothing left to be told");
    }
}

/// The stage in which the receipt is being sent.
fn confirming() -> Walk {
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::Proceed)
        .answer(Outcome::Fetched(Ok(harness::saved())))
        .answer(Outcome::Opened(Ok(harness::pfx().into())))
        .answer(Outcome::BackedUp(Ok(harness::backup())));
    walk
}

#[test]
fn postponed_receipt_is_kept_and_shown_on_done() {
    let mut walk = confirming();
    walk.answer(Outcome::ReceiptConfirmed(Err(PickupError::ServiceFault(503))));
    walk.user(UserEvent::Skip).settle().forward();
    assert!(matches!(walk.session.view(NOW).screen, Screen::Done(DoneScreen { receipt_open: true, .. })));
    assert!(walk.journal.is_none(), "the journey is over");
    let [entry] = &walk.aside[..] else { panic!("{:?}", walk.aside) };
    assert!(matches!(entry.note().phase, Phase::Saved { receipt: Delivery::Sent, installed: true, .. }));
    assert_eq!(entry.link(), LINK);
}

#[test]
fn receipt_that_arrived_leaves_nothing_to_be_done() {
    let walk = Walk::to("P7");
    assert!(matches!(walk.session.view(NOW).screen, Screen::Done(DoneScreen { receipt_open: false, .. })));
    assert!(walk.effects.iter().any(|effect| matches!(effect, Effect::Finish)));
    assert!(walk.aside.is_empty() && walk.journal.is_none());
}

#[test]
fn known_file_survives_another_link() {
    let mut walk = opened_again(OrderState::Locked);
    walk.user(UserEvent::StartOver);
    let mut another = harness::details();
    another.number = "PS3-2026-009999".into();
    walk.input(harness::open_link(LINK)).answer(harness::seen_as(another));
    assert_eq!(walk.aside.len(), 1);
    walk.user(UserEvent::Back);
    assert_eq!((walk.code().as_str(), walk.aside.len()), ("P0", 1));
}

#[test]
fn picked_up_order_is_confirmed_by_service() {
    let walk = opened_again(OrderState::PickedUp);
    let used = LinkAndFile { link: LinkStatus::Used, file: Some(harness::backup().display().to_string()) };
    assert_eq!(walk.session.view(NOW).link_and_file, Some(used));
    assert_goes_on_with_file(&walk, "OR-153", Delivery::Confirmed);
}

#[test]
fn saved_file_put_back_is_not_refetched() {
    for error in [DiskError::Read("gone".into()), DiskError::Changed, DiskError::TooLarge] {
        let mut walk = Walk::to("P5");
        walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Ok(harness::saved())));
        let path = harness::saved().path.display().to_string();
        walk.answer(Outcome::Opened(Err(Problem::Disk(path, error))));
        assert_eq!(walk.code(), "P3");
        walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD));
        walk.user(UserEvent::Proceed);
        assert!(matches!(walk.pending(), Some((_, Task::Open { .. }))));
    }
}
