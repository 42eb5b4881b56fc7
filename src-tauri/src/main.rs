//! The wizard's executable. Started with `nss-worker` it serves one certificate store and ends.
#![forbid(unsafe_code)]
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use personalsign_wizard::{run, settings::Settings};

const USAGE: &str = "usage: personalsign-wizard [--practice FILE]";

fn main() -> ExitCode {
    if std::env::args_os().nth(1).is_some_and(|argument| argument == cert_store::WORKER_ARGUMENT) {
        return cert_store::worker_main();
    }
    let Some(settings) = Settings::from_arguments(std::env::args_os().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match run(&settings) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("personalsign-wizard: {error}");
            ExitCode::FAILURE
        }
    }
}
