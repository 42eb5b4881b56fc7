//! What the world answers leads to the next session. Every failure names the stage where the user lands.

use std::path::PathBuf;

use certificate::{
    pkcs12::{FileError, VerifiedPfx},
    store::StoreError,
};
use pickup::{
    agreement::Agreement,
    error::PickupError,
    order::{KeyGeneration, OrderState},
};
use time::OffsetDateTime;

use crate::{
    journal::{Phase, Receipt, SavedFile},
    moves::{
        brought, exports, holdings,
        installing::{self, not_found},
        passwords,
        readiness::{self},
        removal,
        step::{Step, back_up, confirm_receipt, inspect, open, pick_up_again, uncover},
    },
    state::{
        effect::{FoundFile, Outcome, Progress, Task, Unlocking},
        install::Program,
        journey::{BackedUp, Downloaded, Kept, Order, Protected, Verified},
        preflight::Preparation,
        session::{Asking, Before, Frame, Stage},
    },
    user_error::Problem,
};

pub(crate) fn answer(frame: Frame, stage: Stage, outcome: Outcome, now: OffsetDateTime) -> Step {
    match (stage, outcome) {
        (Stage::Start { asked: Some(link), .. }, Outcome::LookedUp(Ok(seen))) => {
            let mut frame = Frame { before: Before::Nothing, ..frame };
            frame.refused.entry(seen.details.number.clone()).or_insert(seen.refused);
            looked_up(frame, Order::new(link, seen.details), seen.saved)
        }
        (Stage::Start { asked: Some(link) }, Outcome::LookedUp(Err(error))) => {
            let problem = match error {
                // Most likely the host has nothing but a page for browsers.
                error @ PickupError::NotTheService(_) => {
                    Problem::NoPickupService { host: link.host().to_owned(), error }
                }
                error => error.into(),
            };
            frame.fail(Stage::START, problem)
        }

        (Stage::Review(order), Outcome::FileFound(found)) => {
            file_found(frame, order, found.map(|found| *found))
        }
        (Stage::Review(order), Outcome::ProgramsFound(result)) => ready_to_pick_up(frame, order, result),
        (Stage::PickupPassword(asking), Outcome::Unlocked(unlocking)) => unlocked(frame, asking, *unlocking),
        (Stage::Agreement { protected, agreement: None, .. }, Outcome::AgreementRead(result)) => {
            agreement_read(frame, protected, result)
        }
        (Stage::Agreement { protected, agreement: Some(agreement), .. }, Outcome::Accepted(result)) => {
            accepted(frame, protected, agreement, result)
        }
        (Stage::Download(preparation), Outcome::Prepared(findings)) => {
            readiness::prepared(frame, preparation, findings)
        }
        (stage @ Stage::Download(_), Outcome::Progress(progress)) => report(frame, stage, progress),
        (Stage::Download(preparation), Outcome::Fetched(result)) => fetched(frame, preparation, result, now),
        (Stage::Download(preparation), Outcome::FetchStopped) => {
            frame.show(Stage::Download(preparation.without_findings()))
        }
        (Stage::CertificatePassword(choosing), Outcome::KeyringAsked { is_open }) => {
            passwords::keyring_asked(frame, choosing, is_open)
        }
        (Stage::Reopen { kept, typed }, Outcome::KeptPasswordRead(password)) => {
            passwords::kept_password_read(frame, kept, typed, password, now)
        }
        (Stage::Checking(downloaded), Outcome::Opened(result)) => opened(frame, downloaded, result),
        (Stage::BackingUp(verified), Outcome::BackedUp(result)) => backed_up(frame, verified, result),
        (Stage::Confirming(backed_up), Outcome::ReceiptConfirmed(result)) => told(frame, backed_up, result),
        (stage @ Stage::Confirming(_), Outcome::ReceiptHeldBack(problem)) => frame.fail(stage, problem),
        (Stage::Install(setup), Outcome::ProgramsFound(result)) if setup.targets.is_empty() => {
            installing::programs_found(frame, setup, result)
        }
        (Stage::Install(setup), Outcome::Installed(result)) => installing::installed(frame, setup, result),
        (
            stage @ (Stage::Download(_) | Stage::Inspect(_) | Stage::BackingUp(_)),
            Outcome::FolderChosen(folder),
        ) => folder_chosen(frame, stage, folder),
        (stage, Outcome::FileChosen(path)) if stage.takes_a_file() => brought::chosen(frame, stage, path),
        (stage, Outcome::FileRead(result)) if stage.takes_a_file() => {
            brought::read(frame, stage, result, now)
        }
        (Stage::Holdings(overview), Outcome::StockTaken(result)) => {
            holdings::stock_taken(frame, overview, result)
        }
        (Stage::Holdings(overview), Outcome::Tried(fingerprint, results)) => {
            holdings::tried(frame, overview, fingerprint, results)
        }
        (stage, Outcome::Exported(result)) if frame.is_exporting() => exports::exported(frame, stage, result),
        (Stage::Removing(removal), Outcome::Removed(results)) => removal::removed(frame, removal, results),
        (Stage::Connection { behind, .. }, Outcome::ProxySet(Ok((proxy, proxy_password)))) => {
            let frame = Frame { proxy, proxy_password, ..frame };
            match *behind {
                Stage::Download(preparation) => readiness::look(frame, preparation),
                behind => uncover(frame, behind),
            }
        }
        (stage @ Stage::Connection { .. }, Outcome::ProxySet(Err(error))) => frame.fail(stage, error),
        (Stage::Connection { behind, typed, .. }, Outcome::ConnectionChecked(checks)) => {
            frame.show(Stage::Connection { behind, typed, checks })
        }
        (stage, _) => frame.stay(stage),
    }
}

