//! The service's files as OpenSSL reads them.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use practice_service::{KeyKind, OrderSpec};

use crate::subscriber::{CERTIFICATE_PASSWORD, Subscriber};

const FOR_RSA: &str = "Digital Signature, Non Repudiation, Key Encipherment";
const FOR_EC: &str = "Digital Signature, Non Repudiation, Key Agreement";

#[tokio::test]
async fn rsa_2048() {
    check(KeyKind::Rsa2048, "Public-Key: (2048 bit)", FOR_RSA).await;
}

#[tokio::test]
async fn rsa_3072() {
    check(KeyKind::Rsa3072, "Public-Key: (3072 bit)", FOR_RSA).await;
}

#[tokio::test]
async fn rsa_4096() {
    check(KeyKind::Rsa4096, "Public-Key: (4096 bit)", FOR_RSA).await;
}

#[tokio::test]
async fn p256() {
    check(KeyKind::P256, "ASN1 OID: prime256v1", FOR_EC).await;
}

async fn check(key: KeyKind, public_key: &str, key_usage: &str) {
    let spec = OrderSpec { key, ..OrderSpec::default() };
    let anna = Subscriber::of(spec).await;
    let (session, _) = anna.request_file().await;
    let file = anna.get("pkcs12", &session).await;
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("file.p12"), file.bytes().await.unwrap()).unwrap();
    fs::write(folder.join("root.pem"), anna.practice_service.root_pem()).unwrap();

    the_file_opens(folder);
    key_and_certificate_belong_together(folder);
    the_leaf_says(folder, &[public_key, key_usage]);
    the_issuing_ca_issues_leaves_only(folder);
}

/// Extracts key.pem, leaf.pem and chain.pem from the file.
fn the_file_opens(folder: &Path) {
    let open = "pkcs12 -in file.p12 -passin stdin";
    let info = run(folder, &format!("{open} -info -noout"));
    assert!(info.contains("MAC: sha256"), "{info}");
    assert_eq!(info.matches("AES-256-CBC").count(), 2, "{info}");
    for part in
        ["-nocerts -nodes -out key.pem", "-nokeys -clcerts -out leaf.pem", "-nokeys -cacerts -out chain.pem"]
    {
        run(folder, &format!("{open} {part}"));
    }
}

fn key_and_certificate_belong_together(folder: &Path) {
    assert_eq!(run(folder, "pkey -in key.pem -pubout"), run(folder, "x509 -in leaf.pem -noout -pubkey"));
    run(folder, "cms -sign -in root.pem -signer leaf.pem -inkey key.pem -certfile chain.pem -out signed");
    run(folder, "cms -verify -in signed -CAfile root.pem");
    for purpose in ["sslclient", "smimesign"] {
        let chain = "-x509_strict -CAfile root.pem -untrusted chain.pem";
        run(folder, &format!("verify {chain} -purpose {purpose} leaf.pem"));
    }
}

fn the_leaf_says(folder: &Path, of_the_key: &[&str]) {
    let leaf = run(folder, "x509 -in leaf.pem -noout -text");
    let of_every_leaf = [
        "Issuer: O = PersonalSign Wizard practice, CN = PRACTICE - NOT VALID Issuing CA",
        "C = BE, O = Voorbeeld Handelshuis BV, OU = PRACTICE - NOT VALID, CN = Anna Peeters",
        "email:anna.peeters@voorbeeld-handelshuis.example",
        "X509v3 Key Usage: critical",
        "TLS Web Client Authentication, E-mail Protection, 1.3.6.1.5.5.7.3.36",
        "CA:FALSE",
        "X509v3 Subject Key Identifier",
        "X509v3 Authority Key Identifier",
    ];
    for words in of_every_leaf.iter().chain(of_the_key) {
        assert!(leaf.contains(words), "no {words:?} in {leaf}");
    }
    // 39 months have 1184 to 1188 days.
    let valid_in_days = |days: u32| {
        let in_seconds = days * 24 * 60 * 60;
        let command = format!("x509 -in leaf.pem -noout -checkend {in_seconds}");
        openssl(folder, &command).status.success()
    };
    assert!(valid_in_days(1183));
    assert!(!valid_in_days(1188));
}

fn the_issuing_ca_issues_leaves_only(folder: &Path) {
    let issuing = run(folder, "x509 -in chain.pem -noout -text");
    for words in ["CN = PRACTICE - NOT VALID Issuing CA", "CA:TRUE, pathlen:0", "Certificate Sign, CRL Sign"]
    {
        assert!(issuing.contains(words), "no {words:?} in {issuing}");
    }
}

/// Runs a command that must succeed, and returns its output.
pub(crate) fn run(folder: &Path, command: &str) -> String {
    let output = openssl(folder, command);
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8(printed).unwrap();
    assert!(output.status.success(), "openssl {command}\n{printed}");
    printed
}

/// Runs `openssl`. The password is written to stdin; commands that need none ignore it.
fn openssl(folder: &Path, command: &str) -> Output {
    let mut child = Command::new("openssl")
        .args(command.split_whitespace())
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("these tests need the openssl command");
    let mut stdin = child.stdin.take().unwrap();
    // Writing fails if the command has ended already.
    let _ = writeln!(stdin, "{CERTIFICATE_PASSWORD}");
    drop(stdin);
    child.wait_with_output().unwrap()
}
