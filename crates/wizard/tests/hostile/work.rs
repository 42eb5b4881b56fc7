//! Certificate files at the limit of the permitted work, and one iteration above it, for every algorithm.

use certificate::pkcs12::FileError;

use crate::{
    files::{Hostile, hostile},
    forge::{self, data, encrypted, integer, sealed, sequence},
    identity::Identity,
};

/// The operations permitted for reading one file.
const ALL: u64 = 10_000_000;
/// The most operations besides the iterations: the start of the derivation, and the MAC around it.
const BESIDE: u64 = 100;

/// HMAC with SHA-1, 256, 384 and 512 (RFC 8018, appendix B.1.2).
const PRFS: [&str; 4] =
    ["1.2.840.113549.2.7", "1.2.840.113549.2.9", "1.2.840.113549.2.10", "1.2.840.113549.2.11"];

/// An algorithm, and a file that takes a given number of its iterations.
struct Algorithm {
    name: &'static str,
    /// The operations of one iteration, counted by hand: blocks of the key, times digests of an iteration, times 64
    /// octets of a block of the digest.
    operations: u64,
    file: Box<dyn Fn(u64) -> Vec<u8>>,
    /// The error after all the work is done.
    error: FileError,
}

/// The files with the most iterations permitted, refused for other reasons.
pub fn allowed(identity: &Identity) -> Vec<Hostile> {
    let most = |algorithm: Algorithm| {
        let iterations = (ALL - BESIDE) / algorithm.operations;
        hostile(algorithm.name, (algorithm.file)(iterations), algorithm.error)
    };
    algorithms(identity).into_iter().map(most).collect()
}

/// The files with one iteration more than permitted.
pub fn one_more(identity: &Identity) -> Vec<Hostile> {
    let more = |algorithm: Algorithm| {
        let iterations = ALL / algorithm.operations + 1;
        hostile(algorithm.name, (algorithm.file)(iterations), FileError::TooCostly)
    };
    algorithms(identity).into_iter().map(more).collect()
}

fn algorithms(identity: &Identity) -> Vec<Algorithm> {
    let content = data(&sequence(&[data(&sequence(&identity.bags()))]));
    let mac = |name, digest: &'static str, operations| {
        let content = content.clone();
        let file = move |iterations| {
            forge::pfx(3, &content, &forge::mac_data(digest, &[0; 64], b"salt", &integer(iterations)))
        };
        Algorithm { name, operations, file: Box::new(file), error: FileError::WrongPassword }
    };
    // PBMAC1 with the longest key.
    let pbmac1 = |name, prf: usize, operations| {
        let content = content.clone();
        let file = move |iterations| {
            let mac = forge::pbmac1_by("1.2.840.113549.1.5.12", PRFS[prf], iterations, 128, &[0; 32]);
            forge::pfx(3, &content, &mac)
        };
        Algorithm { name, operations, file: Box::new(file), error: FileError::WrongPassword }
    };
    let part = |name, algorithm: fn(u64) -> Vec<u8>, operations| {
        let file = move |iterations| sealed(&sequence(&[encrypted(&algorithm(iterations), &[0; 32])]));
        Algorithm { name, operations, file: Box::new(file), error: FileError::SecondPassword }
    };
    vec![
        mac("a MAC of SHA-1", "1.3.14.3.2.26", 1),
        mac("a MAC of SHA-224", "2.16.840.1.101.3.4.2.4", 1),
        mac("a MAC of SHA-256", "2.16.840.1.101.3.4.2.1", 1),
        mac("a MAC of SHA-384", "2.16.840.1.101.3.4.2.2", 2),
        mac("a MAC of SHA-512", "2.16.840.1.101.3.4.2.3", 2),
        pbmac1("PBMAC1 of SHA-1", 0, 7 * 2),
        pbmac1("PBMAC1 of SHA-256", 1, 4 * 2),
        pbmac1("PBMAC1 of SHA-384", 2, 3 * 2 * 2),
        pbmac1("PBMAC1 of SHA-512", 3, 2 * 2 * 2),
        part("PBES2 of SHA-1", |iterations| forge::pbkdf2_by(PRFS[0], b"salt", iterations), 2 * 2),
        part("PBES2 of SHA-256", |iterations| forge::pbkdf2_by(PRFS[1], b"salt", iterations), 2),
        part("PBES2 of SHA-384", |iterations| forge::pbkdf2_by(PRFS[2], b"salt", iterations), 2 * 2),
        part("PBES2 of SHA-512", |iterations| forge::pbkdf2_by(PRFS[3], b"salt", iterations), 2 * 2),
        part("RC4 of the old kind", |iterations| forge::pbe(1, &integer(iterations)), 1),
        // 2 blocks for the key, and one for the initialisation vector.
        part("3DES of the old kind", |iterations| forge::pbe(3, &integer(iterations)), 3),
        part("3DES of the old kind with two keys", |iterations| forge::pbe(4, &integer(iterations)), 2),
        part("RC2-128 of the old kind", |iterations| forge::pbe(5, &integer(iterations)), 2),
        part("RC2-40 of the old kind", |iterations| forge::pbe(6, &integer(iterations)), 2),
        // Each turn counts as iterations here: 4 · N · r operations.
        part("scrypt", |turns| forge::scrypt(1 << 14, 8, turns), 4 << 17),
    ]
}