/// Where the user's own copy goes. One that failed is tried again there.
fn folder_chosen(mut frame: Frame, stage: Stage, folder: Option<PathBuf>) -> Step {
    let is_new = folder.is_some();
    if let Some(folder) = folder {
        frame.backup_folder = folder;
    }
    match stage {
        Stage::BackingUp(verified) if is_new => back_up(frame, verified),
        Stage::Download(preparation) if is_new => readiness::look(frame, preparation),
        Stage::Download(preparation) => readiness::show(frame, preparation),
        Stage::Inspect(opened) => inspect(frame, opened),
        stage => frame.show(stage),
    }
}

fn ready_to_pick_up(mut frame: Frame, order: Order, result: Result<Vec<Program>, StoreError>) -> Step {
    frame.note_found(&result);
    match result {
        Ok(programs) if programs.iter().any(Program::can_be_tried) => {
            let entry = order.entry(Phase::PickingUp, &frame.backup_folder);
            frame.show(Stage::pickup_password(order)).remember(entry)
        }
        Ok(_) => frame.fail(Stage::Review(order), Problem::NoPrograms),
        Err(error) => frame.fail(Stage::Review(order), not_found(error)),
    }
}

/// Keeps what a late answer says of the order, wherever the person is by now; it changes no screen.
pub(crate) fn late(mut frame: Frame, mut stage: Stage, outcome: Outcome) -> Step {
    let Outcome::Unlocked(unlocking) = outcome else { return frame.stay(stage) };
    let Unlocking { order_number, sent, result } = *unlocking;
    let Err(PickupError::WrongPickupPassword { attempts_left }) = result else { return frame.stay(stage) };
    let entry = stage.note_attempts_left(&order_number, attempts_left, &frame.backup_folder);
    frame.refused.entry(order_number).or_default().push(sent);
    frame.stay(stage).remember(entry)
}

