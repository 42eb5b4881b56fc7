//! The choice of the key of a certificate file, and of that key's certificate.

use aws_lc_rs::rsa;
use zeroize::Zeroizing;

use super::{
    FileError,
    key::PrivateKey,
    reader::{Contents, HeldKey, NamedCertificate},
};
use crate::{
    key::{KeyKind, PublicKey},
    x509::{is_self_issued, parse},
};

/// A key and its certificate.
pub(super) struct Identity<'a> {
    /// PKCS#8, in the form that every store accepts.
    pub(super) key: Zeroizing<Vec<u8>>,
    pub(super) held: &'a HeldKey,
    pub(super) leaf: &'a NamedCertificate,
    /// The number of different keys in the file.
    pub(super) keys: usize,
}

impl<'a> Identity<'a> {
    /// The one key with a certificate of its own. A duplicated key counts once, and a key without a certificate
    /// cannot be installed.
    ///
    /// # Errors
    /// [`FileError`], where there is no such key or several, or where it is of a kind that cannot be installed.
    pub(super) fn of(contents: &'a Contents) -> Result<Self, FileError> {
        let mut keys: Vec<(PrivateKey, &HeldKey)> = Vec::new();
        for held in &contents.keys {
            let key = PrivateKey::read(&held.pkcs8)?;
            if !keys.iter().any(|(other, _)| other.is_same(&key)) {
                keys.push((key, held));
            }
        }
        let own = |(key, held)| Some((key, held, leaf_of(&contents.certificates, key)?));
        let mut owned: Vec<_> = keys.iter().map(|(key, held)| (key, *held)).filter_map(own).collect();
        let (1, Some((key, held, leaf))) = (owned.len(), owned.pop()) else {
            return Err(match keys.iter().find_map(|(key, _)| key.foreign_kind()) {
                _ if keys.is_empty() || !owned.is_empty() => FileError::KeyCount(keys.len()),
                Some(kind) => FileError::UnsupportedKey(kind),
                None => FileError::KeyMismatch,
            });
        };
        let certificate = parse(&leaf.der)?;
        let public = PublicKey::of(certificate.public_key());
        let Some(pkcs8) = key.for_certificate(&certificate) else {
            let kind = match public {
                PublicKey::Other(kind) => kind,
                PublicKey::Rsa(_) | PublicKey::Ec { .. } => KeyKind::Unknown,
            };
            return Err(FileError::UnsupportedKey(key.foreign_kind().unwrap_or(kind)));
        };
        if is_checked(&public) && rsa::KeyPair::from_pkcs8(&pkcs8).is_err() {
            return Err(FileError::Unreadable);
        }
        Ok(Self { key: pkcs8, held, leaf, keys: keys.len() })
    }
}

/// Whether the consistency of the key's numbers can be checked here. For a longer or shorter RSA key the store's
/// signature shows whether they are right; for an elliptic curve the public key has been computed already.
fn is_checked(key: &PublicKey<'_>) -> bool {
    matches!(key, PublicKey::Rsa(key) if (2048..=8192).contains(&key.bits()) && key.exponent.len() <= 4)
}

/// The certificate of this key. Of several, such as a renewal for the same key, the one that is valid longest; a
/// self-signed one, made while the key waited for its issuer, only where there is no other. A certificate that only
/// has the key's algorithm in common comes last: it can be an issuer's.
fn leaf_of<'a>(certificates: &'a [NamedCertificate], key: &PrivateKey) -> Option<&'a NamedCertificate> {
    let own = certificates.iter().filter_map(|named| {
        let certificate = parse(&named.der).ok()?;
        let is_compared = !matches!(PublicKey::of(certificate.public_key()), PublicKey::Other(_));
        let is_issued = !is_self_issued(&certificate);
        let rank = (is_compared, is_issued, certificate.validity().not_after);
        key.is_of(certificate.public_key()).then_some((rank, named))
    });
    own.max_by_key(|(rank, _)| *rank).map(|(_, named)| named)
}
