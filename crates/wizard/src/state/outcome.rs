//! The outcomes of tasks.

use std::path::PathBuf;

use ca_page::PageReport;
use certificate::{
    password::CertificatePassword,
    pkcs12::VerifiedPfx,
    store::{Found, StoreError, StoreId},
    x509::Fingerprint,
};
use pickup::{
    agreement::Agreement,
    client::Access,
    connection::{CheckStep, Proxy, ProxyError},
    error::PickupError,
    order::OrderDetails,
    password::{PasswordMark, RefusalMark},
};
use secrecy::SecretString;

use crate::{
    journal::{KnownFile, SavedFile},
    problem::Problem,
    state::{
        arrival::OpenedKeys,
        certificates::{Inventory, StoredCertificate},
        effect::{Progress, TaskKind},
        export::Export,
        install::Program,
        journey::{LocalFile, Order, OwnKey},
        offer::MailLink,
        preflight::PreflightFindings,
        proof::Installation,
        take_along::TakenAlong,
    },
};

/// The outcome of a [`super::Task`].
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "each belongs to the task that names it")]
pub enum Outcome {
    LookedUp(Result<Box<Seen>, PickupError>),
    FileFound(Option<Box<FoundFile>>),
    Unlocked(Box<Unlocking>),
    PasswordKept {
        /// False if the keyring is not open.
        is_kept: bool,
    },
    /// None if the keyring is not open, or holds no such password.
    KeptPasswordRead(Option<CertificatePassword>),
    /// None if the keyring is not open.
    PasswordMade(Option<CertificatePassword>),
    /// The password that opens the key.
    KeyOpened(Result<CertificatePassword, Problem>),
    AgreementRead(Result<Agreement, PickupError>),
    Accepted(Result<(), PickupError>),
    PreflightDone(PreflightFindings),
    /// The task continues.
    Progress(Progress),
    /// The task continues: the service has not issued the certificate yet.
    Issuing,
    Fetched(Result<SavedFile, Problem>),
    FetchStopped,
    /// The task continues.
    PageReported(PageReport),
    PageDelivered(Result<SavedFile, Problem>),
    /// The window is gone, and has brought no certificate file.
    PageClosed,
    /// The task continues: the Personal store is there, and nothing new is in it. At the beginning, and when it is asked.
    CertificateAwaited,
    /// The new certificates in the Personal store; none where this computer has no such store.
    CertificatesAppeared(Option<Vec<Found>>),
    KeyExported(Result<SavedFile, Problem>),
    Opened(Result<Box<VerifiedPfx>, Problem>),
    BackedUp(Result<PathBuf, Problem>),
    ReceiptConfirmed(Result<(), PickupError>),
    /// The receipt was not sent, as a restart would not know of it.
    ReceiptHeldBack(Problem),
    ProgramsFound(Result<Vec<Program>, StoreError>),
    Installed(Result<Box<Installation>, StoreError>),
    InventoryTaken(Result<Inventory, StoreError>),
    /// The state of this certificate in each store.
    Tried(Fingerprint, Vec<(StoreId, Result<StoredCertificate, StoreError>)>),
    /// One result for each receipt, in the same order.
    Removed(Vec<Result<(), StoreError>>),
    FolderChosen(Option<PathBuf>),
    FileChosen(Option<PathBuf>),
    FileRead(Result<Brought, Problem>),
    /// None if the user closed the dialog.
    Exported(Result<Option<(Export, PathBuf)>, Problem>),
    /// None if the user closed the dialog.
    TakenAlong(Result<Option<TakenAlong>, Problem>),
    /// The folder, and the certificate files in it; none if the user closed the dialog.
    KeysFound(Result<Option<(PathBuf, Vec<PathBuf>)>, Problem>),
    KeysOpened(Box<OpenedKeys>),
    ProxySet(Result<(Proxy, Option<SecretString>), ProxyError>),
    ConnectionChecked(Vec<CheckStep>),
}

