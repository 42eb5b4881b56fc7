//! What a person can do once the certificate works, and what the wizard reminds of.

use serde::Serialize;
use ts_rs::TS;

/// A program that can use the certificate now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextView {
    /// Which.
    pub program: NextProgram,
    /// The name under which it lists the certificate.
    pub listed_as: String,
    /// It has to be closed and opened first.
    pub restart: bool,
}

/// A program in which a certificate is put to use, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum NextProgram {
    /// Any browser: to log in to websites.
    Browser,
    Outlook,
    OutlookForMac,
    AppleMail,
    Thunderbird,
    /// Word, Excel and PowerPoint.
    Office,
    Acrobat,
    AcrobatForMac,
    LibreOffice,
}

/// A reminder for a calendar: of the order while it is open, of the certificate on Done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReminderView {
    /// On how many days it reminds. Those that are past are left out.
    pub times: u32,
    /// Where the user has saved it.
    pub file: Option<String>,
}
