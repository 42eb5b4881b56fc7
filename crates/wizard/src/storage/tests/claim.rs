//! Exclusive use of a directory, on file systems of every kind.

use std::{io::ErrorKind, thread};

use super::*;

#[test]
fn directory_claim_excludes_other_processes() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(&directory.path().join("desk"));
    let claim = storage.claim(Duration::ZERO).unwrap();
    assert!(claim.unguarded().is_none());
    assert!(matches!(storage.claim(Duration::ZERO), Err(ClaimError::Taken)));
    drop(claim);
    storage.claim(Duration::ZERO).unwrap();
}

#[test]
fn claim_waits_for_an_ending_process() {
    let directory = tempfile::tempdir().unwrap();
    let storage = storage_at(&directory.path().join("desk"));
    let first = storage.claim(Duration::ZERO).unwrap();
    thread::scope(|scope| {
        let second = scope.spawn(|| storage.claim(Duration::from_secs(60)));
        drop(first);
        second.join().unwrap().unwrap();
    });
}

#[test]
fn file_in_the_way_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("file");
    fs::write(&file, "theirs").unwrap();
    for own in [file.clone(), file.join("desk"), file.join("a/b")] {
        let Err(ClaimError::Place { path, source }) = storage_at(&own).claim(Duration::ZERO) else {
            panic!("{}", own.display())
        };
        assert_eq!((path, source.kind()), (file.clone(), ErrorKind::NotADirectory), "{}", own.display());
    }
    assert_eq!(fs::read(&file).unwrap(), b"theirs");
}

#[test]
fn folder_in_place_of_lock_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let lock = directory.path().join("lock");
    fs::create_dir(&lock).unwrap();
    let Err(ClaimError::Place { path, source }) = storage_at(directory.path()).claim(Duration::ZERO) else {
        panic!("a folder is locked")
    };
    assert_eq!((path, source.kind()), (lock, ErrorKind::IsADirectory));
}

#[cfg(unix)]
#[test]
fn link_that_leads_nowhere_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let link = directory.path().join("link");
    std::os::unix::fs::symlink(directory.path().join("gone"), &link).unwrap();
    for own in [link.clone(), link.join("desk")] {
        let Err(ClaimError::Place { path, source }) = storage_at(&own).claim(Duration::ZERO) else {
            panic!("{}", own.display())
        };
        assert_eq!((path, source.kind()), (link.clone(), ErrorKind::NotADirectory), "{}", own.display());
    }
}

/// Network file systems without flock(2) return these errors.
#[cfg(target_os = "linux")]
mod without_flock {
    use std::{
        env,
        io::{Read, Write},
        path::Path,
        process::{Child, Command, Stdio},
    };

    use super::*;

    const FLOCK: &str = "#include <errno.h>\n#include <stdlib.h>\n\
        int flock(int file, int operation) { errno = atoi(getenv(\"FLOCK_ERRNO\")); return -1; }\n";
    const DIRECTORY: &str = "TEST_DIRECTORY";

    #[test]
    fn second_process_is_kept_away_all_the_same() {
        let directory = tempfile::tempdir().unwrap();
        let [source, library] = ["flock.c", "flock.so"].map(|name| directory.path().join(name));
        fs::write(&source, FLOCK).unwrap();
        let built =
            Command::new("cc").args(["-shared", "-fPIC", "-o"]).args([&library, &source]).status().unwrap();
        assert!(built.success());
        for errno in [rustix::io::Errno::NOLCK, rustix::io::Errno::NOSYS, rustix::io::Errno::OPNOTSUPP] {
            let start = || start(&library, errno.raw_os_error(), &directory.path().join("desk"));
            let mut first = start();
            assert_eq!(outcome(&mut first), "claimed");
            let mut second = start();
            assert_eq!(outcome(&mut second), "taken", "{errno}");
            first.kill().unwrap();
            first.wait().unwrap();
            let mut third = start();
            assert_eq!(outcome(&mut third), "claimed", "{errno}");
            for mut process in [second, third] {
                drop(process.stdin.take());
                assert!(process.wait().unwrap().success());
            }
        }
    }

    fn start(library: &Path, errno: i32, directory: &Path) -> Child {
        Command::new(env::current_exe().unwrap())
            .args([
                "--exact",
                "storage::tests::claim::without_flock::process_without_flock_reports_its_claim",
                "--ignored",
            ])
            .arg("--nocapture")
            .env("LD_PRELOAD", library)
            .env("FLOCK_ERRNO", errno.to_string())
            .env(DIRECTORY, directory)
            .stdin(Stdio::piped())
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap()
    }

    fn outcome(process: &mut Child) -> String {
        let mut said = vec![0; 7];
        process.stderr.as_mut().unwrap().read_exact(&mut said).unwrap();
        String::from_utf8(said).unwrap().trim().to_owned()
    }

    /// Prints the result in seven characters, and ends when its input is closed.
    #[test]
    #[ignore = "run by second_process_is_kept_away_all_the_same"]
    fn process_without_flock_reports_its_claim() {
        let storage = storage_at(Path::new(&env::var_os(DIRECTORY).unwrap()));
        let claim = storage.claim(Duration::ZERO);
        let outcome = match &claim {
            Ok(claim) if claim.unguarded().is_none() => "claimed",
            Ok(_) => "without",
            Err(ClaimError::Taken) => "  taken",
            Err(ClaimError::Place { .. }) => " failed",
        };
        write!(std::io::stderr(), "{outcome}").unwrap();
        std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
    }
}
