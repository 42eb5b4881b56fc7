//! [axe-core](https://github.com/dequelabs/axe-core), run inside the application's window.

use std::{fs, path::Path};

use e2e::application::Application;

/// The body of an asynchronous function that returns axe's violations of a page.
pub(crate) const EXAMINE: &str = include_str!("axe.js");

/// The source of axe-core, from the view's packages.
pub(crate) fn source() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Axe's violations of the page in the window.
pub(crate) async fn examine(application: &Application) -> Vec<String> {
    if application.observe("return typeof axe === 'undefined';").await == true {
        application.observe(&source()).await;
    }
    serde_json::from_value(application.observe(EXAMINE).await).unwrap()
}
