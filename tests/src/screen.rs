//! The screens.

use std::fmt;

/// A screen. Those of an order are in the order of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are the screens' names")]
pub enum Screen {
    Start,
    ReviewOrder,
    PickupPassword,
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
    /// The screens that are not on the path of an order.
    pub const BESIDE: [Self; 3] = [Self::Inspect, Self::Certificates, Self::Remove];

    /// The screens on the path of an order.
    pub const ALL: [Self; 8] = [
        Self::Start,
        Self::ReviewOrder,
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
            Self::PickupPassword => "pickup-password",
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
    pub fn code(self) -> String {
        match self {
            Self::Inspect => "F2".to_owned(),
            Self::Certificates => "K1".to_owned(),
            Self::Remove => "K2".to_owned(),
            on_the_way => format!("P{}", on_the_way as u8),
        }
    }
}

impl fmt::Display for Screen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.code(), self.name())
    }
}
