//! What went wrong, and what became of the link and the certificate file.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::Actions;
use crate::codes::{ErrorCode, WayOut};

/// What became of the link, and where the certificate file is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LinkAndFile {
    /// The link.
    pub link: LinkStatus,
    /// The certificate file, where it is safe on this computer: the backup, if there is one, else the wizard's own.
    pub file: Option<String>,
}

/// What became of the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LinkStatus {
    /// There is none: the person brought the file.
    NotConcerned,
    /// The wizard has not used it.
    NotUsed,
    /// It was used.
    Used,
    /// The receipt was sent and nothing came back: it is known when the service next answers.
    KnownWhenServiceAnswers,
    /// The journal is lost: it is known when the link is opened again.
    KnownWhenLinkIsOpened,
}

/// An error as the user meets it. The words are the message `code` of the locale files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UserError {
    /// What the helpdesk hears, such as `PU-201`.
    pub code: ErrorCode,
    /// What the message names.
    pub args: BTreeMap<String, Arg>,
    /// The field that it is about.
    pub field: Option<Field>,
    /// What to do next.
    pub next: NextStep,
    /// What the button in its box does; none where the screen does not let the user do it.
    pub way_out: Option<WayOut>,
}

impl UserError {
    /// The same where the screen allows these actions.
    pub(crate) fn where_allowed(mut self, actions: &Actions) -> Self {
        self.way_out = self.way_out.filter(|way_out| way_out.is_open(actions));
        self
    }
}

/// A value within a message; numbers stay numbers, for the plural.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Arg {
    Number(u32),
    Text(String),
}

/// A field that an error can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Field {
    Link,
    PickupPassword,
    CertificatePassword,
    CertificatePasswordRepeat,
    Agreement,
    PasswordNoted,
    ProxyAddress,
    PrimaryPassword,
    CallerCode,
}

/// What the user should do after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NextStep {
    /// Correct what was typed.
    Correct,
    /// Do the same again.
    TryAgain,
    /// Begin with another link.
    StartOver,
    /// Fetch the file in the browser, and come back with it.
    BringFile,
    /// Place a new order.
    NewOrder,
    /// Ask the helpdesk.
    AskHelpdesk,
}
