//! `cargo xtask walkthrough`: pictures of the real application.

use std::io::ErrorKind;

use anyhow::{Result, bail};

use crate::{
    process::{cargo, npm, root, run, with_virtual_display},
    setup::{self, Purpose},
};

/// The folder of the pictures, below the workspace's top folder.
const PICTURES: &str = "target/walkthrough";
/// The folder of the pictures of every code, in a folder for each language.
const CODES: &str = "target/walkthrough/codes";

/// Plays the practice journey, and takes a picture of every screen and every error, in every language.
pub(crate) fn walkthrough() -> Result<()> {
    take("languages")?;
    play("codes", CODES)
}

/// Plays the practice journey under a virtual display, with a picture of every screen.
pub(crate) fn journey() -> Result<()> {
    take("journey")
}

fn take(what: &str) -> Result<()> {
    prepare()?;
    discard(PICTURES)?;
    play(what, PICTURES)
}

/// Builds the application. The test that plays it is built later: built together, the application would contain the
/// stop points.
pub(crate) fn prepare() -> Result<()> {
    if !cfg!(target_os = "linux") {
        bail!("Pictures of the application are taken on Linux only.");
    }
    setup::prepare(Purpose::Journeys)?;
    run(&mut npm(&["run", "build"]))?;
    run(&mut cargo(&["build", "-p", "personalsign-wizard"]))
}

/// Deletes the result of an earlier run, which would be mistaken for this one's.
pub(crate) fn discard(directory: &str) -> Result<()> {
    match fs_err::remove_dir_all(root().join(directory)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Has the program `walkthrough` of the package `e2e` create this directory, with the pictures of this kind in it.
pub(crate) fn play(what: &str, directory: &str) -> Result<()> {
    let play = cargo(&["run", "-p", "e2e", "--bin", "walkthrough", "--", what, directory]);
    run(&mut with_virtual_display(&play))
}
