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
    /// Without any, those that are not there now are to go off the list.
    pub(crate) targets: Vec<Target>,
    /// The wizard put it into these, too, and they are not there now.
    pub(crate) away: Vec<Target>,
    pub(crate) asked: Option<PrimaryPasswordPrompt>,
}

/// A program that the certificate is removed from.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) program: Program,
    pub(crate) receipt: Receipt,
    /// Why it could not be removed, the last time.
    pub(crate) failure: Option<StoreError>,
}

impl Target {
    pub(crate) fn of(place: &Place) -> Option<Self> {
        let receipt = place.receipt.clone()?;
        Some(Self { program: place.program.clone(), receipt, failure: None })
    }

    /// What stands in the way, where that is known: of a store that only said no the count of such programs says enough.
    pub(crate) fn problem(&self) -> Option<&StoreError> {
        let only_refused = |error: &&StoreError| {
            matches!(error, StoreError::NotWritable(_) | StoreError::Refused { .. } | StoreError::NoKey)
        };
        self.failure.as_ref().filter(|error| !only_refused(error))
    }
}
