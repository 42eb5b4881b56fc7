//! The screen Install: the programs, the options, and the primary passwords.

use certificate::store::{Added, ImportOption, ImportOptions, Probe, StoreError, StoreId, Trust};
use secrecy::ExposeSecret;

use super::harness::{self, NOW, Walk, typed};
use crate::{
    codes::ErrorCode,
    state::{Other, Outcome, Remarks, SecretField, Task, UserEvent},
    view::{Arg, DoneScreen, Field, InstallScreen, OptionsView, ResultView, Screen, TargetState, TargetView},
};

fn targets(walk: &Walk) -> Vec<TargetView> {
    match walk.session.view(NOW).screen {
        Screen::Install(InstallScreen { targets, .. }) | Screen::Done(DoneScreen { targets, .. }) => targets,
        other => panic!("{other:?}"),
    }
}

fn states(walk: &Walk) -> Vec<TargetState> {
    targets(walk).iter().map(|target| target.state).collect()
}

fn asking(walk: &Walk) -> Option<String> {
    match walk.session.view(NOW).screen {
        Screen::Install(InstallScreen { asking, .. }) => asking.map(|store| store.0),
        other => panic!("{other:?}"),
    }
}

#[test]
fn programs_that_are_left_alone_say_why() {
    let mut walk = Walk::with_programs(&[
        ("ready", Probe::Ready),
        ("locked", Probe::Locked),
        ("old", Probe::OldFormat),
        ("damaged", Probe::Damaged),
        ("closed", Probe::NotPermitted("/home/anna/.pki/nssdb".into())),
        ("guarded", Probe::NotWritable(StoreError::NotPermitted("/home/anna/.pki/nssdb/cert9.db".into()))),
        ("mounted", Probe::NotMakable(StoreError::ReadOnly("/home/anna".into()))),
    ]);
    let paths: Vec<_> = targets(&walk)
        .into_iter()
        .skip(4)
        .map(|target| target.problem.unwrap().args["path"].clone())
        .collect();
    let expected = ["/home/anna/.pki/nssdb", "/home/anna/.pki/nssdb/cert9.db", "/home/anna"];
    assert_eq!(paths, expected.map(|path| Arg::Text(path.into())));
    assert_eq!(
        states(&walk)[4..],
        [TargetState::NotPermitted, TargetState::NotWritable, TargetState::NotWritable]
    );
    let codes: Vec<_> = targets(&walk)
        .into_iter()
        .map(|target| target.problem.map(|problem| problem.code.to_string()))
        .collect();
    let expected = [
        None,
        Some("ST-713"),
        Some("ST-710"),
        Some("ST-703"),
        Some("ST-715"),
        Some("ST-715"),
        Some("ST-716"),
    ];
    assert_eq!(codes, expected.map(|code| code.map(str::to_owned)));
    let damaged = UserEvent::ChooseTarget { store: StoreId("damaged".into()), chosen: true };
    walk.user(UserEvent::ChooseByHand { by_hand: true }).user(damaged);
    let chosen: Vec<_> = targets(&walk).iter().map(|target| target.chosen).collect();
    assert_eq!(chosen, [true, false, false, false, false, false, false]);
}

#[test]
fn primary_password_is_asked_last_and_tried_once() {
    let mut walk = Walk::with_programs(&[("closed", Probe::NeedsPassword), ("ready", Probe::Ready)]);
    walk.user(UserEvent::Proceed);
    assert!(matches!(walk.pending(), Some((_, Task::Install { store, .. })) if store.0 == "ready"));
    walk.settle();
    assert_eq!((asking(&walk).as_deref(), walk.problem()), (Some("closed"), None));

    walk.user(UserEvent::Proceed);
    assert_eq!(walk.problem().as_deref(), Some("ST-702"), "nothing was typed");
    walk.input(typed(SecretField::PrimaryPassword, "typed")).user(UserEvent::OpenConnection);
    walk.user(UserEvent::Back).user(UserEvent::Proceed);
    assert_eq!(walk.problem().as_deref(), Some("ST-702"), "the field is empty again");
    walk.input(typed(SecretField::PrimaryPassword, "not it")).user(UserEvent::Proceed);
    walk.answer(Outcome::Installed(Err(StoreError::WrongPassword)));
    let problem = walk.session.view(NOW).problem.unwrap();
    assert_eq!((problem.code, problem.field), (ErrorCode::ST709, Some(Field::PrimaryPassword)));
    assert_eq!(asking(&walk).as_deref(), Some("closed"));
    assert!(walk.pending().is_none(), "it is not tried again by itself");
    assert!(walk.session.shared.primary_passwords.is_empty(), "and not kept");

    walk.input(typed(SecretField::PrimaryPassword, "this is it")).user(UserEvent::Proceed);
    assert!(
        matches!(walk.pending(), Some((_, Task::Install { store, password: Some(_), .. })) if store.0 == "closed")
    );
    walk.settle();
    assert_eq!((walk.code().as_str(), states(&walk)), ("P7", vec![TargetState::Proven; 2]));
}

#[test]
fn refused_primary_password_is_shown_for_its_program() {
    let closed = ["one", "two"].map(|id| (id, Probe::NeedsPassword));
    let mut walk = Walk::with_programs(&closed);
    walk.user(UserEvent::Proceed);
    assert_eq!((asking(&walk).as_deref(), walk.shown_field()), (Some("one"), None));
    walk.input(typed(SecretField::PrimaryPassword, "not it")).user(UserEvent::Proceed);
    walk.answer(Outcome::Installed(Err(StoreError::WrongPassword)));
    let shown = Some(SecretField::PrimaryPassword);
    assert_eq!((asking(&walk).as_deref(), walk.shown_field()), (Some("one"), shown));
    walk.input(typed(SecretField::PrimaryPassword, "this is it")).user(UserEvent::Proceed);
    assert_eq!(walk.shown_field(), shown, "it does not change while it is tried");
    walk.settle();
    assert_eq!((asking(&walk).as_deref(), walk.shown_field()), (Some("two"), None));
}

