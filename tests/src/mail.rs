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
