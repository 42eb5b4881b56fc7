//! The rules of the house that no linter knows: of CI's actions, of files, of who knows whom, of the threat model's claims,
//! of packages, those of the window apart, and of what the program is made of.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

mod actions;
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

/// What a program prints that runs there.
fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
