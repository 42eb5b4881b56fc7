//! The table of transitions: every state meets every input. The pairs with an effect are in `transitions.txt`, for
//! review; `UPDATE_TRANSITIONS=1 cargo test -p wizard transitions` rewrites it. All others leave the state unchanged.

mod inputs;
mod states;

use std::fmt::Write;

use inputs::{FOREIGN, inputs};

use super::harness::NOW;
use crate::{
    journal::{Entry, Phase},
    moves::step::step,
    state::{Effect, Input, Task, UserEvent},
    view::{LinkAndFile, UserError},
};
pub(crate) use states::states;

fn told(link_and_file: &LinkAndFile) -> String {
    let file = if link_and_file.file.is_some() { ", file safe" } else { "" };
    format!("{:?}{file}", link_and_file.link)
}

fn describe(effect: &Effect) -> String {
    match effect {
        Effect::Remember(entry) => remembered(entry),
        Effect::Leave => "leave".to_owned(),
        Effect::Finish => "finish".to_owned(),
        Effect::FinishOwnKey(_) => "finish own key".to_owned(),
        Effect::SetAside(_) => "set aside".to_owned(),
        Effect::WriteMail(_) => "write a mail".to_owned(),
        Effect::ShowFile(_) => "show file".to_owned(),
        Effect::Tell(problem) => format!("tell {}", UserError::from(problem).code),
        Effect::LookAround { .. } => "look around".to_owned(),
        Effect::OpenEdge => "open Edge".to_owned(),
        Effect::LookForCertificate => "look for the certificate".to_owned(),
        Effect::KeepPreferences(_) => "keep preferences".to_owned(),
        Effect::ForgetPassword { .. } => "forget password".to_owned(),
        Effect::Stop(_) => "stop".to_owned(),
        Effect::FillPage(_) => "fill page".to_owned(),
        Effect::PressOnPage { is_ticked } => format!("press on page, ticked: {is_ticked}"),
        Effect::ClosePage => "close page".to_owned(),
        Effect::LeavePage => "leave page".to_owned(),
        Effect::FinishPage(_) => "finish page".to_owned(),
        Effect::Run(_, Task::Install { store, .. }) => format!("Install into {}", store.0),
        Effect::Run(_, task @ Task::ConfirmReceipt { entry, .. }) => {
            format!("{}, {}", remembered(entry), named(task))
        }
        Effect::Run(_, task) => named(task),
    }
}

fn named(task: &Task) -> String {
    let kind = task.kind();
    kind.name().map_or_else(|| format!("{kind:?}"), |name| format!("{name:?}"))
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
            let is_told =
                !after.effects.is_empty() && after.effects.iter().all(|one| matches!(one, Effect::Tell(_)));
            assert!(
                changed || is_told || after.effects.is_empty(),
                "{name}, {input_name}: effects without a change"
            );
            // Of the outcomes of other tasks, only a refused pickup password is noted, as when it comes late.
            let may_change = !input_name.starts_with(FOREIGN) || input_name.contains("wrong pickup password");
            assert!(may_change || !changed, "{name}, {input_name}");
            if (changed || is_told) && !input_name.starts_with(FOREIGN) {
                let link_and_file = view
                    .link_and_file
                    .map(|link_and_file| format!(" [{}]", told(&link_and_file)))
                    .unwrap_or_default();
                let problem = view
                    .problem
                    .map(|problem| format!(" {}{link_and_file}", problem.code))
                    .unwrap_or_default();
                let effects: Vec<String> = after.effects.iter().map(describe).collect();
                let row = format!("    {input_name:<58} → {}{problem}  {}", view.code, effects.join(", "));
                writeln!(table, "{}", row.trim_end()).unwrap();
            }
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests/transitions.txt");
    if std::env::var_os("UPDATE_TRANSITIONS").is_some() {
        std::fs::write(path, &table).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(path).unwrap(),
        table,
        "run it with UPDATE_TRANSITIONS=1, and read the difference"
    );
}

/// Every action that the view offers has an effect, and every other has none.
#[test]
fn view_offers_what_the_step_takes() {
    for (name, walk) in states() {
        let actions = walk.session.view(NOW).actions;
        for (event, offered) in [
            (UserEvent::Proceed, actions.proceed),
            (UserEvent::Back, actions.back),
            (UserEvent::Skip, actions.skip),
            (UserEvent::StartOver, actions.start_over),
            (UserEvent::RunPreflight, actions.run_preflight),
            (UserEvent::ChooseBackupFolder, actions.choose_folder),
            (UserEvent::OpenConnection, actions.connection),
            (UserEvent::ChooseFile, actions.choose_file),
            (UserEvent::OpenCertificates, actions.certificates),
            (UserEvent::OpenArrival, actions.arrival),
            (UserEvent::OpenEdgeMode, actions.edge_mode),
        ] {
            // The main action is to open the link on Start,
            // and to set the proxy on the connection's screen.
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
