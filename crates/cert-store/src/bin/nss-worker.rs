//! The worker process as a program of its own, for programs whose `main` does not begin with
//! [`cert_store::run_as_worker`].
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    cert_store::run_as_worker().unwrap_or_else(|| {
        eprintln!("This program is started by the wizard.");
        ExitCode::from(64)
    })
}
