//! Exports: the public certificate, reminders for a calendar, and the kinds of files that the person saves.

use certificate::x509::Fingerprint;

use crate::storage::plain_label;

/// A file that the person can save.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Export {
    /// A certificate without its key, for sites that ask for it.
    PublicCertificate(Fingerprint),
    /// The reminder before a certificate expires.
    ExpiryReminder(Fingerprint),
    /// The reminder before the order with this number lapses.
    OrderReminder(String),
}

/// The kind of a file that the person saves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A certificate in base64, which Windows calls `.cer`.
    Certificate,
    /// A calendar.
    Calendar,
    /// The report for the helpdesk.
    Report,
}

impl FileKind {
    /// The file name extension.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Certificate => "cer",
            Self::Calendar => "ics",
            Self::Report => "txt",
        }
    }
}

impl Export {
    /// The kind of file.
    #[must_use]
    pub fn kind(&self) -> FileKind {
        match self {
            Self::PublicCertificate(_) => FileKind::Certificate,
            Self::ExpiryReminder(_) | Self::OrderReminder(_) => FileKind::Calendar,
        }
    }

    /// The suggested file name; `label` tells whose it is. The stem of a public certificate differs from that of the
    /// backup, since many people do not see extensions.
    pub(crate) fn file_name(&self, label: &str) -> String {
        let what = match self {
            Self::PublicCertificate(_) => "public certificate",
            Self::ExpiryReminder(_) | Self::OrderReminder(_) => "reminder",
        };
        format!("PersonalSign {what} {}.{}", plain_label(label), self.kind().ending())
    }
}
