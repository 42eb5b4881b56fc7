//! Pickup passwords that the service has refused, which are not sent again: five refusals lock the order.

use super::harness::{self, LINK, NOW, Walk, typed};
use crate::{
    state::{Input, SecretField, Task, UserEvent},
    view::{PickupPasswordScreen, Screen},
};

const WRONG: &str = "verkeerd123";

fn attempts_left(walk: &Walk) -> u32 {
    match walk.session.view(NOW).screen {
        Screen::PickupPassword(PickupPasswordScreen { attempts_left, .. }) => attempts_left,
        other => panic!("{other:?}"),
    }
}

fn enter(walk: &mut Walk, password: &str) {
    walk.input(typed(SecretField::PickupPassword, password)).user(UserEvent::Proceed);
}

/// The stage Pickup Password after the service has refused [`WRONG`].
fn refused() -> Walk {
    let mut walk = Walk::to("P2");
    enter(&mut walk, WRONG);
    walk.answer(harness::refused(WRONG, 4));
    walk
}

/// Asserts that the password is not sent, and that the error is shown.
fn assert_held_back(walk: &mut Walk, password: &str, code: &str) {
    enter(walk, password);
    assert!(walk.pending().is_none(), "{password} is sent");
    assert_eq!(walk.problem().as_deref(), Some(code));
}

/// Goes back from the pickup password to Start.
fn back_to_start(walk: &mut Walk) {
    while walk.code() != "P0" {
        walk.user(UserEvent::Back);
    }
}

fn assert_sent(walk: &mut Walk, password: &str) {
    enter(walk, password);
    assert!(matches!(walk.pending(), Some((_, Task::Unlock { .. }))), "{password} is not sent");
}

#[test]
fn refused_password_is_known_after_back_or_restart() {
    let mut walk = refused();
    assert_held_back(&mut walk, WRONG, "PU-205");
    walk.user(UserEvent::Back).forward_to("P2");
    assert_eq!(attempts_left(&walk), 4);
    assert_held_back(&mut walk, WRONG, "PU-205");
    let mut again = walk.restart();
    assert_held_back(&mut again, WRONG, "PU-205");
    assert_sent(&mut again, "verkeerd124");
}

#[test]
fn refused_password_is_known_on_reopened_link() {
    let mut walk = refused();
    back_to_start(&mut walk);
    assert_eq!(walk.code(), "P0");
    let mut again = walk.restart();
    for walk in [&mut walk, &mut again] {
        walk.forward_to("P2");
        assert_held_back(walk, WRONG, "PU-205");
    }
}

#[test]
fn refused_password_is_known_after_another_order() {
    let mut walk = refused();
    back_to_start(&mut walk);
    let mut another = harness::details();
    another.number = "PS-2".into();
    walk.input(harness::open_link(LINK)).answer(harness::seen_as(another)).user(UserEvent::Back);
    let [aside] = walk.aside.as_slice() else { panic!("{:?}", walk.aside) };
    let mut again = Walk::to("P0");
    again.input(harness::open_link(LINK)).answer(harness::seen_after_refusals(aside.refused().to_vec()));
    assert!(again.journal.as_ref().is_some_and(|entry| entry.refused() == aside.refused()));
    again.forward_to("P2");
    assert_held_back(&mut again, WRONG, "PU-205");
}

#[test]
fn every_refused_password_of_an_order_is_known() {
    let mut walk = refused();
    enter(&mut walk, "verkeerd124");
    walk.answer(harness::refused("verkeerd124", 3));
    for password in [WRONG, "verkeerd124"] {
        assert_held_back(&mut walk, password, "PU-205");
    }
}

#[test]
fn refused_password_extended_is_not_sent() {
    let mut walk = refused();
    assert_held_back(&mut walk, "verkeerd123a", "PU-207");
    assert_held_back(&mut walk, "verkeerd123abc", "PU-207");
    assert_eq!(attempts_left(&walk), 4);
}

