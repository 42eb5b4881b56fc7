//! Journeys that are easier to read as tests than in the table.

use certificate::{
    fixtures::Identity,
    pkcs12::FileError,
    store::{Probe, StoreError},
};
use disk::DiskError;
use pickup::{
    error::PickupError,
    link::AllowedHosts,
    order::OrderState,
    password::{PasswordMark, PickupPassword},
};

use super::harness::{self, LINK, NOW, Walk, typed};
use crate::{
    journal::{Delivery, Entry, Phase, Recalled},
    problem::Problem,
    state::{
        Context, Effect, Input, Memory, Outcome, Practice, Proof, SecretField, Session, Task, UserEvent,
    },
    storage::KeptSession,
    view::{AgreementScreen, DoneScreen, NextStep, PickupPasswordScreen, Screen, TargetState},
};

fn remembering(entry: Option<Entry>) -> Memory {
    Memory { journal: entry.map(|entry| Recalled::Entry(Box::new(entry))), ..Memory::default() }
}

#[test]
fn journey_ends_with_writable_programs_proven() {
    let walk = Walk::to("P7");
    let Screen::Done(DoneScreen { targets, certificate, .. }) = walk.session.view(NOW).screen else {
        panic!("not done")
    };
    let states: Vec<TargetState> = targets.iter().map(|target| target.state).collect();
    assert_eq!(states, [TargetState::Proven, TargetState::Proven, TargetState::LeftOut]);
    assert_eq!(certificate.holder, "Anna Peeters");
    assert!(walk.journal.is_none(), "the journal is ended");
}

#[test]
fn answer_after_back_changes_nothing() {
    let mut walk = Walk::to("P2");
    walk.input(typed(SecretField::PickupPassword, harness::PICKUP_PASSWORD)).user(UserEvent::Proceed);
    let (asked, _) = walk.pending().unwrap();
    walk.user(UserEvent::Back);
    assert_eq!(walk.code(), "P1");
    walk.input(Input::Done(asked, harness::unlocked(None)));
    assert_eq!(walk.code(), "P1");
}

#[test]
fn agreement_accepted_before_restart_is_not_repeated() {
    for (version, code) in [("1", "P5"), ("2", "P4")] {
        let mut walk = Walk::to("P2");
        walk.input(typed(SecretField::PickupPassword, harness::PICKUP_PASSWORD)).user(UserEvent::Proceed);
        walk.answer(harness::unlocked(Some("1")));
        walk.think_of(harness::CERTIFICATE_PASSWORD);
        walk.user(UserEvent::Proceed).answer(Outcome::AgreementRead(Ok(harness::agreement(version))));
        assert_eq!(walk.code(), code);
    }
}

#[test]
fn changed_agreement_must_be_read_and_ticked() {
    let mut walk = Walk::to("P4");
    walk.user(UserEvent::Agree { agreed: true }).user(UserEvent::Proceed);
    walk.answer(Outcome::Accepted(Err(PickupError::AgreementChanged)));
    walk.answer(Outcome::AgreementRead(Ok(harness::agreement("2"))));
    assert_eq!(walk.problem().as_deref(), Some("AG-402"));
    assert!(
        matches!(walk.session.view(NOW).screen, Screen::Agreement(AgreementScreen { version, agreed: false, .. }) if version == "2")
    );
    walk.forward();
    assert_eq!((walk.code().as_str(), walk.problem()), ("P5", None));
}

#[test]
fn receipt_is_confirmed_after_saving_and_opening() {
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::Proceed).settle();
    let told: Vec<&str> = walk
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Run(_, Task::Fetch { .. }) => Some("fetch"),
            Effect::Run(_, Task::Open { .. }) => Some("open"),
            Effect::Run(_, Task::BackUp { .. }) => Some("back up"),
            Effect::Run(_, Task::ConfirmReceipt { entry, .. }) => match entry.note().phase {
                Phase::Saved { receipt: Delivery::Sent, .. } => {
                    Some("remember that it is being told, and confirm")
                }
                _ => None,
            },
            Effect::Remember(entry) => match entry.note().phase {
                Phase::Saved { receipt: Delivery::Confirmed, .. } => Some("remember the receipt"),
                _ => None,
            },
            _ => None,
        })
        .collect();
    assert_eq!(
        told,
        ["fetch", "open", "back up", "remember that it is being told, and confirm", "remember the receipt"]
    );
}

