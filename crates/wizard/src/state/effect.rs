//! The effects that the step function requests.

use std::{path::PathBuf, sync::Arc};

use certificate::{
    password::CertificatePassword,
    pkcs12::{Expected, VerifiedPfx},
    store::{Found, ImportOptions, Receipt, StoreId},
    x509::Fingerprint,
};
use pickup::{
    agreement::Acceptance,
    client::Access,
    connection::{Proxy, Service},
    link::{AllowedHosts, OrderLink, PageLink},
    password::PickupPassword,
};
use secrecy::SecretString;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    journal::{Entry, SavedFile},
    preferences::{Language, Preferences},
    problem::Problem,
    state::{
        context::PrimaryPasswords,
        export::{Export, ExportContent},
        journey::{Agreed, Downloaded, LocalFile, Order, Unlocked},
        preflight::PreflightOf,
        take_along::TakePlan,
    },
    vetting::VettingMail,
};

/// The identity of a task, by which a late outcome is recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EffectId(pub(crate) u32);

impl EffectId {
    pub(crate) fn next(self) -> Self {
        Self(self.0.wrapping_add(1))
    }
}

/// The names of tasks, as the window shows them.
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
    Creating,
    AwaitingIssue,
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
    TakingAlong,
    OpeningKeys,
}

/// The progress of a download.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// Bytes received.
    pub received: u32,
    /// Bytes in total.
    pub total: u32,
}

/// An instruction of the step function. Effects are executed in their order.
#[derive(Debug)]
pub enum Effect {
    /// Write the journal before anything else is done.
    Remember(Box<Entry>),
    /// Leave the order; a saved file stays in the records.
    Leave,
    /// End the journal: the certificate is installed, and nothing remains to be done.
    Finish,
    /// End the journal and set this entry aside: the service has not confirmed the receipt yet.
    SetAside(Box<Entry>),
    /// End the journal with this entry: the certificate is installed. Nothing is kept of its key, which was made here, but
    /// what the person chose to keep.
    FinishOwnKey(Box<Entry>),
    /// Save the person's lasting choices.
    KeepPreferences(Preferences),
    /// Open this mail in the person's mail program, where the person sends it.
    WriteMail(VettingMail),
    /// Show this file in its folder.
    ShowFile(PathBuf),
    /// Report this problem when no task is pending any more.
    Tell(Problem),
    /// Look around this computer: [`super::Input::LookedAround`].
    LookAround {
        /// The person's folder for documents.
        documents: PathBuf,
        /// The primary passwords given in this session.
        passwords: PrimaryPasswords,
    },
    /// Open Microsoft Edge, where the person opens the link.
    OpenEdge,
    /// Look for the certificate at once: [`Outcome::CertificateAwaited`] where there is none.
    LookForCertificate,
    /// Erase the password of the file with this SHA-256 from the keyring.
    ForgetPassword {
        /// The SHA-256 of the certificate file.
        file: [u8; 32],
    },
    /// Stop this download, unless its file is already being written; or this wait for a certificate.
    Stop(EffectId),
    /// Put this text into the password fields of the CA's page.
    FillPage(SecretString),
    /// Press the button of the page that practice imitates.
    PressOnPage {
        /// The box of the page is ticked.
        is_ticked: bool,
    },
    /// Close the CA's page.
    ClosePage,
    /// Let go of the visit to the CA's page that has brought no file, and of its link.
    LeavePage,
    /// End the record of the visit to the CA's page that has brought this file: its certificate is installed.
    FinishPage(SavedFile),
    /// Run this task, and answer with its [`EffectId`].
    Run(EffectId, Task),
}

/// What a visit to the CA's page needs.
#[derive(Clone, Debug)]
pub struct VisitPlan {
    /// The link.
    pub link: PageLink,
    /// A visit before may have used it.
    pub may_be_used: bool,
    /// The hosts to which the page may lead.
    pub hosts: AllowedHosts,
    /// The way to the internet.
    pub proxy: Proxy,
    /// The password for the proxy.
    pub proxy_password: Option<SecretString>,
    /// The person's language.
    pub language: Language,
}

