//! The certificates' screens: check, repair and remove.

use certificate::{
    fixtures::Identity,
    store::{Added, Probe, StoreError, StoreId, Trust},
};
use disk::DiskError;

use super::harness::{self, NOW, Walk, typed};
use crate::{
    codes::ErrorCode,
    help_code::HelpCode,
    problem::Problem,
    state::{Inventory, LostList, Outcome, SecretField, Task, UserEvent},
    view::{Arg, CertificatesScreen, HeldState, HoldingView, RemoveScreen, Screen},
};

/// The inventory where a damaged ledger was set aside.
pub(super) fn damaged() -> Inventory {
    let list = LostList { path: "/desk/installed.damaged.json".into(), error: DiskError::Changed };
    Inventory { lost: Some(list), ..harness::inventory() }
}

fn checked() -> Walk {
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::OpenCertificates).settle();
    assert_eq!(walk.code(), "K1");
    walk
}

fn shown(walk: &Walk) -> Vec<HoldingView> {
    match walk.session.view(NOW).screen {
        Screen::Certificates(CertificatesScreen { certificates, .. }) => certificates,
        other => panic!("{other:?}"),
    }
}

fn remove(store: Option<&str>) -> UserEvent {
    UserEvent::AskRemove {
        fingerprint: harness::fingerprint(),
        store: store.map(|store| StoreId(store.into())),
    }
}

#[test]
fn certificate_with_identifier_name_shows_its_holder() {
    for (listed, shown_as) in [
        ("{5B1E7C04-2D2C-4F5A-9B6D-000000000001}", "Anna Peeters"),
        ("1", "Anna Peeters"),
        ("", "Anna Peeters"),
        ("Anna at work", "Anna at work"),
    ] {
        let mut inventory = harness::inventory();
        for tested in
            inventory.stores.iter_mut().filter_map(|looked| looked.certificates.as_mut().ok()).flatten()
        {
            tested.found.nickname = listed.to_owned();
        }
        let mut walk = Walk::to("P0");
        walk.user(UserEvent::OpenCertificates).answer(Outcome::InventoryTaken(Ok(inventory)));
        assert_eq!(shown(&walk)[0].certificate.friendly_name, shown_as, "{listed}");
    }
}

#[test]
fn each_program_says_whether_the_key_has_signed() {
    let certificates = shown(&checked());
    let [certificate] = certificates.as_slice() else { panic!("{} certificates", certificates.len()) };
    assert_eq!(certificate.certificate.holder, "Anna Peeters");
    let states: Vec<_> =
        certificate.targets.iter().map(|target| (target.program.id.0.as_str(), target.state)).collect();
    let expected = [
        ("firefox", HeldState::Works),
        ("broken", HeldState::KeyFails),
        ("shared", HeldState::Missing),
        ("closed", HeldState::NeedsPassword),
        ("own", HeldState::NotTried),
    ];
    assert_eq!(states, expected);
    let firefox = &certificate.targets[0];
    assert_eq!(
        (firefox.trust, firefox.exportable, firefox.removable),
        (Some(Trust::UnknownRoot), Some(true), true)
    );
    assert!(!certificate.targets[1].removable, "somebody else put it there");
    assert!(certificate.removable && certificate.repairable);

    let repairable = |state: HeldState, store: usize| {
        let mut inventory = harness::inventory();
        inventory.stores = vec![inventory.stores.remove(store)];
        let mut walk = Walk::to("P0");
        walk.user(UserEvent::OpenCertificates).answer(Outcome::InventoryTaken(Ok(inventory)));
        let certificate = shown(&walk).remove(0);
        assert_eq!(certificate.targets[0].state, state);
        certificate.repairable
    };
    assert!(repairable(HeldState::KeyFails, 1) && repairable(HeldState::Missing, 2));
    assert!(!repairable(HeldState::Works, 0) && !repairable(HeldState::NeedsPassword, 3));
    assert!(!repairable(HeldState::NotTried, 4));
}

