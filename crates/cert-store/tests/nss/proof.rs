//! Signatures of installed keys, verified by OpenSSL.

use std::{fs, process::Command};

use certificate::{
    store::{Found, ImportOptions, SignatureScheme, StoreError},
    x509::verifies,
};
use der::{Encode, Sequence, asn1::UintRef};
use rcgen::{KeyPair, PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384, PKCS_ECDSA_P521_SHA512};

use crate::{
    identity::{Authority, p256, rsa},
    user::{User, run},
};

const CHALLENGE: &[u8] = b"a challenge of any length";

#[test]
fn rsa_signature_is_verified_by_openssl() {
    let (user, signature) = sign_with(&rsa(), SignatureScheme::RsaPkcs1Sha256);
    assert!(openssl_verifies(&user, &signature, CHALLENGE));
    assert!(!openssl_verifies(&user, &signature, b"another challenge"));
}

#[test]
fn signature_on_every_curve_is_verified_by_openssl() {
    for algorithm in [&PKCS_ECDSA_P256_SHA256, &PKCS_ECDSA_P384_SHA384, &PKCS_ECDSA_P521_SHA512] {
        let key = KeyPair::generate_for(algorithm).unwrap();
        let (user, signature) = sign_with(&key, SignatureScheme::EcdsaSha256);
        let signature = ecdsa_sig_value(&signature);
        assert!(openssl_verifies(&user, &signature, CHALLENGE));
        assert!(!openssl_verifies(&user, &signature, b"another challenge"));
    }
}

/// Installs a certificate for `key`, signs, and writes the certificate to `leaf.der` in the home.
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

/// `r` and `s` in OpenSSL's format (Ecdsa-Sig-Value, RFC 3279 §2.2.3).
fn ecdsa_sig_value(signature: &[u8]) -> Vec<u8> {
    let (r, s) = signature.split_at(signature.len() / 2);
    EcdsaSigValue { r: UintRef::new(r).unwrap(), s: UintRef::new(s).unwrap() }.to_der().unwrap()
}

#[derive(Sequence)]
struct EcdsaSigValue<'a> {
    r: UintRef<'a>,
    s: UintRef<'a>,
}

/// A certificate and key that another program has created.
fn made_by_certutil(user: &User, key: &[&str]) -> Found {
    let database = user.make_database("");
    let seed = user.home().join("seed");
    fs::write(&seed, [0; 64]).unwrap();
    let make = ["-S", "-x", "-n", "Other", "-s", "CN=Other", "-t", ",,", "-z", seed.to_str().unwrap()];
    database.certutil(&[&make, key].concat());
    let certificate = database.der("Other");
    Found {
        store: user.shared().id(),
        certificate,
        nickname: "Other".into(),
        has_key: true,
        exportable: true,
    }
}

#[test]
fn foreign_key_of_known_kind_is_proven() {
    for key in [["-k", "ec", "-q", "nistp384"], ["-k", "rsa", "-g", "1024"]] {
        let user = User::new();
        let found = made_by_certutil(&user, &key);
        let signature = user.shared().prove(&found, CHALLENGE).unwrap();
        assert!(verifies(&found.certificate, CHALLENGE, &signature), "{key:?}");
    }
    let user = User::new();
    let found = made_by_certutil(&user, &["-k", "dsa"]);
    let error = user.shared().prove(&found, CHALLENGE).unwrap_err();
    assert_eq!(error, StoreError::UnusableKey("it is neither RSA nor EC".into()));
}

#[test]
fn proof_needs_the_certificate_and_its_key() {
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
