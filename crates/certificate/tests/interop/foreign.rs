//! Files that people mistake for their certificate file.

use std::fs;

use base64::{Engine, prelude::BASE64_STANDARD};
use certificate::pkcs12::{FileError, Foreign};

use crate::{
    person::{self, PASSWORD, open},
    program::run,
};

fn error(file: &[u8]) -> FileError {
    open(file, PASSWORD).unwrap_err()
}

/// A mail with a page, and a certificate as in a signature.
const MAIL: &str = "Received: from x\r\nDate: Mon, 2 Nov 2026 09:00:00 +0100\r\nFrom: a@b.example\r\n\
    Content-Type: text/html\r\n\r\n<html>-----BEGIN CERTIFICATE-----</html>\r\n";

#[test]
fn certificate_file_is_read_from_a_mail() {
    let file = fs::read(person::path("rsa.p12")).unwrap();
    let base64: Vec<char> = BASE64_STANDARD.encode(&file).chars().collect();
    let lines: Vec<String> = base64.chunks(76).map(String::from_iter).collect();
    let mail = format!(
        "{MAIL}\r\n--x\r\nContent-Disposition: attachment\r\n\r\n{}\r\n--x--\r\n",
        lines.join("\r\n")
    );
    assert_eq!(open(mail.as_bytes(), PASSWORD).unwrap().leaf(), open(&file, PASSWORD).unwrap().leaf());
}

#[test]
fn foreign_file_is_named_by_its_kind() {
    let openssl = |arguments: &[&str]| run(person::directory(), "openssl", arguments);
    let pem = |name| fs::read(person::path(name)).unwrap();
    let chain = ["crl2pkcs7", "-nocrl", "-certfile", "chain.pem"];
    let encrypted_key = ["pkcs8", "-topk8", "-in", "ec.key", "-passout", "pass:another1", "-outform"];
    let page =
        "\u{feff}\r\n<!-- saved -->\n<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n<HTML>".into();
    let name: Vec<u8> = "__substg1.0_0037001F".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let outlook = [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", &[0; 1_000][..], &name].concat();
    let mut tar = vec![b'x'; 257];
    tar.extend(b"ustar\x0000");
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
        (
            "a key in RSA's own form",
            openssl(&["rsa", "-in", "rsa.key", "-traditional", "-outform", "DER"]),
            Foreign::Key,
        ),
        ("a key in EC's own form", openssl(&["ec", "-in", "ec.key", "-outform", "DER"]), Foreign::Key),
        ("PuTTY's key", b"PuTTY-User-Key-File-3: rsa-ssh2\r\n".to_vec(), Foreign::Key),
        ("a link of Windows'", b"L\0\0\0\x01\x14\x02\0\0\0\0\0".to_vec(), Foreign::Shortcut),
        ("a link to a page", b"[InternetShortcut]\r\nURL=https://x.example/".to_vec(), Foreign::Shortcut),
        (
            "a link of a desktop",
            b"[Desktop Entry]\nType=Link\nURL=file:///x.p12\n".to_vec(),
            Foreign::Shortcut,
        ),
        (
            "a link of Safari's",
            b"<?xml version=\"1.0\"?>\n<plist><dict><key>URL</key>".to_vec(),
            Foreign::Shortcut,
        ),
        ("a mail", MAIL.as_bytes().to_vec(), Foreign::Mail),
        ("a mail of Outlook's", outlook, Foreign::Mail),
        ("a tape archive", tar, Foreign::Archive),
        ("an xz archive", b"\xfd7zXZ\0\0\x04".to_vec(), Foreign::Archive),
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
fn unknown_file_is_not_guessed_at() {
    for file in [
        &b"just a text"[..],
        b"%PDF-1.7",
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        b"-----BEGIN CERTIFICATE REQUEST-----",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 a document of Word",
        b"Note: from: date: no mail",
        b"\x30\x03\x02\x01\x05",
    ] {
        assert_eq!(error(file), FileError::Unreadable, "{}", String::from_utf8_lossy(file));
    }
}
