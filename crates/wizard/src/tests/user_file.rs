//! Certificate files that the person already has.

use std::sync::Arc;

use certificate::pkcs12::{Expected, FileError};
use disk::DiskError;
use pickup::error::PickupError;

use super::harness::{self, NOW, Walk, typed};
use crate::{
    codes::ErrorCode,
    journal::Recalled,
    problem::Problem,
    state::{
        Context, Effect, FoundFile, Input, Memory, Outcome, Practice, SecretField, Session, Task, UserEvent,
    },
    view::{
        CertificatePasswordPurpose, CertificatePasswordScreen, InspectScreen, LinkAndFile, LinkStatus,
        NextStep, Screen, StartScreen, StepName, StepState, Use,
    },
};

/// The stage that asks for the password of a chosen file.
fn user_file() -> Walk {
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::ChooseFile).settle();
    walk
}

fn opened(mut walk: Walk) -> Walk {
    walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD))
        .user(UserEvent::Proceed);
    walk.settle();
    walk
}

#[test]
fn user_file_goes_from_password_to_done() {
    let mut walk = user_file();
    assert_eq!(walk.code(), "F1");
    let Screen::CertificatePassword(CertificatePasswordScreen { purpose, file, .. }) =
        walk.session.view(NOW).screen
    else {
        panic!("not asked for a password")
    };
    assert_eq!(purpose, CertificatePasswordPurpose::OpenUserFile);
    assert_eq!(file.as_deref(), Some("/home/anna/Downloads/anna.pfx"));

    walk = opened(walk);
    assert_eq!(walk.code(), "F2");
    let view = walk.session.view(NOW);
    let Screen::Inspect(InspectScreen { certificate, uses, backup_folder, .. }) = view.screen else {
        panic!("not shown")
    };
    assert_eq!((certificate.holder.as_str(), certificate.backup), ("Anna Peeters", None));
    assert_eq!(uses, [Use::Signing, Use::LogIn, Use::Mail]);
    assert_eq!(backup_folder, harness::DOCUMENTS);
    let current: Vec<_> = view.steps.iter().filter(|step| step.state == StepState::Current).collect();
    assert_eq!(current.iter().map(|step| step.step).collect::<Vec<_>>(), [StepName::Inspect]);

    walk.user(UserEvent::Proceed).settle();
    assert_eq!(walk.code(), "P6");
    walk.forward();
    assert_eq!(walk.code(), "P7");
    let told =
        walk.effects.iter().any(|effect| matches!(effect, Effect::Run(_, Task::ConfirmReceipt { .. })));
    assert!(!told, "there is no service to be told");
}

#[test]
fn file_without_password_opens_without_asking() {
    let found = FoundFile { has_no_password: true, ..harness::found(harness::user_file()) };
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::ChooseFile).answer(Outcome::FileChosen(Some(harness::user_file().path)));
    walk.answer(harness::brought(found.clone()));
    assert!(walk.session.view(NOW).busy.is_some(), "it is being opened");
    walk.settle();
    assert_eq!(walk.code(), "F2");
    walk.user(UserEvent::Back);
    assert_eq!(walk.code(), "P0");

    walk.user(UserEvent::ChooseFile).answer(Outcome::FileChosen(Some(harness::user_file().path)));
    walk.answer(harness::brought(found)).answer(Outcome::Opened(Err(FileError::KeyMismatch.into())));
    assert_eq!((walk.code(), walk.problem()), ("F1".to_owned(), Some("FI-604".to_owned())));
    walk.user(UserEvent::ChooseFile).settle();
    assert_eq!(walk.code(), "F1", "another may have one");
}

/// The expectations against which the pending file is verified.
fn expected(walk: &Walk) -> Expected {
    match walk.pending() {
        Some((_, Task::Open { expected, .. })) => expected.clone(),
        other => panic!("not opened: {other:?}"),
    }
}

#[test]
fn user_file_is_checked_against_no_order() {
    let practice = Some(Practice { root: vec![1], link: None, page_link: None, isolated: false });
    let context = Arc::new(Context { practice, ..(*harness::context()).clone() });
    let mut walk = Walk::from(Session::begin(context.clone(), Memory::default(), NOW));
    walk.user(UserEvent::ChooseFile).settle();
    walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD))
        .user(UserEvent::Proceed);
    assert_eq!((expected(&walk).subject, expected(&walk).practice_root), (None, Some(vec![1])));

    let mut walk = Walk::from(Session::begin(context, Memory::default(), NOW));
    while walk.code() != "P5" {
        walk.forward();
    }
    walk.user(UserEvent::Proceed);
    walk.answer(Outcome::Fetched(Ok(harness::saved())));
    let subject = Some(harness::details().subject);
    assert_eq!((expected(&walk).subject, expected(&walk).practice_root), (subject, None), "a real order");
}

#[test]
fn order_under_way_is_shown_after_user_file() {
    let resumed = |walk: &Walk| match walk.session.view(NOW).screen {
        Screen::Start(StartScreen { resumed_order, .. }) => resumed_order,
        other => panic!("{other:?}"),
    };
    let mut walk = Walk::to("P2").restart_without_keyring();
    assert_eq!(resumed(&walk).as_deref(), Some("PS-1"));
    walk.user(UserEvent::ChooseFile).settle();
    assert_eq!(walk.code(), "F1");
    walk.user(UserEvent::Back);
    assert_eq!(resumed(&walk).as_deref(), Some("PS-1"));
    walk.input(harness::open_link(harness::LINK)).settle();
    walk.user(UserEvent::Back);
    assert_eq!(resumed(&walk), None, "the order was looked at, and left");
}

