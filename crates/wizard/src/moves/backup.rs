//! The user's copy of a certificate file, which comes before the receipt.

use super::{install, landing::Transition};
use crate::state::{BackedUp, Shared, Stage, Verified};

/// Makes the copy, unless the key is bound to this computer.
pub(super) fn begin(shared: Shared, verified: Verified) -> Transition {
    match verified.bound() {
        Ok(backed_up) => made(shared, backed_up),
        Err(verified) => shared.enter(Stage::BackingUp(*verified)),
    }
}

/// Continues with the receipt, or where none is to be sent, with the programs.
pub(super) fn made(shared: Shared, backed_up: BackedUp) -> Transition {
    if backed_up.kept().receipt_is_settled() {
        let entry = backed_up.kept().entry(&shared.backup_folder);
        install::begin(shared, backed_up).remember(entry)
    } else {
        shared.enter(Stage::Confirming(backed_up))
    }
}
