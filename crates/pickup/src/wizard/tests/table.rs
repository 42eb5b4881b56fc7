//! Every state meets every input. The pairs that do something stand in `transitions.txt`, to be read;
//! `UPDATE_TRANSITIONS=1 cargo test -p pickup transitions` writes it anew. All others leave the state as it is.

use std::fmt::Write;

use rcgen::KeyPair;

use super::world::{self, LINK, NOW, PICKUP_PASSWORD, Walk, typed};
use crate::{
    connection::{Check, CheckResult, CheckStep, ProxyMode},
    error::{DiskError, PickupError},
    journal::{Entry, Phase},
    order::{KeyGeneration, OrderDetails, OrderState},
    pkcs12::{FileError, Foreign},
    store::{ImportOption, Probe, StoreError, StoreId},
    user_error::Problem,
    wizard::{
        effect::{Effect, EffectId, Input, Outcome, Seen, Task},
        event::{SecretField, UserEvent},
        step::step,
        view::{Fate, Progress},
    },
};

fn reopening(receipt_confirmed: bool) -> Walk {
    let mut walk = Walk::to("P5");
    fetched(&mut walk);
    if receipt_confirmed {
        backed_up(&mut walk);
        walk.answer(Outcome::ReceiptConfirmed(Ok(())));
    }
    walk.restart()
}

fn fetched(walk: &mut Walk) {
    walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Ok(world::saved())));
}

fn backed_up(walk: &mut Walk) {
    walk.answer(Outcome::Opened(Ok(world::pfx().into()))).answer(Outcome::BackedUp(Ok(world::backup())));
}

fn brought(act: fn(&mut Walk)) -> Walk {
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::ChooseFile).settle();
    act(&mut walk);
    walk
}

fn inspected(walk: &mut Walk) {
    walk.input(typed(SecretField::CertificatePassword, world::CERTIFICATE_PASSWORD));
    walk.user(UserEvent::Proceed).settle();
}

fn checked(walk: &mut Walk) {
    walk.user(UserEvent::OpenCheck).settle();
}

fn fingerprint() -> String {
    world::installation("firefox").receipt.fingerprint.to_string()
}

fn remove_from(store: &str) -> UserEvent {
    UserEvent::AskRemove { fingerprint: fingerprint(), store: Some(StoreId(store.into())) }
}

