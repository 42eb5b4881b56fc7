//! Orders whose certificate is doubtful: the person decides, and the receipt waits.

use certificate::pkcs12::Doubt;
use pickup::connection::ProxyMode;

use super::harness::{self, LINK, NOW, Walk, typed};
use crate::{
    journal::{Delivery, Phase},
    state::{Effect, Outcome, SecretField, Task, UserEvent},
    view::{InspectScreen, LinkAndFile, LinkStatus, NextStep, Screen, StepName, StepState},
};

/// The order's file, opened, with a certificate of unknown root.
fn doubtful() -> Walk {
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::Proceed)
        .answer(Outcome::Fetched(Ok(harness::saved())))
        .answer(Outcome::Opened(Ok(harness::doubtful_pfx().into())));
    walk
}

/// Opens the saved file with its password.
fn open(walk: &mut Walk) {
    walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD))
        .user(UserEvent::Proceed);
    walk.answer(Outcome::Opened(Ok(harness::doubtful_pfx().into())));
}

fn assert_asks(walk: &Walk) {
    let view = walk.session.view(NOW);
    let Screen::Inspect(InspectScreen { doubts, link, .. }) = &view.screen else { panic!("{view:?}") };
    assert_eq!((doubts.as_slice(), *link), (&[Doubt::UnknownRoot][..], LinkStatus::NotUsed));
    let problem = view.problem.unwrap();
    assert_eq!((problem.code.as_str(), problem.next), ("FI-614", NextStep::AskHelpdesk));
    let file = Some("/desk/PS-1.pfx".to_owned());
    assert_eq!(view.link_and_file, Some(LinkAndFile { link: LinkStatus::NotUsed, file }));
    assert!(view.busy.is_none() && view.actions.proceed && view.actions.back && view.actions.start_over);
    let receipt = walk.journal.as_ref().map(|entry| entry.note().phase.clone());
    assert!(matches!(receipt, Some(Phase::Saved { receipt: Delivery::Open, .. })), "{receipt:?}");
    assert_eq!((copies(walk), receipts(walk)), (0, 0));
}

fn copies(walk: &Walk) -> usize {
    walk.effects.iter().filter(|effect| matches!(effect, Effect::Run(_, Task::BackUp { .. }))).count()
}

fn receipts(walk: &Walk) -> usize {
    walk.effects.iter().filter(|effect| matches!(effect, Effect::Run(_, Task::ConfirmReceipt { .. }))).count()
}

#[test]
fn receipt_waits_until_the_person_has_decided() {
    let mut walk = doubtful();
    assert_asks(&walk);
    assert_eq!(walk.code(), "P5");
    let steps = walk.session.view(NOW).steps;
    let current = steps.iter().find(|step| step.state == StepState::Current);
    assert_eq!(current.map(|step| step.step), Some(StepName::Download));

    walk.user(UserEvent::Proceed).settle();
    assert_eq!((copies(&walk), receipts(&walk), walk.code().as_str()), (1, 1, "P6"));
    assert!(walk.problem().is_none());
}

#[test]
fn certificate_without_a_doubt_asks_nobody() {
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::Proceed).settle();
    assert_eq!((receipts(&walk), walk.code().as_str()), (1, "P6"));
}

#[test]
fn copy_folder_choice_keeps_the_question() {
    let mut walk = doubtful();
    walk.user(UserEvent::ChooseBackupFolder).settle();
    assert_asks(&walk);
    let Screen::Inspect(InspectScreen { backup_folder, .. }) = walk.session.view(NOW).screen else {
        panic!("not shown")
    };
    assert_eq!(backup_folder, "/media/stick");
}

#[test]
fn question_stays_after_a_look_at_the_connection() {
    let acts = [
        UserEvent::Back,
        UserEvent::SetProxy { mode: ProxyMode::None, address: String::new(), user: String::new() },
    ];
    for act in acts {
        let mut walk = doubtful();
        walk.user(UserEvent::OpenConnection).user(act).settle();
        assert_asks(&walk);
    }
}

#[test]
fn doubt_question_returns_after_leaving() {
    let leave: [fn(&mut Walk); 2] = [
        |walk| {
            walk.user(UserEvent::Back);
            assert_eq!(walk.code(), "P3", "its password is asked for");
        },
        |walk| {
            walk.user(UserEvent::StartOver);
            assert_eq!(walk.code(), "P0");
            walk.input(harness::open_link(LINK)).answer(harness::seen(Some(harness::saved())));
        },
    ];
    for leave in leave {
        let mut walk = doubtful();
        leave(&mut walk);
        open(&mut walk);
        assert_asks(&walk);
    }
}

#[test]
fn restart_asks_again() {
    for mut walk in [doubtful().restart(), doubtful().restart_with_password()] {
        assert_eq!(walk.code(), "P3");
        open(&mut walk);
        assert_asks(&walk);
    }
    let mut walk = doubtful().restart_without_keyring();
    walk.input(harness::open_link(LINK)).answer(harness::seen(Some(harness::saved())));
    open(&mut walk);
    assert_asks(&walk);
}