impl Outcome {
    /// The kind of task to which this outcome belongs.
    #[must_use]
    pub fn answers(&self) -> TaskKind {
        match self {
            Self::LookedUp(_) => TaskKind::LookUp,
            Self::FileFound(_) => TaskKind::FindFile,
            Self::Unlocked(_) => TaskKind::Unlock,
            Self::PasswordKept { .. } => TaskKind::KeepPassword,
            Self::KeptPasswordRead(_) => TaskKind::ReadKeptPassword,
            Self::PasswordMade(_) => TaskKind::MakePassword,
            Self::KeyOpened(_) => TaskKind::OpenKey,
            Self::AgreementRead(_) => TaskKind::ReadAgreement,
            Self::Accepted(_) => TaskKind::Accept,
            Self::PreflightDone(_) => TaskKind::Preflight,
            Self::Progress(_) | Self::Issuing | Self::Fetched(_) | Self::FetchStopped => TaskKind::Fetch,
            Self::PageReported(_) | Self::PageDelivered(_) | Self::PageClosed => TaskKind::VisitPage,
            Self::CertificateAwaited | Self::CertificatesAppeared(_) => TaskKind::AwaitCertificate,
            Self::KeyExported(_) => TaskKind::ExportKey,
            Self::Opened(_) => TaskKind::Open,
            Self::BackedUp(_) => TaskKind::BackUp,
            Self::ReceiptConfirmed(_) | Self::ReceiptHeldBack(_) => TaskKind::ConfirmReceipt,
            Self::ProgramsFound(_) => TaskKind::FindPrograms,
            Self::Installed(_) => TaskKind::Install,
            Self::InventoryTaken(_) => TaskKind::TakeInventory,
            Self::Tried(..) => TaskKind::Try,
            Self::Removed(_) => TaskKind::Remove,
            Self::FolderChosen(_) => TaskKind::ChooseFolder,
            Self::FileChosen(_) => TaskKind::ChooseFile,
            Self::FileRead(_) => TaskKind::ReadFile,
            Self::Exported(_) => TaskKind::Export,
            Self::TakenAlong(_) => TaskKind::TakeAlong,
            Self::KeysFound(_) => TaskKind::FindKeys,
            Self::KeysOpened(_) => TaskKind::OpenKeys,
            Self::ProxySet(_) => TaskKind::SetProxy,
            Self::ConnectionChecked(_) => TaskKind::CheckConnection,
        }
    }

    /// The failure in this outcome, for the log.
    #[must_use]
    pub fn problem(&self) -> Option<Problem> {
        match self {
            Self::LookedUp(Err(error)) | Self::AgreementRead(Err(error)) => Some(error.clone().into()),
            Self::Accepted(Err(error)) => Some(error.clone().into()),
            Self::ReceiptConfirmed(Err(error)) => Some(Problem::Receipt(error.clone())),
            Self::ReceiptHeldBack(problem) => Some(problem.clone()),
            Self::Fetched(Err(problem))
            | Self::KeyOpened(Err(problem))
            | Self::PageDelivered(Err(problem))
            | Self::KeyExported(Err(problem))
            | Self::Opened(Err(problem))
            | Self::BackedUp(Err(problem))
            | Self::FileRead(Err(problem))
            | Self::Exported(Err(problem))
            | Self::TakenAlong(Err(problem))
            | Self::KeysFound(Err(problem)) => Some(problem.clone()),
            Self::ProgramsFound(Err(error))
            | Self::Installed(Err(error))
            | Self::InventoryTaken(Err(error)) => Some(error.clone().into()),
            Self::Unlocked(unlocking) => Some(unlocking.result.clone().err()?.into()),
            Self::Removed(results) => results.iter().find_map(|result| Some(result.clone().err()?.into())),
            Self::PreflightDone(findings) => findings.obstacle().cloned(),
            Self::ProxySet(Err(error)) => Some(error.clone().into()),
            _ => None,
        }
    }
}

/// The outcome of sending a pickup password.
#[derive(Clone, Debug)]
pub struct Unlocking {
    /// The number of the order.
    pub order_number: String,
    /// The mark that recognises the sent password, should it be refused.
    pub sent: RefusalMark,
    /// The access, and the mark that recognises the password.
    pub result: Result<(Access, PasswordMark), PickupError>,
}

/// The facts of an order that was looked up.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The order, as the service describes it.
    pub details: OrderDetails,
    /// A certificate file of this order on this computer.
    pub saved: Option<Box<FoundFile>>,
    /// The marks of its pickup passwords that the service has refused, as far as they are kept.
    pub refused: Vec<RefusalMark>,
    /// Its key, where one was made here before.
    pub own_key: Option<OwnKey>,
}

/// A certificate file found on this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundFile {
    /// The file, and the records of it.
    pub known: KnownFile,
    /// Its password is in the keyring.
    pub password_is_kept: bool,
    /// The file opens without a password, where that was tried.
    pub has_no_password: bool,
}

impl FoundFile {
    /// Assigns the file to this order.
    pub(crate) fn kept_for(self, order: Order) -> LocalFile {
        let KnownFile { file, backup, receipt } = self.known;
        LocalFile::remembered(order, file, backup, receipt).with_password_kept(self.password_is_kept)
    }

    /// Keeps the file without an order: the person provided it.
    pub(crate) fn kept_alone(self) -> LocalFile {
        LocalFile::user_file(self.known.file).with_password_kept(self.password_is_kept)
    }
}

/// What a file is that the person has brought, by its content.
#[derive(Clone, Debug)]
pub enum Brought {
    /// A certificate file.
    CertificateFile(Box<FoundFile>),
    /// A mail, with its links to orders: one at least.
    Mail(Vec<MailLink>),
}
