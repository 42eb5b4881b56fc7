//! `cargo xtask walkthrough`: pictures of the real application, and the helpdesk's pages.

use std::{
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use crate::{
    process::{Failure, cargo, npm, program, root, run, with_virtual_display},
    setup::{self, Purpose},
};

/// Where the pictures are, below the workspace's top folder.
const PICTURES: &str = "target/walkthrough";
/// A picture of every code, in a folder for each language.
const CODES: &str = "target/walkthrough/codes";
/// Beside the languages in [`CODES`].
const DARK: &str = "dark";
/// The small ones, in light colours, which the helpdesk's pages show.
const SMALL: &str = "docs/helpdesk/pictures";
/// How ImageMagick makes them small: about 16 kB each. What WebKit adds in black below an element is cut off.
const REDUCTION: [&str; 11] = [
    "-trim",
    "+repage",
    "+dither",
    "-colors",
    "16",
    "-strip",
    "-define",
    "png:compression-level=9",
    "-define",
    "png:compression-filter=0",
    "-path",
];

/// Plays the practice journey, and takes a picture of every code that a caller can read out; makes the helpdesk's pages.
pub(crate) fn walkthrough() -> Result<(), Failure> {
    journey()?;
    play("codes", CODES)?;
    setup::require_packages(&["imagemagick"])?;
    reduce(&root().join(CODES))?;
    run(&mut npm(&["test", "--", "helpdesk", "--update"]))
}

/// Plays the practice journey under a virtual display, with a picture of every screen.
pub(crate) fn journey() -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return Err(Failure("The walkthrough is played on Linux only.".into()));
    }
    setup::prepare(Purpose::Journeys)?;
    run(&mut npm(&["run", "build"]))?;
    run(&mut cargo(&["build", "-p", "personalsign-wizard", "-p", "e2e"]))?;
    // What an earlier one left would be found again.
    discard(&root().join(PICTURES)).map_err(|error| Failure(format!("{PICTURES}: {error}")))?;
    play("journey", PICTURES)
}

fn play(what: &str, directory: &str) -> Result<(), Failure> {
    let play = cargo(&["run", "-p", "e2e", "--bin", "walkthrough", "--", what, directory]);
    run(&mut with_virtual_display(&play))
}

/// Makes the small pictures anew.
fn reduce(pictures: &Path) -> Result<(), Failure> {
    let small = root().join(SMALL);
    let failed = |error: io::Error| Failure(format!("{SMALL}: {error}"));
    discard(&small).map_err(failed)?;
    for language in entries(pictures).map_err(failed)? {
        let Some(name) = language.file_name().filter(|name| *name != DARK) else { continue };
        let target = small.join(name);
        fs::create_dir_all(&target).map_err(failed)?;
        let mut pictures = entries(&language).map_err(failed)?;
        pictures.retain(|path| path.is_file());
        run(program("mogrify", &REDUCTION).arg(target).args(pictures))?;
    }
    Ok(())
}

fn entries(directory: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(directory)?.map(|entry| Ok(entry?.path())).collect()
}

fn discard(directory: &Path) -> io::Result<()> {
    match fs::remove_dir_all(directory) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