/// Each state, as a journey reaches it.
fn states() -> Vec<(&'static str, Walk)> {
    let after = |code: &str, act: fn(&mut Walk)| {
        let mut walk = Walk::to(code);
        act(&mut walk);
        walk
    };
    vec![
        ("start", Walk::to("P0")),
        (
            "start, looking up",
            after("P0", |walk| {
                walk.input(world::open_link(LINK));
            }),
        ),
        ("review", Walk::to("P1")),
        (
            "review, lapsed",
            after("P0", |walk| {
                let details = OrderDetails { state: OrderState::Lapsed, ..world::details() };
                let seen = Seen { details, saved: None };
                walk.input(world::open_link(LINK)).answer(Outcome::LookedUp(Ok(seen)));
            }),
        ),
        (
            "review, looking for programs",
            after("P1", |walk| {
                walk.user(UserEvent::Proceed);
            }),
        ),
        ("pickup password", Walk::to("P2")),
        (
            "pickup password, typed",
            after("P2", |walk| {
                walk.input(typed(SecretField::PickupPassword, PICKUP_PASSWORD));
            }),
        ),
        (
            "pickup password, unlocking",
            after("P2", |walk| {
                walk.input(typed(SecretField::PickupPassword, PICKUP_PASSWORD)).user(UserEvent::Proceed);
            }),
        ),
        (
            "pickup password, refused once",
            after("P2", |walk| {
                walk.input(typed(SecretField::PickupPassword, PICKUP_PASSWORD)).user(UserEvent::Proceed);
                walk.answer(Outcome::Unlocked(Err(PickupError::WrongPickupPassword { attempts_left: 4 })));
            }),
        ),
        ("certificate password", Walk::to("P3")),
        (
            "agreement, reading",
            after("P3", |walk| {
                walk.input(typed(SecretField::CertificatePassword, world::CERTIFICATE_PASSWORD));
                walk.input(typed(SecretField::CertificatePasswordRepeat, world::CERTIFICATE_PASSWORD));
                walk.user(UserEvent::Proceed);
            }),
        ),
        ("agreement", Walk::to("P4")),
        (
            "agreement, ticked",
            after("P4", |walk| {
                walk.user(UserEvent::Agree { agreed: true });
            }),
        ),
        (
            "agreement, accepting",
            after("P4", |walk| {
                walk.user(UserEvent::Agree { agreed: true }).user(UserEvent::Proceed);
            }),
        ),
        ("download", Walk::to("P5")),
        (
            "download, fetching",
            after("P5", |walk| {
                walk.user(UserEvent::Proceed);
            }),
        ),
        ("download, checking", after("P5", fetched)),
        (
            "download, backing up",
            after("P5", |walk| {
                fetched(walk);
                walk.answer(Outcome::Opened(Ok(world::pfx().into())));
            }),
        ),
        (
            "download, not backed up",
            after("P5", |walk| {
                fetched(walk);
                walk.answer(Outcome::Opened(Ok(world::pfx().into())));
                walk.answer(Outcome::BackedUp(Err(no_backup())));
            }),
        ),
        (
            "download, confirming",
            after("P5", |walk| {
                fetched(walk);
                backed_up(walk);
            }),
        ),
        (
            "download, unconfirmed",
            after("P5", |walk| {
                fetched(walk);
                backed_up(walk);
                walk.answer(Outcome::ReceiptConfirmed(Err(PickupError::TimedOut)));
            }),
        ),
        ("reopen, unconfirmed", reopening(false)),
        ("reopen", reopening(true)),
        (
            "install, looking for programs",
            after("P5", |walk| {
                fetched(walk);
                backed_up(walk);
                walk.answer(Outcome::ReceiptConfirmed(Ok(())));
            }),
        ),
        ("install", Walk::to("P6")),
        (
            "install, installing",
            after("P6", |walk| {
                walk.user(UserEvent::Proceed);
            }),
        ),
        (
            "install, one failed",
            after("P6", |walk| {
                walk.user(UserEvent::Proceed)
                    .answer(Outcome::Installed(Ok(world::installation("shared").into())));
                walk.answer(Outcome::Installed(Err(StoreError::NoKey)));
            }),
        ),
        (
            "install, asking for a primary password",
            after("P6", |walk| {
                walk.user(UserEvent::Proceed).settle();
                walk.input(typed(SecretField::PrimaryPassword, "the primary password"));
            }),
        ),
        (
            "install, by hand",
            after("P6", |walk| {
                walk.user(UserEvent::ChooseByHand { by_hand: true });
            }),
        ),
        ("done", Walk::to("P7")),
        (
            "done, choosing a file",
            after("P7", |walk| {
                walk.user(UserEvent::ChooseFile);
            }),
        ),
        (
            "brought, reading",
            after("P0", |walk| {
                walk.input(Input::Dropped(world::brought().path));
            }),
        ),
        ("brought", brought(|_| ())),
        (
            "brought, opening",
            brought(|walk| {
                walk.input(typed(SecretField::CertificatePassword, world::CERTIFICATE_PASSWORD));
                walk.user(UserEvent::Proceed);
            }),
        ),
        ("inspect", brought(inspected)),
        (
            "inspect, not backed up",
            brought(|walk| {
                inspected(walk);
                walk.user(UserEvent::Proceed).answer(Outcome::BackedUp(Err(no_backup())));
            }),
        ),
        (
            "check, looking",
            after("P0", |walk| {
                walk.user(UserEvent::OpenCheck);
            }),
        ),
        ("check", after("P0", checked)),
        (
            "check, asking for a primary password",
            after("P0", |walk| {
                checked(walk);
                walk.user(UserEvent::AskPrimaryPassword { store: StoreId("closed".into()) });
                walk.input(typed(SecretField::PrimaryPassword, "the primary password"));
            }),
        ),
        (
            "remove",
            after("P0", |walk| {
                checked(walk);
                walk.user(remove_from("firefox"));
            }),
        ),
        (
            "remove, removing",
            after("P0", |walk| {
                checked(walk);
                walk.user(remove_from("firefox")).user(UserEvent::Proceed);
            }),
        ),
        (
            "remove, asking for a primary password",
            after("P0", |walk| {
                checked(walk);
                walk.user(remove_from("closed")).user(UserEvent::Proceed);
                walk.input(typed(SecretField::PrimaryPassword, "the primary password"));
            }),
        ),
        (
            "connection over review",
            after("P1", |walk| {
                walk.user(UserEvent::OpenConnection);
            }),
        ),
        (
            "connection, checking",
            after("P1", |walk| {
                walk.user(UserEvent::OpenConnection).user(UserEvent::CheckConnection);
            }),
        ),
    ]
}

