//! The question whether a certificate is to be removed.

use certificate::store::{Receipt, StoreError};

use super::{
    certificates::{Certificates, HeldCertificate, Place},
    install::{PrimaryPasswordPrompt, Program},
};

/// The question whether a certificate is to be removed.
#[derive(Clone, Debug)]
pub(crate) struct Removal {
    pub(crate) certificates: Certificates,
    pub(crate) holding: HeldCertificate,
    /// The programs to remove it from. If empty, the missing ones in `away` leave the ledger.
    pub(crate) targets: Vec<Target>,
    /// Missing programs into which the wizard installed it, too.
    pub(crate) away: Vec<Target>,
    pub(crate) asked: Option<PrimaryPasswordPrompt>,
}

/// A program from which the certificate is removed.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) program: Program,
    pub(crate) receipt: Receipt,
    /// The error of the last attempt.
    pub(crate) failure: Option<StoreError>,
}

impl Target {
    pub(crate) fn of(place: &Place) -> Option<Self> {
        let receipt = place.receipt.clone()?;
        Some(Self { program: place.program.clone(), receipt, failure: None })
    }

    /// The error to show. None for a mere refusal, which the count of such programs covers.
    pub(crate) fn problem(&self) -> Option<&StoreError> {
        let only_refused = |error: &&StoreError| {
            matches!(error, StoreError::NotWritable(_) | StoreError::Refused { .. } | StoreError::NoKey)
        };
        self.failure.as_ref().filter(|error| !only_refused(error))
    }
}
