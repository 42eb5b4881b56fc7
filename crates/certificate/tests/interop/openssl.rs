//! OpenSSL 3, and with its older defaults OpenSSL 1.1.

use std::{fs, path::PathBuf};

use certificate::pkcs12::FileError;
use tempfile::TempDir;

use crate::{
    person::{self, KINDS, NAME, PASSWORD, open, read},
    program::run,
};

pub fn export(workplace: &TempDir, kind: &str, options: &[&str]) -> PathBuf {
    let file = workplace.path().join("file.p12");
    let (key, leaf) = (format!("{kind}.key"), format!("{kind}.pem"));
    let password = format!("pass:{PASSWORD}");
    let mut export = vec!["pkcs12", "-export", "-inkey", &key, "-in", &leaf, "-passout", &password];
    export.extend(["-out", file.to_str().unwrap()]);
    if !options.contains(&"-name") {
        export.extend(["-name", NAME]);
    }
    if !options.contains(&"-certfile") {
        export.extend(["-certfile", "chain.pem"]);
    }
    export.extend(options);
    run(person::directory(), "openssl", &export);
    file
}

#[test]
fn every_protection_of_openssl_is_read() {
    const OPENSSL_1_1: &str = "-descert";
    let pbe = |name| ["-legacy", "-certpbe", name, "-keypbe", name, "-macalg", "sha1"];
    let workplace = person::workplace();
    let mut protections: Vec<Vec<&str>> = vec![
        vec![],
        vec!["-legacy"],
        vec!["-legacy", "-macalg", "sha1", "-iter", "2048"],
        vec!["-legacy", OPENSSL_1_1],
        vec!["-certpbe", "NONE"],
        vec!["-certpbe", "NONE", "-keypbe", "NONE"],
        vec!["-noiter", "-nomaciter"],
        vec!["-CSP", "Microsoft Enhanced RSA and AES Cryptographic Provider", "-LMK"],
        vec!["-certpbe", "DES-EDE3-CBC", "-keypbe", "AES-192-CBC"],
        vec!["-legacy", "-certpbe", "RC2-CBC", "-keypbe", "RC2-40-CBC"],
        vec!["-legacy", "-certpbe", "RC2-64-CBC", "-keypbe", "RC2-CBC"],
    ];
    let old =
        ["RC4-128", "RC4-40", "3DES", "2DES", "RC2-128", "RC2-40"].map(|name| format!("PBE-SHA1-{name}"));
    protections.extend(old.iter().map(|name| pbe(name.as_str()).to_vec()));
    let digests = ["sha1", "sha224", "sha256", "sha384", "sha512"];
    protections.extend(digests.map(|digest| vec!["-macalg", digest]));
    for (number, options) in protections.iter().enumerate() {
        let kind = KINDS[number % KINDS.len()];
        let pfx = read(&format!("openssl {options:?}"), export(&workplace, kind, options), kind);
        assert_eq!(pfx.friendly_name(), NAME);
    }
}

#[test]
fn names_and_passwords_may_be_in_any_script() {
    let workplace = person::workplace();
    for (name, shown) in
        [("", "Anna Peeters"), ("  ", "Anna Peeters"), ("Ζωή Đorđević 证书", "Ζωή Đorđević 证书")]
    {
        let pfx = read(name, export(&workplace, "ec", &["-name", name]), "ec");
        assert_eq!(pfx.friendly_name(), shown);
    }
    for password in ["", "pässwörd🔑", "with spaces "] {
        for options in [&[][..], &["-legacy"]] {
            let password_option = format!("pass:{password}");
            let file = export(&workplace, "ec", &[options, &["-passout", &password_option]].concat());
            let file = fs::read(file).unwrap();
            assert!(open(&file, password).is_ok(), "{password:?} {options:?}");
            assert_eq!(open(&file, "another").unwrap_err(), FileError::WrongPassword);
        }
    }
}

#[test]
fn more_certificates_than_one_chain_do_not_confuse() {
    let workplace = person::workplace();
    let crowd = workplace.path().join("crowd.pem");
    let parts = ["root.pem", "rsa.pem", "chain.pem", "ec.pem", "ec.pem", "chain.pem"];
    let parts = parts.map(|part| fs::read(person::path(part)).unwrap());
    fs::write(&crowd, parts.concat()).unwrap();
    for kind in KINDS {
        read("a crowd", export(&workplace, kind, &["-certfile", crowd.to_str().unwrap()]), kind);
    }
}

#[test]
fn unreadable_openssl_file_is_refused_with_reason() {
    let workplace = person::workplace();
    let camellia = ["-certpbe", "CAMELLIA-256-CBC"];
    for (options, error) in [
        (&["-nomac"][..], FileError::NoMac),
        (&["-macalg", "md5"], FileError::UnknownProtection),
        (&camellia, FileError::UnknownProtection),
        (&["-nokeys"], FileError::KeyCount(0)),
    ] {
        let file = fs::read(export(&workplace, "ec", options)).unwrap();
        assert_eq!(open(&file, PASSWORD).unwrap_err(), error, "{options:?}");
    }
}
