//! User events: the actions of a person, as the user interface reports them.

use std::fmt;

use certificate::store::{ImportOption, StoreId};
use pickup::connection::ProxyMode;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{export::PublicForm, take_along::Purpose};
use crate::{
    journal::KeyChoice,
    preferences::{Language, Residence},
};

/// An action of the user. Contains no secret except the link; secrets come as [`SecretInput`].
#[derive(Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum UserEvent {
    /// Speak this language from now on.
    SetLanguage {
        /// The language.
        language: Language,
    },
    /// Set where the person lives, for the answers in Help.
    SetResidence {
        /// The residence.
        residence: Residence,
    },
    /// Write to Vetting about a forgotten pickup password, in the person's own mail program.
    WriteToVetting {
        /// The number of the order whose password is forgotten.
        existing: String,
        /// The number of the order that replaces it.
        new: String,
    },
    /// Look around this computer, for the answers in Help.
    LookAround,
    /// Show this certificate file, which a look around has found, in its folder.
    ShowFound {
        /// The place in the list, from 0.
        place: u32,
    },
    /// Open the link that was typed or pasted.
    OpenLink {
        /// The text as it was typed.
        text: String,
    },
    /// Use the offered link at this place, from 0: the person has confirmed its host.
    UseLink {
        /// The place in the list.
        place: u32,
    },
    /// The screen's main action.
    Proceed,
    /// Go to the previous screen.
    Back,
    /// Tick or untick the agreement.
    Agree {
        /// The box is ticked.
        agreed: bool,
    },
    /// Repeat the preflight.
    RunPreflight,
    /// Choose whether the key that is made here may be backed up later.
    ChooseKey {
        /// The choice.
        choice: KeyChoice,
    },
    /// Think of a certificate password, instead of the suggested one.
    ChooseOwnPassword,
    /// Tick or untick that the certificate password is written down.
    NotePassword {
        /// The password is written down, and told apart from the pickup password.
        noted: bool,
    },
    /// Finish with the programs that work.
    Skip,
    /// Keep the certificate password in the system's keyring.
    KeepPassword,
    /// Take the certificate password out of the keyring.
    ForgetPassword,
    /// Leave this order and begin with another link.
    StartOver,
    /// Choose the folder for the user's own copy of the certificate file.
    ChooseBackupFolder,
    /// Show that copy in its folder, in the system's own program for files.
    ShowBackup,
    /// Open the settings of the connection.
    OpenConnection,
    /// Set the proxy. Its password comes before, as a [`SecretInput`].
    SetProxy {
        /// The kind of proxy setting.
        mode: ProxyMode,
        /// `HOST:PORT`; used with [`ProxyMode::Manual`] only.
        address: String,
        /// The user name for the proxy; may be empty.
        user: String,
    },
    /// Check the connection to the service, step by step.
    CheckConnection,
    /// Choose, in the system's dialog, a certificate file that the person already has.
    ChooseFile,
    /// Open the certificate file that the CA's page has sent before.
    OpenPageFile,
    /// Set or clear an import option.
    SetImportOption {
        /// The option.
        option: ImportOption,
        /// Set, or cleared.
        on: bool,
    },
    /// Choose the programs by hand, or leave that to the wizard.
    ChooseByHand {
        /// The user chooses.
        by_hand: bool,
    },
    /// Include or exclude a program.
    ChooseTarget {
        /// The program's store.
        store: StoreId,
        /// The program is included.
        chosen: bool,
    },
    /// Open the certificates of this computer.
    OpenCertificates,
    /// Enter the primary password of a program, to check the program.
    AskPrimaryPassword {
        /// The program's store.
        store: StoreId,
    },
    /// Install a certificate again where it is missing or does not work.
    Repair {
        /// The certificate's fingerprint, as in the view.
        fingerprint: String,
    },
    /// Ask whether to remove a certificate.
    AskRemove {
        /// The certificate's fingerprint, as in the view.
        fingerprint: String,
        /// The store to remove it from; none for all.
        store: Option<StoreId>,
    },
    /// Test the key of a certificate that the wizard has not installed. The system may ask for a PIN.
    TryCertificate {
        /// The certificate's fingerprint, as in the view.
        fingerprint: String,
    },
    /// Save a certificate as a file, without its key, for a site that asks for it.
    SavePublicCertificate {
        /// The certificate's fingerprint, as in the view.
        fingerprint: String,
        /// The form of the file.
        form: PublicForm,
    },
    /// Open what can be saved of a certificate.
    OpenTakeAlong {
        /// The certificate's fingerprint, as in the view; none to take the keys of all to another computer.
        fingerprint: Option<String>,
    },
    /// Choose what its key is written for.
    TakeAlong {
        /// The purpose.
        purpose: Purpose,
    },
    /// Choose the form of the backup.
    SetOlderForm {
        /// The older form, for older computers and GnuPG.
        older: bool,
    },
    /// Take the keys from another computer.
    OpenArrival,
    /// Save a reminder for a calendar.
    SaveReminder,
    /// Go on in Microsoft Edge's mode for Internet Explorer, as the key of the order is made there.
    OpenEdgeMode,
    /// Open Microsoft Edge, to go on there.
    OpenEdge,
    /// Put the typed password into the CA's page, which is open.
    FillPage {
        /// The password.
        field: PageField,
    },
    /// Press the button of the page that practice imitates.
    PressOnPage,
}

