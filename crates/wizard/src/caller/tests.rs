#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};

use ::certificate::store::{StoreId, StoreKind};

use super::*;
use crate::{
    help_code::StoreStates,
    moves::step::step,
    state::{
        certificates::{Inventory, StoreContents},
        effect::{Input, Outcome},
        event::{SecretField, UserEvent},
    },
    tests::{
        harness::{self, NOW, Walk, typed},
        table::states,
    },
    view::{HeldState, Screen},
};

fn codes() -> impl Iterator<Item = HelpCode> {
    let errors = || std::iter::once(None).chain(ErrorCode::ALL.map(Some));
    ScreenEntry::ALL
        .into_iter()
        .flat_map(move |screen| errors().map(move |error| HelpCode::typical(screen, error)))
}

fn shown(code: &HelpCode) -> WizardView {
    view(code, Language::Nl, NOW)
}

#[test]
fn a_screen_that_is_shown_looks_as_its_code_says() {
    for code in codes() {
        let view = shown(&code);
        assert_eq!((view.code.as_str(), ScreenEntry::of(&view.screen)), (code.screen.code(), code.screen));
        assert_eq!(StoreStates::of(&view.screen, code.system), code.stores, "{code:?}");
        assert_eq!(view.help_code.parse(), Ok(code));
        assert_eq!(view.problem.is_some(), view.link_and_file.is_some(), "{code:?}");
    }
}

#[test]
fn the_last_look_is_over_once_the_file_is_saved_and_the_sheet_is_where_it_is_offered() {
    for code in codes() {
        let view = shown(&code);
        if let Screen::Download { preflight, saved, .. } = &view.screen {
            assert_eq!((preflight.is_empty(), view.actions.run_preflight), (*saved, !*saved), "{code:?}");
        }
        let offered = matches!(
            code.screen,
            ScreenEntry::CertificatePasswordChoose
                | ScreenEntry::CertificatePasswordChooseAfterRestart
                | ScreenEntry::Done
        );
        assert_eq!(view.sheet.is_some(), offered, "{code:?}");
    }
}

#[test]
fn every_error_is_seen_where_it_usually_stands() {
    for error in ErrorCode::ALL {
        let code = HelpCode::typical(error.usual_screen(), Some(error));
        let view = shown(&code);
        let seen = serde_json::to_string(&view).unwrap();
        assert!(seen.contains(&format!("\"code\":\"{error}\"")), "{seen}");
    }
}

/// What the caller's wizard shows and what the helpdesk's shows are the same screen with the same error.
#[test]
fn every_state_of_the_wizard_comes_through() {
    let (mut screens, mut codes) = (BTreeMap::new(), BTreeSet::new());
    for (name, walk) in states() {
        let callers = walk.session.view(NOW);
        let code: HelpCode = callers.help_code.parse().unwrap();
        let shown = shown(&code);
        assert_eq!(shown.code, callers.code, "{name}");
        assert_eq!(ScreenEntry::of(&shown.screen), ScreenEntry::of(&callers.screen), "{name}");
        let error = |view: &WizardView| view.problem.as_ref().map(|problem| problem.code);
        assert_eq!(error(&shown), error(&callers), "{name}");
        screens.insert(callers.code.clone(), name);
        codes.insert(code.screen);
    }
    let named: BTreeSet<&str> = ScreenEntry::ALL.iter().map(|screen| screen.code()).collect();
    assert_eq!(screens.keys().map(String::as_str).collect::<BTreeSet<_>>(), named);
    assert!(codes.len() > named.len());
}

#[test]
fn the_fate_beside_a_sample_is_the_one_that_the_wizard_tells() {
    let mut seen = 0;
    for (_, walk) in states() {
        let callers = walk.session.view(NOW);
        let code: HelpCode = callers.help_code.parse().unwrap();
        // Which of two receipts is open, a code does not say.
        let told = |view: &WizardView| {
            view.link_and_file
                .as_ref()
                .map(|link_and_file| (link_and_file.link, link_and_file.file.is_some()))
        };
        if callers.problem.is_some() && callers.caller.is_none() {
            assert_eq!(told(&shown(&code)), told(&callers), "{code:?}");
            seen += 1;
        }
    }
    assert!(seen > 3);
}

#[test]
fn nothing_on_a_callers_screen_does_anything_but_back() {
    for code in codes() {
        let mut walk = Walk::to("P0");
        walk.user(UserEvent::ShowCaller { code: code.to_string() });
        let caller = walk.session.view(NOW);
        assert_eq!(caller.caller.map(|caller| caller.system), Some(code.system));
        for event in [
            UserEvent::Proceed,
            UserEvent::Skip,
            UserEvent::StartOver,
            UserEvent::ChooseBackupFolder,
            UserEvent::ChooseFile,
            UserEvent::OpenCertificates,
            UserEvent::OpenConnection,
            UserEvent::CheckConnection,
            UserEvent::OpenLink { text: harness::LINK.into() },
            UserEvent::Agree { agreed: true },
        ] {
            let after = step(walk.session.clone(), Input::User(event), NOW);
            assert!(after.effects.is_empty());
            assert_eq!(after.next.view(NOW), caller);
        }
        walk.input(typed(SecretField::PickupPassword, "abc")).input(Input::Dropped("/tmp/anna.pfx".into()));
        assert_eq!(walk.session.view(NOW), caller);
        walk.user(UserEvent::Back);
        assert_eq!(walk.session.view(NOW), Walk::to("P0").session.view(NOW));
        assert!(walk.effects.is_empty());
    }
}

