//! Runs the programs that write certificate files.

use std::{
    path::Path,
    process::{Command, Output},
};

/// Whether this program is here. Where it is not, that is said.
pub fn is_installed(program: &str) -> bool {
    let found = Command::new("which").arg(program).output().is_ok_and(|output| output.status.success());
    if !found {
        eprintln!("skipped: {program} is not installed, so its certificate files are not tried");
    }
    found
}

/// Runs it to its end, which must be a good one. What it wrote.
pub fn run(directory: &Path, program: &str, arguments: &[&str]) -> Vec<u8> {
    finished(directory, program, arguments).stdout
}

/// The same. What it said beside that.
pub fn run_for_messages(directory: &Path, program: &str, arguments: &[&str]) -> String {
    String::from_utf8(finished(directory, program, arguments).stderr).unwrap()
}

fn finished(directory: &Path, program: &str, arguments: &[&str]) -> Output {
    let output = Command::new(program).current_dir(directory).args(arguments).output().unwrap();
    let said = [output.stdout.as_slice(), &output.stderr].concat();
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&said));
    output
}
