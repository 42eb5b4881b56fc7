//! The list of screens: a new one is added to each of the three below.

use serde::Serialize;
use time::OffsetDateTime;
use ts_rs::TS;

use super::{
    AgreementScreen, ArrivalScreen, CaPageScreen, CertificatePasswordScreen, CertificatesScreen,
    ConnectionScreen, Content, DoneScreen, DownloadScreen, EdgeModeScreen, InspectScreen, InstallScreen,
    KeyChoiceScreen, PickupPasswordScreen, RemoveScreen, ReviewOrderScreen, StartScreen, TakeAlongScreen,
    ThisComputerScreen,
};
use crate::state::{Overlay, Session, Stage};

/// A screen with its content.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "name", rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the contents say it")]
pub enum Screen {
    Start(StartScreen),
    ReviewOrder(ReviewOrderScreen),
    ThisComputer(ThisComputerScreen),
    PickupPassword(PickupPasswordScreen),
    KeyChoice(KeyChoiceScreen),
    CertificatePassword(CertificatePasswordScreen),
    Inspect(InspectScreen),
    Agreement(AgreementScreen),
    Download(DownloadScreen),
    Install(InstallScreen),
    Done(DoneScreen),
    Certificates(CertificatesScreen),
    Remove(RemoveScreen),
    Connection(ConnectionScreen),
    CaPage(CaPageScreen),
    EdgeMode(EdgeModeScreen),
    TakeAlong(TakeAlongScreen),
    Arrival(ArrivalScreen),
}

impl Screen {
    /// The screen of the session.
    pub(super) fn of(session: &Session, now: OffsetDateTime) -> Self {
        match &session.position.overlay {
            Some(Overlay::Certificates(certificates)) => {
                Self::Certificates(CertificatesScreen::of(certificates, now))
            }
            Some(Overlay::Removal(removal)) => Self::Remove(RemoveScreen::of(removal)),
            Some(Overlay::TakeAlong(taking)) => Self::TakeAlong(TakeAlongScreen::of(session, taking, now)),
            Some(Overlay::Arrival(arrival)) => Self::Arrival(ArrivalScreen::of(arrival, now)),
            Some(Overlay::Connection(form)) => Self::Connection(ConnectionScreen::of(session, form)),
            None => Self::of_stage(session, now),
        }
    }

    fn of_stage(session: &Session, now: OffsetDateTime) -> Self {
        match &session.position.stage {
            Stage::Start { .. } => Self::Start(StartScreen::of(session)),
            Stage::Review(order) => Self::ReviewOrder(ReviewOrderScreen::of(order, now)),
            Stage::ThisComputer(_) => Self::ThisComputer(ThisComputerScreen::of(session)),
            Stage::PickupPassword(form) => Self::PickupPassword(PickupPasswordScreen::of(form)),
            Stage::KeyChoice(form) => Self::KeyChoice(KeyChoiceScreen::of(session, form)),
            Stage::CertificatePassword(form) => {
                Self::CertificatePassword(CertificatePasswordScreen::to_choose(form))
            }
            Stage::Agreement(form) => Self::Agreement(AgreementScreen::of(form)),
            Stage::Reopen { kept, .. } => Self::CertificatePassword(CertificatePasswordScreen::to_open(kept)),
            Stage::Checking(downloaded) if downloaded.kept().is_user_file() => {
                Self::CertificatePassword(CertificatePasswordScreen::to_open(downloaded.kept()))
            }
            Stage::Inspect(opened) => Self::Inspect(InspectScreen::of(session, opened.pfx(), opened.kept())),
            Stage::BackingUp(verified) if verified.kept().is_user_file() => {
                Self::Inspect(InspectScreen::of(session, verified.pfx(), verified.kept()))
            }
            Stage::Download(_) | Stage::Checking(_) | Stage::BackingUp(_) | Stage::Confirming(_) => {
                Self::Download(DownloadScreen::of(session))
            }
            Stage::Page(visit) => Self::CaPage(CaPageScreen::of(session, visit)),
            Stage::EdgeMode(mode) => Self::EdgeMode(EdgeModeScreen::of(mode)),
            Stage::Install(form) => Self::Install(InstallScreen::of(form, now)),
            Stage::Done { confirmed, targets } => {
                Self::Done(DoneScreen::of(session, confirmed, targets, now))
            }
        }
    }

    /// What the screen says of its content.
    pub(crate) fn content(&self) -> &dyn Content {
        match self {
            Self::Start(screen) => screen,
            Self::ReviewOrder(screen) => screen,
            Self::ThisComputer(screen) => screen,
            Self::PickupPassword(screen) => screen,
            Self::KeyChoice(screen) => screen,
            Self::CertificatePassword(screen) => screen,
            Self::Inspect(screen) => screen,
            Self::Agreement(screen) => screen,
            Self::Download(screen) => screen,
            Self::Install(screen) => screen,
            Self::Done(screen) => screen,
            Self::Certificates(screen) => screen,
            Self::Remove(screen) => screen,
            Self::Connection(screen) => screen,
            Self::CaPage(screen) => screen,
            Self::EdgeMode(screen) => screen,
            Self::TakeAlong(screen) => screen,
            Self::Arrival(screen) => screen,
        }
    }
}
