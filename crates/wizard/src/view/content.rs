//! What every screen says of its content.

use certificate::store::StoreId;

use super::{Actions, Situation, TargetState, TargetView, UserError};
use crate::help_code::{ScreenEntry, ShownStore};

/// The content of a screen, as the rest of the view and the help code see it.
pub(crate) trait Content {
    /// The actions that the user may take, so that the view never offers what [`crate::moves::step`] would ignore.
    fn actions(&self, situation: Situation<'_>) -> Actions;

    /// The screen's entry in help codes, in its present form.
    fn entry(&self) -> ScreenEntry;

    /// The programs into which the certificate is installed.
    fn targets(&self) -> &[TargetView] {
        &[]
    }

    /// The stores on the screen.
    fn stores(&self) -> Vec<ShownStore<'_>> {
        self.targets().iter().flat_map(|target| target.program.in_state(target.state.into())).collect()
    }

    /// The program whose primary password is asked for.
    fn asking(&self) -> Option<&StoreId> {
        None
    }

    /// The error of the first program; those that failed come before those that were left alone.
    fn error_of_program(&self) -> Option<&UserError> {
        let failed = self.targets().iter().filter(|target| target.state == TargetState::Failed);
        failed.chain(self.targets()).find_map(|target| target.problem.as_ref())
    }
}
