//! Keys out of a password.

use aws_lc_rs::digest;
use zeroize::Zeroizing;

/// What a derived key is for (RFC 7292, appendix B.3).
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    Key = 1,
    Vector = 2,
    Mac = 3,
}

/// A key of `length` octets by the derivation that PKCS#12 brings itself (RFC 7292, appendix B.2). `password` is a
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
    // Room for all of it, here and below, so that no part is left behind where the vector was before.
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

/// UTF-16, most significant octet first, and a final zero (RFC 7292, appendix B.1).
pub(super) fn bmp_string(text: &str) -> Zeroizing<Vec<u8>> {
    let mut octets = Zeroizing::new(Vec::with_capacity(2 * text.len() + 2));
    octets.extend(text.encode_utf16().chain([0]).flat_map(u16::to_be_bytes));
    octets
}

/// Adds two numbers of the same length and 1, most significant octet first; what overflows is dropped.
fn add_and_one(number: &mut [u8], addend: &[u8]) {
    let mut carry = 1;
    for (octet, more) in number.iter_mut().zip(addend).rev() {
        let [over, sum] = (u16::from(*octet) + u16::from(*more) + carry).to_be_bytes();
        (*octet, carry) = (sum, over.into());
    }
}
