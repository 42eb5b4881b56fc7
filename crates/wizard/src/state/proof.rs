//! That a store holds the certificate, and that its key works.

use certificate::{
    pkcs12::VerifiedPfx,
    store::{Receipt, Signature, StoreError, Trust},
    x509::verifies,
};
use time::OffsetDateTime;

/// What a store showed after the installation: looked up afresh, and a challenge signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installation {
    /// What was installed.
    pub receipt: Receipt,
    /// The certificate as it was found, X.509 DER.
    pub found: Vec<u8>,
    /// Random octets, made for this one signature.
    pub challenge: Vec<u8>,
    /// The store's signature over them.
    pub signature: Signature,
    /// What else there is to say.
    pub remarks: Remarks,
}

/// What a person should know of a store that has the certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remarks {
    /// Whether its programs trust the chain.
    pub trust: Trust,
    /// Other certificates of the same holder that it has, and keeps.
    pub others: Vec<Other>,
    /// A running browser may not see the certificate until it is closed.
    pub restart: bool,
}

/// Another certificate of the same holder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// The name under which the store lists it, or the holder's where that is no name.
    pub nickname: String,
    /// notAfter.
    pub valid_until: OffsetDateTime,
}

/// One store holds the certificate, and its key works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    receipt: Receipt,
    remarks: Remarks,
}

impl Proof {
    /// Holds what a store showed against the certificate that it should have.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it is another certificate, [`StoreError::NoKey`] when the certificate's
    /// public key does not verify the signature.
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

    /// What was installed.
    #[must_use]
    pub fn receipt(&self) -> &Receipt {
        &self.receipt
    }

    /// What else there is to say.
    #[must_use]
    pub fn remarks(&self) -> &Remarks {
        &self.remarks
    }
}
