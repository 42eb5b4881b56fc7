//! Orders whose key is made on this computer.

use certificate::{request::RequestKey, store::ImportOption};
use pickup::{
    error::PickupError,
    order::{KeyGeneration, OrderDetails},
};

use super::harness::{self, CERTIFICATE_PASSWORD, LINK, NOW, PICKUP_PASSWORD, Walk, typed};
use crate::{
    journal::{KeyChoice, SavedFile},
    problem::Problem,
    state::{Effect, Outcome, OwnKey, SecretField, Seen, Task, UserEvent},
    storage::{KeyError, KeySeal},
    view::{
        CertificatePasswordPurpose, CertificatePasswordScreen, DownloadScreen, InstallScreen,
        KeyChoiceScreen, PreflightCheck, Screen, StepName, StepState,
    },
};

const KEY: &str = "/desk/PS-1.key.json";

fn details() -> OrderDetails {
    let request_keys = vec![RequestKey::P256, RequestKey::Rsa3072];
    OrderDetails { key_generation: KeyGeneration::OnDevice, request_keys, ..harness::details() }
}

/// The order, unlocked; its key was made before, if there is one.
fn unlocked(own_key: Option<OwnKey>) -> Walk {
    let mut walk = Walk::to("P0");
    let seen = Seen { details: details(), saved: None, refused: Vec::new(), own_key };
    walk.input(harness::open_link(LINK)).answer(Outcome::LookedUp(Ok(seen.into())));
    walk.forward_to("P2");
    walk.input(typed(SecretField::PickupPassword, PICKUP_PASSWORD)).user(UserEvent::Proceed);
    walk.answer(harness::unlocked(None));
    walk
}

pub(super) fn choosing() -> Walk {
    unlocked(None)
}

pub(super) fn bound() -> Walk {
    let mut walk = choosing();
    walk.user(UserEvent::ChooseKey { choice: KeyChoice::Bound });
    walk
}

pub(super) fn making_password() -> Walk {
    let mut walk = bound();
    walk.user(UserEvent::Proceed);
    walk
}

pub(super) fn for_now() -> Walk {
    let mut walk = making_password();
    walk.answer(Outcome::PasswordMade(None));
    walk
}

pub(super) fn made(choice: KeyChoice, seal: KeySeal) -> Walk {
    unlocked(Some(OwnKey { choice, made: Some(seal) }))
}

pub(super) fn reopening() -> Walk {
    let mut walk = made(KeyChoice::Exportable, KeySeal::Password);
    walk.input(typed(SecretField::CertificatePassword, CERTIFICATE_PASSWORD));
    walk
}

pub(super) fn opening_key() -> Walk {
    let mut walk = reopening();
    walk.user(UserEvent::Proceed);
    walk
}

/// At the download, with a key of this choice.
fn at_download(choice: KeyChoice) -> Walk {
    let mut walk = if choice == KeyChoice::Bound { making_password() } else { choosing() };
    match choice {
        KeyChoice::Bound => walk.settle(),
        KeyChoice::Exportable => {
            walk.user(UserEvent::Proceed).think_of(CERTIFICATE_PASSWORD).user(UserEvent::Proceed).settle()
        }
    };
    walk.forward_to("P5");
    walk
}

pub(super) fn ready_to_create() -> Walk {
    at_download(KeyChoice::Bound)
}

pub(super) fn issuing() -> Walk {
    let mut walk = at_download(KeyChoice::Exportable);
    walk.user(UserEvent::Proceed).answer(Outcome::Issuing);
    walk
}

fn file(choice: KeyChoice) -> SavedFile {
    SavedFile { delivered: Some([8; 32]), made_here: Some(choice), ..harness::saved() }
}

pub(super) fn installing_bound() -> Walk {
    let mut walk = at_download(KeyChoice::Bound);
    walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Ok(file(KeyChoice::Bound)))).settle();
    walk
}

fn purpose(walk: &Walk) -> CertificatePasswordPurpose {
    match walk.session.view(NOW).screen {
        Screen::CertificatePassword(CertificatePasswordScreen { purpose, .. }) => purpose,
        screen => panic!("{screen:?}"),
    }
}

fn choice(walk: &Walk) -> KeyChoiceScreen {
    match walk.session.view(NOW).screen {
        Screen::KeyChoice(screen) => screen,
        screen => panic!("{screen:?}"),
    }
}

