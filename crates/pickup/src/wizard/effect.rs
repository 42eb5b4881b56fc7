//! What the step function asks of the world, and what the world answers.

use std::sync::Arc;

use super::{
    event::{SecretInput, UserEvent},
    journey::{Installation, Order},
    session::Program,
    view::{Progress, TaskName},
};
use crate::{
    agreement::{Acceptance, Agreement},
    client::Access,
    error::PickupError,
    journal::{Entry, SavedFile},
    link::OrderLink,
    order::OrderDetails,
    password::{CertificatePassword, PickupPassword},
    pkcs12::{Expected, VerifiedPfx},
    store::{StoreError, StoreId},
    user_error::Problem,
};

/// Tells one task from another, so that a late answer is known as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EffectId(pub(super) u32);

impl EffectId {
    pub(super) fn next(self) -> Self {
        Self(self.0.wrapping_add(1))
    }
}

/// Something to be done outside, in this order.
#[derive(Debug)]
pub enum Effect {
    /// Write the journal before anything else is done.
    Remember(Entry),
    /// End the journal.
    Forget,
    /// Do this and answer with its [`EffectId`].
    Run(EffectId, Task),
}

/// Something that takes time and answers with an [`Outcome`].
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "each variant says what it holds")]
pub enum Task {
    /// Look at the order: [`Outcome::LookedUp`].
    LookUp { link: OrderLink },
    /// Give the pickup password: [`Outcome::Unlocked`].
    Unlock { link: OrderLink, password: PickupPassword },
    /// Read the agreement: [`Outcome::AgreementRead`].
    ReadAgreement { access: Access },
    /// Accept the agreement: [`Outcome::Accepted`].
    Accept { access: Access, acceptance: Acceptance },
    /// Fetch the certificate file, save it, and write that into the journal: [`Outcome::Progress`], then
    /// [`Outcome::Fetched`].
    Fetch { access: Access, password: CertificatePassword, order: Box<Order> },
    /// Read the saved file back and check it: [`Outcome::Opened`].
    Open { file: SavedFile, password: CertificatePassword, expected: Expected },
    /// Tell the service that the file arrived: [`Outcome::ReceiptConfirmed`].
    ConfirmReceipt { link: OrderLink, sha256: [u8; 32] },
    /// Look for the stores of this computer: [`Outcome::ProgramsFound`].
    FindPrograms,
    /// Install, look up afresh, and have a challenge signed: [`Outcome::Installed`].
    Install { store: StoreId, pfx: Arc<VerifiedPfx> },
}

impl Task {
    pub(super) fn name(&self) -> TaskName {
        match self {
            Self::LookUp { .. } => TaskName::LookingUp,
            Self::Unlock { .. } => TaskName::Unlocking,
            Self::ReadAgreement { .. } => TaskName::ReadingAgreement,
            Self::Accept { .. } => TaskName::AcceptingAgreement,
            Self::Fetch { .. } => TaskName::Downloading,
            Self::Open { .. } => TaskName::Checking,
            Self::ConfirmReceipt { .. } => TaskName::ConfirmingReceipt,
            Self::FindPrograms => TaskName::LookingForPrograms,
            Self::Install { .. } => TaskName::Installing,
        }
    }
}

/// How a [`Task`] went.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "each belongs to the task that names it")]
pub enum Outcome {
    LookedUp(Result<OrderDetails, PickupError>),
    Unlocked(Result<Access, PickupError>),
    AgreementRead(Result<Agreement, PickupError>),
    Accepted(Result<(), PickupError>),
    /// The task goes on.
    Progress(Progress),
    Fetched(Result<SavedFile, Problem>),
    Opened(Result<Box<VerifiedPfx>, Problem>),
    ReceiptConfirmed(Result<(), PickupError>),
    ProgramsFound(Result<Vec<Program>, StoreError>),
    Installed(Result<Installation, StoreError>),
}

/// Everything that moves the wizard.
#[derive(Clone, Debug)]
pub enum Input {
    /// The user did something.
    User(UserEvent),
    /// The user typed into a password field.
    Typed(SecretInput),
    /// A task answered.
    Done(EffectId, Outcome),
}