#[test]
fn user_file_fault_concerns_no_link() {
    let mut walk = user_file();
    walk.input(typed(SecretField::CertificatePassword, "wrong")).user(UserEvent::Proceed);
    walk.answer(Outcome::Opened(Err(FileError::WrongPassword.into())));
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("F1", Some("CP-304")));
    let file = Some("/home/anna/Downloads/anna.pfx".to_owned());
    assert_eq!(
        walk.session.view(NOW).link_and_file,
        Some(LinkAndFile { link: LinkStatus::NotConcerned, file })
    );

    let mut walk = Walk::to("P0");
    let error = Problem::UserFile("/gone".into(), DiskError::Read("gone".into()));
    walk.user(UserEvent::ChooseFile).answer(Outcome::FileChosen(Some("/gone".into())));
    walk.answer(Outcome::FileRead(Err(error)));
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P0", Some("FI-600")));
}

#[test]
fn password_field_counts_after_a_refusal() {
    let password = |walk: &Walk| match walk.pending() {
        Some((_, Task::Open { downloaded, .. })) => downloaded.password().expose().to_owned(),
        other => panic!("not opened: {other:?}"),
    };
    let mut walk = user_file();
    walk.input(typed(SecretField::CertificatePassword, "one")).user(UserEvent::Proceed);
    walk.answer(Outcome::Opened(Err(FileError::WrongPassword.into()))).user(UserEvent::Proceed);
    assert_eq!(password(&walk), "one");
    walk.input(typed(SecretField::CertificatePassword, "two"));
    walk.answer(Outcome::Opened(Err(FileError::WrongPassword.into()))).user(UserEvent::Proceed);
    assert_eq!(password(&walk), "two", "it was typed while the file was being opened");
}

#[test]
fn cancelled_dialog_changes_nothing() {
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::ChooseFile).answer(Outcome::FileChosen(None));
    assert_eq!((walk.code().as_str(), walk.problem()), ("P0", None));
}

#[test]
fn file_can_be_dropped_outside_a_journey_only() {
    for (code, landing) in [("P0", "F1"), ("P7", "F1")] {
        let mut walk = Walk::to(code);
        walk.input(Input::Dropped(harness::user_file().path)).settle();
        assert_eq!(walk.code(), landing);
    }
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::OpenCertificates).input(Input::Dropped(harness::user_file().path));
    assert!(
        matches!(walk.pending(), Some((_, Task::TakeInventory { .. }))),
        "not while the wizard is at work"
    );
    for code in ["P1", "P2", "P3", "P4", "P5", "P6"] {
        let mut walk = Walk::to(code);
        walk.input(Input::Dropped(harness::user_file().path));
        assert_eq!((walk.code().as_str(), walk.problem().as_deref()), (code, Some("JO-904")));
    }
}

#[test]
fn order_under_way_survives_a_user_file() {
    let journal = Walk::to("P1").journal;
    assert!(journal.is_some());
    let note = journal.as_ref().map(|entry| Recalled::Note(entry.note().clone()));
    let memory = Memory { journal: note, ..Memory::default() };
    let mut walk = Walk { journal, ..Walk::from(Session::begin(harness::context(), memory, NOW)) };
    walk.user(UserEvent::ChooseFile).settle();
    let mut walk = opened(walk);
    walk.user(UserEvent::Proceed).settle().forward();
    assert_eq!(walk.code(), "P7");
    assert!(walk.journal.is_some());
    walk.user(UserEvent::StartOver);
    assert_eq!(walk.code(), "P0");
    assert!(walk.journal.is_some());
}

#[test]
fn user_file_leads_back_to_start() {
    let mut walk = user_file();
    walk.user(UserEvent::Back);
    assert_eq!(walk.code(), "P0");
    let mut walk = opened(user_file());
    walk.user(UserEvent::Back);
    assert_eq!(walk.code(), "P0");
}

#[test]
fn practice_without_pickup_service_offers_a_file() {
    let practice = Some(Practice { root: Vec::new(), link: None, page_link: None, isolated: true });
    let context = Arc::new(Context { practice, ..(*harness::context()).clone() });
    let mut walk = Walk::from(Session::begin(context, Memory::default(), NOW));
    walk.input(harness::open_link(harness::LINK));
    walk.answer(Outcome::LookedUp(Err(PickupError::NotTheService("a page".into()))));
    let problem = walk.session.view(NOW).problem.unwrap();
    assert_eq!((problem.code, problem.next), (ErrorCode::LK108, NextStep::BringFile));
    assert!(walk.session.view(NOW).actions.choose_file);
}

#[test]
fn user_file_of_no_use_can_be_replaced() {
    let mut walk = user_file();
    walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD))
        .user(UserEvent::Proceed);
    walk.answer(Outcome::Opened(Err(FileError::NoMac.into())));
    assert_eq!(walk.problem().as_deref(), Some("FI-602"));
    assert!(walk.session.view(NOW).actions.choose_file);
    walk.user(UserEvent::ChooseFile).settle();
    assert_eq!((walk.code().as_str(), walk.problem()), ("F1", None));
    walk = opened(walk);
    assert_eq!(walk.code(), "F2");
}
