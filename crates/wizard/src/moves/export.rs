//! Export of files: the public certificate, and reminders for a calendar.

use std::path::PathBuf;

use certificate::x509::pem;

use super::landing::Transition;
use crate::{
    preferences::Residence,
    reminder,
    state::{Export, Overlay, Position, Shared, Stage, Task},
    user_error::Problem,
};

/// Saves the certificate with this fingerprint, if it is shown.
pub(super) fn save_certificate(shared: Shared, position: Position, fingerprint: &str) -> Transition {
    let shown = match (&position.overlay, &position.stage) {
        (Some(Overlay::Certificates(certificates)), _) => certificates
            .find(fingerprint)
            .map(|holding| (holding.fingerprint, pem(&holding.der), holding.facts.holder.clone())),
        (None, Stage::Done { confirmed, .. }) => {
            let pfx = confirmed.backed_up().pfx();
            (pfx.fingerprint().to_string() == fingerprint)
                .then(|| (pfx.fingerprint(), pem(pfx.leaf()), pfx.facts().holder.clone()))
        }
        _ => None,
    };
    match shown {
        Some((fingerprint, content, holder)) => {
            save(shared, position, Export::PublicCertificate(fingerprint), &holder, content)
        }
        None => shared.stay(position),
    }
}

/// Saves the reminder that is currently useful.
pub(super) fn save_reminder(shared: Shared, stage: Stage) -> Transition {
    // A person who ordered with an account of their own, and did not state otherwise, can renew with it.
    let account = stage.order().map(|_| Residence::Elsewhere);
    let residence = shared.residence(stage.order()).map(|known| known.residence).or(account);
    match reminder::reminder(&stage, shared.now) {
        Some(reminder) => {
            let content = reminder.calendar(shared.language(), residence, shared.now);
            save(shared, stage, reminder.export(), reminder.label(), content)
        }
        None => shared.stay(stage),
    }
}

fn save(
    shared: Shared,
    position: impl Into<Position>,
    export: Export,
    label: &str,
    content: String,
) -> Transition {
    let name = export.file_name(label);
    let (from, language) = (shared.context.documents.clone(), shared.language());
    shared.run(position, Task::Export { export, name, content, from, language })
}

/// Handles the outcome: the file is saved, or the user closed the dialog.
pub(super) fn exported(
    mut shared: Shared,
    position: Position,
    result: Result<Option<(Export, PathBuf)>, Problem>,
) -> Transition {
    match result {
        Ok(saved) => {
            shared.exports.extend(saved);
            shared.go(position)
        }
        Err(problem) => shared.fail(position, problem),
    }
}
