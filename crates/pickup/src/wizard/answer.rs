//! What the world answers leads to the next session. Every failure names the stage where the user lands.

use time::OffsetDateTime;

use super::{
    effect::{Outcome, Task},
    journey::{Agreed, Downloaded, Installation, Kept, Order, Proof, Protected, Verified},
    session::{Asking, Attempt, Frame, Installing, Program, Stage, Target},
    step::{Step, can_be_picked_up, confirm_receipt, open, pick_up_again},
    view::Progress,
};
use crate::{
    agreement::Agreement,
    client::Access,
    error::PickupError,
    journal::{Phase, SavedFile},
    order::{KeyGeneration, OrderState},
    pkcs12::{FileError, VerifiedPfx},
    store::StoreError,
    user_error::Problem,
};

pub(super) fn answer(frame: Frame, stage: Stage, outcome: Outcome, now: OffsetDateTime) -> Step {
    match (stage, outcome) {
        (Stage::Start { asked: Some(link) }, Outcome::LookedUp(Ok(details))) => {
            review(frame, Order::new(link, details))
        }
        (Stage::Start { .. }, Outcome::LookedUp(Err(error))) => frame.fail(Stage::START, error),

        (Stage::Review(order), Outcome::ProgramsFound(result)) => ready_to_pick_up(frame, order, result),
        (Stage::PickupPassword(asking), Outcome::Unlocked(result)) => unlocked(frame, asking, result),
        (Stage::Agreement { protected, agreement: None, .. }, Outcome::AgreementRead(result)) => {
            agreement_read(frame, protected, result)
        }
        (Stage::Agreement { protected, agreement: Some(agreement), .. }, Outcome::Accepted(result)) => {
            accepted(frame, protected, agreement, result)
        }
        (stage @ Stage::Download(_), Outcome::Progress(progress)) => report(frame, stage, progress),
        (Stage::Download(agreed), Outcome::Fetched(result)) => fetched(frame, agreed, result, now),
        (Stage::Checking(downloaded), Outcome::Opened(result)) => opened(frame, downloaded, result),
        (Stage::Confirming(verified), Outcome::ReceiptConfirmed(result)) => match result {
            Ok(()) => {
                let verified = verified.receipt_confirmed();
                let entry = verified.kept().entry();
                find_programs(frame, verified).remember(entry)
            }
            Err(error) => frame.fail(Stage::Confirming(verified), Problem::Receipt(error)),
        },
        (Stage::Install { verified, targets }, Outcome::ProgramsFound(result)) if targets.is_empty() => {
            programs_found(frame, verified, result)
        }
        (Stage::Install { verified, targets }, Outcome::Installed(result)) => {
            installed(frame, verified, targets, result)
        }
        (stage, _) => frame.stay(stage),
    }
}

fn ready_to_pick_up(frame: Frame, order: Order, result: Result<Vec<Program>, StoreError>) -> Step {
    match result {
        Ok(programs) if programs.iter().any(Program::is_writable) => {
            let entry = order.entry(Phase::PickingUp);
            frame.show(Stage::pickup_password(order)).remember(entry)
        }
        Ok(_) => frame.fail(Stage::Review(order), Problem::NoPrograms),
        Err(error) => frame.fail(Stage::Review(order), not_found(error)),
    }
}

/// Why no program could be looked for. Only that the system is not served yet is a reason of its own.
fn not_found(error: StoreError) -> Problem {
    match error {
        StoreError::Unsupported => error.into(),
        _ => Problem::NoPrograms,
    }
}

fn unlocked(frame: Frame, asking: Asking, result: Result<Access, PickupError>) -> Step {
    let Attempt::Sent(password) = asking.attempt.clone() else {
        return frame.stay(Stage::PickupPassword(asking));
    };
    match result {
        Ok(access) => frame.show(Stage::certificate_password(asking.order.unlock(password, access))),
        Err(error @ PickupError::WrongPickupPassword { attempts_left }) => {
            let order = asking.order.with_attempts_left(attempts_left);
            let asking = Asking { order, attempt: Attempt::Refused(password), ..asking };
            let entry = asking.entry();
            frame.fail(Stage::PickupPassword(asking), error).remember(entry)
        }
        Err(error) => match (error, asking.saved.clone()) {
            // The service had the receipt, and its answer was lost: the saved file is the one.
            (error @ PickupError::OrderNotReady(OrderState::PickedUp), Some(file)) => {
                let kept = Kept::remembered(asking.order, file, true);
                let entry = kept.entry();
                frame.fail(Stage::reopen(kept), error).remember(entry)
            }
            (error, _) => {
                let order = asking.order.clone();
                refused_by_service(frame, error, order, |_| Stage::PickupPassword(asking))
            }
        },
    }
}

