//! The last look before the download: nothing that can be known before may put the link at risk.

use crate::{
    moves::step::Step,
    state::{
        effect::{Task, TaskName},
        journey::Agreed,
        preflight::{Findings, Preparation},
        session::{Frame, Stage},
    },
    user_error::Problem,
};

/// Shows the screen, and has the look.
pub(crate) fn begin(frame: Frame, agreed: Agreed) -> Step {
    look(frame, Preparation { agreed, findings: None, password_noted: false })
}

/// Has a look, for the first time or again.
pub(crate) fn look(frame: Frame, preparation: Preparation) -> Step {
    let order = Box::new(preparation.agreed.order().clone());
    let task = Task::Prepare { order, backup_folder: frame.backup_folder.clone() };
    frame.run(Stage::Download(preparation.without_findings()), task)
}

/// The look is over.
pub(crate) fn prepared(frame: Frame, preparation: Preparation, findings: Findings) -> Step {
    show(frame, Preparation { findings: Some(findings), ..preparation })
}

/// Shows the screen, with what forbids the download.
pub(crate) fn show(frame: Frame, preparation: Preparation) -> Step {
    match preparation.obstacle().cloned() {
        Some(problem) => frame.fail(Stage::Download(preparation), problem),
        None => frame.show(Stage::Download(preparation)),
    }
}

/// Downloads, where nothing forbids it. What did may be mended by now: then another look comes first. A download that
/// failed is tried again at once.
pub(crate) fn proceed(frame: Frame, preparation: Preparation) -> Step {
    if preparation.obstacle().is_some() {
        return look(frame, preparation);
    }
    if !preparation.password_noted {
        return frame.fail(Stage::Download(preparation), Problem::PasswordNotNoted);
    }
    let agreed = Box::new(preparation.agreed.clone());
    let task = Task::Fetch { agreed, backup_folder: frame.backup_folder.clone() };
    frame.run(Stage::Download(preparation), task)
}

/// Takes the tick, also while the look is under way.
pub(crate) fn note_password(mut frame: Frame, stage: Stage, noted: bool) -> Step {
    match stage {
        Stage::Download(preparation) => {
            frame.problem.take_if(|problem| *problem == Problem::PasswordNotNoted);
            frame.stay(Stage::Download(Preparation { password_noted: noted, ..preparation }))
        }
        stage => frame.stay(stage),
    }
}

impl Frame {
    /// Nothing is lost by leaving the screen: there is no more than a look under way.
    pub(crate) fn may_leave_download(&self) -> bool {
        self.pending.is_none() || self.is_busy_with(TaskName::CheckingReadiness)
    }
}
