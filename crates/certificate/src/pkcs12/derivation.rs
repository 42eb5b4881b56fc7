//! Derivation of keys from a password.

use std::num::NonZeroU32;

use aws_lc_rs::{digest, hmac, pbkdf2};
use zeroize::Zeroizing;

use super::{FileError, format::Scrypt};

/// HMAC with one of these digests (RFC 8018, appendix B.1.2). SHA-224 is not supported: no program uses it by
/// default.
#[derive(Clone, Copy)]
pub(super) enum Prf {
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Prf {
    pub(super) fn hmac(self) -> hmac::Algorithm {
        match self {
            Self::Sha1 => hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
            Self::Sha256 => hmac::HMAC_SHA256,
            Self::Sha384 => hmac::HMAC_SHA384,
            Self::Sha512 => hmac::HMAC_SHA512,
        }
    }
}

/// PBKDF2 (RFC 8018, section 5.2).
///
/// # Errors
/// [`FileError::Unreadable`] where there are no iterations.
pub(super) fn pbkdf2(
    prf: Prf,
    password: &[u8],
    salt: &[u8],
    iterations: u32,
    length: usize,
) -> Result<Zeroizing<Vec<u8>>, FileError> {
    let iterations = NonZeroU32::new(iterations).ok_or(FileError::Unreadable)?;
    let mut key = Zeroizing::new(vec![0; length]);
    let algorithm = match prf {
        Prf::Sha1 => pbkdf2::PBKDF2_HMAC_SHA1,
        Prf::Sha256 => pbkdf2::PBKDF2_HMAC_SHA256,
        Prf::Sha384 => pbkdf2::PBKDF2_HMAC_SHA384,
        Prf::Sha512 => pbkdf2::PBKDF2_HMAC_SHA512,
    };
    pbkdf2::derive(algorithm, iterations, salt, password, &mut key);
    Ok(key)
}

/// scrypt (RFC 7914).
///
/// # Errors
/// [`FileError::Unreadable`] where the parameters are invalid.
pub(super) fn scrypt(
    password: &[u8],
    parameters: &Scrypt<'_>,
    length: usize,
) -> Result<Zeroizing<Vec<u8>>, FileError> {
    let &Scrypt { salt, n, r, p, .. } = parameters;
    let small = |number: u64| u32::try_from(number).map_err(|_| FileError::Unreadable);
    let log_n = (n > 1 && n.is_power_of_two()).then(|| n.trailing_zeros().to_le_bytes()[0]);
    let parameters = log_n.and_then(|log_n| scrypt::Params::new(log_n, small(r).ok()?, small(p).ok()?).ok());
    let parameters = parameters.ok_or(FileError::Unreadable)?;
    let mut key = Zeroizing::new(vec![0; length]);
    scrypt::scrypt(password, salt.as_bytes(), &parameters, &mut key).map_err(|_| FileError::Unreadable)?;
    Ok(key)
}

/// The purpose of a derived key (RFC 7292, appendix B.3).
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    Key = 1,
    Vector = 2,
    Mac = 3,
}

/// A key of `length` octets by the derivation of PKCS#12 itself (RFC 7292, appendix B.2). `password` is a
/// [`bmp_string`].
pub(super) fn pkcs12(
    digest: &'static digest::Algorithm,
    purpose: Purpose,
    password: &[u8],
    salt: &[u8],
    iterations: u64,
    length: usize,
) -> Zeroizing<Vec<u8>> {
    let block = digest.block_len();
    let diversifier = vec![purpose as u8; block];
    let filled = |part: &[u8]| part.len().next_multiple_of(block);
    // Allocated at full size, here and below, so that no reallocation leaves a copy behind.
    let mut input = Zeroizing::new(Vec::with_capacity(filled(salt) + filled(password)));
    for part in [salt, password] {
        input.extend(part.iter().cycle().take(filled(part)));
    }
    let mut key = Zeroizing::new(Vec::with_capacity(length + digest.output_len()));
    loop {
        let mut context = digest::Context::new(digest);
        context.update(&diversifier);
        context.update(&input);
        let mut hash = context.finish();
        for _ in 1..iterations {
            hash = digest::digest(digest, hash.as_ref());
        }
        key.extend_from_slice(hash.as_ref());
        if key.len() >= length {
            key.truncate(length);
            return key;
        }
        let addend: Vec<u8> = hash.as_ref().iter().copied().cycle().take(block).collect();
        input.chunks_exact_mut(block).for_each(|number| add_and_one(number, &addend));
    }
}

/// Encodes in UTF-16, big-endian, with a final zero (RFC 7292, appendix B.1).
pub(super) fn bmp_string(text: &str) -> Zeroizing<Vec<u8>> {
    let mut octets = Zeroizing::new(Vec::with_capacity(2 * text.len() + 2));
    octets.extend(text.encode_utf16().chain([0]).flat_map(u16::to_be_bytes));
    octets
}

/// Adds two big-endian numbers of the same length, and 1; the overflow is dropped.
fn add_and_one(number: &mut [u8], addend: &[u8]) {
    let mut carry = 1;
    for (octet, more) in number.iter_mut().zip(addend).rev() {
        let [over, sum] = (u16::from(*octet) + u16::from(*more) + carry).to_be_bytes();
        (*octet, carry) = (sum, over.into());
    }
}