#[test]
fn unwritable_program_says_why_beforehand() {
    let refusal = StoreError::NotPermitted("/home/anna/.pki/nssdb/cert9.db".into());
    for (probe, state) in [
        (Probe::NotWritable(refusal.clone()), HeldState::Missing),
        (Probe::NotMakable(refusal), HeldState::Away),
    ] {
        let mut inventory = harness::inventory();
        inventory.stores = vec![inventory.stores.remove(2)];
        inventory.stores[0].program.probe = probe;
        let mut walk = Walk::to("P0");
        walk.user(UserEvent::OpenCertificates).answer(Outcome::InventoryTaken(Ok(inventory)));
        let certificate = shown(&walk).remove(0);
        let shared = &certificate.targets[0];
        assert_eq!((shared.state, certificate.repairable), (state, false));
        let problem = shared.problem.as_ref().map(|problem| (problem.code, problem.args["path"].clone()));
        assert_eq!(problem, Some((ErrorCode::ST715, Arg::Text("/home/anna/.pki/nssdb/cert9.db".into()))));
    }
}

#[test]
fn certificates_are_sorted_by_origin_and_end() {
    let mut inventory = harness::inventory();
    let found = inventory.stores[0].certificates.as_mut().unwrap();
    for days in [1, 3, 2] {
        let mut other = found[0].clone();
        let identity = Identity::with(|leaf| leaf.not_after += time::Duration::days(days));
        other.found.certificate = identity.leaf;
        found.insert(0, other);
    }
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::OpenCertificates).answer(Outcome::InventoryTaken(Ok(inventory)));
    let certificates = shown(&walk);
    assert_eq!(certificates[0].certificate.fingerprint, harness::fingerprint());
    let ends: Vec<_> = certificates[1..].iter().map(|holding| &holding.certificate.valid_until).collect();
    assert_eq!(ends.len(), 3);
    assert!(ends.is_sorted_by(|a, b| a > b), "{ends:?}");
}

#[test]
fn days_to_expiry_are_counted_to_zero() {
    let mut walk = checked();
    let left = |walk: &Walk, now| match walk.session.view(now).screen {
        Screen::Certificates(CertificatesScreen { certificates, .. }) => certificates[0].days_left,
        other => panic!("{other:?}"),
    };
    let until = harness::pfx().facts().valid_until;
    assert_eq!(left(&walk, until - time::Duration::days(3)), Some(3));
    assert_eq!(left(&walk, until), Some(0));
    assert_eq!(left(&walk, until + time::Duration::seconds(1)), None);
    walk.user(UserEvent::Back);
    assert_eq!(walk.code(), "P0");
}

#[test]
fn primary_password_opens_a_closed_store() {
    let mut walk = checked();
    walk.user(UserEvent::AskPrimaryPassword { store: StoreId("firefox".into()) });
    assert!(
        matches!(
            walk.session.view(NOW).screen,
            Screen::Certificates(CertificatesScreen { asking: None, .. })
        ),
        "it is open"
    );
    walk.user(UserEvent::AskPrimaryPassword { store: StoreId("closed".into()) });
    walk.user(UserEvent::Proceed);
    assert_eq!(walk.problem().as_deref(), Some("ST-702"), "nothing was typed");
    walk.input(typed(SecretField::PrimaryPassword, "not it")).user(UserEvent::Proceed);
    assert!(matches!(walk.pending(), Some((_, Task::TakeInventory { passwords })) if passwords.len() == 1));
    let mut inventory = harness::inventory();
    inventory.stores[3].certificates = Err(StoreError::WrongPassword);
    walk.answer(Outcome::InventoryTaken(Ok(inventory)));
    assert_eq!(walk.problem().as_deref(), Some("ST-709"));
    walk.user(UserEvent::Back).user(UserEvent::Proceed);
    assert!(
        matches!(walk.pending(), Some((_, Task::TakeInventory { passwords })) if passwords.is_empty()),
        "a wrong one is dropped"
    );
}

