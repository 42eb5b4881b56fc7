//! The program, as a person starts it.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

/// Ends with the test.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn the_practice_file_is_there_when_the_command_that_uses_it_is_shown() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("practice.json");
    let mut command = Command::new(env!("CARGO_BIN_EXE_sandbox"));
    command.arg("--practice-file").arg(&file).stdout(Stdio::piped());
    let mut program = Program(command.spawn().unwrap());
    let mut lines = BufReader::new(program.0.stdout.take().unwrap()).lines().map(Result::unwrap);
    let shown = lines.find(|line| line.contains("--service")).unwrap();
    assert!(file.exists());
    assert!(shown.ends_with(&format!("--service {}", file.display())), "{shown}");
}
