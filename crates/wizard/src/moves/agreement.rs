//! Agreement: the agreement is read, ticked, and accepted.

use pickup::{agreement::Agreement, error::PickupError};

use super::{landing::Transition, review::refused_by_service};
use crate::{
    problem::Problem,
    state::{AgreementForm, Outcome, Preflight, Protected, Shared, Stage, Task, UserEvent},
};

pub(super) fn user(shared: Shared, agreeing: AgreementForm, event: UserEvent) -> Transition {
    let AgreementForm { protected, agreement, agreed } = &agreeing;
    match (event, agreement) {
        (UserEvent::Agree { agreed }, _) => shared.go(Stage::Agreement(AgreementForm { agreed, ..agreeing })),
        (UserEvent::Proceed, None) => shared.enter(Stage::Agreement(agreeing)),
        (UserEvent::Proceed, Some(_)) if !agreed => {
            shared.fail(Stage::Agreement(agreeing), Problem::NotAgreed)
        }
        (UserEvent::Proceed, Some(agreement)) => {
            let unlocked = Box::new(protected.unlocked().clone());
            let task = Task::Accept { unlocked, acceptance: agreement.accept(shared.now) };
            shared.run(Stage::Agreement(agreeing), task)
        }
        _ => shared.stay(Stage::Agreement(agreeing)),
    }
}

pub(super) fn answered(shared: Shared, agreeing: AgreementForm, outcome: Outcome) -> Transition {
    match outcome {
        Outcome::AgreementRead(result) => read(shared, agreeing, result),
        Outcome::Accepted(result) => accepted(shared, agreeing, result),
        _ => shared.go(Stage::Agreement(agreeing)),
    }
}

/// Fetches the current agreement. The problem that it has changed stays on the screen meanwhile and after.
pub(super) fn read_again(shared: Shared, protected: Protected) -> Transition {
    shared.enter(Stage::agreement(protected)).telling(PickupError::AgreementChanged)
}

fn read(shared: Shared, agreeing: AgreementForm, result: Result<Agreement, PickupError>) -> Transition {
    match result {
        Ok(agreement) if was_accepted(&shared, &agreeing.protected, &agreement) => {
            shared.enter(Stage::Download(Preflight::new(agreeing.protected.agree(agreement))))
        }
        Ok(agreement) => {
            // The problem that it has changed, if any.
            let problem = shared.problem.clone();
            let stage =
                Stage::Agreement(AgreementForm { agreement: Some(agreement), agreed: false, ..agreeing });
            match problem {
                Some(problem) => shared.fail(stage, problem),
                None => shared.go(stage),
            }
        }
        Err(error) => {
            let order = agreeing.protected.unlocked().order().clone();
            refused_by_service(shared, error, order, |_| {
                Stage::Agreement(AgreementForm { agreement: None, agreed: false, ..agreeing })
            })
        }
    }
}

/// Whether it was accepted before a restart, and has not changed since, by the service's reply.
fn was_accepted(shared: &Shared, protected: &Protected, agreement: &Agreement) -> bool {
    let accepted = protected.unlocked().access().accepted_agreement();
    shared.problem.is_none() && accepted == Some(agreement.version())
}

fn accepted(shared: Shared, agreeing: AgreementForm, result: Result<(), PickupError>) -> Transition {
    match (result, agreeing.agreement.clone()) {
        (Ok(()), Some(agreement)) => {
            shared.enter(Stage::Download(Preflight::new(agreeing.protected.agree(agreement))))
        }
        // An agreement that was not read cannot be accepted.
        (Ok(()), None) | (Err(PickupError::AgreementChanged), _) => read_again(shared, agreeing.protected),
        (Err(error), _) => {
            let order = agreeing.protected.unlocked().order().clone();
            refused_by_service(shared, error, order, |_| {
                Stage::Agreement(AgreementForm { agreed: true, ..agreeing })
            })
        }
    }
}
