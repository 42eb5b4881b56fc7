//! Signatures of installed keys, verified by OpenSSL.

use std::{fs, process::Command};

use pickup::{
    certificate::verifies,
    store::{Found, ImportOptions, SignatureScheme, StoreError},
};
use rcgen::KeyPair;

use crate::{
    identity::{Authority, p256, rsa},
    user::{User, run},
};

const CHALLENGE: &[u8] = b"a challenge of any length";

#[test]
fn an_rsa_key_signs_so_that_openssl_verifies() {
    let (user, signature) = sign_with(&rsa(), SignatureScheme::RsaPkcs1Sha256);
    assert!(openssl_verifies(&user, &signature, CHALLENGE));
    assert!(!openssl_verifies(&user, &signature, b"another challenge"));
}

#[test]
fn a_p256_key_signs_so_that_openssl_verifies() {
    let (user, signature) = sign_with(&p256(), SignatureScheme::EcdsaP256Sha256);
    let signature = ecdsa_sig_value(&signature);
    assert!(openssl_verifies(&user, &signature, CHALLENGE));
    assert!(!openssl_verifies(&user, &signature, b"another challenge"));
}

/// Installs a certificate for `key`, signs, and leaves the certificate in the home as `leaf.der`.
fn sign_with(key: &KeyPair, scheme: SignatureScheme) -> (User, Vec<u8>) {
    let user = User::new();
    let pfx = Authority::new().issue("Anna Peeters", key);
    let store = user.shared();
    store.install(&pfx, &ImportOptions::default()).unwrap();
    let found = store.find(&pfx.fingerprint()).unwrap().unwrap();
    fs::write(user.home().join("leaf.der"), &found.certificate).unwrap();
    let signature = store.prove(&found, CHALLENGE).unwrap();
    assert_eq!(signature.scheme, scheme);
    assert!(verifies(&found.certificate, CHALLENGE, &signature));
    (user, signature.bytes)
}

fn openssl_verifies(user: &User, signature: &[u8], challenge: &[u8]) -> bool {
    let home = user.home();
    fs::write(home.join("signature"), signature).unwrap();
    fs::write(home.join("challenge"), challenge).unwrap();
    let openssl = || {
        let mut command = Command::new("openssl");
        command.current_dir(&home);
        command
    };
    let public = run(openssl().args(["x509", "-inform", "DER", "-in", "leaf.der", "-noout", "-pubkey"]));
    fs::write(home.join("public.pem"), public.stdout).unwrap();
    let verify = ["dgst", "-sha256", "-verify", "public.pem", "-signature", "signature", "challenge"];
    run(openssl().args(verify)).status.success()
}

/// `r` and `s` as OpenSSL wants them (Ecdsa-Sig-Value, RFC 3279 §2.2.3).
fn ecdsa_sig_value(signature: &[u8]) -> Vec<u8> {
    assert_eq!(signature.len(), 64);
    let integer = |octets: &[u8]| {
        let value: Vec<u8> = octets.iter().copied().skip_while(|octet| *octet == 0).collect();
        let sign: &[u8] = if value[0] >= 0x80 { &[0] } else { &[] };
        [&[0x02, u8::try_from(sign.len() + value.len()).unwrap()], sign, &value].concat()
    };
    let integers = [integer(&signature[..32]), integer(&signature[32..])].concat();
    [&[0x30, u8::try_from(integers.len()).unwrap()], integers.as_slice()].concat()
}

#[test]
fn another_curve_is_refused_by_name() {
    let user = User::new();
    let database = user.make_database("");
    let seed = user.home().join("seed");
    fs::write(&seed, [0; 64]).unwrap();
    let key = ["-k", "ec", "-q", "nistp384", "-z", seed.to_str().unwrap()];
    database.certutil(&[&["-S", "-x", "-n", "Other", "-s", "CN=Other", "-t", ",,"], &key[..]].concat());
    let certificate = database.der("Other");
    let found = Found {
        store: user.shared().id(),
        certificate,
        nickname: "Other".into(),
        has_key: true,
        exportable: true,
    };
    let error = user.shared().prove(&found, CHALLENGE).unwrap_err();
    assert_eq!(error.to_string(), "using the key failed: it is on a curve other than P-256");
}

#[test]
fn without_certificate_or_key_there_is_no_proof() {
    let (user, authority) = (User::new(), Authority::new());
    let pfx = authority.issue("Anna Peeters", &p256());
    let store = user.shared();
    let found = |certificate: &[u8]| Found {
        store: store.id(),
        certificate: certificate.to_vec(),
        nickname: String::new(),
        has_key: true,
        exportable: true,
    };
    assert_eq!(store.prove(&found(pfx.leaf()), CHALLENGE), Err(StoreError::NotFound), "no database");
    store.install(&pfx, &ImportOptions::default()).unwrap();
    assert_eq!(store.prove(&found(b"something else"), CHALLENGE), Err(StoreError::NotFound));
    assert_eq!(store.prove(&found(authority.issuing.der()), CHALLENGE), Err(StoreError::NoKey));
}