#[test]
fn restart_lands_where_the_journey_was() {
    for (code, lands) in
        [("P1", "P1"), ("P2", "P2"), ("P3", "P2"), ("P4", "P2"), ("P5", "P2"), ("P6", "P3"), ("P7", "P0")]
    {
        let walk = Walk::to(code);
        let again = walk.restart();
        assert_eq!(again.code(), lands, "closed on {code}");
        assert!(again.session.awaits().is_none(), "nothing is sent by itself");
    }
}

#[test]
fn restart_finishes_journey_from_every_screen() {
    for code in ["P0", "P1", "P2", "P3", "P4", "P5", "P6"] {
        let walk = Walk::to(code);
        let mut again = walk.restart();
        for _ in 0..8 {
            again.forward();
        }
        assert_eq!(again.code(), "P7", "closed on {code}");
    }
}

#[test]
fn unreadable_journal_is_reported_and_harmless() {
    let session = Session::begin(
        harness::context(),
        Memory {
            lost: Some(Problem::Journal("/desk/journal.json".into(), DiskError::Read("broken".into()))),
            ..Memory::default()
        },
        NOW,
    );
    let walk = Walk::from(session);
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P0", Some("JO-901")));
}

#[test]
fn journal_of_another_practice_or_host_is_ignored() {
    let entry = Walk::to("P2").journal;
    let practice = Practice {
        root: Vec::new(),
        link: Some("https://127.0.0.1:1/pickup/other".into()),
        page_link: None,
        isolated: false,
    };
    let context = Context { practice: Some(practice), ..(*harness::context()).clone() };
    assert_eq!(Walk::from(Session::begin(context.into(), remembering(entry), NOW)).code(), "P0");

    let mut walk = Walk::from(Session::begin(
        Context {
            hosts: AllowedHosts::default().with(["pickup.example".into()]),
            ..(*harness::context()).clone()
        }
        .into(),
        Memory::default(),
        NOW,
    ));
    let link = LINK.replace("system.globalsign.com", "pickup.example");
    walk.input(harness::open_link(&link)).settle();
    assert_eq!(walk.code(), "P1");
    let again = walk.restart();
    assert_eq!((again.code().as_str(), again.problem().as_deref()), ("P0", Some("LK-102")));
}

#[test]
fn failed_installation_can_be_retried_or_skipped() {
    let mut walk = Walk::to("P6");
    walk.user(UserEvent::Proceed);
    walk.answer(Outcome::Installed(Err(StoreError::NotWritable("full".into()))));
    walk.answer(Outcome::Installed(Ok(harness::installation("firefox").into())));
    walk.user(UserEvent::Skip);
    assert_eq!(walk.problem().as_deref(), Some("ST-707"), "when the program that was asked for is left out");

    let mut again = Walk::from(walk.session.clone());
    again.user(UserEvent::Proceed);
    assert!(matches!(again.pending(), Some((_, Task::Install { store, .. })) if store.0 == "shared"));
    again.settle().user(UserEvent::Skip);
    assert_eq!(again.code(), "P7");

    walk.user(UserEvent::Skip);
    assert_eq!(walk.code(), "P7");
}

#[test]
fn certificate_in_no_program_is_never_done() {
    let mut walk = Walk::with_programs(&[("closed", Probe::Locked)]);
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P6", Some("ST-706")));
    walk.user(UserEvent::Skip);
    assert_eq!(walk.code(), "P6");
    walk.user(UserEvent::Proceed);
    assert!(matches!(walk.pending(), Some((_, Task::FindPrograms))), "looked for again");
}

#[test]
fn wrong_pickup_password_is_counted_and_not_resent() {
    let mut walk = Walk::to("P2");
    walk.input(typed(SecretField::PickupPassword, "wrong12345")).user(UserEvent::Proceed);
    walk.answer(harness::refused("wrong12345", 2));
    let view = walk.session.view(NOW);
    assert!(matches!(view.screen, Screen::PickupPassword(PickupPasswordScreen { attempts_left: 2, .. })));
    assert_eq!(view.problem.unwrap().next, NextStep::Correct);
    walk.user(UserEvent::Proceed);
    assert_eq!(walk.problem().as_deref(), Some("PU-205"));
    assert!(walk.pending().is_none(), "to send it again would only use up an attempt");
    walk.forward();
    assert_eq!(walk.code(), "P3");
}

