//! The button in the box of an error.

use certificate::store::{Probe, StoreError};
use disk::DiskError;

use super::harness::{self, NOW, Walk};
use crate::{
    codes::{ErrorCode, WayOut},
    problem::Problem,
    state::{Input, Outcome, UserEvent},
    view::{Actions, UserError},
};

#[test]
fn way_out_is_offered_where_allowed() {
    let mut walk = Walk::to("P0");
    walk.input(harness::open_link("https://system.globalsign.com/"));
    let problem = walk.session.view(NOW).problem.unwrap();
    assert_eq!((problem.code, problem.way_out), (ErrorCode::LK104, Some(WayOut::ChooseFile)));

    for code in ErrorCode::ALL {
        let nothing = UserError::from(code).where_allowed(&Actions::default());
        // The guide opens over every screen.
        let guide = code.way_out().filter(|way_out| *way_out == WayOut::Guide);
        assert_eq!(nothing.way_out, guide, "{code}");
        let actions = Actions {
            start_over: true,
            choose_file: true,
            connection: true,
            edge_mode: true,
            ..Actions::default()
        };
        assert_eq!(UserError::from(code).where_allowed(&actions).way_out, code.way_out(), "{code}");
    }
}

#[test]
fn look_at_an_order_can_be_given_up() {
    let mut walk = Walk::to("P0");
    assert!(!walk.session.view(NOW).actions.back, "there is nothing to go back to");
    walk.input(harness::open_link(harness::LINK));
    let (late, _) = walk.pending().unwrap();
    assert!(walk.session.view(NOW).actions.back);
    walk.user(UserEvent::Back);
    let view = walk.session.view(NOW);
    assert!(view.busy.is_none() && view.actions.proceed && !view.actions.back);
    walk.input(Input::Done(late, harness::seen(None)));
    assert_eq!((walk.code().as_str(), walk.problem()), ("P0", None));
    assert!(walk.journal.is_none());
}

#[test]
fn certificate_no_program_takes_can_stay_in_file() {
    let twin = || StoreError::SameSerial("Anna Peeters (2026)".into());
    for programs in [&[("one", Probe::Ready)][..], &[("one", Probe::Ready), ("two", Probe::Ready)]] {
        let mut walk = Walk::with_programs(programs);
        assert!(!walk.session.view(NOW).actions.start_over, "nothing has gone wrong yet");
        walk.user(UserEvent::StartOver);
        assert_eq!(walk.code(), "P6");
        walk.user(UserEvent::Proceed);
        for _ in programs {
            walk.answer(Outcome::Installed(Err(twin())));
        }
        let problem = walk.session.view(NOW).problem.unwrap();
        assert_eq!((problem.code, problem.way_out), (ErrorCode::ST707, Some(WayOut::Leave)));
        let kept = walk.journal.clone();
        walk.user(UserEvent::StartOver);
        assert_eq!((walk.code().as_str(), walk.problem()), ("P0", None));
        assert!(kept.is_some() && walk.journal == kept, "it goes on from its file when it is opened again");
    }

    let mut walk = Walk::with_programs(&[("one", Probe::Ready), ("two", Probe::Ready)]);
    walk.user(UserEvent::Proceed).answer(Outcome::Installed(Err(twin()))).settle();
    let view = walk.session.view(NOW);
    assert_eq!(view.problem.unwrap().way_out, None, "one of them works");
    assert!(view.actions.skip && !view.actions.start_over);
    walk.user(UserEvent::StartOver);
    assert_eq!(walk.code(), "P6");
}

#[test]
fn program_whose_password_nobody_knows_can_be_left() {
    let mut walk = Walk::with_programs(&[("closed", Probe::NeedsPassword)]);
    walk.user(UserEvent::Proceed);
    assert!(!walk.session.view(NOW).actions.start_over, "it is asked for");
    walk.user(UserEvent::Skip);
    let problem = walk.session.view(NOW).problem.unwrap();
    assert_eq!((problem.code, problem.way_out), (ErrorCode::ST712, Some(WayOut::Leave)));
    walk.user(UserEvent::StartOver);
    assert_eq!(walk.code(), "P0");
}

#[test]
fn way_out_is_none_where_forbidden() {
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::OpenCertificates).settle();
    let gone = Problem::UserFile("/gone".into(), DiskError::Read("gone".into()));
    walk.user(UserEvent::Repair { fingerprint: harness::fingerprint() }).answer(Outcome::FileRead(Err(gone)));
    let problem = walk.session.view(NOW).problem.unwrap();
    assert_eq!((problem.code, problem.way_out), (ErrorCode::FI600, None));
}
