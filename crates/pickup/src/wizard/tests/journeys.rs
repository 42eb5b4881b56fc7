//! Journeys that are easier told than tabled.

use super::world::{self, LINK, NOW, Walk, typed};
use crate::{
    error::{DiskError, PickupError},
    journal::Phase,
    link::AllowedHosts,
    store::{Probe, StoreError},
    wizard::{
        effect::{Effect, Input, Outcome, Task},
        event::{SecretField, UserEvent},
        session::{Context, Practice, Session},
        view::{NextStep, Screen, TargetState},
    },
};

fn last_entry(walk: &Walk) -> Option<crate::journal::Entry> {
    walk.effects.iter().rev().find_map(|effect| match effect {
        Effect::Remember(entry) => Some(Some(entry.clone())),
        Effect::Forget => Some(None),
        Effect::Run(..) => None,
    })?
}

#[test]
fn a_good_journey_ends_with_every_writable_program_proven() {
    let walk = Walk::to("P7");
    let Screen::Done { targets, certificate } = walk.session.view(NOW).screen else { panic!("not done") };
    let states: Vec<TargetState> = targets.iter().map(|target| target.state).collect();
    assert_eq!(states, [TargetState::Proven, TargetState::Proven, TargetState::NeedsPassword]);
    assert_eq!(certificate.holder, "Anna Peeters");
    assert!(last_entry(&walk).is_none(), "the journal is ended");
}

#[test]
fn an_answer_that_comes_after_back_changes_nothing() {
    let mut walk = Walk::to("P2");
    walk.input(typed(SecretField::PickupPassword, world::PICKUP_PASSWORD)).user(UserEvent::Proceed);
    let (asked, _) = walk.pending().unwrap();
    walk.user(UserEvent::Back);
    assert_eq!(walk.code(), "P1");
    walk.input(Input::Done(asked, Outcome::Unlocked(Ok(world::access(None)))));
    assert_eq!(walk.code(), "P1");
}

#[test]
fn an_agreement_accepted_before_a_restart_is_not_asked_again() {
    for (version, code) in [("1", "P5"), ("2", "P4")] {
        let mut walk = Walk::to("P2");
        walk.input(typed(SecretField::PickupPassword, world::PICKUP_PASSWORD)).user(UserEvent::Proceed);
        walk.answer(Outcome::Unlocked(Ok(world::access(Some("1")))));
        walk.input(typed(SecretField::CertificatePassword, world::CERTIFICATE_PASSWORD));
        walk.input(typed(SecretField::CertificatePasswordRepeat, world::CERTIFICATE_PASSWORD));
        walk.user(UserEvent::Proceed).answer(Outcome::AgreementRead(Ok(world::agreement(version))));
        assert_eq!(walk.code(), code);
    }
}

#[test]
fn an_agreement_that_changed_is_read_again_and_must_be_ticked_again() {
    let mut walk = Walk::to("P4");
    walk.user(UserEvent::Agree { agreed: true }).user(UserEvent::Proceed);
    walk.answer(Outcome::Accepted(Err(PickupError::AgreementChanged)));
    walk.answer(Outcome::AgreementRead(Ok(world::agreement("2"))));
    assert_eq!(walk.problem().as_deref(), Some("AG-402"));
    assert!(
        matches!(walk.session.view(NOW).screen, Screen::Agreement { version, agreed: false, .. } if version == "2")
    );
    walk.forward();
    assert_eq!((walk.code().as_str(), walk.problem()), ("P5", None));
}

#[test]
fn the_receipt_is_confirmed_only_after_the_file_was_saved_and_opened() {
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::Proceed).settle();
    let told: Vec<&str> = walk
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Run(_, Task::Fetch { .. }) => Some("fetch"),
            Effect::Run(_, Task::Open { .. }) => Some("open"),
            Effect::Run(_, Task::ConfirmReceipt { .. }) => Some("confirm"),
            Effect::Remember(entry) => match entry.clone().into_parts().1 {
                Phase::Saved { receipt_confirmed: false, .. } => Some("remember the file"),
                Phase::Saved { receipt_confirmed: true, .. } => Some("remember the receipt"),
                _ => None,
            },
            _ => None,
        })
        .collect();
    assert_eq!(told, ["fetch", "remember the file", "open", "confirm", "remember the receipt"]);
}

#[test]
fn a_restart_lands_where_the_journey_was() {
    for (code, lands) in
        [("P1", "P1"), ("P2", "P2"), ("P3", "P2"), ("P4", "P2"), ("P5", "P2"), ("P6", "P3"), ("P7", "P0")]
    {
        let walk = Walk::to(code);
        let again = Walk::from(Session::begin(world::context(), Ok(last_entry(&walk))));
        assert_eq!(again.code(), lands, "closed on {code}");
        assert!(again.session.awaits().is_none(), "nothing is sent by itself");
    }
}

