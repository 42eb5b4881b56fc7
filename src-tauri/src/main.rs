//! The wizard's executable. Started as a worker it serves one certificate store and ends.
#![forbid(unsafe_code)]
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use personalsign_wizard::{crash, run, settings::Settings};

fn main() -> ExitCode {
    crash::leave_nothing_behind();
    if let Some(code) = cert_store::run_as_worker() {
        return code;
    }
    let settings = match Settings::from_arguments(std::env::args_os().skip(1)) {
        Ok(settings) => settings,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    match run(&settings) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("personalsign-wizard: {error}");
            ExitCode::FAILURE
        }
    }
}
