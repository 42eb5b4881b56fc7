//! The certificate stores of this computer, behind the trait [`CertStore`](pickup::store::CertStore).
//!
//! | system | stores |
//! |---|---|
//! | Linux | NSS databases: Chromium's family shares one or is packaged with its own; Firefox, LibreWolf, Thunderbird |
//! | Windows | the Personal store of the user |
//! | macOS | none yet: nothing is discovered |
//!
//! Where each of them is, and what was tried with which program, stands in docs/stores.md.
//!
//! On Linux each call runs in a process of its own, of the same program: `main` begins with [`run_as_worker`].
#![deny(unsafe_code)]

mod native;

pub use native::system::*;
