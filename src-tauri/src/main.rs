//! The wizard's executable. Started as a worker it serves one certificate store and ends.
#![forbid(unsafe_code)]
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::{
    io::{self, Write},
    process::ExitCode,
};

use personalsign_wizard::{
    crash,
    settings::{Asked, USAGE},
    start::{self, StartError},
};

fn main() -> ExitCode {
    crash::leave_nothing_behind();
    if let Some(code) = cert_store::run_as_worker() {
        return code;
    }
    let asked = Asked::from_arguments(std::env::args_os().skip(1)).map_err(StartError::from);
    let done = asked.and_then(|asked| match asked {
        Asked::Wizard(settings) => start::run(&settings),
        Asked::Help => print(USAGE),
        Asked::Version => print(concat!("personalsign-wizard ", env!("CARGO_PKG_VERSION"))),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            error.tell();
            error.exit_code()
        }
    }
}

fn print(text: &str) -> Result<(), StartError> {
    // stdout may be closed.
    let _ = writeln!(io::stdout(), "{text}");
    Ok(())
}