#[test]
fn computer_without_certificates_shows_none() {
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::OpenCertificates).answer(Outcome::InventoryTaken(Ok(Inventory::default())));
    assert_eq!((shown(&walk).len(), walk.problem()), (0, None));
}

#[test]
fn missing_certificate_is_reinstalled_from_known_file() {
    let mut walk = checked();
    walk.user(UserEvent::Repair { fingerprint: harness::fingerprint() });
    assert!(matches!(walk.pending(), Some((_, Task::ReadFile { path, .. })) if *path == harness::backup()));
    walk.settle();
    assert_eq!(walk.code(), "F1");
}

#[test]
fn missing_file_is_asked_for_next_time() {
    let mut walk = checked();
    let repair = UserEvent::Repair { fingerprint: harness::fingerprint() };
    let gone = Problem::UserFile("/gone".into(), DiskError::Read("gone".into()));
    walk.user(repair.clone()).answer(Outcome::FileRead(Err(gone)));
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("K1", Some("FI-600")));
    walk.user(repair);
    assert!(matches!(walk.pending(), Some((_, Task::ChooseFile { .. }))));
}

#[test]
fn every_primary_password_that_is_refused_is_dropped() {
    let mut walk = checked();
    for store in ["shared", "closed"] {
        let password = "given before".into();
        walk.session.shared.primary_passwords.insert(StoreId(store.into()), password);
    }
    let mut inventory = harness::inventory();
    for looked in &mut inventory.stores[2..] {
        looked.certificates = Err(StoreError::WrongPassword);
    }
    walk.user(UserEvent::Proceed).answer(Outcome::InventoryTaken(Ok(inventory)));
    assert!(walk.session.shared.primary_passwords.is_empty());
}

#[test]
fn missing_certificate_without_known_file_asks_for_one() {
    let mut walk = Walk::to("P0");
    let mut inventory = harness::inventory();
    inventory.installed.clear();
    walk.user(UserEvent::OpenCertificates).answer(Outcome::InventoryTaken(Ok(inventory)));
    walk.user(UserEvent::Repair { fingerprint: harness::fingerprint() });
    assert!(matches!(walk.pending(), Some((_, Task::ChooseFile { .. }))));
}

#[test]
fn certificate_is_removed_only_after_a_question() {
    let mut walk = checked();
    walk.user(remove(Some("firefox")));
    assert_eq!(walk.code(), "K2");
    assert!(walk.pending().is_none());
    walk.user(UserEvent::Back).settle();
    assert_eq!(walk.code(), "K1");
    walk.user(remove(Some("firefox"))).user(UserEvent::Proceed);
    let Some((_, Task::Remove { receipts, .. })) = walk.pending() else { panic!("not removed") };
    assert_eq!(receipts.iter().map(|receipt| receipt.store.0.as_str()).collect::<Vec<_>>(), ["firefox"]);
    walk.settle();
    assert_eq!(walk.code(), "K1");
}

#[test]
fn certificate_of_others_is_not_removed() {
    let mut walk = checked();
    walk.user(remove(Some("broken")));
    assert_eq!(walk.code(), "K1", "it is not the wizard's");

    let mut inventory = harness::inventory();
    inventory.installed[1].receipt.added = Added::default();
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::OpenCertificates).answer(Outcome::InventoryTaken(Ok(inventory)));
    walk.user(remove(None));
    let Screen::Remove(RemoveScreen { targets, .. }) = walk.session.view(NOW).screen else {
        panic!("not asked")
    };
    assert_eq!(
        targets.iter().map(|target| target.program.id.0.as_str()).collect::<Vec<_>>(),
        ["firefox", "closed"]
    );
    walk.user(UserEvent::Proceed);
    assert!(
        matches!(walk.session.view(NOW).screen, Screen::Remove(RemoveScreen { asking: Some(store), .. }) if store.0 == "closed")
    );
    walk.user(UserEvent::Proceed);
    assert_eq!(walk.problem().as_deref(), Some("ST-702"), "nothing was typed");
    walk.input(typed(SecretField::PrimaryPassword, "not it")).user(UserEvent::Proceed);
    walk.answer(Outcome::Removed(vec![Ok(()), Err(StoreError::WrongPassword)]));
    assert_eq!(walk.problem().as_deref(), Some("ST-709"));
    assert!(walk.session.shared.primary_passwords.is_empty(), "a wrong one is dropped");
    let Screen::Remove(RemoveScreen { targets, .. }) = walk.session.view(NOW).screen else {
        panic!("not asked again")
    };
    assert_eq!(targets.len(), 1, "what is removed is not asked about again");
}

