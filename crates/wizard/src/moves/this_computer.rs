//! This Computer: whether the certificate will be used here, and whether a program here can hold it.

use certificate::store::StoreError;

use super::{install::not_found, landing::Transition};
use crate::{
    journal::Phase,
    problem::Problem,
    state::{Order, Outcome, Program, Shared, Stage, Task, UserEvent},
};

pub(super) fn user(shared: Shared, order: Order, event: UserEvent) -> Transition {
    match event {
        // Checks that a program can hold the certificate, before anything is used up.
        UserEvent::Proceed => shared.run(Stage::ThisComputer(order), Task::FindPrograms),
        _ => shared.stay(Stage::ThisComputer(order)),
    }
}

pub(super) fn answered(shared: Shared, order: Order, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::ProgramsFound(result) => programs_found(shared, order, result),
        _ => shared.go(Stage::ThisComputer(order)),
    }
}

fn programs_found(mut shared: Shared, order: Order, result: Result<Vec<Program>, StoreError>) -> Transition {
    shared.note_found(&result);
    match result {
        Ok(programs) if programs.iter().any(Program::can_be_tried) => {
            let entry = order.entry(Phase::PickingUp, &shared.backup_folder);
            shared.go(Stage::pickup_password(order)).remember(entry)
        }
        Ok(_) => shared.fail(Stage::ThisComputer(order), Problem::NoPrograms),
        Err(error) => shared.fail(Stage::ThisComputer(order), not_found(error)),
    }
}
