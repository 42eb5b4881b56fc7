//! Runs third-party programs.

use std::{
    env,
    ffi::OsStr,
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use base64::{Engine, prelude::BASE64_STANDARD};

/// Runs a program that has to succeed, and returns its output.
///
/// # Panics
/// When the program is missing or fails.
pub fn run<A: AsRef<OsStr>>(program: &str, arguments: impl IntoIterator<Item = A>) -> String {
    let output = attempt(program, arguments, "");
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Runs a program that may fail, with `input` on its standard input.
///
/// # Panics
/// When the program is missing.
pub fn attempt<A: AsRef<OsStr>>(
    program: &str,
    arguments: impl IntoIterator<Item = A>,
    input: &str,
) -> Output {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    let mut stdin = child.stdin.take().expect("it is piped");
    // A program that has read enough may have closed its end already.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("it was started")
}

/// The private key of a PKCS#12 file as OpenSSL reads it, PKCS#8 DER; `None` where it does not.
pub fn private_key(file: &Path, password: &str) -> Option<Vec<u8>> {
    let arguments = ["pkcs12".as_ref(), "-in".as_ref(), file.as_os_str()];
    let unencrypted = ["-nocerts", "-nodes", "-passin", "stdin"].map(OsStr::new);
    let output = attempt("openssl", arguments.into_iter().chain(unencrypted), &format!("{password}\n"));
    let pem = String::from_utf8(output.stdout).ok()?;
    let body = pem.split_once("-----BEGIN PRIVATE KEY-----")?.1.split_once("-----END")?.0;
    BASE64_STANDARD.decode(body.split_whitespace().collect::<String>()).ok()
}

/// Whether OpenSSL opens a PKCS#12 file with this password, which is passed over standard input.
pub fn openssl_opens(file: &Path, password: &str) -> bool {
    let arguments = ["pkcs12".as_ref(), "-in".as_ref(), file.as_os_str()];
    let quietly = ["-noout", "-passin", "stdin"].map(OsStr::new);
    attempt("openssl", arguments.into_iter().chain(quietly), &format!("{password}\n")).status.success()
}

/// The same for a file that may be in base64. Leaves it decoded beside it.
///
/// # Panics
/// When it cannot be read.
pub fn openssl_opens_decoded(file: &Path, password: &str) -> bool {
    let octets = fs::read(file).unwrap();
    let lines = |text: &str| text.lines().filter(|line| !line.starts_with('-')).collect::<String>();
    let decoded = str::from_utf8(&octets).ok().and_then(|text| BASE64_STANDARD.decode(lines(text)).ok());
    let binary = file.with_extension("der");
    fs::write(&binary, decoded.unwrap_or(octets)).unwrap();
    openssl_opens(&binary, password)
}

/// Whether this program is installed.
#[must_use]
pub fn is_here(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|directory| directory.join(program).is_file())
}
