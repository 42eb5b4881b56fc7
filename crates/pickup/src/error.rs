//! What can go wrong between the wizard and the pickup service, and on this computer's disk.

use std::{
    fmt,
    io::{self, ErrorKind},
};

use crate::{connection::ProxySource, order::OrderState};

/// Why the pickup service did not do what was asked. Never holds a URL, a token or a password.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PickupError {
    /// No order belongs to the link.
    #[error("the service does not know this link")]
    UnknownLink,
    /// The pickup password is wrong; the service counted it.
    #[error("wrong pickup password, {attempts_left} attempts left")]
    WrongPickupPassword {
        /// Attempts that are left.
        attempts_left: u32,
    },
    /// The order is not ready any more.
    #[error("the order is {0:?}")]
    OrderNotReady(OrderState),
    /// The time after the pickup password ran out.
    #[error("the session ran out")]
    SessionExpired,
    /// The agreement was replaced, or its acceptance is missing.
    #[error("the agreement must be read again")]
    AgreementChanged,
    /// The service does not take this certificate password.
    #[error("the service refused the certificate password")]
    CertificatePasswordRefused,
    /// The key of this order is made on the user's computer.
    #[error("the key of this order is made on the user's computer")]
    KeyOnDevice,
    /// The service sent no file with the hash whose receipt was confirmed.
    #[error("the service sent no such file")]
    WrongReceipt,
    /// The service cannot be reached.
    #[error("the service cannot be reached: {0}")]
    Unreachable(String),
    /// The service could not prove who it is.
    #[error("the service could not prove who it is: {0}")]
    Untrusted(String),
    /// This computer knows no certification authority, so that no service can prove who it is.
    #[error("this computer knows no certification authority")]
    NoAuthorities,
    /// The proxy on the way wants a name and a password, or other ones.
    #[error("the proxy wants a name and a password")]
    ProxyAuthentication,
    /// What the computer names as the proxy is no address of one. What stands there can hold a password, and is not told.
    #[error("the proxy that is set cannot be read ({})", .0.name())]
    ProxySetting(ProxySource),
    /// The service wants to send the wizard elsewhere, and it does not go there.
    #[error("the service redirects to {host}")]
    Redirected {
        /// Where to.
        host: String,
    },
    /// The service is busy (HTTP 429).
    #[error("the service is busy")]
    Busy {
        /// The seconds after which it may be asked again, if it said so.
        retry_after: Option<u32>,
    },
    /// No answer came in time.
    #[error("no answer in time")]
    TimedOut,
    /// The connection broke after the request was sent, and before the answer was whole: the service may have heard it.
    #[error("the connection broke before the answer was whole: {0}")]
    Interrupted(String),
    /// What came in is not what the service sent.
    #[error("the file was changed on its way")]
    Corrupted,
    /// The service says that it has a fault (HTTP 5xx).
    #[error("the service has a fault (HTTP {0})")]
    ServiceFault(u16),
    /// The answer has not the status and the media type that a pickup service answers with: most likely, it is another's.
    #[error("this is not the answer of a pickup service: {0}")]
    NotTheService(String),
    /// The answer is that of a pickup service, and not one of the contract.
    #[error("the answer was not understood: {0}")]
    NotUnderstood(String),
}

/// Why a file could not be written or read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DiskError {
    /// Writing failed; what was there before is still there.
    #[error("cannot write: {0}")]
    Write(DiskCause),
    /// Reading failed.
    #[error("cannot read: {0}")]
    Read(DiskCause),
    /// The file is not the one that was saved.
    #[error("the file was changed after it was saved")]
    Changed,
    /// The file is larger than any of its kind.
    #[error("the file is too large")]
    TooLarge,
}

/// What stood in the way of writing or reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiskCause {
    /// What the person is told, and does about it.
    pub reason: DiskReason,
    /// For the log.
    detail: String,
}

/// The reasons for which a person does different things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiskReason {
    /// This user has no right to it.
    Denied,
    /// Nothing can be written there.
    ReadOnly,
    /// There is no room, or none for this user.
    Full,
    /// It is not there, or the folder that it belongs into is not.
    Missing,
    /// Something else has its name, or is where a folder should be.
    InTheWay,
    /// Anything else.
    Other,
}

impl DiskError {
    /// What the texts call the reason.
    pub(crate) fn reason(&self) -> &'static str {
        match self {
            Self::Write(cause) | Self::Read(cause) => cause.reason.as_str(),
            Self::Changed | Self::TooLarge => "damaged",
        }
    }
}

impl DiskReason {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Denied, Self::ReadOnly, Self::Full, Self::Missing, Self::InTheWay, Self::Other];

    /// Which one the system names.
    #[must_use]
    pub fn of(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full,
            ErrorKind::NotFound => Self::Missing,
            ErrorKind::NotADirectory | ErrorKind::IsADirectory | ErrorKind::AlreadyExists => Self::InTheWay,
            _ => Self::Other,
        }
    }

    /// Its name in the texts.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Denied => "denied",
            Self::ReadOnly => "read-only",
            Self::Full => "full",
            Self::Missing => "missing",
            Self::InTheWay => "in-the-way",
            Self::Other => "other",
        }
    }
}

impl DiskCause {
    /// A reason that no error of the system gives.
    pub(crate) fn new(reason: DiskReason, detail: &str) -> Self {
        Self { reason, detail: detail.to_owned() }
    }
}

impl From<io::Error> for DiskCause {
    fn from(error: io::Error) -> Self {
        Self { reason: DiskReason::of(&error), detail: error.to_string() }
    }
}

/// What the system has no part in.
impl From<&str> for DiskCause {
    fn from(detail: &str) -> Self {
        Self::new(DiskReason::Other, detail)
    }
}

impl fmt::Display for DiskCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.detail)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use std::{collections::BTreeSet, fs, path::Path};

    use super::*;

    #[test]
    fn the_system_names_the_reason() {
        let named = [
            (ErrorKind::PermissionDenied, DiskReason::Denied),
            (ErrorKind::ReadOnlyFilesystem, DiskReason::ReadOnly),
            (ErrorKind::StorageFull, DiskReason::Full),
            (ErrorKind::QuotaExceeded, DiskReason::Full),
            (ErrorKind::NotFound, DiskReason::Missing),
            (ErrorKind::NotADirectory, DiskReason::InTheWay),
            (ErrorKind::IsADirectory, DiskReason::InTheWay),
            (ErrorKind::AlreadyExists, DiskReason::InTheWay),
            (ErrorKind::TimedOut, DiskReason::Other),
        ];
        for (kind, reason) in named {
            assert_eq!(DiskCause::from(io::Error::from(kind)).reason, reason, "{kind:?}");
        }
    }

    #[test]
    fn the_texts_tell_each_reason_apart() {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/locales");
        for language in ["de", "en", "fr", "nl"] {
            let texts = fs::read_to_string(locales.join(language).join("errors.ftl")).unwrap();
            let message = texts.split_once("\nnot-written = ").unwrap().1.split_once("\n\n").unwrap().0;
            let (value, next) = message.split_once(".next = ").unwrap();
            for part in [value, next] {
                let cases: BTreeSet<_> =
                    part.split('[').skip(1).filter_map(|case| Some(case.split_once(']')?.0)).collect();
                assert_eq!(cases, DiskReason::ALL.map(DiskReason::as_str).into(), "{language}");
            }
        }
    }
}
