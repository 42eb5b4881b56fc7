//! The house rules that no linter checks: CI's actions, differences under WebDriver, files, imports, the threat
//! model's claims, packages, those of the window separately, and the content of the program.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

mod actions;
mod automation;
mod claims;
mod files;
mod floors;
mod packages;
mod product;
mod window;

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// The workspace's top folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

/// Runs a program there, and returns its output.
fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