fn inputs(walk: &Walk) -> Vec<(String, Input)> {
    let events = [
        UserEvent::OpenLink { text: LINK.into() },
        UserEvent::OpenLink { text: "no link".into() },
        UserEvent::Proceed,
        UserEvent::Back,
        UserEvent::Agree { agreed: true },
        UserEvent::Agree { agreed: false },
        UserEvent::Skip,
        UserEvent::StartOver,
        UserEvent::ChooseBackupFolder,
        UserEvent::OpenConnection,
        UserEvent::SetProxy { mode: ProxyMode::None, address: String::new(), user: String::new() },
        UserEvent::CheckConnection,
        UserEvent::ChooseFile,
        UserEvent::SetImportOption { option: ImportOption::Exportable, on: false },
        UserEvent::ChooseByHand { by_hand: true },
        UserEvent::ChooseTarget { store: StoreId("firefox".into()), chosen: false },
        UserEvent::OpenCheck,
        UserEvent::AskPrimaryPassword { store: StoreId("closed".into()) },
        UserEvent::Repair { fingerprint: fingerprint() },
        UserEvent::AskRemove { fingerprint: fingerprint(), store: None },
        UserEvent::AskRemove { fingerprint: "of another".into(), store: None },
    ];
    let secrets = [
        SecretField::PickupPassword,
        SecretField::CertificatePassword,
        SecretField::CertificatePasswordRepeat,
        SecretField::ProxyPassword,
        SecretField::PrimaryPassword,
    ];
    let impostor = world::installation_signed_by(&KeyPair::generate().unwrap(), "shared");
    let disk = |error| Problem::Disk { path: "/desk/PS-1.pfx".into(), error };
    let on_device = OrderDetails { key_generation: KeyGeneration::OnDevice, ..world::details() };
    let on_device = Seen { details: on_device, saved: None };
    let picked_up = OrderDetails { state: OrderState::PickedUp, ..world::details() };
    let picked_up = Seen { details: picked_up, saved: Some(world::saved()) };
    let checked = CheckStep {
        check: Check::Service,
        result: CheckResult::Good,
        subject: Some("system.globalsign.com".into()),
        minutes_ahead: None,
    };
    let mut outcomes = vec![
        ("looked up".to_owned(), world::seen(None)),
        ("looked up: its file is here".to_owned(), world::seen(Some(world::saved()))),
        ("looked up: picked up, its file is here".to_owned(), Outcome::LookedUp(Ok(picked_up))),
        ("looked up: key on device".to_owned(), Outcome::LookedUp(Ok(on_device))),
        ("unlocked".to_owned(), world::unlocked(None)),
        ("read".to_owned(), Outcome::AgreementRead(Ok(world::agreement("1")))),
        ("accepted".to_owned(), Outcome::Accepted(Ok(()))),
        ("progress".to_owned(), Outcome::Progress(Progress { received: 1, total: 2 })),
        ("fetched".to_owned(), Outcome::Fetched(Ok(world::saved()))),
        ("fetched: disk full".to_owned(), Outcome::Fetched(Err(disk(DiskError::Write(String::new()))))),
        ("opened".to_owned(), Outcome::Opened(Ok(world::pfx().into()))),
        ("opened: file gone".to_owned(), Outcome::Opened(Err(disk(DiskError::Read(String::new()))))),
        ("backed up".to_owned(), Outcome::BackedUp(Ok(world::backup()))),
        ("backed up: no".to_owned(), Outcome::BackedUp(Err(no_backup()))),
        ("backed up: file gone".to_owned(), Outcome::BackedUp(Err(disk(DiskError::Read(String::new()))))),
        ("receipt held back".to_owned(), Outcome::ReceiptHeldBack(unnoted())),
        ("receipt confirmed".to_owned(), Outcome::ReceiptConfirmed(Ok(()))),
        ("programs".to_owned(), Outcome::ProgramsFound(Ok(vec![world::program("shared", Probe::Ready)]))),
        ("programs: none".to_owned(), Outcome::ProgramsFound(Ok(vec![]))),
        ("programs: unsupported".to_owned(), Outcome::ProgramsFound(Err(StoreError::Unsupported))),
        ("installed".to_owned(), Outcome::Installed(Ok(world::installation("shared").into()))),
        ("installed: signed by another key".to_owned(), Outcome::Installed(Ok(impostor.into()))),
        ("installed: no".to_owned(), Outcome::Installed(Err(StoreError::NeedsPassword))),
        ("installed: wrong primary password".to_owned(), Outcome::Installed(Err(StoreError::WrongPassword))),
        ("stock".to_owned(), Outcome::StockTaken(Ok(world::stock()))),
        ("stock: unsupported".to_owned(), Outcome::StockTaken(Err(StoreError::Unsupported))),
        ("removed".to_owned(), Outcome::Removed(vec![Ok(())])),
        ("removed: no".to_owned(), Outcome::Removed(vec![Err(StoreError::NoKey)])),
        (
            "removed: wrong primary password".to_owned(),
            Outcome::Removed(vec![Err(StoreError::WrongPassword)]),
        ),
        ("file chosen".to_owned(), Outcome::FileChosen(Some(world::brought().path))),
        ("no file chosen".to_owned(), Outcome::FileChosen(None)),
        ("file read".to_owned(), Outcome::FileRead(Ok(world::brought()))),
        ("file read: no".to_owned(), Outcome::FileRead(Err(FileError::Unreadable.into()))),
        ("folder chosen".to_owned(), Outcome::FolderChosen(Some("/media/stick".into()))),
        ("no folder chosen".to_owned(), Outcome::FolderChosen(None)),
        ("proxy set".to_owned(), Outcome::ProxySet(Ok(Default::default()))),
        ("connection checked".to_owned(), Outcome::ConnectionChecked(vec![checked])),
    ];
    for error in pickup_errors() {
        let named = |task: &str| format!("{task}: {error}");
        outcomes.extend([
            (named("looked up"), Outcome::LookedUp(Err(error.clone()))),
            (named("unlocked"), Outcome::Unlocked(Err(error.clone()))),
            (named("read"), Outcome::AgreementRead(Err(error.clone()))),
            (named("accepted"), Outcome::Accepted(Err(error.clone()))),
            (named("fetched"), Outcome::Fetched(Err(error.clone().into()))),
            (named("receipt"), Outcome::ReceiptConfirmed(Err(error.clone()))),
        ]);
    }
    outcomes
        .extend(file_errors().map(|error| (format!("opened: {error}"), Outcome::Opened(Err(error.into())))));
    let id = walk.session.awaits().unwrap_or(walk.session.frame.last_effect);
    let late = EffectId(id.0.wrapping_sub(1));
    let shown = |event: &UserEvent| match event {
        UserEvent::OpenLink { text } if text != LINK => format!("open link: {text}"),
        UserEvent::Agree { agreed: false } => "disagree".to_owned(),
        event => format!("{event:?}"),
    };
    let events = events.into_iter().map(|event| (shown(&event), Input::User(event)));
    let secrets = secrets.into_iter().map(|field| (format!("{field:?} typed"), typed(field, "abc")));
    let answers = outcomes.into_iter().map(|(name, outcome)| (name, Input::Done(id, outcome)));
    let late = [("a late answer".to_owned(), Input::Done(late, world::seen(None)))];
    events.chain(secrets).chain(answers).chain(late).collect()
}

