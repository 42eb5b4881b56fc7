//! Certificate files that OpenSSL made.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::{path::Path, process::Command};

use pickup::{
    order::Subject,
    password::CertificatePassword,
    pkcs12::{Chain, Expected, FileError, VerifiedPfx},
};
use time::OffsetDateTime;

const PASSWORD: &str = "onlyForThisTest1";
const RSA: &[&str] = &["-newkey", "rsa:2048"];
const P256: &[&str] = &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];

fn openssl(directory: &Path, arguments: &[&str]) {
    let output = Command::new("openssl").current_dir(directory).args(arguments).output().unwrap();
    assert!(output.status.success(), "openssl {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn export(key: &[&str], options: &[&str]) -> Vec<u8> {
    export_as("Anna's key", PASSWORD, key, options)
}

fn export_as(name: &str, password: &str, key: &[&str], options: &[&str]) -> Vec<u8> {
    let directory = tempfile::tempdir().unwrap();
    let mut request = vec!["req", "-x509", "-nodes", "-days", "30", "-keyout", "key.pem", "-out", "leaf.pem"];
    request
        .extend(["-subj", "/C=BE/O=Bakkerij Peeters BV/CN=Anna Peeters/emailAddress=anna@peeters.example"]);
    request.extend(["-addext", "keyUsage=digitalSignature", "-addext", "extendedKeyUsage=clientAuth"]);
    request.extend(["-addext", "basicConstraints=critical,CA:FALSE"]);
    request.extend(key);
    openssl(directory.path(), &request);
    let password = format!("pass:{password}");
    let mut pack = vec!["pkcs12", "-export", "-inkey", "key.pem", "-in", "leaf.pem", "-name", name];
    pack.extend(["-passout", &password, "-out", "file.p12"]);
    pack.extend(options);
    openssl(directory.path(), &pack);
    std::fs::read(directory.path().join("file.p12")).unwrap()
}

fn open(file: &[u8]) -> Result<VerifiedPfx, FileError> {
    open_with(file, PASSWORD)
}

fn open_with(file: &[u8], password: &str) -> Result<VerifiedPfx, FileError> {
    let subject = Subject {
        common_name: "Anna Peeters".into(),
        organization: "Bakkerij Peeters BV".into(),
        country: "BE".into(),
        email: "anna@peeters.example".into(),
    };
    let expected = Expected {
        subject: Some(subject),
        practice_root: None,
        issuers: Vec::new(),
        now: OffsetDateTime::now_utc(),
    };
    VerifiedPfx::open(file, &CertificatePassword::for_existing_file(password.into()), &expected)
}

#[test]
fn what_openssl_writes_is_read() {
    for (key, options) in [
        (RSA, &[][..]),
        (P256, &[]),
        (RSA, &["-legacy"]),
        (RSA, &["-certpbe", "PBE-SHA1-3DES", "-keypbe", "PBE-SHA1-3DES", "-macalg", "sha1"]),
        (RSA, &["-certpbe", "AES-128-CBC", "-keypbe", "AES-128-CBC", "-macalg", "sha512"]),
        (P256, &["-certpbe", "PBE-SHA1-3DES", "-keypbe", "DES-EDE3-CBC", "-macalg", "sha224"]),
        (P256, &["-certpbe", "AES-256-CBC", "-keypbe", "AES-192-CBC", "-macalg", "sha384"]),
        (P256, &["-certpbe", "NONE", "-keypbe", "NONE"]),
    ] {
        let pfx = open(&export(key, options)).unwrap_or_else(|error| panic!("{key:?} {options:?}: {error}"));
        assert_eq!((pfx.friendly_name(), pfx.chain()), ("Anna's key", Chain::Complete));
    }
}

#[test]
fn a_file_without_a_mac_is_refused() {
    let file = export(&["-newkey", "rsa:2048"], &["-nomac"]);
    assert_eq!(open(&file).unwrap_err(), FileError::NoMac);
}

#[test]
fn a_password_and_a_name_may_have_letters_of_every_kind() {
    const OLD: &[&str] = &["-certpbe", "PBE-SHA1-3DES", "-keypbe", "PBE-SHA1-3DES", "-macalg", "sha1"];
    let password = "pässwörd\u{1f511}of many letters, more than one block of a digest has";
    for options in [&[][..], OLD] {
        let file = export_as("Zoë Đorđević €", password, P256, options);
        assert_eq!(open_with(&file, password).unwrap().friendly_name(), "Zoë Đorđević €");
        assert_eq!(open_with(&file, "pässwörd").unwrap_err(), FileError::WrongPassword);
    }
}

#[test]
fn a_file_that_firefox_would_make_is_within_the_limits() {
    let file = export(P256, &["-iter", "600000"]);
    assert!(open(&file).is_ok());
}
