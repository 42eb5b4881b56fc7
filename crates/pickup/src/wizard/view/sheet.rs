//! The sheet that the user can print, and on which the certificate password is written by hand.

use serde::Serialize;
use ts_rs::TS;

/// What stands on the sheet. No password ever does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the names say it")]
pub struct SheetView {
    /// None for a file that the person brought.
    pub order_number: Option<String>,
    pub holder: String,
    /// Empty if the certificate names none.
    pub organization: String,
    /// RFC 3339, UTC; none before the certificate is there.
    pub valid_until: Option<String>,
    /// The user's own copy of the certificate file, or the folder where it will be.
    pub file: String,
    /// The copy is there.
    pub saved: bool,
}
