//! macOS: the user's login keychain.
//!
//! ```text
//! store ─── CertStore for one keychain
//! ├ attempt ─ an installation, and how it is undone
//! ├ items ─── certificates and keys: looked up, named, deleted
//! ├ error ─── Security's errors as a StoreError
//! ├ roots ──── the roots that this computer trusts
//! ├ signature  whether a library is Mozilla's
//! ╰ ffi ───── functions that the crate security-framework lacks
//! ```
//!
//! It is type-checked for macOS and linted. Its tests run on a Mac, in a keychain of their own.
//!
//! An attribute of a private key is never read from the key itself: `SecKeyCopyAttributes` begins by exporting it,
//! for which macOS prompts the user (SecKey.cpp in Apple's Security). The keychain's index is read instead.

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