fn no_backup() -> Problem {
    Problem::Backup { folder: world::DOCUMENTS.into(), error: DiskError::Write(String::new()) }
}

fn unnoted() -> Problem {
    Problem::Unnoted { path: "/desk/journal.json".into(), error: DiskError::Write(String::new()) }
}

fn pickup_errors() -> [PickupError; 22] {
    let words = || "…".to_owned();
    [
        PickupError::UnknownLink,
        PickupError::WrongPickupPassword { attempts_left: 3 },
        PickupError::OrderNotReady(OrderState::Locked),
        PickupError::OrderNotReady(OrderState::PickedUp),
        PickupError::OrderNotReady(OrderState::Lapsed),
        PickupError::OrderNotReady(OrderState::Cancelled),
        PickupError::SessionExpired,
        PickupError::AgreementChanged,
        PickupError::CertificatePasswordRefused,
        PickupError::KeyOnDevice,
        PickupError::WrongReceipt,
        PickupError::Unreachable(words()),
        PickupError::Untrusted(words()),
        PickupError::TimedOut,
        PickupError::Interrupted(words()),
        PickupError::Corrupted,
        PickupError::ServiceFault(503),
        PickupError::ProxyAuthentication,
        PickupError::Redirected { host: "elsewhere.example".into() },
        PickupError::Busy { retry_after: Some(120) },
        PickupError::Busy { retry_after: None },
        PickupError::NotUnderstood(words()),
    ]
}

