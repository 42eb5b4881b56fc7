//! Verification of RSA signatures (RFC 8017). `aws-lc-rs` supports keys of 2048 to 8192 bits, some digests, and salts
//! as long as the digest; certificates have others as well. Only public values are computed with here.

use aws_lc_rs::digest;
use der::{AnyRef, Decode, Encode, Reader, SliceReader, Tag, Tagged};
use num_bigint::BigUint;

use super::{RsaPublicKey, bits, without_zeros};

/// The longest modulus in use, and the most that NSS and Windows accept.
pub(crate) const MAX_BITS: usize = 16_384;

/// Larger moduli permit exponents of at most [`MAX_EXPONENT_BITS`], as in OpenSSL, because of the time that
/// verification takes.
const SMALL_MODULUS_BITS: usize = 3_072;
const MAX_EXPONENT_BITS: usize = 64;

/// Modulus and exponent of `RSAPublicKey` (appendix A.1.1), without leading zeros.
pub(super) fn public_key(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let content = AnyRef::from_der(der).ok().filter(|key| key.tag() == Tag::Sequence)?.value();
    let mut numbers = SliceReader::new(content).ok()?;
    let key = (number(&mut numbers)?, number(&mut numbers)?);
    numbers.is_finished().then_some(key)
}

/// The next INTEGER, as a positive number. Superfluous leading zeros, which DER forbids, are tolerated.
pub(crate) fn number<'a>(numbers: &mut SliceReader<'a>) -> Option<&'a [u8]> {
    let number = AnyRef::decode(numbers).ok().filter(|number| number.tag() == Tag::Integer)?;
    Some(without_zeros(number.value()))
}

/// The encoding of the digest in the signature.
pub(super) enum Padding {
    /// RSASSA-PKCS1-v1_5, with the digest's identifier (DER, without its tag).
    Pkcs1(&'static [u8]),
    /// RSASSA-PSS, with the digest of its mask and the length of its salt.
    Pss { mask: &'static digest::Algorithm, salt: usize },
}

/// Whether verifying a signature by this key takes an acceptable time.
pub(crate) fn is_verifiable(key: &RsaPublicKey<'_>) -> bool {
    let (modulus, exponent) = (key.bits(), bits(key.exponent));
    let longest = if modulus <= SMALL_MODULUS_BITS { modulus } else { MAX_EXPONENT_BITS };
    modulus <= MAX_BITS && exponent <= longest && is_odd(key.modulus) && is_odd(key.exponent) && exponent > 1
}

fn is_odd(number: &[u8]) -> bool {
    number.last().is_some_and(|last| last & 1 == 1)
}

/// Whether `signature` over this digest was made by the key.
pub(super) fn verifies(
    key: &RsaPublicKey<'_>,
    padding: &Padding,
    digest: &digest::Digest,
    signature: &[u8],
) -> bool {
    let modulus = BigUint::from_bytes_be(key.modulus);
    let signature_number = BigUint::from_bytes_be(signature);
    // Sections 8.1.2 and 8.2.2: the signature has the modulus's length, and is smaller.
    if !is_verifiable(key) || signature.len() != key.modulus.len() || signature_number >= modulus {
        return false;
    }
    let message = signature_number.modpow(&BigUint::from_bytes_be(key.exponent), &modulus).to_bytes_be();
    match padding {
        Padding::Pkcs1(name) => pkcs1(name, digest.as_ref(), key.modulus.len()).as_deref() == Some(&message),
        Padding::Pss { mask, salt } => {
            let length = (key.bits() - 1).div_ceil(8);
            let padded = length.checked_sub(message.len()).map(|zeros| [&vec![0; zeros], &*message].concat());
            padded.and_then(|message| pss(&message, key.bits() - 1, digest, mask, *salt)) == Some(())
        }
    }
}

/// Section 9.2, without the first zero.
fn pkcs1(name: &[u8], digest: &[u8], length: usize) -> Option<Vec<u8>> {
    let null = [0x05, 0];
    let algorithm = AnyRef::new(Tag::ObjectIdentifier, name).ok()?.to_der().ok()?;
    let algorithm = AnyRef::new(Tag::Sequence, &[&*algorithm, &null].concat()).ok()?.to_der().ok()?;
    let digest = AnyRef::new(Tag::OctetString, digest).ok()?.to_der().ok()?;
    let info = AnyRef::new(Tag::Sequence, &[algorithm, digest].concat()).ok()?.to_der().ok()?;
    let filling = length.checked_sub(info.len() + 3).filter(|filling| *filling >= 8)?;
    Some([&[0x01], &*vec![0xff; filling], &[0], &info].concat())
}

/// Section 9.1.2.
fn pss(
    message: &[u8],
    bits: usize,
    digest: &digest::Digest,
    mask: &'static digest::Algorithm,
    salt: usize,
) -> Option<()> {
    let algorithm = digest.algorithm();
    let (rest, [0xbc]) = message.split_last_chunk()? else { return None };
    let (masked, hash) = rest.split_at_checked(rest.len().checked_sub(algorithm.output_len())?)?;
    let used = 0xff >> (message.len() * 8 - bits);
    let mut block: Vec<u8> = masked.iter().zip(mgf1(hash, masked.len(), mask)).map(|(a, b)| a ^ b).collect();
    *block.first_mut()? &= used;
    let (filling, salt) = block.split_at_checked(block.len().checked_sub(salt)?)?;
    let (zeros, [1]) = filling.split_last_chunk()? else { return None };
    let mut context = digest::Context::new(algorithm);
    context.update(&[0; 8]);
    context.update(digest.as_ref());
    context.update(salt);
    let is_filled = zeros.iter().all(|octet| *octet == 0) && masked.first()? & !used == 0;
    (is_filled && context.finish().as_ref() == hash).then_some(())
}

/// Appendix B.2.1.
fn mgf1(seed: &[u8], length: usize, algorithm: &'static digest::Algorithm) -> Vec<u8> {
    let mut mask: Vec<u8> = Vec::new();
    let mut counter = 0_u32;
    while mask.len() < length {
        let mut context = digest::Context::new(algorithm);
        context.update(seed);
        context.update(&counter.to_be_bytes());
        mask.extend_from_slice(context.finish().as_ref());
        counter += 1;
    }
    mask.truncate(length);
    mask
}
