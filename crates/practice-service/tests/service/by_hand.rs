//! The program, started as a person does.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use serde_json::Value;

/// The running program; ends with the test.
struct Program(Child);

impl Program {
    /// Starts the program with this temporary folder, and returns the path of the practice file that it prints.
    fn start(temporary: &Path, arguments: &[&Path]) -> (Self, PathBuf) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_practice-service"));
        command.args(arguments).env("TMPDIR", temporary).env("TMP", temporary).stdout(Stdio::piped());
        let mut program = Self(command.spawn().unwrap());
        let mut lines = BufReader::new(program.0.stdout.take().unwrap()).lines().map(Result::unwrap);
        let shown = lines.find_map(|line| Some(line.split_once("--service ")?.1.into())).unwrap();
        (program, shown)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn practice_file_exists_when_command_is_shown() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("practice.json");
    let (_program, shown) = Program::start(directory.path(), &[Path::new("--practice-file"), &file]);
    assert!(file.exists());
    assert_eq!(shown, file);
}

#[test]
fn practice_file_is_never_shared() {
    let directory = tempfile::tempdir().unwrap();
    let (_one, first) = Program::start(directory.path(), &[]);
    let (_other, second) = Program::start(directory.path(), &[]);
    assert_ne!(first, second);
    assert!(first.exists() && second.exists());
}

#[test]
fn practice_file_has_the_link_of_the_page() {
    let directory = tempfile::tempdir().unwrap();
    for (arguments, path) in [(&[][..], "/pickup/"), (&[Path::new("--page")], "/certificate/install.do?p=")] {
        let (_program, file) = Program::start(directory.path(), arguments);
        let practice: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
        let link = practice["link"].as_str().unwrap();
        assert!(link.contains(path), "{link}");
    }
}
