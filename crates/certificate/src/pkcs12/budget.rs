//! The limit on the cost of reading one certificate file.
//!
//! The unit is the operation: 64 octets through the compression function of a digest, or through the core of scrypt.
//! Each takes about the same time, so that one limit fits every algorithm; iterations differ by a factor of ten.

use aws_lc_rs::digest;

use super::{FileError, derivation::Prf, format::Scrypt};

/// The operations of all key derivations of one file together. certtool of GnuTLS uses 600,000 iterations for the
/// MAC, the key and each certificate: 9,600,000 operations with 3DES and a chain of four, the most that is known. (A
/// fuzzer would do little else than iterate.)
const MAX_OPERATIONS: u64 = if cfg!(fuzzing) { 10_000 } else { 10_000_000 };

/// The operations after which no further spelling of a password is tried, so that a wrong password does not take many
/// times as long as a right one.
pub(super) const MAX_OF_SPELLINGS: u64 = MAX_OPERATIONS / 2;

/// The octets of one operation.
const OPERATION: usize = 64;

/// The remaining operations for one file.
pub(super) struct Budget {
    operations_left: u64,
}

impl Default for Budget {
    fn default() -> Self {
        Self { operations_left: MAX_OPERATIONS }
    }
}

impl Budget {
    /// Deducts the cost of a derivation, before it runs.
    ///
    /// # Errors
    /// [`FileError::TooCostly`] where less is left.
    pub(super) fn pay(&mut self, operations: u64) -> Result<(), FileError> {
        self.operations_left = self.operations_left.checked_sub(operations).ok_or(FileError::TooCostly)?;
        Ok(())
    }

    /// The operations used so far.
    pub(super) fn spent(&self) -> u64 {
        MAX_OPERATIONS - self.operations_left
    }
}

/// The operations of a key of `length` octets by PBKDF2 (RFC 8018, section 5.2). Each block of the key takes all
/// iterations, each of which is an inner and an outer digest; the password is processed twice before, the salt once a
/// block.
pub(super) fn of_pbkdf2(prf: Prf, password: &[u8], salt: usize, iterations: u64, length: usize) -> u64 {
    let digest = prf.hmac().digest_algorithm();
    let links = iterations.saturating_mul(2 * compression(digest));
    let block = links.saturating_add(input(digest, salt));
    blocks(digest, length).saturating_mul(block).saturating_add(2 * input(digest, password.len()))
}

/// The operations of a key of `length` octets by the derivation of PKCS#12 itself (RFC 7292, appendix B.2): each
/// block of the key takes password and salt, and all iterations.
pub(super) fn of_pkcs12(
    digest: &digest::Algorithm,
    password: &[u8],
    salt: &[u8],
    iterations: u64,
    length: usize,
) -> u64 {
    let links = iterations.saturating_mul(compression(digest));
    let block = links.saturating_add(input(digest, password.len()) + input(digest, salt.len()));
    blocks(digest, length).saturating_mul(block)
}

/// The operations of a key of `length` octets by scrypt (RFC 7914, section 6): 2N iterations over 2r blocks, p times,
/// and PBKDF2 with one iteration before and after. PBKDF2 processes a long salt once for each of 4 · r · p blocks.
pub(super) fn of_scrypt(password: &[u8], parameters: &Scrypt<'_>, length: usize) -> u64 {
    let &Scrypt { salt, n, r, p, .. } = parameters;
    let mixed = r.saturating_mul(p).saturating_mul(128);
    let mixed_length = usize::try_from(mixed).unwrap_or(usize::MAX);
    let before = of_pbkdf2(Prf::Sha256, password, salt.as_bytes().len(), 1, mixed_length);
    let turns = n.saturating_mul(4).saturating_mul(r).saturating_mul(p);
    let after = of_pbkdf2(Prf::Sha256, password, mixed_length, 1, length);
    before.saturating_add(turns).saturating_add(after)
}

/// The blocks of a key: one digest each.
fn blocks(digest: &digest::Algorithm, length: usize) -> u64 {
    length.div_ceil(digest.output_len()) as u64
}

/// The operations for an input of `length` octets with its padding (FIPS 180-4, section 5.1; RFC 2104, section 2).
fn input(digest: &digest::Algorithm, length: usize) -> u64 {
    let blocks = (length / digest.block_len()) as u64 + 2;
    blocks.saturating_mul(compression(digest))
}

/// The operations of one block through the compression function.
fn compression(digest: &digest::Algorithm) -> u64 {
    (digest.block_len() / OPERATION) as u64
}
