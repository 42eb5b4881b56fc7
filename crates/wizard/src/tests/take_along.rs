//! What a person takes along, and the keys from another computer.

use certificate::{pkcs12::Form, store::StoreId};
use pickup::password::Rule;

use super::harness::{self, NOW, Walk, typed};
use crate::{
    leaflet::Leaflet,
    preferences::Language,
    problem::Problem,
    state::{
        LeftOut, OpenedKeys, Outcome, PublicForm, Purpose, SecretField, TakePlan, TakenKey, Task, UserEvent,
    },
    view::{ArrivalScreen, LeftOutView, Screen, TakeAlongScreen, TargetState},
};

/// At the password for this purpose.
fn choosing(purpose: Purpose) -> Walk {
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::OpenCertificates).settle();
    match purpose {
        Purpose::Computer => walk.user(UserEvent::OpenTakeAlong { fingerprint: None }),
        purpose => walk
            .user(UserEvent::OpenTakeAlong { fingerprint: Some(harness::fingerprint()) })
            .user(UserEvent::TakeAlong { purpose }),
    };
    walk
}

fn choose(walk: &mut Walk, password: &str) {
    for field in [SecretField::CertificatePassword, SecretField::CertificatePasswordRepeat] {
        walk.input(typed(field, password));
    }
}

fn plan(walk: &Walk) -> &TakePlan {
    match walk.pending() {
        Some((_, Task::TakeAlong { plan })) => plan,
        other => panic!("{other:?}"),
    }
}

fn taking(walk: &Walk) -> TakeAlongScreen {
    match walk.session.view(NOW).screen {
        Screen::TakeAlong(screen) => screen,
        other => panic!("{other:?}"),
    }
}

fn arriving(walk: &Walk) -> ArrivalScreen {
    match walk.session.view(NOW).screen {
        Screen::Arrival(screen) => screen,
        other => panic!("{other:?}"),
    }
}

/// At the password of the files from another computer.
fn arrived() -> Walk {
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::OpenArrival).user(UserEvent::Proceed).settle();
    walk
}

fn take_along(walk: &mut Walk) {
    walk.user(UserEvent::OpenCertificates).settle();
    walk.user(UserEvent::OpenTakeAlong { fingerprint: Some(harness::fingerprint()) });
}

fn backup(walk: &mut Walk) {
    take_along(walk);
    walk.user(UserEvent::TakeAlong { purpose: Purpose::Backup });
}

fn new_password(walk: &mut Walk) {
    choose(walk, harness::CERTIFICATE_PASSWORD);
}

fn at_arrival(walk: &mut Walk) {
    walk.user(UserEvent::OpenArrival);
}

fn at_password(walk: &mut Walk) {
    at_arrival(walk);
    walk.user(UserEvent::Proceed).settle();
    walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD));
}

/// The states, for the table.
pub(super) fn states() -> Vec<(&'static str, Walk)> {
    let after = |code: &str, act: fn(&mut Walk)| {
        let mut walk = Walk::to(code);
        act(&mut walk);
        walk
    };
    vec![
        ("take along", after("P0", take_along)),
        (
            "take along, saving a public certificate",
            after("P0", |walk| {
                take_along(walk);
                let (fingerprint, form) = (harness::fingerprint(), PublicForm::Pem);
                walk.user(UserEvent::SavePublicCertificate { fingerprint, form });
            }),
        ),
        ("take along, backup", after("P0", backup)),
        (
            "take along, backup, password typed",
            after("P0", |walk| {
                backup(walk);
                new_password(walk);
            }),
        ),
        (
            "take along, backup, password of the file asked for",
            after("P0", |walk| {
                backup(walk);
                new_password(walk);
                walk.user(UserEvent::Proceed).answer(Outcome::TakenAlong(Err(Problem::FilePassword)));
                walk.input(typed(SecretField::FilePassword, harness::CERTIFICATE_PASSWORD));
            }),
        ),
        (
            "take along, backup, writing",
            after("P0", |walk| {
                backup(walk);
                new_password(walk);
                walk.user(UserEvent::Proceed);
            }),
        ),
        (
            "taken along, a backup",
            after("P0", |walk| {
                backup(walk);
                new_password(walk);
                walk.user(UserEvent::Proceed).settle();
            }),
        ),
        (
            "take along, all to another computer",
            after("P0", |walk| {
                walk.user(UserEvent::OpenCertificates).settle();
                walk.user(UserEvent::OpenTakeAlong { fingerprint: None });
                new_password(walk);
            }),
        ),
        (
            "taken along, all to another computer",
            after("P0", |walk| {
                walk.user(UserEvent::OpenCertificates).settle();
                walk.user(UserEvent::OpenTakeAlong { fingerprint: None });
                new_password(walk);
                walk.user(UserEvent::Proceed).settle();
            }),
        ),
        ("arrival", after("P0", at_arrival)),
        (
            "arrival, choosing a folder",
            after("P0", |walk| {
                at_arrival(walk);
                walk.user(UserEvent::Proceed);
            }),
        ),
        ("arrival, password typed", after("P0", at_password)),
        (
            "arrival, opening",
            after("P0", |walk| {
                at_password(walk);
                walk.user(UserEvent::Proceed);
            }),
        ),
        (
            "arrival, installing",
            after("P0", |walk| {
                at_password(walk);
                walk.user(UserEvent::Proceed).answer(Outcome::KeysOpened(Box::new(harness::opened_keys())));
            }),
        ),
        (
            "arrival, asking for a primary password",
            after("P0", |walk| {
                at_password(walk);
                walk.user(UserEvent::Proceed).settle();
                walk.input(typed(SecretField::PrimaryPassword, "the primary password"));
            }),
        ),
        (
            "arrival, done",
            after("P0", |walk| {
                at_password(walk);
                walk.user(UserEvent::Proceed).settle().user(UserEvent::Skip);
            }),
        ),
    ]
}

