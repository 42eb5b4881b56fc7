//! Verification of signatures.

use std::iter;

use aws_lc_rs::{digest, signature as aws};
use x509_parser::{
    asn1_rs::oid,
    oid_registry::{OID_PKCS1_RSASSAPSS, OID_SIG_ED25519, Oid},
    prelude::X509Certificate,
    signature_algorithm::RsaSsaPssParams,
    x509::AlgorithmIdentifier,
};

use super::{
    Curve, PublicKey,
    rsa::{self, Padding},
};
use crate::store::{Signature, SignatureScheme};

/// The result of a verification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The signature was made by this key.
    Right,
    /// The signature was not made by this key.
    Wrong,
    /// The signature's algorithm, or the kind of the key, is not supported.
    Unknown,
}

impl From<bool> for Verdict {
    fn from(is_right: bool) -> Self {
        if is_right { Self::Right } else { Self::Wrong }
    }
}

/// A digest with its identifiers: its own, and those with RSASSA-PKCS1-v1_5 and ECDSA (RFC 8017, RFC 5758, RFC 8692;
/// NIST's Computer Security Objects Register).
struct Hash {
    algorithm: &'static digest::Algorithm,
    name: Oid<'static>,
    with_rsa: &'static [Oid<'static>],
    with_ecdsa: Oid<'static>,
}

static HASHES: [Hash; 8] = [
    Hash {
        algorithm: &digest::SHA1_FOR_LEGACY_USE_ONLY,
        name: oid!(1.3.14.3.2.26),
        // The second identifier is from OIW.
        with_rsa: &[oid!(1.2.840.113549.1.1.5), oid!(1.3.14.3.2.29)],
        with_ecdsa: oid!(1.2.840.10045.4.1),
    },
    Hash {
        algorithm: &digest::SHA224,
        name: oid!(2.16.840.1.101.3.4.2.4),
        with_rsa: &[oid!(1.2.840.113549.1.1.14)],
        with_ecdsa: oid!(1.2.840.10045.4.3.1),
    },
    Hash {
        algorithm: &digest::SHA256,
        name: oid!(2.16.840.1.101.3.4.2.1),
        with_rsa: &[oid!(1.2.840.113549.1.1.11)],
        with_ecdsa: oid!(1.2.840.10045.4.3.2),
    },
    Hash {
        algorithm: &digest::SHA384,
        name: oid!(2.16.840.1.101.3.4.2.2),
        with_rsa: &[oid!(1.2.840.113549.1.1.12)],
        with_ecdsa: oid!(1.2.840.10045.4.3.3),
    },
    Hash {
        algorithm: &digest::SHA512,
        name: oid!(2.16.840.1.101.3.4.2.3),
        with_rsa: &[oid!(1.2.840.113549.1.1.13)],
        with_ecdsa: oid!(1.2.840.10045.4.3.4),
    },
    Hash {
        algorithm: &digest::SHA3_256,
        name: oid!(2.16.840.1.101.3.4.2.8),
        with_rsa: &[oid!(2.16.840.1.101.3.4.3.14)],
        with_ecdsa: oid!(2.16.840.1.101.3.4.3.10),
    },
    Hash {
        algorithm: &digest::SHA3_384,
        name: oid!(2.16.840.1.101.3.4.2.9),
        with_rsa: &[oid!(2.16.840.1.101.3.4.3.15)],
        with_ecdsa: oid!(2.16.840.1.101.3.4.3.11),
    },
    Hash {
        algorithm: &digest::SHA3_512,
        name: oid!(2.16.840.1.101.3.4.2.10),
        with_rsa: &[oid!(2.16.840.1.101.3.4.3.16)],
        with_ecdsa: oid!(2.16.840.1.101.3.4.3.12),
    },
];

fn hash(is: impl Fn(&&Hash) -> bool) -> Option<&'static Hash> {
    HASHES.iter().find(is)
}

/// The identifier of SHA-256.
const SHA256: &[u8] = &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1];

