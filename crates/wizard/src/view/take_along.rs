//! Take Along: what can be saved of a certificate, and the keys that are written for elsewhere.

use pickup::password::{StrengthHint, assess};
use serde::Serialize;
use time::OffsetDateTime;
use ts_rs::TS;

use super::{
    Actions, CertificateView, Content, ProgramView, RuleView, Situation,
    format::{display_path, rfc3339},
};
use crate::{
    help_code::ScreenEntry,
    state::{Export, LeftOut, PublicForm, Purpose, Session, TakeAlong, TakenAlong, TakenKey},
};

/// Saves one certificate in other forms, or writes the keys of all for another computer.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakeAlongScreen {
    /// The certificate; none for all of them.
    pub certificate: Option<CertificateView>,
    /// What its key is written for; none while the person chooses.
    pub purpose: Option<Purpose>,
    /// The certificates.
    pub keys: Vec<KeyView>,
    /// The paths to which the person has saved the certificate without its key.
    pub public_files: Vec<PublicFileView>,
    /// The backup is written in the older form.
    pub older: bool,
    /// The kept file whose password is asked for.
    pub asked_file: Option<String>,
    /// Programs that may hold more keys, behind their primary passwords.
    pub locked: Vec<ProgramView>,
    /// The rules for the password of the new files.
    pub rules: Vec<RuleView>,
    /// zxcvbn's score, 0 to 4; none while the field is empty.
    pub strength: Option<u32>,
    /// Advice on a password that is easy to guess.
    pub hint: Option<StrengthHint>,
    /// The folder that was written to; none before.
    pub folder: Option<String>,
    /// The page that says what to do there.
    pub page: Option<String>,
}

/// A key that is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeyView {
    /// The holder's name.
    pub holder: String,
    /// RFC 3339, UTC.
    pub valid_until: String,
    /// The certificate has expired.
    pub expired: bool,
    /// The file, once it is written and verified.
    pub file: Option<String>,
    /// The reason why it is left out.
    pub left_out: Option<LeftOutView>,
}

/// The reason why a key is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "those of LeftOut")]
pub enum LeftOutView {
    NotExportable,
    FilePassword,
    Locked,
    Nowhere,
    Failed,
}

/// A certificate that was saved without its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PublicFileView {
    /// The form of the file.
    pub form: PublicForm,
    /// Its path.
    pub file: String,
}

impl TakeAlongScreen {
    pub(super) fn of(session: &Session, taking: &TakeAlong, now: OffsetDateTime) -> Self {
        let is_choosing = taking.purpose.is_some() && taking.taken.is_none();
        let assessment = is_choosing.then(|| assess(&taking.typed, &taking.repeat, None, &taking.person()));
        let rules = assessment.iter().flat_map(|assessment| &assessment.rules);
        let kept = taking.holding().and_then(|holding| holding.file.as_deref());
        let asked_file = kept.filter(|_| taking.file_password.is_some()).map(display_path);
        Self {
            certificate: taking.holding().map(CertificateView::of_held),
            purpose: taking.purpose,
            keys: match &taking.taken {
                Some(TakenAlong { keys, .. }) => keys.iter().map(|key| KeyView::of(key, now)).collect(),
                None => taking.holdings().map(|holding| KeyView::wanted(&holding.wanted(), now)).collect(),
            },
            public_files: taking.fingerprint.map(|own| session.public_files(own)).unwrap_or_default(),
            older: taking.older,
            asked_file,
            locked: taking.certificates.locked.iter().map(ProgramView::of).collect(),
            rules: rules.map(|&(rule, met)| RuleView { rule, met }).collect(),
            strength: assessment.as_ref().and_then(|assessment| assessment.score).map(u32::from),
            hint: assessment.and_then(|assessment| assessment.hint),
            folder: taking.taken.as_ref().map(|taken| display_path(&taken.folder)),
            page: taking.taken.as_ref().and_then(|taken| taken.page.as_deref()).map(display_path),
        }
    }
}

impl Session {
    /// The paths to which the person has saved the certificate with this fingerprint, without its key.
    fn public_files(&self, fingerprint: certificate::x509::Fingerprint) -> Vec<PublicFileView> {
        let forms = [PublicForm::Pem, PublicForm::Der, PublicForm::Chain];
        let saved = |form| Some((form, self.saved(&Export::PublicCertificate(fingerprint, form))?));
        forms.into_iter().filter_map(saved).map(|(form, file)| PublicFileView { form, file }).collect()
    }
}

impl KeyView {
    fn wanted(wanted: &crate::state::WantedKey, now: OffsetDateTime) -> Self {
        Self {
            holder: wanted.holder.clone(),
            valid_until: rfc3339(wanted.valid_until),
            expired: wanted.valid_until < now,
            file: None,
            left_out: wanted.obstacle().map(LeftOutView::from),
        }
    }

    fn of(key: &TakenKey, now: OffsetDateTime) -> Self {
        Self {
            holder: key.holder.clone(),
            valid_until: rfc3339(key.valid_until),
            expired: key.valid_until < now,
            file: key.file.as_deref().ok().map(display_path),
            left_out: key.file.as_ref().err().map(LeftOutView::from),
        }
    }
}

impl From<&LeftOut> for LeftOutView {
    fn from(left_out: &LeftOut) -> Self {
        match left_out {
            LeftOut::NotExportable => Self::NotExportable,
            LeftOut::FilePassword => Self::FilePassword,
            LeftOut::Locked => Self::Locked,
            LeftOut::Nowhere => Self::Nowhere,
            LeftOut::Failed(_) => Self::Failed,
        }
    }
}

impl Content for TakeAlongScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        let idle = situation.is_idle();
        Actions {
            back: idle,
            proceed: idle && self.purpose.is_some(),
            connection: false,
            ..situation.actions()
        }
    }

    fn entry(&self) -> ScreenEntry {
        match (self.purpose, &self.folder) {
            (_, Some(_)) => ScreenEntry::TakenAlong,
            (None, None) => ScreenEntry::TakeAlong,
            (Some(Purpose::Backup), None) => ScreenEntry::TakeAlongBackup,
            (Some(Purpose::Phone), None) => ScreenEntry::TakeAlongPhone,
            (Some(Purpose::Computer), None) => ScreenEntry::TakeAlongComputer,
        }
    }
}
