//! The only place where what went wrong becomes what the user sees.

use crate::{
    connection::ProxyError,
    error::{DiskError, PickupError},
    link::LinkError,
    order::OrderState,
    password::PickupPasswordError,
    pkcs12::{FileError, Foreign},
    store::StoreError,
    wizard::{
        help_code::HelpCodeError,
        view::{Arg, Field, NextStep, UserError},
    },
};

/// Everything that can go wrong on the user's way.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the inner errors say it")]
pub enum Problem {
    #[error(transparent)]
    Link(#[from] LinkError),
    #[error(transparent)]
    Pickup(#[from] PickupError),
    /// The host of a pickup link answers, and has no pickup service that the wizard understands.
    #[error("no pickup service at {host}: {error}")]
    NoPickupService {
        /// The host.
        host: String,
        /// What came instead.
        error: PickupError,
    },
    #[error(transparent)]
    PickupPassword(#[from] PickupPasswordError),
    /// The file is safe here, and the service could not be told so.
    #[error("the receipt was not confirmed: {0}")]
    Receipt(PickupError),
    /// Nothing was typed.
    #[error("no certificate password was typed")]
    NoCertificatePassword,
    /// The pickup password was chosen as the certificate password.
    #[error("the pickup password was chosen as the certificate password")]
    PickupPasswordChosen,
    /// The pickup password was typed to open the certificate file.
    #[error("the pickup password was typed to open the file")]
    PickupPasswordTyped,
    /// The system's keyring neither takes nor gives a certificate password.
    #[error("the keyring is not open")]
    KeyringClosed,
    /// Some rules are broken; the view lists them.
    #[error("the certificate password breaks a rule")]
    RulesBroken,
    /// The box is not ticked.
    #[error("the agreement is not ticked")]
    NotAgreed,
    /// The certificate password is not said to be written down.
    #[error("the certificate password is not noted")]
    PasswordNotNoted,
    /// The certificate file could not be saved if it were here.
    #[error("{path}: {error}")]
    CannotSave {
        /// Where it is to be.
        path: String,
        /// What stands in the way.
        error: DiskError,
    },
    /// The user's own copy could not be made if the file were here.
    #[error("{folder}: {error}")]
    CannotBackUp {
        /// Where it is to be.
        folder: String,
        /// What stands in the way.
        error: DiskError,
    },
    /// A certificate file could not be saved or read back.
    #[error("{path}: {error}")]
    Disk {
        /// The file.
        path: String,
        /// What happened.
        error: DiskError,
    },
    /// The user's own copy could not be made.
    #[error("{folder}: {error}")]
    Backup {
        /// Where it was to be.
        folder: String,
        /// What happened.
        error: DiskError,
    },
    /// A file that the user wanted could not be saved.
    #[error("{path}: {error}")]
    Export {
        /// Where it was to be.
        path: String,
        /// What happened.
        error: DiskError,
    },
    #[error(transparent)]
    File(#[from] FileError),
    /// A file was brought while an order is under way.
    #[error("a file was brought while an order is under way")]
    OrderUnderWay,
    /// A file that the person brought cannot be read.
    #[error("{path}: {error}")]
    Brought {
        /// The file.
        path: String,
        /// What happened.
        error: DiskError,
    },
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No program was found that can hold the certificate.
    #[error("no program can hold the certificate")]
    NoPrograms,
    /// The certificate does not work in some of the programs.
    #[error("the certificate does not work in {0} programs")]
    ProgramsFailed(u32),
    /// The certificate could not be removed from some of the programs.
    #[error("the certificate could not be removed from {0} programs")]
    NotRemoved(u32),
    /// The user chose no program, or left all of them out.
    #[error("no program was chosen")]
    NoProgramChosen,
    /// The journal of the journey before cannot be read.
    #[error("the journal cannot be read: {0}")]
    Journal(DiskError),
    /// The journal could not be written, and what it was to say must not happen without.
    #[error("{path}: {error}")]
    Unnoted {
        /// The journal.
        path: String,
        /// What happened.
        error: DiskError,
    },
    /// The list of what was installed cannot be read.
    #[error("the list of what was installed cannot be read: {path}")]
    Ledger {
        /// Where it is now.
        path: String,
    },
    /// What was entered is no proxy.
    #[error(transparent)]
    Proxy(#[from] ProxyError),
    /// What the helpdesk typed is no help code that the wizard can show.
    #[error(transparent)]
    HelpCode(#[from] HelpCodeError),
    /// The administrator's settings cannot be read; the built-in ones hold.
    #[error("the administrator's settings cannot be read: {0}")]
    Settings(String),
}

impl Problem {
    /// The wizard cannot install on this system, whatever is tried.
    pub(crate) fn is_not_served(&self) -> bool {
        matches!(self, Self::Store(StoreError::Unsupported))
    }
}

impl From<&Problem> for UserError {
    fn from(problem: &Problem) -> Self {
        match problem {
            Problem::Link(error) => link(error),
            Problem::Pickup(error) => pickup(error),
            Problem::NoPickupService { host, .. } => {
                user("LK-108", NextStep::BringFile).about(Field::Link).with("host", text(host))
            }
            Problem::PickupPassword(error) => match error {
                PickupPasswordError::Empty => user("PU-204", NextStep::Correct).about(Field::PickupPassword),
                PickupPasswordError::RefusedBefore => {
                    user("PU-205", NextStep::Correct).about(Field::PickupPassword)
                }
                PickupPasswordError::CertificatePassword => {
                    user("PU-206", NextStep::Correct).about(Field::PickupPassword)
                }
                PickupPasswordError::Shape => user("PU-202", NextStep::Correct).about(Field::PickupPassword),
            },
            Problem::NoCertificatePassword => {
                user("CP-302", NextStep::Correct).about(Field::CertificatePassword)
            }
            Problem::RulesBroken => user("CP-301", NextStep::Correct).about(Field::CertificatePassword),
            Problem::PickupPasswordChosen => {
                user("CP-305", NextStep::Correct).about(Field::CertificatePassword)
            }
            Problem::PickupPasswordTyped => {
                user("CP-306", NextStep::Correct).about(Field::CertificatePassword)
            }
            Problem::KeyringClosed => user("CP-307", NextStep::Correct),
            Problem::NotAgreed => user("AG-401", NextStep::Correct).about(Field::Agreement),
            Problem::PasswordNotNoted => user("DL-508", NextStep::Correct).about(Field::PasswordNoted),
            Problem::CannotSave { path, .. } => user("DL-509", NextStep::TryAgain).with("path", text(path)),
            Problem::CannotBackUp { folder, .. } => {
                user("DL-510", NextStep::TryAgain).with("path", text(folder))
            }
            Problem::Receipt(PickupError::WrongReceipt) => user("DL-505", NextStep::TryAgain),
            Problem::Receipt(_) => user("DL-506", NextStep::TryAgain),
            Problem::Disk { path, error } => match error {
                DiskError::Write(_) | DiskError::Taken => {
                    user("DL-503", NextStep::TryAgain).with("path", text(path))
                }
                DiskError::Read(_) | DiskError::Changed => {
                    user("DL-504", NextStep::AskHelpdesk).with("path", text(path))
                }
            },
            Problem::Backup { folder, .. } => user("DL-507", NextStep::TryAgain).with("path", text(folder)),
            Problem::Export { path, .. } => user("DL-511", NextStep::Correct).with("path", text(path)),
            Problem::File(error) => file(error),
            Problem::OrderUnderWay => user("JO-904", NextStep::Correct),
            Problem::Brought { path, .. } => user("FI-600", NextStep::BringFile).with("path", text(path)),
            Problem::Store(error) => store(error),
            Problem::NoPrograms => user("ST-706", NextStep::TryAgain),
            Problem::ProgramsFailed(count) => {
                user("ST-707", NextStep::TryAgain).with("count", Arg::Number(*count))
            }
            Problem::NotRemoved(count) => {
                user("ST-711", NextStep::TryAgain).with("count", Arg::Number(*count))
            }
            Problem::NoProgramChosen => user("ST-712", NextStep::Correct),
            Problem::Journal(_) => user("JO-901", NextStep::StartOver),
            Problem::Unnoted { path, .. } => user("JO-903", NextStep::TryAgain).with("path", text(path)),
            Problem::Ledger { path } => user("JO-905", NextStep::AskHelpdesk).with("path", text(path)),
            Problem::Proxy(_) => user("CN-101", NextStep::Correct).about(Field::ProxyAddress),
            Problem::HelpCode(HelpCodeError::Mistyped) => {
                user("HC-171", NextStep::Correct).about(Field::CallerCode)
            }
            Problem::HelpCode(HelpCodeError::OtherVersion) => {
                user("HC-172", NextStep::Correct).about(Field::CallerCode)
            }
            Problem::Settings(_) => user("JO-902", NextStep::AskHelpdesk),
        }
    }
}

fn link(error: &LinkError) -> UserError {
    let error = match error {
        LinkError::NotALink => user("LK-101", NextStep::Correct),
        LinkError::HostNotAllowed { host } => user("LK-102", NextStep::Correct).with("host", text(host)),
        LinkError::NotHttps => user("LK-103", NextStep::Correct),
        LinkError::Incomplete => user("LK-104", NextStep::BringFile),
        LinkError::Disguised { host } => user("LK-105", NextStep::Correct).with("host", text(host)),
        LinkError::LookAlike { host, genuine } => {
            user("LK-106", NextStep::Correct).with("host", text(host)).with("genuine", text(genuine))
        }
        LinkError::RealInPractice => user("LK-109", NextStep::Correct),
        LinkError::Wrapped { host } => user("LK-107", NextStep::Correct).with("host", text(host)),
    };
    error.about(Field::Link)
}

fn pickup(error: &PickupError) -> UserError {
    match error {
        PickupError::UnknownLink => user("OR-151", NextStep::Correct).about(Field::Link),
        PickupError::OrderNotReady(state) => match state {
            OrderState::Lapsed => user("OR-152", NextStep::NewOrder),
            // A ready order that is not ready is a contradiction of the service.
            OrderState::Ready => user("NW-804", NextStep::AskHelpdesk),
            OrderState::PickedUp => user("OR-153", NextStep::StartOver),
            OrderState::Cancelled => user("OR-154", NextStep::NewOrder),
            OrderState::Locked => user("OR-155", NextStep::NewOrder),
        },
        PickupError::KeyOnDevice => user("OR-156", NextStep::AskHelpdesk),
        PickupError::WrongPickupPassword { attempts_left } => user("PU-201", NextStep::Correct)
            .about(Field::PickupPassword)
            .with("attemptsLeft", Arg::Number(*attempts_left)),
        PickupError::SessionExpired => user("PU-203", NextStep::Correct).about(Field::PickupPassword),
        PickupError::AgreementChanged => user("AG-402", NextStep::Correct).about(Field::Agreement),
        PickupError::CertificatePasswordRefused => {
            user("CP-303", NextStep::Correct).about(Field::CertificatePassword)
        }
        PickupError::Interrupted(_) => user("DL-501", NextStep::TryAgain),
        PickupError::Corrupted => user("DL-502", NextStep::TryAgain),
        // It answers a receipt alone, and is then a `Problem::Receipt`.
        PickupError::WrongReceipt => user("NW-804", NextStep::AskHelpdesk),
        PickupError::Unreachable(_) => user("NW-801", NextStep::TryAgain),
        PickupError::Untrusted(_) => user("NW-802", NextStep::AskHelpdesk),
        PickupError::ServiceFault(_) => user("NW-803", NextStep::TryAgain),
        PickupError::NotUnderstood(_) => user("NW-804", NextStep::AskHelpdesk),
        PickupError::TimedOut => user("NW-805", NextStep::TryAgain),
        PickupError::ProxyAuthentication => user("NW-806", NextStep::TryAgain),
        PickupError::Redirected { host } => user("NW-807", NextStep::AskHelpdesk).with("host", text(host)),
        PickupError::Busy { retry_after: Some(seconds) } => {
            user("NW-809", NextStep::TryAgain).with("seconds", Arg::Number(*seconds))
        }
        PickupError::Busy { retry_after: None } => user("NW-808", NextStep::TryAgain),
    }
}

fn file(error: &FileError) -> UserError {
    match error {
        FileError::WrongPassword => user("CP-304", NextStep::Correct).about(Field::CertificatePassword),
        FileError::Unreadable => user("FI-601", NextStep::AskHelpdesk),
        FileError::NoMac => user("FI-602", NextStep::AskHelpdesk),
        FileError::KeyCount(0) => user("FI-613", NextStep::AskHelpdesk),
        FileError::KeyCount(_) => user("FI-603", NextStep::AskHelpdesk),
        FileError::KeyMismatch => user("FI-604", NextStep::AskHelpdesk),
        FileError::NotValidNow => user("FI-605", NextStep::TryAgain),
        FileError::WrongChain => user("FI-606", NextStep::AskHelpdesk),
        FileError::WrongUsage => user("FI-607", NextStep::AskHelpdesk),
        FileError::WrongSubject => user("FI-608", NextStep::AskHelpdesk),
        FileError::UnsupportedKey => user("FI-609", NextStep::AskHelpdesk),
        FileError::TooCostly => user("FI-610", NextStep::AskHelpdesk),
        FileError::UnknownProtection => user("FI-611", NextStep::AskHelpdesk),
        FileError::SecondPassword => user("FI-612", NextStep::AskHelpdesk),
        FileError::NotAPfx(foreign) => match foreign {
            Foreign::Empty => user("FI-621", NextStep::BringFile),
            Foreign::CutOff => user("FI-622", NextStep::BringFile),
            Foreign::Certificate => user("FI-623", NextStep::BringFile),
            Foreign::CertificateChain => user("FI-624", NextStep::BringFile),
            Foreign::Key => user("FI-625", NextStep::BringFile),
            Foreign::JavaKeystore => user("FI-626", NextStep::BringFile),
            Foreign::WebPage => user("FI-627", NextStep::BringFile),
            Foreign::Archive => user("FI-628", NextStep::BringFile),
        },
    }
}

fn store(error: &StoreError) -> UserError {
    match error {
        StoreError::NotWritable(_) | StoreError::Refused { .. } | StoreError::WorkerLost(_) => {
            user("ST-701", NextStep::TryAgain)
        }
        StoreError::Locked => user("ST-713", NextStep::TryAgain),
        StoreError::NeedsPassword => user("ST-702", NextStep::Correct).about(Field::PrimaryPassword),
        StoreError::WrongPassword => user("ST-709", NextStep::Correct).about(Field::PrimaryPassword),
        StoreError::OldFormat(_) => user("ST-710", NextStep::AskHelpdesk),
        StoreError::Damaged(_) => user("ST-703", NextStep::AskHelpdesk),
        StoreError::NotFound | StoreError::NoKey => user("ST-704", NextStep::TryAgain),
        StoreError::LibraryMissing(_) => user("ST-705", NextStep::AskHelpdesk),
        StoreError::Unsupported => user("ST-708", NextStep::AskHelpdesk),
    }
}

fn user(code: &str, next: NextStep) -> UserError {
    UserError { code: code.to_owned(), args: std::collections::BTreeMap::new(), field: None, next }
}

fn text(value: &str) -> Arg {
    Arg::Text(value.to_owned())
}

impl UserError {
    fn about(mut self, field: Field) -> Self {
        self.field = Some(field);
        self
    }

    fn with(mut self, name: &str, value: Arg) -> Self {
        self.args.insert(name.to_owned(), value);
        self
    }
}
