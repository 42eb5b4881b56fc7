//! The proxies that this computer is set to use, as its browsers take them: the settings of the desktop or the system, and
//! scripts that decide (PAC). What the environment says is not asked for here.

#[cfg(any(target_os = "linux", test))]
mod kde;
#[cfg(any(target_os = "windows", test))]
mod list;
#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod system;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod system;
#[cfg(target_os = "windows")]
#[path = "windows.rs"]
mod system;

/// The proxies on the way to `address`, the one to be tried first in front, each as `SCHEME://HOST:PORT`; `direct://`
/// stands for none. Empty where nothing is set. It blocks for as long as a script takes that has to be fetched.
#[must_use]
pub fn on_the_way_to(address: &str) -> Vec<String> {
    system::on_the_way_to(address)
}
