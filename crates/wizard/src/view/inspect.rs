//! Inspect: shows the content of a certificate file.

use certificate::pkcs12::{Doubt, VerifiedPfx};
use serde::Serialize;
use ts_rs::TS;

use super::{
    Actions, CertificateView, Content, LinkStatus, Situation, Use, format::display_path,
    link_and_file::of_kept, uses,
};
use crate::{
    help_code::ScreenEntry,
    state::{LocalFile, Session, TaskName},
};

/// Shows the content of a file that the person provided; or of an order's, where the person has to decide on its
/// use.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InspectScreen {
    /// The certificate.
    pub certificate: CertificateView,
    /// The purposes of the certificate.
    pub uses: Vec<Use>,
    /// The doubts about it, none of which is a reason to reject it.
    pub doubts: Vec<Doubt>,
    /// The state of the order's link until the person has decided; not concerned where the person provided the
    /// file.
    pub link: LinkStatus,
    /// The file.
    pub file: String,
    /// The folder for the user's own copy.
    pub backup_folder: String,
}

impl InspectScreen {
    pub(super) fn of(session: &Session, pfx: &VerifiedPfx, kept: &LocalFile) -> Self {
        Self {
            certificate: CertificateView::of(pfx, kept),
            uses: uses(pfx.facts()),
            doubts: pfx.doubts().to_vec(),
            link: of_kept(kept),
            file: display_path(&kept.file().path),
            backup_folder: display_path(&session.shared.backup_folder),
        }
    }

    /// Whether the person provided the file.
    fn is_of_user(&self) -> bool {
        self.link == LinkStatus::NotConcerned
    }
}

impl Content for InspectScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        let idle = situation.is_idle();
        Actions {
            back: situation.busy != Some(TaskName::BackingUp),
            choose_folder: idle,
            start_over: idle && !self.is_of_user(),
            ..situation.actions()
        }
    }

    fn entry(&self) -> ScreenEntry {
        if self.is_of_user() { ScreenEntry::Inspect } else { ScreenEntry::InspectOrder }
    }
}
