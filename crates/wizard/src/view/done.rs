//! Done: shows that the certificate is proven to work.

use serde::Serialize;
use time::OffsetDateTime;
use ts_rs::TS;

use super::{
    Actions, CertificateView, Content, NextView, Situation, TargetView,
    next::{next_programs, proven},
    target_views, uses,
};
use crate::{
    help_code::ScreenEntry,
    state::{Confirmed, Export, PublicForm, Session, Target},
};

/// Shows that the certificate is proven to work.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DoneScreen {
    /// The certificate.
    pub certificate: CertificateView,
    /// The programs, each with its result.
    pub targets: Vec<TargetView>,
    /// The programs that can use it now.
    pub next: Vec<NextView>,
    /// The path to which the user has saved the certificate without its key: `UserEvent::SavePublicCertificate`.
    pub public_file: Option<String>,
    /// Whether the certificate password is in the system's keyring; none where it cannot be kept.
    pub password_kept: Option<bool>,
    /// The key is bound to this computer, so that no file is kept.
    pub bound: bool,
    /// The service has not confirmed the receipt; it is sent again when the wizard is next opened.
    pub receipt_open: bool,
}

impl DoneScreen {
    pub(super) fn of(
        session: &Session,
        confirmed: &Confirmed,
        targets: &[Target],
        now: OffsetDateTime,
    ) -> Self {
        let (pfx, kept) = (confirmed.backed_up().pfx(), confirmed.backed_up().kept());
        let targets = target_views(targets, &pfx.facts().holder, now);
        // An expired certificate is of no use but to read old mail.
        let is_valid = now <= pfx.facts().valid_until;
        Self {
            certificate: CertificateView::of(pfx, kept),
            next: if is_valid { next_programs(&uses(pfx.facts()), &proven(&targets)) } else { Vec::new() },
            public_file: session.saved(&Export::PublicCertificate(pfx.fingerprint(), PublicForm::Pem)),
            password_kept: confirmed.password_kept(),
            targets,
            bound: kept.is_bound(),
            receipt_open: !kept.receipt_is_settled(),
        }
    }
}

impl Content for DoneScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        let idle = situation.is_idle();
        let actions = Actions { proceed: false, ..situation.actions() };
        Actions { close: true, start_over: idle, choose_file: idle, certificates: idle, ..actions }
    }

    fn entry(&self) -> ScreenEntry {
        ScreenEntry::Done
    }

    fn targets(&self) -> &[TargetView] {
        &self.targets
    }
}
