//! Requests for certificates, against OpenSSL.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::{fs, path::Path, process::Command};

use certificate::{
    fixtures::{self, Authority, password},
    password::CertificatePassword,
    pkcs12::{FileError, VerifiedPfx},
    request::{KeyRequest, RequestKey, SealedRequest},
    x509::Der,
};

const KINDS: [(RequestKey, &str); 5] = [
    (RequestKey::Rsa2048, "Public-Key: (2048 bit)"),
    (RequestKey::Rsa3072, "Public-Key: (3072 bit)"),
    (RequestKey::Rsa4096, "Public-Key: (4096 bit)"),
    (RequestKey::P256, "NIST CURVE: P-256"),
    (RequestKey::P384, "NIST CURVE: P-384"),
];

fn openssl(directory: &Path, arguments: &[&str]) -> String {
    let output = Command::new("openssl").current_dir(directory).args(arguments).output().unwrap();
    assert!(output.status.success(), "openssl {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

#[test]
fn key_and_request_are_read_by_openssl() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    for (kind, words) in KINDS {
        let made = KeyRequest::make(kind, &fixtures::subject()).unwrap();
        let SealedRequest { key, request } = made.seal(&password()).unwrap();
        fs::write(at.join("key.der"), &key.0).unwrap();
        fs::write(at.join("request.der"), &request.0).unwrap();

        let told =
            openssl(at, &["req", "-inform", "DER", "-in", "request.der", "-verify", "-noout", "-text"]);
        assert!(told.contains("verify OK"), "{told}");
        assert!(told.contains(words), "{kind:?}: {told}");
        for part in ["C = BE", "O = Bakkerij Peeters BV", "CN = Anna Peeters", "anna@peeters.example"] {
            assert!(told.contains(part), "{part}: {told}");
        }
        let passin = format!("pass:{}", fixtures::PASSWORD);
        let of_key =
            openssl(at, &["pkey", "-inform", "DER", "-in", "key.der", "-passin", &passin, "-pubout"]);
        let of_request = openssl(at, &["req", "-inform", "DER", "-in", "request.der", "-pubkey", "-noout"]);
        assert_eq!(of_key, of_request, "{kind:?}");
    }
}

#[test]
fn sealed_key_opens_with_its_password_alone() {
    let made = KeyRequest::make(RequestKey::P256, &fixtures::subject()).unwrap();
    let sealed = made.seal(&password()).unwrap();
    assert_eq!(sealed.open(&password()).unwrap().request(), made.request());
    let other = CertificatePassword::new("another7Password".into());
    assert_eq!(sealed.open(&other).err(), Some(FileError::WrongPassword));

    let other = KeyRequest::make(RequestKey::P256, &fixtures::subject()).unwrap();
    let mixed = SealedRequest { request: Der(other.request().to_vec()), ..sealed.clone() };
    assert_eq!(mixed.open(&password()).err(), Some(FileError::KeyMismatch));
    let cut = SealedRequest { request: Der(made.request().split_at(40).0.to_vec()), ..sealed };
    assert_eq!(cut.open(&password()).err(), Some(FileError::Unreadable));
}

#[test]
fn file_is_made_of_the_answer() {
    let made = KeyRequest::make(RequestKey::P256, &fixtures::subject()).unwrap();
    let root = Authority::root("Root");
    let leaf = root.answer(made.request());
    let other = KeyRequest::make(RequestKey::P256, &fixtures::subject()).unwrap();
    assert!(made.is_answered_by(&leaf) && !other.is_answered_by(&leaf));

    let file = made.to_file(&[Der(leaf.clone()), Der(root.der.clone())], &password()).unwrap();
    let pfx = VerifiedPfx::open(&file, &password(), &root.expected()).unwrap();
    assert_eq!((pfx.leaf(), pfx.issuers()), (leaf.as_slice(), [root.der.clone()].as_slice()));
    assert_eq!(pfx.friendly_name(), "Anna Peeters");
}

#[test]
fn preferred_key_is_rsa_3072_where_allowed() {
    use RequestKey::{P256, Rsa2048, Rsa3072};
    assert_eq!(RequestKey::preferred(&[P256, Rsa3072]), Some(Rsa3072));
    assert_eq!(RequestKey::preferred(&[P256, Rsa2048]), Some(P256));
    assert_eq!(RequestKey::preferred(&[]), None);
}
