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

use std::process::ExitCode;

use pickup::store::{CertStore, CertStores, StoreError};

struct WindowsStores;

impl CertStores for WindowsStores {
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError> {
        Ok(vec![Box::new(store::WindowsPersonal)])
    }
}

/// The stores of the user who runs this program.
#[must_use]
pub fn stores() -> impl CertStores {
    WindowsStores
}

/// The stores of Windows need no worker process.
#[must_use]
pub fn run_as_worker() -> Option<ExitCode> {
    None
}
