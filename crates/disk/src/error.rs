//! Errors of writing and reading files.

use std::{
    fmt,
    io::{self, ErrorKind},
};

/// The reason why a file could not be written or read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DiskError {
    /// Writing failed; the previous content is intact.
    #[error("cannot write: {0}")]
    Write(DiskCause),
    /// Reading failed.
    #[error("cannot read: {0}")]
    Read(DiskCause),
    /// The name belongs to a folder, a device or a pipe.
    #[error("it is not a file")]
    NotAFile,
    /// The file is not the one that was saved.
    #[error("the file was changed after it was saved")]
    Changed,
    /// The file is larger than any of its kind.
    #[error("the file is too large")]
    TooLarge,
}

/// The cause of a failed write or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiskCause {
    /// The reason, by which the person is told what to do.
    pub reason: DiskReason,
    /// The detail for the log.
    detail: String,
}

/// The reasons that call for different actions of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiskReason {
    /// The user lacks permission.
    Denied,
    /// The file system is read-only.
    ReadOnly,
    /// There is no space left, or none within the user's quota.
    Full,
    /// The file, or the folder for it, does not exist.
    Missing,
    /// Something else has the name, or is in the place of a folder: also a link that leads in a circle.
    InTheWay,
    /// Any other reason.
    Other,
}

impl DiskError {
    /// The name of the reason in the texts.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        match self {
            Self::Write(cause) | Self::Read(cause) => cause.reason.as_str(),
            Self::NotAFile => DiskReason::InTheWay.as_str(),
            Self::Changed | Self::TooLarge => "damaged",
        }
    }
}

impl DiskReason {
    /// All reasons.
    pub const ALL: [Self; 6] =
        [Self::Denied, Self::ReadOnly, Self::Full, Self::Missing, Self::InTheWay, Self::Other];

    /// Maps an error of the system to its reason.
    #[must_use]
    pub fn of(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full,
            // No file has a name that is too long.
            ErrorKind::NotFound | ErrorKind::InvalidFilename => Self::Missing,
            ErrorKind::NotADirectory | ErrorKind::IsADirectory | ErrorKind::AlreadyExists => Self::InTheWay,
            _ if error.raw_os_error() == Some(CIRCLE) => Self::InTheWay,
            _ => Self::Other,
        }
    }

    /// The name in the texts.
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
    /// A cause that is not an error of the system.
    #[must_use]
    pub fn new(reason: DiskReason, detail: &str) -> Self {
        Self { reason, detail: detail.to_owned() }
    }
}

impl From<io::Error> for DiskCause {
    fn from(error: io::Error) -> Self {
        Self { reason: DiskReason::of(&error), detail: error.to_string() }
    }
}

/// The system's code for a path with links that lead in a circle, which std has no stable name for.
#[cfg(unix)]
const CIRCLE: i32 = rustix::io::Errno::LOOP.raw_os_error();
/// `ERROR_CANT_RESOLVE_FILENAME`.
#[cfg(windows)]
const CIRCLE: i32 = 1921;

/// A cause without an error of the system.
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
    fn system_error_kind_names_the_reason() {
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
    #[cfg(unix)]
    fn link_that_leads_in_a_circle_is_in_the_way() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("circle");
        std::os::unix::fs::symlink(&link, &link).unwrap();
        assert_eq!(DiskReason::of(&fs::read(&link).unwrap_err()), DiskReason::InTheWay);
        assert_eq!(DiskReason::of(&fs::write(link.join("new"), "").unwrap_err()), DiskReason::InTheWay);
    }

    const LANGUAGES: [&str; 4] = ["de", "en", "fr", "nl"];

    /// The reasons that each part of a message has words for: what happened, and what to do.
    fn worded(language: &str, message: &str) -> [BTreeSet<String>; 2] {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/locales");
        let texts = fs::read_to_string(locales.join(language).join("errors.ftl")).unwrap();
        let (_, message) = texts.split_once(&format!("\n{message} = ")).unwrap();
        let continued = message.lines().skip(1).take_while(|line| line.starts_with(' '));
        let message = continued.collect::<Vec<_>>().join("\n");
        let (happened, next) = message.split_once(".next = ").unwrap();
        [happened, next].map(|part| {
            part.split('[').skip(1).filter_map(|case| Some(case.split_once(']')?.0.to_owned())).collect()
        })
    }

    #[test]
    fn error_texts_cover_every_disk_reason() {
        let all: BTreeSet<String> = DiskReason::ALL.map(DiskReason::as_str).map(str::to_owned).into();
        for language in LANGUAGES {
            assert_eq!(worded(language, "not-written"), [all.clone(), all.clone()], "{language}");
        }
    }

    #[test]
    fn unread_notes_tell_what_is_in_the_way() {
        for language in LANGUAGES {
            for message in ["error-JO-901", "error-JO-905", "error-JO-909"] {
                let [happened, next] = worded(language, message);
                assert!(happened.contains("in-the-way"), "{language}: {message}");
                assert!(next.contains("in-the-way") || message == "error-JO-901", "{language}: {message}");
            }
        }
    }
}
