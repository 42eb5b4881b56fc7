//! Certificates: the certificates on this computer, and the state of each in each program.

use certificate::store::{StoreId, Trust};
use serde::Serialize;
use time::OffsetDateTime;
use ts_rs::TS;

use super::{Actions, CertificateView, Content, ProgramView, Situation, UserError};
use crate::{
    help_code::{ScreenEntry, ShownStore, StoreState},
    problem::Problem,
    state::{Certificates, Held, HeldCertificate, Place},
};

/// Shows the certificates on this computer, and the state of each in each program.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CertificatesScreen {
    /// The certificates, those that the wizard installed first.
    pub certificates: Vec<HoldingView>,
    /// Programs that may hold more, and can be read only with their primary password.
    pub locked: Vec<ProgramView>,
    /// The program whose primary password is asked for now.
    pub asking: Option<StoreId>,
}

/// A certificate that this computer holds, or should hold.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HoldingView {
    /// The certificate; its fingerprint identifies it in `UserEvent::Repair` and `UserEvent::AskRemove`.
    pub certificate: CertificateView,
    /// The whole days until it expires; 0 on the last day, and none afterwards.
    pub days_left: Option<u32>,
    /// The wizard installed it somewhere, and can remove it there.
    pub removable: bool,
    /// The certificate is missing, or does not work, in a program where it could.
    pub repairable: bool,
    /// Its key was not tested everywhere, and can be: `UserEvent::TryCertificate`.
    pub triable: bool,
    /// The programs, each with the state of the certificate in it.
    pub targets: Vec<HeldView>,
}

/// The state of a certificate in one program.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HeldView {
    /// The program.
    #[serde(flatten)]
    pub program: ProgramView,
    /// The state of the certificate.
    pub state: HeldState,
    /// Whether the program trusts the chain; none unless it has the certificate.
    pub trust: Option<Trust>,
    /// Whether the key can be backed up from there; none unless it is there.
    pub exportable: Option<bool>,
    /// The wizard installed it there, and can remove it.
    pub removable: bool,
    /// The wizard installed it there, and the program is missing now: the entry can leave the ledger.
    pub forgettable: bool,
    /// The error there.
    pub problem: Option<UserError>,
}

/// The state of a certificate in one program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HeldState {
    /// The certificate is there, and its key has just signed.
    Works,
    /// The certificate is there, and its key does not sign.
    KeyFails,
    /// The certificate is there, not installed by the wizard, and its key was not asked to sign.
    NotTried,
    /// The certificate is not there.
    Missing,
    /// Installed by the wizard into a program that is missing now, and may return with the certificate.
    Away,
    /// The state is unknown without the program's primary password.
    NeedsPassword,
    /// The program's store cannot be read.
    Unreadable,
}

impl CertificatesScreen {
    pub(super) fn of(certificates: &Certificates, now: OffsetDateTime) -> Self {
        let Certificates { holdings, locked, asked, .. } = certificates;
        Self {
            certificates: holdings.iter().map(|holding| HoldingView::of(holding, now)).collect(),
            locked: locked.iter().map(ProgramView::of).collect(),
            asking: asked.as_ref().map(|asked| asked.store.clone()),
        }
    }

    fn held(&self) -> impl Iterator<Item = &HeldView> {
        self.certificates.iter().flat_map(|holding| &holding.targets)
    }

    /// Whether a key was not tried, and no program of the same kind is in a worse state.
    fn has_untried(&self) -> bool {
        let stores = self.stores();
        let is_worse = |held: &HeldView| {
            stores.iter().any(|(_, kind, state)| *kind == held.program.kind && *state > StoreState::Works)
        };
        self.held().any(|held| held.state == HeldState::NotTried && !is_worse(held))
    }
}

impl Content for CertificatesScreen {
    fn actions(&self, situation: Situation<'_>) -> Actions {
        let idle = situation.is_idle();
        let choose_file = idle && self.certificates.is_empty() && self.asking.is_none();
        Actions { back: idle, choose_file, connection: false, ..situation.actions() }
    }

    fn entry(&self) -> ScreenEntry {
        match (self.has_untried(), &self.asking) {
            (false, Some(_)) => ScreenEntry::CertificatesAsking,
            (true, Some(_)) => ScreenEntry::CertificatesNotTriedAsking,
            (true, None) => ScreenEntry::CertificatesNotTried,
            (false, None) if self.certificates.is_empty() => ScreenEntry::CertificatesNothing,
            (false, None) => ScreenEntry::Certificates,
        }
    }

    fn stores(&self) -> Vec<ShownStore<'_>> {
        let held = self.held().flat_map(|held| held.program.in_state(held.state.into()));
        held.chain(self.locked.iter().flat_map(|locked| locked.in_state(StoreState::NeedsPassword))).collect()
    }

    fn asking(&self) -> Option<&StoreId> {
        self.asking.as_ref()
    }

    fn error_of_program(&self) -> Option<&UserError> {
        let mut unreadable = self.held().filter(|held| held.state == HeldState::Unreadable);
        unreadable.find_map(|held| held.problem.as_ref())
    }
}

impl HoldingView {
    fn of(holding: &HeldCertificate, now: OffsetDateTime) -> Self {
        Self {
            certificate: CertificateView::of_held(holding),
            days_left: holding.facts.days_left(now),
            removable: holding.is_removable(),
            repairable: holding.is_repairable(),
            triable: holding.is_triable(),
            targets: holding.places.iter().map(held_view).collect(),
        }
    }
}

fn held_view(place: &Place) -> HeldView {
    let (state, trust, exportable) = match &place.state {
        Held::Works { trust, exportable } => (HeldState::Works, Some(*trust), Some(*exportable)),
        Held::KeyFails { trust } => (HeldState::KeyFails, Some(*trust), None),
        Held::NotTried { trust, exportable } => (HeldState::NotTried, Some(*trust), Some(*exportable)),
        Held::Missing => (HeldState::Missing, None, None),
        Held::Away { .. } => (HeldState::Away, None, None),
        Held::NeedsPassword => (HeldState::NeedsPassword, None, None),
        Held::Unreadable(_) => (HeldState::Unreadable, None, None),
    };
    let problem = match &place.state {
        Held::Unreadable(error) => Some(error.clone()),
        // The reason why it cannot be installed there.
        Held::Missing | Held::Away { .. } => place.program.probe.obstacle(),
        _ => None,
    };
    HeldView {
        program: ProgramView::of(&place.program),
        state,
        trust,
        exportable,
        removable: place.is_removable(),
        forgettable: place.is_forgettable(),
        problem: problem.map(|error| (&Problem::Store(error)).into()),
    }
}

impl From<HeldState> for StoreState {
    fn from(state: HeldState) -> Self {
        match state {
            // The screen's entry distinguishes these two.
            HeldState::Works | HeldState::NotTried => Self::Works,
            HeldState::Away => Self::NotFound,
            HeldState::Missing => Self::Ready,
            HeldState::NeedsPassword => Self::NeedsPassword,
            HeldState::Unreadable => Self::Unusable,
            HeldState::KeyFails => Self::Failed,
        }
    }
}
