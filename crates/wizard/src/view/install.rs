//! Install: the programs into which the certificate goes.

use certificate::store::StoreId;
use serde::Serialize;
use time::OffsetDateTime;
use ts_rs::TS;

use super::{Actions, CertificateView, Content, Situation, TargetState, TargetView, target_views};
use crate::{help_code::ScreenEntry, problem::Problem, state::InstallForm};

/// Installs the certificate into the programs.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct InstallScreen {
    /// The certificate.
    pub certificate: CertificateView,
    /// The programs that were found.
    pub targets: Vec<TargetView>,
    /// At least one of them can hold the certificate.
    pub usable: bool,
    /// The options of the installation.
    pub options: OptionsView,
    /// The program whose primary password is asked for now. `UserEvent::Skip` excludes the program.
    pub asking: Option<StoreId>,
}

/// The options of the installation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OptionsView {
    /// The key can be exported again.
    pub exportable: bool,
    /// All attributes in the file are imported with it.
    pub extended_properties: bool,
    /// The system asks each time the key is used.
    pub strong_protection: bool,
    /// The person has decided before whether the key can be exported.
    pub exportable_is_final: bool,
    /// The user chooses the programs; else all that can hold the certificate get it.
    pub by_hand: bool,
}

impl InstallScreen {
    pub(super) fn of(form: &InstallForm, now: OffsetDateTime) -> Self {
        let pfx = form.backed_up.pfx();
        Self {
            certificate: CertificateView::of(pfx, form.backed_up.kept()),
            targets: target_views(&form.targets, &pfx.facts().holder, now),
            usable: form.targets.iter().any(|target| target.program.can_be_tried()),
            options: OptionsView {
                exportable: form.options.exportable,
                extended_properties: form.options.extended_properties,
                strong_protection: form.options.strong_protection,
                exportable_is_final: form.backed_up.kept().file().made_here.is_some(),
                by_hand: form.by_hand,
            },
            asking: form.asked.as_ref().map(|asked| asked.store.clone()),
        }
    }
}

impl Content for InstallScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        let (idle, problem) = (situation.is_idle(), situation.problem);
        let asks = self.asking.is_some();
        let proven = self.targets.iter().any(|target| target.state == TargetState::Proven);
        Actions {
            proceed: idle && !problem.is_some_and(Problem::is_not_served),
            skip: idle && (asks || proven),
            start_over: idle && problem.is_some() && !asks && !proven,
            ..situation.actions()
        }
    }

    fn entry(&self) -> ScreenEntry {
        if self.asking.is_some() { ScreenEntry::InstallAsking } else { ScreenEntry::Install }
    }

    fn targets(&self) -> &[TargetView] {
        &self.targets
    }

    fn asking(&self) -> Option<&StoreId> {
        self.asking.as_ref()
    }
}
