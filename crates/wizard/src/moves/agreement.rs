//! Agreement: read, ticked, and accepted.

use pickup::{agreement::Agreement, error::PickupError};
use time::OffsetDateTime;

use super::{landing::Step, review::refused_by_service};
use crate::{
    state::{
        effect::{Outcome, Task},
        event::UserEvent,
        journey::Protected,
        preflight::Preparation,
        session::Frame,
        stage::{Agreeing, Stage},
    },
    user_error::Problem,
};

pub(super) fn user(frame: Frame, agreeing: Agreeing, event: UserEvent, now: OffsetDateTime) -> Step {
    let Agreeing { protected, agreement, agreed } = &agreeing;
    match (event, agreement) {
        (UserEvent::Agree { agreed }, _) => frame.show(Stage::Agreement(Agreeing { agreed, ..agreeing })),
        (UserEvent::Proceed, None) => frame.enter(Stage::Agreement(agreeing), now),
        (UserEvent::Proceed, Some(_)) if !agreed => {
            frame.fail(Stage::Agreement(agreeing), Problem::NotAgreed)
        }
        (UserEvent::Proceed, Some(agreement)) => {
            let unlocked = Box::new(protected.unlocked().clone());
            let task = Task::Accept { unlocked, acceptance: agreement.accept(now) };
            frame.run(Stage::Agreement(agreeing), task)
        }
        _ => frame.stay(Stage::Agreement(agreeing)),
    }
}

pub(super) fn answered(frame: Frame, agreeing: Agreeing, outcome: Outcome, now: OffsetDateTime) -> Step {
    match outcome {
        Outcome::AgreementRead(result) => read(frame, agreeing, result, now),
        Outcome::Accepted(result) => accepted(frame, agreeing, result, now),
        _ => frame.show(Stage::Agreement(agreeing)),
    }
}

/// Fetches the agreement that holds now. That it has changed stays on the screen meanwhile and after.
pub(super) fn read_again(frame: Frame, protected: Protected, now: OffsetDateTime) -> Step {
    frame.enter(Stage::agreement(protected), now).telling(PickupError::AgreementChanged)
}

fn read(
    frame: Frame,
    agreeing: Agreeing,
    result: Result<Agreement, PickupError>,
    now: OffsetDateTime,
) -> Step {
    match result {
        Ok(agreement) if was_accepted(&frame, &agreeing.protected, &agreement) => {
            frame.enter(Stage::Download(Preparation::new(agreeing.protected.agree(agreement))), now)
        }
        Ok(agreement) => {
            // That it has changed, if it has.
            let problem = frame.problem.clone();
            let stage = Stage::Agreement(Agreeing { agreement: Some(agreement), agreed: false, ..agreeing });
            match problem {
                Some(problem) => frame.fail(stage, problem),
                None => frame.show(stage),
            }
        }
        Err(error) => {
            let order = agreeing.protected.unlocked().order().clone();
            refused_by_service(frame, error, order, |_| {
                Stage::Agreement(Agreeing { agreement: None, agreed: false, ..agreeing })
            })
        }
    }
}

/// It was accepted before a restart, and the service does not say that it has changed since.
fn was_accepted(frame: &Frame, protected: &Protected, agreement: &Agreement) -> bool {
    let accepted = protected.unlocked().access().accepted_agreement();
    frame.problem.is_none() && accepted == Some(agreement.version())
}

fn accepted(frame: Frame, agreeing: Agreeing, result: Result<(), PickupError>, now: OffsetDateTime) -> Step {
    match (result, agreeing.agreement.clone()) {
        (Ok(()), Some(agreement)) => {
            frame.enter(Stage::Download(Preparation::new(agreeing.protected.agree(agreement))), now)
        }
        // Nothing is accepted that was not read.
        (Ok(()), None) | (Err(PickupError::AgreementChanged), _) => {
            read_again(frame, agreeing.protected, now)
        }
        (Err(error), _) => {
            let order = agreeing.protected.unlocked().order().clone();
            refused_by_service(frame, error, order, |_| {
                Stage::Agreement(Agreeing { agreed: true, ..agreeing })
            })
        }
    }
}
