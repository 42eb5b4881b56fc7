//! pk12util of NSS, which writes as Firefox and Thunderbird do: in BER, with octet strings in pieces.

use std::fs;

use certificate::pkcs12::FileError;
use tempfile::TempDir;

use crate::{
    person::{self, KINDS, NAME, PASSWORD, open, read},
    program::{is_installed, run},
};

/// A database with this certificate file imported.
fn database(kind: &str) -> TempDir {
    let workplace = person::workplace();
    let file = person::path(&format!("{kind}.p12"));
    run(workplace.path(), "certutil", &["-N", "-d", "sql:.", "--empty-password"]);
    run(workplace.path(), "pk12util", &["-i", &file, "-d", "sql:.", "-W", PASSWORD]);
    workplace
}

fn export(database: &TempDir, options: &[&str]) {
    let export = ["-o", "file.p12", "-n", NAME, "-d", "sql:.", "-W", PASSWORD];
    run(database.path(), "pk12util", &[&export, options].concat());
}

#[test]
fn every_cipher_of_pk12util_is_read() {
    if !is_installed("pk12util") {
        return;
    }
    const PBE: &str = "PKCS #12 V2 PBE With SHA-1 And ";
    let old = ["3KEY Triple DES-CBC", "128 Bit RC2 CBC", "128 Bit RC4"].map(|name| format!("{PBE}{name}"));
    let mut options = vec![vec![], vec!["-c", "AES-128-CBC", "-C", "DES-EDE3-CBC", "-M", "SHA-512"]];
    options.extend(old.iter().map(|cipher| vec!["-c", cipher, "-C", cipher, "-M", "SHA-1"]));
    let databases = KINDS.map(database);
    for (number, options) in options.iter().enumerate() {
        let (kind, database) = (KINDS[number % 2], &databases[number % 2]);
        export(database, options);
        let file = database.path().join("file.p12");
        assert_eq!(fs::read(&file).unwrap()[1], 0x80, "its length is left open");
        assert_eq!(read(&format!("pk12util {options:?}"), &file, kind).friendly_name(), NAME);
    }
}

#[test]
fn firefox_file_cut_anywhere_is_refused() {
    if !is_installed("pk12util") {
        return;
    }
    let database = database("ec");
    export(&database, &[]);
    let file = fs::read(database.path().join("file.p12")).unwrap();
    for length in 0..file.len() {
        assert!(matches!(open(&file[..length], PASSWORD), Err(FileError::NotAPfx(_))), "cut at {length}");
    }
}
