//! What the step function asks of the world, and what the world answers.

use std::{path::PathBuf, sync::Arc};

use certificate::{
    password::CertificatePassword,
    pkcs12::{Expected, VerifiedPfx},
    store::{ImportOptions, Receipt, StoreError, StoreId},
    x509::Fingerprint,
};
use pickup::{
    agreement::{Acceptance, Agreement},
    client::Access,
    connection::{CheckStep, Proxy, ProxyError, Service},
    error::PickupError,
    link::OrderLink,
    order::OrderDetails,
    password::{PasswordMark, PickupPassword, RefusalMark},
};
use secrecy::SecretString;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    help_code::HelpCodeError,
    journal::{Entry, KnownFile, SavedFile},
    preferences::{Language, Preferences},
    state::{
        certificates::{Inventory, StoredCertificate},
        context::PrimaryPasswords,
        event::{SecretInput, UserEvent},
        export::Export,
        install::Program,
        journey::{Agreed, Downloaded, LocalFile, Order, Unlocked},
        preflight::PreflightFindings,
        proof::Installation,
    },
    user_error::Problem,
    vetting::VettingMail,
};

/// Tells one task from another, so that a late answer is known as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EffectId(pub(crate) u32);

impl EffectId {
    pub(crate) fn next(self) -> Self {
        Self(self.0.wrapping_add(1))
    }
}

/// What the wizard can be busy with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum TaskName {
    LookingUp,
    Unlocking,
    ReadingAgreement,
    AcceptingAgreement,
    Preflight,
    Downloading,
    StoppingDownload,
    Checking,
    ConfirmingReceipt,
    LookingForPrograms,
    Installing,
    BackingUp,
    AskingKeyring,
    ChoosingFolder,
    CheckingConnection,
    ChoosingFile,
    ReadingFile,
    CheckingCertificates,
    TryingCertificate,
    Removing,
    SavingFile,
    Finishing,
}

/// How far a download is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// Bytes received.
    pub received: u32,
    /// Bytes in all.
    pub total: u32,
}

/// Something to be done outside, in this order.
#[derive(Debug)]
pub enum Effect {
    /// Write the journal before anything else is done.
    Remember(Box<Entry>),
    /// Leave the order; what is known of a saved file stays known.
    Leave,
    /// End the journal: the certificate is installed, and nothing is left to be done.
    Finish,
    /// End the journal and keep this entry aside: the service is still to be told.
    SetAside(Box<Entry>),
    /// Keep what the person has chosen once and for all.
    KeepPreferences(Preferences),
    /// Have the person's mail program show this, to be sent by the person.
    WriteMail(VettingMail),
    /// Keep the password of the file with this SHA-256 no longer.
    ForgetPassword {
        /// Of the certificate file.
        file: [u8; 32],
    },
    /// Stop this download, where nothing is written yet.
    Stop(EffectId),
    /// Do this and answer with its [`EffectId`].
    Run(EffectId, Task),
}

