//! What a person can do, as the user interface reports it.

use std::fmt;

use certificate::store::{ImportOption, StoreId};
use pickup::connection::ProxyMode;
use secrecy::SecretString;
use serde::Deserialize;
use ts_rs::TS;

use crate::preferences::{Language, Residence};

/// Something the user did. No secret is among it; those come as [`SecretInput`].
#[derive(Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum UserEvent {
    /// Speak this language from now on.
    SetLanguage {
        /// Which.
        language: Language,
    },
    /// Say where the person lives, for the answers in Help.
    SetResidence {
        /// Where.
        residence: Residence,
    },
    /// Write to Vetting that the pickup password is forgotten, in the person's own mail program.
    WriteToVetting {
        /// The number of the order whose password is forgotten.
        existing: String,
        /// The number of the order that takes its place.
        new: String,
    },
    /// Open the link that was typed or pasted.
    OpenLink {
        /// As it was typed.
        text: String,
    },
    /// The screen's main action.
    Proceed,
    /// To the screen before.
    Back,
    /// Tick the agreement, or take the tick away.
    Agree {
        /// The box is ticked.
        agreed: bool,
    },
    /// Have another last look before the download.
    RunPreflight,
    /// Say that the certificate password is written down, or take that back.
    NotePassword {
        /// It is written down, and known from the pickup password.
        noted: bool,
    },
    /// Finish with the programs that work.
    Skip,
    /// Keep the certificate password in the system's keyring, or no longer.
    KeepCertificatePassword {
        /// The box is ticked.
        keep: bool,
    },
    /// Leave this order and begin with another link.
    StartOver,
    /// Choose the folder for the user's own copy of the certificate file.
    ChooseBackupFolder,
    /// Look at how the wizard reaches the internet.
    OpenConnection,
    /// Set how it does. The password comes as a [`SecretInput`] before.
    SetProxy {
        /// By which means.
        mode: ProxyMode,
        /// `HOST:PORT`; counts with [`ProxyMode::Manual`] alone.
        address: String,
        /// The name that the proxy wants; may be empty.
        user: String,
    },
    /// Check, step by step, whether the service can be reached.
    CheckConnection,
    /// Choose, in the system's dialog, a certificate file that the person already has.
    ChooseFile,
    /// Set one of the options for the import.
    SetImportOption {
        /// Which.
        option: ImportOption,
        /// Set, or taken away.
        on: bool,
    },
    /// Choose the programs by hand, or leave that to the wizard.
    ChooseByHand {
        /// By hand.
        by_hand: bool,
    },
    /// Take a program in, or leave it out.
    ChooseTarget {
        /// Its store.
        store: StoreId,
        /// It gets the certificate.
        chosen: bool,
    },
    /// Look at the certificates of this computer.
    OpenCertificates,
    /// Give the primary password of a program, to check it.
    AskPrimaryPassword {
        /// Its store.
        store: StoreId,
    },
    /// Install a certificate again where it is missing.
    Repair {
        /// Its fingerprint, as in the view.
        fingerprint: String,
    },
    /// Ask whether a certificate is to be removed.
    AskRemove {
        /// Its fingerprint, as in the view.
        fingerprint: String,
        /// From this program; from all if there is none.
        store: Option<StoreId>,
    },
    /// Have the key of a certificate sign that the wizard has not installed. The system may ask for a PIN.
    TryCertificate {
        /// Its fingerprint, as in the view.
        fingerprint: String,
    },
    /// Save a certificate as a file, without its key, for a site that must know it.
    SavePublicCertificate {
        /// Its fingerprint, as in the view.
        fingerprint: String,
    },
    /// Save a reminder for a calendar.
    SaveReminder,
}

impl UserEvent {
    /// Its name, without what was typed.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SetLanguage { .. } => "set language",
            Self::SetResidence { .. } => "set residence",
            Self::WriteToVetting { .. } => "write to Vetting",
            Self::OpenLink { .. } => "open link",
            Self::Proceed => "proceed",
            Self::Back => "back",
            Self::Agree { .. } => "agree",
            Self::RunPreflight => "run preflight",
            Self::NotePassword { .. } => "note password",
            Self::Skip => "skip",
            Self::KeepCertificatePassword { .. } => "keep certificate password",
            Self::StartOver => "start over",
            Self::ChooseBackupFolder => "choose backup folder",
            Self::OpenConnection => "open connection",
            Self::SetProxy { .. } => "set proxy",
            Self::CheckConnection => "check connection",
            Self::ChooseFile => "choose file",
            Self::SetImportOption { .. } => "set import option",
            Self::ChooseByHand { .. } => "choose by hand",
            Self::ChooseTarget { .. } => "choose target",
            Self::OpenCertificates => "open certificates",
            Self::AskPrimaryPassword { .. } => "ask primary password",
            Self::Repair { .. } => "repair",
            Self::AskRemove { .. } => "ask remove",
            Self::TryCertificate { .. } => "try certificate",
            Self::SavePublicCertificate { .. } => "save public certificate",
            Self::SaveReminder => "save reminder",
        }
    }
}

/// The link that was typed is a secret.
impl fmt::Debug for UserEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Which secret is being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum SecretField {
    PickupPassword,
    CertificatePassword,
    CertificatePasswordRepeat,
    ProxyPassword,
    PrimaryPassword,
}

impl SecretField {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::PickupPassword,
        Self::CertificatePassword,
        Self::CertificatePasswordRepeat,
        Self::ProxyPassword,
        Self::PrimaryPassword,
    ];
}

/// A secret as it stands in its field; sent at every change.
#[derive(Clone, Debug)]
pub struct SecretInput {
    /// The field.
    pub field: SecretField,
    /// What stands in it. Wiped when dropped.
    pub value: SecretString,
}

impl SecretInput {
    /// The most characters that the wizard takes. No password has more: such a text was pasted by mistake. The field refuses
    /// it as a whole and says so.
    pub const MOST_CHARACTERS: usize = 1024;
}
