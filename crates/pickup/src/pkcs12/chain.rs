//! From the leaf up to its root, as far as the file goes.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA512_ASN1, ECDSA_P384_SHA512_ASN1, ECDSA_P521_SHA256_ASN1, ECDSA_P521_SHA384_ASN1,
    ECDSA_P521_SHA512_ASN1, RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
    RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY, UnparsedPublicKey, VerificationAlgorithm,
};
use rustls_pki_types::{CertificateDer, UnixTime};
use time::OffsetDateTime;
use x509_parser::{
    oid_registry::{
        OID_PKCS1_SHA256WITHRSA, OID_PKCS1_SHA512WITHRSA, OID_SIG_ECDSA_WITH_SHA256,
        OID_SIG_ECDSA_WITH_SHA384, OID_SIG_ECDSA_WITH_SHA512, Oid,
    },
    prelude::{SubjectPublicKeyInfo, X509Certificate},
};

use super::FileError;
use crate::certificate::parse;

/// The longest chain that is followed.
const MAX_ISSUERS: usize = 8;

/// Those that x509-parser does not verify with.
static OTHER_ALGORITHMS: [(Oid<'static>, &dyn VerificationAlgorithm); 7] = [
    (OID_PKCS1_SHA256WITHRSA, &RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY),
    (OID_PKCS1_SHA512WITHRSA, &RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY),
    (OID_SIG_ECDSA_WITH_SHA256, &ECDSA_P521_SHA256_ASN1),
    (OID_SIG_ECDSA_WITH_SHA384, &ECDSA_P521_SHA384_ASN1),
    (OID_SIG_ECDSA_WITH_SHA512, &ECDSA_P521_SHA512_ASN1),
    (OID_SIG_ECDSA_WITH_SHA512, &ECDSA_P384_SHA512_ASN1),
    (OID_SIG_ECDSA_WITH_SHA512, &ECDSA_P256_SHA512_ASN1),
];

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
pub(super) fn issuers<'a>(
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
                    && is_signed_by(&certificate, issuer.public_key())
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
    certificate.subject() == certificate.issuer() && is_signed_by(certificate, certificate.public_key())
}

/// Also by a key that is too short to be trusted: who signed is known then.
fn is_signed_by(certificate: &X509Certificate<'_>, issuer: &SubjectPublicKeyInfo<'_>) -> bool {
    let (key, signature) = (&issuer.subject_public_key.data, &certificate.signature_value.data);
    let message = certificate.tbs_certificate.as_ref();
    let by = |algorithm| UnparsedPublicKey::new(algorithm, key).verify(message, signature).is_ok();
    let fits = |oid: &Oid<'_>| *oid == certificate.signature_algorithm.algorithm;
    certificate.verify_signature(Some(issuer)).is_ok()
        || OTHER_ALGORITHMS.iter().any(|(oid, algorithm)| fits(oid) && by(*algorithm))
}

/// Builds and verifies a path from `leaf` over `others` to one of `roots` (RFC 5280), for this purpose. What is no root
/// at all is passed over.
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
