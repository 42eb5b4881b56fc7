//! The NSS databases of the user: those of Chromium's family on Linux, and the profiles of Mozilla's family on all
//! systems.
//!
//! ```text
//! places ─── finds the databases            worker ─ reads one request, replies
//! ├ chromium   shared, Snap and Flatpak     ├ files ──── whether the database may be opened; makes a new one
//! ╰ mozilla ── profiles of each program     ├ library ── which NSS opens it
//! store ──── CertStore for one of them      ├ database ─ finds, proves, verifies, removes
//! process ── starts the worker, calls it    │ ╰ attempt    installs, or rolls back
//!       │                                   ├ export ─── writes a key into a certificate file
//!       ╰──────────── wire ────────────╯    ╰ ffi ────── NSS
//! ```

mod applications;
mod attempt;
mod chromium;
mod database;
mod export;
#[allow(unsafe_code, reason = "NSS is written in C")]
mod ffi;
mod files;
mod foreign;
mod home;
mod ini;
mod library;
mod mozilla;
mod place;
mod places;
mod process;
mod profiles;
mod store;
mod wire;
mod worker;
mod x509;

use std::{env, process::ExitCode};

pub use self::{
    home::{Home, System},
    process::Worker,
    store::NssStores,
};

/// Runs the worker where this process was started as one, which its first argument tells. To be called before
/// anything else in `main`, which then ends with the returned code.
#[must_use]
pub fn run_as_worker() -> Option<ExitCode> {
    let asked = env::args_os().nth(1).is_some_and(|argument| argument == process::ARGUMENT);
    asked.then(worker::run)
}