/// Something that takes time and answers with an [`Outcome`].
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "each variant says what it holds")]
pub enum Task {
    /// Look at the order: [`Outcome::LookedUp`].
    LookUp { link: OrderLink },
    /// Give the pickup password, and keep the session: [`Outcome::Unlocked`].
    Unlock { order: Box<Order>, password: PickupPassword },
    /// See whether the system's keyring is open, to keep the certificate password there: [`Outcome::KeyringAsked`].
    OpenKeyring,
    /// Read the password of the file with this SHA-256 from the keyring: [`Outcome::KeptPasswordRead`].
    ReadKeptPassword { file: [u8; 32] },
    /// Read the agreement: [`Outcome::AgreementRead`].
    ReadAgreement { access: Access },
    /// Accept the agreement, and keep that with the session: [`Outcome::Accepted`].
    Accept { unlocked: Box<Unlocked>, acceptance: Acceptance },
    /// See whether the certificate file and its copy can be written, and whether the service can be reached:
    /// [`Outcome::PreflightDone`].
    Preflight { order: Box<Order>, backup_folder: PathBuf },
    /// Fetch the certificate file, save it, keep its password if that is wished, and write it into the journal:
    /// [`Outcome::Progress`], then [`Outcome::Fetched`], or [`Outcome::FetchStopped`] after [`Effect::Stop`].
    Fetch { agreed: Box<Agreed>, backup_folder: PathBuf },
    /// Read the saved file back and check it: [`Outcome::Opened`].
    Open { downloaded: Box<Downloaded>, expected: Expected },
    /// Put a copy of the saved file, well protected, where the user wants it, under a name with this label:
    /// [`Outcome::BackedUp`].
    BackUp { kept: Box<LocalFile>, pfx: Arc<VerifiedPfx>, label: String, folder: PathBuf },
    /// Write into the journal that the service is being told that the file arrived, and tell it:
    /// [`Outcome::ReceiptConfirmed`], or [`Outcome::ReceiptHeldBack`].
    ConfirmReceipt { entry: Box<Entry>, link: OrderLink, sha256: [u8; 32] },
    /// Look for the order's certificate file on this computer: [`Outcome::FileFound`].
    FindFile { order_number: String },
    /// Look for the stores of this computer: [`Outcome::ProgramsFound`].
    FindPrograms,
    /// Install, look up afresh, have a challenge signed, and write down what was installed and from which file:
    /// [`Outcome::Installed`].
    Install {
        store: StoreId,
        password: Option<SecretString>,
        pfx: Arc<VerifiedPfx>,
        options: ImportOptions,
        file: PathBuf,
    },
    /// Look at the certificates in every store, and have the keys sign that the wizard put there:
    /// [`Outcome::InventoryTaken`].
    TakeInventory { passwords: PrimaryPasswords },
    /// Have the key of one certificate sign in these stores: [`Outcome::Tried`].
    Try { fingerprint: Fingerprint, stores: Vec<StoreId>, passwords: PrimaryPasswords },
    /// Take out what these receipts name, and off the list what is in stores that are gone for good: [`Outcome::Removed`].
    Remove { receipts: Vec<Receipt>, forgotten: Vec<Receipt>, passwords: PrimaryPasswords },
    /// Have the user choose a certificate file: [`Outcome::FileChosen`].
    ChooseFile { from: PathBuf, language: Language },
    /// See whether this can be a certificate file: [`Outcome::FileRead`].
    ReadFile { path: PathBuf },
    /// Have the user choose where this goes, under this name unless they want another, and write it there:
    /// [`Outcome::Exported`].
    Export { export: Export, name: String, content: String, from: PathBuf, language: Language },
    /// Have the user choose a folder: [`Outcome::FolderChosen`].
    ChooseFolder { from: PathBuf, language: Language },
    /// Reach the service in this way from now on: [`Outcome::ProxySet`].
    SetProxy { proxy: Proxy, password: Option<SecretString> },
    /// See what stands between the wizard and the service: [`Outcome::ConnectionChecked`].
    CheckConnection { service: Service },
}

impl Effect {
    /// What the wizard is doing until the next screen can be shown, where that says that this is done.
    pub(crate) fn is_awaited_as(&self) -> Option<TaskName> {
        match self {
            Self::Finish | Self::SetAside(_) => Some(TaskName::Finishing),
            Self::ForgetPassword { .. } => Some(TaskName::AskingKeyring),
            _ => None,
        }
    }
}

/// Which task, without what it works on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "those of Task")]
pub enum TaskKind {
    LookUp,
    FindFile,
    Unlock,
    OpenKeyring,
    ReadKeptPassword,
    ReadAgreement,
    Accept,
    Preflight,
    Fetch,
    Open,
    BackUp,
    ConfirmReceipt,
    FindPrograms,
    Install,
    TakeInventory,
    Try,
    Remove,
    ChooseFile,
    ReadFile,
    Export,
    ChooseFolder,
    SetProxy,
    CheckConnection,
}

