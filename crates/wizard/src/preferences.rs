//! What the person likes the wizard to be, in every journey.

pub use i18n::Language;
use pickup::order::Channel;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the person has chosen once and for all. Nothing of it is secret.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preferences {
    /// The language; the system's where none was chosen.
    #[serde(default)]
    pub language: Option<Language>,
    /// Where the person lives, as told to Help.
    #[serde(default)]
    pub residence: Option<Residence>,
}

/// Where the person lives: who helps, and how a certificate is renewed, differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Residence {
    /// Belgium: orders go through a Chamber of Commerce.
    Belgium,
    /// The Netherlands: orders go through Marktconcurrent.
    Netherlands,
    /// Another country: orders are placed with an account of one's own.
    Elsewhere,
}

impl Residence {
    /// The partner with whom the order was placed serves one country alone. An account of one's own can be anywhere.
    #[must_use]
    pub fn of_channel(channel: Channel) -> Option<Self> {
        match channel {
            Channel::ChamberOfCommerceBe => Some(Self::Belgium),
            Channel::MarktconcurrentNl => Some(Self::Netherlands),
            Channel::Other => None,
        }
    }

    /// Where the organisation of an order is, `country` in two letters (ISO 3166-1), where that is a country with a
    /// partner. Who is elsewhere may still live there.
    #[must_use]
    pub fn of_country(country: &str) -> Option<Self> {
        match country.to_ascii_uppercase().as_str() {
            "BE" => Some(Self::Belgium),
            "NL" => Some(Self::Netherlands),
            _ => None,
        }
    }
}
