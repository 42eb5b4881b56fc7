#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};

use certificate::store::{StoreId, StoreKind};
use pickup::order::KeyGeneration;

use super::*;
use crate::{
    help_code::StoreStates,
    platform::System,
    runner::Wizard,
    state::{Input, Inventory, Outcome, SecretField, SecretInput, StoreContents, UserEvent},
    tests::{
        harness::{self, NOW, Walk},
        table::states,
    },
    view::{CertificatesScreen, ConnectionScreen, DownloadScreen, HeldState, InstallScreen, LinkStatus},
};

fn codes() -> impl Iterator<Item = HelpCode> {
    let errors = || std::iter::once(None).chain(ErrorCode::ALL.map(Some));
    ScreenEntry::ALL
        .into_iter()
        .flat_map(move |screen| errors().map(move |error| HelpCode::typical(screen, error)))
}

fn props(code: &HelpCode) -> Props {
    let Installation { challenge, signature, .. } = harness::installation("");
    let pfx = match code.screen {
        ScreenEntry::InspectOrder => harness::doubtful_pfx(),
        _ => harness::pfx(),
    };
    Props { pfx: pfx.into(), signed: SignedChallenge { challenge, signature: Ok(signature) } }
}

fn shown(code: &HelpCode) -> WizardView {
    callers_view(code, &props(code), Language::Nl, false, NOW).unwrap()
}

/// The helpdesk's view of this session's help code.
pub(crate) fn callers_view_of(walk: &Walk) -> WizardView {
    shown(&walk.session.view(NOW).help_code.parse().unwrap())
}

/// The session's own view at this code, without the additions for the helpdesk.
fn own_view(code: &HelpCode) -> WizardView {
    let session = staged(code, &props(code), code.language, NOW).unwrap();
    assert_eq!(session.awaits(), None, "{code:?}");
    session.view(NOW)
}

/// Whether the error can occur. The error of a program needs one that failed, or was left alone. ST-707 gives way to
/// the error of the first one.
fn can_stand(code: &HelpCode) -> bool {
    code.error.is_none_or(|error| {
        error != ErrorCode::ST707 && (!error.is_of_program() || code.screen == ScreenEntry::Install)
    })
}

#[test]
fn staged_session_shows_its_codes_screen_and_error() {
    let mut stood = BTreeSet::new();
    for code in codes() {
        let own = own_view(&code);
        let told: HelpCode = own.help_code.parse().unwrap();
        if can_stand(&code) {
            assert_eq!(told, code);
            stood.extend(code.error);
        } else {
            assert_eq!(HelpCode { error: code.error, ..told }, code);
        }
        assert_eq!(own.code, code.screen.code());
        assert_eq!(own.problem.is_some(), own.link_and_file.is_some(), "{code:?}");
    }
    assert_eq!(stood.len(), ErrorCode::ALL.len() - 1);
}

#[test]
fn staged_session_knows_system_residence_and_key() {
    let residences =
        [None, Some(Residence::Belgium), Some(Residence::Netherlands), Some(Residence::Elsewhere)];
    for code in codes().filter(|code| code.error.is_none()) {
        for system in [System::Windows, System::Macos, System::Linux] {
            for residence in residences {
                let stores = StoreStates::typical(code.screen, None, system);
                let code = HelpCode { system, residence, stores, ..code };
                assert_eq!(own_view(&code).help_code.parse(), Ok(code));
            }
        }
    }
    for screen in [ScreenEntry::Install, ScreenEntry::Done, ScreenEntry::Connection] {
        for key_generation in [None, Some(KeyGeneration::Pkcs12)] {
            let code = HelpCode { key_generation, ..HelpCode::typical(screen, None) };
            assert_eq!(own_view(&code).help_code.parse(), Ok(code), "with an order, and with a file alone");
        }
    }
}

#[test]
fn programs_error_stands_beside_it() {
    for error in ErrorCode::ALL.into_iter().filter(|error| error.is_of_program()) {
        for state in [StoreState::Failed, StoreState::Unusable] {
            let mut code = HelpCode::typical(ScreenEntry::Install, Some(error));
            code.stores = StoreStates::default();
            code.stores.0[0] = state;
            let view = own_view(&code);
            assert_eq!(view.help_code.parse(), Ok(code));
            assert_eq!(view.problem.is_some(), state == StoreState::Failed, "{error}");
        }
        if error != ErrorCode::ST704 {
            // A store that is not found cannot be unreadable.
            let mut code = HelpCode::typical(ScreenEntry::Certificates, Some(error));
            code.stores.0[0] = StoreState::Unusable;
            assert_eq!(own_view(&code).help_code.parse(), Ok(code));
        }
    }
}

