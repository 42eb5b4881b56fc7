//! Keys of every kind that NSS supports, by the system's NSS and by those of Firefox and Thunderbird.

use std::{fs, path::Path, process::Command};

use certificate::{
    password::CertificatePassword,
    pkcs12::{Expected, VerifiedPfx},
    roots::TrustedRoots,
    store::{CertStore, ImportOptions, Trust},
    x509::verifies,
};
use time::OffsetDateTime;

use crate::{
    firefox::user_with_profiles,
    user::{Database, User, run, worker},
};

const PASSWORD: &str = "onlyForThisTest1";

fn openssl(folder: &Path, arguments: &[&str]) {
    let output = run(Command::new("openssl").current_dir(folder).args(arguments));
    assert!(output.status.success(), "openssl {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A user's file with a self-signed certificate, by `openssl genpkey` with these options.
fn brought(genpkey: &[&str], conversion: &[&str]) -> VerifiedPfx {
    let folder = tempfile::tempdir().unwrap();
    openssl(folder.path(), &[&["genpkey", "-out", "key.pem"], genpkey].concat());
    if !conversion.is_empty() {
        openssl(folder.path(), &[&["ec", "-in", "key.pem", "-out", "key.pem"], conversion].concat());
    }
    let mut request =
        vec!["req", "-x509", "-key", "key.pem", "-out", "leaf.pem", "-subj", "/CN=Anna Peeters"];
    request.extend(["-addext", "basicConstraints=critical,CA:FALSE", "-days", "30"]);
    openssl(folder.path(), &request);
    packed(folder.path(), &[])
}

/// A user's file, whose issuing CA has a key by `openssl genpkey` with these options and signs by `openssl req` with
/// those; and its root.
pub(crate) fn issued_with(genpkey: &[&str], signing: &[&str]) -> (VerifiedPfx, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let p256 = ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"];
    for (key, options) in [("root.key", &p256[..]), ("issuing.key", genpkey), ("key.pem", &p256)] {
        openssl(folder.path(), &[&["genpkey", "-out", key], options].concat());
    }
    let certify = |key, subject, ca, issuer: &[&str], out| {
        let request =
            ["req", "-x509", "-key", key, "-subj", subject, "-addext", ca, "-days", "30", "-out", out];
        openssl(folder.path(), &[&request, issuer].concat());
    };
    let (is_ca, is_none) = ("basicConstraints=critical,CA:TRUE", "basicConstraints=critical,CA:FALSE");
    certify("root.key", "/CN=Test Root", is_ca, &[], "root.pem");
    let by_root = ["-CA", "root.pem", "-CAkey", "root.key"];
    certify("issuing.key", "/CN=Test Issuing CA", is_ca, &by_root, "issuing.pem");
    let by_issuing = [&["-CA", "issuing.pem", "-CAkey", "issuing.key"], signing].concat();
    certify("key.pem", "/CN=Anna Peeters", is_none, &by_issuing, "leaf.pem");
    let chain = ["issuing.pem", "root.pem"].map(|file| fs::read_to_string(folder.path().join(file)).unwrap());
    fs::write(folder.path().join("chain.pem"), chain.concat()).unwrap();
    let pfx = packed(folder.path(), &["-certfile", "chain.pem"]);
    (pfx, fs::read(folder.path().join("root.pem")).unwrap())
}

/// Packs the key and its certificate in `folder` into a file, and opens it.
fn packed(folder: &Path, more: &[&str]) -> VerifiedPfx {
    let password = format!("pass:{PASSWORD}");
    let pack = ["pkcs12", "-export", "-inkey", "key.pem", "-in", "leaf.pem", "-name", "Anna Peeters"];
    openssl(folder, &[&pack[..], &["-passout", &password, "-out", "file.p12"], more].concat());
    let expected = Expected {
        subject: None,
        practice_root: None,
        roots: TrustedRoots::default(),
        issuers: Vec::new(),
        now: OffsetDateTime::now_utc(),
    };
    let file = fs::read(folder.join("file.p12")).unwrap();
    VerifiedPfx::open(&file, &CertificatePassword::new(PASSWORD.into()), &expected).unwrap()
}

fn is_held(store: &dyn CertStore, pfx: &VerifiedPfx, what: &str) {
    let receipt =
        store.install(pfx, &ImportOptions::default()).unwrap_or_else(|error| panic!("{what}: {error}"));
    let found = store.find(&pfx.fingerprint()).unwrap().unwrap();
    assert!(found.has_key, "{what}");
    let signature = store.prove(&found, b"a challenge").unwrap_or_else(|error| panic!("{what}: {error}"));
    assert!(verifies(pfx.leaf(), b"a challenge", &signature), "{what}");
    assert!(!verifies(pfx.leaf(), b"another", &signature), "{what}");
    store.remove(&receipt).unwrap();
    assert_eq!(store.find(&pfx.fingerprint()), Ok(None), "{what}");
    assert_eq!(store.has_key(pfx.leaf()), Ok(false), "{what}");
}

/// Signs a message by `cmsutil` of NSS, as a mail program does, and verifies it by OpenSSL.
fn signs_a_message(database: &Database) -> bool {
    let message = database.0.join("message");
    fs::write(&message, "a message").unwrap();
    database.certutil(&["-M", "-n", "Anna Peeters", "-t", "P,P,P"]);
    let place = format!("sql:{}", database.0.to_str().unwrap());
    let sign = ["-S", "-G", "-N", "Anna Peeters", "-i", "message", "-o", "signed", "-d", &place];
    run(Command::new("cmsutil").current_dir(&database.0).args(sign));
    let verify = ["cms", "-verify", "-noverify", "-inform", "DER", "-in", "signed", "-out", "verified"];
    let verified = run(Command::new("openssl").current_dir(&database.0).args(verify)).status.success();
    verified && fs::read_to_string(database.0.join("verified")).unwrap().trim_end() == "a message"
}

#[test]
fn keys_short_or_on_large_curves_sign_messages() {
    let (short, large) = (["RSA", "rsa_keygen_bits:1024"], "EC");
    let curves = ["P-384", "P-521"].map(|curve| [large.to_owned(), format!("ec_paramgen_curve:{curve}")]);
    for [algorithm, option] in [short.map(str::to_owned)].into_iter().chain(curves) {
        let user = User::new();
        let pfx = brought(&["-algorithm", &algorithm, "-pkeyopt", &option], &[]);
        user.shared().install(&pfx, &ImportOptions::default()).unwrap();
        assert!(signs_a_message(&user.database()), "{option}");
    }
}

#[test]
fn every_key_that_opens_is_held_and_proven() {
    let user = user_with_profiles();
    let stores = user.stores_by(worker());
    let other = User::new();
    let shared = other.shared();
    let rsa = |option| vec!["-algorithm", "RSA", "-pkeyopt", option];
    let ec = |curve| vec!["-algorithm", "EC", "-pkeyopt", curve];
    let compressed = ["-conv_form", "compressed"];
    for (kind, conversion) in [
        (rsa("rsa_keygen_bits:1024"), &[][..]),
        (rsa("rsa_keygen_bits:3072"), &[]),
        (rsa("rsa_keygen_pubexp:3"), &[]),
        (rsa("rsa_keygen_pubexp:18446744073709551629"), &[]),
        (vec!["-algorithm", "RSA-PSS", "-pkeyopt", "rsa_keygen_bits:2048"], &[]),
        (ec("ec_paramgen_curve:P-256"), &compressed),
        (ec("ec_paramgen_curve:P-384"), &[]),
        (ec("ec_paramgen_curve:P-384"), &["-no_public"]),
        (ec("ec_paramgen_curve:P-521"), &[]),
        (ec("ec_paramgen_curve:P-521"), &compressed),
    ] {
        let pfx = brought(&kind, conversion);
        is_held(&*shared, &pfx, &format!("shared: {kind:?} {conversion:?}"));
        // By Firefox's own NSS, where Firefox is installed.
        is_held(&*stores[1], &pfx, &format!("Firefox: {kind:?} {conversion:?}"));
    }
}

#[test]
fn issuer_with_unreadable_key_is_omitted_and_reported() {
    for (genpkey, trust, issuers) in [
        (&["-algorithm", "ED25519"][..], Trust::NotCheckable, 0),
        (&["-algorithm", "ED448"], Trust::NotCheckable, 0),
        (
            &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-pkeyopt", "ec_param_enc:explicit"],
            Trust::MissingIssuer,
            0,
        ),
        (&["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"], Trust::UnknownRoot, 1),
    ] {
        let user = User::new();
        let (store, pfx) = (user.shared(), issued_with(genpkey, &[]).0);
        assert_eq!(pfx.issuers().len(), 2, "{genpkey:?}");
        let receipt = store
            .install(&pfx, &ImportOptions::default())
            .unwrap_or_else(|error| panic!("{genpkey:?}: {error}"));
        assert_eq!(receipt.added.issuers.len(), issuers, "{genpkey:?}");
        let found = store.find(&pfx.fingerprint()).unwrap().unwrap();
        assert_eq!(store.trust(&found), Ok(trust), "{genpkey:?}");
        let signature = store.prove(&found, b"a challenge").unwrap();
        assert!(verifies(pfx.leaf(), b"a challenge", &signature), "{genpkey:?}");
        store.remove(&receipt).unwrap();
        assert_eq!(user.database().certificates(), [], "{genpkey:?}");
    }
}
