//! Problems, and the only mapping from them to the errors that the user sees.

use ca_page::{PageFailure, catcher::Content};
use certificate::{
    pkcs12::{FileError, Foreign},
    store::StoreError,
};
use disk::{DiskCause, DiskError, DiskReason};
use pickup::{
    connection::ProxyError,
    error::PickupError,
    link::LinkError,
    order::{ATTEMPTS, OrderState},
    password::PickupPasswordError,
};

use crate::{
    codes::ErrorCode,
    help_code::HelpCodeError,
    state::SecretField,
    storage::KeyError,
    view::{Arg, UserError},
};

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
    /// An export could not be saved.
    #[error("{0}: {1}")]
    Export(String, DiskError),
    #[error(transparent)]
    File(#[from] FileError),
    /// The certificate of the order is valid, but has doubts that the user must decide on.
    #[error("nobody whom this computer trusts vouches for the order's certificate as it should be")]
    Doubtful,
    /// A file was opened while an order is under way.
    #[error("a file was brought while an order is under way")]
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
            _ => None,
        }
    }

    /// Whether the wizard cannot install on this system at all.
    pub(crate) fn is_not_served(&self) -> bool {
        matches!(self, Self::Store(StoreError::Unsupported))
    }
}

impl From<&Problem> for UserError {
    fn from(problem: &Problem) -> Self {
        match problem {
            Problem::Link(error) => link(error),
            Problem::Pickup(error) => pickup(error),
            Problem::NoPickupService { host, .. } => ErrorCode::LK108.with("host", host),
            Problem::ClosedWithFile(state) => match state {
                OrderState::Lapsed => ErrorCode::OR157.into(),
                OrderState::Cancelled => ErrorCode::OR158.into(),
                OrderState::Locked => ErrorCode::OR159.into(),
                OrderState::PickedUp => ErrorCode::OR153.into(),
                // A ready order cannot be closed: the service contradicts itself.
                OrderState::Ready => ErrorCode::NW804.into(),
            },
            Problem::PickupPassword(error) => match error {
                PickupPasswordError::Empty => ErrorCode::PU204.into(),
                PickupPasswordError::RefusedBefore => ErrorCode::PU205.into(),
                PickupPasswordError::RefusedLonger => ErrorCode::PU207.into(),
                PickupPasswordError::CertificatePassword => ErrorCode::PU206.into(),
                PickupPasswordError::Shape => ErrorCode::PU202.into(),
            },
            Problem::NoCertificatePassword => ErrorCode::CP302.into(),
            Problem::RulesBroken => ErrorCode::CP301.into(),
            Problem::NotTheSuggestion => ErrorCode::CP309.into(),
            Problem::PickupPasswordChosen => ErrorCode::CP305.into(),
            Problem::PickupPasswordTyped => ErrorCode::CP306.into(),
            Problem::KeyringClosed => ErrorCode::CP307.into(),
            Problem::PasswordErasedLater => ErrorCode::CP308.into(),
            Problem::NotAgreed => ErrorCode::AG401.into(),
            Problem::PasswordNotNoted => ErrorCode::DL508.into(),
            Problem::CannotSave(path, error) => disk(ErrorCode::DL509, path, error),
            Problem::CannotBackUp(folder, error) => disk(ErrorCode::DL510, folder, error),
            Problem::Receipt(PickupError::WrongReceipt) => ErrorCode::DL505.into(),
            Problem::Receipt(_) => ErrorCode::DL506.into(),
            Problem::Disk(path, error) => match error {
                DiskError::Write(_) => disk(ErrorCode::DL503, path, error),
                DiskError::Read(_) | DiskError::NotAFile => disk(ErrorCode::DL512, path, error),
                DiskError::Changed | DiskError::TooLarge => ErrorCode::DL504.with("path", path),
            },
            Problem::OwnKey(path, error) => own_key(path, error),
            Problem::OtherCertificate => ErrorCode::DL513.into(),
            Problem::Backup(folder, error) => disk(ErrorCode::DL507, folder, error),
            Problem::Export(path, error) => disk(ErrorCode::DL511, path, error),
            Problem::File(error) => file(error),
            Problem::Doubtful => ErrorCode::FI614.into(),
            Problem::OrderUnderWay => ErrorCode::JO904.into(),
            Problem::UserFile(path, error) => user_file(error).with("path", path),
            Problem::Store(error) => store(error),
            Problem::NoPrograms => ErrorCode::ST706.into(),
            Problem::ProgramsFailed(count) => ErrorCode::ST707.with("count", *count),
            Problem::NotRemoved { left, removed } => {
                ErrorCode::ST711.with("count", *left).with("removed", *removed)
            }
            Problem::NoProgramChosen => ErrorCode::ST712.into(),
            Problem::Journal(path, error) => disk(ErrorCode::JO901, path, error),
            Problem::NotResumed { path } => ErrorCode::JO907.with("path", path),
            Problem::Recovered => ErrorCode::JO908.into(),
            Problem::Unnoted(path, error) => disk(ErrorCode::JO903, path, error),
            Problem::Unkept(path, error) => disk(ErrorCode::JO906, path, error),
            Problem::Unread(path, error) => disk(ErrorCode::JO909, path, error),
            Problem::Unlisted(path, error) => disk(ErrorCode::ST714, path, error),
            Problem::Ledger(path, error) => disk(ErrorCode::JO905, path, error),
            Problem::Proxy(_) => ErrorCode::CN101.into(),
            Problem::HelpCode(HelpCodeError::Mistyped) => ErrorCode::HC171.into(),
            Problem::HelpCode(HelpCodeError::OtherVersion) => ErrorCode::HC172.into(),
            Problem::PageFailed { host, failure } => page(*failure).with("host", host),
            Problem::PageClosed { host } => ErrorCode::PG256.with("host", host),
            Problem::PageReply { path, content: Content::CutOff } => ErrorCode::PG257.with("path", path),
            Problem::PageReply { content: Content::Nothing, .. } => ErrorCode::PG261.into(),
            Problem::PageReply { path, .. } => ErrorCode::PG258.with("path", path),
            Problem::PageUnsaved { path } => ErrorCode::PG262.with("path", path),
            Problem::PageLeft { host, reply: None } => ErrorCode::PG259.with("host", host),
            Problem::PageLeft { reply: Some(path), .. } => ErrorCode::PG260.with("path", path),
            Problem::NothingAppeared => ErrorCode::PG271.into(),
            Problem::KeyNotExportable => ErrorCode::PG272.into(),
            Problem::NeedsWindows => ErrorCode::PG273.into(),
            Problem::Settings(_) => ErrorCode::JO902.into(),
        }
    }
}

