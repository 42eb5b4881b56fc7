//! `cargo xtask walkthrough`: the practice journey in the real application, a picture of every screen.

use std::{fs, io::ErrorKind};

use crate::{
    process::{Failure, cargo, npm, root, run, with_virtual_display},
    setup::{self, Purpose},
};

/// Where the pictures are, below the workspace's top folder.
const PICTURES: &str = "target/walkthrough";

/// Plays the journey under a virtual display.
pub(crate) fn walkthrough() -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return Err(Failure("The walkthrough is played on Linux only.".into()));
    }
    setup::prepare(Purpose::Journeys)?;
    run(&mut npm(&["run", "build"]))?;
    run(&mut cargo(&["build", "-p", "personalsign-wizard", "-p", "e2e"]))?;
    discard_pictures()?;
    let play = cargo(&["run", "-p", "e2e", "--bin", "walkthrough", "--", PICTURES]);
    run(&mut with_virtual_display(&play))
}

/// The journey starts in a directory of its own: what an earlier one left would be found again.
fn discard_pictures() -> Result<(), Failure> {
    match fs::remove_dir_all(root().join(PICTURES)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Failure(format!("{PICTURES}: {error}"))),
        _ => Ok(()),
    }
}
