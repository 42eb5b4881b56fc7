//! The order behind a link, as the service describes it.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use ts_rs::TS;

use crate::certificate::Der;

/// Where an order is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OrderState {
    /// The certificate can be picked up.
    Ready,
    /// Too many wrong pickup passwords.
    Locked,
    /// The receipt of the certificate was confirmed; the link is used up.
    PickedUp,
    /// Not picked up in time, and so cancelled.
    Lapsed,
    /// Cancelled by its owner or the CA.
    Cancelled,
}

/// A first certificate, or a new one in place of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OrderKind {
    /// Lapses 30 days after it is ready.
    New,
    /// Lapses 7 days after it is ready.
    Reissue,
}

/// Where the order was placed; decides who helps with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// A Belgian Chamber of Commerce.
    ChamberOfCommerceBe,
    /// Marktconcurrent, in the Netherlands.
    MarktconcurrentNl,
    /// With an account of one's own, or elsewhere.
    Other,
}

/// Where the private key is made; fixed when ordering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KeyGeneration {
    /// By the CA, which sends it in a PKCS#12 file.
    Pkcs12,
    /// On the computer of the user.
    OnDevice,
}

/// The person and organisation for whom the certificate is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Subject {
    pub common_name: String,
    pub organization: String,
    /// ISO 3166-1, two letters.
    pub country: String,
    pub email: String,
}

/// What the service says of an order when it is looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names say it")]
pub struct OrderDetails {
    pub number: String,
    pub state: OrderState,
    pub kind: OrderKind,
    pub channel: Channel,
    pub key_generation: KeyGeneration,
    pub subject: Subject,
    #[serde(with = "time::serde::rfc3339")]
    pub lapses_at: OffsetDateTime,
    /// Wrong pickup passwords that the service will still forgive.
    pub attempts_left: u32,
    /// The certificates of the CA that the service carries: a file that lacks one is completed from them.
    #[serde(default)]
    pub issuers: Vec<Der>,
    /// The pickup password of a practice order, which stands on the screen. A real service never sends it.
    pub practice_password: Option<String>,
}

impl OrderDetails {
    /// Whole days until the order lapses; 0 on the last day and after.
    #[must_use]
    pub fn days_left(&self, now: OffsetDateTime) -> u32 {
        u32::try_from((self.lapses_at - now).whole_days()).unwrap_or(0)
    }
}
