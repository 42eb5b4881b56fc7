//! Every state meets every input. The pairs that do something stand in `transitions.txt`, to be read;
//! `UPDATE_TRANSITIONS=1 cargo test -p pickup transitions` writes it anew. All others leave the state as it is.

use std::fmt::Write;

use rcgen::KeyPair;

use super::world::{self, LINK, NOW, PICKUP_PASSWORD, Walk, typed};
use crate::{
    error::{DiskError, PickupError},
    journal::Phase,
    order::{KeyGeneration, OrderDetails, OrderState},
    pkcs12::FileError,
    store::{Probe, StoreError},
    user_error::Problem,
    wizard::{
        effect::{Effect, Input, Outcome, Task},
        event::{SecretField, UserEvent},
        session::Session,
        step::step,
        view::Progress,
    },
};

fn reopening(receipt_confirmed: bool) -> Walk {
    let mut walk = Walk::to("P5");
    fetched(&mut walk);
    if receipt_confirmed {
        walk.answer(Outcome::Opened(Ok(world::pfx().into()))).answer(Outcome::ReceiptConfirmed(Ok(())));
    }
    let entry = walk.effects.iter().rev().find_map(|effect| match effect {
        Effect::Remember(entry) => Some(entry.clone()),
        _ => None,
    });
    Walk::from(Session::begin(world::context(), Ok(entry)))
}

