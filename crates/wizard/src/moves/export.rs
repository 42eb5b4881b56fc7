//! Files that the person saves from the wizard: the public certificate, and reminders for a calendar.

use std::path::PathBuf;

use certificate::x509::pem;
use time::OffsetDateTime;

use super::landing::Step;
use crate::{
    preferences::Residence,
    reminder,
    state::{
        effect::Task,
        export::Export,
        session::Frame,
        stage::{Overlay, Position, Stage},
    },
    user_error::Problem,
};

/// Saves the certificate with this fingerprint, if it is the one that is shown or among them.
pub(super) fn save_certificate(frame: Frame, position: Position, fingerprint: &str) -> Step {
    let shown = match (&position.overlay, &position.stage) {
        (Some(Overlay::Certificates(overview)), _) => overview
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
            save(frame, position, Export::PublicCertificate(fingerprint), &holder, content)
        }
        None => frame.stay(position),
    }
}

/// Saves the reminder that makes sense now.
pub(super) fn save_reminder(frame: Frame, stage: Stage, now: OffsetDateTime) -> Step {
    // Who has ordered with an account of their own, and has not said otherwise, can renew with it.
    let account = stage.order().map(|_| Residence::Elsewhere);
    let residence = frame.residence(stage.order()).map(|known| known.residence).or(account);
    match reminder::reminder(&stage, now) {
        Some(reminder) => {
            let content = reminder.calendar(frame.language(), residence, now);
            save(frame, stage, reminder.export(), reminder.label(), content)
        }
        None => frame.stay(stage),
    }
}

fn save(frame: Frame, position: impl Into<Position>, export: Export, label: &str, content: String) -> Step {
    let name = export.file_name(label);
    let (from, language) = (frame.context.documents.clone(), frame.language());
    frame.run(position, Task::Export { export, name, content, from, language })
}

/// It is saved, or the user closed the dialog.
pub(super) fn exported(
    mut frame: Frame,
    position: Position,
    result: Result<Option<(Export, PathBuf)>, Problem>,
) -> Step {
    match result {
        Ok(saved) => {
            frame.exports.extend(saved);
            frame.show(position)
        }
        Err(problem) => frame.fail(position, problem),
    }
}
