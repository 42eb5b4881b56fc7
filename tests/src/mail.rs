//! Signing a mail with NSS's `cmsutil`, and verifying one with OpenSSL.

use std::{fs, path::Path};

use crate::{
    database::Database,
    program::{attempt, run},
};

/// Signs a mail with the key of this name, into a file (CMS, DER). Returns whether it succeeded. The root (PEM) is
/// first added as trusted for mail, since `cmsutil` signs with nothing else.
///
/// # Panics
/// When `cmsutil` is missing.
#[must_use]
pub fn sign(database: &Database, nickname: &str, root: &str, signed: &Path) -> bool {
    let (name, signed) = (database.name(), signed.to_str().unwrap());
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(&file, root).unwrap();
    let file = file.path().to_str().unwrap();
    run("certutil", ["-A", "-d", &name, "-n", "Trusted root", "-t", ",C,", "-i", file]);
    let arguments = ["-S", "-d", &name, "-N", nickname, "-o", signed];
    attempt("cmsutil", arguments, "Dear Jan\n").status.success()
}

/// Encrypts a mail for the holder of a certificate (PEM file), as anybody can, into CMS (RFC 5652) in DER.
///
/// # Panics
/// When OpenSSL is missing.
#[must_use]
pub fn encrypted_for(certificate: &Path, text: &str) -> Vec<u8> {
    let certificate = certificate.to_str().unwrap();
    let arguments = ["cms", "-encrypt", "-aes256", "-binary", "-outform", "DER", certificate];
    let output = attempt("openssl", arguments, text);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// The text of an encrypted mail (CMS, DER), as NSS's `cmsutil` decrypts it with a key of the database; none where it
/// has no such key.
///
/// # Panics
/// When `cmsutil` is missing.
#[must_use]
pub fn decrypted_by(database: &Database, mail: &[u8]) -> Option<String> {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(&file, mail).unwrap();
    let (name, file) = (database.name(), file.path().to_str().unwrap());
    let output = attempt("cmsutil", ["-D", "-d", &name, "-i", file], "");
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The form of a signed mail.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// CMS (RFC 5652) in DER.
    Cms,
    /// S/MIME (RFC 8551).
    Smime,
}

/// Whether OpenSSL accepts a signed mail, where this root (PEM) is trusted.
///
/// # Panics
/// When OpenSSL is missing.
#[must_use]
pub fn verifies(signed: &Path, form: Form, root: &str) -> bool {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(&file, root).unwrap();
    let form = match form {
        Form::Cms => "DER",
        Form::Smime => "SMIME",
    };
    let (signed, file) = (signed.to_str().unwrap(), file.path().to_str().unwrap());
    let arguments = ["cms", "-verify", "-inform", form, "-in", signed, "-CAfile", file];
    attempt("openssl", arguments, "").status.success()
}
