//! What a tester from outside is told in `docs/testing.md`.

use std::{path::Path, process::Stdio};

use e2e::{application::executable, desktop::Desktop};

/// The root of the repository.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

#[test]
fn testers_example_goes_to_done() {
    let page = std::fs::read_to_string(Path::new(ROOT).join("docs/testing.md")).unwrap();
    let (_, example) = page.split_once("```python\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    let desktop = Desktop::temporary();
    // The distribution's own Python has the distribution's Selenium.
    let mut python = desktop.command("/usr/bin/python3");
    let wizard = format!("{:?}", executable());
    let built = example.replace("os.path.abspath(\"target/debug/personalsign-wizard\")", &wizard);
    assert!(built.contains(&wizard));
    let said = python.current_dir(ROOT).args(["-c", &built]).stderr(Stdio::inherit()).output().unwrap();
    let fingerprint = String::from_utf8(said.stdout).unwrap();
    assert!(said.status.success() && fingerprint.trim().len() > 60, "{}: {fingerprint}", said.status);
}

#[test]
fn wrong_option_ends_at_once_under_webdriver() {
    let mut wizard = Desktop::temporary().command(executable());
    let ended = wizard.arg("--practice=nobody").env("TAURI_WEBVIEW_AUTOMATION", "true").output().unwrap();
    assert_eq!(ended.status.code(), Some(2));
    let said = String::from_utf8(ended.stderr).unwrap();
    assert!(said.contains("JO-912") && said.contains("wrong-password"), "{said}");
}
