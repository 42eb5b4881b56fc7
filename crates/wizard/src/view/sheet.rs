//! The printable sheet on which the user writes the certificate password by hand.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    state::{NewPasswordForm, Session, Stage},
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
    /// RFC 3339, UTC; none before the download.
    pub valid_until: Option<String>,
    /// The user's own copy of the certificate file, or the folder for it.
    pub file: String,
    /// The copy exists.
    pub saved: bool,
}

impl Session {
    /// The sheet, where it is offered: at the choice of the certificate password, and at the end.
    pub(crate) fn sheet(&self) -> Option<SheetView> {
        match self.position.stage_without_overlay()? {
            Stage::CertificatePassword(NewPasswordForm { unlocked, .. }) => {
                let details = unlocked.order().details();
                Some(SheetView {
                    order_number: Some(details.number.clone()),
                    holder: details.subject.common_name.clone(),
                    organization: details.subject.organization.clone(),
                    valid_until: None,
                    file: display_path(&self.shared.backup_folder),
                    saved: false,
                })
            }
            Stage::Done { confirmed, .. } => {
                let backed_up = confirmed.backed_up();
                let certificate = CertificateView::of(backed_up.pfx(), backed_up.kept());
                let order = backed_up.kept().order();
                Some(SheetView {
                    order_number: order.map(|order| order.details().number.clone()),
                    holder: certificate.holder,
                    organization: certificate.organization,
                    valid_until: Some(certificate.valid_until),
                    file: display_path(backed_up.backup()),
                    saved: true,
                })
            }
            _ => None,
        }
    }
}
