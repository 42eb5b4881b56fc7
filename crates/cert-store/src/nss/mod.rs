//! Linux: the user's shared NSS database and the profiles of Firefox.
//!
//! ```text
//! profiles ─ where the databases are        worker ─ reads one request, answers it
//! store ──── CertStore for one of them      ├ files ──── whether the database may be opened; makes a new one
//! process ── starts the worker, asks it     ├ library ── which NSS opens it
//!       ╰──────────── wire ────────────╯    ├ database ─ installs, finds, proves, removes
//!                                           ╰ ffi ────── NSS
//! ```

mod database;
#[allow(unsafe_code, reason = "NSS is written in C")]
mod ffi;
mod files;
mod library;
mod process;
mod profiles;
mod store;
mod wire;
mod worker;
mod x509;

use std::{env, process::ExitCode};

use pickup::store::CertStores;

pub use self::{process::Worker, profiles::Home, store::NssStores};

/// The stores of the user who runs this program.
#[must_use]
pub fn stores() -> impl CertStores {
    NssStores::new(Home::of_this_user(), Worker::default())
}

/// Does a worker's work where this process was started as one, which its first argument tells. To be called before
/// anything else in `main`, which then ends with the returned code.
#[must_use]
pub fn run_as_worker() -> Option<ExitCode> {
    let asked = env::args_os().nth(1).is_some_and(|argument| argument == process::ARGUMENT);
    asked.then(worker::run)
}
