//! The eight screens.

use std::fmt;

/// A screen, in the order of the journey.
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
}

impl Screen {
    /// All of them.
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
        }
    }

    /// The code for the telephone, `P0` to `P7`.
    pub fn code(self) -> String {
        format!("P{}", self as u8)
    }
}

impl fmt::Display for Screen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.code(), self.name())
    }
}
