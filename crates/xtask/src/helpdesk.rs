//! `cargo xtask helpdesk`: the helpdesk's site, with a picture of every code in every language.

use std::path::Path;

use anyhow::Result;

use crate::{
    process::{entries, npm, program, root, run},
    setup, walkthrough,
};

/// The folder of the site, below the workspace's top folder.
const SITE: &str = "target/helpdesk";
/// The pictures of the site, in a folder for each language, where `ui/helpdesk` expects them.
const PICTURES: &str = "target/helpdesk/pictures";
/// ImageMagick's options to reduce the pictures to about 16 kB each. The black area that WebKit adds below an element
/// is cut off.
const REDUCTION: [&str; 10] = [
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
];

/// Takes the pictures from the running application, and writes the pages around them.
pub(crate) fn helpdesk() -> Result<()> {
    walkthrough::prepare()?;
    setup::require_packages(&["imagemagick"])?;
    walkthrough::discard(SITE)?;
    walkthrough::play("helpdesk", PICTURES)?;
    reduce(&root().join(PICTURES))?;
    run(npm(&["run", "helpdesk", "--"]).arg(root().join(SITE)))?;
    println!("\nThe helpdesk's site is {SITE}/index.html.");
    Ok(())
}

fn reduce(pictures: &Path) -> Result<()> {
    let mut files = Vec::new();
    for language in entries(pictures)? {
        files.extend(entries(&language)?);
    }
    run(program("mogrify", &REDUCTION).args(files))
}
