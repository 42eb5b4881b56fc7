//! Pictures of the real application.
//!
//! `walkthrough journey DIRECTORY` plays the whole journey, and saves a picture of every screen; `walkthrough languages
//! DIRECTORY` does so in every language and two sizes of the window. `walkthrough codes DIRECTORY` saves a picture of
//! everything that a help code can show, in every language. Each saves them in light colours, and again, in dark ones,
//! in `dark/`. `walkthrough helpdesk DIRECTORY` saves one for each code that a caller can read out, in every language and
//! in light colours only.
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

use journey::Extent;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [what @ ("journey" | "languages" | "codes" | "helpdesk"), directory] =
        arguments.iter().map(String::as_str).collect::<Vec<_>>()[..]
    else {
        eprintln!("usage: walkthrough journey|languages|codes|helpdesk DIRECTORY");
        return ExitCode::from(2);
    };
    if Path::new(directory).exists() {
        eprintln!("{directory} is there already");
        return ExitCode::FAILURE;
    }
    let light = path::absolute(directory).unwrap();
    if what == "helpdesk" {
        codes::show(codes::codes(), &light, false).await;
        return ExitCode::SUCCESS;
    }
    for (pictures, dark) in [(light.clone(), false), (light.join("dark"), true)] {
        fs::create_dir_all(&pictures).unwrap();
        match what {
            "journey" => journey::walk(pictures, dark, Extent::Once).await,
            "languages" => journey::walk(pictures, dark, Extent::Everywhere).await,
            _ => codes::show(codes::looks(), &pictures, dark).await,
        }
    }
    ExitCode::SUCCESS
}
