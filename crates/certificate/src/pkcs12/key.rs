//! The private key of a certificate file, as far as it is parsed (RFC 5958, RFC 8017, RFC 5915).

use aws_lc_rs::agreement::{self, ECDH_P256, ECDH_P384, ECDH_P521};
use der::{
    AnyRef, Decode, Encode, Reader, SliceReader, Tag, TagNumber, Tagged, asn1::ObjectIdentifier as Oid,
};
use x509_parser::{
    oid_registry::OID_KEY_TYPE_EC_PUBLIC_KEY,
    prelude::{SubjectPublicKeyInfo, X509Certificate},
};
use zeroize::Zeroizing;

use super::{FileError, armour, format::Algorithm};
use crate::key::{self, Curve, KeyKind, PublicKey, rsa::number, without_zeros};

const RSA_ENCRYPTION: Oid = Oid::new_unwrap("1.2.840.113549.1.1.1");
const EC_PUBLIC_KEY: Oid = Oid::new_unwrap("1.2.840.10045.2.1");
/// `[1]` of ECPrivateKey.
const PUBLIC_KEY: Tag = Tag::ContextSpecific { constructed: true, number: TagNumber(1) };

/// A private key.
pub(super) enum PrivateKey {
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
        /// `RSAPrivateKey`, DER.
        der: Zeroizing<Vec<u8>>,
    },
    Ec {
        /// `None` where the file does not name it; the certificate does.
        curve: Option<Oid>,
        /// The scalar without leading zeros.
        scalar: Zeroizing<Vec<u8>>,
    },
    /// A key that cannot be installed: its algorithm, and its octets.
    Other(KeyKind, Oid, Zeroizing<Vec<u8>>),
}

impl PrivateKey {
    /// Parses `PrivateKeyInfo` or `OneAsymmetricKey` (DER). Fields behind the key, such as attributes, are ignored.
    pub(super) fn read(pkcs8: &[u8]) -> Result<Self, FileError> {
        let mut parts = SliceReader::new(AnyRef::from_der(pkcs8)?.value())?;
        let _version = AnyRef::decode(&mut parts)?;
        let Algorithm { oid, parameters } = Algorithm::decode(&mut parts)?;
        let key = AnyRef::decode(&mut parts)?;
        if key.tag() != Tag::OctetString {
            return Err(FileError::Unreadable);
        }
        let name = oid_of(oid)?;
        if key::is_rsa(&name) {
            return rsa(key.value());
        }
        if oid == EC_PUBLIC_KEY {
            return ec(key.value(), parameters);
        }
        Ok(Self::Other(KeyKind::of(&name), oid, Zeroizing::new(key.value().to_vec())))
    }