fn fetched(walk: &mut Walk) {
    walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Ok(world::saved())));
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
                walk.input(world::open_link(LINK)).answer(Outcome::LookedUp(Ok(details)));
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
            "download, confirming",
            after("P5", |walk| {
                fetched(walk);
                walk.answer(Outcome::Opened(Ok(world::pfx().into())));
            }),
        ),
        (
            "download, unconfirmed",
            after("P5", |walk| {
                fetched(walk);
                walk.answer(Outcome::Opened(Ok(world::pfx().into())));
                walk.answer(Outcome::ReceiptConfirmed(Err(PickupError::TimedOut)));
            }),
        ),
        ("reopen, unconfirmed", reopening(false)),
        ("reopen", reopening(true)),
        (
            "install, looking for programs",
            after("P5", |walk| {
                fetched(walk);
                walk.answer(Outcome::Opened(Ok(world::pfx().into())))
                    .answer(Outcome::ReceiptConfirmed(Ok(())));
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
                walk.user(UserEvent::Proceed).answer(Outcome::Installed(Ok(world::installation("shared"))));
                walk.answer(Outcome::Installed(Err(StoreError::NoKey)));
            }),
        ),
        ("done", Walk::to("P7")),
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
    ];
    let secrets = [
        SecretField::PickupPassword,
        SecretField::CertificatePassword,
        SecretField::CertificatePasswordRepeat,
    ];
    let impostor = world::installation_signed_by(&KeyPair::generate().unwrap(), "shared");
    let disk = |error| Problem::Disk { path: "/desk/PS-1.pfx".into(), error };
    let on_device = OrderDetails { key_generation: KeyGeneration::OnDevice, ..world::details() };
    let outcomes = vec![
        ("looked up", Outcome::LookedUp(Ok(world::details()))),
        ("looked up: key on device", Outcome::LookedUp(Ok(on_device))),
        ("looked up: unknown", Outcome::LookedUp(Err(PickupError::UnknownLink))),
        ("unlocked", Outcome::Unlocked(Ok(world::access(None)))),
        ("unlocked: wrong", Outcome::Unlocked(Err(PickupError::WrongPickupPassword { attempts_left: 3 }))),
        ("unlocked: locked", Outcome::Unlocked(Err(PickupError::OrderNotReady(OrderState::Locked)))),
        ("unlocked: no network", Outcome::Unlocked(Err(PickupError::Unreachable(String::new())))),
        ("read", Outcome::AgreementRead(Ok(world::agreement("1")))),
        ("read: expired", Outcome::AgreementRead(Err(PickupError::SessionExpired))),
        ("accepted", Outcome::Accepted(Ok(()))),
        ("accepted: changed", Outcome::Accepted(Err(PickupError::AgreementChanged))),
        ("accepted: lapsed", Outcome::Accepted(Err(PickupError::OrderNotReady(OrderState::Lapsed)))),
        ("progress", Outcome::Progress(Progress { received: 1, total: 2 })),
        ("fetched", Outcome::Fetched(Ok(world::saved()))),
        ("fetched: broken off", Outcome::Fetched(Err(PickupError::Interrupted(String::new()).into()))),
        ("fetched: expired", Outcome::Fetched(Err(PickupError::SessionExpired.into()))),
        ("fetched: password refused", Outcome::Fetched(Err(PickupError::CertificatePasswordRefused.into()))),
        ("fetched: agreement changed", Outcome::Fetched(Err(PickupError::AgreementChanged.into()))),
        ("fetched: disk full", Outcome::Fetched(Err(disk(DiskError::Write(String::new()))))),
        ("opened", Outcome::Opened(Ok(world::pfx().into()))),
        ("opened: wrong password", Outcome::Opened(Err(FileError::WrongPassword.into()))),
        ("opened: wrong chain", Outcome::Opened(Err(FileError::WrongChain.into()))),
        ("opened: file gone", Outcome::Opened(Err(disk(DiskError::Read(String::new()))))),
        ("receipt confirmed", Outcome::ReceiptConfirmed(Ok(()))),
        ("receipt confirmed: no", Outcome::ReceiptConfirmed(Err(PickupError::TimedOut))),
        ("programs", Outcome::ProgramsFound(vec![world::program("shared", Probe::Ready)])),
        ("programs: none", Outcome::ProgramsFound(vec![])),
        ("installed", Outcome::Installed(Ok(world::installation("shared")))),
        ("installed: signed by another key", Outcome::Installed(Ok(impostor))),
        ("installed: no", Outcome::Installed(Err(StoreError::NeedsPassword))),
    ];
    let id = walk.session.awaits().unwrap_or(walk.session.frame.last_effect);
    let late = id.next();
    let shown = |event: &UserEvent| format!("{event:?}").replace(LINK, "https://…");
    let events = events.into_iter().map(|event| (shown(&event), Input::User(event)));
    let secrets = secrets.into_iter().map(|field| (format!("{field:?} typed"), typed(field, "abc")));
    let answers = outcomes.into_iter().map(|(name, outcome)| (name.to_owned(), Input::Done(id, outcome)));
    let late = [("a late answer".to_owned(), Input::Done(late, Outcome::LookedUp(Ok(world::details()))))];
    events.chain(secrets).chain(answers).chain(late).collect()
}

fn describe(effect: &Effect) -> String {
    match effect {
        Effect::Remember(entry) => match entry.clone().into_parts().1 {
            Phase::Saved { receipt_confirmed, .. } => {
                format!("remember Saved (receipt confirmed: {receipt_confirmed})")
            }
            phase => format!("remember {phase:?}"),
        },
        Effect::Forget => "forget".to_owned(),
        Effect::Run(_, Task::Install { store, .. }) => format!("Install into {}", store.0),
        Effect::Run(_, task) => format!("{:?}", task.name()),
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
                let problem = view.problem.map(|problem| format!(" {}", problem.code)).unwrap_or_default();
                let effects: Vec<String> = after.effects.iter().map(describe).collect();
                let row = format!("    {input_name:<34} → {}{problem}  {}", view.code, effects.join(", "));
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
        ] {
            // On Start the main action is to open the link.
            if name.starts_with("start") && event == UserEvent::Proceed {
                continue;
            }
            let after = step(walk.session.clone(), Input::User(event.clone()), NOW).next;
            let does = format!("{after:?}") != format!("{:?}", walk.session);
            assert_eq!(does, offered, "{name}: {event:?}");
        }
    }
}
