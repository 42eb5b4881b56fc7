//! The help code: the state of a caller's screen, in eight characters made to be read out over the telephone.
//!
//! It encodes the screen, the error, the system, the language, where the order was placed, how its key is made, and the
//! states of the stores. It contains nothing personal. `docs/help-code.md` documents its layout.

mod layout;
mod screens;
mod spelling;
mod stores;
#[cfg(test)]
mod tests;

use std::{fmt, str::FromStr};

pub use screens::ScreenEntry;
pub(crate) use stores::ShownStore;
pub use stores::{StoreState, StoreStates, kinds};

use pickup::order::KeyGeneration;

use crate::{
    codes::ErrorCode,
    platform::System,
    preferences::{Language, Residence},
};

/// The content of a help code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HelpCode {
    /// The screen, in one of its forms.
    pub screen: ScreenEntry,
    /// The error shown.
    pub error: Option<ErrorCode>,
    /// The system of the computer.
    pub system: System,
    /// The language in use.
    pub language: Language,
    /// The person's residence; none while it is not known.
    pub residence: Option<Residence>,
    /// The way in which the key of the order is made; none where there is no order.
    pub key_generation: Option<KeyGeneration>,
    /// The states of the stores on the screen.
    pub stores: StoreStates,
}

/// The reasons why a text is not a help code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HelpCodeError {
    /// A character is wrong, missing or surplus.
    #[error("this is no help code")]
    Mistyped,
    /// Its layout, its screen or its error is unknown to this version of the wizard.
    #[error("the help code is of another version of the wizard")]
    OtherVersion,
}

impl HelpCode {
    /// A code for each step code, with the screen as most callers see it, and for each error code, with its usual
    /// screen.
    pub fn of_each_code() -> impl Iterator<Item = (&'static str, Self)> {
        let screens = ScreenEntry::ALL.into_iter().filter(|screen| screen.is_usual());
        let screens = screens.map(|screen| (screen.code(), Self::typical(screen, None)));
        let errors = ErrorCode::ALL.into_iter();
        screens.chain(errors.map(|error| (error.as_str(), Self::typical(error.usual_screen(), Some(error)))))
    }

    /// The usual code of such a screen with this error: for pictures, and for tests.
    #[must_use]
    pub fn typical(screen: ScreenEntry, error: Option<ErrorCode>) -> Self {
        // As most callers have it.
        let system = System::Windows;
        let is_of_own_key =
            |error: ErrorCode| error == ErrorCode::OR156 || error.topics().any(|topic| topic == "own-key");
        let key_generation = if screen.is_of_own_key() || error.is_some_and(is_of_own_key) {
            KeyGeneration::OnDevice
        } else {
            KeyGeneration::Pkcs12
        };
        Self {
            screen,
            error,
            system,
            language: Language::En,
            residence: Some(Residence::Belgium),
            key_generation: screen.has_order().then_some(key_generation),
            stores: StoreStates::typical(screen, error, system),
        }
    }
}

/// Prints the eight characters without separators.
impl fmt::Display for HelpCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&spelling::spell(layout::pack(self)))
    }
}

/// Accepts lower case, O for 0, and I and L for 1, and ignores spaces and dashes.
impl FromStr for HelpCode {
    type Err = HelpCodeError;

    fn from_str(text: &str) -> Result<Self, HelpCodeError> {
        layout::unpack(spelling::read(text).ok_or(HelpCodeError::Mistyped)?)
    }
}