/// A code that no wizard has shown can also be read.
#[test]
fn help_code_of_no_screen_is_shown() {
    for code in codes().filter(|code| matches!(code.error, None | Some(ErrorCode::ST704 | ErrorCode::PU201)))
    {
        for system in [System::Windows, System::Macos, System::Linux] {
            for state in StoreState::ALL {
                let code = HelpCode { system, stores: StoreStates([state; 5]), key_generation: None, ..code };
                assert_eq!(shown(&code).code, code.screen.code());
            }
        }
    }
}

#[test]
fn certificate_path_is_of_the_callers_system() {
    let code = HelpCode { system: System::Windows, ..HelpCode::typical(ScreenEntry::Download, None) };
    let Screen::Download(DownloadScreen { file, .. }) = shown(&code).screen else { panic!("no download") };
    assert_eq!(file, r"C:\Users\anneleen\AppData\Local\eu.personalsign.wizard\orders\PS3-2026-004711.pfx");
}

#[test]
fn caller_preflight_and_sheet_are_where_offered() {
    for code in codes() {
        let view = shown(&code);
        if let Screen::Download(DownloadScreen { preflight, saved, issuing, .. }) = &view.screen {
            let has_begun = *saved || *issuing;
            assert_eq!(
                (preflight.is_empty(), view.actions.run_preflight),
                (has_begun, !has_begun),
                "{code:?}"
            );
        }
        assert_eq!(view.sheet.is_some(), code.screen == ScreenEntry::Done, "{code:?}");
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

/// Every state of the caller's wizard is rebuilt at the helpdesk from its code.
#[test]
fn every_state_of_the_wizard_comes_through() {
    let (mut screens, mut codes) = (BTreeMap::new(), BTreeSet::new());
    for (name, walk) in states() {
        let callers = walk.session.view(NOW);
        let code: HelpCode = callers.help_code.parse().unwrap();
        let own = own_view(&code);
        // The code hides the failure of a program where another of its kind is asked for its password.
        let is_hidden =
            code.screen == ScreenEntry::InstallAsking && !code.stores.0.contains(&StoreState::Failed);
        let error = code.error.filter(|error| !(is_hidden && error.is_of_program()));
        assert_eq!(own.help_code.parse(), Ok(HelpCode { error, ..code }), "{name}");
        assert_eq!((&own.code, &own.steps), (&callers.code, &callers.steps), "{name}");
        let error = |view: &WizardView| view.problem.as_ref().map(|problem| problem.code);
        assert_eq!(error(&own), error(&callers), "{name}");
        screens.insert(callers.code.clone(), name);
        codes.insert(code.screen);
    }
    let named: BTreeSet<&str> = ScreenEntry::ALL.iter().map(|screen| screen.code()).collect();
    assert_eq!(screens.keys().map(String::as_str).collect::<BTreeSet<_>>(), named);
    assert!(codes.len() > named.len());
}

#[test]
fn caller_link_status_matches_the_wizards() {
    let mut seen = 0;
    for (_, walk) in states() {
        let callers = walk.session.view(NOW);
        let code: HelpCode = callers.help_code.parse().unwrap();
        // A code does not distinguish the two kinds of open receipt.
        let told = |view: &WizardView| {
            view.link_and_file
                .as_ref()
                .map(|link_and_file| (link_and_file.link, link_and_file.file.is_some()))
        };
        if callers.problem.is_some() {
            assert_eq!(told(&shown(&code)), told(&callers), "{code:?}");
            seen += 1;
        }
    }
    assert!(seen > 3);
}

#[tokio::test]
async fn callers_screen_takes_no_event_but_language() {
    for code in codes().filter(|code| code.error.is_none_or(|error| error.usual_screen() == code.screen)) {
        let platform = harness::platform();
        let wizard = Wizard::of_caller(code, props(&code), Language::Nl, false, platform).unwrap();
        let before = wizard.snapshot().view;
        assert_eq!(before.caller.map(|caller| caller.system), Some(code.system));
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
            UserEvent::WriteToVetting { existing: "PS3-2026-004711".into(), new: "PS3-2026-004712".into() },
            UserEvent::Back,
        ] {
            wizard.send(Input::User(event));
        }
        wizard.send(Input::Dropped("/tmp/anna.pfx".into()));
        for field in SecretField::ALL {
            wizard.send(Input::Typed(SecretInput { field, value: "abc".into() }));
        }
        assert!(wizard.suggest_password().await.is_none());
        let mut updates = wizard.updates();
        for (revision, language) in [(1, Language::Fr), (2, Language::Nl)] {
            wizard.send(Input::User(UserEvent::SetLanguage { language }));
            let update = updates.wait_for(|update| update.view.language == language).await.unwrap().clone();
            assert_eq!(update.revision, revision, "{code:?}");
        }
        let after = wizard.snapshot().view;
        let told = |view: WizardView| (view.code, view.help_code, view.problem, view.actions);
        assert_eq!(told(after), told(before));
    }
}

/// The helpdesk reads buttons out, so it may see only those that the caller has.
#[test]
fn caller_screen_offers_what_the_wizard_offers() {
    let mut seen = 0;
    for (name, walk) in states() {
        let callers = walk.session.view(NOW);
        let code: HelpCode = callers.help_code.parse().unwrap();
        if callers.busy.is_some() {
            continue;
        }
        // A code does not tell whether the receipt was confirmed, or a reply of the CA's page is awaited, on which Back
        // depends here. Practice would really begin.
        let back = callers.actions.back;
        let expected = Actions { practise: false, ..callers.actions };
        let offered = shown(&code).actions;
        let offered = match code.screen {
            ScreenEntry::CertificatePasswordOpen => Actions { back, ..offered },
            page if page.page_kind().is_some() => Actions { back, ..offered },
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
fn order_with_key_elsewhere_cannot_be_confirmed() {
    let Actions { proceed, start_over, .. } = usual(ErrorCode::OR156).actions;
    assert_eq!((proceed, start_over), (false, true));
}

#[test]
fn caller_without_reply_of_the_page_reads_of_a_link_maybe_used() {
    use ErrorCode::{PG254, PG255, PG256, PG257, PG258, PG261};
    let link = |error| usual(error).link_and_file.unwrap().link;
    for error in [PG255, PG256, PG257, PG258, PG261] {
        assert_eq!(link(error), LinkStatus::MayBeUsed, "{error}");
    }
    assert_eq!(link(PG254), LinkStatus::NotUsed);
}

#[test]
fn caller_with_working_program_may_go_on() {
    for error in [ErrorCode::ST701, ErrorCode::ST704, ErrorCode::ST705, ErrorCode::ST707] {
        assert!(usual(error).actions.skip, "{error}");
    }
    assert!(!usual(ErrorCode::ST703).actions.skip, "it works nowhere yet");
}

#[test]
fn caller_screen_shows_what_error_concerns() {
    let Screen::Install(InstallScreen { options, targets, .. }) = usual(ErrorCode::ST712).screen else {
        panic!("no program chosen")
    };
    assert!(options.by_hand && targets.iter().all(|target| !target.chosen));
    let Screen::Connection(ConnectionScreen { proxy, .. }) = usual(ErrorCode::CN101).screen else {
        panic!("no proxy")
    };
    assert_eq!(proxy.mode, ProxyMode::Manual);
}

/// The texts mention programs below only where there are some, and offer to install only where that is possible.
#[test]
fn caller_without_usable_program_gets_no_install() {
    for (error, usable, proceed) in [
        (ErrorCode::ST704, true, true),
        (ErrorCode::ST703, true, true),
        (ErrorCode::ST706, false, true),
        (ErrorCode::ST708, false, false),
    ] {
        let view = usual(error);
        let Screen::Install(InstallScreen { usable: shown, .. }) = view.screen else {
            panic!("{error} stands elsewhere")
        };
        assert_eq!((shown, view.actions.proceed), (usable, proceed), "{error}");
    }
}

/// The most frequent certificates' screen: a certificate that the wizard did not install, whose key was not asked to
/// sign.
#[test]
fn untried_certificate_is_shown_as_untried() {
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
            let Screen::Certificates(CertificatesScreen { certificates, asking: asked, .. }) = &view.screen
            else {
                panic!("not on K1")
            };
            let held: Vec<_> = certificates.iter().flat_map(|holding| &holding.targets).collect();
            assert!(held.iter().any(|target| target.state == HeldState::NotTried && !target.removable));
            assert!(certificates.iter().all(|holding| holding.triable));
            assert_eq!(asked.is_some(), asking);
        }
    }
}