#[test]
fn a_restart_finishes_the_journey_from_every_screen() {
    for code in ["P0", "P1", "P2", "P3", "P4", "P5", "P6"] {
        let walk = Walk::to(code);
        let mut again = Walk::from(Session::begin(world::context(), Ok(last_entry(&walk))));
        for _ in 0..8 {
            again.forward();
        }
        assert_eq!(again.code(), "P7", "closed on {code}");
    }
}

#[test]
fn a_journal_that_cannot_be_read_is_said_and_costs_nothing_else() {
    let session = Session::begin(world::context(), Err(DiskError::Read("broken".into())));
    let walk = Walk::from(session);
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P0", Some("JO-901")));
}

#[test]
fn a_journal_of_another_practice_order_or_of_a_host_that_is_not_allowed_is_left_alone() {
    let entry = last_entry(&Walk::to("P2"));
    let practice = Practice { root: Vec::new(), link: Some("https://127.0.0.1:1/pickup/other".into()) };
    let context = Context { practice: Some(practice), ..(*world::context()).clone() };
    assert_eq!(Walk::from(Session::begin(context.into(), Ok(entry))).code(), "P0");

    let mut walk = Walk::from(Session::begin(
        Context {
            hosts: AllowedHosts::default().with(["pickup.example".into()]),
            ..(*world::context()).clone()
        }
        .into(),
        Ok(None),
    ));
    let link = LINK.replace("system.globalsign.com", "pickup.example");
    walk.input(world::open_link(&link)).settle();
    assert_eq!(walk.code(), "P1");
    assert_eq!(Walk::from(Session::begin(world::context(), Ok(last_entry(&walk)))).code(), "P0");
}

#[test]
fn what_failed_can_be_tried_again_or_left_behind() {
    let mut walk = Walk::to("P6");
    walk.user(UserEvent::Proceed);
    walk.answer(Outcome::Installed(Err(StoreError::NotWritable("full".into()))));
    walk.answer(Outcome::Installed(Ok(world::installation("firefox"))));
    assert_eq!(walk.problem().as_deref(), Some("ST-707"));

    let mut again = Walk { session: walk.session.clone(), effects: Vec::new() };
    again.user(UserEvent::Proceed);
    assert!(matches!(again.pending(), Some((_, Task::Install { store, .. })) if store.0 == "shared"));
    again.settle();
    assert_eq!(again.code(), "P7");

    walk.user(UserEvent::Skip);
    assert_eq!(walk.code(), "P7");
}

#[test]
fn a_certificate_that_no_program_can_hold_is_never_called_done() {
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::Proceed);
    for outcome in [
        Outcome::Fetched(Ok(world::saved())),
        Outcome::Opened(Ok(world::pfx().into())),
        Outcome::ReceiptConfirmed(Ok(())),
        Outcome::ProgramsFound(vec![world::program("closed", Probe::NeedsPassword)]),
    ] {
        walk.answer(outcome);
    }
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P6", Some("ST-706")));
    walk.user(UserEvent::Skip);
    assert_eq!(walk.code(), "P6");
    walk.user(UserEvent::Proceed);
    assert!(matches!(walk.pending(), Some((_, Task::FindPrograms))), "looked for again");
}

#[test]
fn a_wrong_pickup_password_says_how_many_attempts_are_left_and_is_not_sent_twice() {
    let mut walk = Walk::to("P2");
    walk.input(typed(SecretField::PickupPassword, "wrong12345")).user(UserEvent::Proceed);
    walk.answer(Outcome::Unlocked(Err(PickupError::WrongPickupPassword { attempts_left: 2 })));
    let view = walk.session.view(NOW);
    assert!(matches!(view.screen, Screen::PickupPassword { attempts_left: 2, .. }));
    assert_eq!(view.problem.unwrap().next, NextStep::Correct);
    walk.user(UserEvent::Proceed);
    assert_eq!(walk.problem().as_deref(), Some("PU-205"));
    assert!(walk.pending().is_none(), "to send it again would only use up an attempt");
    walk.forward();
    assert_eq!(walk.code(), "P3");
}

#[test]
fn no_view_and_no_debug_form_holds_a_secret() {
    for code in ["P2", "P3", "P4", "P5", "P6"] {
        let mut walk = Walk::to(code);
        walk.input(typed(SecretField::PickupPassword, "secretOne1"));
        walk.input(typed(SecretField::CertificatePassword, "secretTwo2"));
        let shown = format!("{:?} {:?} {:?}", walk.session, walk.session.view(NOW), walk.effects);
        let token = LINK.rsplit('/').next().unwrap();
        for secret in ["secretOne1", "secretTwo2", world::PICKUP_PASSWORD, world::CERTIFICATE_PASSWORD, token]
        {
            assert!(!shown.contains(secret), "{code} shows {secret}");
        }
    }
}
