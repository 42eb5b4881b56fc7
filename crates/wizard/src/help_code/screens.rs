//! The screens in help codes: one entry for each form of a screen.

use certificate::store::StoreKind;
use pickup::{
    connection::{Check, CheckResult},
    order::OrderState,
};

use super::StoreState;
use crate::view::{
    CertificatePasswordPurpose, CheckView, HeldState, HeldView, HoldingView, LinkStatus, ProgramView, Screen,
};

macro_rules! screen_entries {
    ($($entry:ident, $code:literal, $name:literal;)+) => {
        /// A screen in one of its forms. New entries go to the end: help codes contain their places.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "the names say it")]
        pub enum ScreenEntry {
            $($entry),+
        }

        impl ScreenEntry {
            /// All entries, each at its place.
            pub const ALL: [Self; [$($code),+].len()] = [$(Self::$entry),+];

            /// The code of the screen, such as `P2`.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$entry => $code),+
                }
            }

            /// The name in pictures and tables.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$entry => $name),+
                }
            }
        }
    };
}

screen_entries! {
    Start, "P0", "start";
    StartAfterRestart, "P0", "start-after-restart";
    Review, "P1", "review-order";
    ReviewLapsed, "P1", "review-order-lapsed";
    ReviewLocked, "P1", "review-order-locked";
    ReviewPickedUp, "P1", "review-order-picked-up";
    ReviewCancelled, "P1", "review-order-cancelled";
    PickupPassword, "P2", "pickup-password";
    PickupPasswordAfterRestart, "P2", "pickup-password-after-restart";
    CertificatePasswordChoose, "P3", "certificate-password-choose";
    CertificatePasswordChooseAfterRestart, "P3", "certificate-password-choose-after-restart";
    CertificatePasswordOpen, "P3", "certificate-password-open";
    CertificatePasswordOpenUserFile, "F1", "certificate-password-open-user-file";
    Inspect, "F2", "inspect";
    Agreement, "P4", "agreement";
    Download, "P5", "download";
    DownloadSaved, "P5", "download-saved";
    DownloadBackedUp, "P5", "download-backed-up";
    Install, "P6", "install";
    InstallAsking, "P6", "install-asking";
    Done, "P7", "done";
    Certificates, "K1", "certificates";
    CertificatesNothing, "K1", "certificates-nothing";
    CertificatesAsking, "K1", "certificates-asking";
    Remove, "K2", "remove";
    RemoveAsking, "K2", "remove-asking";
    Connection, "C1", "connection";
    ConnectionGood, "C1", "connection-good";
    ConnectionProxyFails, "C1", "connection-proxy-fails";
    ConnectionProxyRefuses, "C1", "connection-proxy-refuses";
    ConnectionNameFails, "C1", "connection-name-fails";
    ConnectionTlsFails, "C1", "connection-tls-fails";
    ConnectionClockFails, "C1", "connection-clock-fails";
    ConnectionServiceFails, "C1", "connection-service-fails";
    CertificatesNotTried, "K1", "certificates-not-tried";
    CertificatesNotTriedAsking, "K1", "certificates-not-tried-asking";
    InspectOrder, "P5", "inspect-order";
    ConnectionProxyUnreadable, "C1", "connection-proxy-unreadable";
    ConnectionProxyCloses, "C1", "connection-proxy-closes";
}

impl ScreenEntry {
    /// Whether most callers see the screen in this form, which is the first of its forms.
    #[must_use]
    pub fn is_usual(self) -> bool {
        Self::ALL.into_iter().find(|other| other.code() == self.code()) == Some(self)
    }

