//! The programs, and how far the installation into each of them is.

use certificate::store::{Alias, ImportOption, ImportOptions, Probe, StoreError, StoreId, StoreKind};
use secrecy::SecretString;

use super::{journey::BackedUp, proof::Proof};

/// All that the screen Install holds.
#[derive(Clone, Debug)]
pub(crate) struct InstallForm {
    pub(crate) backed_up: BackedUp,
    pub(crate) targets: Vec<Target>,
    pub(crate) options: ImportOptions,
    /// The user chooses among the programs.
    pub(crate) by_hand: bool,
    pub(crate) asked: Option<PrimaryPasswordPrompt>,
}

/// A program's primary password, which is asked for.
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

/// A store as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// Which.
    pub id: StoreId,
    /// What kind.
    pub kind: StoreKind,
    /// The name that tells it from others of its kind.
    pub name: String,
    /// The same store as other programs come to it.
    pub aliases: Vec<Alias>,
    /// Its state before anything was written.
    pub probe: Probe,
    /// The import options that it has.
    pub options: Vec<ImportOption>,
    /// Other libraries stand in for the program's own.
    pub stand_in: bool,
}

impl Program {
    /// The wizard can try to write to it, once it has the primary password.
    pub(crate) fn can_be_tried(&self) -> bool {
        self.probe.obstacle().is_none()
    }
}

/// One store on the Install screen.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) program: Program,
    /// It is to have the certificate.
    pub(crate) chosen: bool,
    pub(crate) state: Installing,
}

/// How far one store is.
#[derive(Clone, Debug)]
pub(crate) enum Installing {
    Waiting,
    Working,
    Proven(Proof),
    Failed(StoreError),
    /// The user does not give its primary password.
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
        Self { backed_up, targets, options: ImportOptions::default(), by_hand: false, asked: None }
    }

    pub(crate) fn target(&mut self, store: &StoreId) -> Option<&mut Target> {
        self.targets.iter_mut().find(|target| target.program.id == *store)
    }

    pub(crate) fn has_proof(&self) -> bool {
        self.targets.iter().any(|target| matches!(target.state, Installing::Proven(_)))
    }
}
