//! Entry tasks: each starts on landing at its stage.

use certificate::pkcs12::Expected;

use super::{
    effect::Task,
    journey::{Downloaded, Verified},
    preflight::PreflightOf,
    session::Shared,
    stage::{AgreementForm, Overlay, Position, Stage},
};

impl Position {
    /// The task that starts on landing at this stage; none where the stage waits for the person.
    pub(crate) fn entry_task(&self, shared: &Shared) -> Option<Task> {
        let backup_folder = || shared.backup_folder.clone();
        match (&self.overlay, &self.stage) {
            (Some(Overlay::Certificates(_)), _) => {
                Some(Task::TakeInventory { passwords: shared.primary_passwords.clone() })
            }
            (None, Stage::Agreement(AgreementForm { protected, agreement: None, .. })) => {
                Some(Task::ReadAgreement { access: Box::new(protected.unlocked().access().clone()) })
            }
            (None, Stage::Download(preflight)) => {
                let of = PreflightOf::Order(Box::new(preflight.agreed.order().clone()));
                Some(Task::Preflight { of, backup_folder: backup_folder() })
            }
            (None, Stage::Page(visit)) => {
                let of = PreflightOf::Page(visit.link.clone());
                Some(Task::Preflight { of, backup_folder: backup_folder() })
            }
            (None, Stage::EdgeMode(mode)) => Some(Task::AwaitCertificate { host: mode.host.clone() }),
            (None, Stage::Checking(downloaded)) => Some(open(downloaded, shared)),
            (None, Stage::BackingUp(verified)) => Some(back_up(verified, shared)),
            (None, Stage::Confirming(backed_up)) => {
                let kept = backed_up.kept();
                Some(Task::ConfirmReceipt {
                    entry: Box::new(kept.entry_while_telling(&shared.backup_folder)?),
                    link: Box::new(kept.order()?.link().clone()),
                    sha256: kept.file().delivered(),
                })
            }
            (None, Stage::Install(setup)) if setup.targets.is_empty() => Some(Task::FindPrograms),
            _ => None,
        }
    }
}

/// The task that reads the saved file back and verifies it.
fn open(downloaded: &Downloaded, shared: &Shared) -> Task {
    let order = downloaded.kept().order();
    let is_practice = order.is_none_or(|order| order.link().is_practice());
    let practice = shared.context.practice.as_ref().filter(|_| is_practice);
    let expected = Expected {
        subject: order.map(|order| order.details().subject.clone()),
        practice_root: practice.map(|practice| practice.root.clone()),
        roots: shared.context.roots.clone(),
        issuers: order
            .map(|order| order.details().issuers.iter().map(|issuer| issuer.0.clone()).collect())
            .unwrap_or_default(),
        now: shared.now,
    };
    Task::Open { downloaded: Box::new(downloaded.clone()), expected }
}

/// The task that saves the user's copy of the file.
fn back_up(verified: &Verified, shared: &Shared) -> Task {
    let kept = Box::new(verified.kept().clone());
    let label = match kept.order() {
        Some(order) => order.details().number.clone(),
        None => verified.pfx().facts().holder.clone(),
    };
    Task::BackUp { kept, pfx: verified.pfx().clone(), label, folder: shared.backup_folder.clone() }
}