/// A supported signature scheme.
enum Scheme {
    Rsa(&'static digest::Algorithm, Padding),
    Ecdsa(&'static digest::Algorithm),
    Ed25519,
}

impl Scheme {
    fn of(algorithm: &AlgorithmIdentifier<'_>) -> Option<Self> {
        let name = &algorithm.algorithm;
        if *name == OID_SIG_ED25519 {
            return Some(Self::Ed25519);
        }
        if *name == OID_PKCS1_RSASSAPSS {
            return Self::pss(algorithm);
        }
        if let Some(hash) = hash(|hash| hash.with_rsa.contains(name)) {
            return Some(Self::Rsa(hash.algorithm, Padding::Pkcs1(hash.name.as_bytes())));
        }
        hash(|hash| hash.with_ecdsa == *name).map(|hash| Self::Ecdsa(hash.algorithm))
    }

    /// RFC 4055, section 3.1.
    fn pss(algorithm: &AlgorithmIdentifier<'_>) -> Option<Self> {
        const MGF1: Oid<'static> = oid!(1.2.840.113549.1.1.8);
        let parameters = RsaSsaPssParams::try_from(algorithm.parameters.as_ref()?).ok()?;
        let mask = parameters.mask_gen_algorithm().ok()?;
        let named = |name: &Oid<'_>| hash(|hash| hash.name == *name).map(|hash| hash.algorithm);
        let (digest, mask_digest) = (named(parameters.hash_algorithm_oid())?, named(&mask.hash)?);
        let salt = usize::try_from(parameters.salt_length()).ok()?;
        let is_known = mask.mgf == MGF1 && parameters.trailer_field() == 1;
        is_known.then_some(Self::Rsa(digest, Padding::Pss { mask: mask_digest, salt }))
    }
}

/// Whether the certificate was signed by the key of `issuer`. A key that is too short to be trusted is accepted: the
/// signer is known nevertheless.
pub(crate) fn is_signed_by(certificate: &X509Certificate<'_>, issuer: &X509Certificate<'_>) -> Verdict {
    let (message, signature) = (certificate.tbs_certificate.as_ref(), &*certificate.signature_value.data);
    let (info, scheme) = (issuer.public_key(), Scheme::of(&certificate.signature_algorithm));
    match (scheme, PublicKey::of(info)) {
        (Some(Scheme::Ed25519), _) if info.algorithm.algorithm == OID_SIG_ED25519 => {
            let key = aws::UnparsedPublicKey::new(&aws::ED25519, &info.subject_public_key.data);
            key.verify(message, signature).is_ok().into()
        }
        (None, _) | (_, PublicKey::Other(_)) => Verdict::Unknown,
        (Some(Scheme::Rsa(..)), PublicKey::Rsa(key)) if !rsa::is_verifiable(&key) => Verdict::Unknown,
        (Some(Scheme::Rsa(algorithm, padding)), PublicKey::Rsa(key)) => {
            rsa::verifies(&key, &padding, &digest::digest(algorithm, message), signature).into()
        }
        (Some(Scheme::Ecdsa(algorithm)), PublicKey::Ec { curve, point }) => {
            ecdsa(asn1(curve), point, &digest::digest(algorithm, message), signature).into()
        }
        _ => Verdict::Wrong,
    }
}

/// Whether `signature` over `message` was made by the private key of the certificate.
pub(crate) fn proves(certificate: &X509Certificate<'_>, message: &[u8], signature: &Signature) -> bool {
    let digest = digest::digest(&digest::SHA256, message);
    match (signature.scheme, PublicKey::of(certificate.public_key())) {
        (SignatureScheme::RsaPkcs1Sha256, PublicKey::Rsa(key)) => {
            rsa::verifies(&key, &Padding::Pkcs1(SHA256), &digest, &signature.bytes)
        }
        (SignatureScheme::EcdsaSha256, PublicKey::Ec { curve, point }) => {
            ecdsa(fixed(curve), point, &digest, &signature.bytes)
        }
        _ => false,
    }
}

/// The algorithm of a curve with the digest as long as its numbers, for signatures in the format of X.509.
fn asn1(curve: Curve) -> (&'static dyn aws::VerificationAlgorithm, &'static digest::Algorithm) {
    match curve {
        Curve::P256 => (&aws::ECDSA_P256_SHA256_ASN1, &digest::SHA256),
        Curve::P384 => (&aws::ECDSA_P384_SHA384_ASN1, &digest::SHA384),
        Curve::P521 => (&aws::ECDSA_P521_SHA512_ASN1, &digest::SHA512),
    }
}

/// The same for signatures in the format of stores: both numbers, one after the other.
fn fixed(curve: Curve) -> (&'static dyn aws::VerificationAlgorithm, &'static digest::Algorithm) {
    match curve {
        Curve::P256 => (&aws::ECDSA_P256_SHA256_FIXED, &digest::SHA256),
        Curve::P384 => (&aws::ECDSA_P384_SHA384_FIXED, &digest::SHA384),
        Curve::P521 => (&aws::ECDSA_P521_SHA512_FIXED, &digest::SHA512),
    }
}

fn ecdsa(
    (algorithm, usual): (&'static dyn aws::VerificationAlgorithm, &'static digest::Algorithm),
    point: &[u8],
    digest: &digest::Digest,
    signature: &[u8],
) -> bool {
    let key = aws::UnparsedPublicKey::new(algorithm, point);
    at_length_of(usual, digest).is_some_and(|digest| key.verify_digest(&digest, signature).is_ok())
}

/// Truncates or extends a digest to the length of the `usual` one, which is the curve's and the only one that
/// `aws-lc-rs` supports for it. Any digest can be used with any curve: a longer one is truncated to its leftmost
/// octets, a shorter one is a small number (FIPS 186-5, section 6.4.2).
#[must_use]
pub fn at_length_of(usual: &'static digest::Algorithm, digest: &digest::Digest) -> Option<digest::Digest> {
    let (digest, length) = (digest.as_ref(), usual.output_len());
    let zeros = length.saturating_sub(digest.len());
    let number: Vec<u8> = iter::repeat_n(0, zeros).chain(digest.iter().copied()).take(length).collect();
    digest::Digest::import_less_safe(&number, usual).ok()
}
