//! `cargo xtask walkthrough`: the practice journey in the real application, a picture of every screen.

use crate::{
    process::{Failure, cargo, npm, run, with_virtual_display},
    setup::{self, Purpose},
};

/// Where the pictures are, below the workspace's top folder.
const PICTURES: &str = "target/walkthrough";

/// Plays the journey under a virtual display.
pub(crate) fn walkthrough() -> Result<(), Failure> {
    setup::prepare(Purpose::Journeys)?;
    run(&mut npm(&["run", "build"]))?;
    run(&mut cargo(&["build", "-p", "personalsign-wizard", "-p", "e2e"]))?;
    let play = cargo(&["run", "-p", "e2e", "--bin", "walkthrough", "--", PICTURES]);
    run(&mut with_virtual_display(&play))
}
