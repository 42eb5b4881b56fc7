//! The user's own file: a certificate file, or a mail with the link.

use std::path::PathBuf;

use certificate::password::CertificatePassword;

use super::{landing::Transition, offer};
use crate::{
    problem::Problem,
    state::{Brought, Overlay, Position, Shared, Stage, Task},
};

/// Has the user choose the file in the system's dialog.
pub(super) fn choose(shared: Shared, position: impl Into<Position>) -> Transition {
    let (from, language) = (shared.context.documents.clone(), shared.language());
    shared.run(position, Task::ChooseFile { from, language })
}

/// Handles the chosen file, or the closed dialog.
pub(super) fn chosen(shared: Shared, position: Position, path: Option<PathBuf>) -> Transition {
    match path {
        Some(path) => look_at(shared, position, path),
        None => shared.go(position),
    }
}

/// Handles a file that was dropped on the window, or named in the arguments.
pub(super) fn dropped(shared: Shared, position: Position, path: PathBuf) -> Transition {
    if position.takes_a_file() {
        look_at(shared, position, path)
    } else {
        shared.fail(position, Problem::OrderUnderWay)
    }
}

/// Has the file looked at: its content tells what it is.
pub(super) fn look_at(shared: Shared, position: impl Into<Position>, path: PathBuf) -> Transition {
    let hosts = shared.context.hosts.clone();
    shared.run(position, Task::ReadFile { path, hosts })
}

/// Handles the file that was read: asks for the password of a certificate file, if it has one, and offers the links of a
/// mail.
pub(super) fn read(shared: Shared, position: Position, result: Result<Brought, Problem>) -> Transition {
    match result {
        Ok(Brought::Mail(links)) => offer::of_file(shared, links),
        Ok(Brought::CertificateFile(found)) if found.has_no_password => {
            let downloaded = found.kept_alone().reopen(CertificatePassword::none());
            shared.enter(Stage::Checking(downloaded))
        }
        Ok(Brought::CertificateFile(found)) => shared.go(Stage::reopen(found.kept_alone())),
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
