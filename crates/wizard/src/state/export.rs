//! What the person can save from the wizard: the public certificate, and reminders for a calendar.

use certificate::x509::Fingerprint;

use crate::storage::plain_label;

/// Something that the person can save.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Export {
    /// A certificate without its key, for sites that must know it.
    PublicCertificate(Fingerprint),
    /// The reminder that a certificate expires.
    ExpiryReminder(Fingerprint),
    /// The reminder that the order with this number lapses.
    OrderReminder(String),
}

/// What kind of file that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A certificate in base64, which Windows calls `.cer`.
    Certificate,
    /// A calendar.
    Calendar,
}

impl FileKind {
    /// The ending of such files' names.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Certificate => "cer",
            Self::Calendar => "ics",
        }
    }
}

impl Export {
    /// What kind of file it is.
    #[must_use]
    pub fn kind(&self) -> FileKind {
        match self {
            Self::PublicCertificate(_) => FileKind::Certificate,
            Self::ExpiryReminder(_) | Self::OrderReminder(_) => FileKind::Calendar,
        }
    }

    /// Its name, unless the person wants another; `label` tells whose it is. The name of a public certificate is not that
    /// of the backup with another ending, which many people do not see.
    pub(crate) fn file_name(&self, label: &str) -> String {
        let what = match self.kind() {
            FileKind::Certificate => "public certificate",
            FileKind::Calendar => "reminder",
        };
        format!("PersonalSign {what} {}.{}", plain_label(label), self.kind().ending())
    }
}
