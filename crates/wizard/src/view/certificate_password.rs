//! Certificate Password: asks for the password of the certificate file, to choose it or to open the file.

use pickup::password::{Rule, StrengthHint, assess};
use serde::Serialize;
use ts_rs::TS;

use super::{Actions, Content, Situation, format::display_path};
use crate::{
    help_code::ScreenEntry,
    journal::KeyChoice,
    state::{LocalFile, NewPasswordForm, PasswordWay, TaskName},
};

/// Asks for the certificate password.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CertificatePasswordScreen {
    /// The purpose of the password.
    pub purpose: CertificatePasswordPurpose,
    /// The rules, one by one; empty unless the person thinks of a password.
    pub rules: Vec<RuleView>,
    /// zxcvbn's score, 0 to 4; none while the field is empty.
    pub strength: Option<u32>,
    /// Advice on a password that is easy to guess.
    pub hint: Option<StrengthHint>,
    /// The password of the file to be opened is in the system's keyring, and need not be typed.
    pub kept: bool,
    /// The user has ticked that the own password is written down.
    pub noted: bool,
    /// The journey was resumed after a restart.
    pub resumed: bool,
    /// The file to be opened; none while the password is chosen.
    pub file: Option<String>,
    /// The password is needed only until the certificate is installed: no file is kept.
    pub for_now: bool,
    /// The key of the order was made here before, and is kept: the password is chosen anew.
    pub key_here: bool,
}

/// The purpose for which the certificate password is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CertificatePasswordPurpose {
    /// To choose the password, before the download: the window shows a suggestion.
    Choose,
    /// To type that suggestion over.
    TypeOver,
    /// To choose a password without the suggestion.
    ChooseOwn,
    /// To type the password again that seals the key made before.
    OpenKey,
    /// To open the saved file after a restart.
    Open,
    /// To open the file that the CA's page has sent.
    OpenPage,
    /// To open a file that the person provided.
    OpenUserFile,
}

/// A rule for the certificate password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RuleView {
    /// The rule.
    pub rule: Rule,
    /// The typed password keeps it.
    pub met: bool,
}

impl CertificatePasswordScreen {
    pub(super) fn to_choose(form: &NewPasswordForm) -> Self {
        let NewPasswordForm { unlocked, way, typed, repeat, resumed } = form;
        let screen = Self {
            purpose: CertificatePasswordPurpose::Choose,
            rules: Vec::new(),
            strength: None,
            hint: None,
            kept: false,
            noted: false,
            resumed: false,
            file: None,
            for_now: unlocked.order().own_key().is_some_and(|key| key.choice == KeyChoice::Bound),
            key_here: unlocked.order().own_key().is_some_and(|key| key.made.is_some()),
        };
        match way {
            PasswordWay::OfKey => Self { purpose: CertificatePasswordPurpose::OpenKey, ..screen },
            PasswordWay::Suggested => Self { resumed: *resumed, ..screen },
            PasswordWay::TypedOver { .. } => Self { purpose: CertificatePasswordPurpose::TypeOver, ..screen },
            PasswordWay::Own { noted } => {
                let (pickup, holder) = (unlocked.pickup_mark(), &unlocked.order().details().subject);
                let assessment = assess(typed, repeat, Some(pickup), holder);
                Self {
                    purpose: CertificatePasswordPurpose::ChooseOwn,
                    rules: assessment.rules.iter().map(|&(rule, met)| RuleView { rule, met }).collect(),
                    strength: assessment.score.map(u32::from),
                    hint: assessment.hint,
                    noted: *noted,
                    ..screen
                }
            }
        }
    }

    /// Asks for the password of a file on this computer.
    pub(super) fn to_open(kept: &LocalFile) -> Self {
        Self {
            purpose: if kept.is_user_file() {
                CertificatePasswordPurpose::OpenUserFile
            } else if kept.is_of_page() {
                CertificatePasswordPurpose::OpenPage
            } else {
                CertificatePasswordPurpose::Open
            },
            rules: Vec::new(),
            strength: None,
            hint: None,
            kept: kept.password_is_kept(),
            noted: false,
            resumed: false,
            file: Some(display_path(&kept.file().path)),
            for_now: kept.is_bound(),
            key_here: false,
        }
    }
}

impl Content for CertificatePasswordScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        let (idle, actions) = (situation.is_idle(), situation.actions());
        match self.purpose {
            CertificatePasswordPurpose::Choose
            | CertificatePasswordPurpose::OpenKey
            | CertificatePasswordPurpose::TypeOver
            | CertificatePasswordPurpose::ChooseOwn => Actions { back: true, ..actions },
            CertificatePasswordPurpose::Open | CertificatePasswordPurpose::OpenPage => {
                Actions { back: !situation.receipt_is_settled, start_over: idle, ..actions }
            }
            CertificatePasswordPurpose::OpenUserFile => {
                Actions { back: situation.busy != Some(TaskName::Checking), choose_file: idle, ..actions }
            }
        }
    }

    fn entry(&self) -> ScreenEntry {
        match (self.purpose, self.resumed) {
            (CertificatePasswordPurpose::Choose, false) => ScreenEntry::CertificatePasswordChoose,
            (CertificatePasswordPurpose::Choose, true) => ScreenEntry::CertificatePasswordChooseAfterRestart,
            (CertificatePasswordPurpose::TypeOver, _) => ScreenEntry::CertificatePasswordTypeOver,
            (CertificatePasswordPurpose::ChooseOwn, _) => ScreenEntry::CertificatePasswordOwn,
            (CertificatePasswordPurpose::OpenKey, _) => ScreenEntry::CertificatePasswordOfKey,
            (CertificatePasswordPurpose::Open, _) => ScreenEntry::CertificatePasswordOpen,
            (CertificatePasswordPurpose::OpenPage, _) => ScreenEntry::CertificatePasswordOpenPage,
            (CertificatePasswordPurpose::OpenUserFile, _) => ScreenEntry::CertificatePasswordOpenUserFile,
        }
    }
}
