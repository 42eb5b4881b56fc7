//! A certificate in plain words.

use std::path::Path;

use certificate::{
    pkcs12::{Chain, Shortcoming, VerifiedPfx},
    x509::{Fingerprint, LeafFacts},
};
use serde::Serialize;
use ts_rs::TS;

use super::format::{display_path, rfc3339};
use crate::state::{HeldCertificate, LocalFile};

/// A certificate in plain words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CertificateView {
    /// The holder's name.
    pub holder: String,
    /// The holder's organisation.
    pub organization: String,
    /// The issuer's name.
    pub issuer: String,
    /// RFC 3339, UTC.
    pub valid_from: String,
    /// RFC 3339, UTC.
    pub valid_until: String,
    /// SHA-256 of the certificate, hexadecimal.
    pub fingerprint: String,
    /// The name under which programs list the certificate.
    pub friendly_name: String,
    /// The result of checking the chain; none where no file was opened.
    pub chain: Option<ChainView>,
    /// The user's own copy of the certificate file, once it exists.
    pub backup: Option<String>,
    /// The shortcoming in the protection of the delivered or provided file, where the wizard keeps a re-encrypted one.
    pub strengthened: Option<Shortcoming>,
    /// The file's password was typed with surplus characters, such as a trailing blank; other programs accept it only
    /// without them.
    pub password_had_more: bool,
}

/// A purpose of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Use {
    /// Signing documents.
    Signing,
    /// Logging in to websites.
    LogIn,
    /// Signing mail, and reading mail that was encrypted for its holder.
    Mail,
}

/// The chain of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChainView {
    /// The chain ends in the practice root.
    Practice,
    /// The file contains the whole chain; the programs decide whether they trust its root.
    Complete,
    /// The file lacks an issuer.
    Incomplete,
}

impl CertificateView {
    pub(super) fn of(pfx: &VerifiedPfx, kept: &LocalFile) -> Self {
        let chain = match pfx.chain() {
            Chain::PracticeRoot => ChainView::Practice,
            Chain::Complete => ChainView::Complete,
            Chain::Incomplete => ChainView::Incomplete,
        };
        let strengthened = pfx.copy().map(|copy| copy.shortcoming).or_else(|| kept.file().shortcoming());
        let view = Self::new(pfx.facts(), pfx.fingerprint(), pfx.friendly_name(), kept.backup());
        Self { chain: Some(chain), strengthened, password_had_more: pfx.was_typed_with_more(), ..view }
    }

    pub(super) fn of_held(held: &HeldCertificate) -> Self {
        Self::new(&held.facts, held.fingerprint, &held.name, held.file.as_deref())
    }

    fn new(facts: &LeafFacts, fingerprint: Fingerprint, name: &str, backup: Option<&Path>) -> Self {
        Self {
            holder: facts.holder.clone(),
            organization: facts.organization.clone(),
            issuer: facts.issuer.clone(),
            valid_from: rfc3339(facts.valid_from),
            valid_until: rfc3339(facts.valid_until),
            fingerprint: fingerprint.to_string(),
            friendly_name: name.to_owned(),
            chain: None,
            backup: backup.map(display_path),
            strengthened: None,
            password_had_more: false,
        }
    }
}

/// The purposes of the certificate.
pub(super) fn uses(facts: &LeafFacts) -> Vec<Use> {
    let all = [
        (Use::Signing, facts.may_sign),
        (Use::LogIn, facts.client_auth),
        (Use::Mail, facts.email_protection),
    ];
    all.into_iter().filter_map(|(meant, is_meant)| is_meant.then_some(meant)).collect()
}