/// The error with its path and reason.
fn disk(code: ErrorCode, path: &str, error: &DiskError) -> UserError {
    code.with("path", path).with("reason", error.reason())
}

fn own_key(path: &str, error: &KeyError) -> UserError {
    match error {
        KeyError::NotMade => ErrorCode::DL514.into(),
        KeyError::Disk(DiskError::Changed | DiskError::TooLarge) | KeyError::Damaged => {
            ErrorCode::DL515.with("path", path)
        }
        KeyError::Disk(error @ DiskError::Write(_)) => disk(ErrorCode::DL517, path, error),
        KeyError::Disk(error) => disk(ErrorCode::DL518, path, error),
        KeyError::KeyringClosed => ErrorCode::DL516.into(),
        KeyError::WrongPassword => ErrorCode::CP310.into(),
    }
}

fn user_file(error: &DiskError) -> ErrorCode {
    match error {
        DiskError::Read(DiskCause { reason, .. }) => match reason {
            DiskReason::Denied => ErrorCode::FI632,
            // For `InTheWay`, a file is in the place of a folder of the path.
            DiskReason::Missing | DiskReason::InTheWay => ErrorCode::FI633,
            DiskReason::ReadOnly | DiskReason::Full | DiskReason::Other => ErrorCode::FI600,
        },
        DiskError::TooLarge => ErrorCode::FI634,
        DiskError::NotAFile => ErrorCode::FI635,
        DiskError::Write(_) | DiskError::Changed => ErrorCode::FI600,
    }
}

fn page(failure: PageFailure) -> ErrorCode {
    match failure {
        PageFailure::NoWindow => ErrorCode::PG251,
        PageFailure::Unreachable => ErrorCode::PG252,
        PageFailure::Untrusted => ErrorCode::PG253,
        PageFailure::LogIn => ErrorCode::PG254,
        PageFailure::Disk => ErrorCode::PG255,
        PageFailure::Proxy => ErrorCode::NW806,
    }
}

fn link(error: &LinkError) -> UserError {
    match error {
        LinkError::NotALink => ErrorCode::LK101.into(),
        LinkError::HostNotAllowed { host } => ErrorCode::LK102.with("host", host),
        LinkError::NotHttps => ErrorCode::LK103.into(),
        LinkError::Incomplete => ErrorCode::LK104.into(),
        LinkError::Disguised { host } => ErrorCode::LK105.with("host", host),
        LinkError::LookAlike { host, genuine } => {
            ErrorCode::LK106.with("host", host).with("genuine", genuine)
        }
        LinkError::RealInPractice => ErrorCode::LK109.into(),
        LinkError::Several => ErrorCode::LK110.into(),
        LinkError::Nothing => ErrorCode::LK111.into(),
        LinkError::Wrapped { host } => ErrorCode::LK107.with("host", host),
    }
}

