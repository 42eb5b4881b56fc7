//! Runs the programs that write certificate files.

use std::{
    path::Path,
    process::{Command, Output},
};

/// Whether this program is installed. Prints a message where it is not.
pub fn is_installed(program: &str) -> bool {
    let found = Command::new("which").arg(program).output().is_ok_and(|output| output.status.success());
    if !found {
        eprintln!("skipped: {program} is not installed, so its certificate files are not tried");
    }
    found
}

/// Runs the program, which must succeed, and returns its stdout.
pub fn run(directory: &Path, program: &str, arguments: &[&str]) -> Vec<u8> {
    finished(directory, program, arguments).stdout
}

/// Runs the program, and returns its stderr.
pub fn run_for_messages(directory: &Path, program: &str, arguments: &[&str]) -> String {
    String::from_utf8(finished(directory, program, arguments).stderr).unwrap()
}

fn finished(directory: &Path, program: &str, arguments: &[&str]) -> Output {
    let output = Command::new(program).current_dir(directory).args(arguments).output().unwrap();
    let said = [output.stdout.as_slice(), &output.stderr].concat();
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&said));
    output
}
