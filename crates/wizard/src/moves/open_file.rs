//! Certificate Password for a file that is already on this computer: after a restart, or the user's own.

use certificate::password::CertificatePassword;
use pickup::{error::PickupError, order::OrderState};
use secrecy::{ExposeSecret, SecretString};

use super::{landing::Transition, user_file};
use crate::{
    problem::Problem,
    state::{Downloaded, Effect, LocalFile, Outcome, Shared, Stage, Task, UserEvent},
};

pub(super) fn user(shared: Shared, kept: LocalFile, typed: SecretString, event: UserEvent) -> Transition {
    let is_user_file = kept.is_user_file();
    match event {
        UserEvent::Proceed => open(shared, kept, typed),
        UserEvent::ForgetPassword if kept.password_is_kept() => {
            let file = kept.file().sha256;
            let stage = Stage::Reopen { kept: kept.with_password_kept(false), typed };
            shared.go(stage).with(Effect::ForgetPassword { file })
        }
        UserEvent::ChooseFile if is_user_file => user_file::choose(shared, Stage::Reopen { kept, typed }),
        // The journal keeps the saved file until another order is opened.
        UserEvent::StartOver if !is_user_file => shared.go(Stage::START),
        _ => shared.stay(Stage::Reopen { kept, typed }),
    }
}

pub(super) fn answered(shared: Shared, kept: LocalFile, typed: SecretString, outcome: Outcome) -> Transition {
    match outcome {
        // The keyring returned the kept password, or has none any more.
        Outcome::KeptPasswordRead(Some(password)) => shared.enter(Stage::Checking(kept.reopen(password))),
        Outcome::KeptPasswordRead(None) => {
            let kept = kept.with_password_kept(false);
            shared.fail(Stage::Reopen { kept, typed }, Problem::KeyringClosed)
        }
        _ => shared.go(Stage::Reopen { kept, typed }),
    }
}

/// Goes back. A file whose receipt is not confirmed can be downloaded again, with another password.
pub(super) fn back(shared: Shared, kept: LocalFile, typed: SecretString) -> Transition {
    if !kept.receipt_is_settled() {
        shared.go(Stage::pick_up_again(kept))
    } else if kept.is_user_file() {
        shared.go(Stage::START)
    } else {
        shared.stay(Stage::Reopen { kept, typed })
    }
}

/// Sets the text typed while the user's file is being opened.
pub(super) fn with_typed(downloaded: Downloaded, typed: SecretString) -> Downloaded {
    if downloaded.kept().order().is_none() { downloaded.retyped(typed) } else { downloaded }
}

/// Continues with the saved file of an order that is over.
pub(super) fn closed(shared: Shared, kept: LocalFile, state: OrderState) -> Transition {
    let error = PickupError::OrderNotReady(state);
    let receipt = kept.receipt().after(&error);
    let kept = kept.with_receipt(receipt);
    let entry = kept.entry(&shared.backup_folder);
    let problem = match state {
        OrderState::PickedUp => error.into(),
        state => Problem::ClosedWithFile(state),
    };
    shared.fail(Stage::reopen(kept), problem).remember(entry)
}

/// Opens the file with the typed password, or with the kept one.
fn open(shared: Shared, kept: LocalFile, typed: SecretString) -> Transition {
    let text = typed.expose_secret();
    if text.is_empty() && kept.password_is_kept() {
        let task = Task::ReadKeptPassword { file: kept.file().sha256 };
        return shared.run(Stage::Reopen { kept, typed }, task);
    }
    let mark = kept.order().and_then(|order| order.marks().pickup.as_ref());
    let problem = if text.is_empty() {
        Problem::NoCertificatePassword
    } else if mark.is_some_and(|mark| mark.is_of(text.trim())) {
        Problem::PickupPasswordTyped
    } else {
        let downloaded = kept.reopen(CertificatePassword::new(typed));
        return shared.enter(Stage::Checking(downloaded));
    };
    shared.fail(Stage::Reopen { kept, typed }, problem)
}
