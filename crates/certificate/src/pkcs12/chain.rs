//! The chain from the leaf to its root, as far as the file contains it.

use rustls_pki_types::{CertificateDer, UnixTime};
use time::OffsetDateTime;
use x509_parser::{extensions::ParsedExtension, prelude::X509Certificate};

use super::FileError;
use crate::{
    key::{Verdict, is_signed_by},
    x509::parse,
};

/// The longest chain that is followed.
const MAX_ISSUERS: usize = 8;

/// The completeness of the chain above the leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chain {
    /// The chain ends in the practice root.
    PracticeRoot,
    /// The file contains the chain up to a self-signed root, whose trust the programs decide.
    Complete,
    /// An issuer is missing from the file.
    Incomplete,
}

/// The path from a leaf to its root.
pub(super) struct Path {
    /// Nearest first.
    pub(super) issuers: Vec<Vec<u8>>,
    pub(super) chain: Chain,
    /// One of the signatures below the root uses an unsupported algorithm: it could not be verified.
    pub(super) is_unchecked: bool,
}

/// Builds the path of `leaf` among `others`, with each signature verified. Where that is not possible, names and key
/// identifiers decide (RFC 5280, section 6.1 and 4.2.1.1), unless another certificate is proven to have signed.
pub(super) fn path<'a>(
    leaf: &[u8],
    others: impl Iterator<Item = &'a [u8]> + Clone,
) -> Result<Path, FileError> {
    let mut path = Path { issuers: Vec::new(), chain: Chain::Incomplete, is_unchecked: false };
    let mut current = leaf;
    while path.issuers.len() < MAX_ISSUERS {
        let certificate = parse(current)?;
        if issued(&certificate, &certificate) != Verdict::Wrong {
            path.chain = Chain::Complete;
            break;
        }
        let by = |wanted: Verdict| {
            others.clone().find(|der| {
                parse(der).is_ok_and(|other| other.is_ca() && issued(&other, &certificate) == wanted)
            })
        };
        let checked = by(Verdict::Right);
        let Some(issuer) = checked.or_else(|| by(Verdict::Unknown)) else { break };
        path.is_unchecked |= checked.is_none();
        path.issuers.push(issuer.to_vec());
        current = issuer;
    }
    Ok(path)
}

/// Whether `issuer` has issued the certificate, which can be `issuer` itself.
fn issued(issuer: &X509Certificate<'_>, certificate: &X509Certificate<'_>) -> Verdict {
    if issuer.subject() != certificate.issuer() {
        return Verdict::Wrong;
    }
    match is_signed_by(certificate, issuer) {
        Verdict::Unknown if !is_identified(issuer, certificate) => Verdict::Wrong,
        verdict => verdict,
    }
}

/// Whether the certificate's information on its issuer's key agrees with `issuer` (RFC 5280, section 4.2.1.1).
fn is_identified(issuer: &X509Certificate<'_>, certificate: &X509Certificate<'_>) -> bool {
    let own = issuer.extensions().iter().find_map(|extension| match extension.parsed_extension() {
        ParsedExtension::SubjectKeyIdentifier(own) => Some(own),
        _ => None,
    });
    let wanted = certificate.extensions().iter().find_map(|extension| match extension.parsed_extension() {
        ParsedExtension::AuthorityKeyIdentifier(wanted) => Some(wanted),
        _ => None,
    });
    let Some(wanted) = wanted else { return true };
    let is_key = wanted.key_identifier.as_ref().zip(own).is_none_or(|(wanted, own)| wanted == own);
    is_key && wanted.authority_cert_serial.is_none_or(|serial| serial == issuer.raw_serial())
}

/// Builds and verifies a path from `leaf` over `others` to one of `roots` (RFC 5280), for this purpose. Invalid roots
/// are ignored.
pub(super) fn verify(
    leaf: &[u8],
    others: &[&[u8]],
    roots: &[&[u8]],
    purpose: webpki::KeyUsage,
    at: OffsetDateTime,
) -> Result<(), FileError> {
    let roots: Vec<_> = roots.iter().map(|der| CertificateDer::from(*der)).collect();
    let anchors: Vec<_> =
        roots.iter().filter_map(|root| webpki::anchor_from_trusted_cert(root).ok()).collect();
    let leaf = CertificateDer::from(leaf);
    let leaf = webpki::EndEntityCert::try_from(&leaf).map_err(|_| FileError::WrongChain)?;
    let intermediates: Vec<_> = others.iter().map(|der| CertificateDer::from(*der)).collect();
    let seconds = u64::try_from(at.unix_timestamp()).map_err(|_| FileError::WrongChain)?;
    leaf.verify_for_usage(
        webpki::ALL_VERIFICATION_ALGS,
        &anchors,
        &intermediates,
        UnixTime::since_unix_epoch(std::time::Duration::from_secs(seconds)),
        purpose,
        None,
        None,
    )
    .map(drop)
    .map_err(|_| FileError::WrongChain)
}
