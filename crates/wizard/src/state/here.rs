//! What is on this computer, as far as the answers in Help depend on it.

use std::path::PathBuf;

use certificate::{store::StoreError, x509::Fingerprint};

use super::{
    certificates::{Held, HeldCertificate},
    install::Program,
};

/// What a look around this computer has found. The look changes nothing, and asks no key to sign.
#[derive(Clone, Debug)]
pub struct Here {
    /// The certificate files, those with a known certificate first.
    pub(crate) files: Vec<HereFile>,
    /// The certificates with a key, and those that the wizard has installed; or why the programs could not be read.
    pub(crate) holdings: Result<Vec<HeldCertificate>, StoreError>,
    /// Programs that may hold more, behind their primary passwords.
    pub(crate) locked: Vec<Program>,
}

/// A certificate file that exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HereFile {
    /// Its path.
    pub(crate) path: PathBuf,
    /// The certificate that was installed from it, as far as the ledger knows.
    pub(crate) certificate: Option<Fingerprint>,
    /// Its password is in the keyring.
    pub(crate) password_is_kept: bool,
}

/// How far a session has looked around.
#[derive(Clone, Debug, Default)]
pub(crate) struct Look {
    pub(crate) under_way: bool,
    /// What the last look has found; none before the first is done.
    pub(crate) here: Option<Box<Here>>,
}

impl Here {
    /// The result of a look that failed.
    pub(crate) fn unseen(error: StoreError) -> Self {
        Self { files: Vec::new(), holdings: Err(error), locked: Vec::new() }
    }
}

impl HeldCertificate {
    /// The programs in which its key is, in such a state.
    pub(crate) fn programs(&self, meant: impl Fn(&Held) -> bool) -> Vec<&Program> {
        let places = self.places.iter().filter(|place| meant(&place.state));
        places.map(|place| &place.program).collect()
    }
}