#[test]
fn view_and_debug_form_hold_no_secret() {
    let inputs = || {
        [
            harness::open_link(LINK),
            typed(SecretField::PickupPassword, "secretOne1"),
            typed(SecretField::CertificatePassword, "secretTwo2"),
            typed(SecretField::ProxyPassword, "secretThree3"),
        ]
    };
    let password = PickupPassword::parse(&"secretOne1".into()).unwrap();
    let kept = KeptSession::new("PS-1", &harness::access(None), PasswordMark::of(&password));
    let token = LINK.rsplit('/').next().unwrap();
    for code in ["P0", "P1", "P2", "P3", "P4", "P5", "P6", "P7"] {
        let mut walk = Walk::to(code);
        for input in inputs() {
            walk.input(input);
        }
        let view = walk.session.view(NOW);
        let shown = format!("{:?} {view:?} {:?} {:?} {kept:?}", walk.session, walk.effects, inputs());
        for secret in [
            "secretOne1",
            "secretTwo2",
            "secretThree3",
            harness::PICKUP_PASSWORD,
            harness::CERTIFICATE_PASSWORD,
            harness::SESSION_TOKEN,
            token,
        ] {
            assert!(!shown.contains(secret), "{code} shows {secret}");
        }
    }
}

#[test]
fn old_answer_is_ignored_while_newer_is_awaited() {
    let mut walk = Walk::to("P2");
    walk.input(typed(SecretField::PickupPassword, harness::PICKUP_PASSWORD)).user(UserEvent::Proceed);
    let (old, _) = walk.pending().unwrap();
    walk.user(UserEvent::Back).user(UserEvent::Proceed).settle();
    walk.input(typed(SecretField::PickupPassword, harness::PICKUP_PASSWORD)).user(UserEvent::Proceed);
    walk.input(Input::Done(old, harness::unlocked(None)));
    assert_eq!(walk.code(), "P2");
    assert!(walk.pending().is_some_and(|(id, _)| id != old));
}

#[test]
fn password_typed_while_waiting_counts_next_time() {
    let mut walk = Walk::to("P2");
    walk.input(typed(SecretField::PickupPassword, "wrong12345")).user(UserEvent::Proceed);
    walk.input(typed(SecretField::PickupPassword, harness::PICKUP_PASSWORD));
    walk.answer(harness::refused("wrong12345", 4));
    walk.user(UserEvent::Proceed).settle();
    assert_eq!(walk.code(), "P3");
}

#[test]
fn restart_knows_the_remaining_attempts() {
    let mut walk = Walk::to("P2");
    walk.input(typed(SecretField::PickupPassword, "wrong12345")).user(UserEvent::Proceed);
    walk.answer(harness::refused("wrong12345", 4));
    assert!(matches!(
        walk.restart().session.view(NOW).screen,
        Screen::PickupPassword(PickupPasswordScreen { attempts_left: 4, .. })
    ));
}

fn asks_for_computer(walk: &Walk) -> bool {
    matches!(walk.session.view(NOW).screen, Screen::ThisComputer(_))
}

#[test]
fn order_and_computer_are_two_questions() {
    let mut walk = Walk::to("P1");
    assert!(!asks_for_computer(&walk));
    walk.user(UserEvent::Proceed);
    assert!(asks_for_computer(&walk) && walk.pending().is_none(), "nothing is looked for yet");
    let again = walk.restart();
    assert!(again.code() == "P1" && !asks_for_computer(&again), "both are asked after a restart");
    walk.forward();
    assert_eq!(walk.code(), "P2");
    walk.user(UserEvent::Back);
    assert!(asks_for_computer(&walk));
    let again = walk.restart();
    assert!(again.code() == "P1" && !asks_for_computer(&again), "both are asked after a restart");
    walk.user(UserEvent::Back);
    assert!(walk.code() == "P1" && !asks_for_computer(&walk));
    walk.user(UserEvent::Back);
    assert_eq!(walk.code(), "P0");
}

#[test]
fn pickup_without_usable_program_is_refused() {
    let none = || Outcome::ProgramsFound(Ok(vec![harness::program("closed", Probe::Damaged)]));
    for (found, code) in
        [(none(), "ST-706"), (Outcome::ProgramsFound(Err(StoreError::Unsupported)), "ST-708")]
    {
        let mut walk = Walk::to("P1");
        walk.user(UserEvent::Proceed).user(UserEvent::Proceed).answer(found);
        assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P1", Some(code)));
        assert!(asks_for_computer(&walk));
    }
}