    /// The entry of this screen in its present form.
    #[must_use]
    pub fn of(screen: &Screen) -> Self {
        match screen {
            Screen::Start { resumed_order: None, .. } => Self::Start,
            Screen::Start { resumed_order: Some(_), .. } => Self::StartAfterRestart,
            Screen::ReviewOrder { order, .. } => match order.state {
                OrderState::Ready => Self::Review,
                OrderState::Lapsed => Self::ReviewLapsed,
                OrderState::Locked => Self::ReviewLocked,
                OrderState::PickedUp => Self::ReviewPickedUp,
                OrderState::Cancelled => Self::ReviewCancelled,
            },
            Screen::PickupPassword { resumed: false, .. } => Self::PickupPassword,
            Screen::PickupPassword { resumed: true, .. } => Self::PickupPasswordAfterRestart,
            Screen::CertificatePassword { purpose, resumed, .. } => match (purpose, resumed) {
                (CertificatePasswordPurpose::Choose, false) => Self::CertificatePasswordChoose,
                (CertificatePasswordPurpose::Choose, true) => Self::CertificatePasswordChooseAfterRestart,
                (CertificatePasswordPurpose::Open, _) => Self::CertificatePasswordOpen,
                (CertificatePasswordPurpose::OpenUserFile, _) => Self::CertificatePasswordOpenUserFile,
            },
            Screen::Inspect { link: LinkStatus::NotConcerned, .. } => Self::Inspect,
            Screen::Inspect { .. } => Self::InspectOrder,
            Screen::Agreement { .. } => Self::Agreement,
            Screen::Download { saved: false, .. } => Self::Download,
            Screen::Download { saved: true, backup: None, .. } => Self::DownloadSaved,
            Screen::Download { saved: true, backup: Some(_), .. } => Self::DownloadBackedUp,
            Screen::Install { asking: None, .. } => Self::Install,
            Screen::Install { asking: Some(_), .. } => Self::InstallAsking,
            Screen::Done { .. } => Self::Done,
            Screen::Certificates { asking, certificates, locked } => {
                match (has_untried(certificates, locked), asking) {
                    (false, Some(_)) => Self::CertificatesAsking,
                    (true, Some(_)) => Self::CertificatesNotTriedAsking,
                    (true, None) => Self::CertificatesNotTried,
                    (false, None) if certificates.is_empty() => Self::CertificatesNothing,
                    (false, None) => Self::Certificates,
                }
            }
            Screen::Remove { asking: None, .. } => Self::Remove,
            Screen::Remove { asking: Some(_), .. } => Self::RemoveAsking,
            Screen::Connection { checks, .. } => of_checks(checks),
        }
    }

    /// The entry of the connection's screen where this is the first step that failed.
    pub(crate) fn of_bad_check(check: Check, result: CheckResult) -> Self {
        match (check, result) {
            (Check::Proxy, CheckResult::Refused) => Self::ConnectionProxyRefuses,
            (Check::Proxy, CheckResult::Closed) => Self::ConnectionProxyCloses,
            (Check::Proxy, CheckResult::Unreadable) => Self::ConnectionProxyUnreadable,
            (Check::Proxy, _) => Self::ConnectionProxyFails,
            (Check::Name, _) => Self::ConnectionNameFails,
            (Check::Tls, _) => Self::ConnectionTlsFails,
            (Check::Clock, _) => Self::ConnectionClockFails,
            (Check::Service, _) => Self::ConnectionServiceFails,
        }
    }

    /// Whether the screen has keys that were not asked to sign. The state "works" then means "not tried".
    #[must_use]
    pub fn is_not_tried(self) -> bool {
        matches!(self, Self::CertificatesNotTried | Self::CertificatesNotTriedAsking)
    }

    /// Whether this screen is about an order.
    #[must_use]
    pub fn has_order(self) -> bool {
        self.code().starts_with('P') && !matches!(self, Self::Start | Self::StartAfterRestart)
    }
}

/// Whether a key was not tried, and no program of the same kind is in a worse state.
fn has_untried(certificates: &[HoldingView], locked: &[ProgramView]) -> bool {
    let targets = || certificates.iter().flat_map(|holding| &holding.targets);
    let is_worse = |kind: StoreKind| {
        let is_worse =
            |held: &HeldView| held.kind == kind && StoreState::from(held.state) > StoreState::Works;
        targets().any(is_worse) || locked.iter().any(|program| program.kind == kind)
    };
    targets().any(|target| target.state == HeldState::NotTried && !is_worse(target.kind))
}

/// The entry for the first step that failed.
fn of_checks(checks: &[CheckView]) -> ScreenEntry {
    let bad = checks.iter().find(|step| step.result.is_bad());
    match bad {
        None if checks.is_empty() => ScreenEntry::Connection,
        None => ScreenEntry::ConnectionGood,
        Some(step) => ScreenEntry::of_bad_check(step.check, step.result),
    }
}