impl UserEvent {
    /// The name of the event, without its data.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SetLanguage { .. } => "set language",
            Self::SetResidence { .. } => "set residence",
            Self::WriteToVetting { .. } => "write to Vetting",
            Self::LookAround => "look around",
            Self::ShowFound { .. } => "show found",
            Self::OpenLink { .. } => "open link",
            Self::UseLink { .. } => "use link",
            Self::Proceed => "proceed",
            Self::Back => "back",
            Self::Agree { .. } => "agree",
            Self::RunPreflight => "run preflight",
            Self::ChooseKey { .. } => "choose key",
            Self::ChooseOwnPassword => "choose own password",
            Self::NotePassword { .. } => "note password",
            Self::Skip => "skip",
            Self::KeepPassword => "keep password",
            Self::ForgetPassword => "forget password",
            Self::StartOver => "start over",
            Self::ChooseBackupFolder => "choose backup folder",
            Self::ShowBackup => "show backup",
            Self::OpenConnection => "open connection",
            Self::SetProxy { .. } => "set proxy",
            Self::CheckConnection => "check connection",
            Self::ChooseFile => "choose file",
            Self::OpenPageFile => "open the page's file",
            Self::SetImportOption { .. } => "set import option",
            Self::ChooseByHand { .. } => "choose by hand",
            Self::ChooseTarget { .. } => "choose target",
            Self::OpenCertificates => "open certificates",
            Self::AskPrimaryPassword { .. } => "ask primary password",
            Self::Repair { .. } => "repair",
            Self::AskRemove { .. } => "ask remove",
            Self::TryCertificate { .. } => "try certificate",
            Self::SavePublicCertificate { .. } => "save public certificate",
            Self::OpenTakeAlong { .. } => "open take along",
            Self::TakeAlong { .. } => "take along",
            Self::SetOlderForm { .. } => "set older form",
            Self::OpenArrival => "open arrival",
            Self::SaveReminder => "save reminder",
            Self::OpenEdgeMode => "open Edge mode",
            Self::OpenEdge => "open Edge",
            Self::FillPage { .. } => "fill page",
            Self::PressOnPage => "press on page",
        }
    }
}

/// Prints the name alone: the typed link is a secret.
impl fmt::Debug for UserEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The passwords that can be put into the CA's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum PageField {
    PickupPassword,
    CertificatePassword,
}

/// The fields for secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum SecretField {
    PickupPassword,
    CertificatePassword,
    CertificatePasswordRepeat,
    ProxyPassword,
    PrimaryPassword,
    FilePassword,
}

impl SecretField {
    /// All fields.
    pub const ALL: [Self; 6] = [
        Self::PickupPassword,
        Self::CertificatePassword,
        Self::CertificatePasswordRepeat,
        Self::ProxyPassword,
        Self::PrimaryPassword,
        Self::FilePassword,
    ];
}

/// The content of a secret's field, sent at every change.
#[derive(Clone, Debug)]
pub struct SecretInput {
    /// The field.
    pub field: SecretField,
    /// The content. Wiped when dropped.
    pub value: SecretString,
}

impl SecretInput {
    /// The most characters accepted. No password has more: such a text was pasted by mistake. The field rejects it as a
    /// whole and says so.
    pub const MOST_CHARACTERS: usize = 1024;
}