fn agreement_read(frame: Frame, protected: Protected, result: Result<Agreement, PickupError>) -> Step {
    match result {
        Ok(agreement) if was_accepted(&frame, &protected, &agreement) => {
            frame.show(Stage::Download(protected.agree(agreement)))
        }
        Ok(agreement) => {
            // That it has changed, if it has.
            let problem = frame.problem.clone();
            let stage = Stage::Agreement { protected, agreement: Some(agreement), agreed: false };
            match problem {
                Some(problem) => frame.fail(stage, problem),
                None => frame.show(stage),
            }
        }
        Err(error) => {
            let order = protected.unlocked().order().clone();
            refused_by_service(frame, error, order, |_| Stage::Agreement {
                protected,
                agreement: None,
                agreed: false,
            })
        }
    }
}

/// It was accepted before a restart, and the service does not say that it has changed since.
fn was_accepted(frame: &Frame, protected: &Protected, agreement: &Agreement) -> bool {
    let accepted = protected.unlocked().access().accepted_agreement();
    frame.problem.is_none() && accepted == Some(agreement.version())
}

fn accepted(
    frame: Frame,
    protected: Protected,
    agreement: Agreement,
    result: Result<(), PickupError>,
) -> Step {
    match result {
        Ok(()) => frame.show(Stage::Download(protected.agree(agreement))),
        Err(PickupError::AgreementChanged) => read_again(frame, protected),
        Err(error) => {
            let order = protected.unlocked().order().clone();
            let stage = Stage::Agreement { protected, agreement: Some(agreement), agreed: true };
            refused_by_service(frame, error, order, |_| stage)
        }
    }
}

fn fetched(frame: Frame, agreed: Agreed, result: Result<SavedFile, Problem>, now: OffsetDateTime) -> Step {
    match result {
        Ok(file) => open(frame, agreed.downloaded(file), now),
        Err(Problem::Pickup(PickupError::AgreementChanged)) => read_again(frame, agreed.reconsider().0),
        Err(Problem::Pickup(error @ PickupError::CertificatePasswordRefused)) => {
            let (protected, _) = agreed.reconsider();
            frame.fail(Stage::certificate_password(protected.unprotect()), error)
        }
        Err(Problem::Pickup(error)) => {
            let order = agreed.order().clone();
            refused_by_service(frame, error, order, |_| Stage::Download(agreed))
        }
        Err(problem) => frame.fail(Stage::Download(agreed), problem),
    }
}

fn opened(frame: Frame, downloaded: Downloaded, result: Result<Box<VerifiedPfx>, Problem>) -> Step {
    match result {
        Ok(pfx) => {
            let verified = downloaded.verified(*pfx);
            if verified.kept().receipt_is_confirmed() {
                find_programs(frame, verified)
            } else {
                confirm_receipt(frame, verified)
            }
        }
        Err(problem) => unusable(frame, downloaded, problem),
    }
}

fn programs_found(frame: Frame, verified: Verified, result: Result<Vec<Program>, StoreError>) -> Step {
    match result {
        Ok(programs) => {
            let usable = programs.iter().any(Program::is_writable);
            let target = |program| Target { program, state: Installing::Waiting };
            let stage = Stage::Install { verified, targets: programs.into_iter().map(target).collect() };
            if usable { frame.show(stage) } else { frame.fail(stage, Problem::NoPrograms) }
        }
        Err(error) => frame.fail(Stage::Install { verified, targets: Vec::new() }, not_found(error)),
    }
}

fn installed(
    frame: Frame,
    verified: Verified,
    mut targets: Vec<Target>,
    result: Result<Installation, StoreError>,
) -> Step {
    let working = targets.iter_mut().find(|target| matches!(target.state, Installing::Working));
    let Some(target) = working else {
        return frame.stay(Stage::Install { verified, targets });
    };
    let proof = result.and_then(|installation| Proof::check(installation, verified.pfx()));
    target.state = proof.map_or_else(Installing::Failed, Installing::Proven);
    install_next(frame, verified, targets)
}

