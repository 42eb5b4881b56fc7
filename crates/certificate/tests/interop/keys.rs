//! Keys in the encryptions that OpenSSL supports for a key alone, put into a certificate file here.

use certificate::pkcs12::FileError;

use crate::{
    forge::{self, Bag},
    person::{self, NAME, leaf, open},
    program::run,
};

fn file(kind: &str, protection: &[&str], password: &str) -> Vec<u8> {
    let (key, password) = (format!("{kind}.key"), format!("pass:{password}"));
    let protect = ["pkcs8", "-topk8", "-outform", "DER", "-in", &key, "-passout", &password];
    let key = run(person::directory(), "openssl", &[&protect, protection].concat());
    forge::file(&[forge::certificate(&leaf(kind)), forge::bag(Bag::ShroudedKey, &key)])
}

#[test]
fn every_derivation_and_cipher_is_read() {
    let prfs = ["SHA1", "SHA256", "SHA384", "SHA512"].map(|digest| format!("hmacWith{digest}"));
    let mut protections: Vec<Vec<&str>> = prfs.iter().map(|prf| vec!["-v2prf", prf]).collect();
    protections.extend(["aes128", "aes192", "aes256", "des3", "rc2"].map(|cipher| vec!["-v2", cipher]));
    protections.push(vec!["-scrypt"]);
    protections.push(vec!["-scrypt", "-scrypt_N", "1024", "-scrypt_r", "4", "-scrypt_p", "3"]);
    for protection in protections {
        let provided = [&protection[..], &["-provider", "default", "-provider", "legacy"]].concat();
        let pfx = open(&file("ec", &provided, forge::PASSWORD), forge::PASSWORD)
            .unwrap_or_else(|error| panic!("{protection:?}: {error}"));
        assert_eq!(pfx.leaf(), leaf("ec"), "{protection:?}");
    }
}

#[test]
fn derivation_by_sha224_is_refused_by_name() {
    let file = file("ec", &["-v2prf", "hmacWithSHA224"], forge::PASSWORD);
    assert_eq!(open(&file, forge::PASSWORD).unwrap_err(), FileError::UnknownProtection);
}

#[test]
fn key_without_name_takes_certificate_name() {
    const FRIENDLY_NAME: &str = "1.2.840.113549.1.9.20";
    const BMP_STRING: u8 = 0x1e;
    let name = forge::tlv(BMP_STRING, &NAME.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>());
    let name = forge::sequence(&[forge::oid(FRIENDLY_NAME), forge::set(&[name])]);
    let leaf = forge::certificate_with(&leaf("ec"), &forge::set(&[name]));
    let key = run(
        person::directory(),
        "openssl",
        &["pkcs8", "-topk8", "-nocrypt", "-outform", "DER", "-in", "ec.key"],
    );
    let pfx = open(&forge::file(&[leaf, forge::key(&key)]), forge::PASSWORD).unwrap();
    assert_eq!(pfx.friendly_name(), NAME);
}

#[test]
fn key_with_its_own_password_is_named() {
    // RC4 has no padding that could be wrong.
    let rc4 = ["-v1", "PBE-SHA1-RC4-128", "-provider", "default", "-provider", "legacy"];
    for protection in [&[][..], &rc4] {
        let file = file("rsa", protection, "another");
        assert_eq!(open(&file, forge::PASSWORD).unwrap_err(), FileError::SecondPassword, "{protection:?}");
    }
}
