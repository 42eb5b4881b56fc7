//! Test keys.

use rcgen::KeyPair;

use crate::{identity, user::is_wine};

/// RSA of 2048 bits. Wine 8 wrongly imports a key with a short number in it, about one in eighty.
pub(crate) fn rsa() -> KeyPair {
    std::iter::repeat_with(identity::rsa).find(|key| !is_wine() || has_long_numbers(key)).unwrap()
}

/// Whether the primes, their exponents and the coefficient (RFC 8017, A.1.2) are as long as half the modulus.
fn has_long_numbers(key: &KeyPair) -> bool {
    // PKCS#8: SEQUENCE { 0, rsaEncryption, OCTET STRING { SEQUENCE { 0, modulus, … } } }
    const FIRST_NUMBER: usize = 30;
    let mut rest = &key.serialized_der()[FIRST_NUMBER..];
    let mut lengths = Vec::new();
    while let [_integer, length, ..] = *rest {
        let (start, length) = match length {
            0x81 => (3, usize::from(rest[2])),
            0x82 => (4, usize::from(rest[2]) << 8 | usize::from(rest[3])),
            short => (2, usize::from(short)),
        };
        let number = &rest[start..start + length];
        lengths.push(number.iter().skip_while(|octet| **octet == 0).count());
        rest = &rest[start + length..];
    }
    let [_version, modulus, _public, _private, parts @ ..] = &lengths[..] else { panic!("{lengths:?}") };
    parts.len() == 5 && parts.iter().all(|part| part * 2 == *modulus)
}