fn file_errors() -> impl Iterator<Item = FileError> {
    [
        FileError::Unreadable,
        FileError::WrongPassword,
        FileError::NoMac,
        FileError::KeyCount(2),
        FileError::KeyMismatch,
        FileError::NotValidNow,
        FileError::WrongChain,
        FileError::WrongUsage,
        FileError::UnsupportedKey,
        FileError::TooCostly,
        FileError::WrongSubject,
        FileError::UnknownProtection,
        FileError::SecondPassword,
        FileError::NotAPfx(Foreign::CutOff),
    ]
    .into_iter()
}

fn told(fate: &Fate) -> String {
    let file = if fate.file.is_some() { ", file safe" } else { "" };
    format!("{:?}{file}", fate.link)
}

fn describe(effect: &Effect) -> String {
    match effect {
        Effect::Remember(entry) => remembered(entry),
        Effect::Forget => "forget".to_owned(),
        Effect::Run(_, Task::Install { store, .. }) => format!("Install into {}", store.0),
        Effect::Run(_, task @ Task::ConfirmReceipt { entry, .. }) => {
            format!("{}, {:?}", remembered(entry), task.name())
        }
        Effect::Run(_, task) => format!("{:?}", task.name()),
    }
}

fn remembered(entry: &Entry) -> String {
    match &entry.note().phase {
        Phase::Saved { receipt, backup, .. } => {
            let backup = if backup.is_some() { "" } else { ", no backup" };
            format!("remember Saved (receipt {receipt:?}{backup})")
        }
        phase => format!("remember {phase:?}"),
    }
}

#[test]
fn transitions_are_as_written_down() {
    let mut table = String::from(
        "Every pair of state and input that does something. All others leave the state as it is.\n",
    );
    for (name, walk) in states() {
        writeln!(table, "\n{name} ({})", walk.code()).unwrap();
        let before = format!("{:?} {:?}", walk.session, walk.session.view(NOW));
        for (input_name, input) in inputs(&walk) {
            let after = step(walk.session.clone(), input, NOW);
            let view = after.next.view(NOW);
            let changed = format!("{:?} {view:?}", after.next) != before;
            assert!(changed || after.effects.is_empty(), "{name}, {input_name}: effects without a change");
            if changed {
                let fate = view.fate.map(|fate| format!(" [{}]", told(&fate))).unwrap_or_default();
                let problem =
                    view.problem.map(|problem| format!(" {}{fate}", problem.code)).unwrap_or_default();
                let effects: Vec<String> = after.effects.iter().map(describe).collect();
                let row = format!("    {input_name:<58} → {}{problem}  {}", view.code, effects.join(", "));
                writeln!(table, "{}", row.trim_end()).unwrap();
            }
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/wizard/tests/transitions.txt");
    if std::env::var_os("UPDATE_TRANSITIONS").is_some() {
        std::fs::write(path, &table).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(path).unwrap(),
        table,
        "run it with UPDATE_TRANSITIONS=1, and read the difference"
    );
}

/// What the view offers does something, and what it does not offer does nothing.
#[test]
fn the_view_offers_what_the_step_function_takes() {
    for (name, walk) in states() {
        let actions = walk.session.view(NOW).actions;
        for (event, offered) in [
            (UserEvent::Proceed, actions.proceed),
            (UserEvent::Back, actions.back),
            (UserEvent::Skip, actions.skip),
            (UserEvent::StartOver, actions.start_over),
            (UserEvent::ChooseBackupFolder, actions.choose_folder),
            (UserEvent::OpenConnection, actions.connection),
            (UserEvent::ChooseFile, actions.choose_file),
            (UserEvent::OpenCheck, actions.check),
        ] {
            // On Start the main action is to open the link.
            // On the connection's it is to set the proxy.
            let is_of_another_name = name.starts_with("start") || name.starts_with("connection");
            if is_of_another_name && event == UserEvent::Proceed {
                continue;
            }
            let after = step(walk.session.clone(), Input::User(event.clone()), NOW).next;
            let does = format!("{after:?}") != format!("{:?}", walk.session);
            assert_eq!(does, offered, "{name}: {event:?}");
        }
    }
}
