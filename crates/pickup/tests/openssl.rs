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

fn openssl(directory: &Path, arguments: &[&str]) {
    let output = Command::new("openssl").current_dir(directory).args(arguments).output().unwrap();
    assert!(output.status.success(), "openssl {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn export(key: &[&str], options: &[&str]) -> Vec<u8> {
    let directory = tempfile::tempdir().unwrap();
    let mut request = vec!["req", "-x509", "-nodes", "-days", "30", "-keyout", "key.pem", "-out", "leaf.pem"];
    request
        .extend(["-subj", "/C=BE/O=Bakkerij Peeters BV/CN=Anna Peeters/emailAddress=anna@peeters.example"]);
    request.extend(["-addext", "keyUsage=digitalSignature", "-addext", "extendedKeyUsage=clientAuth"]);
    request.extend(["-addext", "basicConstraints=critical,CA:FALSE"]);
    request.extend(key);
    openssl(directory.path(), &request);
    let password = format!("pass:{PASSWORD}");
    let mut pack = vec!["pkcs12", "-export", "-inkey", "key.pem", "-in", "leaf.pem", "-name", "Anna's key"];
    pack.extend(["-passout", &password, "-out", "file.p12"]);
    pack.extend(options);
    openssl(directory.path(), &pack);
    std::fs::read(directory.path().join("file.p12")).unwrap()
}

fn open(file: &[u8]) -> Result<VerifiedPfx, FileError> {
    let subject = Subject {
        common_name: "Anna Peeters".into(),
        organization: "Bakkerij Peeters BV".into(),
        country: "BE".into(),
        email: "anna@peeters.example".into(),
    };
    let expected = Expected { subject, practice_root: None, now: OffsetDateTime::now_utc() };
    VerifiedPfx::open(file, &CertificatePassword::for_existing_file(PASSWORD.into()), &expected)
}

#[test]
fn what_openssl_writes_is_read() {
    const RSA: &[&str] = &["-newkey", "rsa:2048"];
    const P256: &[&str] = &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
    for (key, options) in [
        (RSA, &[][..]),
        (P256, &[]),
        (RSA, &["-legacy"]),
        (RSA, &["-certpbe", "PBE-SHA1-3DES", "-keypbe", "PBE-SHA1-3DES", "-macalg", "sha1"]),
        (RSA, &["-certpbe", "AES-128-CBC", "-keypbe", "AES-128-CBC", "-macalg", "sha512"]),
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
