//! The wizard's executable. Started as a worker it serves one certificate store and ends.
#![forbid(unsafe_code)]
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use personalsign_wizard::{crash, run, settings::Settings, start::StartError};

fn main() -> ExitCode {
    crash::leave_nothing_behind();
    if let Some(code) = cert_store::run_as_worker() {
        return code;
    }
    let settings = Settings::from_arguments(std::env::args_os().skip(1)).map_err(StartError::from);
    match settings.and_then(|settings| run(&settings)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            error.tell();
            error.exit_code()
        }
    }
}
