//! The folders from which code is loaded.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use crate::{
    firefox::folder_of_firefox,
    user::{User, WORKER, run},
};

const NSS: [&str; 6] =
    ["libmozsqlite3.so", "libnssutil3.so", "libnss3.so", "libsoftokn3.so", "libfreeblpriv3.so", "libplc4.so"];

/// Has a worker examine an empty folder with this NSS (JSON), and returns the libraries that it opened.
fn looked_with(libraries: &str, environment: &[(&str, &Path)]) -> (String, String) {
    let request = format!(r#"{{"directory":"/nonexistent","libraries":{libraries},"task":"Look"}}"#);
    let mut child = Command::new(WORKER)
        .arg("nss-worker")
        .env("LD_DEBUG", "files")
        .envs(environment.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(&u32::try_from(request.len()).unwrap().to_be_bytes()).unwrap();
    stdin.write_all(request.as_bytes()).unwrap();
    let Output { stdout, stderr, .. } = child.wait_with_output().unwrap();
    (String::from_utf8(stdout).unwrap(), String::from_utf8_lossy(&stderr).into_owned())
}

/// A copy of a real NSS in a folder that the test's user can write to.
fn copied_nss(from: &str, user: &User) -> std::path::PathBuf {
    let folder = user.home().parent().unwrap().join("nss");
    fs::create_dir(&folder).unwrap();
    for name in NSS.iter().filter(|name| Path::new(from).join(name).exists()) {
        fs::copy(Path::new(from).join(name), folder.join(name)).unwrap();
    }
    folder
}

#[test]
fn library_of_another_owner_is_refused() {
    let Some(folder) = folder_of_firefox("library_of_another_owner_is_refused") else { return };
    let named = |folder: &str| format!(r#"{{"Folder":"{folder}"}}"#);
    let (answer, opened) = looked_with(&named(folder), &[]);
    assert_eq!(answer, "{\"Ok\":{\"Looked\":\"absent\"}}\n");
    assert!(opened.contains(&format!("{folder}/libnss3.so")));

    let user = User::new();
    let copy = copied_nss(folder, &user);
    let (answer, opened) = looked_with(&named(copy.to_str().unwrap()), &[]);
    assert!(answer.starts_with(r#"{"Err":{"LibraryMissing":"/"#), "{answer}");
    assert!(!opened.contains(copy.to_str().unwrap()), "{opened}");
    // A link of an administrator is followed; one of the user is refused.
    let link = user.home().parent().unwrap().join("link");
    std::os::unix::fs::symlink(folder, &link).unwrap();
    let (answer, _) = looked_with(&named(link.to_str().unwrap()), &[]);
    assert!(answer.starts_with(r#"{"Err":{"LibraryMissing":"/"#), "{answer}");
}

#[test]
fn library_path_of_the_environment_is_not_followed() {
    let Some(folder) = folder_of_firefox("library_path_of_the_environment_is_not_followed") else { return };
    let user = User::new();
    let copy = copied_nss(folder, &user);
    let (answer, opened) = looked_with(r#""System""#, &[("LD_LIBRARY_PATH", &copy)]);
    assert_eq!(answer, "{\"Ok\":{\"Looked\":\"absent\"}}\n");
    assert!(opened.contains("/libnss3.so") && !opened.contains(copy.to_str().unwrap()), "{opened}");
}

#[test]
fn module_that_a_profile_names_is_not_loaded() {
    let user = User::new();
    let database = user.make_database("");
    let module = user.home().parent().unwrap().join("module.so");
    fs::copy("/usr/lib/x86_64-linux-gnu/libnssckbi.so", &module).unwrap();
    let list = database.0.join("pkcs11.txt");
    let known = fs::read_to_string(&list).unwrap();
    fs::write(&list, format!("{known}\nlibrary={}\nname=Another\n\n", module.display())).unwrap();
    let opened = |command: &mut Command| {
        let log = user.home().join("log");
        fs::create_dir_all(&log).unwrap();
        command.env("LD_DEBUG", "files").env("LD_DEBUG_OUTPUT", log.join("opened"));
        let output = run(command);
        let logs =
            fs::read_dir(&log).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
        let opened = logs.collect::<String>().contains(module.to_str().unwrap());
        fs::remove_dir_all(&log).unwrap();
        assert!(output.status.success(), "{output:?}");
        opened
    };
    let place = format!("sql:{}", database.0.display());
    assert!(opened(Command::new("certutil").args(["-L", "-d", &place])), "a program loads it");
    let script = format!("LD_DEBUG=files LD_DEBUG_OUTPUT=\"${{0%/*}}/loaded\" exec '{WORKER}' \"$@\"");
    let store = user.shared_by(user.scripted_worker(&script));
    assert_eq!(store.list().unwrap(), []);
    let logs = fs::read_dir(user.home()).unwrap().map(|entry| entry.unwrap().path());
    let logs: Vec<_> = logs.filter(|path| path.to_string_lossy().contains("/loaded.")).collect();
    assert!(!logs.is_empty());
    for log in logs {
        let log = fs::read_to_string(log).unwrap();
        assert!(log.contains("/libnss3.so") && !log.contains(module.to_str().unwrap()));
    }
}
