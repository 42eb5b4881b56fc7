//! A certificate file that the person already has.

use std::path::PathBuf;

use certificate::password::CertificatePassword;
use time::OffsetDateTime;

use super::landing::Step;
use crate::{
    state::{
        effect::{FoundFile, Task},
        session::Frame,
        stage::{Overlay, Position, Stage},
    },
    user_error::Problem,
};

/// Has the user choose the file in the system's dialog.
pub(super) fn choose(frame: Frame, position: impl Into<Position>) -> Step {
    let (from, language) = (frame.context.documents.clone(), frame.language());
    frame.run(position, Task::ChooseFile { from, language })
}

/// The user chose a file, or closed the dialog.
pub(super) fn chosen(frame: Frame, position: Position, path: Option<PathBuf>) -> Step {
    match path {
        Some(path) => frame.run(position, Task::ReadFile { path }),
        None => frame.show(position),
    }
}

/// A file was dropped on the window, or stood among the arguments.
pub(super) fn dropped(frame: Frame, position: Position, path: PathBuf) -> Step {
    if position.takes_a_file() {
        frame.run(position, Task::ReadFile { path })
    } else {
        frame.fail(position, Problem::OrderUnderWay)
    }
}

/// The file is there: asks for its password, if it has one.
pub(super) fn read(
    frame: Frame,
    position: Position,
    result: Result<FoundFile, Problem>,
    now: OffsetDateTime,
) -> Step {
    match result {
        Ok(found) if found.has_no_password => {
            let downloaded = found.kept_alone().reopen(CertificatePassword::none());
            frame.enter(Stage::Checking(downloaded), now)
        }
        Ok(found) => frame.show(Stage::reopen(found.kept_alone())),
        Err(problem) => frame.fail(position.without_known_files(), problem),
    }
}

impl Position {
    /// Repairing asks for the file from now on, since the one that was noted may be of no use.
    fn without_known_files(mut self) -> Self {
        if let Some(Overlay::Certificates(overview)) = &mut self.overlay {
            overview.holdings.iter_mut().for_each(|holding| holding.file = None);
        }
        self
    }
}