impl TaskKind {
    /// What the wizard is doing meanwhile.
    #[must_use]
    pub fn name(self) -> TaskName {
        match self {
            Self::LookUp | Self::FindFile => TaskName::LookingUp,
            Self::Unlock => TaskName::Unlocking,
            Self::OpenKeyring | Self::ReadKeptPassword => TaskName::AskingKeyring,
            Self::ReadAgreement => TaskName::ReadingAgreement,
            Self::Accept => TaskName::AcceptingAgreement,
            Self::Preflight => TaskName::Preflight,
            Self::Fetch => TaskName::Downloading,
            Self::Open => TaskName::Checking,
            Self::BackUp => TaskName::BackingUp,
            Self::ConfirmReceipt => TaskName::ConfirmingReceipt,
            Self::FindPrograms => TaskName::LookingForPrograms,
            Self::Install => TaskName::Installing,
            Self::TakeInventory => TaskName::CheckingCertificates,
            Self::Try => TaskName::TryingCertificate,
            Self::Remove => TaskName::Removing,
            Self::ChooseFile => TaskName::ChoosingFile,
            Self::ReadFile => TaskName::ReadingFile,
            Self::Export => TaskName::SavingFile,
            Self::ChooseFolder => TaskName::ChoosingFolder,
            Self::SetProxy | Self::CheckConnection => TaskName::CheckingConnection,
        }
    }
}

impl Task {
    /// Which it is.
    pub(crate) fn kind(&self) -> TaskKind {
        match self {
            Self::LookUp { .. } => TaskKind::LookUp,
            Self::FindFile { .. } => TaskKind::FindFile,
            Self::Unlock { .. } => TaskKind::Unlock,
            Self::OpenKeyring => TaskKind::OpenKeyring,
            Self::ReadKeptPassword { .. } => TaskKind::ReadKeptPassword,
            Self::ReadAgreement { .. } => TaskKind::ReadAgreement,
            Self::Accept { .. } => TaskKind::Accept,
            Self::Preflight { .. } => TaskKind::Preflight,
            Self::Fetch { .. } => TaskKind::Fetch,
            Self::Open { .. } => TaskKind::Open,
            Self::BackUp { .. } => TaskKind::BackUp,
            Self::ConfirmReceipt { .. } => TaskKind::ConfirmReceipt,
            Self::FindPrograms => TaskKind::FindPrograms,
            Self::Install { .. } => TaskKind::Install,
            Self::TakeInventory { .. } => TaskKind::TakeInventory,
            Self::Try { .. } => TaskKind::Try,
            Self::Remove { .. } => TaskKind::Remove,
            Self::ChooseFile { .. } => TaskKind::ChooseFile,
            Self::ReadFile { .. } => TaskKind::ReadFile,
            Self::Export { .. } => TaskKind::Export,
            Self::ChooseFolder { .. } => TaskKind::ChooseFolder,
            Self::SetProxy { .. } => TaskKind::SetProxy,
            Self::CheckConnection { .. } => TaskKind::CheckConnection,
        }
    }
}

/// How a [`Task`] went.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "each belongs to the task that names it")]
pub enum Outcome {
    LookedUp(Result<Seen, PickupError>),
    FileFound(Option<Box<FoundFile>>),
    Unlocked(Box<Unlocking>),
    KeyringAsked {
        is_open: bool,
    },
    /// None when the keyring is not open, or holds no such password.
    KeptPasswordRead(Option<CertificatePassword>),
    AgreementRead(Result<Agreement, PickupError>),
    Accepted(Result<(), PickupError>),
    PreflightDone(PreflightFindings),
    /// The task goes on.
    Progress(Progress),
    Fetched(Result<SavedFile, Problem>),
    FetchStopped,
    Opened(Result<Box<VerifiedPfx>, Problem>),
    BackedUp(Result<PathBuf, Problem>),
    ReceiptConfirmed(Result<(), PickupError>),
    /// A restart would not know of the receipt, so it was not sent.
    ReceiptHeldBack(Problem),
    ProgramsFound(Result<Vec<Program>, StoreError>),
    Installed(Result<Box<Installation>, StoreError>),
    InventoryTaken(Result<Inventory, StoreError>),
    /// For each store, what it has of this certificate.
    Tried(Fingerprint, Vec<(StoreId, Result<StoredCertificate, StoreError>)>),
    /// For each receipt, in their order.
    Removed(Vec<Result<(), StoreError>>),
    FolderChosen(Option<PathBuf>),
    FileChosen(Option<PathBuf>),
    FileRead(Result<FoundFile, Problem>),
    /// None when the user closed the dialog.
    Exported(Result<Option<(Export, PathBuf)>, Problem>),
    ProxySet(Result<(Proxy, Option<SecretString>), ProxyError>),
    ConnectionChecked(Vec<CheckStep>),
}

