//! Install: the choice of programs and options, and the installation in each program.

use std::path::Path;

use certificate::store::{ImportOption, Probe, StoreError};
use secrecy::ExposeSecret;

use super::landing::Transition;
use crate::{
    problem::Problem,
    state::{
        BackedUp, Effect, InstallForm, Installation, Installing, Outcome, PrimaryPasswordPrompt, Program,
        Proof, Shared, Stage, Target, Task, UserEvent,
    },
};

impl Shared {
    /// Takes the typed primary password.
    ///
    /// # Errors
    /// [`StoreError::NeedsPassword`] when nothing was typed.
    pub(super) fn keep_primary_password(&mut self, asked: &PrimaryPasswordPrompt) -> Result<(), StoreError> {
        if asked.typed.expose_secret().is_empty() {
            return Err(StoreError::NeedsPassword);
        }
        self.primary_passwords.insert(asked.store.clone(), asked.typed.clone());
        Ok(())
    }

    /// Records the programs that were found, for the report.
    pub(super) fn note_found(&mut self, result: &Result<Vec<Program>, StoreError>) {
        if let Ok(programs) = result {
            self.found = Some(programs.clone());
        }
    }

    /// Whether the program has a primary password that is not known.
    pub(super) fn is_closed(&self, program: &Program) -> bool {
        program.probe == Probe::NeedsPassword && !self.primary_passwords.contains_key(&program.id)
    }
}

/// Maps the reason why no programs were found. Only an unsupported system has an error of its own.
pub(super) fn not_found(error: StoreError) -> Problem {
    match error {
        StoreError::Unsupported => error.into(),
        _ => Problem::NoPrograms,
    }
}

/// Searches for the programs, for the first time or again.
pub(super) fn begin(shared: Shared, backed_up: BackedUp) -> Transition {
    shared.enter(Stage::Install(InstallForm::new(backed_up, Vec::new())))
}

pub(super) fn answered(shared: Shared, setup: InstallForm, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::ProgramsFound(result) => programs_found(shared, setup, result),
        Outcome::Installed(result) => installed(shared, setup, result),
        _ => shared.go(Stage::Install(setup)),
    }
}

fn programs_found(
    mut shared: Shared,
    setup: InstallForm,
    result: Result<Vec<Program>, StoreError>,
) -> Transition {
    shared.note_found(&result);
    match result {
        Ok(programs) => {
            let usable = programs.iter().any(Program::can_be_tried);
            let targets = programs.into_iter().map(Target::new).collect();
            let stage = Stage::Install(InstallForm { targets, ..setup });
            if usable { shared.go(stage) } else { shared.fail(stage, Problem::NoPrograms) }
        }
        Err(error) => shared.fail(Stage::Install(setup), not_found(error)),
    }
}

/// Handles the user's event.
pub(super) fn user(shared: Shared, mut setup: InstallForm, event: UserEvent) -> Transition {
    match (event, setup.asked.clone()) {
        // Another search would find no more.
        (UserEvent::Proceed, None) if shared.problem.as_ref().is_some_and(Problem::is_not_served) => {
            shared.stay(Stage::Install(setup))
        }
        (UserEvent::Proceed, Some(asked)) => unlock(shared, setup, &asked),
        (UserEvent::Skip, Some(asked)) => {
            setup.asked = None;
            if let Some(target) = setup.target(&asked.store) {
                target.state = Installing::LeftOut;
            }
            install_next(shared, setup)
        }
        (UserEvent::Proceed, None) => {
            for target in &mut setup.targets {
                if let Installing::Failed(_) | Installing::LeftOut = target.state {
                    target.state = Installing::Waiting;
                }
            }
            install_next(shared, setup)
        }
        (UserEvent::Skip, None) => finish(shared, setup),
        // No installation works, and a retry may not help. The journal keeps the saved file until another order is
        // opened.
        (UserEvent::StartOver, None) if shared.problem.is_some() && !setup.has_proof() => {
            shared.go(Stage::START)
        }
        (UserEvent::SetImportOption { option, on }, _) => {
            let options = &mut setup.options;
            match option {
                // The person has decided on that before the key was made.
                ImportOption::Exportable => options.exportable = on && !setup.backed_up.kept().is_bound(),
                ImportOption::ExtendedProperties => options.extended_properties = on,
                ImportOption::StrongProtection => options.strong_protection = on,
            }
            shared.stay(Stage::Install(setup))
        }
        (UserEvent::ChooseByHand { by_hand }, None) => {
            setup.by_hand = by_hand;
            for target in &mut setup.targets {
                target.chosen = target.program.can_be_tried();
            }
            shared.stay(Stage::Install(setup))
        }
        (UserEvent::ChooseTarget { store, chosen }, None) if setup.by_hand => {
            if let Some(target) = setup.target(&store).filter(|target| target.program.can_be_tried()) {
                target.chosen = chosen;
            }
            shared.stay(Stage::Install(setup))
        }
        _ => shared.stay(Stage::Install(setup)),
    }
}

