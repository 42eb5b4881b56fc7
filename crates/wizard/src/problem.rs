//! What can go wrong on the user's journey.

use ca_page::{PageFailure, catcher::Content};
use certificate::{pkcs12::FileError, store::StoreError};
use disk::DiskError;
use pickup::{
    connection::ProxyError, error::PickupError, link::LinkError, order::OrderState,
    password::PickupPasswordError,
};

use crate::{help_code::HelpCodeError, state::SecretField, storage::KeyError};

/// A problem on the user's journey. The text beside a [`DiskError`] is the path that it is about.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the inner errors say it")]
pub enum Problem {
    #[error(transparent)]
    Link(#[from] LinkError),
    #[error(transparent)]
    Pickup(#[from] PickupError),
    /// The host of a pickup link answers, but without a pickup service that the wizard understands.
    #[error("no pickup service at {host}: {error}")]
    NoPickupService {
        /// The host.
        host: String,
        /// The error of the answer.
        error: PickupError,
    },
    /// A mail has no link to an order.
    #[error("the mail has no link to an order")]
    NoLinkInMail,
    /// A mail cannot be read.
    #[error("the mail cannot be read")]
    MailUnread,
    /// The number of an order was pasted in the place of its link.
    #[error("the number of an order was pasted")]
    OrderNumberPasted,
    /// A help code was pasted in the place of the link.
    #[error("a help code was pasted")]
    HelpCodePasted,
    /// The system handed over what is no link that the wizard may open.
    #[error("handed over: {0}")]
    HandedOver(LinkError),
    /// The order is closed, and its certificate file is on this computer.
    #[error("the order is {0:?}, and its file is here")]
    ClosedWithFile(OrderState),
    #[error(transparent)]
    PickupPassword(#[from] PickupPasswordError),
    /// The file is saved, but its receipt failed.
    #[error("the receipt was not confirmed: {0}")]
    Receipt(PickupError),
    /// The certificate password is empty.
    #[error("no certificate password was typed")]
    NoCertificatePassword,
    /// The suggested certificate password was typed over, and not as it is.
    #[error("the suggested password was not typed as it is")]
    NotTheSuggestion,
    /// The pickup password was chosen as the certificate password.
    #[error("the pickup password was chosen as the certificate password")]
    PickupPasswordChosen,
    /// The pickup password was typed to open the certificate file.
    #[error("the pickup password was typed to open the file")]
    PickupPasswordTyped,
    /// The system's keyring is not accessible for the certificate password.
    #[error("the keyring is not open")]
    KeyringClosed,
    /// The keyring is locked, and contains a password that is to be erased.
    #[error("the keyring is not open: the password is erased when it is")]
    PasswordErasedLater,
    /// The certificate password breaks rules, which the view lists.
    #[error("the certificate password breaks a rule")]
    RulesBroken,
    /// The agreement is not ticked.
    #[error("the agreement is not ticked")]
    NotAgreed,
    /// The certificate password is not ticked as written down.
    #[error("the certificate password is not noted")]
    PasswordNotNoted,
    /// The preflight found that the certificate file could not be saved.
    #[error("{0}: {1}")]
    CannotSave(String, DiskError),
    /// The preflight found that the user's own copy could not be saved.
    #[error("{0}: {1}")]
    CannotBackUp(String, DiskError),
    /// A certificate file could not be saved or read back.
    #[error("{0}: {1}")]
    Disk(String, DiskError),
    /// The key that is made here cannot be made, kept or opened; the path is where it is kept.
    #[error("{0}: {1}")]
    OwnKey(String, KeyError),
    /// The certificate that the service issued is for another key than the one that was made here.
    #[error("the certificate is for another key")]
    OtherCertificate,
    /// The user's own copy could not be saved.
    #[error("{0}: {1}")]
    Backup(String, DiskError),
    /// The file was written, and could not be read back as it should be.
    #[error("{0} is not as it was written")]
    NotAsWritten(String),
    /// The issuers of a certificate are not known.
    #[error("the issuers of the certificate are not known")]
    ChainUnknown,
    /// The key of a certificate is neither in a program nor in a file.
    #[error("the key is neither in a program nor in a file")]
    KeyNowhere,
    /// The password of the kept certificate file is needed, or the typed one is wrong.
    #[error("the kept file does not open with the password")]
    FilePassword,
    /// The folder from another computer has no certificate file.
    #[error("{0} has no certificate file")]
    NoKeysThere(String),
    /// An export could not be saved.
    #[error("{0}: {1}")]
    Export(String, DiskError),
    #[error(transparent)]
    File(#[from] FileError),
    /// The certificate of the order is valid, but has doubts that the user must decide on.
    #[error("nobody whom this computer trusts vouches for the order's certificate as it should be")]
    Doubtful,
    /// A file was opened, or a link handed over, while an order is under way.
    #[error("a file or a link was brought while an order is under way")]
    OrderUnderWay,
    /// The user's own file cannot be read.
    #[error("{0}: {1}")]
    UserFile(String, DiskError),
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No program was found that can hold the certificate.
    #[error("no program can hold the certificate")]
    NoPrograms,
    /// The certificate does not work in some of the programs.
    #[error("the certificate does not work in {0} programs")]
    ProgramsFailed(u32),
    /// The certificate could not be removed from some of the programs.
    #[error("the certificate could not be removed from {left} programs")]
    NotRemoved {
        /// The number of programs that still have it.
        left: u32,
        /// The number of programs from which it was removed at the same time.
        removed: u32,
    },
    /// No program was chosen, or all were excluded.
    #[error("no program was chosen")]
    NoProgramChosen,
    /// The journal of the previous journey cannot be read.
    #[error("{0}: {1}")]
    Journal(String, DiskError),
    /// The journal of the previous journey led to a panic, so the wizard began without it.
    #[error("the journal leads to a panic: {path}")]
    NotResumed {
        /// The path to which the journal was moved.
        path: String,
    },
    /// The wizard panicked, and resumed from its journal.
    #[error("went on from the journal after a panic")]
    Recovered,
    /// The journal could not be written, so the action that it had to record was not taken.
    #[error("{0}: {1}")]
    Unnoted(String, DiskError),
    /// A file that a restart needs could not be written. The journey continues.
    #[error("{0}: {1}")]
    Unkept(String, DiskError),
    /// A stored setting cannot be read: the wizard begins without it.
    #[error("{0}: {1}")]
    Unread(String, DiskError),
    /// An installation could not be recorded in the ledger: the wizard cannot remove it.
    #[error("{0}: {1}")]
    Unlisted(String, DiskError),
    /// The ledger of installed certificates cannot be read; the path is where it is now.
    #[error("{0}: {1}")]
    Ledger(String, DiskError),
    /// The proxy settings that were entered are invalid.
    #[error(transparent)]
    Proxy(#[from] ProxyError),
    /// The text that the helpdesk typed is not a help code that the wizard can show.
    #[error(transparent)]
    HelpCode(#[from] HelpCodeError),
    /// The CA's page cannot be shown.
    #[error("{host}: {failure}")]
    PageFailed {
        /// The host.
        host: String,
        /// The reason.
        failure: PageFailure,
    },
    /// The window of the CA's page was closed after a request had gone out, and no reply came.
    #[error("the page of {host} was closed while a reply was awaited")]
    PageClosed {
        /// The host.
        host: String,
    },
    /// The CA's page sent something else than a whole certificate file; it is kept.
    #[error("the page sent no whole certificate file: {path}")]
    PageReply {
        /// The path of what it sent.
        path: String,
        /// What it is.
        content: Content,
    },
    /// The CA's page sent a whole certificate file, which is kept, and the wizard could not save it.
    #[error("the whole certificate file is not saved yet: {path}")]
    PageUnsaved {
        /// The path under which it is kept.
        path: String,
    },
    /// The wizard ended while the CA's page was open and a request had gone out.
    #[error("the wizard ended while the page of {host} was open")]
    PageLeft {
        /// The host.
        host: String,
        /// The path of what the page had sent, if anything.
        reply: Option<String>,
    },
    /// No certificate that works has appeared in the Personal store yet.
    #[error("no certificate that works has appeared in the Personal store")]
    NothingAppeared,
    /// The key of the certificate cannot leave the Personal store.
    #[error("the key cannot be exported")]
    KeyNotExportable,
    /// The key is made in Microsoft Edge on Windows, and this computer has no Personal store.
    #[error("this computer has no Personal store")]
    NeedsWindows,
    /// The administrator's settings cannot be read; the built-in ones apply.
    #[error("the administrator's settings cannot be read: {0}")]
    Settings(String),
}

impl Problem {
    /// The field of the password that was refused. The pickup password's is known by its attempts.
    pub(crate) fn refused_field(&self) -> Option<SecretField> {
        match self {
            Self::File(FileError::WrongPassword) | Self::OwnKey(_, KeyError::WrongPassword) => {
                Some(SecretField::CertificatePassword)
            }
            Self::Store(StoreError::WrongPassword) => Some(SecretField::PrimaryPassword),
            Self::FilePassword => Some(SecretField::FilePassword),
            _ => None,
        }
    }

    /// Whether the wizard cannot install on this system at all.
    pub(crate) fn is_not_served(&self) -> bool {
        matches!(self, Self::Store(StoreError::Unsupported))
    }
}
