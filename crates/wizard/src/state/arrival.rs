//! The arrival of keys from another computer.

use std::{path::PathBuf, sync::Arc};

use certificate::{pkcs12::VerifiedPfx, store::StoreError};
use secrecy::SecretString;

use super::install::{Installing, PrimaryPasswordPrompt, Program, Target};
use crate::problem::Problem;

/// The content of the overlay Arrival.
#[derive(Clone, Debug, Default)]
pub(crate) struct Arrival {
    /// The folder from the other computer; none before it is chosen.
    pub(crate) folder: Option<PathBuf>,
    /// The certificate files in it.
    pub(crate) files: Vec<PathBuf>,
    /// Their typed password.
    pub(crate) typed: SecretString,
    /// The keys of the files that were opened.
    pub(crate) keys: Vec<ArrivedKey>,
    /// The files that were not opened.
    pub(crate) unopened: Vec<(PathBuf, Problem)>,
    pub(crate) asked: Option<PrimaryPasswordPrompt>,
}

/// A key that has arrived, and its state in each program.
#[derive(Clone, Debug)]
pub(crate) struct ArrivedKey {
    pub(crate) pfx: Arc<VerifiedPfx>,
    /// Its file on this computer.
    pub(crate) file: PathBuf,
    pub(crate) targets: Vec<Target>,
}

/// The files from another computer, opened.
#[derive(Clone, Debug)]
pub struct OpenedKeys {
    /// Each key, with the copy of its file on this computer.
    pub keys: Vec<(Arc<VerifiedPfx>, PathBuf)>,
    /// The files that were not opened, with the reasons.
    pub unopened: Vec<(PathBuf, Problem)>,
    /// The programs of this computer.
    pub programs: Result<Vec<Program>, StoreError>,
}

impl Arrival {
    pub(crate) fn targets(&self) -> impl Iterator<Item = &Target> {
        self.keys.iter().flat_map(|key| &key.targets)
    }

    pub(crate) fn targets_mut(&mut self) -> impl Iterator<Item = &mut Target> {
        self.keys.iter_mut().flat_map(|key| &mut key.targets)
    }

    /// The number of programs in which a key does not work.
    pub(crate) fn failures(&self) -> usize {
        self.targets().filter(|target| matches!(target.state, Installing::Failed(_))).count()
    }
}
