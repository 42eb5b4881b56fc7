//! macOS: no store is served yet, and none is offered.

use std::process::ExitCode;

use pickup::store::{CertStore, CertStores, StoreError};

struct MacosStores;

impl CertStores for MacosStores {
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError> {
        Err(StoreError::Unsupported)
    }
}

/// The stores of the user who runs this program.
#[must_use]
pub fn stores() -> impl CertStores {
    MacosStores
}

/// The stores of macOS need no worker process.
#[must_use]
pub fn run_as_worker() -> Option<ExitCode> {
    None
}
