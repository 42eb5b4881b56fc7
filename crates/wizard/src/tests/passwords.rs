//! The two passwords: neither is accepted for the other, and the certificate password is kept only if the user says so.

use certificate::{password::CertificatePassword, pkcs12::FileError};
use pickup::{error::PickupError, password::StrengthHint};
use secrecy::ExposeSecret;

use super::harness::{self, CERTIFICATE_PASSWORD, NOW, PICKUP_PASSWORD, Walk, found, typed};
use crate::{
    state::{Effect, FoundFile, Outcome, SecretField, Task, UserEvent},
    view::{
        Attempts, CertificatePasswordPurpose, CertificatePasswordScreen, DoneScreen, LinkAndFile, LinkStatus,
        PickupPasswordScreen, Screen,
    },
};

/// Whether the password is in the keyring, according to the screen; none where that is not asked.
fn kept(walk: &Walk) -> Option<bool> {
    match walk.session.view(NOW).screen {
        Screen::CertificatePassword(CertificatePasswordScreen { kept, .. }) => Some(kept),
        Screen::Done(DoneScreen { password_kept, .. }) => password_kept,
        screen => panic!("{screen:?}"),
    }
}

/// Types the certificate password in the field for the pickup password.
fn mixes_them_up(walk: &mut Walk) {
    assert_eq!(walk.code(), "P2");
    walk.input(typed(SecretField::PickupPassword, CERTIFICATE_PASSWORD)).user(UserEvent::Proceed);
    assert_eq!(walk.problem().as_deref(), Some("PU-206"));
    assert!(walk.pending().is_none(), "to send it would use up an attempt");
    let link_and_file = walk.session.view(NOW).link_and_file;
    assert_eq!(link_and_file, Some(LinkAndFile { link: LinkStatus::NotUsed, file: None }));
}

#[test]
fn certificate_password_is_not_sent_as_pickup_password() {
    let mut walk = Walk::to("P4");
    for _ in 0..3 {
        walk.user(UserEvent::Back);
    }
    mixes_them_up(&mut walk);
    walk.forward();
    assert_eq!(walk.code(), "P3", "the pickup password itself is taken");

    // The same holds where the service asks for the pickup password once more.
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Err(PickupError::SessionExpired.into())));
    mixes_them_up(&mut walk);
}

#[test]
fn certificate_password_of_another_order_may_be_sent() {
    let mut walk = Walk::to("P4");
    while walk.code() != "P0" {
        walk.user(UserEvent::Back);
    }
    walk.forward_to("P2");
    walk.input(typed(SecretField::PickupPassword, CERTIFICATE_PASSWORD)).user(UserEvent::Proceed);
    assert!(matches!(walk.pending(), Some((_, Task::Unlock { .. }))));
}

#[test]
fn pickup_password_is_refused_as_certificate_password() {
    for (password, code) in [
        (PICKUP_PASSWORD.to_owned(), "CP-305"),
        (PICKUP_PASSWORD.to_uppercase(), "CP-305"),
        (format!("{PICKUP_PASSWORD}7Harbour"), "CP-301"),
    ] {
        let mut walk = Walk::to("P3");
        walk.think_of(&password).user(UserEvent::Proceed);
        assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P3", Some(code)), "{password}");
    }
}

#[test]
fn pickup_password_typed_for_file_is_named() {
    for code in ["P5", "P6"] {
        let mut walk = Walk::to(code);
        walk.user(UserEvent::Proceed);
        if code == "P5" {
            walk.answer(Outcome::Fetched(Ok(harness::saved())));
        }
        let mut again = walk.restart();
        again.input(typed(SecretField::CertificatePassword, PICKUP_PASSWORD)).user(UserEvent::Proceed);
        assert_eq!((again.code().as_str(), again.problem().as_deref()), ("P3", Some("CP-306")));
        assert!(again.pending().is_none());
        assert!(again.session.view(NOW).link_and_file.unwrap().file.is_some(), "the file is safe");
        again.forward();
        assert_eq!(again.problem(), None);
    }
}

/// The screen of the pickup password.
fn pickup_screen(walk: &Walk) -> PickupPasswordScreen {
    match walk.session.view(NOW).screen {
        Screen::PickupPassword(screen) => screen,
        screen => panic!("{screen:?}"),
    }
}

