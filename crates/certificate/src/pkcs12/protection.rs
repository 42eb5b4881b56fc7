//! The strength of a certificate file's protection.

use super::{
    cipher::Cipher,
    format::{SHROUDED_KEY_BAG, SafeBag},
};

/// The fewest iterations of a strong derivation. OWASP recommends 210,000 to 600,000, depending on the digest
/// (Password Storage Cheat Sheet), as Firefox writes; other programs have kept their numbers of twenty years ago:
/// Windows 2,000, OpenSSL 2,048, Java 10,000. A file in between is left unchanged.
const FEWEST_ITERATIONS: u64 = 100_000;

/// The file's protection, recorded while the file is read. It is weak as soon as one part is: a password found by one
/// part opens them all.
#[derive(Default)]
pub(super) struct Protection {
    is_weak: bool,
}

impl Protection {
    /// Whether a part permits fast guessing offline, or is not protected at all.
    pub(super) fn is_weak(&self) -> bool {
        self.is_weak
    }

    /// Records a key derivation by its number of iterations; for scrypt, by equivalent work.
    pub(super) fn derived(&mut self, iterations: u64) {
        self.is_weak |= iterations < FEWEST_ITERATIONS;
    }

    /// Records a MAC with SHA-1, which is not to be used after 2030 (NIST SP 800-131A, revision 2, section 10).
    pub(super) fn authenticated_by_sha1(&mut self) {
        self.is_weak = true;
    }

    /// Records a part encrypted by PBES2 with this cipher. RC2 was never approved, and 3DES has been withdrawn since
    /// 2024 (NIST SP 800-131A, revision 2, table 1). The shorter keys of AES are not those that the wizard writes.
    pub(super) fn encrypted(&mut self, cipher: Cipher) {
        self.is_weak |= !matches!(cipher, Cipher::Aes256);
    }

    /// Records a part encrypted by a scheme of PKCS#12 itself: 3DES, RC2 or RC4, under a derivation that RFC 7292
    /// (appendix B) retains for old files only.
    pub(super) fn encrypted_as_of_old(&mut self) {
        self.is_weak = true;
    }

    /// Records an unencrypted part. It may contain keys with an encryption of their own; all else identifies the
    /// holder, or is a key.
    pub(super) fn in_clear(&mut self, bags: &[SafeBag<'_>]) {
        self.is_weak |= bags.iter().any(|bag| bag.kind != SHROUDED_KEY_BAG);
    }
}
