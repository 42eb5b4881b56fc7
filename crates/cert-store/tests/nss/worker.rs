//! The worker process: killed, hanging, missing, and with malformed requests.

use std::{
    fs,
    io::Write,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use cert_store::Worker;
use certificate::store::{ImportOptions, Probe, StoreError};

use crate::{
    identity::{Authority, ISSUING_CA, rsa},
    user::{User, WORKER, run, worker},
};

/// The length in octets.
const SQLITE_HEADER: usize = 100;

#[test]
fn first_installation_killed_succeeds_when_repeated() {
    killed_installations_succeed_when_repeated(&|_| {});
}

#[test]
fn later_installation_killed_succeeds_when_repeated() {
    killed_installations_succeed_when_repeated(&|user| {
        user.make_database("");
    });
}

/// Kills installations ever later, until one completes before it is killed.
fn killed_installations_succeed_when_repeated(prepare: &dyn Fn(&User)) {
    let pfx = Authority::new().issue("Anna Peeters", &rsa());
    let install = |user: &User, worker| user.shared_by(worker).install(&pfx, &ImportOptions::default());
    let mut killed = 0;
    let mut moment = Duration::from_millis(1);
    loop {
        let user = User::new();
        prepare(&user);
        let seconds = moment.as_secs_f32();
        let script = format!("exec timeout -s KILL {seconds} '{WORKER}' \"$@\"");
        match install(&user, user.scripted_worker(&script)) {
            Err(StoreError::WorkerLost(_)) => killed += 1,
            Err(error) => panic!("killed after {seconds} s: {error}"),
            Ok(_) => break,
        }
        assert_ne!(user.shared().probe(), Probe::Damaged, "killed after {seconds} s");

        let receipt =
            install(&user, worker()).unwrap_or_else(|error| panic!("killed after {seconds} s: {error}"));

        assert_eq!(receipt.nickname, "Anna Peeters");
        let entry = |name: &str, trust: &str| (name.to_owned(), trust.to_owned());
        let database = user.database();
        assert_eq!(database.certificates(), [entry("Anna Peeters", "u,u,u"), entry(ISSUING_CA, ",,")]);
        assert_eq!(database.keys(), ["Anna Peeters"]);
        assert!(!database.0.join(".nssdb-unfinished").exists());
        let found = user.shared().find(&pfx.fingerprint()).unwrap().unwrap();
        user.shared().prove(&found, b"challenge").unwrap();
        moment = moment * 6 / 5;
    }
    assert!(killed >= 5, "only {killed} were killed before they were done");
}

#[test]
fn database_survives_installations_killed_repeatedly() {
    let user = User::new();
    let pfx = Authority::new().issue("Anna Peeters", &rsa());
    let started = Instant::now();
    let receipt = user.shared().install(&pfx, &ImportOptions::default()).unwrap();
    let whole = started.elapsed();
    let mut killed = 0_u32;
    // At moments that are spread over the whole installation, in random order.
    for round in 0_u32.. {
        user.shared().remove(&receipt).unwrap();
        let seconds = (whole * (round * 7 % 20) / 20).as_secs_f32().max(0.001);
        let script = format!("exec timeout -s KILL {seconds} '{WORKER}' \"$@\"");
        match user.shared_by(user.scripted_worker(&script)).install(&pfx, &ImportOptions::default()) {
            Err(StoreError::WorkerLost(_)) => killed += 1,
            Err(error) => panic!("killed after {seconds} s: {error}"),
            Ok(_) => {}
        }
        if killed == 20 {
            break;
        }
    }
    user.shared().remove(&receipt).unwrap();
    user.shared().install(&pfx, &ImportOptions::default()).unwrap();
    let found = user.shared().find(&pfx.fingerprint()).unwrap().unwrap();
    user.shared().prove(&found, b"challenge").unwrap();
    assert_eq!(user.database().keys(), ["Anna Peeters"]);
    // By the first receipt, as the ledger keeps it: a killed installation left the key.
    user.shared().remove(&receipt).unwrap();
    assert_eq!(user.database().keys(), [""; 0]);
}

#[test]
fn hanging_worker_is_ended() {
    let user = User::new();
    let pfx = Authority::new().issue("Anna Peeters", &rsa());
    let hanging = user.scripted_worker("exec sleep 3600").time_limit(Duration::from_millis(100));
    let store = user.shared_by(hanging);
    assert_eq!(store.probe(), Probe::Ready, "nothing is known to be wrong with the database");
    let error = store.install(&pfx, &ImportOptions::default()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the worker process ended without an answer: it took longer than 0.1 s (signal: 9 (SIGKILL))"
    );
}

#[test]
fn missing_or_silent_worker_is_reported() {
    let user = User::new();
    let pfx = Authority::new().issue("Anna Peeters", &rsa());
    for program in ["/nonexistent", "/bin/true", "/bin/false"] {
        let error = user.shared_by(Worker::new(program)).find(&pfx.fingerprint()).unwrap_err();
        assert!(matches!(error, StoreError::WorkerLost(_)), "{program}: {error:?}");
    }
}

#[test]
fn worker_secrets_are_not_in_environment_or_arguments() {
    let user = User::new();
    let pfx = Authority::new().issue("Anna Peeters", &rsa());
    let script =
        "{ tr '\\0' '\\n' </proc/$$/environ; tr '\\0' '\\n' </proc/$$/cmdline; } >\"${0%/*}/seen\"; exit 1";
    let mut store = user.shared_by(user.scripted_worker(script));
    store.unlock("a primary password".to_owned().into());
    store.install(&pfx, &ImportOptions::default()).unwrap_err();
    let seen = fs::read_to_string(user.home().join("seen")).unwrap();
    let seen: Vec<&str> = seen.lines().collect();
    let path = user.home().join("program");
    assert_eq!(seen, ["/bin/sh", path.to_str().unwrap(), "nss-worker"]);
}

/// Whether the secrets are sent to a worker that gives this reply to a request.
fn gets_secrets(answer: &str) -> bool {
    let script = format!("printf '%s\\n' '{answer}'; exec cat >\"${{0%/*}}/sent\"");
    are_secrets_sent(&User::new(), &script)
}

/// Whether the secrets are in the file `sent`, to which this script writes its input, as a worker that fails to
/// install.
fn are_secrets_sent(user: &User, script: &str) -> bool {
    let pfx = Authority::new().issue("Anna Peeters", &rsa());
    let mut store = user.shared_by(user.scripted_worker(script));
    store.unlock("a primary password".to_owned().into());
    store.install(&pfx, &ImportOptions::default()).unwrap_err();
    let sent = fs::read(user.home().join("sent")).unwrap();
    let holds = |secret: &[u8]| sent.windows(secret.len()).any(|part| part == secret);
    assert_eq!(holds(pfx.private_key()), holds(b"a primary password"));
    holds(pfx.private_key())
}

#[test]
fn worker_gets_secrets_only_after_initialising() {
    for other in [r#"{"Err":{"LibraryMissing":"made up"}}"#, r#"{"Ok":"Removed"}"#, "nonsense"] {
        assert!(!gets_secrets(other), "{other}");
    }
    assert!(gets_secrets(r#"{"Ok":"Initialised"}"#));
}

#[test]
fn worker_asks_for_secrets_after_opening_database() {
    let overheard = format!("tee \"${{0%/*}}/sent\" | '{WORKER}' \"$@\"");
    let user = User::new();
    let database = user.make_database("another password");
    assert!(are_secrets_sent(&user, &overheard), "to be tried");

    // The header is intact, so that NSS itself finds the damage.
    let keys = database.0.join("key4.db");
    let mut content = fs::read(&keys).unwrap();
    content[SQLITE_HEADER..].fill(0xff);
    fs::write(&keys, content).unwrap();
    assert!(!are_secrets_sent(&user, &overheard));
}

#[test]
fn nonsense_is_answered_and_not_died_of() {
    let description = br#"{"directory":"/nonexistent","libraries":"System","task":"Fly"}"#;
    let mut unknown_task = u32::try_from(description.len()).unwrap().to_be_bytes().to_vec();
    unknown_task.extend_from_slice(description);
    for nonsense in [b"".as_slice(), b"nonsense", &[0xff; 4096], &[0; 12], &unknown_task] {
        let mut child = Command::new(WORKER)
            .arg("nss-worker")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(nonsense).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let answer = String::from_utf8(output.stdout).unwrap();
        assert!(answer.starts_with(r#"{"Err":{"Refused":{"call":"reading the request""#), "{answer}");
        assert_eq!(output.stderr, b"");
    }
}

#[test]
fn started_by_hand_it_says_what_it_is() {
    let output = run(&mut Command::new(WORKER));
    assert_eq!(output.status.code(), Some(64));
    assert_eq!(output.stdout, b"");
}