#[test]
fn certificate_in_absent_program_is_not_removed() {
    let away = "firefox:.mozilla/firefox/a1b2c3d4.work";
    let mut inventory = harness::inventory();
    inventory.installed[1].receipt.store = StoreId(away.into());
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::OpenCertificates).answer(Outcome::InventoryTaken(Ok(inventory)));
    let certificate = shown(&walk).remove(0);
    let row = certificate.targets.last().unwrap();
    assert_eq!(
        (row.program.id.0.as_str(), row.program.name.as_str(), row.state),
        (away, "work", HeldState::Away)
    );
    assert!(!row.removable && row.trust.is_none());
    assert!(row.forgettable && certificate.targets.iter().filter(|target| target.forgettable).count() == 1);

    walk.user(remove(None));
    let Screen::Remove(RemoveScreen { targets, away: not_removed, .. }) = walk.session.view(NOW).screen
    else {
        panic!("not asked")
    };
    assert_eq!(
        targets.iter().map(|target| target.program.id.0.as_str()).collect::<Vec<_>>(),
        ["firefox", "closed"]
    );
    assert_eq!(not_removed.iter().map(|program| program.id.0.as_str()).collect::<Vec<_>>(), [away]);
}

#[test]
fn absent_program_can_go_off_the_list() {
    let away = "firefox:.mozilla/firefox/a1b2c3d4.work";
    let mut inventory = harness::inventory();
    inventory.installed[1].receipt.store = StoreId(away.into());
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::OpenCertificates).answer(Outcome::InventoryTaken(Ok(inventory.clone())));
    walk.user(remove(Some(away)));
    let Screen::Remove(RemoveScreen { targets, away: forgotten, .. }) = walk.session.view(NOW).screen else {
        panic!("not asked")
    };
    assert_eq!((targets.len(), forgotten[0].id.0.as_str()), (0, away));
    walk.user(UserEvent::Proceed);
    let Some((_, Task::Remove { receipts, forgotten, .. })) = walk.pending() else { panic!("not forgotten") };
    assert!(receipts.is_empty());
    assert_eq!(forgotten.iter().map(|receipt| receipt.store.0.as_str()).collect::<Vec<_>>(), [away]);
    walk.answer(Outcome::Removed(Vec::new())).answer(Outcome::InventoryTaken(Ok(inventory)));
    assert_eq!(walk.code(), "K1");

    walk.user(remove(None)).user(UserEvent::Proceed);
    walk.input(typed(SecretField::PrimaryPassword, "opens it")).user(UserEvent::Proceed);
    let Some((_, Task::Remove { receipts, forgotten, .. })) = walk.pending() else { panic!("not removed") };
    assert!(!receipts.is_empty() && forgotten.is_empty(), "what is removed elsewhere lets go of nothing");
}

#[test]
fn certificate_only_in_absent_programs_is_shown() {
    for gone in [false, true] {
        let mut inventory = harness::inventory();
        inventory.stores.clear();
        inventory.installed.truncate(1);
        inventory.installed[0].receipt.store = StoreId("nss-shared".into());
        inventory.installed[0].gone = gone;
        let mut walk = Walk::to("P0");
        walk.user(UserEvent::OpenCertificates).answer(Outcome::InventoryTaken(Ok(inventory)));
        let [certificate] = &shown(&walk)[..] else { panic!("not one certificate") };
        assert!(!certificate.removable && !certificate.repairable && !certificate.triable);
        let states: Vec<_> = certificate.targets.iter().map(|target| target.state).collect();
        assert_eq!(states, if gone { vec![] } else { vec![HeldState::Away] });
    }
}

