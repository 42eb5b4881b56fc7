//! The cost of a derivation: the specification's own algorithm, with every block counted that goes through a digest
//! or scrypt's core. The reader's implementation returns the same key, and deducts the same cost.

use std::cell::Cell;

use aws_lc_rs::digest::{self, Algorithm};
use der::asn1::OctetStringRef;

use super::super::{
    budget,
    derivation::{self, Prf, Purpose, bmp_string},
    format::Scrypt,
};

/// The cost of a derivation's start, and of the password in each of its blocks, may be rounded up.
const ROUNDED: u64 = 8;

/// A digest that counts in operations of 64 octets.
struct Counted {
    digest: &'static Algorithm,
    operations: Cell<u64>,
}

impl Counted {
    fn new(digest: &'static Algorithm) -> Self {
        Self { digest, operations: Cell::new(0) }
    }

    fn of(&self, parts: &[&[u8]]) -> Vec<u8> {
        let (block, input) = (self.digest.block_len(), parts.concat());
        // The padding: a bit, and the length in an eighth of a block (FIPS 180-4, section 5.1).
        let blocks = (input.len() + 1 + block / 8).div_ceil(block);
        self.operations.set(self.operations.get() + (blocks * block / 64) as u64);
        digest::digest(self.digest, &input).as_ref().to_vec()
    }

    /// RFC 2104, with the key's two blocks counted once for all, as every library does.
    fn hmac(&self, key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
        let block = self.digest.block_len();
        let mut key = if key.len() > block { self.of(&[key]) } else { key.to_vec() };
        key.resize(block, 0);
        let padded = |pad: u8| key.iter().map(|octet| octet ^ pad).collect::<Vec<_>>();
        let inner = self.of(&[&padded(0x36), &parts.concat()]);
        let mac = self.of(&[&padded(0x5c), &inner]);
        self.operations.set(self.operations.get() - (2 * block / 64) as u64);
        mac
    }

    /// RFC 8018, section 5.2.
    fn pbkdf2(&self, password: &[u8], salt: &[u8], iterations: u32, length: usize) -> Vec<u8> {
        let hashed = (password.len() > self.digest.block_len()).then(|| self.of(&[password]));
        let password = hashed.as_deref().unwrap_or(password);
        let blocks = (1_u32..).take(length.div_ceil(self.digest.output_len())).flat_map(|number| {
            let mut link = self.hmac(password, &[salt, &number.to_be_bytes()]);
            let mut block = link.clone();
            for _ in 1..iterations {
                link = self.hmac(password, &[&link]);
                block.iter_mut().zip(&link).for_each(|(octet, more)| *octet ^= more);
            }
            block
        });
        blocks.take(length).collect()
    }
}

#[test]
fn derivation_pbkdf2_pays_for_every_block() {
    let prfs = [
        (Prf::Sha1, &digest::SHA1_FOR_LEGACY_USE_ONLY),
        (Prf::Sha256, &digest::SHA256),
        (Prf::Sha384, &digest::SHA384),
        (Prf::Sha512, &digest::SHA512),
    ];
    for ((prf, digest), (password, salt)) in pairs(prfs) {
        for (iterations, length) in [(1, 16), (1, 128), (7, 24), (50, 32), (50, 128)] {
            let counted = Counted::new(digest);
            let key = counted.pbkdf2(password.as_bytes(), &salt, iterations, length);
            assert_eq!(
                *derivation::pbkdf2(prf, password.as_bytes(), &salt, iterations, length).unwrap(),
                key
            );
            let paid = budget::of_pbkdf2(prf, password.as_bytes(), salt.len(), iterations.into(), length);
            assert_paid(paid, &counted, key.len().div_ceil(digest.output_len()));
        }
    }
}

#[test]
fn derivation_of_pkcs12_pays_for_every_block() {
    let digests = [
        &digest::SHA1_FOR_LEGACY_USE_ONLY,
        &digest::SHA224,
        &digest::SHA256,
        &digest::SHA384,
        &digest::SHA512,
    ];
    for (digest, (password, salt)) in pairs(digests) {
        let password = bmp_string(password);
        for (iterations, length) in [(1, 8), (7, digest.output_len()), (50, 5), (50, 24)] {
            let counted = Counted::new(digest);
            let fill = |part: &[u8]| {
                let length = part.len().next_multiple_of(digest.block_len());
                part.iter().copied().cycle().take(length).collect::<Vec<_>>()
            };
            // RFC 7292, appendix B.2. The addition between two blocks costs no digest.
            let blocks = length.div_ceil(digest.output_len());
            let mut first = Vec::new();
            for _ in 0..blocks {
                let mut hash = counted.of(&[&vec![1; digest.block_len()], &fill(&salt), &fill(&password)]);
                for _ in 1..iterations {
                    hash = counted.of(&[&hash]);
                }
                first = if first.is_empty() { hash } else { first };
            }
            let key = derivation::pkcs12(digest, Purpose::Key, &password, &salt, iterations, length);
            let known = first.len().min(length);
            assert_eq!(key[..known], first[..known]);
            assert_paid(budget::of_pkcs12(digest, &password, &salt, iterations, length), &counted, blocks);
        }
    }
}

