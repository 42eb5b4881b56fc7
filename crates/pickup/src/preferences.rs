//! What the person likes the wizard to be, in every journey.

use serde::{Deserialize, Serialize};
pub use texts::Language;
use ts_rs::TS;

use crate::order::Channel;

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

impl From<Channel> for Residence {
    fn from(channel: Channel) -> Self {
        match channel {
            Channel::ChamberOfCommerceBe => Self::Belgium,
            Channel::MarktconcurrentNl => Self::Netherlands,
            Channel::Other => Self::Elsewhere,
        }
    }
}
