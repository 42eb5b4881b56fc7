//! Windows: no store is served yet, and none is offered.

use std::process::ExitCode;

use pickup::store::{CertStore, CertStores, StoreError};

struct WindowsStores;

impl CertStores for WindowsStores {
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError> {
        Err(StoreError::Unsupported)
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