/// A saved file, and a receipt whose answer was lost.
fn saved_and_unconfirmed() -> Walk {
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Ok(harness::saved())));
    walk.answer(Outcome::Opened(Ok(harness::pfx().into()))).answer(Outcome::BackedUp(Ok(harness::backup())));
    walk.answer(Outcome::ReceiptConfirmed(Err(PickupError::TimedOut)));
    walk
}

#[test]
fn unconfirmable_receipt_blocks_nothing() {
    for error in [PickupError::UnknownLink, PickupError::WrongReceipt, PickupError::TimedOut] {
        let mut walk = saved_and_unconfirmed();
        walk.user(UserEvent::Proceed).answer(Outcome::ReceiptConfirmed(Err(error)));
        assert_eq!(walk.code(), "P5");
        walk.user(UserEvent::Skip).settle();
        walk.forward();
        assert_eq!(walk.code(), "P7");
    }
    // The receipt of an order that is over does not hold the journey up.
    for state in [OrderState::PickedUp, OrderState::Lapsed] {
        let mut walk = saved_and_unconfirmed();
        let over = PickupError::OrderNotReady(state);
        walk.user(UserEvent::Proceed).answer(Outcome::ReceiptConfirmed(Err(over)));
        assert_eq!(walk.code(), "P6", "{state:?}");
    }
}

#[test]
fn saved_file_stays_known_until_replaced() {
    let again = saved_and_unconfirmed().restart();
    let mut walk = Walk { effects: Vec::new(), ..again };
    walk.user(UserEvent::Back);
    assert_eq!(
        (walk.code().as_str(), walk.restart().code().as_str()),
        ("P2", "P3"),
        "fetching it anew was not finished"
    );
    walk.input(typed(SecretField::PickupPassword, "wrong12345")).user(UserEvent::Proceed);
    walk.answer(harness::refused("wrong12345", 4));
    assert_eq!(walk.restart().code(), "P3", "a wrong password does not make it forgotten");

    walk.input(typed(SecretField::PickupPassword, harness::PICKUP_PASSWORD)).user(UserEvent::Proceed);
    walk.answer(harness::unlocking(
        harness::PICKUP_PASSWORD,
        Err(PickupError::OrderNotReady(OrderState::PickedUp)),
    ));
    assert_eq!(
        (walk.code().as_str(), walk.problem().as_deref()),
        ("P3", Some("OR-153")),
        "the receipt had arrived"
    );
    assert!(!walk.session.view(NOW).actions.back);

    walk.user(UserEvent::StartOver);
    assert_eq!(
        (walk.code().as_str(), walk.restart().code().as_str()),
        ("P0", "P3"),
        "a click does not lose it"
    );
}

#[test]
fn wrong_clock_keeps_the_file() {
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Ok(harness::saved())));
    walk.answer(Outcome::Opened(Err(FileError::NotValidNow.into())));
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P3", Some("FI-605")));
    walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD))
        .user(UserEvent::Proceed)
        .settle();
    assert_eq!(walk.code(), "P6");
}

#[test]
fn agreement_changed_under_same_version_is_asked() {
    let mut walk = Walk::to("P2");
    walk.input(typed(SecretField::PickupPassword, harness::PICKUP_PASSWORD)).user(UserEvent::Proceed);
    walk.answer(harness::unlocked(Some("1")));
    walk.forward();
    assert_eq!(walk.code(), "P5");
    walk.user(UserEvent::Proceed)
        .answer(Outcome::Fetched(Err(PickupError::AgreementChanged.into())))
        .settle();
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P4", Some("AG-402")));
}

#[test]
fn warning_from_startup_is_shown() {
    let warning = Some(Problem::Settings("broken".into()));
    let context = Context { warning, ..(*harness::context()).clone() };
    assert_eq!(
        Walk::from(Session::begin(context.into(), Memory::default(), NOW)).problem().as_deref(),
        Some("JO-902")
    );
}

#[test]
fn proof_needs_exact_certificate_and_key_signature() {
    let good = harness::installation("shared");
    assert!(Proof::check(good.clone(), &harness::pfx()).is_ok());

    let identity = Identity::new();
    let mut another = harness::installation_signed_by(&identity.key, "shared");
    another.found = identity.leaf;
    assert_eq!(Proof::check(another, &harness::pfx()), Err(StoreError::NotFound));

    let mut unsigned = good;
    unsigned.challenge.push(0);
    assert_eq!(Proof::check(unsigned, &harness::pfx()), Err(StoreError::NoKey));
}