fn unlock(mut shared: Shared, mut setup: InstallForm, asked: &PrimaryPasswordPrompt) -> Transition {
    if let Err(error) = shared.keep_primary_password(asked) {
        return shared.fail(Stage::Install(setup), error);
    }
    setup.asked = None;
    install_next(shared, setup)
}

/// Installs into the next untried store, or ends the journey.
fn install_next(shared: Shared, mut setup: InstallForm) -> Transition {
    let open = setup.targets.iter_mut().find(|target| target.is_next() && !shared.is_closed(&target.program));
    if let Some(target) = open {
        let store = target.program.id.clone();
        let password = shared.primary_passwords.get(&store).cloned();
        target.state = Installing::Working;
        let task = Task::Install {
            store,
            password,
            pfx: setup.backed_up.pfx().clone(),
            options: setup.options,
            file: setup.backed_up.backup().map(Path::to_owned),
        };
        return shared.run(Stage::Install(setup), task);
    }
    // The user is prompted when the wizard has done everything that needs no prompt.
    if let Some(target) = setup.targets.iter().find(|target| target.is_next()) {
        setup.asked = Some(PrimaryPasswordPrompt::of(target.program.id.clone()));
        return shared.go(Stage::Install(setup));
    }
    let failed = setup.targets.iter().filter(|target| matches!(target.state, Installing::Failed(_))).count();
    if failed > 0 {
        let problem = Problem::ProgramsFailed(u32::try_from(failed).unwrap_or(u32::MAX));
        return shared.fail(Stage::Install(setup), problem);
    }
    if setup.has_proof() {
        return finish(shared, setup);
    }
    if setup.targets.iter().any(|target| target.program.can_be_tried()) {
        return shared.fail(Stage::Install(setup), Problem::NoProgramChosen);
    }
    begin(shared, setup.backed_up)
}

fn installed(
    mut shared: Shared,
    mut setup: InstallForm,
    result: Result<Box<Installation>, StoreError>,
) -> Transition {
    let working = setup.targets.iter_mut().find(|target| matches!(target.state, Installing::Working));
    let Some(target) = working else {
        return shared.go(Stage::Install(setup));
    };
    let proof = result.and_then(|installation| Proof::check(*installation, setup.backed_up.pfx()));
    match proof {
        Err(error @ (StoreError::NeedsPassword | StoreError::WrongPassword)) => {
            target.state = Installing::Waiting;
            target.program.probe = Probe::NeedsPassword;
            let store = target.program.id.clone();
            shared.primary_passwords.remove(&store);
            setup.asked = Some(PrimaryPasswordPrompt::of(store));
            shared.fail(Stage::Install(setup), error)
        }
        proof => {
            target.state = proof.map_or_else(Installing::Failed, Installing::Proven);
            install_next(shared, setup)
        }
    }
}

/// Ends the journey with the stores whose key was proven to work; without any, stays.
fn finish(mut shared: Shared, setup: InstallForm) -> Transition {
    let proven: Vec<Proof> = setup
        .targets
        .iter()
        .filter_map(|target| match &target.state {
            Installing::Proven(proof) => Some(proof.clone()),
            _ => None,
        })
        .collect();
    let mut proofs = proven.into_iter();
    match proofs.next() {
        Some(first) => {
            let kept = setup.backed_up.kept();
            shared.page_file.take_if(|waiting| waiting.file().path == kept.file().path);
            let end = match kept.entry_when_installed(&shared.backup_folder) {
                // The user's own file is not in the journal; an order in the journal may still be in progress.
                None => kept.is_of_page().then(|| Effect::FinishPage(kept.file().clone())),
                Some(entry) if kept.file().made_here.is_some() => Some(Effect::FinishOwnKey(Box::new(entry))),
                Some(_) if kept.receipt_is_settled() => Some(Effect::Finish),
                Some(entry) => Some(Effect::SetAside(Box::new(entry))),
            };
            let confirmed = setup.backed_up.confirm(first, proofs);
            shared.go(Stage::Done { confirmed, targets: setup.targets }).with(end)
        }
        None => shared.stay(Stage::Install(setup)),
    }
}
