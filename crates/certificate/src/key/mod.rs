//! The keys of certificates: their kinds, and the verification of signatures.

mod kind;
mod own;
pub(crate) mod rsa;
mod signature;

use x509_parser::{
    asn1_rs::{Tag, oid},
    oid_registry::{OID_KEY_TYPE_EC_PUBLIC_KEY, OID_PKCS1_RSAENCRYPTION, OID_PKCS1_RSASSAPSS, Oid},
    prelude::SubjectPublicKeyInfo,
    x509::AlgorithmIdentifier,
};

pub use self::{kind::KeyKind, signature::at_length_of};
pub(crate) use self::{
    own::signs,
    signature::{Verdict, is_signed_by, proves},
};
use crate::x509::parse;

/// A curve that programs sign with (FIPS 186-5; SEC 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "their names")]
pub enum Curve {
    P256,
    P384,
    P521,
}

impl Curve {
    const ALL: [Self; 3] = [Self::P256, Self::P384, Self::P521];

    /// The curve of a certificate's key (DER), if it is one of these.
    #[must_use]
    pub fn of(certificate: &[u8]) -> Option<Self> {
        match PublicKey::of(parse(certificate).ok()?.public_key()) {
            PublicKey::Ec { curve, .. } => Some(curve),
            PublicKey::Rsa(_) | PublicKey::Other(_) => None,
        }
    }

    pub(crate) fn named(oid: &Oid<'_>) -> Option<Self> {
        Self::ALL.into_iter().find(|curve| curve.oid() == *oid)
    }

    pub(crate) fn oid(self) -> Oid<'static> {
        match self {
            Self::P256 => oid!(1.2.840.10045.3.1.7),
            Self::P384 => oid!(1.3.132.0.34),
            Self::P521 => oid!(1.3.132.0.35),
        }
    }

    /// Octets of a coordinate, of a private key, and of each half of a signature.
    #[must_use]
    pub fn octets(self) -> usize {
        match self {
            Self::P256 => 32,
            Self::P384 => 48,
            Self::P521 => 66,
        }
    }
}

/// The public key of a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicKey<'a> {
    /// RSA, for every use or for RSASSA-PSS only (RFC 8017; RFC 4055).
    Rsa(RsaPublicKey<'a>),
    /// A key on one of the curves; the point as the certificate has it (RFC 5480).
    Ec {
        /// The curve.
        curve: Curve,
        /// The point, most often uncompressed.
        point: &'a [u8],
    },
    /// A key that cannot be used for signing here.
    Other(KeyKind),
}

/// A public key of RSA. Its numbers are without leading zeros.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RsaPublicKey<'a> {
    /// n.
    pub modulus: &'a [u8],
    /// e.
    pub exponent: &'a [u8],
    /// Whether it is restricted to RSASSA-PSS.
    pub is_pss: bool,
}

impl RsaPublicKey<'_> {
    /// The length of the modulus in bits.
    #[must_use]
    pub fn bits(&self) -> usize {
        bits(self.modulus)
    }
}

impl<'a> PublicKey<'a> {
    /// The public key of a certificate.
    #[must_use]
    pub fn of(info: &'a SubjectPublicKeyInfo<'_>) -> Self {
        let SubjectPublicKeyInfo { algorithm, subject_public_key, .. } = info;
        if is_rsa(&algorithm.algorithm) {
            let is_pss = algorithm.algorithm == OID_PKCS1_RSASSAPSS;
            return match rsa::public_key(&subject_public_key.data) {
                Some((modulus, exponent)) => Self::Rsa(RsaPublicKey { modulus, exponent, is_pss }),
                None => Self::Other(KeyKind::of(&algorithm.algorithm)),
            };
        }
        match curve(algorithm) {
            Ok(curve) => Self::Ec { curve, point: &subject_public_key.data },
            Err(kind) => Self::Other(kind),
        }
    }
}

/// Whether keys of the algorithm are a modulus and an exponent.
pub(crate) fn is_rsa(algorithm: &Oid<'_>) -> bool {
    [OID_PKCS1_RSAENCRYPTION, OID_PKCS1_RSASSAPSS].contains(algorithm)
}

/// The curve of a key, or the kind of a key that is on none of them.
fn curve(algorithm: &AlgorithmIdentifier<'_>) -> Result<Curve, KeyKind> {
    if algorithm.algorithm != OID_KEY_TYPE_EC_PUBLIC_KEY {
        return Err(KeyKind::of(&algorithm.algorithm));
    }
    // RFC 5480, section 2.1.1: only a name is permitted.
    let name = algorithm.parameters.as_ref().filter(|curve| curve.tag() == Tag::Oid);
    let name = name.and_then(|curve| curve.as_oid().ok());
    let name = name.ok_or(KeyKind::UnnamedCurve)?;
    Curve::named(&name).ok_or_else(|| KeyKind::of(&name))
}

pub(crate) fn without_zeros(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|octet| **octet == 0).count();
    number.get(zeros..).unwrap_or_default()
}

pub(crate) fn bits(number: &[u8]) -> usize {
    let number = without_zeros(number);
    number.first().map_or(0, |first| number.len() * 8 - first.leading_zeros() as usize)
}
