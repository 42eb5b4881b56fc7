//! The programs, and the state of the installation in each.

use certificate::store::{Alias, ImportOption, ImportOptions, Probe, StoreError, StoreId, StoreKind};
use secrecy::SecretString;

use super::{journey::BackedUp, proof::Proof};

/// The content of the stage Install.
#[derive(Clone, Debug)]
pub(crate) struct InstallForm {
    pub(crate) backed_up: BackedUp,
    pub(crate) targets: Vec<Target>,
    pub(crate) options: ImportOptions,
    /// The user chooses the programs.
    pub(crate) by_hand: bool,
    pub(crate) asked: Option<PrimaryPasswordPrompt>,
}

/// The prompt for a program's primary password.
#[derive(Clone, Debug)]
pub(crate) struct PrimaryPasswordPrompt {
    pub(crate) store: StoreId,
    pub(crate) typed: SecretString,
}

impl PrimaryPasswordPrompt {
    pub(crate) fn of(store: StoreId) -> Self {
        Self { store, typed: SecretString::default() }
    }
}

/// A store, in the state in which it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// The store's id.
    pub id: StoreId,
    /// The kind of store.
    pub kind: StoreKind,
    /// The name that distinguishes it from others of its kind.
    pub name: String,
    /// The other programs that use the same store.
    pub aliases: Vec<Alias>,
    /// The state before anything was written.
    pub probe: Probe,
    /// The import options that it supports.
    pub options: Vec<ImportOption>,
    /// Other libraries are used in place of the program's own.
    pub stand_in: bool,
}

impl Program {
    /// Whether the wizard can try to write to it, once it has the primary password.
    pub(crate) fn can_be_tried(&self) -> bool {
        self.probe.obstacle().is_none()
    }
}

/// One store on the Install screen.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) program: Program,
    /// The certificate is to be installed there.
    pub(crate) chosen: bool,
    pub(crate) state: Installing,
}

/// The state of the installation in one store.
#[derive(Clone, Debug)]
pub(crate) enum Installing {
    Waiting,
    Working,
    Proven(Proof),
    Failed(StoreError),
    /// The user skipped its primary password.
    LeftOut,
}

impl Target {
    pub(crate) fn new(program: Program) -> Self {
        Self { chosen: program.can_be_tried(), program, state: Installing::Waiting }
    }

    pub(crate) fn is_next(&self) -> bool {
        self.chosen && self.program.can_be_tried() && matches!(self.state, Installing::Waiting)
    }
}

impl InstallForm {
    pub(crate) fn new(backed_up: BackedUp, targets: Vec<Target>) -> Self {
        let exportable = !backed_up.kept().is_bound();
        let options = ImportOptions { exportable, ..ImportOptions::default() };
        Self { backed_up, targets, options, by_hand: false, asked: None }
    }

    pub(crate) fn target(&mut self, store: &StoreId) -> Option<&mut Target> {
        self.targets.iter_mut().find(|target| target.program.id == *store)
    }

    pub(crate) fn has_proof(&self) -> bool {
        self.targets.iter().any(|target| matches!(target.state, Installing::Proven(_)))
    }
}