fn download(walk: &Walk) -> DownloadScreen {
    match walk.session.view(NOW).screen {
        Screen::Download(screen) => screen,
        screen => panic!("{screen:?}"),
    }
}

#[test]
fn order_without_known_keys_has_the_page_alone() {
    for (request_keys, code) in [(Vec::new(), Some("OR-156")), (vec![RequestKey::P256], None)] {
        let mut walk = Walk::to("P0");
        let details = OrderDetails { request_keys, ..details() };
        walk.input(harness::open_link(LINK)).answer(harness::seen_as(details));
        assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P1", code));
        assert_eq!(walk.session.view(NOW).actions.edge_mode, code.is_some());
    }
}

#[test]
fn exportable_key_takes_the_way_of_a_file() {
    let mut walk = choosing();
    assert_eq!(choice(&walk).choice, KeyChoice::Exportable, "the recommended one");
    walk.user(UserEvent::Proceed);
    assert_eq!(purpose(&walk), CertificatePasswordPurpose::Choose);
    walk.think_of(CERTIFICATE_PASSWORD).user(UserEvent::Proceed).settle().forward_to("P5");
    assert!(download(&walk).made_here && download(&walk).backup_folder.is_some());
    let steps = walk.session.view(NOW).steps;
    assert!(steps.iter().any(|step| (step.step, step.state) == (StepName::Create, StepState::Current)));
    walk.user(UserEvent::Proceed);
    let Some((_, Task::Fetch { agreed, .. })) = walk.pending() else { panic!() };
    assert_eq!((agreed.key_choice(), agreed.password_is_known()), (KeyChoice::Exportable, true));
    walk.answer(Outcome::Fetched(Ok(file(KeyChoice::Exportable)))).settle();
    let Screen::Install(InstallScreen { options, .. }) = walk.session.view(NOW).screen else { panic!() };
    assert!(options.exportable && options.exportable_is_final);
    walk.forward();
    assert_eq!(walk.code(), "P7");
    assert!(walk.effects.iter().any(|effect| matches!(effect, Effect::FinishOwnKey(_))));
    assert!(walk.session.view(NOW).sheet.is_some(), "a file is kept");
}

#[test]
fn bound_key_needs_no_password_and_leaves_no_copy() {
    let mut walk = bound();
    assert_eq!(choice(&walk).choice, KeyChoice::Bound);
    walk.user(UserEvent::Proceed).settle();
    assert_eq!(walk.code(), "P4", "the keyring has the password");
    walk.forward_to("P5");
    let screen = download(&walk);
    assert_eq!(screen.backup_folder, None);
    assert!(screen.preflight.iter().all(|line| line.check != PreflightCheck::Backup));
    walk.user(UserEvent::Proceed);
    let Some((_, Task::Fetch { agreed, .. })) = walk.pending() else { panic!() };
    assert_eq!((agreed.key_choice(), agreed.password_is_known()), (KeyChoice::Bound, false));

    let mut walk = installing_bound();
    assert_eq!(walk.code(), "P6");
    assert!(!walk.effects.iter().any(|effect| matches!(effect, Effect::Run(_, Task::BackUp { .. }))));
    walk.user(UserEvent::SetImportOption { option: ImportOption::Exportable, on: true });
    walk.user(UserEvent::Proceed);
    let Some((_, Task::Install { options, file, .. })) = walk.pending() else { panic!() };
    assert_eq!((options.exportable, file), (false, &None));
    walk.settle().user(UserEvent::Skip).settle();
    let view = walk.session.view(NOW);
    let Screen::Done(done) = view.screen else { panic!("{:?}", view.screen) };
    assert_eq!((done.password_kept, view.sheet), (None, None), "there is no file to be opened");
    let Some(Effect::FinishOwnKey(entry)) =
        walk.effects.iter().find(|effect| matches!(effect, Effect::FinishOwnKey(_)))
    else {
        panic!()
    };
    assert!(entry.note().is_saved_of("PS-1"));
}

