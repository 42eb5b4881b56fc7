//! Errors in the view, with the state of the link and the certificate file.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::Actions;
use crate::codes::{ErrorCode, WayOut};

/// The state of the link, and the place of the certificate file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LinkAndFile {
    /// The state of the link.
    pub link: LinkStatus,
    /// The certificate file, where it is safe on this computer: the backup, if there is one, else the wizard's own.
    pub file: Option<String>,
}

/// The state of the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LinkStatus {
    /// There is no link: the person provided the file.
    NotConcerned,
    /// The wizard has not used it.
    NotUsed,
    /// The link was used.
    Used,
    /// The link was used in Microsoft Edge, which made the key in Windows.
    UsedInEdge,
    /// Unknown: the CA's page was asked for the file, and nothing whole came.
    MayBeUsed,
    /// Unknown until the service next answers: the receipt was sent, and nothing came back.
    KnownWhenServiceAnswers,
    /// Unknown until the link is opened again: the journal is lost.
    KnownWhenLinkIsOpened,
}

/// An error as the user sees it. Its text is the message `code` of the locale files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UserError {
    /// The error code to be told to the helpdesk, such as `PU-201`.
    pub code: ErrorCode,
    /// The values named in the message.
    pub args: BTreeMap<String, Arg>,
    /// The field concerned.
    pub field: Option<Field>,
    /// The recommended next step.
    pub next: NextStep,
    /// The action of the button in the error's box; none where the screen does not allow it.
    pub way_out: Option<WayOut>,
}

impl UserError {
    /// Drops the way out, unless these actions allow it.
    pub(crate) fn where_allowed(mut self, actions: &Actions) -> Self {
        self.way_out = self.way_out.filter(|way_out| way_out.is_open(actions));
        self
    }
}

/// A value in a message; numbers stay numbers, for the plural.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Arg {
    Number(u32),
    Text(String),
}

/// A field that an error can concern.
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
    FilePassword,
}

/// The recommended next step after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NextStep {
    /// Correct what was typed.
    Correct,
    /// Try again.
    TryAgain,
    /// Start again with another link.
    StartOver,
    /// Download the file in the browser, and open it here.
    BringFile,
    /// Place a new order.
    NewOrder,
    /// Contact the helpdesk.
    AskHelpdesk,
}
