//! Windows: the user's Personal store, which Edge, Chrome, Office and Outlook read.
//!
//! ```text
//! store ─ CertStore ─┬ friendly_name ─ a name of its own for each certificate
//!                    ╰ ffi ─────────── CryptoAPI and CNG
//! ```

#[allow(unsafe_code, reason = "Windows is called by FFI")]
mod ffi;
mod friendly_name;
mod store;

use pickup::store::{CertStore, StoreError};

/// The Personal store of the user who runs this program.
pub(crate) fn own_stores() -> Result<Vec<Box<dyn CertStore>>, StoreError> {
    Ok(vec![Box::new(store::WindowsPersonal)])
}
