//! The person's preferences, which apply to every journey.

pub use i18n::Language;
use pickup::order::Channel;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The person's lasting choices. None of them is secret.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preferences {
    /// The language; the system's if none was chosen.
    #[serde(default)]
    pub language: Option<Language>,
    /// The person's residence, as entered in Help.
    #[serde(default)]
    pub residence: Option<Residence>,
}

/// The person's residence, on which support and the renewal of a certificate depend.
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
    /// The residence that an order's partner implies, which serves one country only. An account of one's own can be
    /// anywhere.
    pub(crate) fn of_channel(channel: Channel) -> Option<Self> {
        match channel {
            Channel::ChamberOfCommerceBe => Some(Self::Belgium),
            Channel::MarktconcurrentNl => Some(Self::Netherlands),
            Channel::Other => None,
        }
    }

    /// The residence that the country of an order's organisation suggests; `country` is ISO 3166-1 alpha-2. None unless
    /// the country has a partner: a person with an organisation elsewhere may still live in one that has.
    pub(crate) fn of_country(country: &str) -> Option<Self> {
        match country.to_ascii_uppercase().as_str() {
            "BE" => Some(Self::Belgium),
            "NL" => Some(Self::Netherlands),
            _ => None,
        }
    }
}