#[test]
fn refused_pickup_password_is_shown_and_lock_told() {
    let mut walk = Walk::to("P2");
    assert_eq!((pickup_screen(&walk).attempts, walk.shown_field()), (Attempts::Unused, None));
    walk.user(UserEvent::Proceed);
    assert_eq!(walk.shown_field(), None, "nothing was sent, and nothing refused");
    let shown = Some(SecretField::PickupPassword);
    for (attempts_left, attempts) in [(4, Attempts::Used), (3, Attempts::LockNear), (1, Attempts::LockNear)] {
        let sent = format!("wrong0000{attempts_left}");
        walk.input(typed(SecretField::PickupPassword, &sent));
        walk.user(UserEvent::Proceed);
        assert!(walk.pending().is_some());
        let error = Err(PickupError::WrongPickupPassword { attempts_left });
        walk.answer(harness::unlocking(&sent, error));
        assert_eq!((pickup_screen(&walk).attempts, walk.shown_field()), (attempts, shown));
    }
    walk.user(UserEvent::OpenConnection);
    assert_eq!(walk.shown_field(), None);
    walk.user(UserEvent::Back);
    assert_eq!(walk.shown_field(), shown);
    let again = walk.restart();
    assert_eq!((pickup_screen(&again).attempts, again.shown_field()), (Attempts::LockNear, shown));
    walk.forward();
    assert_eq!((walk.code().as_str(), walk.shown_field()), ("P3", None), "the other password is not");
}

#[test]
fn refused_file_password_is_shown() {
    let mut walk = Walk::to("P6").restart();
    assert_eq!(walk.shown_field(), None);
    walk.input(typed(SecretField::CertificatePassword, "wrong")).user(UserEvent::Proceed);
    walk.answer(Outcome::Opened(Err(FileError::WrongPassword.into())));
    let shown = Some(SecretField::CertificatePassword);
    assert_eq!((walk.problem().as_deref(), walk.shown_field()), (Some("CP-304"), shown));
    walk.input(typed(SecretField::CertificatePassword, "")).user(UserEvent::Proceed);
    assert_eq!((walk.problem().as_deref(), walk.shown_field()), (Some("CP-302"), shown), "it stays so");
    walk.user(UserEvent::StartOver);
    assert_eq!(walk.shown_field(), None);
}

#[test]
fn weak_password_alone_has_a_hint() {
    let hint = |walk: &Walk| match walk.session.view(NOW).screen {
        Screen::CertificatePassword(CertificatePasswordScreen { hint, .. }) => hint,
        screen => panic!("{screen:?}"),
    };
    let mut walk = Walk::to("P3");
    walk.user(UserEvent::ChooseOwnPassword);
    assert_eq!(hint(&walk), None);
    walk.input(typed(SecretField::CertificatePassword, "annapeeters1"));
    assert_eq!(hint(&walk), Some(StrengthHint::OwnName));
    walk.input(typed(SecretField::CertificatePassword, CERTIFICATE_PASSWORD));
    assert_eq!(hint(&walk), None);
}

#[test]
fn password_is_suggested_only_where_chosen() {
    for (code, suggests) in [("P0", false), ("P2", false), ("P3", true), ("P4", false), ("P6", false)] {
        assert_eq!(Walk::to(code).session.suggest_password().is_some(), suggests, "{code}");
    }
    let own = |walk: &mut Walk| walk.user(UserEvent::ChooseOwnPassword).session.suggest_password();
    assert!(own(&mut Walk::to("P3")).is_none(), "the person thinks of one");
    assert!(Walk::to("P6").restart().session.suggest_password().is_none(), "the file has its password");
}

/// A walk to the field in which the suggestion is typed over.
fn written_down() -> (Walk, String) {
    let mut walk = Walk::to("P3");
    let suggestion = walk.session.suggest_password().unwrap().expose_secret().to_owned();
    walk.input(typed(SecretField::CertificatePassword, &suggestion)).user(UserEvent::Proceed);
    assert_eq!(purpose(&walk), CertificatePasswordPurpose::TypeOver);
    assert!(walk.session.suggest_password().is_none(), "the paper is the only place to read it");
    (walk, suggestion)
}

fn purpose(walk: &Walk) -> CertificatePasswordPurpose {
    match walk.session.view(NOW).screen {
        Screen::CertificatePassword(CertificatePasswordScreen { purpose, .. }) => purpose,
        screen => panic!("{screen:?}"),
    }
}

#[test]
fn suggestion_typed_over_is_the_password() {
    let (mut walk, suggestion) = written_down();
    let slip = suggestion.to_lowercase();
    for (text, code) in [("", "CP-302"), (PICKUP_PASSWORD, "CP-309"), (&slip, "CP-309")] {
        walk.input(typed(SecretField::CertificatePassword, text)).user(UserEvent::Proceed);
        assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P3", Some(code)));
    }
    walk.input(typed(SecretField::CertificatePassword, &suggestion)).user(UserEvent::Proceed).settle();
    assert_eq!((walk.code().as_str(), walk.problem()), ("P4", None));
    walk.forward();
    walk.user(UserEvent::Proceed);
    let Some((_, Task::Fetch { agreed, .. })) = walk.pending() else { panic!("no download") };
    assert_eq!(agreed.password().expose(), suggestion);
}

