//! This computer's trust in an order's certificate, and the weaknesses of its chain.

use time::OffsetDateTime;
use x509_parser::{
    asn1_rs::oid,
    oid_registry::{
        OID_HASH_SHA1, OID_MD5_WITH_RSA, OID_PKCS1_MD2WITHRSAENC, OID_PKCS1_MD4WITHRSAENC,
        OID_PKCS1_MD5WITHRSAENC, OID_PKCS1_SHA1WITHRSA, OID_SHA1_WITH_RSA, OID_SIG_DSA_WITH_SHA1, Oid,
    },
    prelude::X509Certificate,
    signature_algorithm::SignatureAlgorithm,
};

use super::{
    Doubt, FileError,
    chain::{self, Chain, Path},
};
use crate::{
    key::PublicKey,
    roots::TrustedRoots,
    x509::{is_self_issued, parse},
};

/// The shortest RSA key with which certificates are issued today (CA/Browser Forum, S/MIME Baseline Requirements,
/// 6.1.5).
const SHORTEST_RSA: usize = 2048;
/// id-kp-emailProtection (RFC 5280, 4.2.1.12), without its tag.
const EMAIL_PROTECTION: &[u8] = &[0x2b, 6, 1, 5, 5, 7, 3, 4];
/// Signature algorithms over digests with feasible collisions, and those derived from them.
const WEAK_SIGNATURES: [Oid<'static>; 8] = [
    OID_PKCS1_MD2WITHRSAENC,
    OID_PKCS1_MD4WITHRSAENC,
    OID_PKCS1_MD5WITHRSAENC,
    OID_MD5_WITH_RSA,
    OID_PKCS1_SHA1WITHRSA,
    OID_SHA1_WITH_RSA,
    OID_SIG_DSA_WITH_SHA1,
    ECDSA_WITH_SHA1,
];
/// ecdsa-with-SHA1 (RFC 3279, 2.2.3).
const ECDSA_WITH_SHA1: Oid<'static> = oid!(1.2.840.10045.4.1);

/// The doubts about the certificate of a real order: none where a path by RFC 5280 leads to one of `roots`, for login
/// or for mail. `others` are the certificates from which the path is built.
///
/// # Errors
/// [`FileError`], when `leaf` is not a certificate.
pub(crate) fn doubts(
    leaf: &[u8],
    others: &[&[u8]],
    roots: &TrustedRoots,
    at: OffsetDateTime,
) -> Result<Vec<Doubt>, FileError> {
    let of_system = roots.of_system();
    let trusted: Vec<&[u8]> = of_system.iter().chain(roots.named()).map(|root| root.0.as_slice()).collect();
    let purposes = [webpki::KeyUsage::client_auth(), webpki::KeyUsage::required_if_present(EMAIL_PROTECTION)];
    if purposes.into_iter().any(|purpose| chain::verify(leaf, others, &trusted, purpose, at).is_ok()) {
        return Ok(Vec::new());
    }
    // The reason for the failure. This path also follows certificates that are too weak to be verified above.
    let Path { issuers: path, chain, is_unchecked } =
        chain::path(leaf, others.iter().chain(&trusted).copied())?;
    let mut doubts = weaknesses(leaf, &path);
    let ends_in_trust = path.last().is_some_and(|top| trusted.contains(&top.as_slice()));
    if is_unchecked {
        doubts.push(Doubt::UncheckedIssuer);
    }
    if doubts.is_empty() || is_unchecked || !ends_in_trust {
        doubts.push(match chain {
            Chain::Complete if path.is_empty() => Doubt::SelfSigned,
            _ if of_system.is_empty() => Doubt::RootsUnreadable,
            _ => Doubt::UnknownRoot,
        });
    }
    Ok(doubts)
}

/// The weaknesses of the signatures and keys on the path above `leaf`. A root's own signature has no meaning.
pub(super) fn weaknesses(leaf: &[u8], issuers: &[Vec<u8>]) -> Vec<Doubt> {
    let parsed = |der| parse(der).ok();
    let issuers: Vec<_> = issuers.iter().filter_map(|der| parsed(der.as_slice())).collect();
    let is_vouched_for = |certificate: &&X509Certificate<'_>| !is_self_issued(certificate);
    let leaf = parsed(leaf);
    let mut signed = leaf.iter().chain(&issuers).filter(is_vouched_for);
    [
        (signed.any(has_weak_signature), Doubt::WeakSignature),
        (issuers.iter().any(|issuer| is_short(&PublicKey::of(issuer.public_key()))), Doubt::ShortKey),
    ]
    .into_iter()
    .filter_map(|(applies, doubt)| applies.then_some(doubt))
    .collect()
}

fn has_weak_signature(certificate: &X509Certificate<'_>) -> bool {
    let algorithm = &certificate.signature_algorithm;
    match SignatureAlgorithm::try_from(algorithm) {
        Ok(SignatureAlgorithm::RSASSA_PSS(parameters)) => *parameters.hash_algorithm_oid() == OID_HASH_SHA1,
        _ => WEAK_SIGNATURES.contains(&algorithm.algorithm),
    }
}

/// Whether the key is an RSA key that can be broken.
pub(super) fn is_short(key: &PublicKey<'_>) -> bool {
    matches!(key, PublicKey::Rsa(key) if key.bits() < SHORTEST_RSA)
}