fn unlocked(mut frame: Frame, asking: Asking, unlocking: Unlocking) -> Step {
    let Unlocking { order_number, sent, result } = unlocking;
    match result {
        Ok((access, mark)) => frame.show(Stage::certificate_password(asking.order.unlock(mark, access))),
        Err(error @ PickupError::WrongPickupPassword { attempts_left }) => {
            frame.refused.entry(order_number).or_default().push(sent);
            // What was typed while the service was asked is not what it refused.
            let typed = asking.typed.clone();
            let asking = Asking { was_empty: false, ..asking.with_attempts_left(attempts_left) };
            let asking = passwords::type_pickup_password(&frame, asking, typed);
            let entry = asking.entry(&frame.backup_folder);
            frame.fail(Stage::PickupPassword(asking), error).remember(entry)
        }
        Err(error) => match (error, asking.saved.clone()) {
            (PickupError::OrderNotReady(state), Some(kept)) => closed_with_file(frame, *kept, state),
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
            readiness::begin(frame, protected.agree(agreement))
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
        Ok(()) => readiness::begin(frame, protected.agree(agreement)),
        Err(PickupError::AgreementChanged) => read_again(frame, protected),
        Err(error) => {
            let order = protected.unlocked().order().clone();
            let stage = Stage::Agreement { protected, agreement: Some(agreement), agreed: true };
            refused_by_service(frame, error, order, |_| stage)
        }
    }
}

fn fetched(
    frame: Frame,
    preparation: Preparation,
    result: Result<SavedFile, Problem>,
    now: OffsetDateTime,
) -> Step {
    match result {
        Ok(file) => open(frame, preparation.agreed.downloaded(file), now),
        Err(Problem::Pickup(PickupError::AgreementChanged)) => {
            read_again(frame, preparation.agreed.reconsider().0)
        }
        Err(Problem::Pickup(error @ PickupError::CertificatePasswordRefused)) => {
            let (protected, _) = preparation.agreed.reconsider();
            frame.fail(Stage::choose_again(protected), error)
        }
        Err(Problem::Pickup(error)) => {
            let order = preparation.agreed.order().clone();
            refused_by_service(frame, error, order, |_| Stage::Download(preparation.without_findings()))
        }
        Err(problem) => frame.fail(Stage::Download(preparation.without_findings()), problem),
    }
}

fn opened(frame: Frame, downloaded: Downloaded, result: Result<Box<VerifiedPfx>, Problem>) -> Step {
    match result {
        Ok(pfx) => {
            let opened = downloaded.opened(*pfx);
            if opened.awaits_decision() { inspect(frame, opened) } else { back_up(frame, opened.accepted()) }
        }
        // The screen has stayed, and with it what stands in its field.
        Err(problem) if downloaded.kept().order().is_none() => {
            let typed = downloaded.password().as_typed();
            frame.fail(Stage::Reopen { kept: downloaded.close(), typed }, problem)
        }
        Err(problem) => unusable(frame, downloaded.close(), problem),
    }
}

fn backed_up(frame: Frame, verified: Verified, result: Result<PathBuf, Problem>) -> Step {
    match result {
        Ok(backup) => {
            let backed_up = verified.backed_up(backup);
            if backed_up.kept().receipt_is_settled() {
                let entry = backed_up.kept().entry(&frame.backup_folder);
                installing::find_programs(frame, backed_up).remember(entry)
            } else {
                confirm_receipt(frame, backed_up)
            }
        }
        Err(problem @ Problem::Backup { .. }) => frame.fail(Stage::BackingUp(verified), problem),
        // The wizard's own file is gone.
        Err(problem) => unusable(frame, verified.close(), problem),
    }
}

/// The service was told that the file arrived.
fn told(frame: Frame, backed_up: BackedUp, result: Result<(), PickupError>) -> Step {
    match result {
        Ok(()) => {
            let backed_up = backed_up.receipt_confirmed();
            let entry = backed_up.kept().entry(&frame.backup_folder);
            installing::find_programs(frame, backed_up).remember(entry)
        }
        Err(error) => {
            let backed_up = backed_up.receipt_failed(&error);
            let entry = backed_up.kept().entry(&frame.backup_folder);
            if backed_up.kept().receipt_is_settled() {
                return installing::find_programs(frame, backed_up).remember(entry);
            }
            frame.fail(Stage::Confirming(backed_up), Problem::Receipt(error)).remember(entry)
        }
    }
}

fn report(mut frame: Frame, stage: Stage, progress: Progress) -> Step {
    if let Some(pending) = &mut frame.pending {
        pending.progress = Some(progress);
    }
    frame.stay(stage)
}

/// Shows the order. Where its certificate file is here already, goes on with that.
fn looked_up(frame: Frame, order: Order, saved: Option<Box<FoundFile>>) -> Step {
    match (order.details().state, saved) {
        (OrderState::Ready, Some(found)) => {
            // The service knows best whether it was told.
            let kept = found.kept_for(order).with_receipt(Receipt::Open);
            let entry = kept.entry(&frame.backup_folder);
            frame.show(Stage::reopen(kept)).remember(entry)
        }
        (state, Some(found)) => closed_with_file(frame, found.kept_for(order), state),
        (_, None) => review(frame, order),
    }
}

/// The order is over, and its file is here: it goes on with that.
fn closed_with_file(frame: Frame, kept: Kept, state: OrderState) -> Step {
    let error = PickupError::OrderNotReady(state);
    let receipt = kept.receipt().after(&error);
    let kept = kept.with_receipt(receipt);
    let entry = kept.entry(&frame.backup_folder);
    let problem = match state {
        OrderState::PickedUp => error.into(),
        state => Problem::ClosedWithFile(state),
    };
    frame.fail(Stage::reopen(kept), problem).remember(entry)
}

/// The order is over; whether its file is here is known now.
fn file_found(frame: Frame, order: Order, found: Option<FoundFile>) -> Step {
    let state = order.details().state;
    match found {
        Some(found) => closed_with_file(frame, found.kept_for(order), state),
        None => frame.fail(Stage::Review(order), PickupError::OrderNotReady(state)),
    }
}

/// Shows the order as it was just looked at, with what stands against picking it up.
fn review(frame: Frame, order: Order) -> Step {
    let entry = order.entry(Phase::Reviewing, &frame.backup_folder);
    if order.can_be_picked_up() {
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
        // A file that was saved before may be here.
        PickupError::OrderNotReady(state) => {
            let order_number = order.details().number.clone();
            frame.run(Stage::Review(order.with_state(state)), Task::FindFile { order_number })
        }
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
fn unusable(frame: Frame, kept: Kept, problem: Problem) -> Step {
    // With another password, or with the clock set right, this very file will do.
    let may_do = matches!(problem, Problem::File(FileError::WrongPassword | FileError::NotValidNow));
    if may_do || kept.receipt_is_settled() {
        frame.fail(Stage::reopen(kept), problem)
    } else {
        frame.fail(pick_up_again(&kept), problem)
    }
}
