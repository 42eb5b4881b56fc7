//! The stores in help codes: for each kind that a system has, the worst state of that kind.

use certificate::store::{StoreId, StoreKind};

use super::ScreenEntry;
use crate::{codes::ErrorCode, platform::System};

/// The number of kinds of stores for which a code has room.
pub(super) const KINDS: usize = 5;

/// The kinds of each system, in the order of their digits. New kinds go to the end.
#[must_use]
pub fn kinds(system: System) -> &'static [StoreKind] {
    match system {
        System::Windows => &[
            StoreKind::WindowsPersonal,
            StoreKind::FirefoxProfile,
            StoreKind::LibreWolfProfile,
            StoreKind::ThunderbirdProfile,
        ],
        System::Macos => &[
            StoreKind::LoginKeychain,
            StoreKind::FirefoxProfile,
            StoreKind::LibreWolfProfile,
            StoreKind::ThunderbirdProfile,
        ],
        System::Linux => &[
            StoreKind::SharedNss,
            StoreKind::PackagedChromium,
            StoreKind::FirefoxProfile,
            StoreKind::LibreWolfProfile,
            StoreKind::ThunderbirdProfile,
        ],
    }
}

/// The state of a store, from good to bad: of several of one kind the worst counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum StoreState {
    /// There is no such store, or the screen does not show it.
    #[default]
    NotFound,
    /// The certificate works there; on a screen that [`ScreenEntry::is_not_tried`], it is there, and was not tried.
    Works,
    /// The certificate is not there, and can be installed.
    Ready,
    /// Its primary password is needed.
    NeedsPassword,
    /// The store is locked, damaged, in an old format, not readable, or not writable.
    Unusable,
    /// The certificate could not be installed or removed, or does not work.
    Failed,
}

impl StoreState {
    /// All states, each at its place in a code.
    pub const ALL: [Self; 6] =
        [Self::NotFound, Self::Works, Self::Ready, Self::NeedsPassword, Self::Unusable, Self::Failed];
}

/// A store on a screen: its id, a kind and its state.
pub(crate) type ShownStore<'a> = (&'a StoreId, StoreKind, StoreState);

/// The state of each of the [`kinds`] of a system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StoreStates(pub [StoreState; KINDS]);

impl StoreStates {
    /// The states on the screen. The program whose primary password is asked for takes precedence over others of its
    /// kind.
    pub(crate) fn of(shown: &[ShownStore<'_>], asking: Option<&StoreId>, system: System) -> Self {
        let mut states = Self::default();
        for (_, kind, state) in shown {
            if let Some(worst) = states.of_kind(*kind, system) {
                *worst = (*state).max(*worst);
            }
        }
        for (_, kind, _) in shown.iter().filter(|(id, ..)| Some(*id) == asking) {
            if let Some(state) = states.of_kind(*kind, system) {
                *state = StoreState::NeedsPassword;
            }
        }
        states
    }

    fn of_kind(&mut self, kind: StoreKind, system: System) -> Option<&mut StoreState> {
        let place = kinds(system).iter().position(|known| *known == kind)?;
        self.0.get_mut(place)
    }

    /// The kinds of the system with their states, without those that were not found.
    pub fn found(self, system: System) -> impl Iterator<Item = (StoreKind, StoreState)> {
        let found = |(&kind, state)| (state != StoreState::NotFound).then_some((kind, state));
        kinds(system).iter().zip(self.0).filter_map(found)
    }

    /// The usual states on such a screen with this error.
    pub(crate) fn typical(screen: ScreenEntry, error: Option<ErrorCode>, system: System) -> Self {
        use StoreState::{Failed, NeedsPassword, NotFound, Ready, Unusable, Works};
        let [first, firefox, thunderbird] = match (screen, error) {
            (ScreenEntry::Install, Some(ErrorCode::ST706)) => [Unusable; 3],
            (ScreenEntry::Install, Some(ErrorCode::ST707)) => [Works, Failed, Works],
            (ScreenEntry::Install, Some(ErrorCode::ST708)) => [NotFound; 3],
            (ScreenEntry::Install, Some(error)) if leaves_alone(error) => [Ready, Unusable, Ready],
            (ScreenEntry::Install, Some(error)) if error.is_of_program() => [Works, Failed, Works],
            (ScreenEntry::Install, _) => [Ready, Ready, NeedsPassword],
            (ScreenEntry::InstallAsking, _) => [Works, Works, NeedsPassword],
            (ScreenEntry::Done, _) => [Works; 3],
            (ScreenEntry::Certificates, _) => [Works, Ready, Failed],
            (ScreenEntry::CertificatesNotTried, _) => [Works, Ready, Ready],
            (ScreenEntry::CertificatesAsking | ScreenEntry::CertificatesNotTriedAsking, _) => {
                [Works, Works, NeedsPassword]
            }
            (ScreenEntry::Remove, _) => [Ready, Ready, NotFound],
            (ScreenEntry::RemoveAsking, _) => [Ready, Ready, NeedsPassword],
            (ScreenEntry::ArrivalDone, _) => [Works; 3],
            (ScreenEntry::ArrivalAsking, _) => [Works, Works, NeedsPassword],
            _ => [NotFound; 3],
        };
        let mut states = Self::default();
        for (state, kind) in states.0.iter_mut().zip(kinds(system)) {
            *state = match kind {
                StoreKind::SharedNss | StoreKind::WindowsPersonal | StoreKind::LoginKeychain => first,
                StoreKind::FirefoxProfile => firefox,
                StoreKind::ThunderbirdProfile => thunderbird,
                StoreKind::PackagedChromium | StoreKind::LibreWolfProfile => NotFound,
            };
        }
        states
    }
}

/// Whether the wizard usually leaves a program with this error alone.
fn leaves_alone(error: ErrorCode) -> bool {
    matches!(
        error,
        ErrorCode::ST703 | ErrorCode::ST710 | ErrorCode::ST713 | ErrorCode::ST715 | ErrorCode::ST716
    )
}
