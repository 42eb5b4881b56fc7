//! The system's keyring against a real GNOME Keyring, on a session bus and in a home directory of its own.
#![cfg(target_os = "linux")]
#![allow(missing_docs, clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may panic")]

use std::{
    any::type_name,
    collections::BTreeMap,
    env, fs,
    os::unix::{fs::PermissionsExt, net::UnixListener},
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use personalsign_wizard::keyring::{PATIENCE, SystemKeyring};
use secrecy::ExposeSecret;
use tempfile::TempDir;
use wizard::storage::keyring::{Keyring, KeyringClosed};

/// The variable that names the part of a process started by a test.
const PART: &str = "KEYRING_TEST_PART";
/// A session bus of its own.
const BUS: &[&str] = &["dbus-run-session", "--"];
/// A session bus without a Secret Service, and without one that could be started.
const BARE_BUS: &[&str] = &["dbus-run-session", "--config-file=run/bare.conf", "--"];
const BARE_BUS_CONFIGURATION: &str = "
    <busconfig>
      <type>session</type>
      <listen>unix:tmpdir=/tmp</listen>
      <policy context='default'>
        <allow send_destination='*'/> <allow eavesdrop='true'/> <allow own='*'/>
      </policy>
    </busconfig>";
/// The login with a password: unlocks the login keyring, and creates it if there is none.
const LOG_IN: &str = "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null";
/// The login without a password: nothing is unlocked or created. Prompts to the user are recorded.
const LOG_IN_WITHOUT_PASSWORD: &str = "
    gnome-keyring-daemon --start --components=secrets >/dev/null
    dbus-monitor --session \"interface='org.freedesktop.Secret.Prompt'\" >run/prompts &
    until test -s run/prompts; do :; done";

#[test]
fn secret_is_written_read_overwritten_and_erased() {
    if part().is_none() {
        let this = secret_is_written_read_overwritten_and_erased;
        return Home::new().run(this, BUS, &[LOG_IN, "play user"]);
    }
    let keyring = keyring();
    let every_byte: Vec<u8> = (0..=255).collect();
    assert_eq!(read(&keyring, "key"), Ok(None));
    keyring.write("key", &every_byte).unwrap();
    assert_eq!(read(&keyring, "key"), Ok(Some(every_byte)));
    assert_eq!(read(&keyring, "other"), Ok(None));
    assert_eq!(read(&SystemKeyring::new("another service"), "key"), Ok(None));

    keyring.write("key", b"").unwrap();
    assert_eq!(read(&keyring, "key"), Ok(Some(Vec::new())));
    keyring.write("other", b"2").unwrap();
    keyring.erase("key").unwrap();
    keyring.erase("key").unwrap();
    assert_eq!((read(&keyring, "key"), read(&keyring, "other")), (Ok(None), Ok(Some(b"2".to_vec()))));
}

#[test]
fn secret_outlives_process_and_session() {
    match part().as_deref() {
        Some("writer") => keyring().write("key", b"1").unwrap(),
        Some(_) => assert_eq!(read(&keyring(), "key"), Ok(Some(b"1".to_vec()))),
        None => {
            let this = secret_outlives_process_and_session;
            let home = Home::new();
            home.run(this, BUS, &[LOG_IN, "play writer", "play reader"]);
            home.run(this, BUS, &[LOG_IN, "play reader"]);
        }
    }
}

#[test]
fn locked_keyring_is_closed_without_a_prompt() {
    match part().as_deref() {
        Some("writer") => keyring().write("key", b"1").unwrap(),
        Some("reader") => assert_eq!(read(&keyring(), "key"), Ok(Some(b"1".to_vec()))),
        Some(_) => is_closed_at_once(),
        None => {
            let this = locked_keyring_is_closed_without_a_prompt;
            let home = Home::new();
            home.run(this, BUS, &[LOG_IN, "play writer"]);
            let before = home.files();
            home.run(this, BUS, &[LOG_IN_WITHOUT_PASSWORD, "play somebody locked out"]);
            assert_eq!((home.files(), home.prompts()), (before, 0));
            home.run(this, BUS, &[LOG_IN, "play reader"]);
        }
    }
}

#[test]
fn keyring_absent_is_closed_and_never_created() {
    if part().is_some() {
        return is_closed_at_once();
    }
    let this = keyring_absent_is_closed_and_never_created;
    let home = Home::new();
    home.run(this, BUS, &[LOG_IN_WITHOUT_PASSWORD, "play user"]);
    fs::write(home.path().join("run/bare.conf"), BARE_BUS_CONFIGURATION).unwrap();
    home.run(this, BARE_BUS, &["play user"]);
    home.run(this, &[], &["play user"]);
    home.run(this, &[], &["export DBUS_SESSION_BUS_ADDRESS=unix:path=run/gone", "play user"]);
    assert_eq!((home.files(), home.prompts()), (BTreeMap::new(), 0));
}

#[test]
fn unresponsive_keyring_is_closed_after_seconds() {
    if part().is_none() {
        let home = Home::new();
        // A socket that accepts connections, and never replies.
        let _listener = UnixListener::bind(home.path().join("run/bus")).unwrap();
        return home.run(unresponsive_keyring_is_closed_after_seconds, &[], &["play user"]);
    }
    let keyring = keyring();
    let begun = Instant::now();
    assert_eq!(read(&keyring, "key"), Err(KeyringClosed("it does not answer".into())));
    assert!(begun.elapsed() >= PATIENCE);
    let begun = Instant::now();
    keyring.write("key", b"1").unwrap_err();
    keyring.erase("key").unwrap_err();
    assert!(begun.elapsed() < Duration::from_millis(100), "it is not waited for again");
}

fn part() -> Option<String> {
    env::var(PART).ok()
}

fn keyring() -> SystemKeyring {
    SystemKeyring::new("eu.personalsign.wizard")
}

fn read(keyring: &SystemKeyring, name: &str) -> Result<Option<Vec<u8>>, KeyringClosed> {
    Ok(keyring.read(name)?.map(|secret| secret.expose_secret().to_vec()))
}

fn is_closed_at_once() {
    let keyring = keyring();
    let begun = Instant::now();
    for name in ["key", "another"] {
        // Not `None`: the content is unknown.
        read(&keyring, name).unwrap_err();
        keyring.write(name, b"2").unwrap_err();
        keyring.erase(name).unwrap_err();
    }
    assert!(begun.elapsed() < PATIENCE, "{:?}", begun.elapsed());
}

/// A home directory, and in it the runtime directory `run`.
struct Home(TempDir);

impl Home {
    fn new() -> Self {
        let home = Self(tempfile::tempdir().unwrap());
        let run = home.path().join("run");
        fs::create_dir(&run).unwrap();
        fs::set_permissions(&run, fs::Permissions::from_mode(0o700)).unwrap();
        home
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Runs a shell script on a bus. `play PART` in it runs the test once more, as that part.
    fn run<T: Fn()>(&self, _: T, bus: &[&str], script: &[&str]) {
        let (_, test) = type_name::<T>().split_once("::").unwrap();
        let program = env::current_exe().unwrap();
        let play = format!("play() {{ {PART}=\"$*\" '{}' --exact {test} --nocapture; }}", program.display());
        let script = format!("{play}\n{}", script.join("\n"));
        let words = [bus, &["sh", "-ec", &script]].concat();
        let output = Command::new(words[0])
            .args(&words[1..])
            .current_dir(self.path())
            .env_clear()
            .env("PATH", env::var_os("PATH").unwrap())
            .env("HOME", self.path())
            .env("XDG_RUNTIME_DIR", self.path().join("run"))
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert!(output.status.success() && !said.contains(" 0 passed"), "{said}");
    }

    /// The number of prompts in the last session without a password.
    fn prompts(&self) -> usize {
        let log = fs::read_to_string(self.path().join("run/prompts")).unwrap();
        assert!(!log.is_empty(), "somebody watched");
        log.matches("member=Prompt").count()
    }

    /// Every file outside the runtime directory, with its content.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut directories = vec![self.path().to_owned()];
        while let Some(directory) = directories.pop() {
            for entry in fs::read_dir(directory).unwrap() {
                let path = entry.unwrap().path();
                if path.is_file() {
                    files.insert(path.clone(), fs::read(path).unwrap());
                } else if path != self.path().join("run") {
                    directories.push(path);
                }
            }
        }
        files
    }
}
