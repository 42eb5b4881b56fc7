//! What is wrong with a certificate, and no reason to refuse it.

use serde::Serialize;
use ts_rs::TS;

/// What is wrong with a certificate that a person brought, and no reason to refuse it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// It is over.
    Expired,
    /// It is not valid yet.
    NotYetValid,
    /// It is not made for signing.
    NotForSigning,
    /// It is not made for logging in.
    NotForLogIn,
    /// An issuer is missing from the file.
    IncompleteChain,
    /// Nobody but its own key vouches for it.
    SelfSigned,
}
