//! The traces of a crash, tested in separate processes.
#![cfg(unix)]
#![allow(missing_docs, clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

use std::{
    env, fs,
    panic::catch_unwind,
    path::Path,
    process::{Command, Output},
};

use personalsign_wizard::{crash, log_file};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// The variable that is set in a process started by a test; it names a directory.
const DIRECTORY: &str = "CRASH_TEST_DIRECTORY";
const SECRET: &str = "Wandelen7BrugZomer";

#[test]
fn panic_log_has_place_but_no_message() {
    if let Ok(directory) = env::var(DIRECTORY) {
        crash::leave_nothing_behind();
        log_file::open(Path::new(&directory));
        catch_unwind(|| panic!("cannot read {SECRET}")).unwrap_err();
        return;
    }
    let directory = tempfile::tempdir().unwrap();
    let output = try_out("panic_log_has_place_but_no_message", directory.path());
    let log = fs::read_to_string(directory.path().join("wizard.log")).unwrap();
    for said in [&log, &String::from_utf8(output.stderr).unwrap()] {
        assert!(said.contains("panic at src-tauri/tests/crash.rs:") && !said.contains(SECRET), "{said}");
    }
}

#[test]
fn memory_is_neither_dumped_nor_read() {
    if env::var(DIRECTORY).is_ok() {
        crash::leave_nothing_behind();
        assert_eq!(getrlimit(Resource::Core), Rlimit { current: Some(0), maximum: Some(0) });
        let inherited = Command::new("sh").args(["-c", "ulimit -Hc"]).output().unwrap();
        assert_eq!(inherited.stdout, b"0\n");
        #[cfg(target_os = "linux")]
        {
            use rustix::process::{DumpableBehavior, dumpable_behavior};
            assert_eq!(dumpable_behavior(), Ok(DumpableBehavior::NotDumpable));
        }
        return;
    }
    allow_core_dumps();
    let directory = tempfile::tempdir().unwrap();
    try_out("memory_is_neither_dumped_nor_read", directory.path());
}

#[cfg(target_os = "linux")]
#[test]
fn wizard_and_workers_leave_no_core_dump() {
    use std::{io::Write, process::Stdio};

    allow_core_dumps();
    let mut worker = Command::new(env!("CARGO_BIN_EXE_personalsign-wizard"))
        .arg("nss-worker")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    // More than the capacity of a pipe: once it is written, the worker has started to read, and waits for the rest.
    let request = [[0, 8, 0, 0], [0; 4], [0; 4]].concat().into_iter().chain(vec![b' '; 128 * 1024]);
    worker.stdin.as_mut().unwrap().write_all(&request.collect::<Vec<u8>>()).unwrap();
    let limits = fs::read_to_string(format!("/proc/{}/limits", worker.id())).unwrap();
    worker.kill().unwrap();
    worker.wait().unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(
        core.split_whitespace().collect::<Vec<_>>(),
        ["Max", "core", "file", "size", "0", "0", "bytes"]
    );
}

/// Allows core dumps first: if they were disabled from the start, the test would prove nothing.
fn allow_core_dumps() {
    let maximum = getrlimit(Resource::Core).maximum;
    setrlimit(Resource::Core, Rlimit { current: maximum, maximum }).unwrap();
}

/// Runs a test once more, in another process, and returns its output.
fn try_out(test: &str, directory: &Path) -> Output {
    let mut command = Command::new(env::current_exe().unwrap());
    let output = command.args(["--exact", test, "--nocapture"]).env(DIRECTORY, directory).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains(" 1 passed"), "{output:?}");
    output
}
