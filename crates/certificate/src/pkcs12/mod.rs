//! The certificate file (PKCS#12, RFC 7292).

mod armour;
mod ber;
mod budget;
mod chain;
mod cipher;
mod derivation;
mod error;
mod extent;
mod foreign;
mod format;
mod identity;
mod key;
mod password;
mod protection;
mod reader;
mod rewrap;
mod shroud;
mod spelling;
mod strengthen;
#[cfg(test)]
mod tests;
mod transfer;
pub(crate) mod trust;
mod verified;
mod writer;

pub use chain::Chain;
pub use error::{FileError, Foreign};
pub use extent::{Extent, Kind, extent};
pub use reader::{has_no_password, recognise};
pub use rewrap::{RewrapError, Rewrapped, rewrap};
pub(crate) use shroud::{is_key_of, shroud, unshroud};
pub use strengthen::{Shortcoming, Strengthened, strengthen};
pub use transfer::Transfer;
pub use verified::{CLOCK_TOLERANCE, Doubt, Expected, MAX_FILE_SIZE, VerifiedPfx};
pub use writer::{Form, write_file};
