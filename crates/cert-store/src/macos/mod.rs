//! macOS: the user's login keychain.
//!
//! ```text
//! store ─── CertStore for one keychain
//! ├ attempt ─ an installation, and how it is undone
//! ├ items ─── certificates and keys: looked up, named, deleted
//! ├ error ─── what Security reports, as a StoreError
//! ├ roots ──── whom this computer trusts
//! ├ signature  whether a library is Mozilla's
//! ╰ ffi ───── what the crate security-framework lacks of Security.framework
//! ```
//!
//! It is type-checked for macOS and linted. Its tests run on a Mac, in a keychain of their own.
//!
//! An attribute of a private key is never asked of the key itself: `SecKeyCopyAttributes` begins by exporting it, for
//! which macOS asks the user (SecKey.cpp in Apple's Security). The keychain tells it without.

mod attempt;
mod error;
#[allow(unsafe_code, reason = "Security.framework is written in C")]
mod ffi;
mod items;
mod roots;
mod signature;
mod store;

use certificate::store::{CertStore, StoreError};

pub use self::store::Keychain;
pub(crate) use self::{roots::trusted_roots, signature::vouch};

/// The login keychain of the user who runs this program.
pub(crate) fn own_stores() -> Result<Vec<Box<dyn CertStore>>, StoreError> {
    Ok(vec![Box::new(Keychain::login()?)])
}