/// Generates the tasks and their kinds from the rows: a task, its data, and its name in the window, if any.
macro_rules! tasks {
    ($($(#[$doc:meta])* $kind:ident $({ $($data:ident: $type:ty),+ $(,)? })? $(=> $name:ident)?,)+) => {
        /// A piece of work that takes time and answers with an [`Outcome`].
        #[derive(Clone, Debug)]
        #[allow(missing_docs, reason = "each variant says what it holds")]
        pub enum Task {
            $($(#[$doc])* $kind $({ $($data: $type),+ })?),+
        }

        /// The kind of a task, without its data.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "those of Task")]
        pub enum TaskKind {
            $($kind),+
        }

        impl Task {
            /// The kind of the task.
            pub(crate) fn kind(&self) -> TaskKind {
                match self { $(Self::$kind { .. } => TaskKind::$kind),+ }
            }
        }

        impl TaskKind {
            /// The name of the task, as the window shows it; none if the person is at work, not the wizard.
            #[must_use]
            pub fn name(self) -> Option<TaskName> {
                match self { $(Self::$kind => [$(TaskName::$name)?].first().copied()),+ }
            }
        }
    };
}

tasks! {
    /// Ask the service for the order: [`Outcome::LookedUp`].
    LookUp { link: OrderLink } => LookingUp,
    /// Send the pickup password, and keep the session: [`Outcome::Unlocked`].
    Unlock { order: Box<Order>, password: PickupPassword } => Unlocking,
    /// Keep the password of the file with this SHA-256 in the system's keyring: [`Outcome::PasswordKept`].
    KeepPassword { file: [u8; 32], password: CertificatePassword } => AskingKeyring,
    /// Read the password of the file with this SHA-256 from the keyring: [`Outcome::KeptPasswordRead`].
    ReadKeptPassword { file: [u8; 32] } => AskingKeyring,
    /// Make a password that nobody types, where the keyring can keep it: [`Outcome::PasswordMade`].
    MakePassword => AskingKeyring,
    /// Open the key of this order, which was made before, with this password: [`Outcome::KeyOpened`].
    OpenKey { order_number: String, password: CertificatePassword } => Checking,
    /// Read the agreement: [`Outcome::AgreementRead`].
    ReadAgreement { access: Box<Access> } => ReadingAgreement,
    /// Send the acceptance of the agreement, and keep it with the session: [`Outcome::Accepted`].
    Accept { unlocked: Box<Unlocked>, acceptance: Acceptance } => AcceptingAgreement,
    /// Check that the certificate file and its copy can be written, and that the service can be reached:
    /// [`Outcome::PreflightDone`].
    Preflight { of: PreflightOf, backup_folder: PathBuf } => Preflight,
    /// Open the CA's page: [`Outcome::PageReported`], then [`Outcome::PageDelivered`] with the saved file, or
    /// [`Outcome::PageClosed`].
    VisitPage { plan: Box<VisitPlan> },
    /// Wait for a certificate with a key in the Personal store: [`Outcome::CertificateAwaited`], then
    /// [`Outcome::CertificatesAppeared`]. Ends without an outcome that counts after [`Effect::Stop`].
    AwaitCertificate { host: String },
    /// Save the key of this certificate, with the certificate, in a file under this password:
    /// [`Outcome::KeyExported`].
    ExportKey { host: String, found: Box<Found>, password: CertificatePassword } => BackingUp,
    /// Download the certificate file, or have a certificate issued for the key that is made here; save it, and write the
    /// journal: [`Outcome::Progress`] or [`Outcome::Issuing`], then [`Outcome::Fetched`], or [`Outcome::FetchStopped`] after [`Effect::Stop`].
    Fetch { agreed: Box<Agreed>, backup_folder: PathBuf } => Downloading,
    /// Read the saved file back and verify it: [`Outcome::Opened`].
    Open { downloaded: Box<Downloaded>, expected: Expected } => Checking,
    /// Save a well-protected copy of the file in the user's folder, under a name with this label:
    /// [`Outcome::BackedUp`].
    BackUp { kept: Box<LocalFile>, pfx: Arc<VerifiedPfx>, label: String, folder: PathBuf } => BackingUp,
    /// Write to the journal that the receipt is being sent, and send it: [`Outcome::ReceiptConfirmed`], or
    /// [`Outcome::ReceiptHeldBack`].
    ConfirmReceipt { entry: Box<Entry>, link: Box<OrderLink>, sha256: [u8; 32] } => ConfirmingReceipt,
    /// Look for the order's certificate file on this computer: [`Outcome::FileFound`].
    FindFile { order_number: String } => LookingUp,
    /// Look for the stores of this computer: [`Outcome::ProgramsFound`].
    FindPrograms => LookingForPrograms,
    /// Install, read the certificate back, have a challenge signed, and write the ledger: [`Outcome::Installed`].
    Install {
        store: StoreId,
        password: Option<SecretString>,
        pfx: Arc<VerifiedPfx>,
        options: ImportOptions,
        file: Option<PathBuf>,
    } => Installing,
    /// Read the certificates of every store, and have the keys sign that the wizard installed:
    /// [`Outcome::InventoryTaken`].
    TakeInventory { passwords: PrimaryPasswords } => CheckingCertificates,
    /// Have the key of one certificate sign in these stores: [`Outcome::Tried`].
    Try { fingerprint: Fingerprint, stores: Vec<StoreId>, passwords: PrimaryPasswords } => TryingCertificate,
    /// Remove the content of these receipts, and take `forgotten`, in stores gone for good, off the ledger:
    /// [`Outcome::Removed`].
    Remove { receipts: Vec<Receipt>, forgotten: Vec<Receipt>, passwords: PrimaryPasswords } => Removing,
    /// Have the user choose a certificate file: [`Outcome::FileChosen`].
    ChooseFile { from: PathBuf, language: Language } => ChoosingFile,
    /// Check that this can be a certificate file, or read it as a mail: [`Outcome::FileRead`].
    ReadFile { path: PathBuf, hosts: AllowedHosts } => ReadingFile,
    /// Have the user choose a path for the export, with this name suggested, and write it there: [`Outcome::Exported`].
    Export { export: Export, name: String, content: ExportContent, from: PathBuf, language: Language } => SavingFile,
    /// Have the user choose a place, and write keys there: [`Outcome::TakenAlong`].
    TakeAlong { plan: Box<TakePlan> } => TakingAlong,
    /// Have the user choose the folder from another computer, and look for certificate files in it:
    /// [`Outcome::KeysFound`].
    FindKeys { from: PathBuf, language: Language } => ChoosingFolder,
    /// Open these files, copy each into the user's own folder, and look for the programs: [`Outcome::KeysOpened`].
    OpenKeys { files: Vec<PathBuf>, password: CertificatePassword, folder: PathBuf } => OpeningKeys,
    /// Have the user choose a folder: [`Outcome::FolderChosen`].
    ChooseFolder { from: PathBuf, language: Language } => ChoosingFolder,
    /// Use this proxy for the service from now on: [`Outcome::ProxySet`].
    SetProxy { proxy: Proxy, password: Option<SecretString> } => CheckingConnection,
    /// Check the connection to the service, step by step: [`Outcome::ConnectionChecked`].
    CheckConnection { service: Service } => CheckingConnection,
}

impl TaskKind {
    /// Whether the person is at work while the task waits, so that events reach the screen.
    pub(crate) fn leaves_the_work_to_the_person(self) -> bool {
        matches!(self, Self::VisitPage | Self::AwaitCertificate)
    }
}

impl Effect {
    /// The task to show while the next screen waits for this effect, where that screen says that it is done.
    pub(crate) fn awaited_task(&self) -> Option<TaskName> {
        match self {
            Self::Finish
            | Self::FinishOwnKey(_)
            | Self::LeavePage
            | Self::FinishPage(_)
            | Self::SetAside(_) => Some(TaskName::Finishing),
            Self::ForgetPassword { .. } => Some(TaskName::AskingKeyring),
            _ => None,
        }
    }
}
