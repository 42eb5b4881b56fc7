//! The certificate file (PKCS#12, RFC 7292).

pub(crate) mod chain;
mod format;
mod password;
mod reader;
#[cfg(test)]
mod tests;
mod verified;

pub use chain::Chain;
pub use verified::{CLOCK_TOLERANCE, Expected, FileError, MAX_FILE_SIZE, VerifiedPfx};