#[test]
fn suggestion_on_paper_is_shown_again() {
    let shown = |walk: &Walk| walk.session.suggest_password().unwrap().expose_secret().to_owned();
    let (mut walk, suggestion) = written_down();
    walk.user(UserEvent::OpenConnection).user(UserEvent::Back);
    assert_eq!(purpose(&walk), CertificatePasswordPurpose::TypeOver);
    walk.user(UserEvent::Back);
    assert_eq!((purpose(&walk), shown(&walk)), (CertificatePasswordPurpose::Choose, suggestion.clone()));
    walk.user(UserEvent::OpenConnection).user(UserEvent::Back);
    assert_eq!(shown(&walk), suggestion);

    walk.user(UserEvent::Proceed);
    walk.input(typed(SecretField::CertificatePassword, &suggestion)).user(UserEvent::Proceed).settle();
    walk.user(UserEvent::Back);
    assert_eq!(shown(&walk), suggestion, "also from the agreement");

    walk.input(typed(SecretField::CertificatePassword, ""));
    assert_ne!(shown(&walk), suggestion, "another is asked for");
    walk.input(typed(SecretField::CertificatePassword, &suggestion)).user(UserEvent::ChooseOwnPassword);
    walk.user(UserEvent::Back);
    assert_ne!(shown(&walk), suggestion, "it was left");
}

#[test]
fn without_suggestion_the_person_thinks_of_one() {
    let mut walk = Walk::to("P3");
    walk.user(UserEvent::Proceed);
    assert_eq!((purpose(&walk), walk.problem()), (CertificatePasswordPurpose::ChooseOwn, None));
}

#[test]
fn suggestion_is_kept_from_other_ways() {
    let (mut walk, suggestion) = written_down();
    walk.user(UserEvent::Back).user(UserEvent::ChooseOwnPassword);
    walk.input(typed(SecretField::CertificatePasswordRepeat, &suggestion));
    walk.user(UserEvent::NotePassword { noted: true }).user(UserEvent::Proceed);
    assert_eq!(walk.problem().as_deref(), Some("CP-302"), "the field is empty");
}

#[test]
fn own_password_waits_until_it_is_noted() {
    let mut walk = Walk::to("P3");
    walk.think_of(CERTIFICATE_PASSWORD);
    walk.user(UserEvent::NotePassword { noted: false }).user(UserEvent::Proceed);
    assert_eq!((walk.problem().as_deref(), walk.pending().is_none()), (Some("DL-508"), true));
    walk.user(UserEvent::NotePassword { noted: true });
    assert_eq!(walk.problem(), None, "it is mended");
    walk.user(UserEvent::Proceed).settle();
    assert_eq!(walk.code(), "P4");
    walk.user(UserEvent::Back).input(typed(SecretField::CertificatePassword, CERTIFICATE_PASSWORD));
    walk.input(typed(SecretField::CertificatePasswordRepeat, CERTIFICATE_PASSWORD)).user(UserEvent::Proceed);
    assert_eq!(walk.problem().as_deref(), Some("DL-508"), "another time, another password");
}

#[test]
fn password_refused_by_service_is_thought_of() {
    let (mut walk, suggestion) = written_down();
    walk.input(typed(SecretField::CertificatePassword, &suggestion)).user(UserEvent::Proceed).settle();
    walk.forward();
    let refused = PickupError::CertificatePasswordRefused;
    walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Err(refused.into())));
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P3", Some("CP-303")));
    assert_eq!(purpose(&walk), CertificatePasswordPurpose::ChooseOwn);
}

/// The password that the pending task keeps in the keyring, and the file that it opens.
fn keeping(walk: &Walk) -> Option<([u8; 32], &str)> {
    match walk.pending() {
        Some((_, Task::KeepPassword { file, password })) => Some((*file, password.expose())),
        _ => None,
    }
}

#[test]
fn password_is_kept_on_done_when_asked() {
    let mut walk = Walk::to("P3");
    walk.user(UserEvent::KeepPassword);
    assert!(walk.pending().is_none(), "before the download it is not");
    walk.forward_to("P7");
    assert_eq!((kept(&walk), keeping(&walk)), (Some(false), None));
    walk.user(UserEvent::OpenCertificates).settle();
    walk.user(UserEvent::Back);
    walk.user(UserEvent::KeepPassword);
    assert_eq!(keeping(&walk), Some((harness::saved().sha256, CERTIFICATE_PASSWORD)));
    walk.settle();
    assert_eq!((kept(&walk), walk.problem()), (Some(true), None));
    walk.user(UserEvent::KeepPassword);
    assert!(walk.pending().is_none(), "it is gone from the memory");
}

