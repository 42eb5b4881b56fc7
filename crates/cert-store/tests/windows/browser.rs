//! A running browser.

use std::{
    fs,
    process::{Command, Stdio},
};

use crate::user::User;

#[test]
fn running_browser_is_seen() {
    let user = User::new();
    if user.store.wants_restart() {
        eprintln!("skipped: a browser is running already");
        return;
    }
    // A program of this name that waits for its input.
    let folder = tempfile::tempdir().unwrap();
    let browser = folder.path().join("MSEdge.exe");
    fs::copy(r"C:\windows\system32\cmd.exe", &browser).unwrap();
    let mut child = Command::new(&browser).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let is_seen = user.store.wants_restart();
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(is_seen);
    assert!(!user.store.wants_restart());
}
