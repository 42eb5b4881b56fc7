//! Arrival: takes the keys from another computer, and installs each. An overlay over Start.

use std::path::PathBuf;

use certificate::{
    pkcs12::FileError,
    store::{ImportOptions, Probe, StoreError},
};
use secrecy::{ExposeSecret, SecretString};

use super::{certificates, install::not_found, landing::Transition};
use crate::{
    problem::Problem,
    state::{
        Arrival, ArrivedKey, Installation, Installing, OpenedKeys, Outcome, Overlay, Position,
        PrimaryPasswordPrompt, Proof, Shared, Stage, Target, Task, UserEvent,
    },
};

/// Opens the overlay.
pub(super) fn open(shared: Shared, behind: Stage) -> Transition {
    shared.go(over(behind, Arrival::default()))
}

pub(super) fn user(mut shared: Shared, behind: Stage, mut arrival: Arrival, event: UserEvent) -> Transition {
    match (event, arrival.asked.take()) {
        (UserEvent::Proceed, Some(asked)) => match shared.keep_primary_password(&asked) {
            Ok(()) => install_next(shared, behind, arrival),
            Err(error) => {
                arrival.asked = Some(asked);
                shared.fail(over(behind, arrival), error)
            }
        },
        (UserEvent::Skip, Some(asked)) => {
            let of_program = arrival.targets_mut().filter(|target| target.program.id == asked.store);
            of_program.for_each(|target| target.state = Installing::LeftOut);
            install_next(shared, behind, arrival)
        }
        (UserEvent::Proceed, None) if arrival.folder.is_none() => {
            let (from, language) = (shared.context.documents.clone(), shared.language());
            shared.run(over(behind, arrival), Task::FindKeys { from, language })
        }
        (UserEvent::Proceed, None) if arrival.keys.is_empty() => {
            if arrival.typed.expose_secret().is_empty() {
                return shared.fail(over(behind, arrival), Problem::NoCertificatePassword);
            }
            let password = certificate::password::CertificatePassword::new(arrival.typed.clone());
            let (files, folder) = (arrival.files.clone(), shared.backup_folder.clone());
            shared.run(over(behind, arrival), Task::OpenKeys { files, password, folder })
        }
        (UserEvent::Proceed, None) => certificates::open(shared, behind),
        (_, asked) => {
            arrival.asked = asked;
            shared.stay(over(behind, arrival))
        }
    }
}

pub(super) fn answered(shared: Shared, behind: Stage, arrival: Arrival, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::KeysFound(Ok(Some((folder, files)))) => {
            shared.go(over(behind, Arrival { folder: Some(folder), files, ..arrival }))
        }
        Outcome::KeysFound(Err(problem)) => shared.fail(over(behind, arrival), problem),
        Outcome::KeysOpened(opened) => opened_keys(shared, behind, arrival, *opened),
        Outcome::Installed(result) => installed(shared, behind, arrival, result),
        _ => shared.go(over(behind, arrival)),
    }
}

/// Goes back: to the choice of the folder, and from there to the stage. What is installed stays.
pub(super) fn back(shared: Shared, behind: Stage, arrival: Arrival) -> Transition {
    if arrival.folder.is_some() && arrival.keys.is_empty() {
        return shared.go(over(behind, Arrival::default()));
    }
    shared.go(behind)
}

fn opened_keys(
    mut shared: Shared,
    behind: Stage,
    arrival: Arrival,
    OpenedKeys { keys, unopened, programs }: OpenedKeys,
) -> Transition {
    let arrival = Arrival { typed: SecretString::default(), ..arrival };
    if keys.is_empty() {
        let problem = first_problem(&unopened);
        return shared.fail(over(behind, arrival), problem);
    }
    shared.note_found(&programs);
    match programs {
        Ok(programs) => {
            let targets: Vec<Target> = programs.into_iter().map(Target::new).collect();
            let arrived = |(pfx, file)| ArrivedKey { pfx, file, targets: targets.clone() };
            let keys = keys.into_iter().map(arrived).collect();
            install_next(shared, behind, Arrival { keys, unopened, ..arrival })
        }
        Err(error) => shared.fail(over(behind, arrival), not_found(error)),
    }
}

/// The reason why no file was opened; another one than the password comes first.
fn first_problem(unopened: &[(PathBuf, Problem)]) -> Problem {
    let wrong = Problem::File(FileError::WrongPassword);
    let other = unopened.iter().map(|(_, problem)| problem).find(|problem| **problem != wrong);
    other.cloned().unwrap_or(wrong)
}

/// Installs the next key into the next program, or ends.
fn install_next(shared: Shared, behind: Stage, mut arrival: Arrival) -> Transition {
    let next = arrival.keys.iter_mut().find_map(|key| {
        let open = |target: &&mut Target| target.is_next() && !shared.is_closed(&target.program);
        let target = key.targets.iter_mut().find(open)?;
        target.state = Installing::Working;
        Some((target.program.id.clone(), key.pfx.clone(), key.file.clone()))
    });
    if let Some((store, pfx, file)) = next {
        let password = shared.primary_passwords.get(&store).cloned();
        let options = ImportOptions::default();
        let task = Task::Install { store, password, pfx, options, file: Some(file) };
        return shared.run(over(behind, arrival), task);
    }
    // The person is prompted when the wizard has done everything that needs no prompt.
    let closed = arrival.targets().find(|target| target.is_next()).map(|target| target.program.id.clone());
    if let Some(store) = closed {
        arrival.asked = Some(PrimaryPasswordPrompt::of(store));
        return shared.go(over(behind, arrival));
    }
    match u32::try_from(arrival.failures()).unwrap_or(u32::MAX) {
        0 => shared.go(over(behind, arrival)),
        failed => shared.fail(over(behind, arrival), Problem::ProgramsFailed(failed)),
    }
}

fn installed(
    mut shared: Shared,
    behind: Stage,
    mut arrival: Arrival,
    result: Result<Box<Installation>, StoreError>,
) -> Transition {
    let working = arrival.keys.iter_mut().find_map(|key| {
        let is_working = |target: &&mut Target| matches!(target.state, Installing::Working);
        Some((key.pfx.clone(), key.targets.iter_mut().find(is_working)?))
    });
    let Some((pfx, target)) = working else { return shared.go(over(behind, arrival)) };
    match result.and_then(|installation| Proof::check(*installation, &pfx)) {
        Err(error @ (StoreError::NeedsPassword | StoreError::WrongPassword)) => {
            target.state = Installing::Waiting;
            let store = target.program.id.clone();
            let of_program = arrival.targets_mut().filter(|target| target.program.id == store);
            of_program.for_each(|target| target.program.probe = Probe::NeedsPassword);
            shared.primary_passwords.remove(&store);
            arrival.asked = Some(PrimaryPasswordPrompt::of(store));
            shared.fail(over(behind, arrival), error)
        }
        proof => {
            target.state = proof.map_or_else(Installing::Failed, Installing::Proven);
            install_next(shared, behind, arrival)
        }
    }
}

fn over(behind: Stage, arrival: Arrival) -> Position {
    behind.under(Overlay::Arrival(Box::new(arrival)))
}