#[test]
fn weak_password_writes_nothing() {
    let mut walk = choosing(Purpose::Backup);
    walk.user(UserEvent::Proceed);
    assert_eq!((walk.pending().is_none(), walk.problem().as_deref()), (true, Some("CP-302")));
    choose(&mut walk, "annapeeters1");
    walk.user(UserEvent::Proceed);
    assert_eq!((walk.pending().is_none(), walk.problem().as_deref()), (true, Some("CP-301")));
    let unmet: Vec<Rule> =
        taking(&walk).rules.into_iter().filter(|rule| !rule.met).map(|rule| rule.rule).collect();
    assert_eq!(unmet, [Rule::Strength]);
}

#[test]
fn plan_names_the_key_and_its_places() {
    for (purpose, older, form) in [
        (Purpose::Backup, false, Form::Today),
        (Purpose::Backup, true, Form::Older),
        (Purpose::Phone, false, Form::Older),
        (Purpose::Computer, false, Form::Today),
    ] {
        let mut walk = choosing(purpose);
        walk.user(UserEvent::SetOlderForm { older });
        choose(&mut walk, harness::CERTIFICATE_PASSWORD);
        walk.user(UserEvent::Proceed);
        let plan = plan(&walk);
        assert_eq!((plan.purpose, plan.form), (purpose, form), "{purpose:?}");
        let [key] = &plan.keys[..] else { panic!("{:?}", plan.keys) };
        assert_eq!(key.file, Some(harness::backup()));
        let exporting = ["firefox", "own"].map(|id| StoreId(id.into()));
        assert_eq!(key.stores, exporting, "the others do not sign, or are closed");
        assert_eq!(plan.locked.len(), 1);
    }
}

#[test]
fn file_password_is_asked_for_before_it_is_wrong() {
    let mut walk = choosing(Purpose::Backup);
    choose(&mut walk, harness::CERTIFICATE_PASSWORD);
    walk.user(UserEvent::Proceed).answer(Outcome::TakenAlong(Err(Problem::FilePassword)));
    assert_eq!(walk.problem(), None, "nothing was typed wrongly");
    assert_eq!(taking(&walk).asked_file, Some(harness::backup().display().to_string()));
    walk.input(typed(SecretField::FilePassword, "of the file"));
    walk.user(UserEvent::Proceed);
    assert_eq!(plan(&walk).file_password.as_ref().map(|typed| typed.expose()), Some("of the file"));
    walk.answer(Outcome::TakenAlong(Err(Problem::FilePassword)));
    assert_eq!(walk.problem().as_deref(), Some("CP-311"));
    assert_eq!(walk.session.view(NOW).shown_field, Some(SecretField::FilePassword));
}

#[test]
fn written_files_leave_no_password_behind() {
    let mut walk = choosing(Purpose::Computer);
    choose(&mut walk, harness::CERTIFICATE_PASSWORD);
    assert!(walk.session.suggest_password().is_some());
    walk.user(UserEvent::Proceed).settle();
    let screen = taking(&walk);
    assert_eq!((screen.folder.as_deref(), screen.rules.len()), (Some("/media/stick"), 0));
    assert_eq!(screen.keys[0].file.as_deref(), Some("/media/stick/anna.pfx"));
    assert!(walk.session.suggest_password().is_none());
    walk.user(UserEvent::Proceed);
    assert_eq!(walk.code(), "K1");
}

