//! Sample data for practice and the practice service: an authority that signs certificates, the person they name, and
//! the agreement to accept.
#![forbid(unsafe_code)]

mod authority;

pub use authority::{
    AUTHORITY, CertificationAuthority, Issued, KeyKind, SigningError, authority_name, params,
};
use serde::{Deserialize, Serialize};

/// The version of [`AGREEMENT_TEXT`].
pub const AGREEMENT_VERSION: &str = "practice-1";

/// A sample agreement without legal effect. Plain text; an empty line separates paragraphs.
pub const AGREEMENT_TEXT: &str = include_str!("agreement.txt");

/// The subject of a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Subject {
    /// The person's name.
    pub common_name: String,
    /// The organisation that the person acts for.
    pub organization: String,
    /// The country: ISO 3166-1 alpha-2, in capitals.
    pub country: String,
    /// The e-mail address, in ASCII.
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
