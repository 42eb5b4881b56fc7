//! What people take for their certificate file.

use std::fs;

use pickup::pkcs12::{FileError, Foreign};

use crate::{
    person::{self, PASSWORD, open},
    program::run,
};

fn error(file: &[u8]) -> FileError {
    open(file, PASSWORD).unwrap_err()
}

#[test]
fn what_is_no_certificate_file_is_told_by_its_name() {
    let openssl = |arguments: &[&str]| run(person::directory(), "openssl", arguments);
    let pem = |name| fs::read(person::path(name)).unwrap();
    let chain = ["crl2pkcs7", "-nocrl", "-certfile", "chain.pem"];
    let encrypted_key = ["pkcs8", "-topk8", "-in", "ec.key", "-passout", "pass:another1", "-outform"];
    let page =
        "\u{feff}\r\n<!-- saved -->\n<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n<HTML>".into();
    for (name, file, foreign) in [
        ("nothing", Vec::new(), Foreign::Empty),
        ("a certificate as text", pem("rsa.pem"), Foreign::Certificate),
        ("a chain as text", pem("chain.pem"), Foreign::Certificate),
        (
            "a certificate with words before it",
            openssl(&["x509", "-in", "rsa.pem", "-text"]),
            Foreign::Certificate,
        ),
        ("a .cer file", person::leaf("ec"), Foreign::Certificate),
        ("a .p7b file as text", openssl(&chain), Foreign::CertificateChain),
        ("a .p7b file", openssl(&[&chain[..], &["-outform", "DER"]].concat()), Foreign::CertificateChain),
        ("a key as text", pem("rsa.key"), Foreign::Key),
        ("a key and its certificate as text", [pem("ec.pem"), pem("ec.key")].concat(), Foreign::Key),
        ("an encrypted key as text", openssl(&[&encrypted_key[..], &["PEM"]].concat()), Foreign::Key),
        ("an encrypted key", openssl(&[&encrypted_key[..], &["DER"]].concat()), Foreign::Key),
        (
            "a key by itself",
            openssl(&["pkcs8", "-topk8", "-nocrypt", "-in", "rsa.key", "-outform", "DER"]),
            Foreign::Key,
        ),
        ("a keystore", b"\xfe\xed\xfe\xed\0\0\0\x02\0\0\0\x01".to_vec(), Foreign::JavaKeystore),
        ("a page", page, Foreign::WebPage),
        ("a short page", b"<html lang=nl><body>Sessie verlopen".to_vec(), Foreign::WebPage),
        ("a ZIP", b"PK\x03\x04\x14\0\0\0\x08\0".to_vec(), Foreign::Archive),
        ("a file cut off", pem("rsa.p12")[..2_000].to_vec(), Foreign::CutOff),
    ] {
        assert_eq!(error(&file), FileError::NotAPfx(foreign), "{name}");
    }
}

#[test]
fn what_is_none_of_these_is_not_guessed_at() {
    for file in [
        &b"just a text"[..],
        b"%PDF-1.7",
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        b"-----BEGIN CERTIFICATE REQUEST-----",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\x30\x03\x02\x01\x05",
    ] {
        assert_eq!(error(file), FileError::Unreadable, "{}", String::from_utf8_lossy(file));
    }
}