fn report(mut frame: Frame, stage: Stage, progress: Progress) -> Step {
    if let Some(pending) = &mut frame.pending {
        pending.progress = Some(progress);
    }
    frame.stay(stage)
}

/// Shows the order as it was just looked at, with what stands against picking it up.
fn review(frame: Frame, order: Order) -> Step {
    let entry = order.entry(Phase::Reviewing);
    if can_be_picked_up(&order) {
        return frame.show(Stage::Review(order)).remember(entry);
    }
    let details = order.details();
    let problem = match details.key_generation {
        KeyGeneration::OnDevice => PickupError::KeyOnDevice,
        KeyGeneration::Pkcs12 => PickupError::OrderNotReady(details.state),
    };
    frame.fail(Stage::Review(order), problem)
}

/// The service said no on the way to the download. Some answers concern the order as a whole.
fn refused_by_service(
    frame: Frame,
    error: PickupError,
    order: Order,
    otherwise: impl FnOnce(Order) -> Stage,
) -> Step {
    match error {
        PickupError::OrderNotReady(state) => frame.fail(Stage::Review(order.with_state(state)), error),
        PickupError::SessionExpired => frame.fail(Stage::pickup_password(order), error),
        error => frame.fail(otherwise(order), error),
    }
}

/// Fetches the agreement that holds now. That it has changed stays on the screen meanwhile and after.
fn read_again(frame: Frame, protected: Protected) -> Step {
    let access = protected.unlocked().access().clone();
    let stage = Stage::Agreement { protected, agreement: None, agreed: false };
    let mut step = frame.run(stage, Task::ReadAgreement { access });
    step.next.frame.problem = Some(PickupError::AgreementChanged.into());
    step
}

/// The saved file cannot be used. As long as the link is not used up, the file can be had again.
fn unusable(frame: Frame, downloaded: Downloaded, problem: Problem) -> Step {
    let kept = downloaded.close();
    // With another password, or with the clock set right, this very file will do.
    let may_do = matches!(problem, Problem::File(FileError::WrongPassword | FileError::NotValidNow));
    if may_do || kept.receipt_is_confirmed() {
        frame.fail(Stage::reopen(kept), problem)
    } else {
        frame.fail(pick_up_again(&kept), problem)
    }
}

pub(super) fn find_programs(frame: Frame, verified: Verified) -> Step {
    frame.run(Stage::Install { verified, targets: Vec::new() }, Task::FindPrograms)
}

/// Goes on with the next store that was not tried yet, or ends the journey.
pub(super) fn install_next(frame: Frame, verified: Verified, mut targets: Vec<Target>) -> Step {
    let is_next =
        |target: &&mut Target| target.program.is_writable() && matches!(target.state, Installing::Waiting);
    if let Some(target) = targets.iter_mut().find(is_next) {
        target.state = Installing::Working;
        let task = Task::Install { store: target.program.id.clone(), pfx: verified.pfx().clone() };
        return frame.run(Stage::Install { verified, targets }, task);
    }
    let failed = targets.iter().filter(|target| matches!(target.state, Installing::Failed(_))).count();
    if failed > 0 {
        let problem = Problem::ProgramsFailed(u32::try_from(failed).unwrap_or(u32::MAX));
        return frame.fail(Stage::Install { verified, targets }, problem);
    }
    if targets.iter().any(|target| target.program.is_writable()) {
        return finish(frame, verified, targets);
    }
    find_programs(frame, verified)
}

/// Ends the journey with the stores that proved themselves; without any, stays.
pub(super) fn finish(frame: Frame, verified: Verified, targets: Vec<Target>) -> Step {
    let proven: Vec<Proof> = targets
        .iter()
        .filter_map(|target| match &target.state {
            Installing::Proven(proof) => Some(proof.clone()),
            _ => None,
        })
        .collect();
    let mut proofs = proven.into_iter();
    match proofs.next() {
        Some(first) => {
            frame.show(Stage::Done { confirmed: verified.confirm(first, proofs), targets }).forget()
        }
        None => frame.stay(Stage::Install { verified, targets }),
    }
}
