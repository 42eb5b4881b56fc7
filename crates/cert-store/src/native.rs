//! Selects the implementation for the system that the program is built for; the only place with that distinction.

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod system;

#[cfg(target_os = "macos")]
#[path = "macos/mod.rs"]
mod system;

#[cfg(target_os = "windows")]
#[path = "windows/mod.rs"]
mod system;

#[cfg(unix)]
#[path = "nss/os/unix.rs"]
pub(crate) mod os;

#[cfg(windows)]
#[path = "nss/os/windows.rs"]
pub(crate) mod os;

#[cfg(target_os = "macos")]
pub use self::system::Keychain;
pub(crate) use self::system::{own_stores, trusted_roots, vouch};