fn pickup(error: &PickupError) -> UserError {
    match error {
        PickupError::UnknownLink => ErrorCode::OR151.into(),
        PickupError::OrderNotReady(state) => match state {
            OrderState::Lapsed => ErrorCode::OR152.into(),
            // A ready order cannot be not ready: the service contradicts itself.
            OrderState::Ready => ErrorCode::NW804.into(),
            OrderState::PickedUp => ErrorCode::OR153.into(),
            OrderState::Cancelled => ErrorCode::OR154.into(),
            OrderState::Locked => ErrorCode::OR155.into(),
        },
        PickupError::KeyOnDevice => ErrorCode::OR156.into(),
        PickupError::OtherRequest => ErrorCode::OR160.into(),
        PickupError::RequestRefused => ErrorCode::OR161.into(),
        PickupError::WrongPickupPassword { attempts_left } => {
            let refused = ATTEMPTS.saturating_sub(*attempts_left);
            ErrorCode::PU201.with("attemptsLeft", *attempts_left).with("refused", refused)
        }
        PickupError::SessionExpired => ErrorCode::PU203.into(),
        PickupError::AgreementChanged => ErrorCode::AG402.into(),
        PickupError::CertificatePasswordRefused => ErrorCode::CP303.into(),
        PickupError::Interrupted(_) => ErrorCode::DL501.into(),
        PickupError::Corrupted => ErrorCode::DL502.into(),
        // Only a receipt has this answer, and it is then a `Problem::Receipt`.
        PickupError::WrongReceipt => ErrorCode::NW804.into(),
        PickupError::Unreachable(_) => ErrorCode::NW801.into(),
        PickupError::Untrusted(_) => ErrorCode::NW802.into(),
        PickupError::NoAuthorities => ErrorCode::NW811.into(),
        PickupError::ServiceFault(_) => ErrorCode::NW803.into(),
        PickupError::NotTheService(_) | PickupError::NotUnderstood(_) => ErrorCode::NW804.into(),
        PickupError::TimedOut => ErrorCode::NW805.into(),
        PickupError::ProxyAuthentication => ErrorCode::NW806.into(),
        PickupError::ProxySetting(source) => ErrorCode::NW810.with("setting", &source.name().to_owned()),
        PickupError::Redirected { host } => ErrorCode::NW807.with("host", host),
        PickupError::Busy { retry_after: Some(seconds) } => ErrorCode::NW809.with("seconds", *seconds),
        PickupError::Busy { retry_after: None } => ErrorCode::NW808.into(),
    }
}

fn file(error: &FileError) -> UserError {
    match error {
        FileError::WrongPassword => ErrorCode::CP304.into(),
        FileError::Unreadable => ErrorCode::FI601.into(),
        FileError::NoMac => ErrorCode::FI602.into(),
        FileError::KeyCount(0) => ErrorCode::FI613.into(),
        FileError::KeyCount(_) => ErrorCode::FI603.into(),
        FileError::KeyMismatch => ErrorCode::FI604.into(),
        FileError::NotValidNow => ErrorCode::FI605.into(),
        FileError::WrongChain => ErrorCode::FI606.into(),
        FileError::WrongUsage => ErrorCode::FI607.into(),
        FileError::WrongSubject => ErrorCode::FI608.into(),
        FileError::UnsupportedKey(kind) => ErrorCode::FI609.with("kind", &kind.to_string()),
        FileError::TooCostly => ErrorCode::FI610.into(),
        FileError::UnknownProtection => ErrorCode::FI611.into(),
        FileError::SecondPassword => ErrorCode::FI612.into(),
        FileError::NotAPfx(foreign) => match foreign {
            Foreign::Empty => ErrorCode::FI621.into(),
            Foreign::CutOff => ErrorCode::FI622.into(),
            Foreign::Certificate => ErrorCode::FI623.into(),
            Foreign::CertificateChain => ErrorCode::FI624.into(),
            Foreign::Key => ErrorCode::FI625.into(),
            Foreign::JavaKeystore => ErrorCode::FI626.into(),
            Foreign::WebPage => ErrorCode::FI627.into(),
            Foreign::Archive => ErrorCode::FI628.into(),
            Foreign::Shortcut => ErrorCode::FI629.into(),
            Foreign::Mail => ErrorCode::FI630.into(),
            Foreign::Folder => ErrorCode::FI631.into(),
        },
    }
}

fn store(error: &StoreError) -> UserError {
    match error {
        StoreError::NotWritable(_) | StoreError::Refused { .. } => ErrorCode::ST701.into(),
        StoreError::SameSerial(other) => ErrorCode::ST718.with("other", other),
        StoreError::InUse => ErrorCode::ST719.into(),
        StoreError::UnusableKey(_) => ErrorCode::ST722.into(),
        StoreError::Declined(_) => ErrorCode::ST720.into(),
        StoreError::WorkerLost(_) => ErrorCode::ST721.into(),
        StoreError::NotPermitted(folder) => ErrorCode::ST715.with("path", folder),
        StoreError::ReadOnly(folder) => ErrorCode::ST716.with("path", folder),
        StoreError::Full(folder) => ErrorCode::ST717.with("path", folder),
        StoreError::Locked => ErrorCode::ST713.into(),
        StoreError::NeedsPassword => ErrorCode::ST702.into(),
        StoreError::WrongPassword => ErrorCode::ST709.into(),
        StoreError::OldFormat(_) => ErrorCode::ST710.into(),
        StoreError::Damaged(_) => ErrorCode::ST703.into(),
        StoreError::NotFound | StoreError::NoKey => ErrorCode::ST704.into(),
        StoreError::LibraryMissing(_) => ErrorCode::ST705.into(),
        StoreError::Unsupported => ErrorCode::ST708.into(),
    }
}

impl UserError {
    /// Adds an argument for its texts.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}
