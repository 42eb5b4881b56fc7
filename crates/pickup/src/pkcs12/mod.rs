//! The certificate file (PKCS#12, RFC 7292).

pub(crate) mod chain;
mod doubt;
mod format;
mod password;
mod reader;
#[cfg(test)]
mod tests;
mod verified;

pub use chain::Chain;
pub use doubt::Doubt;
pub use verified::{CLOCK_TOLERANCE, Expected, FileError, MAX_FILE_SIZE, VerifiedPfx};
