//! Whether a certificate file is protected as a file should be that is kept.

use super::{
    cipher::Cipher,
    format::{SHROUDED_KEY_BAG, SafeBag},
};

/// The fewest iterations of a derivation. OWASP asks for 210,000 to 600,000, by the digest (Password Storage Cheat Sheet), as
/// Firefox writes; what others write stands where it stood twenty years ago: Windows 2,000, OpenSSL 2,048, Java 10,000. A
/// file between is left as it came.
const FEWEST_ITERATIONS: u64 = 100_000;

/// What was seen of a file's protection while it was read. It is weak as soon as one part is: whoever finds the password by
/// one part opens them all.
#[derive(Default)]
pub(super) struct Protection {
    is_weak: bool,
}

impl Protection {
    /// A part can be tried by anybody who has the file, or has no protection at all.
    pub(super) fn is_weak(&self) -> bool {
        self.is_weak
    }

    /// A key was derived with so many iterations. Of scrypt, with the work of so many.
    pub(super) fn derived(&mut self, iterations: u64) {
        self.is_weak |= iterations < FEWEST_ITERATIONS;
    }

    /// The MAC is one of SHA-1, which is not to be used after 2030 (NIST SP 800-131A, revision 2, section 10).
    pub(super) fn authenticated_by_sha1(&mut self) {
        self.is_weak = true;
    }

    /// A part is encrypted by PBES2 with this cipher. RC2 was never approved, and 3DES is not since 2024 (NIST SP 800-131A,
    /// revision 2, table 1). The shorter keys of AES are not those that the wizard writes.
    pub(super) fn encrypted(&mut self, cipher: Cipher) {
        self.is_weak |= !matches!(cipher, Cipher::Aes256);
    }

    /// A part is encrypted by what PKCS#12 brings itself: 3DES, RC2 or RC4, under a derivation that RFC 7292 (appendix B)
    /// keeps for old files alone.
    pub(super) fn encrypted_as_of_old(&mut self) {
        self.is_weak = true;
    }

    /// A part is in the clear. It may hold keys with a protection of their own; all else tells whose they are, or is a key.
    pub(super) fn in_clear(&mut self, bags: &[SafeBag<'_>]) {
        self.is_weak |= bags.iter().any(|bag| bag.kind != SHROUDED_KEY_BAG);
    }
}
