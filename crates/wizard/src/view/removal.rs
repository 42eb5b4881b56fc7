//! Removal: asks whether to remove a certificate.

use certificate::store::StoreId;
use serde::Serialize;
use ts_rs::TS;

use super::{Actions, CertificateView, Content, ProgramView, Situation, UserError};
use crate::{
    help_code::{ScreenEntry, ShownStore, StoreState},
    problem::Problem,
    state::removal::{Removal, Target},
};

/// Asks whether to remove a certificate.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RemoveScreen {
    /// The certificate.
    pub certificate: CertificateView,
    /// The programs to remove it from; if empty, the missing ones leave the wizard's ledger.
    pub targets: Vec<RemovalView>,
    /// Missing programs into which the wizard has installed it, too, and from which it cannot be removed.
    pub away: Vec<ProgramView>,
    /// The program whose primary password is asked for now.
    pub asking: Option<StoreId>,
}

/// A program from which a certificate is removed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RemovalView {
    /// The program.
    #[serde(flatten)]
    pub program: ProgramView,
    /// The error of the last attempt, where it is known.
    pub problem: Option<UserError>,
}

impl RemoveScreen {
    pub(super) fn of(removal: &Removal) -> Self {
        let target = |target: &Target| RemovalView {
            program: ProgramView::of(&target.program),
            problem: target.problem().map(|error| (&Problem::Store(error.clone())).into()),
        };
        Self {
            certificate: CertificateView::of_held(&removal.holding),
            targets: removal.targets.iter().map(target).collect(),
            away: removal.away.iter().map(|target| ProgramView::of(&target.program)).collect(),
            asking: removal.asked.as_ref().map(|asked| asked.store.clone()),
        }
    }
}

impl Content for RemoveScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        Actions { back: situation.is_idle(), connection: false, ..situation.actions() }
    }

    fn entry(&self) -> ScreenEntry {
        if self.asking.is_some() { ScreenEntry::RemoveAsking } else { ScreenEntry::Remove }
    }

    fn stores(&self) -> Vec<ShownStore<'_>> {
        let state = |failed| if failed { StoreState::Failed } else { StoreState::Ready };
        let targets = self.targets.iter();
        targets.flat_map(|target| target.program.in_state(state(target.problem.is_some()))).collect()
    }

    fn asking(&self) -> Option<&StoreId> {
        self.asking.as_ref()
    }

    fn error_of_program(&self) -> Option<&UserError> {
        self.targets.iter().find_map(|target| target.problem.as_ref())
    }
}
