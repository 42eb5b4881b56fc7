//! From the leaf up to its root, as far as the file goes.

use rustls_pki_types::{CertificateDer, UnixTime};
use time::OffsetDateTime;
use x509_parser::prelude::X509Certificate;

use super::FileError;
use crate::certificate::parse;

/// The longest chain that is followed.
const MAX_ISSUERS: usize = 8;

/// What is known of the chain above the leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chain {
    /// It ends in the practice root.
    PracticeRoot,
    /// The file holds all of it up to a self-signed root, whose trust is for the programs to decide.
    Complete,
    /// An issuer is missing from the file.
    Incomplete,
}

/// The issuers of `leaf` among `others`, nearest first, each held against its signature.
pub(crate) fn issuers<'a>(
    leaf: &[u8],
    others: impl Iterator<Item = &'a [u8]> + Clone,
) -> Result<(Vec<Vec<u8>>, Chain), FileError> {
    let mut found: Vec<Vec<u8>> = Vec::new();
    let mut current = leaf;
    while found.len() < MAX_ISSUERS {
        let certificate = parse(current)?;
        if is_self_signed(&certificate) {
            return Ok((found, Chain::Complete));
        }
        let issuer = others.clone().find(|der| {
            parse(der).is_ok_and(|issuer| {
                issuer.is_ca()
                    && issuer.subject() == certificate.issuer()
                    && certificate.verify_signature(Some(issuer.public_key())).is_ok()
            })
        });
        match issuer {
            Some(issuer) => {
                found.push(issuer.to_vec());
                current = issuer;
            }
            None => return Ok((found, Chain::Incomplete)),
        }
    }
    Ok((found, Chain::Incomplete))
}

fn is_self_signed(certificate: &X509Certificate<'_>) -> bool {
    certificate.subject() == certificate.issuer() && certificate.verify_signature(None).is_ok()
}

/// Builds and verifies the path to `root` by RFC 5280, for TLS client authentication.
pub(crate) fn verify_to_root(
    leaf: &[u8],
    issuers: &[Vec<u8>],
    root: &[u8],
    at: OffsetDateTime,
) -> Result<(), FileError> {
    let root = CertificateDer::from(root);
    let anchor = webpki::anchor_from_trusted_cert(&root).map_err(|_| FileError::WrongChain)?;
    let leaf = CertificateDer::from(leaf);
    let leaf = webpki::EndEntityCert::try_from(&leaf).map_err(|_| FileError::WrongChain)?;
    let intermediates: Vec<_> = issuers.iter().map(|der| CertificateDer::from(der.as_slice())).collect();
    let seconds = u64::try_from(at.unix_timestamp()).map_err(|_| FileError::WrongChain)?;
    leaf.verify_for_usage(
        webpki::ALL_VERIFICATION_ALGS,
        &[anchor],
        &intermediates,
        UnixTime::since_unix_epoch(std::time::Duration::from_secs(seconds)),
        webpki::KeyUsage::client_auth(),
        None,
        None,
    )
    .map(drop)
    .map_err(|_| FileError::WrongChain)
}
