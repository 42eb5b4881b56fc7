//! The last look before the download: nothing that can be known before may put the link at risk.

use pickup::connection::CheckStep;

use crate::{
    moves::step::Step,
    state::{
        effect::Task,
        journey::Agreed,
        session::{Frame, Stage},
    },
    user_error::Problem,
    view::TaskName,
};

/// Everything is agreed; what remains is a last look.
#[derive(Clone, Debug)]
pub(crate) struct Preparation {
    pub(crate) agreed: Agreed,
    /// What the look found; none before it, and none after a download that failed: it may be otherwise by now.
    pub(crate) findings: Option<Findings>,
    /// The certificate password is written down.
    pub(crate) password_noted: bool,
}

impl Preparation {
    /// After a download that failed, what was found before does not count any more.
    pub(crate) fn without_findings(self) -> Self {
        Self { findings: None, ..self }
    }

    fn obstacle(&self) -> Option<&Problem> {
        self.findings.as_ref().and_then(Findings::obstacle)
    }
}

/// What a last look found.
#[derive(Clone, Debug)]
pub struct Findings {
    /// Whether the certificate file can be written.
    pub own_file: Result<(), Problem>,
    /// Whether the user's own copy can be written into its folder.
    pub backup: Result<(), Problem>,
    /// What stands between the wizard and the service, the clock included.
    pub connection: Vec<CheckStep>,
}

impl Findings {
    /// What forbids the download. A clock that is wrong and a connection that is bad are told, and may be tried.
    pub(crate) fn obstacle(&self) -> Option<&Problem> {
        self.own_file.as_ref().err().or(self.backup.as_ref().err())
    }
}

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
