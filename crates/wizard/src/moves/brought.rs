//! A certificate file that the person already has.

use std::path::PathBuf;

use certificate::password::CertificatePassword;
use time::OffsetDateTime;

use crate::{
    moves::step::{Step, open},
    state::{
        effect::{FoundFile, Task},
        session::{Frame, Stage},
    },
    user_error::Problem,
};

/// Has the user choose the file in the system's dialog.
pub(crate) fn choose(frame: Frame, stage: Stage) -> Step {
    let from = frame.context.documents.clone();
    let language = frame.language();
    frame.run(stage, Task::ChooseFile { from, language })
}

/// The user chose a file, or closed the dialog.
pub(crate) fn chosen(frame: Frame, stage: Stage, path: Option<PathBuf>) -> Step {
    match path {
        Some(path) => frame.run(stage, Task::ReadFile { path }),
        None => frame.show(stage),
    }
}

/// A file was dropped on the window, or stood among the arguments.
pub(crate) fn dropped(frame: Frame, stage: Stage, path: PathBuf) -> Step {
    if stage.takes_a_file() {
        frame.run(stage, Task::ReadFile { path })
    } else {
        frame.fail(stage, Problem::OrderUnderWay)
    }
}

/// The file is there: asks for its password, if it has one.
pub(crate) fn read(
    frame: Frame,
    stage: Stage,
    result: Result<FoundFile, Problem>,
    now: OffsetDateTime,
) -> Step {
    match result {
        Ok(found) if found.has_no_password => {
            open(frame, found.kept_alone().reopen(CertificatePassword::none()), now)
        }
        Ok(found) => frame.show(Stage::reopen(found.kept_alone())),
        Err(problem) => frame.fail(stage.without_known_files(), problem),
    }
}

impl Stage {
    /// No journey is under way that a file would disturb. Another file may take the place of one that was brought.
    pub(crate) fn takes_a_file(&self) -> bool {
        match self {
            Self::Start { .. } | Self::Done { .. } | Self::Holdings(_) => true,
            Self::Reopen { kept, .. } => kept.order().is_none(),
            _ => false,
        }
    }

    /// Repairing asks for the file from now on, since the one that was noted may be of no use.
    fn without_known_files(mut self) -> Self {
        if let Self::Holdings(overview) = &mut self {
            overview.holdings.iter_mut().for_each(|holding| holding.file = None);
        }
        self
    }
}
