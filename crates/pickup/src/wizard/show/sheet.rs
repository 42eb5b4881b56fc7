//! The sheet to print, as far as it is known.

use super::{
    super::{
        session::{Choosing, Session, Stage},
        view::SheetView,
    },
    certificates::certificate_view,
    shown,
};

impl Session {
    /// Offered where the certificate password is chosen, and at the end.
    pub(super) fn sheet(&self) -> Option<SheetView> {
        match &self.stage {
            Stage::CertificatePassword(Choosing { unlocked, .. }) => {
                let details = unlocked.order().details();
                Some(SheetView {
                    order_number: Some(details.number.clone()),
                    holder: details.subject.common_name.clone(),
                    organization: details.subject.organization.clone(),
                    valid_until: None,
                    file: shown(&self.frame.backup_folder),
                    saved: false,
                })
            }
            Stage::Done { confirmed, .. } => {
                let backed_up = confirmed.backed_up();
                let certificate = certificate_view(backed_up.pfx(), backed_up.kept());
                let order = backed_up.kept().order();
                Some(SheetView {
                    order_number: order.map(|order| order.details().number.clone()),
                    holder: certificate.holder,
                    organization: certificate.organization,
                    valid_until: Some(certificate.valid_until),
                    file: shown(backed_up.backup()),
                    saved: true,
                })
            }
            _ => None,
        }
    }
}
