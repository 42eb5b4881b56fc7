//! The user's own certificate file.

use std::path::PathBuf;

use certificate::password::CertificatePassword;

use super::landing::Transition;
use crate::{
    state::{FoundFile, Overlay, Position, Shared, Stage, Task},
    user_error::Problem,
};

/// Has the user choose the file in the system's dialog.
pub(super) fn choose(shared: Shared, position: impl Into<Position>) -> Transition {
    let (from, language) = (shared.context.documents.clone(), shared.language());
    shared.run(position, Task::ChooseFile { from, language })
}

/// Handles the chosen file, or the closed dialog.
pub(super) fn chosen(shared: Shared, position: Position, path: Option<PathBuf>) -> Transition {
    match path {
        Some(path) => shared.run(position, Task::ReadFile { path }),
        None => shared.go(position),
    }
}

/// Handles a file that was dropped on the window, or named in the arguments.
pub(super) fn dropped(shared: Shared, position: Position, path: PathBuf) -> Transition {
    if position.takes_a_file() {
        shared.run(position, Task::ReadFile { path })
    } else {
        shared.fail(position, Problem::OrderUnderWay)
    }
}

/// Handles the file that was read: asks for its password, if it has one.
pub(super) fn read(shared: Shared, position: Position, result: Result<FoundFile, Problem>) -> Transition {
    match result {
        Ok(found) if found.has_no_password => {
            let downloaded = found.kept_alone().reopen(CertificatePassword::none());
            shared.enter(Stage::Checking(downloaded))
        }
        Ok(found) => shared.go(Stage::reopen(found.kept_alone())),
        Err(problem) => shared.fail(position.without_known_files(), problem),
    }
}

impl Position {
    /// Removes the known files, so that a repair asks for the file: the recorded one may be unusable.
    fn without_known_files(mut self) -> Self {
        if let Some(Overlay::Certificates(certificates)) = &mut self.overlay {
            certificates.holdings.iter_mut().for_each(|holding| holding.file = None);
        }
        self
    }
}
