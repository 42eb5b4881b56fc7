//! The chain of types: each is made from the one before it, so that no step can be skipped.
//!
//! `Order → Unlocked → Protected → Agreed → Downloaded → Verified → Confirmed`

use std::sync::Arc;

use crate::{
    agreement::Agreement,
    certificate::verifies,
    client::Access,
    journal::{Entry, Phase, SavedFile},
    link::OrderLink,
    order::{OrderDetails, OrderState},
    password::{CertificatePassword, PickupPassword},
    pkcs12::VerifiedPfx,
    store::{Receipt, Signature, StoreError, StoreId},
};

/// An order that was looked at.
#[derive(Clone, Debug)]
pub struct Order {
    link: OrderLink,
    details: OrderDetails,
}

impl Order {
    /// The order behind the link.
    pub(super) fn new(link: OrderLink, details: OrderDetails) -> Self {
        Self { link, details }
    }

    /// The link.
    #[must_use]
    pub fn link(&self) -> &OrderLink {
        &self.link
    }

    /// What the service said of it.
    #[must_use]
    pub fn details(&self) -> &OrderDetails {
        &self.details
    }

    pub(super) fn with_state(mut self, state: OrderState) -> Self {
        self.details.state = state;
        self
    }

    pub(super) fn with_attempts_left(mut self, attempts_left: u32) -> Self {
        self.details.attempts_left = attempts_left;
        self
    }

    pub(super) fn entry(&self, phase: Phase) -> Entry {
        Entry::new(&self.link, &self.details, phase)
    }

    /// The service took the pickup password.
    pub(super) fn unlock(self, password: PickupPassword, access: Access) -> Unlocked {
        Unlocked { order: self, pickup_password: password, access }
    }
}

/// An order whose pickup password was right.
#[derive(Clone, Debug)]
pub struct Unlocked {
    order: Order,
    pickup_password: PickupPassword,
    access: Access,
}

impl Unlocked {
    /// The order.
    #[must_use]
    pub fn order(&self) -> &Order {
        &self.order
    }

    /// The pickup password, which the certificate password must not repeat.
    #[must_use]
    pub fn pickup_password(&self) -> &PickupPassword {
        &self.pickup_password
    }

    /// The right to go on.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.access
    }

    pub(super) fn lock(self) -> Order {
        self.order
    }

    /// A certificate password that keeps every rule was chosen.
    pub(super) fn protect(self, password: CertificatePassword) -> Protected {
        Protected { unlocked: self, password }
    }
}

/// An order with its certificate password.
#[derive(Clone, Debug)]
pub struct Protected {
    unlocked: Unlocked,
    password: CertificatePassword,
}

impl Protected {
    /// The order, unlocked.
    #[must_use]
    pub fn unlocked(&self) -> &Unlocked {
        &self.unlocked
    }

    pub(super) fn unprotect(self) -> Unlocked {
        self.unlocked
    }

    /// The service has the acceptance of this agreement.
    pub(super) fn agree(self, agreement: Agreement) -> Agreed {
        Agreed { protected: self, agreement }
    }
}

/// An order whose agreement was accepted: its certificate may be downloaded.
#[derive(Clone, Debug)]
pub struct Agreed {
    protected: Protected,
    agreement: Agreement,
}

impl Agreed {
    /// The order.
    #[must_use]
    pub fn order(&self) -> &Order {
        &self.protected.unlocked.order
    }

    /// The right to go on.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.protected.unlocked.access
    }

    /// The password to protect the file with.
    #[must_use]
    pub fn password(&self) -> &CertificatePassword {
        &self.protected.password
    }

    pub(super) fn reconsider(self) -> (Protected, Agreement) {
        (self.protected, self.agreement)
    }

    /// The certificate file is safe on this computer.
    pub(super) fn downloaded(self, file: SavedFile) -> Downloaded {
        let Protected { unlocked, password } = self.protected;
        Downloaded { kept: Kept { order: unlocked.order, file, receipt_confirmed: false }, password }
    }
}