#[test]
fn absent_database_can_be_made_anew() {
    let mut inventory = harness::inventory();
    inventory.stores = vec![inventory.stores.remove(2)];
    inventory.stores[0].program.probe = Probe::Absent;
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::OpenCertificates).answer(Outcome::InventoryTaken(Ok(inventory.clone())));
    let certificate = shown(&walk).remove(0);
    assert_eq!(certificate.targets[0].state, HeldState::Away);
    assert!(certificate.repairable && !certificate.removable && !certificate.targets[0].removable);

    inventory.installed[1].gone = true;
    walk.user(UserEvent::Proceed).answer(Outcome::InventoryTaken(Ok(inventory)));
    assert_eq!(shown(&walk)[0].targets[0].state, HeldState::Missing, "it was gone before");
}

#[test]
fn failed_removal_can_be_tried_again() {
    let mut walk = checked();
    walk.user(remove(Some("firefox"))).user(UserEvent::Proceed);
    walk.answer(Outcome::Removed(vec![Err(StoreError::NotWritable("full".into()))]));
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("K2", Some("ST-711")));
    assert_eq!(stands_in_the_way(&walk), [None], "nothing more is known");
    let args = walk.session.view(NOW).problem.unwrap().args;
    assert_eq!((&args["count"], &args["removed"]), (&Arg::Number(1), &Arg::Number(0)), "there is no other");
    walk.user(UserEvent::Proceed).settle();
    assert_eq!((walk.code().as_str(), walk.problem()), ("K1", None));
}

/// The error beside each program of the question.
fn stands_in_the_way(walk: &Walk) -> Vec<Option<ErrorCode>> {
    let Screen::Remove(RemoveScreen { targets, .. }) = walk.session.view(NOW).screen else {
        panic!("not asked")
    };
    targets.into_iter().map(|target| target.problem.map(|problem| problem.code)).collect()
}

#[test]
fn programs_freed_beside_one_that_refused_are_counted() {
    let mut walk = checked();
    walk.session.shared.primary_passwords.insert(StoreId("closed".into()), "given before".into());
    walk.user(remove(None)).user(UserEvent::Proceed);
    let Some((_, Task::Remove { receipts, .. })) = walk.pending() else { panic!("nothing is removed") };
    let mut results = vec![Ok(()); receipts.len()];
    results[0] = Err(StoreError::InUse);
    let freed = u32::try_from(results.len() - 1).unwrap();
    assert!(freed > 0);
    walk.answer(Outcome::Removed(results));
    let args = walk.session.view(NOW).problem.unwrap().args;
    assert_eq!((&args["count"], &args["removed"]), (&Arg::Number(1), &Arg::Number(freed)));
}

#[test]
fn failed_removal_gives_reason_beside_the_program() {
    let place = || "/home/anna/.pki/nssdb/cert9.db".to_owned();
    for (error, code) in [
        (StoreError::NotPermitted(place()), ErrorCode::ST715),
        (StoreError::ReadOnly(place()), ErrorCode::ST716),
        (StoreError::Full(place()), ErrorCode::ST717),
        (StoreError::InUse, ErrorCode::ST719),
        (StoreError::Declined(String::new()), ErrorCode::ST720),
        (StoreError::WorkerLost(String::new()), ErrorCode::ST721),
        (StoreError::Locked, ErrorCode::ST713),
        (StoreError::Damaged(String::new()), ErrorCode::ST703),
        (StoreError::OldFormat(String::new()), ErrorCode::ST710),
        (StoreError::LibraryMissing(String::new()), ErrorCode::ST705),
    ] {
        let mut walk = checked();
        walk.user(remove(Some("firefox"))).user(UserEvent::Proceed);
        walk.answer(Outcome::Removed(vec![Err(error)]));
        assert_eq!(walk.problem().as_deref(), Some("ST-711"));
        assert_eq!(stands_in_the_way(&walk), [Some(code)]);
        let help_code: HelpCode = walk.session.view(NOW).help_code.parse().unwrap();
        assert_eq!(help_code.error, Some(code), "the helpdesk hears the reason");
        walk.user(UserEvent::Proceed).settle();
        assert_eq!(walk.code(), "K1");
    }
}

