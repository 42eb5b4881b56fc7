#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::wizard::{
    effect::Input,
    event::{SecretField, UserEvent},
    help_code::StoreStates,
    step::step,
    tests::{
        table::states,
        world::{self, NOW, Walk, typed},
    },
    view::Screen,
};

fn codes() -> impl Iterator<Item = HelpCode> {
    let errors = || std::iter::once(None).chain(ErrorEntry::all().map(Some));
    ScreenEntry::ALL
        .into_iter()
        .flat_map(move |screen| errors().map(move |error| HelpCode::typical(screen, error)))
}

fn shown(code: &HelpCode) -> WizardView {
    view(code, Language::Nl, NOW)
}

#[test]
fn there_is_one_sample_of_each_error() {
    let mut samples: Vec<&str> = Vec::new();
    let all: Vec<_> =
        problems::all().map(|sample| ErrorEntry::of(&user_error(&sample).code).unwrap()).collect();
    samples.extend(all.iter().map(|error| error.code()));
    let listed: BTreeSet<&str> = ErrorEntry::all().map(ErrorEntry::code).collect();
    assert_eq!(samples.iter().copied().collect::<BTreeSet<_>>(), listed);
    assert_eq!(samples.len(), listed.len(), "none has two");
}

fn user_error(sample: &problems::Sample) -> crate::wizard::view::UserError {
    (&sample.problem).into()
}

#[test]
fn a_screen_that_is_shown_looks_as_its_code_says() {
    for code in codes() {
        let view = shown(&code);
        assert_eq!((view.code.as_str(), ScreenEntry::of(&view.screen)), (code.screen.code(), code.screen));
        assert_eq!(StoreStates::of(&view.screen, code.system), code.stores, "{code:?}");
        assert_eq!(view.help_code.parse(), Ok(code));
        assert_eq!(view.problem.is_some(), view.fate.is_some(), "{code:?}");
    }
}

#[test]
fn the_last_look_is_over_once_the_file_is_saved_and_the_sheet_is_where_it_is_offered() {
    for code in codes() {
        let view = shown(&code);
        if let Screen::Download { readiness, saved, .. } = &view.screen {
            assert_eq!((readiness.is_empty(), view.actions.check_readiness), (*saved, !*saved), "{code:?}");
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
    for error in ErrorEntry::all() {
        let code = HelpCode::typical(error.usual_screen(), Some(error));
        let view = shown(&code);
        let seen = serde_json::to_string(&view).unwrap();
        assert!(seen.contains(&format!("\"code\":\"{}\"", error.code())), "{seen}");
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
        let error = |view: &WizardView| view.problem.as_ref().map(|problem| problem.code.clone());
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
        let told = |view: &WizardView| view.fate.as_ref().map(|fate| (fate.link, fate.file.is_some()));
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
            UserEvent::OpenCheck,
            UserEvent::OpenConnection,
            UserEvent::CheckConnection,
            UserEvent::OpenLink { text: world::LINK.into() },
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
    assert_eq!((view.code.as_str(), problem.code.as_str()), ("P0", "HC-171"));
    assert_eq!(problem.field, Some(crate::wizard::view::Field::CallerCode));
    walk.input(world::open_link(world::LINK)).settle();
    assert_eq!(walk.code(), "P1");
}