    /// Whether the other is the same key, in any form.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Rsa { modulus, exponent, .. }, Self::Rsa { modulus: other, exponent: with, .. }) => {
                modulus == other && exponent == with
            }
            (Self::Ec { curve, scalar }, Self::Ec { curve: on, scalar: other }) => {
                scalar == other && (curve == on || curve.is_none() || on.is_none())
            }
            (Self::Other(_, oid, key), Self::Other(_, other, with)) => oid == other && key == with,
            _ => false,
        }
    }

    /// Whether it is the private one of this public key. For a key of an unsupported kind only the algorithm is compared.
    pub(super) fn is_of(&self, info: &SubjectPublicKeyInfo<'_>) -> bool {
        match (self, PublicKey::of(info)) {
            (Self::Rsa { modulus, exponent, .. }, PublicKey::Rsa(key)) => {
                modulus == key.modulus && exponent == key.exponent
            }
            (Self::Ec { .. }, PublicKey::Ec { curve, point }) => {
                self.point_on(curve).is_some_and(|own| is_same_point(&own, point))
            }
            // A curve that is not one of the three, or not named.
            (Self::Ec { .. }, PublicKey::Other(_)) => info.algorithm.algorithm == OID_KEY_TYPE_EC_PUBLIC_KEY,
            (Self::Other(_, oid, _), _) => info.algorithm.algorithm.as_bytes() == oid.as_bytes(),
            _ => false,
        }
    }

    /// The key in the form that every store accepts: `PrivateKeyInfo` of RFC 5208, DER, without optional fields
    /// except the public key of an elliptic curve. `None` where the certificate is for another key.
    pub(super) fn for_certificate(&self, certificate: &X509Certificate<'_>) -> Option<Zeroizing<Vec<u8>>> {
        match (self, PublicKey::of(certificate.public_key())) {
            (Self::Rsa { der, .. }, PublicKey::Rsa(_)) => {
                private_key_info(RSA_ENCRYPTION, AnyRef::NULL, der).ok()
            }
            (Self::Ec { .. }, PublicKey::Ec { curve, point }) => self.ec_for(curve, point),
            _ => None,
        }
    }

    /// The key with the point as the certificate writes it: NSS finds one by the other through these octets.
    fn ec_for(&self, curve: Curve, point: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let scalar = self.scalar_on(curve)?;
        // A BIT STRING of whole octets (X.690, section 8.6).
        let bits = [&[0], point].concat();
        let public = AnyRef::new(Tag::BitString, &bits).and_then(|bits| bits.to_der()).ok()?;
        let scalar = AnyRef::new(Tag::OctetString, &scalar).ok()?;
        let public = AnyRef::new(PUBLIC_KEY, &public).ok()?;
        let scalar = secret(&scalar).ok()?;
        let content = Zeroizing::new([&[0x02, 1, 1][..], &scalar, &public.to_der().ok()?].concat());
        let key = secret(&AnyRef::new(Tag::Sequence, &content).ok()?).ok()?;
        let name = Oid::from_bytes(curve.oid().as_bytes()).ok()?.to_der().ok()?;
        private_key_info(EC_PUBLIC_KEY, AnyRef::from_der(&name).ok()?, &key).ok()
    }

    /// The scalar at the length of the curve.
    fn scalar_on(&self, curve: Curve) -> Option<Zeroizing<Vec<u8>>> {
        let Self::Ec { scalar, .. } = self else { return None };
        let zeros = curve.octets().checked_sub(scalar.len())?;
        let mut padded = Zeroizing::new(vec![0; curve.octets()]);
        padded.get_mut(zeros..)?.copy_from_slice(scalar);
        Some(padded)
    }

    /// The public key on the curve, computed and uncompressed. `None` where the key names another curve, or the
    /// scalar is too large.
    fn point_on(&self, curve: Curve) -> Option<Vec<u8>> {
        let Self::Ec { curve: own, .. } = self else { return None };
        if own.is_some_and(|own| own.as_bytes() != curve.oid().as_bytes()) {
            return None;
        }
        let algorithm = match curve {
            Curve::P256 => &ECDH_P256,
            Curve::P384 => &ECDH_P384,
            Curve::P521 => &ECDH_P521,
        };
        let scalar = self.scalar_on(curve)?;
        let key = agreement::PrivateKey::from_private_key(algorithm, &scalar).ok()?;
        Some(key.compute_public_key().ok()?.as_ref().to_vec())
    }

    /// The kind of a key that cannot be installed with any certificate.
    pub(super) fn foreign_kind(&self) -> Option<KeyKind> {
        match self {
            Self::Other(kind, ..) => Some(*kind),
            Self::Ec { curve: Some(name), .. } => {
                let name = oid_of(*name).ok()?;
                Curve::named(&name).is_none().then(|| KeyKind::of(&name))
            }
            Self::Rsa { .. } | Self::Ec { curve: None, .. } => None,
        }
    }
}

fn oid_of(oid: Oid) -> Result<x509_parser::oid_registry::Oid<'static>, FileError> {
    let arcs: Vec<u64> = oid.arcs().map(u64::from).collect();
    x509_parser::oid_registry::Oid::from(&arcs).map_err(|_| FileError::Unreadable)
}

