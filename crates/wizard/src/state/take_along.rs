//! What a person takes along: one certificate in other forms, or the keys of all to another computer.

use std::path::PathBuf;

use certificate::{
    password::CertificatePassword, pkcs12::Form, store::StoreError, store::StoreId, subject::Subject,
    x509::Fingerprint,
};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use ts_rs::TS;

use super::{
    certificates::{Certificates, Held, HeldCertificate},
    context::PrimaryPasswords,
    install::Program,
};
use crate::{preferences::Language, problem::Problem};

/// The purpose for which keys are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// One file, to be kept.
    Backup,
    /// One file that phones read, with a page.
    Phone,
    /// A folder with a file for each key, and a page.
    Computer,
}

/// The content of the overlay Take Along.
#[derive(Clone, Debug)]
pub(crate) struct TakeAlong {
    /// The overlay to which it returns, with the certificates.
    pub(crate) certificates: Certificates,
    /// The certificate that it is about; none for all of them.
    pub(crate) fingerprint: Option<Fingerprint>,
    /// None while the person chooses.
    pub(crate) purpose: Option<Purpose>,
    /// The backup is written in the older form.
    pub(crate) older: bool,
    /// The typed password for the new files, and its repetition.
    pub(crate) typed: SecretString,
    pub(crate) repeat: SecretString,
    /// The typed password of the kept file; none where it is not asked for.
    pub(crate) file_password: Option<SecretString>,
    /// None before the files are written.
    pub(crate) taken: Option<TakenAlong>,
}

/// The plan to write keys.
#[derive(Clone, Debug)]
pub struct TakePlan {
    /// The purpose.
    pub purpose: Purpose,
    /// The form of the files.
    pub form: Form,
    /// The keys.
    pub keys: Vec<WantedKey>,
    /// The password of the new files.
    pub password: CertificatePassword,
    /// The password of the kept file, where it was asked for.
    pub file_password: Option<CertificatePassword>,
    /// The primary passwords given in this session.
    pub passwords: PrimaryPasswords,
    /// Programs that may hold more keys, behind their primary passwords.
    pub locked: Vec<Program>,
    /// The folder at which the dialog begins.
    pub from: PathBuf,
    /// The language of the dialog and of the page.
    pub language: Language,
    /// The moment of the request.
    pub now: OffsetDateTime,
}

/// A key that is to be written, and the places where it may be.
#[derive(Clone, Debug)]
pub struct WantedKey {
    /// Its certificate.
    pub fingerprint: Fingerprint,
    /// The holder's name.
    pub holder: String,
    /// The certificate's notAfter.
    pub valid_until: OffsetDateTime,
    /// The certificate file.
    pub file: Option<PathBuf>,
    /// The stores that permit exporting it.
    pub stores: Vec<StoreId>,
    /// The reason where none of them helps.
    pub otherwise: LeftOut,
}

/// The files that were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenAlong {
    /// The folder.
    pub folder: PathBuf,
    /// The page that says what to do with them.
    pub page: Option<PathBuf>,
    /// Each key: its file, or the reason why there is none.
    pub keys: Vec<TakenKey>,
}

/// A key that was to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenKey {
    /// The holder's name.
    pub holder: String,
    /// The certificate's notAfter.
    pub valid_until: OffsetDateTime,
    /// The file, read back and verified.
    pub file: Result<PathBuf, LeftOut>,
}

/// The reason why a key was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// It was put into its store such that it must not leave it.
    NotExportable,
    /// It is in the kept file, whose password is not known.
    FilePassword,
    /// It may be in a program behind a primary password.
    Locked,
    /// Neither a program nor a file has it.
    Nowhere,
    /// It was found, and something failed.
    Failed(Problem),
}

impl From<LeftOut> for Problem {
    fn from(left_out: LeftOut) -> Self {
        match left_out {
            LeftOut::NotExportable => StoreError::NotExportable.into(),
            LeftOut::FilePassword => Self::FilePassword,
            LeftOut::Locked => StoreError::NeedsPassword.into(),
            LeftOut::Nowhere => Self::KeyNowhere,
            LeftOut::Failed(problem) => problem,
        }
    }
}

impl TakeAlong {
    pub(crate) fn new(certificates: Certificates, fingerprint: Option<Fingerprint>) -> Self {
        let (typed, repeat) = (SecretString::default(), SecretString::default());
        let purpose = if fingerprint.is_none() { Some(Purpose::Computer) } else { None };
        Self {
            certificates,
            fingerprint,
            purpose,
            older: false,
            typed,
            repeat,
            file_password: None,
            taken: None,
        }
    }

    pub(crate) fn with_empty_fields(self) -> Self {
        let (typed, repeat) = (SecretString::default(), SecretString::default());
        Self { typed, repeat, file_password: None, ..self }
    }

    /// The certificate that it is about; none for all of them.
    pub(crate) fn holding(&self) -> Option<&HeldCertificate> {
        let fingerprint = self.fingerprint?;
        self.certificates.holdings.iter().find(|holding| holding.fingerprint == fingerprint)
    }

    /// The certificates that it is about.
    pub(crate) fn holdings(&self) -> impl Iterator<Item = &HeldCertificate> {
        let is_meant = |holding: &&HeldCertificate| {
            self.fingerprint.is_none_or(|fingerprint| holding.fingerprint == fingerprint)
        };
        self.certificates.holdings.iter().filter(is_meant)
    }

    /// The person whose name does not make a good password.
    pub(crate) fn person(&self) -> Subject {
        self.holdings().next().map(|holding| Subject::from(&holding.facts)).unwrap_or_default()
    }

    /// The form in which the files are written.
    pub(crate) fn form(&self) -> Form {
        match self.purpose {
            Some(Purpose::Phone) => Form::Older,
            Some(Purpose::Backup) if self.older => Form::Older,
            Some(Purpose::Backup | Purpose::Computer) | None => Form::Today,
        }
    }
}

impl HeldCertificate {
    /// The stores that have the certificate.
    pub(crate) fn stores_with_it(&self) -> Vec<StoreId> {
        let has_it = |state: &Held| {
            matches!(state, Held::Works { .. } | Held::NotTried { .. } | Held::KeyFails { .. })
        };
        self.stores(has_it)
    }

    /// The key with its places. A key that may not leave one store may be in another, or in a file.
    pub(crate) fn wanted(&self) -> WantedKey {
        let is_locked = |state: &Held| matches!(state, Held::NeedsPassword);
        let otherwise = if !self.stores(Held::is_there).is_empty() {
            LeftOut::NotExportable
        } else if !self.stores(is_locked).is_empty() {
            LeftOut::Locked
        } else {
            LeftOut::Nowhere
        };
        WantedKey {
            fingerprint: self.fingerprint,
            holder: self.facts.holder.clone(),
            valid_until: self.facts.valid_until,
            file: self.file.clone(),
            stores: self.stores(Held::exports),
            otherwise,
        }
    }

    fn stores(&self, meant: impl Fn(&Held) -> bool) -> Vec<StoreId> {
        self.programs(meant).into_iter().map(|program| program.id.clone()).collect()
    }
}

impl WantedKey {
    /// The reason why it cannot be written, as far as that is known without trying.
    pub(crate) fn obstacle(&self) -> Option<&LeftOut> {
        (self.file.is_none() && self.stores.is_empty()).then_some(&self.otherwise)
    }
}
