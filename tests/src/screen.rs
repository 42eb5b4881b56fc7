//! The screens.

use std::fmt;

/// A screen. Those of an order are in the sequence of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are the screens' names")]
pub enum Screen {
    Start,
    ReviewOrder,
    ThisComputer,
    PickupPassword,
    /// Of an order whose key is made on the computer.
    KeyChoice,
    CertificatePassword,
    Agreement,
    Download,
    Install,
    Done,
    Inspect,
    Certificates,
    Remove,
}

impl Screen {
    /// The screens that are not on the path of every order.
    pub const BESIDE: [Self; 4] = [Self::KeyChoice, Self::Inspect, Self::Certificates, Self::Remove];

    /// The screens on the path of an order.
    pub const ALL: [Self; 9] = [
        Self::Start,
        Self::ReviewOrder,
        Self::ThisComputer,
        Self::PickupPassword,
        Self::CertificatePassword,
        Self::Agreement,
        Self::Download,
        Self::Install,
        Self::Done,
    ];

    /// The name within `data-testid="screen-NAME"`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::ReviewOrder => "review-order",
            Self::ThisComputer => "this-computer",
            Self::PickupPassword => "pickup-password",
            Self::KeyChoice => "key-choice",
            Self::CertificatePassword => "certificate-password",
            Self::Agreement => "agreement",
            Self::Download => "download",
            Self::Install => "install",
            Self::Done => "done",
            Self::Inspect => "inspect",
            Self::Certificates => "certificates",
            Self::Remove => "remove",
        }
    }

    /// The telephone code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Start => "P0",
            Self::ReviewOrder | Self::ThisComputer => "P1",
            Self::PickupPassword => "P2",
            Self::KeyChoice | Self::CertificatePassword => "P3",
            Self::Agreement => "P4",
            Self::Download => "P5",
            Self::Install => "P6",
            Self::Done => "P7",
            Self::Inspect => "F2",
            Self::Certificates => "K1",
            Self::Remove => "K2",
        }
    }
}

impl fmt::Display for Screen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.code(), self.name())
    }
}
