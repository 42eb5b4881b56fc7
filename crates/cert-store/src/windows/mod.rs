//! Windows: the user's Personal store, which Edge, Chrome, Office and Outlook read.
//!
//! ```text
//! store ─ CertStore ─ ffi ─ CryptoAPI and CNG
//! ```

#[allow(unsafe_code, reason = "Windows is called by FFI")]
mod ffi;
mod store;

use pickup::store::{CertStore, StoreError};

pub(crate) use self::ffi::vouch;

/// The Personal store of the user who runs this program.
pub(crate) fn own_stores() -> Result<Vec<Box<dyn CertStore>>, StoreError> {
    Ok(vec![Box::new(store::WindowsPersonal)])
}