impl Outcome {
    /// The kind of task that it is the answer to.
    #[must_use]
    pub fn answers(&self) -> TaskKind {
        match self {
            Self::LookedUp(_) => TaskKind::LookUp,
            Self::FileFound(_) => TaskKind::FindFile,
            Self::Unlocked(_) => TaskKind::Unlock,
            Self::KeyringAsked { .. } => TaskKind::OpenKeyring,
            Self::KeptPasswordRead(_) => TaskKind::ReadKeptPassword,
            Self::AgreementRead(_) => TaskKind::ReadAgreement,
            Self::Accepted(_) => TaskKind::Accept,
            Self::PreflightDone(_) => TaskKind::Preflight,
            Self::Progress(_) | Self::Fetched(_) | Self::FetchStopped => TaskKind::Fetch,
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
            Self::ProxySet(_) => TaskKind::SetProxy,
            Self::ConnectionChecked(_) => TaskKind::CheckConnection,
        }
    }

    /// What went wrong, for the log.
    #[must_use]
    pub fn problem(&self) -> Option<Problem> {
        match self {
            Self::LookedUp(Err(error)) | Self::AgreementRead(Err(error)) => Some(error.clone().into()),
            Self::Accepted(Err(error)) => Some(error.clone().into()),
            Self::ReceiptConfirmed(Err(error)) => Some(Problem::Receipt(error.clone())),
            Self::ReceiptHeldBack(problem) => Some(problem.clone()),
            Self::Fetched(Err(problem))
            | Self::Opened(Err(problem))
            | Self::BackedUp(Err(problem))
            | Self::FileRead(Err(problem))
            | Self::Exported(Err(problem)) => Some(problem.clone()),
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

/// What came of giving a pickup password.
#[derive(Clone, Debug)]
pub struct Unlocking {
    /// Of the order.
    pub order_number: String,
    /// Recognises the password that was sent, should it be refused.
    pub sent: RefusalMark,
    /// The right to go on, and what recognises the password.
    pub result: Result<(Access, PasswordMark), PickupError>,
}

/// What was seen of an order.
#[derive(Clone, Debug)]
pub struct Seen {
    /// What the service says.
    pub details: OrderDetails,
    /// A certificate file of this order that is on this computer.
    pub saved: Option<Box<FoundFile>>,
    /// What recognises its pickup passwords that the service has refused, as far as that is known from before.
    pub refused: Vec<RefusalMark>,
}

/// A certificate file that was found on this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundFile {
    /// The file, and what is known of it.
    pub known: KnownFile,
    /// Its password is in the keyring.
    pub password_is_kept: bool,
    /// It opens without a password, as far as it was tried.
    pub has_no_password: bool,
}

impl FoundFile {
    /// The file belongs to this order.
    pub(crate) fn kept_for(self, order: Order) -> LocalFile {
        let KnownFile { file, backup, receipt } = self.known;
        LocalFile::remembered(order, file, backup, receipt).with_password_kept(self.password_is_kept)
    }

    /// The person brought the file.
    pub(crate) fn kept_alone(self) -> LocalFile {
        LocalFile::user_file(self.known.file).with_password_kept(self.password_is_kept)
    }
}

/// Everything that moves the wizard.
#[derive(Clone, Debug)]
pub enum Input {
    /// The user did something.
    User(UserEvent),
    /// The user typed into a password field.
    Typed(SecretInput),
    /// The user dropped a file on the window, or opened it with the wizard.
    Dropped(PathBuf),
    /// The helpdesk typed the code of a caller, whose screen is shown over this wizard unless the code is none.
    CallerCode(Result<(), HelpCodeError>),
    /// A task answered.
    Done(EffectId, Outcome),
}
