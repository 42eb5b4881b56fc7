//! The proxies that this computer is set to use, as its browsers read them: the settings of the desktop or the
//! system, and PAC scripts. The environment is not read here.

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

/// The proxies for `address` in order of preference, each as `SCHEME://HOST:PORT`; `direct://` stands for none. Empty
/// where nothing is set. Blocks while a script is downloaded.
#[must_use]
pub fn on_the_way_to(address: &str) -> Vec<String> {
    system::on_the_way_to(address)
}
