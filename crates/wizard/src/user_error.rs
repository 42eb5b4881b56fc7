//! The only mapping from problems to the errors that the user sees.

use ca_page::{PageFailure, catcher::Content};
use certificate::{
    pkcs12::{FileError, Foreign},
    store::StoreError,
};
use disk::{DiskCause, DiskError, DiskReason};
use pickup::{
    error::PickupError,
    link::LinkError,
    order::{ATTEMPTS, OrderState},
    password::PickupPasswordError,
};

use crate::{
    codes::ErrorCode,
    help_code::HelpCodeError,
    problem::Problem,
    storage::KeyError,
    view::{Arg, UserError},
};

impl From<&Problem> for UserError {
    fn from(problem: &Problem) -> Self {
        match problem {
            Problem::Link(error) => link(error),
            Problem::Pickup(error) => pickup(error),
            Problem::NoPickupService { host, .. } => ErrorCode::LK108.with("host", host),
            Problem::NoLinkInMail => ErrorCode::LK112.into(),
            Problem::MailUnread => ErrorCode::LK113.into(),
            Problem::OrderNumberPasted => ErrorCode::LK114.into(),
            Problem::HelpCodePasted => ErrorCode::LK115.into(),
            Problem::HandedOver(_) => ErrorCode::LK116.into(),
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
            Problem::NotAsWritten(path) => ErrorCode::DL519.with("path", path),
            Problem::ChainUnknown => ErrorCode::DL520.into(),
            Problem::KeyNowhere => ErrorCode::DL521.into(),
            Problem::FilePassword => ErrorCode::CP311.into(),
            Problem::NoKeysThere(folder) => ErrorCode::FI615.with("path", folder),
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
        LinkError::NotHandedOver => ErrorCode::LK116.into(),
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
        StoreError::NotExportable => ErrorCode::ST723.into(),
        StoreError::ExportedElsewhere => ErrorCode::ST724.into(),
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