#[test]
fn primary_password_goes_to_its_program_alone() {
    let closed = ["one", "two"].map(|id| (id, Probe::NeedsPassword));
    let mut walk = Walk::with_programs(&closed);
    walk.user(UserEvent::Proceed);
    for store in ["one", "two"] {
        assert_eq!(asking(&walk).as_deref(), Some(store));
        walk.input(typed(SecretField::PrimaryPassword, store)).user(UserEvent::Proceed);
        let Some((_, Task::Install { password: Some(password), .. })) = walk.pending() else {
            panic!("not installed")
        };
        assert_eq!(password.expose_secret(), store);
        walk.settle();
    }
}

#[test]
fn program_in_use_is_tried_and_retried() {
    let mut walk = Walk::with_programs(&[("in use", Probe::InUse)]);
    assert_eq!(states(&walk), [TargetState::InUse]);
    walk.user(UserEvent::Proceed).answer(Outcome::Installed(Err(StoreError::NotWritable("busy".into()))));
    assert_eq!(states(&walk), [TargetState::Failed]);
    walk.user(UserEvent::Proceed).settle();
    assert_eq!(walk.code(), "P7");
}

#[test]
fn store_found_closed_asks_for_its_password() {
    let mut walk = Walk::with_programs(&[("ready", Probe::Ready)]);
    walk.user(UserEvent::Proceed).answer(Outcome::Installed(Err(StoreError::NeedsPassword)));
    assert_eq!(asking(&walk).as_deref(), Some("ready"));
}

#[test]
fn program_with_forgotten_password_is_left_out() {
    let mut walk = Walk::with_programs(&[("closed", Probe::NeedsPassword)]);
    walk.user(UserEvent::Proceed).user(UserEvent::Skip);
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("P6", Some("ST-712")));
    assert_eq!(states(&walk), [TargetState::LeftOut]);
    walk.user(UserEvent::Proceed);
    assert_eq!(asking(&walk).as_deref(), Some("closed"), "it can be asked for again");
}

#[test]
fn certificate_goes_to_hand_picked_programs_only() {
    let mut walk = Walk::with_programs(&[("one", Probe::Ready), ("two", Probe::Ready)]);
    let choose = |store: &str, chosen| UserEvent::ChooseTarget { store: StoreId(store.into()), chosen };
    walk.user(choose("one", false));
    assert!(targets(&walk).iter().all(|target| target.chosen), "the wizard chooses");
    walk.user(UserEvent::ChooseByHand { by_hand: true })
        .user(choose("one", false))
        .user(choose("two", false));
    walk.user(UserEvent::Proceed);
    assert_eq!(walk.problem().as_deref(), Some("ST-712"));
    walk.user(choose("two", true)).user(UserEvent::Proceed).settle();
    assert_eq!((walk.code().as_str(), states(&walk)), ("P7", vec![TargetState::Ready, TargetState::Proven]));

    walk = Walk::with_programs(&[("one", Probe::Ready), ("two", Probe::Ready)]);
    walk.user(UserEvent::ChooseByHand { by_hand: true }).user(choose("one", false));
    walk.user(UserEvent::ChooseByHand { by_hand: false });
    assert!(targets(&walk).iter().all(|target| target.chosen), "back to all of them");
}

#[test]
fn import_options_reach_the_store() {
    let mut walk = Walk::with_programs(&[("one", Probe::Ready)]);
    let Screen::Install(InstallScreen { options, .. }) = walk.session.view(NOW).screen else {
        panic!("not on Install")
    };
    let recommended = OptionsView {
        exportable: true,
        extended_properties: true,
        strong_protection: false,
        exportable_is_final: false,
        by_hand: false,
    };
    assert_eq!(options, recommended);
    for (option, on) in [
        (ImportOption::Exportable, false),
        (ImportOption::ExtendedProperties, false),
        (ImportOption::StrongProtection, true),
    ] {
        walk.user(UserEvent::SetImportOption { option, on });
    }
    walk.user(UserEvent::Proceed);
    let Some((_, Task::Install { options, .. })) = walk.pending() else { panic!("nothing is installed") };
    let all_changed =
        ImportOptions { exportable: false, extended_properties: false, strong_protection: true };
    assert_eq!(*options, all_changed);
    let lacks = &targets(&walk)[0].lacks;
    assert_eq!(lacks.len(), 3, "this store has none of them, and the view says so");
}

#[test]
fn installation_result_names_earlier_contents() {
    let mut walk = Walk::with_programs(&[("one", Probe::Ready)]);
    let mut installation = harness::installation("one");
    installation.receipt.added = Added::default();
    let other = |nickname: &str, valid_until| Other { nickname: nickname.into(), valid_until };
    installation.remarks = Remarks {
        trust: Trust::MissingIssuer,
        others: vec![
            other("old", NOW - time::Duration::days(1)),
            other("other", NOW + time::Duration::days(1)),
        ],
        restart: true,
    };
    walk.user(UserEvent::Proceed).answer(Outcome::Installed(Ok(installation.into())));
    let ResultView { already_there, listed_as, trust, others, restart } =
        targets(&walk).remove(0).result.unwrap();
    assert_eq!(
        (already_there, listed_as.as_str(), trust, restart),
        (true, "Anna Peeters", Trust::MissingIssuer, true)
    );
    let expired: Vec<_> = others.iter().map(|other| (other.listed_as.as_str(), other.expired)).collect();
    assert_eq!(expired, [("old", true), ("other", false)]);
}