#[test]
fn derivation_scrypt_pays_for_every_block() {
    for (_, (password, salt)) in pairs([()]) {
        for (n, r, p) in [(2, 1, 1), (16, 8, 1), (32, 2, 5), (2, 1, 200)] {
            let counted = Counted::new(&digest::SHA256);
            let mut mixed = counted.pbkdf2(password.as_bytes(), &salt, 1, 128 * r * p);
            mixed.chunks_mut(128 * r).for_each(|part| mix(part, n, &counted.operations));
            let key = counted.pbkdf2(password.as_bytes(), &mixed, 1, 32);
            let (n, r, p) = (n as u64, r as u64, p as u64);
            let salt = OctetStringRef::new(&salt).unwrap();
            let parameters = Scrypt { salt, n, r, p, key_length: None };
            assert_eq!(*derivation::scrypt(password.as_bytes(), &parameters, 32).unwrap(), key);
            let blocks = (4 * r * p) as usize + 1;
            assert_paid(budget::of_scrypt(password.as_bytes(), &parameters, 32), &counted, blocks);
        }
    }
}

/// Each algorithm with passwords and salts shorter and longer than a block.
fn pairs<A: Copy, const N: usize>(algorithms: [A; N]) -> Vec<(A, (&'static str, Vec<u8>))> {
    let long = "a password of more than one block of any digest there is, which is hashed once before it is used, and not for \
                every one of the blocks that a key has";
    let inputs = [("short", 0), ("short", 8), ("short", 5_000), (long, 60), (long, 130)];
    let with = |algorithm| inputs.map(move |(password, salt)| (algorithm, (password, vec![7; salt])));
    algorithms.into_iter().flat_map(with).collect()
}

fn assert_paid(paid: u64, counted: &Counted, blocks: usize) {
    let operations = counted.operations.get();
    let most = operations + (blocks as u64 + 1) * ROUNDED;
    assert!((operations..=most).contains(&paid), "{paid} for {operations} in {blocks} blocks");
}

/// scryptROMix (RFC 7914, section 5).
fn mix(part: &mut [u8], n: usize, operations: &Cell<u64>) {
    let mut seen = Vec::new();
    for _ in 0..n {
        seen.push(part.to_vec());
        mix_blocks(part, operations);
    }
    for _ in 0..n {
        let last = part.len() - 64;
        let chosen = u32::from_le_bytes(part[last..last + 4].try_into().unwrap()) as usize % n;
        part.iter_mut().zip(&seen[chosen]).for_each(|(octet, more)| *octet ^= more);
        mix_blocks(part, operations);
    }
}

/// scryptBlockMix (RFC 7914, section 4).
fn mix_blocks(part: &mut [u8], operations: &Cell<u64>) {
    let mut block: [u8; 64] = part[part.len() - 64..].try_into().unwrap();
    let mut mixed = [Vec::new(), Vec::new()];
    for (number, next) in part.chunks(64).enumerate() {
        block.iter_mut().zip(next).for_each(|(octet, more)| *octet ^= more);
        block = salsa(block);
        operations.set(operations.get() + 1);
        mixed[number % 2].extend(block);
    }
    part.copy_from_slice(&mixed.concat());
}

/// Salsa20/8 (RFC 7914, section 3).
fn salsa(block: [u8; 64]) -> [u8; 64] {
    const ROUND: [[usize; 4]; 8] = [
        [0, 4, 8, 12],
        [5, 9, 13, 1],
        [10, 14, 2, 6],
        [15, 3, 7, 11],
        [0, 1, 2, 3],
        [5, 6, 7, 4],
        [10, 11, 8, 9],
        [15, 12, 13, 14],
    ];
    let words: Vec<u32> = block.as_chunks().0.iter().map(|word| u32::from_le_bytes(*word)).collect();
    let mut x = words.clone();
    for [a, b, c, d] in ROUND.into_iter().cycle().take(32) {
        for (to, one, other, by) in [(b, a, d, 7), (c, b, a, 9), (d, c, b, 13), (a, d, c, 18)] {
            x[to] ^= x[one].wrapping_add(x[other]).rotate_left(by);
        }
    }
    let sums = x.iter().zip(&words).flat_map(|(new, old)| new.wrapping_add(*old).to_le_bytes());
    sums.collect::<Vec<_>>().try_into().unwrap()
}
