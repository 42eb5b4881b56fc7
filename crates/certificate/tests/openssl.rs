//! Certificate files written by OpenSSL.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

use std::{path::Path, process::Command};

use certificate::{
    password::CertificatePassword,
    pkcs12::{Chain, Doubt, Expected, FileError, VerifiedPfx},
    roots::TrustedRoots,
    subject::Subject,
    x509::Der,
};
use time::OffsetDateTime;

const PASSWORD: &str = "onlyForThisTest1";
const RSA: &[&str] = &["-newkey", "rsa:2048"];
const P256: &[&str] = &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
const P384: &[&str] = &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384"];
const P521: &[&str] = &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-521"];

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
    VerifiedPfx::open(file, &CertificatePassword::new(password.into()), &expected())
}

/// The expectation of a real order, on a computer whose roots cannot be read.
fn expected() -> Expected {
    let subject = Subject {
        common_name: "Anna Peeters".into(),
        organization: "Bakkerij Peeters BV".into(),
        country: "BE".into(),
        email: "anna@peeters.example".into(),
    };
    Expected {
        subject: Some(subject),
        practice_root: None,
        roots: TrustedRoots::default(),
        issuers: Vec::new(),
        now: OffsetDateTime::now_utc(),
    }
}

#[test]
fn openssl_file_is_read() {
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
fn file_without_mac_is_refused() {
    let file = export(&["-newkey", "rsa:2048"], &["-nomac"]);
    assert_eq!(open(&file).unwrap_err(), FileError::NoMac);
}

#[test]
fn password_and_name_may_have_any_letters() {
    const OLD: &[&str] = &["-certpbe", "PBE-SHA1-3DES", "-keypbe", "PBE-SHA1-3DES", "-macalg", "sha1"];
    let password = "pässwörd\u{1f511}of many letters, more than one block of a digest has";
    for options in [&[][..], OLD] {
        let file = export_as("Zoë Đorđević €", password, P256, options);
        assert_eq!(open_with(&file, password).unwrap().friendly_name(), "Zoë Đorđević €");
        assert_eq!(open_with(&file, "pässwörd").unwrap_err(), FileError::WrongPassword);
    }
}

/// A file whose root, issuing authority and leaf OpenSSL generated with these options; and its root, DER.
fn chained(options: [&[&str]; 3]) -> (Vec<u8>, Vec<u8>) {
    let directory = tempfile::tempdir().unwrap();
    let [root, issuing, leaf] = options;
    let authority = ["-addext", "keyUsage=critical,keyCertSign"];
    let person = [
        "-addext",
        "keyUsage=digitalSignature",
        "-addext",
        "extendedKeyUsage=clientAuth",
        "-addext",
        "basicConstraints=critical,CA:FALSE",
    ];
    let make = |name: &str, subject: &str, issuer: Option<&str>, extensions: &[&str], options: &[&str]| {
        let files = ["pem", "key"].map(|ending| format!("{name}.{ending}"));
        let issuer = issuer.map(|issuer| ["pem", "key"].map(|ending| format!("{issuer}.{ending}")));
        let mut request = vec!["req", "-x509", "-nodes", "-days", "30", "-subj", subject];
        request.extend(["-out", &files[0], "-keyout", &files[1]]);
        request.extend(issuer.iter().flat_map(|issuer| ["-CA", &issuer[0], "-CAkey", &issuer[1]]));
        request.extend(extensions.iter().chain(options));
        openssl(directory.path(), &request);
    };
    make("root", "/O=Example/CN=Root", None, &authority, root);
    make("issuing", "/O=Example/CN=Issuing", Some("root"), &authority, issuing);
    make("leaf", "/O=Bakkerij Peeters BV/CN=Anna Peeters", Some("issuing"), &person, leaf);
    let read = |name| std::fs::read(directory.path().join(name)).unwrap();
    std::fs::write(directory.path().join("chain.pem"), [read("issuing.pem"), read("root.pem")].concat())
        .unwrap();
    let pack = ["pkcs12", "-export", "-inkey", "leaf.key", "-in", "leaf.pem", "-certfile", "chain.pem"];
    let password = format!("pass:{PASSWORD}");
    openssl(directory.path(), &[&pack[..], &["-passout", &password, "-out", "file.p12"]].concat());
    openssl(directory.path(), &["x509", "-in", "root.pem", "-outform", "DER", "-out", "root.der"]);
    (read("file.p12"), read("root.der"))
}

/// The doubts about a file whose root, issuing authority and leaf were generated with these options: as the user's
/// own file, and as that of an order whose root is trusted here.
fn doubts_of(options: [&[&str]; 3]) -> (Vec<Doubt>, Vec<Doubt>) {
    let (file, root) = chained(options);
    let doubts = |roots: TrustedRoots, subject: Option<Subject>| {
        let expected = Expected { roots, subject, ..expected() };
        let password = CertificatePassword::new(PASSWORD.into());
        let opened = VerifiedPfx::open(&file, &password, &expected);
        opened.unwrap_or_else(|error| panic!("{options:?}: {error}")).doubts().to_vec()
    };
    let trusting = TrustedRoots::default().with([Der(root)]);
    let unknown = doubts(TrustedRoots::default(), expected().subject);
    assert_eq!(unknown.last(), Some(&Doubt::RootsUnreadable), "{options:?}");
    (doubts(trusting.clone(), None), doubts(trusting, expected().subject))
}

#[test]
fn weak_signature_or_short_issuer_key_is_named() {
    const SHORT: &[&str] = &["-newkey", "rsa:1024", "-sha256"];
    const SHORT_512: &[&str] = &["-newkey", "rsa:1024", "-sha512"];
    const SHA1: &[&str] = &["-newkey", "rsa:2048", "-sha1"];
    const EC_SHA1: &[&str] = &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-sha1"];
    const RSA_512: &[&str] = &["-newkey", "rsa:2048", "-sha512"];
    let (weak, short) = (Doubt::WeakSignature, Doubt::ShortKey);
    for (options, named) in [
        ([RSA, RSA, RSA], &[][..]),
        // A root's own signature has no meaning.
        ([SHA1, RSA, RSA], &[]),
        ([RSA, RSA, SHA1], &[weak]),
        ([P256, P256, EC_SHA1], &[weak]),
        ([P384, P384, EC_SHA1], &[weak]),
        ([RSA, SHA1, RSA], &[weak]),
        ([RSA, SHORT, RSA], &[short]),
        ([RSA, SHORT, RSA_512], &[short]),
        ([SHORT, SHORT_512, P256], &[short]),
        ([SHORT, RSA, RSA], &[short]),
        ([RSA, SHORT, SHA1], &[weak, short]),
    ] {
        assert_eq!(doubts_of(options), (named.to_vec(), named.to_vec()), "{options:?}");
    }
}

#[test]
fn issuers_are_followed_whatever_they_sign_with() {
    let pss = |salt| ["-sigopt", "rsa_padding_mode:pss", "-sigopt", salt];
    let sha512 = |key: &[&'static str]| [key, &["-sha512"]].concat();
    let other_mask = ["-sigopt", "rsa_mgf1_md:sha512"];
    let pss_key = [["-newkey", "rsa-pss"], ["-pkeyopt", "rsa_keygen_bits:2048"]].concat();
    let wide = ["-newkey", "rsa:3000", "-sha384"];
    for (issuer, leaf) in [
        (P256.to_vec(), sha512(P256)),
        (P384.to_vec(), [P256, &["-sha256"]].concat()),
        (P384.to_vec(), [P256, &["-sha384"]].concat()),
        (P384.to_vec(), sha512(P256)),
        (P521.to_vec(), sha512(P256)),
        (P521.to_vec(), [P256, &["-sha224"]].concat()),
        (P256.to_vec(), [P256, &["-sha224"]].concat()),
        (P384.to_vec(), [RSA, &["-sha3-256"]].concat()),
        (RSA.to_vec(), [RSA, &["-sha224"]].concat()),
        (wide.to_vec(), [RSA, &["-sha3-512"]].concat()),
        (RSA.to_vec(), [RSA, &pss("rsa_pss_saltlen:32"), &["-sha256"]].concat()),
        (RSA.to_vec(), [RSA, &pss("rsa_pss_saltlen:0"), &["-sha256"]].concat()),
        (RSA.to_vec(), [RSA, &pss("rsa_pss_saltlen:max"), &["-sha384"]].concat()),
        (wide.to_vec(), [RSA, &pss("rsa_pss_saltlen:20"), &["-sha256"], &other_mask].concat()),
        (pss_key, [RSA, &["-sha256"]].concat()),
        (vec!["-newkey", "ed25519"], RSA.to_vec()),
    ] {
        assert_eq!(doubts_of([&issuer, &issuer, &leaf]).0, [], "{issuer:?} {leaf:?}");
    }
}

#[test]
fn uncheckable_issuer_is_not_a_missing_one() {
    let curve = |name| vec!["-newkey", "ec", "-pkeyopt", name];
    for issuer in [
        vec!["-newkey", "ed448"],
        curve("ec_paramgen_curve:brainpoolP256r1"),
        curve("ec_paramgen_curve:secp256k1"),
        curve("ec_paramgen_curve:P-224"),
    ] {
        let (user_file, ordered) = doubts_of([&issuer, &issuer, RSA]);
        assert_eq!(user_file, [Doubt::UncheckedIssuer], "{issuer:?}");
        assert_eq!(ordered, [Doubt::UncheckedIssuer, Doubt::RootsUnreadable], "{issuer:?}");
    }
    let md5 = [RSA, &["-md5"]].concat();
    let (user_file, ordered) = doubts_of([RSA, RSA, &md5]);
    assert_eq!(user_file, [Doubt::WeakSignature, Doubt::UncheckedIssuer]);
    assert_eq!(ordered, [Doubt::WeakSignature, Doubt::UncheckedIssuer, Doubt::RootsUnreadable]);
}

#[test]
fn firefox_iteration_count_is_within_limits() {
    let file = export(P256, &["-iter", "600000"]);
    assert!(open(&file).is_ok());
}
