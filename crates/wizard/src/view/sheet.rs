//! The printable sheet on which the user writes the certificate password by hand.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    state::{Session, Stage},
    view::{CertificateView, format::display_path},
};

/// The content of the sheet, which never includes a password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the names say it")]
pub struct SheetView {
    /// None for a file that the person provided.
    pub order_number: Option<String>,
    pub holder: String,
    /// Empty if the certificate names none.
    pub organization: String,
    /// RFC 3339, UTC.
    pub valid_until: String,
    /// The user's own copy of the certificate file.
    pub file: String,
}

impl Session {
    /// The sheet, which is offered at the end, where a file is kept.
    pub(crate) fn sheet(&self) -> Option<SheetView> {
        let Stage::Done { confirmed, .. } = self.position.stage_without_overlay()? else { return None };
        let backed_up = confirmed.backed_up();
        let certificate = CertificateView::of(backed_up.pfx(), backed_up.kept());
        let order = backed_up.kept().order();
        let file = display_path(backed_up.backup()?);
        Some(SheetView {
            order_number: order.map(|order| order.details().number.clone()),
            holder: certificate.holder,
            organization: certificate.organization,
            valid_until: certificate.valid_until,
            file,
        })
    }
}