/// A certificate file on this computer and the order to which it belongs.
#[derive(Clone, Debug)]
pub struct Kept {
    order: Order,
    file: SavedFile,
    /// The service knows that the file arrived, and the link is used.
    receipt_confirmed: bool,
}

impl Kept {
    /// A file that the journal remembers.
    pub(super) fn remembered(order: Order, file: SavedFile, receipt_confirmed: bool) -> Self {
        Self { order, file, receipt_confirmed }
    }

    /// The order.
    #[must_use]
    pub fn order(&self) -> &Order {
        &self.order
    }

    /// The file.
    #[must_use]
    pub fn file(&self) -> &SavedFile {
        &self.file
    }

    /// The service knows that the file arrived, and the link is used.
    #[must_use]
    pub fn receipt_is_confirmed(&self) -> bool {
        self.receipt_confirmed
    }

    pub(super) fn entry(&self) -> Entry {
        let phase = Phase::Saved { file: self.file.clone(), receipt_confirmed: self.receipt_confirmed };
        self.order.entry(phase)
    }

    /// The file was kept over a restart, and its password was typed again.
    pub(super) fn reopen(self, password: CertificatePassword) -> Downloaded {
        Downloaded { kept: self, password }
    }
}

/// A saved certificate file with its password.
#[derive(Clone, Debug)]
pub struct Downloaded {
    kept: Kept,
    password: CertificatePassword,
}

impl Downloaded {
    /// The file and its order.
    #[must_use]
    pub fn kept(&self) -> &Kept {
        &self.kept
    }

    /// The file's password.
    #[must_use]
    pub fn password(&self) -> &CertificatePassword {
        &self.password
    }

    pub(super) fn close(self) -> Kept {
        self.kept
    }

    /// The file was read back from disk and found right. The password is not needed any more.
    pub(super) fn verified(self, pfx: VerifiedPfx) -> Verified {
        Verified { kept: self.kept, pfx: Arc::new(pfx) }
    }
}

/// A saved certificate file that is right in every respect.
#[derive(Clone, Debug)]
pub struct Verified {
    kept: Kept,
    pfx: Arc<VerifiedPfx>,
}

impl Verified {
    /// The file and its order.
    #[must_use]
    pub fn kept(&self) -> &Kept {
        &self.kept
    }

    /// The key and its certificate.
    #[must_use]
    pub fn pfx(&self) -> &Arc<VerifiedPfx> {
        &self.pfx
    }

    /// The service has the word that the file arrived.
    pub(super) fn receipt_confirmed(mut self) -> Self {
        self.kept.receipt_confirmed = true;
        self
    }

    /// Ends the journey. That there is a first proof is part of the signature.
    pub(super) fn confirm(self, first: Proof, others: impl Iterator<Item = Proof>) -> Confirmed {
        Confirmed { verified: self, proofs: std::iter::once(first).chain(others).collect() }
    }
}

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
}

/// One store holds the certificate, and its key works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    receipt: Receipt,
}

impl Proof {
    /// Holds what a store showed against the certificate that it should have.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it is another certificate, [`StoreError::NoKey`] when the certificate's
    /// public key does not verify the signature.
    pub fn check(installation: Installation, pfx: &VerifiedPfx) -> Result<Self, StoreError> {
        let Installation { receipt, found, challenge, signature } = installation;
        if found != pfx.leaf() {
            return Err(StoreError::NotFound);
        }
        if !verifies(&found, &challenge, &signature) {
            return Err(StoreError::NoKey);
        }
        Ok(Self { receipt })
    }

    /// The store.
    #[must_use]
    pub fn store(&self) -> &StoreId {
        &self.receipt.store
    }
}

/// The end: the certificate is installed, and proven to work in at least one store.
#[derive(Clone, Debug)]
pub struct Confirmed {
    verified: Verified,
    proofs: Vec<Proof>,
}

impl Confirmed {
    /// The certificate.
    pub(super) fn verified(&self) -> &Verified {
        &self.verified
    }

    /// Where it works.
    #[must_use]
    pub fn proofs(&self) -> &[Proof] {
        &self.proofs
    }
}
