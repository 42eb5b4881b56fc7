//! The help code: where a caller is, in eight characters made to be read out over the telephone.
//!
//! It says which screen is shown, which error, on which system, in which language, where the order was placed, how its
//! key is made, and how the stores are. Nothing in it is personal. `docs/help-code.md` documents its layout.

mod errors;
mod layout;
mod screens;
mod spelling;
mod stores;
#[cfg(test)]
mod tests;

use std::{fmt, str::FromStr};

pub use errors::shown;
pub use screens::ScreenEntry;
pub use stores::{StoreState, StoreStates, kinds};

use pickup::order::KeyGeneration;

use crate::{
    codes::ErrorCode,
    platform::System,
    preferences::{Language, Residence},
};

/// What a help code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HelpCode {
    /// The screen, and how it looks.
    pub screen: ScreenEntry,
    /// The error that it shows.
    pub error: Option<ErrorCode>,
    /// The system of the computer.
    pub system: System,
    /// The language that is spoken.
    pub language: Language,
    /// Where the person lives; none while it is not known.
    pub residence: Option<Residence>,
    /// How the key of the order is made; none where there is no order.
    pub key_generation: Option<KeyGeneration>,
    /// The stores that the screen shows.
    pub stores: StoreStates,
}

/// Why a text is no help code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HelpCodeError {
    /// A character is wrong, missing, or one too many.
    #[error("this is no help code")]
    Mistyped,
    /// Its layout, its screen or its error is one that this wizard does not know.
    #[error("the help code is of another version of the wizard")]
    OtherVersion,
}

impl HelpCode {
    /// For each step code the screen as most callers see it, and for each error code the screen where it usually stands.
    pub fn of_each_code() -> impl Iterator<Item = (&'static str, Self)> {
        let screens = ScreenEntry::ALL.into_iter().filter(|screen| screen.is_usual());
        let screens = screens.map(|screen| (screen.code(), Self::typical(screen, None)));
        let errors = ErrorCode::ALL.into_iter();
        screens.chain(errors.map(|error| (error.as_str(), Self::typical(error.usual_screen(), Some(error)))))
    }

    /// As such a screen usually looks with this error: for pictures, and for tests.
    #[must_use]
    pub fn typical(screen: ScreenEntry, error: Option<ErrorCode>) -> Self {
        let system = System::Linux;
        let key_generation = match error {
            Some(ErrorCode::OR156) => KeyGeneration::OnDevice,
            _ => KeyGeneration::Pkcs12,
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

/// The eight characters, in one piece.
impl fmt::Display for HelpCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&spelling::spell(layout::pack(self)))
    }
}

/// Takes small letters for capital ones, O for 0, I and L for 1, and no notice of spaces and dashes.
impl FromStr for HelpCode {
    type Err = HelpCodeError;

    fn from_str(text: &str) -> Result<Self, HelpCodeError> {
        layout::unpack(spelling::read(text).ok_or(HelpCodeError::Mistyped)?)
    }
}
