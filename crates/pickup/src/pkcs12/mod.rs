//! The certificate file (PKCS#12, RFC 7292).

mod ber;
mod budget;
pub(crate) mod chain;
mod cipher;
mod derivation;
mod error;
mod foreign;
mod format;
mod password;
mod reader;
mod rewrap;
#[cfg(test)]
mod tests;
mod verified;

pub use chain::Chain;
pub use error::{FileError, Foreign};
pub use reader::recognise;
pub use rewrap::{RewrapError, Rewrapped, rewrap};
pub use verified::{CLOCK_TOLERANCE, Doubt, Expected, MAX_FILE_SIZE, VerifiedPfx};
