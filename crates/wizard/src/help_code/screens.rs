//! The screens in help codes: one entry for each form of a screen.

use ca_page::facts::PageKind;
use pickup::connection::{Check, CheckResult};

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
    ConnectionProxyUntrusted, "C1", "connection-proxy-untrusted";
    Page, "W1", "ca-page";
    PageOpen, "W2", "ca-page-open";
    PageReview, "W2", "ca-page-review-order";
    PagePickupPassword, "W2", "ca-page-pickup-password";
    PageCertificatePassword, "W2", "ca-page-certificate-password";
    PageAgreement, "W2", "ca-page-agreement";
    PageDownload, "W2", "ca-page-download";
    PageStops, "W2", "ca-page-stops";
    CertificatePasswordOpenPage, "P3", "certificate-password-open-page";
    EdgeMode, "W3", "edge-mode";
    ThisComputer, "P1", "this-computer";
    CertificatePasswordTypeOver, "P3", "certificate-password-type-over";
    CertificatePasswordOwn, "P3", "certificate-password-own";
    KeyChoice, "P3", "key-choice";
    CertificatePasswordOfKey, "P3", "certificate-password-of-key";
    DownloadIssuing, "P5", "download-issuing";
    DownloadBound, "P5", "download-bound";
    TakeAlong, "K3", "take-along";
    TakeAlongBackup, "K4", "take-along-backup";
    TakeAlongPhone, "K4", "take-along-phone";
    TakeAlongComputer, "K4", "take-along-computer";
    TakenAlong, "K4", "taken-along";
    Arrival, "K5", "arrival";
    ArrivalPassword, "K5", "arrival-password";
    ArrivalAsking, "K5", "arrival-asking";
    ArrivalDone, "K5", "arrival-done";
    StartOffer, "P0", "start-offer";
    StartOffers, "P0", "start-offers";
}

impl ScreenEntry {
    /// The entry of the CA's page that is open, by what it seems to be.
    pub(crate) fn of_page(kind: PageKind) -> Self {
        match kind {
            PageKind::Unknown => Self::PageOpen,
            PageKind::ReviewOrder => Self::PageReview,
            PageKind::PickupPassword => Self::PagePickupPassword,
            PageKind::CertificatePassword | PageKind::PasswordMade => Self::PageCertificatePassword,
            PageKind::Agreement => Self::PageAgreement,
            PageKind::Download => Self::PageDownload,
            PageKind::SessionOver
            | PageKind::InvalidRequest
            | PageKind::AlreadyPickedUp
            | PageKind::NotReady
            | PageKind::KeyInBrowser => Self::PageStops,
        }
    }

    /// What the CA's page seems to be where it is open.
    pub(crate) fn page_kind(self) -> Option<PageKind> {
        match self {
            Self::PageOpen => Some(PageKind::Unknown),
            Self::PageReview => Some(PageKind::ReviewOrder),
            Self::PagePickupPassword => Some(PageKind::PickupPassword),
            Self::PageCertificatePassword => Some(PageKind::CertificatePassword),
            Self::PageAgreement => Some(PageKind::Agreement),
            Self::PageDownload => Some(PageKind::Download),
            // The first of several.
            Self::PageStops => Some(PageKind::SessionOver),
            _ => None,
        }
    }

    /// Whether most callers see the screen in this form, which is the first of its forms.
    #[must_use]
    pub fn is_usual(self) -> bool {
        Self::ALL.into_iter().find(|other| other.code() == self.code()) == Some(self)
    }

    /// The entry of the connection's screen where this is the first step that failed.
    pub(crate) fn of_bad_check(check: Check, result: CheckResult) -> Self {
        match (check, result) {
            (Check::Proxy, CheckResult::Refused) => Self::ConnectionProxyRefuses,
            (Check::Proxy, CheckResult::Closed) => Self::ConnectionProxyCloses,
            (Check::Proxy, CheckResult::Untrusted) => Self::ConnectionProxyUntrusted,
            (Check::Proxy, CheckResult::Unreadable) => Self::ConnectionProxyUnreadable,
            (Check::Proxy, _) => Self::ConnectionProxyFails,
            (Check::Name, _) => Self::ConnectionNameFails,
            (Check::Tls, _) => Self::ConnectionTlsFails,
            (Check::Clock, _) => Self::ConnectionClockFails,
            (Check::Service, _) => Self::ConnectionServiceFails,
        }
    }

    /// Whether the screen has keys that were not asked to sign. The state "works" then means "not tried".
    pub(crate) fn is_not_tried(self) -> bool {
        matches!(self, Self::CertificatesNotTried | Self::CertificatesNotTriedAsking)
    }

    /// Whether only an order whose key is made on the computer has this screen.
    pub(crate) fn is_of_own_key(self) -> bool {
        matches!(
            self,
            Self::KeyChoice | Self::CertificatePasswordOfKey | Self::DownloadIssuing | Self::DownloadBound
        )
    }

    /// Whether this screen is about an order.
    pub(crate) fn has_order(self) -> bool {
        self.code().starts_with('P')
            && !matches!(
                self,
                Self::Start
                    | Self::StartAfterRestart
                    | Self::StartOffer
                    | Self::StartOffers
                    | Self::CertificatePasswordOpenPage
            )
    }
}
