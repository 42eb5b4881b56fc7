//! The certificate stores of this computer, behind the trait [`CertStore`](pickup::store::CertStore).
//!
//! | system | stores |
//! |---|---|
//! | Linux | the NSS databases: the shared one, of Chromium's family as Snap or Flatpak, of every profile of Firefox, LibreWolf and Thunderbird |
//! | Windows | the Personal store of the user |
//! | macOS | the login keychain |
//!
//! On Linux each call runs in a process of its own, of the same program: `main` begins with [`run_as_worker`].
#![deny(unsafe_code)]

mod native;
mod nickname;

pub use native::system::*;
