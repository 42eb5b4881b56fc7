//! The error in a help code.

use crate::{
    codes::ErrorCode,
    view::{HeldState, Screen, TargetState, UserError},
};

/// The error that the helpdesk should ask about: the one shown; where that only counts programs, or there is none, the
/// error of the first of them.
#[must_use]
pub fn shown(problem: Option<&UserError>, screen: &Screen) -> Option<ErrorCode> {
    let problem = problem.map(|problem| problem.code);
    match problem {
        None | Some(ErrorCode::ST707 | ErrorCode::ST711) => of_program(screen).or(problem),
        Some(_) => problem,
    }
}

/// The error of the first program; those that failed come before those that were left alone.
fn of_program(screen: &Screen) -> Option<ErrorCode> {
    let problem = match screen {
        Screen::Install { targets, .. } | Screen::Done { targets, .. } => {
            let failed = targets.iter().filter(|target| target.state == TargetState::Failed);
            failed.chain(targets).find_map(|target| target.problem.as_ref())
        }
        Screen::Certificates { certificates, .. } => {
            let held = certificates.iter().flat_map(|holding| &holding.targets);
            held.filter(|target| target.state == HeldState::Unreadable)
                .find_map(|target| target.problem.as_ref())
        }
        Screen::Remove { targets, .. } => targets.iter().find_map(|target| target.problem.as_ref()),
        _ => None,
    };
    problem.map(|problem| problem.code)
}