#[test]
fn bound_key_without_keyring_gets_password_for_now() {
    let mut walk = for_now();
    let Screen::CertificatePassword(screen) = walk.session.view(NOW).screen else { panic!() };
    assert!(screen.for_now);
    walk.think_of(CERTIFICATE_PASSWORD).user(UserEvent::Proceed).settle().forward_to("P5");
    walk.user(UserEvent::Proceed);
    let Some((_, Task::Fetch { agreed, .. })) = walk.pending() else { panic!() };
    assert_eq!((agreed.key_choice(), agreed.password_is_known()), (KeyChoice::Bound, true));
}

#[test]
fn key_made_before_is_used_again() {
    let mut walk = made(KeyChoice::Exportable, KeySeal::Keyring);
    assert_eq!(purpose(&walk), CertificatePasswordPurpose::Choose, "the keyring opens it");
    let screen = walk.session.view(NOW).screen;
    assert!(matches!(screen, Screen::CertificatePassword(screen) if screen.key_here));
    assert!(!download(&at_download(KeyChoice::Exportable)).key_here, "it is not made yet");
    walk.user(UserEvent::Back);
    assert_eq!(walk.code(), "P2", "the choice is final");

    let mut walk = made(KeyChoice::Bound, KeySeal::Keyring);
    assert!(choice(&walk).is_final && choice(&walk).choice == KeyChoice::Bound);
    walk.user(UserEvent::ChooseKey { choice: KeyChoice::Exportable });
    assert_eq!(choice(&walk).choice, KeyChoice::Bound);
    walk.settle();
    assert_eq!(walk.code(), "P4");
    walk.user(UserEvent::Back);
    assert_eq!(walk.code(), "P2");

    for choice in [KeyChoice::Exportable, KeyChoice::Bound] {
        assert_eq!(purpose(&made(choice, KeySeal::Password)), CertificatePasswordPurpose::OpenKey);
    }
}

#[test]
fn password_of_the_key_is_tried_at_once() {
    let mut walk = made(KeyChoice::Exportable, KeySeal::Password);
    walk.user(UserEvent::Proceed);
    assert_eq!(walk.problem().as_deref(), Some("CP-302"));
    let mut walk = opening_key();
    let wrong = Problem::OwnKey(KEY.into(), KeyError::WrongPassword);
    walk.answer(Outcome::KeyOpened(Err(wrong)));
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P3", Some("CP-310")));
    assert_eq!(walk.session.shared.refused_field, Some(SecretField::CertificatePassword));
    walk.user(UserEvent::Proceed).settle();
    assert_eq!(walk.code(), "P4");
}

#[test]
fn certificate_not_issued_yet_is_waited_for() {
    let mut walk = issuing();
    assert!(download(&walk).issuing && walk.session.view(NOW).busy.is_some());
    walk.user(UserEvent::Back);
    assert!(walk.effects.iter().any(|effect| matches!(effect, Effect::Stop(_))));
    walk.answer(Outcome::FetchStopped);
    assert!(!download(&walk).issuing && download(&walk).key_here);
    walk.user(UserEvent::Proceed);
    assert!(!download(&walk).issuing, "it is asked anew");
}

#[test]
fn choice_is_kept_on_the_way_back() {
    let mut walk = at_download(KeyChoice::Bound);
    walk.user(UserEvent::Back).user(UserEvent::Back);
    assert_eq!(choice(&walk).choice, KeyChoice::Bound);
    walk.user(UserEvent::Back);
    assert_eq!(walk.code(), "P2");

    let mut walk = at_download(KeyChoice::Exportable);
    walk.user(UserEvent::Back).user(UserEvent::Back).user(UserEvent::Back);
    assert_eq!(purpose(&walk), CertificatePasswordPurpose::Choose);
    walk.user(UserEvent::Back);
    assert_eq!(choice(&walk).choice, KeyChoice::Exportable);
}

#[test]
fn refused_request_is_told_with_its_reason() {
    for (problem, code) in [
        (PickupError::OtherRequest.into(), "OR-160"),
        (PickupError::RequestRefused.into(), "OR-161"),
        (Problem::OtherCertificate, "DL-513"),
        (Problem::OwnKey(KEY.into(), KeyError::KeyringClosed), "DL-516"),
    ] {
        let mut walk = at_download(KeyChoice::Exportable);
        walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Err(problem)));
        assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P5", Some(code)));
    }
    let mut walk = at_download(KeyChoice::Exportable);
    let wrong = Problem::OwnKey(KEY.into(), KeyError::WrongPassword);
    walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Err(wrong)));
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P3", Some("CP-310")));
}