#[test]
fn key_that_stays_in_its_store_is_not_offered() {
    let mut walk = Walk::to("P0");
    let mut inventory = harness::inventory();
    inventory.installed.iter_mut().for_each(|installed| installed.file = None);
    for certificate in inventory.stores.iter_mut().flat_map(|store| store.certificates.iter_mut().flatten()) {
        certificate.found.exportable = false;
    }
    walk.user(UserEvent::OpenCertificates).answer(Outcome::InventoryTaken(Ok(inventory)));
    walk.user(UserEvent::OpenTakeAlong { fingerprint: Some(harness::fingerprint()) });
    assert_eq!(taking(&walk).keys[0].left_out, Some(LeftOutView::NotExportable));
    walk.user(UserEvent::TakeAlong { purpose: Purpose::Backup });
    assert_eq!((walk.code().as_str(), taking(&walk).purpose), ("K3", None));
}

#[test]
fn arrived_key_is_installed_and_proven_in_each_program() {
    let mut walk = arrived();
    walk.user(UserEvent::Proceed);
    assert_eq!(walk.problem().as_deref(), Some("CP-302"));
    walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD));
    walk.user(UserEvent::Proceed).settle();
    let states = |walk: &Walk| -> Vec<TargetState> {
        arriving(walk).keys[0].targets.iter().map(|target| target.state).collect()
    };
    assert_eq!(states(&walk), [TargetState::Proven, TargetState::NeedsPassword]);
    assert_eq!(arriving(&walk).asking, Some(StoreId("closed".into())));
    walk.input(typed(SecretField::PrimaryPassword, "the primary password"));
    walk.user(UserEvent::Proceed).settle();
    assert_eq!(states(&walk), [TargetState::Proven; 2]);
    walk.user(UserEvent::Proceed).settle();
    assert_eq!(walk.code(), "K1");
}

#[test]
fn arrived_files_that_do_not_open_are_named() {
    let mut walk = arrived();
    walk.input(typed(SecretField::CertificatePassword, "another"));
    let wrong = || Problem::File(certificate::pkcs12::FileError::WrongPassword);
    let none = OpenedKeys {
        keys: Vec::new(),
        unopened: vec![("/media/stick/a.pfx".into(), wrong())],
        programs: Ok(Vec::new()),
    };
    walk.user(UserEvent::Proceed).answer(Outcome::KeysOpened(Box::new(none)));
    assert_eq!(walk.problem().as_deref(), Some("CP-304"));
    walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD));
    let some =
        OpenedKeys { unopened: vec![("/media/stick/a.pfx".into(), wrong())], ..harness::opened_keys() };
    walk.user(UserEvent::Proceed).answer(Outcome::KeysOpened(Box::new(some))).settle();
    assert_eq!(arriving(&walk).unopened[0].file, "/media/stick/a.pfx");
}

#[test]
fn page_is_plain_in_every_language() {
    let file = |file| TakenKey { holder: "<b>Anna & Jan</b>".into(), valid_until: NOW, file };
    let keys = [
        file(Ok("/media/stick/anna.pfx".into())),
        file(Err(LeftOut::NotExportable)),
        file(Err(LeftOut::FilePassword)),
        file(Err(LeftOut::Locked)),
        file(Err(LeftOut::Nowhere)),
        file(Err(LeftOut::Failed(Problem::KeyNowhere))),
    ];
    let locked = [harness::program("closed", certificate::store::Probe::NeedsPassword)];
    for (language, purpose) in Language::ALL
        .into_iter()
        .flat_map(|language| [(language, Purpose::Phone), (language, Purpose::Computer)])
    {
        let leaflet = Leaflet { purpose, language, keys: &keys, locked: &locked };
        let page = leaflet.html();
        assert!(page.contains(&format!("<html lang=\"{}\">", language.tag())));
        assert!(page.contains("&lt;b&gt;Anna &amp; Jan&lt;/b&gt;") && page.contains("<code>anna.pfx</code>"));
        assert_eq!(page.matches("<li>&lt;b").count(), 6, "each key once: {page}");
        for foreign in ["<b>", "<script", "://", "leaflet-", "left-out-", "program-", "src="] {
            assert!(!page.contains(foreign), "{foreign}: {page}");
        }
        assert!(leaflet.file_name().ends_with(" - PersonalSign.html"));
    }
}
