//! The files that are re-encrypted because their protection is weak, and the new ones as other programs read them.

use std::{fs, path::Path};

use certificate::{password::CertificatePassword, pkcs12::strengthen};

use crate::{
    forge,
    openssl::export,
    person::{self, NAME, PASSWORD, open, read},
    program::{is_installed, run, run_for_messages},
};

fn strong(file: &[u8]) -> Option<Vec<u8>> {
    let password = CertificatePassword::new(PASSWORD.into());
    strengthen(file, &password).unwrap().map(|strong| strong.content)
}

#[test]
fn file_is_weak_or_left_as_it_is() {
    let workplace = person::workplace();
    let table: &[(bool, &[&str])] = &[
        // Current defaults, and enough iterations.
        (false, &["-iter", "100000"]),
        (false, &["-iter", "600000"]),
        (false, &["-iter", "100000", "-macalg", "sha512"]),
        // A weaker cipher, or a weaker MAC.
        (true, &["-iter", "100000", "-certpbe", "AES-128-CBC"]),
        (true, &["-iter", "100000", "-keypbe", "AES-192-CBC"]),
        (true, &["-iter", "100000", "-macalg", "sha1"]),
        // Obsolete schemes.
        (true, &["-legacy"]),
        (true, &["-legacy", "-descert"]),
        (true, &["-legacy", "-iter", "600000"]),
        (true, &["-certpbe", "PBE-SHA1-3DES", "-keypbe", "PBE-SHA1-3DES", "-iter", "1"]),
        (true, &["-legacy", "-certpbe", "PBE-SHA1-RC2-40", "-keypbe", "AES-256-CBC"]),
        (true, &["-certpbe", "DES-EDE3-CBC", "-keypbe", "AES-256-CBC"]),
        (true, &["-legacy", "-certpbe", "AES-256-CBC", "-keypbe", "RC2-CBC"]),
        // Unencrypted.
        (true, &["-keypbe", "NONE", "-iter", "1"]),
        (true, &["-keypbe", "NONE"]),
        (true, &["-certpbe", "NONE"]),
        // Too few iterations, of all parts or of one.
        (true, &[]),
        (true, &["-iter", "99999"]),
        (true, &["-noiter"]),
        (true, &["-nomaciter"]),
    ];
    for (is_weak, options) in table {
        let file = fs::read(export(&workplace, "ec", options)).unwrap();
        assert_eq!(strong(&file).is_some(), *is_weak, "{options:?}");
    }
}

#[test]
fn file_of_another_maker_is_weak_or_kept() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interop/fixtures");
    for (is_weak, file) in [
        (true, "go-modern.p12"),
        (true, "java-17.p12"),
        (true, "pbmac1.p12"),
        (true, "windows-aes256.pfx"),
        (true, "go-legacy.p12"),
        (true, "java-8.p12"),
        (true, "macos.p12"),
        (true, "windows-3des.pfx"),
    ] {
        assert_eq!(strong(&fs::read(folder.join(file)).unwrap()).is_some(), is_weak, "{file}");
    }
}

#[test]
fn scrypt_key_is_weak_if_cheap() {
    let algorithms = [(1 << 14, false), (2, true)];
    for (n, is_weak) in algorithms {
        let (n, scrypt) = (n.to_string(), ["pkcs8", "-topk8", "-outform", "DER", "-scrypt", "-scrypt_N"]);
        let password = format!("pass:{PASSWORD}");
        let rest = [&n, "-scrypt_r", "8", "-scrypt_p", "1", "-in", "ec.key", "-passout", &password];
        let key = run(person::directory(), "openssl", &[&scrypt[..], &rest].concat());
        let key = forge::bag(forge::Bag::ShroudedKey, &key);
        let (by, certificates) =
            forge::pbes2(100_000, &forge::sequence(&[forge::certificate(&person::leaf("ec"))]));
        let parts = [forge::encrypted(&by, &certificates), forge::data(&forge::sequence(&[key]))];
        let file = forge::sealed_by(&forge::sequence(&parts), 100_000);
        assert_eq!(strong(&file).is_some(), is_weak, "N = {n}");
    }
}

#[test]
fn other_programs_read_what_is_strengthened() {
    for kind in person::KINDS {
        let workplace = person::workplace();
        let weak = export(&workplace, kind, &["-keypbe", "NONE", "-certpbe", "NONE", "-iter", "1"]);
        let before = read("in the clear", &weak, kind);
        let content = strong(&fs::read(weak).unwrap()).unwrap();
        let after = open(&content, PASSWORD).unwrap();
        assert_eq!((after.private_key(), after.leaf()), (before.private_key(), before.leaf()));
        assert_eq!((after.issuers(), after.friendly_name()), (before.issuers(), NAME));

        let file = workplace.path().join("strong.p12");
        fs::write(&file, &content).unwrap();
        let file = file.to_str().unwrap();
        let password = format!("pass:{PASSWORD}");
        let info = ["pkcs12", "-in", file, "-passin", &password, "-noout", "-info"];
        let info = run_for_messages(workplace.path(), "openssl", &info);
        let part = "PBES2, PBKDF2, AES-256-CBC, Iteration 600000, PRF hmacWithSHA256";
        assert_eq!(info.matches(part).count(), 2, "{info}");
        assert!(info.contains("MAC: sha256, Iteration 600000"), "{info}");
        let key = run(workplace.path(), "openssl", &["pkcs12", "-in", file, "-passin", &password, "-nodes"]);
        let key = String::from_utf8(key).unwrap();
        assert_eq!(key.matches("BEGIN PRIVATE KEY").count(), 1);
        assert_eq!(key.matches("BEGIN CERTIFICATE").count(), 3);
        if is_installed("pk12util") {
            run(workplace.path(), "certutil", &["-N", "-d", "sql:.", "--empty-password"]);
            run(workplace.path(), "pk12util", &["-i", file, "-d", "sql:.", "-W", PASSWORD]);
            let keys = run(workplace.path(), "certutil", &["-K", "-d", "sql:."]);
            assert_eq!(String::from_utf8(keys).unwrap().matches("< 0>").count(), 1);
        }
    }
}

#[test]
fn names_and_passwords_of_every_kind_are_kept() {
    let workplace = person::workplace();
    for (name, password) in [("Zoë Đorđević", "pässwörd🔑"), ("", "1"), ("Ζωή", "with spaces ")] {
        let pass = format!("pass:{password}");
        let options = ["-name", name, "-passout", &pass, "-keypbe", "NONE"];
        let file = fs::read(export(&workplace, "ec", &options)).unwrap();
        let typed = CertificatePassword::new(password.into());
        let strong = strengthen(&file, &typed).unwrap().unwrap().content;
        assert_eq!(open(&strong, password).unwrap().leaf(), person::leaf("ec"), "{name:?} {password:?}");
    }
}
