//! The kinds of keys that cannot be installed and tested, by their usual names.

use std::fmt;

use der::asn1::ObjectIdentifier;
use x509_parser::oid_registry::Oid;

/// The kind of a key that cannot be installed and tested. Its text is a name, the same in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// RSA with a modulus of this many bits.
    Rsa(usize),
    /// RSA with an unusually large exponent.
    RsaExponent,
    /// RSA with more than two primes (RFC 8017, section 3.2).
    MultiPrimeRsa,
    /// A curve given by its parameters instead of its name (RFC 3279, section 2.3.5).
    UnnamedCurve,
    /// The algorithm or curve with this identifier.
    Named(ObjectIdentifier),
    /// An invalid identifier.
    Unknown,
}

impl KeyKind {
    /// RSASSA-PSS (RFC 8017, section 8.1).
    pub const RSASSA_PSS: Self = Self::Named(ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10"));

    pub(crate) fn of(name: &Oid<'_>) -> Self {
        ObjectIdentifier::from_bytes(name.as_bytes()).map_or(Self::Unknown, Self::Named)
    }
}

impl fmt::Display for KeyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rsa(bits) => write!(f, "RSA-{bits}"),
            Self::RsaExponent => f.write_str("RSA, e > 2⁶⁴"),
            Self::MultiPrimeRsa => f.write_str("RSA multi-prime"),
            Self::UnnamedCurve => f.write_str("EC, specifiedCurve"),
            Self::Named(oid) => match NAMES.iter().find(|(known, _)| known == oid) {
                Some((_, name)) => f.write_str(name),
                None => oid.fmt(f),
            },
            Self::Unknown => f.write_str("?"),
        }
    }
}

/// The names of known algorithms and curves. Others are shown by their object identifier, which can be looked up.
const NAMES: [(ObjectIdentifier, &str); 45] = {
    const fn named(oid: &'static str, name: &'static str) -> (ObjectIdentifier, &'static str) {
        (ObjectIdentifier::new_unwrap(oid), name)
    }
    [
        named("1.2.840.113549.1.1.1", "RSA"),
        named("1.2.840.113549.1.1.7", "RSAES-OAEP"),
        named("1.2.840.113549.1.1.10", "RSASSA-PSS"),
        named("1.2.840.113549.1.3.1", "Diffie-Hellman"),
        named("1.2.840.10046.2.1", "Diffie-Hellman"),
        named("1.2.840.10040.4.1", "DSA"),
        named("1.3.101.110", "X25519"),
        named("1.3.101.111", "X448"),
        named("1.3.101.112", "Ed25519"),
        named("1.3.101.113", "Ed448"),
        named("1.2.840.10045.2.1", "EC"),
        named("1.3.132.1.12", "ECDH"),
        named("1.3.132.1.13", "ECMQV"),
        named("1.2.643.2.2.19", "GOST R 34.10-2001"),
        named("1.2.643.7.1.1.1.1", "GOST R 34.10-2012 (256)"),
        named("1.2.643.7.1.1.1.2", "GOST R 34.10-2012 (512)"),
        named("2.16.840.1.101.3.4.3.17", "ML-DSA-44"),
        named("2.16.840.1.101.3.4.3.18", "ML-DSA-65"),
        named("2.16.840.1.101.3.4.3.19", "ML-DSA-87"),
        named("2.16.840.1.101.3.4.4.1", "ML-KEM-512"),
        named("2.16.840.1.101.3.4.4.2", "ML-KEM-768"),
        named("2.16.840.1.101.3.4.4.3", "ML-KEM-1024"),
        named("1.2.156.10197.1.301", "SM2"),
        named("1.2.250.1.223.101.256.1", "FRP256v1"),
        named("1.2.840.10045.3.1.1", "P-192"),
        named("1.2.840.10045.3.1.7", "P-256"),
        named("1.3.132.0.8", "secp160r1"),
        named("1.3.132.0.9", "secp160k1"),
        named("1.3.132.0.10", "secp256k1"),
        named("1.3.132.0.30", "secp160r2"),
        named("1.3.132.0.31", "secp192k1"),
        named("1.3.132.0.32", "secp224k1"),
        named("1.3.132.0.33", "P-224"),
        named("1.3.132.0.34", "P-384"),
        named("1.3.132.0.35", "P-521"),
        named("1.3.132.0.26", "sect233k1"),
        named("1.3.132.0.27", "sect233r1"),
        named("1.3.36.3.3.2.8.1.1.3", "brainpoolP192r1"),
        named("1.3.36.3.3.2.8.1.1.5", "brainpoolP224r1"),
        named("1.3.36.3.3.2.8.1.1.7", "brainpoolP256r1"),
        named("1.3.36.3.3.2.8.1.1.8", "brainpoolP256t1"),
        named("1.3.36.3.3.2.8.1.1.9", "brainpoolP320r1"),
        named("1.3.36.3.3.2.8.1.1.11", "brainpoolP384r1"),
        named("1.3.36.3.3.2.8.1.1.13", "brainpoolP512r1"),
        named("1.3.36.3.3.2.8.1.1.14", "brainpoolP512t1"),
    ]
};
