//! Pictures of the real application.
//!
//! `walkthrough journey DIRECTORY` plays the whole journey, and leaves a picture of every screen. `walkthrough codes
//! DIRECTORY` takes one for every code that a caller can read out, in every language. Either makes the directory, with the
//! pictures in it and once more, in dark colours, in `dark/`.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    reason = "without a display, a disk or the application there is nothing to play"
)]

mod codes;
mod journey;

use std::{
    env, fs,
    path::{self, Path},
    process::ExitCode,
};

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [what @ ("journey" | "codes"), directory] =
        arguments.iter().map(String::as_str).collect::<Vec<_>>()[..]
    else {
        eprintln!("usage: walkthrough journey|codes DIRECTORY");
        return ExitCode::from(2);
    };
    if Path::new(directory).exists() {
        eprintln!("{directory} is there already");
        return ExitCode::FAILURE;
    }
    let directory = path::absolute(directory).unwrap();
    for (pictures, dark) in [(directory.clone(), false), (directory.join("dark"), true)] {
        fs::create_dir_all(&pictures).unwrap();
        match what {
            "journey" => journey::walk(pictures, dark).await,
            _ => codes::show(&pictures, dark).await,
        }
    }
    ExitCode::SUCCESS
}
