//! Files that the person saves from the wizard: the public certificate, and reminders for a calendar.

use std::path::PathBuf;

use certificate::x509::pem;
use time::OffsetDateTime;

use crate::{
    moves::step::Step,
    preferences::Residence,
    reminder,
    state::{
        effect::{Task, TaskName},
        export::Export,
        session::{Frame, Stage},
    },
    user_error::Problem,
};

/// Saves the certificate with this fingerprint, if it is the one that is shown or among them.
pub(crate) fn save_certificate(frame: Frame, stage: Stage, fingerprint: &str) -> Step {
    let shown = match &stage {
        Stage::Done { confirmed, .. } => {
            let pfx = confirmed.backed_up().pfx();
            (pfx.fingerprint().to_string() == fingerprint)
                .then(|| (pfx.fingerprint(), pem(pfx.leaf()), pfx.facts().holder.clone()))
        }
        Stage::Holdings(overview) => overview
            .find(fingerprint)
            .map(|holding| (holding.fingerprint, pem(&holding.der), holding.facts.holder.clone())),
        _ => None,
    };
    match shown {
        Some((fingerprint, content, holder)) => {
            save(frame, stage, Export::PublicCertificate(fingerprint), &holder, content)
        }
        None => frame.stay(stage),
    }
}

/// Saves the reminder that makes sense now.
pub(crate) fn save_reminder(frame: Frame, stage: Stage, now: OffsetDateTime) -> Step {
    // Who has ordered with an account of their own, and has not said otherwise, can renew with it.
    let account = stage.order().map(|_| Residence::Elsewhere);
    let residence = frame.residence(&stage).map(|known| known.residence).or(account);
    match reminder::reminder(&stage, now) {
        Some(reminder) => {
            let content = reminder.calendar(frame.language(), residence, now);
            save(frame, stage, reminder.export(), reminder.label(), content)
        }
        None => frame.stay(stage),
    }
}

fn save(frame: Frame, stage: Stage, export: Export, label: &str, content: String) -> Step {
    let name = export.file_name(label);
    let (from, language) = (frame.context.documents.clone(), frame.language());
    frame.run(stage, Task::Export { export, name, content, from, language })
}

/// It is saved, or the user closed the dialog.
pub(crate) fn exported(
    mut frame: Frame,
    stage: Stage,
    result: Result<Option<(Export, PathBuf)>, Problem>,
) -> Step {
    match result {
        Ok(saved) => {
            frame.exports.extend(saved);
            frame.show(stage)
        }
        Err(problem) => frame.fail(stage, problem),
    }
}

impl Frame {
    /// A file is being saved that the person asked for.
    pub(crate) fn is_exporting(&self) -> bool {
        self.pending.as_ref().is_some_and(|pending| pending.task == TaskName::SavingFile)
    }
}