/// The content of a SEQUENCE, and the whole of it without trailing padding.
fn sequence(der: &[u8]) -> Result<(&[u8], &[u8]), FileError> {
    let (sequence, rest) = AnyRef::from_der_partial(der)?;
    let whole = der.get(..der.len() - rest.len()).unwrap_or_default();
    let is_right = sequence.tag() == Tag::Sequence && armour::is_filling(rest);
    if is_right { Ok((sequence.value(), whole)) } else { Err(FileError::Unreadable) }
}

/// Parses `RSAPrivateKey`, whose first numbers are version, modulus and public exponent.
fn rsa(der: &[u8]) -> Result<PrivateKey, FileError> {
    let (whole, der) = sequence(der)?;
    let mut numbers = SliceReader::new(whole)?;
    let mut next = || number(&mut numbers).ok_or(FileError::Unreadable);
    let (version, modulus, exponent) = (next()?, next()?, next()?);
    if !version.is_empty() {
        let held = Zeroizing::new(der.to_vec());
        return Ok(PrivateKey::Other(KeyKind::MultiPrimeRsa, RSA_ENCRYPTION, held));
    }
    Ok(PrivateKey::Rsa {
        modulus: modulus.to_vec(),
        exponent: exponent.to_vec(),
        der: Zeroizing::new(der.to_vec()),
    })
}

/// Parses `ECPrivateKey`. A curve given by its parameters is assumed to be the certificate's; otherwise its point
/// differs.
fn ec(der: &[u8], parameters: Option<AnyRef<'_>>) -> Result<PrivateKey, FileError> {
    const PARAMETERS: Tag = Tag::ContextSpecific { constructed: true, number: TagNumber(0) };
    let (whole, _) = sequence(der)?;
    let mut parts = SliceReader::new(whole)?;
    let _version = AnyRef::decode(&mut parts)?;
    let scalar = AnyRef::decode(&mut parts)?;
    if scalar.tag() != Tag::OctetString {
        return Err(FileError::Unreadable);
    }
    let own = if parts.is_finished() { None } else { Some(AnyRef::decode(&mut parts)?) };
    let own = own.filter(|own| own.tag() == PARAMETERS).and_then(|own| AnyRef::from_der(own.value()).ok());
    let curve = parameters.into_iter().chain(own).find_map(|named| named.decode_as::<Oid>().ok());
    Ok(PrivateKey::Ec { curve, scalar: Zeroizing::new(without_zeros(scalar.value()).to_vec()) })
}

/// Whether `written` is the uncompressed `point`, in one of the forms of SEC 1, section 2.3.3.
fn is_same_point(point: &[u8], written: &[u8]) -> bool {
    let Some((_, numbers)) = point.split_first() else { return false };
    let (x, y) = numbers.split_at(numbers.len() / 2);
    let sign = y.last().map_or(0, |last| last & 1);
    match written.split_first() {
        Some((0x04, rest)) => rest == numbers,
        Some((form @ (0x02 | 0x03), rest)) => form & 1 == sign && rest == x,
        // The hybrid form.
        Some((form @ (0x06 | 0x07), rest)) => form & 1 == sign && rest == numbers,
        _ => false,
    }
}

fn private_key_info(oid: Oid, parameters: AnyRef<'_>, key: &[u8]) -> Result<Zeroizing<Vec<u8>>, der::Error> {
    let algorithm = Algorithm { oid, parameters: Some(parameters) }.to_der()?;
    let key = secret(&AnyRef::new(Tag::OctetString, key)?)?;
    let content = Zeroizing::new([&[0x02, 1, 0][..], &algorithm, &key].concat());
    secret(&AnyRef::new(Tag::Sequence, &content)?)
}

fn secret(value: &AnyRef<'_>) -> Result<Zeroizing<Vec<u8>>, der::Error> {
    Ok(Zeroizing::new(value.to_der()?))
}
