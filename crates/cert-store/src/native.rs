//! Picks the stores of the system that the program is built for; the one place that asks which it is.

#[cfg(target_os = "linux")]
#[path = "nss/mod.rs"]
pub(crate) mod system;

#[cfg(target_os = "macos")]
#[path = "macos/mod.rs"]
pub(crate) mod system;

#[cfg(target_os = "windows")]
#[path = "windows/mod.rs"]
pub(crate) mod system;