#[test]
fn program_that_goes_away_meanwhile_is_no_failure() {
    let mut walk = checked();
    walk.user(remove(Some("firefox"))).user(UserEvent::Proceed);
    walk.answer(Outcome::Removed(vec![Err(StoreError::NotFound)])).settle();
    assert_eq!((walk.code().as_str(), walk.problem()), ("K1", None));
}

#[test]
fn certificate_is_tried_only_on_request() {
    let mut walk = checked();
    assert!(shown(&walk)[0].triable);
    walk.user(UserEvent::TryCertificate { fingerprint: "of another".into() });
    assert!(walk.pending().is_none());
    walk.user(UserEvent::TryCertificate { fingerprint: harness::fingerprint() });
    let Some((_, Task::Try { stores, .. })) = walk.pending() else { panic!("not tried") };
    assert_eq!(stores.iter().map(|store| store.0.as_str()).collect::<Vec<_>>(), ["own"]);
    walk.settle();
    let [holding] = &shown(&walk)[..] else { panic!("another certificate") };
    assert_eq!((holding.targets[4].state, holding.triable), (HeldState::Works, false));
    assert_eq!(holding.targets[1].state, HeldState::KeyFails, "the others are as they were");
    walk.user(UserEvent::TryCertificate { fingerprint: harness::fingerprint() });
    assert!(walk.pending().is_none(), "there is nothing left to try");

    walk.user(UserEvent::Proceed).settle();
    assert_eq!(shown(&walk)[0].targets[4].state, HeldState::NotTried, "once is not for ever");
}

#[test]
fn certificate_trial_result_is_shown() {
    let impostor = harness::installation_signed_by(&rcgen::KeyPair::generate().unwrap(), "own");
    for (result, expected) in [
        (Ok(harness::tested("own", impostor)), HeldState::KeyFails),
        (Err(StoreError::NotFound), HeldState::Missing),
        (Err(StoreError::NeedsPassword), HeldState::NeedsPassword),
        (Err(StoreError::Locked), HeldState::Unreadable),
    ] {
        let mut walk = checked();
        walk.user(UserEvent::TryCertificate { fingerprint: harness::fingerprint() });
        let own = harness::installation("own").receipt.fingerprint;
        walk.answer(Outcome::Tried(own, vec![(StoreId("own".into()), result)]));
        assert_eq!(shown(&walk)[0].targets[4].state, expected);
    }
}

#[test]
fn damaged_ledger_is_reported_once_per_visit() {
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::OpenCertificates).answer(Outcome::InventoryTaken(Ok(damaged())));
    let view = walk.session.view(NOW);
    let problem = view.problem.unwrap();
    let told = [("path", "/desk/installed.damaged.json"), ("reason", "damaged")]
        .map(|(name, value)| (name.to_owned(), Arg::Text(value.into())));
    assert_eq!((problem.code, problem.args), (ErrorCode::JO905, told.into()));
    assert_eq!(shown(&walk).len(), 1, "what was found is shown all the same");
    walk.user(UserEvent::Proceed).answer(Outcome::InventoryTaken(Ok(damaged())));
    assert_eq!(walk.problem(), None);
    walk.user(UserEvent::Back)
        .user(UserEvent::OpenCertificates)
        .answer(Outcome::InventoryTaken(Ok(damaged())));
    assert_eq!(walk.problem().as_deref(), Some("JO-905"));
}
