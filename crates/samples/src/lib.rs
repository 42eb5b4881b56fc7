//! What is made up: an authority that signs certificates, the person they name, and the agreement to accept. Practice and
//! the practice service both hand it out.
#![forbid(unsafe_code)]

mod authority;

pub use authority::{
    AUTHORITY, CertificationAuthority, Issued, KeyKind, SigningError, authority_name, params,
};
use serde::{Deserialize, Serialize};

/// The version of [`AGREEMENT_TEXT`].
pub const AGREEMENT_VERSION: &str = "practice-1";

/// An agreement that binds nobody. Plain text; an empty line parts paragraphs.
pub const AGREEMENT_TEXT: &str = include_str!("agreement.txt");

/// Whom a certificate names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Subject {
    /// The person.
    pub common_name: String,
    /// The organisation that the person acts for.
    pub organization: String,
    /// ISO 3166-1 alpha-2, in capitals.
    pub country: String,
    /// In ASCII.
    pub email: String,
}

impl Subject {
    /// A person who does not exist.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            common_name: "Anna Peeters".to_owned(),
            organization: "Voorbeeld Handelshuis BV".to_owned(),
            country: "BE".to_owned(),
            email: "anna.peeters@voorbeeld-handelshuis.example".to_owned(),
        }
    }
}
