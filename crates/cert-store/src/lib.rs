//! The certificate stores of this computer, behind the trait [`CertStore`].
//!
//! | system | stores |
//! |---|---|
//! | Linux | NSS databases: Chromium's family shares one or is packaged with its own; Firefox, LibreWolf, Thunderbird |
//! | Windows | the Personal store of the user; profiles of Thunderbird, and of Firefox where it does not read that store |
//! | macOS | the login keychain; the same profiles |
//!
//! Their locations, and the tests with each program, are described in docs/stores.md.
//!
//! Each call to an NSS database runs in a worker process of the same program: `main` begins with [`run_as_worker`].
#![deny(unsafe_code)]

pub mod native;
mod nickname;
mod nss;

use certificate::{
    store::{CertStore, CertStores, StoreError},
    x509::Der,
};

pub use self::nss::{Home, NssStores, System, Worker, run_as_worker};

/// The stores of the user who runs this program, that of the system first.
#[must_use]
pub fn stores() -> impl CertStores {
    AllStores { databases: NssStores::new(Home::of_this_user(), Worker::default()) }
}

/// The root certificates that this computer trusts for a person's certificates; empty where they cannot be read.
/// Takes some milliseconds (Linux).
#[must_use]
pub fn roots() -> Vec<Der> {
    native::trusted_roots()
}

struct AllStores {
    databases: NssStores,
}

impl CertStores for AllStores {
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError> {
        let mut stores = native::own_stores()?;
        stores.extend(self.databases.discover()?);
        Ok(stores)
    }
}
