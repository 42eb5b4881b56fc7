//! [axe-core](https://github.com/dequelabs/axe-core), run inside the application's window.

use std::{fs, path::Path};

use e2e::application::Application;

const EXAMINE: &str = include_str!("axe.js");

/// axe-core, as the view's tools bring it.
pub(crate) struct Axe {
    source: String,
}

impl Axe {
    pub(crate) fn new() -> Self {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let source = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        Self { source }
    }

    /// What it finds wrong with what the window shows.
    pub(crate) async fn examine(&self, application: &Application) -> Vec<String> {
        if application.carry_out("return typeof axe === 'undefined';").await == true {
            application.carry_out(&self.source).await;
        }
        let faults = application.carry_out(EXAMINE).await;
        serde_json::from_value(faults).unwrap()
    }
}
