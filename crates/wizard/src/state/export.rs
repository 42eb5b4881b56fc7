//! Exports: the public certificate, reminders for a calendar, and the kinds of files that the person saves.

use std::path::PathBuf;

use certificate::{store::StoreId, x509::Fingerprint};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::context::PrimaryPasswords;
use crate::storage::plain_label;

/// A file that the person can save.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Export {
    /// A certificate without its key, for sites that ask for it.
    PublicCertificate(Fingerprint, PublicForm),
    /// The reminder before a certificate expires.
    ExpiryReminder(Fingerprint),
    /// The reminder before the order with this number lapses.
    OrderReminder(String),
}

/// The form of a certificate without its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PublicForm {
    /// In base64 (RFC 7468).
    Pem,
    /// In DER.
    Der,
    /// With its issuers, as `SignedData` without signers (RFC 5652).
    Chain,
}

/// The content of an export.
#[derive(Clone, Debug)]
pub enum ExportContent {
    /// These octets.
    Ready(Vec<u8>),
    /// The certificate with its issuers, wherever these are known.
    Chain(ChainSources),
}

/// The places that may know the issuers of a certificate.
#[derive(Clone, Debug)]
pub struct ChainSources {
    /// The certificate, X.509 DER.
    pub leaf: Vec<u8>,
    /// Its certificate file, which helps where the keyring has its password.
    pub file: Option<PathBuf>,
    /// The stores that have the certificate.
    pub stores: Vec<StoreId>,
    /// The primary passwords given in this session.
    pub passwords: PrimaryPasswords,
}

/// The kind of a file that the person saves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A certificate, which Windows calls `.cer`.
    Certificate,
    /// A certificate with its issuers.
    CertificateChain,
    /// A certificate with its key.
    CertificateFile,
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
            Self::CertificateChain => "p7b",
            Self::CertificateFile => "pfx",
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
            Self::PublicCertificate(_, PublicForm::Chain) => FileKind::CertificateChain,
            Self::PublicCertificate(..) => FileKind::Certificate,
            Self::ExpiryReminder(_) | Self::OrderReminder(_) => FileKind::Calendar,
        }
    }

    /// The suggested file name; `label` tells whose it is. The stem of a public certificate differs from that of the
    /// backup, since many people do not see extensions.
    pub(crate) fn file_name(&self, label: &str) -> String {
        let what = match self {
            Self::PublicCertificate(_, PublicForm::Chain) => "certificate chain",
            Self::PublicCertificate(..) => "public certificate",
            Self::ExpiryReminder(_) | Self::OrderReminder(_) => "reminder",
        };
        format!("PersonalSign {what} {}.{}", plain_label(label), self.kind().ending())
    }
}
