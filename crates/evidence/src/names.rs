//! The subjects of the evidence, a row each, in the order in which they are shown.

use serde::{Deserialize, Serialize};

macro_rules! rows {
    ($(#[$doc:meta])* $name:ident { $($row:ident: $words:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub enum $name {
            $(#[doc = $words] $row,)*
        }

        impl $name {
            /// All rows.
            pub const ALL: &[Self] = &[$(Self::$row,)*];

            /// The name in the closing table.
            #[must_use]
            pub fn words(self) -> &'static str {
                match self {
                    $(Self::$row => $words,)*
                }
            }
        }
    };
}

rows! {
    /// Something that tests count.
    Figure {
        Faults: "faults tried",
        Lost: "certificates lost",
        Searched: "files searched for secrets",
        Secrets: "secrets found",
        Malformed: "malformed inputs tried",
        Panics: "panics",
        SlowestMs: "slowest rejection, ms",
        HighestKib: "highest memory, KiB",
        Messages: "messages",
        Languages: "languages in which they are complete",
        Statements: "statements about PersonalSign covered",
        Uncovered: "statements not covered",
        Screens: "screens and errors examined by axe",
        Violations: "axe violations",
        Room: "looks for what cannot be read or reached",
        Keyboard: "journeys with the keyboard alone",
        Controls: "controls in the accessibility tree",
        Nameless: "controls without a name or a role",
    }
}

rows! {
    /// A program that uses the key, and how.
    Use {
        Chromium: "Chromium",
        ChromiumOpen: "Chromium, open throughout",
        Firefox: "Firefox",
        FirefoxOpen: "Firefox, open throughout",
        FirefoxPassword: "Firefox with a primary password",
        Thunderbird: "Thunderbird, signing a mail",
        PdfSig: "pdfsig, signing a PDF",
        CmsUtil: "cmsutil, signing a mail",
    }
}

/// The rule for a figure that several tests record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The sum.
    Sum,
    /// The sum, which makes the run a failure unless it is 0.
    Zero,
    /// The maximum.
    Highest,
}

impl Figure {
    /// The rule for this figure.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Lost
            | Self::Secrets
            | Self::Panics
            | Self::Uncovered
            | Self::Violations
            | Self::Nameless => Kind::Zero,
            Self::SlowestMs | Self::HighestKib => Kind::Highest,
            Self::Faults
            | Self::Searched
            | Self::Malformed
            | Self::Messages
            | Self::Languages
            | Self::Statements
            | Self::Screens
            | Self::Room
            | Self::Keyboard
            | Self::Controls => Kind::Sum,
        }
    }
}
