//! certtool of GnuTLS.

use std::fs;

use crate::{
    person::{self, KINDS, NAME, PASSWORD, open, read},
    program::{is_installed, run},
};

#[test]
fn every_cipher_of_certtool_is_read() {
    if !is_installed("certtool") {
        return;
    }
    let workplace = person::workplace();
    // certtool reads only one certificate from its option for authorities, so the leaf's file holds the whole chain.
    for kind in KINDS {
        let all =
            [format!("{kind}.pem"), "chain.pem".into()].map(|part| fs::read(person::path(&part)).unwrap());
        fs::write(workplace.path().join(kind), all.concat()).unwrap();
    }
    let ciphers = ["", "3des", "3des-pkcs12", "aes-128", "aes-192", "aes-256", "rc2-40", "arcfour"];
    for (number, cipher) in ciphers.into_iter().enumerate() {
        let kind = KINDS[number % KINDS.len()];
        let (key, cipher) = (person::path(&format!("{kind}.key")), format!("--pkcs-cipher={cipher}"));
        let mut export = vec!["--to-p12", "--outder", "--outfile", "file.p12", "--load-privkey", &key];
        export.extend(["--load-certificate", kind, "--p12-name", NAME, "--password", PASSWORD]);
        if !cipher.ends_with('=') {
            export.push(&cipher);
        }
        run(workplace.path(), "certtool", &export);
        let pfx = read(&format!("certtool {cipher}"), workplace.path().join("file.p12"), kind);
        assert_eq!(pfx.friendly_name(), NAME);
    }
}

#[test]
fn file_with_empty_or_no_password_is_read() {
    if !is_installed("certtool") {
        return;
    }
    let workplace = person::workplace();
    let (key, leaf) = (person::path("ec.key"), person::path("ec.pem"));
    for password in ["--empty-password", "--null-password"] {
        let mut export = vec!["--to-p12", "--outder", "--outfile", "file.p12", "--load-privkey", &key];
        export.extend(["--load-certificate", &leaf, "--p12-name", NAME, password]);
        run(workplace.path(), "certtool", &export);
        let file = fs::read(workplace.path().join("file.p12")).unwrap();
        assert_eq!(open(&file, "").unwrap().leaf(), person::leaf("ec"), "{password}");
    }
}

#[test]
fn file_that_is_written_as_text_is_read() {
    if !is_installed("certtool") {
        return;
    }
    let workplace = person::workplace();
    let (key, leaf, chain) = (person::path("ec.key"), person::path("ec.pem"), person::path("chain.pem"));
    // certtool's default.
    let mut export =
        vec!["--to-p12", "--outfile", "file.p12", "--load-privkey", &key, "--load-certificate", &leaf];
    export.extend(["--load-ca-certificate", &chain, "--p12-name", NAME, "--password", PASSWORD]);
    run(workplace.path(), "certtool", &export);
    let text = fs::read_to_string(workplace.path().join("file.p12")).unwrap();
    assert!(text.contains("-----BEGIN PKCS12-----"), "{text}");
    assert_eq!(open(text.as_bytes(), PASSWORD).unwrap().leaf(), person::leaf("ec"));

    let base64 = run(person::directory(), "openssl", &["base64", "-in", "ec.p12"]);
    assert_eq!(open(&base64, PASSWORD).unwrap().leaf(), person::leaf("ec"));
}