/// A person who forgot the last letter must be able to enter the right password.
#[test]
fn longer_password_is_sent_after_emptying_field() {
    let mut walk = refused();
    assert_held_back(&mut walk, "verkeerd123a", "PU-207");
    walk.input(typed(SecretField::PickupPassword, ""));
    assert_sent(&mut walk, "verkeerd123a");
    assert_sent(&mut refused().restart(), "verkeerd123a");
}

#[test]
fn late_refusal_counts_and_changes_no_screen() {
    let mut walk = Walk::to("P2");
    enter(&mut walk, WRONG);
    let (late, _) = walk.pending().unwrap();
    walk.user(UserEvent::Back);
    walk.input(Input::Done(late, harness::refused(WRONG, 1)));
    assert_eq!((walk.code().as_str(), walk.problem()), ("P1", None));
    let mut again = walk.restart();
    for walk in [&mut walk, &mut again] {
        walk.forward_to("P2");
        assert_eq!(attempts_left(walk), 1);
        assert_held_back(walk, WRONG, "PU-205");
    }
}

#[test]
fn late_refusal_counts_wherever_the_person_is() {
    let overlays: [fn(&mut Walk); 3] = [
        |walk| {
            walk.user(UserEvent::OpenConnection);
        },
        |walk| {
            walk.user(UserEvent::Back).user(UserEvent::OpenConnection);
        },
        |walk| {
            back_to_start(walk);
            walk.user(UserEvent::OpenCertificates).settle();
        },
    ];
    for overlay in overlays {
        let mut walk = Walk::to("P2");
        enter(&mut walk, WRONG);
        let (late, _) = walk.pending().unwrap();
        overlay(walk.user(UserEvent::Back));
        walk.input(Input::Done(late, harness::refused(WRONG, 1)));
        walk.user(UserEvent::Back);
        if walk.code() == "P0" {
            let mut details = harness::details();
            details.attempts_left = 1;
            walk.input(harness::open_link(LINK)).answer(harness::seen_as(details));
        }
        walk.forward_to("P2");
        assert_eq!(attempts_left(&walk), 1);
        assert_held_back(&mut walk, WRONG, "PU-205");
        assert_held_back(&mut walk.restart(), WRONG, "PU-205");
    }
}

/// The stage Pickup Password, to download a file again that is already saved.
fn picking_up_again() -> Walk {
    let mut walk = Walk::to("P0");
    walk.input(harness::open_link(LINK)).answer(harness::seen(Some(harness::saved()))).user(UserEvent::Back);
    assert_eq!(walk.code(), "P2");
    walk
}

#[test]
fn attempts_left_stay_right_after_back() {
    let mut walk = picking_up_again();
    enter(&mut walk, WRONG);
    walk.answer(harness::refused(WRONG, 1));
    let mut late = picking_up_again();
    enter(&mut late, WRONG);
    let (task, _) = late.pending().unwrap();
    late.user(UserEvent::Back).input(Input::Done(task, harness::refused(WRONG, 1)));
    for mut walk in [walk.restart(), walk, late.restart(), late] {
        if walk.code() == "P2" {
            walk.user(UserEvent::Back);
        }
        assert_eq!(walk.code(), "P3");
        walk.user(UserEvent::Back);
        assert_eq!(attempts_left(&walk), 1);
        assert_held_back(&mut walk, WRONG, "PU-205");
    }
}

#[test]
fn late_refusal_counts_for_its_order_alone() {
    let mut walk = Walk::to("P2");
    enter(&mut walk, WRONG);
    let (late, _) = walk.pending().unwrap();
    back_to_start(&mut walk);
    let mut of_another = harness::details();
    of_another.number = "PS3-2026-009999".into();
    walk.input(harness::open_link(LINK)).answer(harness::seen_as(of_another));
    walk.input(Input::Done(late, harness::refused(WRONG, 1)));
    walk.forward_to("P2");
    assert_ne!(attempts_left(&walk), 1);
    assert_sent(&mut walk, WRONG);
}
