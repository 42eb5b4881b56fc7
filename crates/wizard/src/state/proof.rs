//! The proof that a store holds the certificate, and that its key works.

use certificate::{
    pkcs12::VerifiedPfx,
    store::{Receipt, Signature, StoreError, Trust},
    x509::verifies,
};
use time::OffsetDateTime;

/// The evidence from a store after the installation: the certificate read back, and a signed challenge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installation {
    /// The receipt of the installation.
    pub receipt: Receipt,
    /// The certificate as it was found, X.509 DER.
    pub found: Vec<u8>,
    /// Random octets, made for this signature alone.
    pub challenge: Vec<u8>,
    /// The store's signature over them.
    pub signature: Signature,
    /// Further facts for the person.
    pub remarks: Remarks,
}

/// Further facts about a store that has the certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remarks {
    /// Whether the store's programs trust the chain.
    pub trust: Trust,
    /// Other certificates of the same holder in the store, which are kept.
    pub others: Vec<Other>,
    /// A running browser may not see the certificate until it is closed.
    pub restart: bool,
}

/// Another certificate of the same holder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// The name under which the store lists it, or the holder's name if that is missing.
    pub nickname: String,
    /// The certificate's notAfter.
    pub valid_until: OffsetDateTime,
}

/// The proof that one store holds the certificate, and that its key works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    receipt: Receipt,
    remarks: Remarks,
}

impl Proof {
    /// Checks a store's evidence against the certificate that it should have.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if it is another certificate, [`StoreError::NoKey`] if the certificate's public key
    /// does not verify the signature.
    pub fn check(installation: Installation, pfx: &VerifiedPfx) -> Result<Self, StoreError> {
        let Installation { receipt, found, challenge, signature, remarks } = installation;
        if found != pfx.leaf() {
            return Err(StoreError::NotFound);
        }
        if !verifies(&found, &challenge, &signature) {
            return Err(StoreError::NoKey);
        }
        Ok(Self { receipt, remarks })
    }

    /// The receipt of the installation.
    #[must_use]
    pub fn receipt(&self) -> &Receipt {
        &self.receipt
    }

    /// Further facts for the person.
    pub(crate) fn remarks(&self) -> &Remarks {
        &self.remarks
    }
}
