//! What the world answers leads to the next session. Every failure names the stage where the user lands.

use secrecy::SecretString;
use time::OffsetDateTime;

use super::{
    effect::{Outcome, Task},
    journey::{Downloaded, Order, Proof, Verified},
    session::{Frame, Installing, Stage, Target},
    step::{Step, can_be_picked_up, confirm_receipt, open, pick_up_again},
    view::Progress,
};
use crate::{
    error::PickupError, journal::Phase, order::KeyGeneration, password::PickupPassword, pkcs12::FileError,
    user_error::Problem,
};

pub(super) fn answer(frame: Frame, stage: Stage, outcome: Outcome, now: OffsetDateTime) -> Step {
    match (stage, outcome) {
        (Stage::Start { asked: Some(link) }, Outcome::LookedUp(Ok(details))) => {
            review(frame, Order::new(link, details))
        }
        (Stage::Start { .. }, Outcome::LookedUp(Err(error))) => frame.fail(Stage::START, error),

        (Stage::PickupPassword { order, typed, resumed }, Outcome::Unlocked(result)) => match result {
            Ok(access) => match PickupPassword::parse(&typed) {
                Ok(password) => frame.show(Stage::certificate_password(order.unlock(password, access))),
                Err(error) => frame.fail(Stage::PickupPassword { order, typed, resumed }, error),
            },
            Err(PickupError::WrongPickupPassword { attempts_left }) => {
                let order = order.with_attempts_left(attempts_left);
                let typed = SecretString::default();
                let error = PickupError::WrongPickupPassword { attempts_left };
                frame.fail(Stage::PickupPassword { order, typed, resumed }, error)
            }
            Err(error) => {
                refused(frame, error, order, |order| Stage::PickupPassword { order, typed, resumed })
            }
        },

        (Stage::Agreement { protected, agreement: None, agreed }, Outcome::AgreementRead(result)) => {
            match result {
                Ok(agreement)
                    if protected.unlocked().access().accepted_agreement() == Some(agreement.version()) =>
                {
                    frame.show(Stage::Download(protected.agree(agreement)))
                }
                Ok(agreement) => {
                    frame.show(Stage::Agreement { protected, agreement: Some(agreement), agreed: false })
                }
                Err(error) => {
                    let order = protected.unlocked().order().clone();
                    refused(frame, error, order, |_| Stage::Agreement { protected, agreement: None, agreed })
                }
            }
        }
        (Stage::Agreement { protected, agreement: Some(agreement), agreed }, Outcome::Accepted(result)) => {
            match result {
                Ok(()) => frame.show(Stage::Download(protected.agree(agreement))),
                Err(error @ PickupError::AgreementChanged) => {
                    frame.fail(Stage::Agreement { protected, agreement: None, agreed: false }, error)
                }
                Err(error) => {
                    let order = protected.unlocked().order().clone();
                    let agreement = Some(agreement);
                    refused(frame, error, order, |_| Stage::Agreement { protected, agreement, agreed })
                }
            }
        }

        (stage @ Stage::Download(_), Outcome::Progress(progress)) => report(frame, stage, progress),
        (Stage::Download(agreed), Outcome::Fetched(Ok(file))) => {
            let password = agreed.password().clone();
            let kept = agreed.downloaded(file).close();
            let entry = kept.entry();
            open(frame, kept, password, now).remember(entry)
        }
        (Stage::Download(agreed), Outcome::Fetched(Err(problem))) => match problem {
            Problem::Pickup(PickupError::AgreementChanged) => {
                let (protected, _) = agreed.reconsider();
                let stage = Stage::Agreement { protected, agreement: None, agreed: false };
                frame.fail(stage, PickupError::AgreementChanged)
            }
            Problem::Pickup(PickupError::CertificatePasswordRefused) => {
                let (protected, _) = agreed.reconsider();
                let stage = Stage::certificate_password(protected.unprotect());
                frame.fail(stage, PickupError::CertificatePasswordRefused)
            }
            Problem::Pickup(error) => {
                let order = agreed.order().clone();
                refused(frame, error, order, |_| Stage::Download(agreed))
            }
            problem => frame.fail(Stage::Download(agreed), problem),
        },

        (Stage::Checking(downloaded), Outcome::Opened(Ok(pfx))) => {
            let verified = downloaded.verified(*pfx);
            if verified.kept().receipt_confirmed {
                find_programs(frame, verified)
            } else {
                confirm_receipt(frame, verified)
            }
        }
        (Stage::Checking(downloaded), Outcome::Opened(Err(problem))) => unusable(frame, downloaded, problem),

        (Stage::Confirming(verified), Outcome::ReceiptConfirmed(Ok(()))) => {
            let verified = verified.receipt_confirmed();
            let entry = verified.kept().entry();
            find_programs(frame, verified).remember(entry)
        }
        (Stage::Confirming(verified), Outcome::ReceiptConfirmed(Err(error))) => {
            frame.fail(Stage::Confirming(verified), error)
        }

        (Stage::Install { verified, targets }, Outcome::ProgramsFound(programs)) if targets.is_empty() => {
            let target = |program| Target { program, state: Installing::Waiting };
            let targets: Vec<Target> = programs.into_iter().map(target).collect();
            let usable = targets.iter().any(|target| target.program.is_writable());
            let stage = Stage::Install { verified, targets };
            if usable { frame.show(stage) } else { frame.fail(stage, Problem::NoPrograms) }
        }
        (Stage::Install { verified, mut targets }, Outcome::Installed(result)) => {
            let working = targets.iter_mut().find(|target| matches!(target.state, Installing::Working));
            let Some(target) = working else {
                return frame.stay(Stage::Install { verified, targets });
            };
            let proof = result.and_then(|installation| Proof::check(installation, verified.pfx()));
            target.state = proof.map_or_else(Installing::Failed, Installing::Proven);
            install_next(frame, verified, targets)
        }

        (stage, _) => frame.stay(stage),
    }
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
fn refused(frame: Frame, error: PickupError, order: Order, otherwise: impl FnOnce(Order) -> Stage) -> Step {
    match error {
        PickupError::OrderNotReady(state) => {
            frame.fail(Stage::Review(order.with_state(state)), error).forget()
        }
        PickupError::SessionExpired => frame.fail(Stage::pickup_password(order, true), error),
        error => frame.fail(otherwise(order), error),
    }
}

/// The saved file cannot be used. As long as the link is not used up, the file can be had again.
fn unusable(frame: Frame, downloaded: Downloaded, problem: Problem) -> Step {
    let kept = downloaded.close();
    let wrong_password = problem == Problem::File(FileError::WrongPassword);
    if wrong_password || kept.receipt_confirmed {
        frame.fail(Stage::reopen(kept), problem)
    } else {
        pick_up_again(frame, kept.order, Some(problem))
    }
}

fn find_programs(frame: Frame, verified: Verified) -> Step {
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