#[test]
fn password_that_opened_user_file_is_kept() {
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::ChooseFile).settle();
    walk.input(typed(SecretField::CertificatePassword, CERTIFICATE_PASSWORD)).user(UserEvent::Proceed);
    walk.input(typed(SecretField::CertificatePassword, "typed meanwhile")).settle();
    walk.forward_to("P7");
    walk.user(UserEvent::KeepPassword);
    assert_eq!(keeping(&walk), Some((harness::user_file().sha256, CERTIFICATE_PASSWORD)));
}

#[test]
fn closed_keyring_keeps_no_password_and_says_so() {
    let mut walk = Walk::to("P7");
    walk.user(UserEvent::KeepPassword).answer(Outcome::PasswordKept { is_kept: false });
    assert_eq!((kept(&walk), walk.problem().as_deref()), (Some(false), Some("CP-307")));
    walk.user(UserEvent::KeepPassword);
    assert_eq!((keeping(&walk).is_some(), walk.problem()), (true, None), "it may be open meanwhile");
}

#[test]
fn kept_password_is_not_offered_again() {
    let mut again = Walk::to("P6").restart_with_password();
    again.forward_to("P7");
    assert_eq!(kept(&again), Some(true));
    again.user(UserEvent::KeepPassword);
    assert!(again.pending().is_none());
}

#[test]
fn kept_password_opens_file_after_restart() {
    let walk = Walk::to("P6");
    assert_eq!(kept(&walk.restart()), Some(false), "nothing is said of what was not kept");
    let mut again = walk.restart_with_password();
    assert_eq!(kept(&again), Some(true));
    again.user(UserEvent::Proceed);
    assert!(
        matches!(again.pending(), Some((_, Task::ReadKeptPassword { file })) if *file == harness::saved().sha256)
    );
    again.settle();
    assert_eq!((again.code().as_str(), again.problem()), ("P6", None));
    let opened = again.effects.iter().find_map(|effect| match effect {
        Effect::Run(_, Task::Open { downloaded, .. }) => Some(downloaded.password().expose().to_owned()),
        _ => None,
    });
    assert_eq!(opened.as_deref(), Some(CERTIFICATE_PASSWORD));
}

#[test]
fn typed_password_goes_before_the_kept_one() {
    let mut again = Walk::to("P6").restart_with_password();
    again.input(typed(SecretField::CertificatePassword, "typed7Instead")).user(UserEvent::Proceed);
    let Some((_, Task::Open { downloaded, .. })) = again.pending() else { panic!("not opening") };
    assert_eq!(downloaded.password().expose(), "typed7Instead");
}

#[test]
fn kept_password_is_forgotten_on_request() {
    let mut again = Walk::to("P6").restart_with_password();
    again.user(UserEvent::ForgetPassword);
    assert_eq!(kept(&again), Some(false));
    let file = harness::saved().sha256;
    assert!(matches!(again.effects[..], [Effect::ForgetPassword { file: forgotten }] if forgotten == file));
    again.user(UserEvent::Proceed);
    assert_eq!(again.problem().as_deref(), Some("CP-302"));
}

#[test]
fn keyring_without_password_has_it_typed() {
    let mut again = Walk::to("P6").restart_with_password();
    again.user(UserEvent::Proceed).answer(Outcome::KeptPasswordRead(None));
    assert_eq!((again.code().as_str(), again.problem().as_deref()), ("P3", Some("CP-307")));
    assert_eq!(kept(&again), Some(false));
    again.forward();
    assert_eq!(again.code(), "P6");
}

#[test]
fn found_or_user_file_uses_kept_password() {
    let with_password = |file| FoundFile { password_is_kept: true, ..found(file) };

    let mut walk = Walk::to("P0");
    let Outcome::LookedUp(Ok(mut seen)) = harness::seen(Some(harness::saved())) else { panic!("not seen") };
    seen.saved = Some(with_password(harness::saved()).into());
    walk.input(harness::open_link(harness::LINK)).answer(Outcome::LookedUp(Ok(seen)));
    assert_eq!(kept(&walk), Some(true));
    walk.user(UserEvent::Proceed).settle();
    assert_eq!((walk.code().as_str(), walk.problem()), ("P6", None));

    // The file of a certificate to be installed again.
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::OpenCertificates).settle();
    let fingerprint = harness::installation("firefox").receipt.fingerprint.to_string();
    walk.user(UserEvent::Repair { fingerprint });
    walk.answer(harness::brought(with_password(harness::user_file())));
    assert_eq!((walk.code().as_str(), kept(&walk)), ("F1", Some(true)));
    walk.user(UserEvent::Proceed).settle();
    assert_eq!((walk.code().as_str(), walk.problem()), ("F2", None));
}

#[test]
fn debug_form_hides_a_kept_password() {
    let kept = Outcome::KeptPasswordRead(Some(CertificatePassword::new("secretFour4".into())));
    assert!(!format!("{kept:?}").contains("secretFour4"));
}
