//! Windows: the user's Personal store, which Edge, Chrome, Office and Outlook read.
//!
//! ```text
//! store ─ CertStore ─ ffi ─ CryptoAPI and CNG
//! ```

#[allow(unsafe_code, reason = "Windows is called by FFI")]
mod ffi;
mod store;

use certificate::{
    store::{CertStore, StoreError},
    x509::Der,
};
use ffi::{Access, Store, StoreName};

pub(crate) use self::ffi::{FileId, identity, rename_new, vouch};

/// The Trusted Root Certification Authorities of this user: the computer's and their own. Windows downloads some of
/// its trusted roots only when it encounters them; restrictions of a root to other purposes are not checked.
pub(crate) fn trusted_roots() -> Vec<Der> {
    let read = |store: Store| store.certificates().map(|root| Der(root.der().to_vec())).collect();
    Store::open(StoreName::Root, Access::Read).map(read).unwrap_or_else(|error| {
        log::warn!("the system's root certificates: {error}");
        Vec::new()
    })
}

/// The Personal store of the user who runs this program.
pub(crate) fn own_stores() -> Result<Vec<Box<dyn CertStore>>, StoreError> {
    Ok(vec![Box::new(store::WindowsPersonal)])
}
