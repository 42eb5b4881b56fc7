//! Export of files: the public certificate, and reminders for a calendar.

use std::path::PathBuf;

use certificate::{pkcs7::certificates_only, x509::pem};

use super::landing::Transition;
use crate::{
    preferences::Residence,
    problem::Problem,
    reminder,
    state::{
        ChainSources, Export, ExportContent, HeldCertificate, Overlay, Position, PublicForm, Shared, Stage,
        Task,
    },
};

/// Saves the certificate with this fingerprint, if it is shown.
pub(super) fn save_certificate(
    shared: Shared,
    position: Position,
    fingerprint: &str,
    form: PublicForm,
) -> Transition {
    let shown = match (&position.overlay, &position.stage) {
        (Some(Overlay::TakeAlong(taking)), _) => {
            let is_shown = |holding: &&HeldCertificate| holding.fingerprint.to_string() == fingerprint;
            let holding = taking.holding().filter(|holding| taking.purpose.is_none() && is_shown(holding));
            holding.and_then(|holding| {
                let chain = || {
                    Some(ExportContent::Chain(ChainSources {
                        leaf: holding.der.clone(),
                        file: holding.file.clone(),
                        stores: holding.stores_with_it(),
                        passwords: shared.primary_passwords.clone(),
                    }))
                };
                let content = public(&holding.der, form, chain)?;
                Some((holding.fingerprint, content, holding.facts.holder.clone()))
            })
        }
        (None, Stage::Done { confirmed, .. }) => {
            let pfx = confirmed.backed_up().pfx();
            let is_shown = pfx.fingerprint().to_string() == fingerprint;
            let chain = || {
                let issuers = Some(pfx.issuers()).filter(|issuers| !issuers.is_empty())?;
                certificates_only(pfx.leaf(), issuers).ok().map(ExportContent::Ready)
            };
            public(pfx.leaf(), form, chain)
                .filter(|_| is_shown)
                .map(|content| (pfx.fingerprint(), content, pfx.facts().holder.clone()))
        }
        _ => None,
    };
    match shown {
        Some((fingerprint, content, holder)) => {
            save(shared, position, Export::PublicCertificate(fingerprint, form), &holder, content)
        }
        None => shared.stay(position),
    }
}

/// The certificate in this form; none where its issuers are asked for and not known.
fn public(
    leaf: &[u8],
    form: PublicForm,
    chain: impl FnOnce() -> Option<ExportContent>,
) -> Option<ExportContent> {
    match form {
        PublicForm::Pem => Some(ExportContent::Ready(pem(leaf).into_bytes())),
        PublicForm::Der => Some(ExportContent::Ready(leaf.to_vec())),
        PublicForm::Chain => chain(),
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
            let content = ExportContent::Ready(content.into_bytes());
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
    content: ExportContent,
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