#[test]
fn a_code_that_is_none_is_said_beside_its_field_and_nothing_is_lost() {
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::ShowCaller { code: "K7P2 9MXA".into() });
    let view = walk.session.view(NOW);
    let problem = view.problem.unwrap();
    assert_eq!((view.code.as_str(), problem.code), ("P0", ErrorCode::HC171));
    assert_eq!(problem.field, Some(crate::view::Field::CallerCode));
    walk.input(harness::open_link(harness::LINK)).settle();
    assert_eq!(walk.code(), "P1");
}

/// A helpdesk that reads out a button must read out one that the caller has.
#[test]
fn the_callers_screen_offers_what_the_wizard_offers() {
    let mut seen = 0;
    for (name, walk) in states() {
        let callers = walk.session.view(NOW);
        let code: HelpCode = callers.help_code.parse().unwrap();
        if callers.busy.is_some() || callers.caller.is_some() {
            continue;
        }
        // A code does not say whether the receipt was confirmed, which decides on Back here. Practice would begin for real.
        let back = callers.actions.back;
        let expected = Actions { practise: false, ..callers.actions };
        let offered = shown(&code).actions;
        let offered = match code.screen {
            ScreenEntry::CertificatePasswordOpen => Actions { back, ..offered },
            _ => offered,
        };
        assert_eq!(offered, expected, "{name}");
        seen += 1;
    }
    assert!(seen > 20);
}

fn usual(error: ErrorCode) -> WizardView {
    shown(&HelpCode::typical(error.usual_screen(), Some(error)))
}

#[test]
fn an_order_whose_key_is_made_elsewhere_cannot_be_confirmed() {
    let Actions { proceed, start_over, .. } = usual(ErrorCode::OR156).actions;
    assert_eq!((proceed, start_over), (false, true));
}

#[test]
fn who_has_a_program_in_which_it_works_may_go_on_with_it() {
    for error in [ErrorCode::ST701, ErrorCode::ST704, ErrorCode::ST705, ErrorCode::ST707] {
        assert!(usual(error).actions.skip, "{error}");
    }
    assert!(!usual(ErrorCode::ST703).actions.skip, "it works nowhere yet");
}

#[test]
fn what_an_error_is_about_stands_on_its_screen() {
    let Screen::Install { options, targets, .. } = usual(ErrorCode::ST712).screen else {
        panic!("no program chosen")
    };
    assert!(options.by_hand && targets.iter().all(|target| !target.chosen));
    let Screen::Connection { proxy, .. } = usual(ErrorCode::CN101).screen else { panic!("no proxy") };
    assert_eq!(proxy.mode, pickup::connection::ProxyMode::Manual);
}

/// It speaks of programs below where there are some, and offers to install where that can be.
#[test]
fn nothing_is_offered_where_no_program_can_hold_the_certificate() {
    for (error, usable, proceed) in [
        (ErrorCode::ST704, true, true),
        (ErrorCode::ST703, true, true),
        (ErrorCode::ST706, false, true),
        (ErrorCode::ST708, false, false),
    ] {
        let view = usual(error);
        let Screen::Install { usable: shown, .. } = view.screen else { panic!("{error} stands elsewhere") };
        assert_eq!((shown, view.actions.proceed), (usable, proceed), "{error}");
    }
}

/// The commonest Check screen: a certificate that the wizard did not install, whose key nobody has asked to sign.
#[test]
fn a_certificate_that_was_not_tried_is_seen_as_one() {
    let Inventory { stores, .. } = harness::inventory();
    let is_wanted = |looked: &StoreContents| matches!(looked.program.id.0.as_str(), "own" | "closed");
    let mut stores: Vec<StoreContents> = stores.into_iter().filter(is_wanted).collect();
    for looked in stores.iter_mut().filter(|looked| looked.program.id.0 == "own") {
        looked.program.kind = StoreKind::SharedNss;
    }
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::OpenCertificates);
    walk.answer(Outcome::InventoryTaken(Ok(Inventory { stores, installed: Vec::new(), lost: None })));
    for asking in [false, true] {
        if asking {
            walk.user(UserEvent::AskPrimaryPassword { store: StoreId("closed".into()) });
        }
        let callers = walk.session.view(NOW);
        let shown = shown(&callers.help_code.parse().unwrap());
        for view in [&callers, &shown] {
            let Screen::Certificates { certificates, asking: asked, .. } = &view.screen else {
                panic!("not on K1")
            };
            let held: Vec<_> = certificates.iter().flat_map(|holding| &holding.targets).collect();
            assert!(held.iter().any(|target| target.state == HeldState::NotTried && !target.removable));
            assert!(certificates.iter().all(|holding| holding.triable));
            assert_eq!(asked.is_some(), asking);
        }
    }
}
