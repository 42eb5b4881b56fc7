//! The files that a person takes along, as other programs read them: certificate files in both forms, and certificates
//! without a key.

use std::{fs, iter, path::Path};

use certificate::{
    password::CertificatePassword,
    pkcs7::certificates_only,
    pkcs12::{Form, VerifiedPfx},
};

use crate::{
    person::{self, KINDS, PASSWORD, open, read},
    program::{is_installed, run, run_for_messages},
};

const BOUNCY_CASTLE: &str = "/usr/share/java/bcprov.jar";

/// Imports a file into an own home of GnuPG, and lists the keys that are then in it. The password comes on stdin.
const IMPORT_BY_GPGSM: &str = r#"
    export GNUPGHOME="$PWD"
    trap 'gpgconf --kill all' EXIT
    gpgsm --batch --disable-dirmngr --pinentry-mode loopback --passphrase-fd 0 --import file.p12 <password &&
        gpgsm --batch --disable-dirmngr --list-secret-keys --with-colons
"#;

fn of_openssl(kind: &str) -> VerifiedPfx {
    read("a file of OpenSSL", person::path(&format!("{kind}.p12")), kind)
}

#[test]
fn other_programs_read_both_forms() {
    for (kind, form) in KINDS.into_iter().flat_map(|kind| [(kind, Form::Today), (kind, Form::Older)]) {
        let (pfx, password) = (of_openssl(kind), CertificatePassword::new(PASSWORD.into()));
        let content = pfx.to_file(&password, form).unwrap();
        let again = open(&content, PASSWORD).unwrap();
        assert_eq!(
            (again.private_key(), again.leaf(), again.issuers(), again.friendly_name()),
            (pfx.private_key(), pfx.leaf(), pfx.issuers(), pfx.friendly_name())
        );
        assert!(again.key_signs());

        let workplace = person::workplace();
        fs::write(workplace.path().join("file.p12"), &content).unwrap();
        by_openssl(workplace.path(), form);
        by_nss(workplace.path());
        by_java(workplace.path(), kind);
        // GnuPG 2.2 reads neither EC keys, also not those in files of OpenSSL, nor today's form.
        if (kind, form) == ("rsa", Form::Older) {
            by_gpgsm(&content);
        }
    }
}

fn by_openssl(workplace: &Path, form: Form) {
    let password = format!("pass:{PASSWORD}");
    let mut read = vec!["pkcs12", "-in", "file.p12", "-passin", &password, "-nodes", "-info"];
    let (cipher, mac) = match form {
        Form::Today => (
            "PBES2, PBKDF2, AES-256-CBC, Iteration 600000, PRF hmacWithSHA256",
            "MAC: sha256, Iteration 600000",
        ),
        Form::Older => ("pbeWithSHA1And3-KeyTripleDES-CBC, Iteration 100000", "MAC: sha1, Iteration 100000"),
    };
    if form == Form::Older {
        read.insert(1, "-legacy");
    }
    let parts = String::from_utf8(run(workplace, "openssl", &read)).unwrap();
    assert_eq!(parts.matches("BEGIN CERTIFICATE").count(), 3);
    assert_eq!(parts.matches("BEGIN PRIVATE KEY").count(), 1);
    let info = run_for_messages(workplace, "openssl", &read);
    assert_eq!(info.matches(cipher).count(), 2, "{info}");
    assert!(info.contains(mac), "{info}");
}

fn by_nss(workplace: &Path) {
    if is_installed("pk12util") {
        run(workplace, "certutil", &["-N", "-d", "sql:.", "--empty-password"]);
        run(workplace, "pk12util", &["-i", "file.p12", "-d", "sql:.", "-W", PASSWORD]);
        let keys = run(workplace, "certutil", &["-K", "-d", "sql:."]);
        assert_eq!(String::from_utf8(keys).unwrap().matches("< 0>").count(), 1);
    }
}

fn by_java(workplace: &Path, kind: &str) {
    if is_installed("keytool") {
        let list = ["-list", "-v", "-keystore", "file.p12", "-storepass", PASSWORD];
        let list = String::from_utf8(run(workplace, "keytool", &list)).unwrap();
        assert!(list.contains("PrivateKeyEntry") && list.contains("chain length: 3"), "{list}");
    }
    if is_installed("javac") && fs::exists(BOUNCY_CASTLE).unwrap() {
        let program = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/interop/fixtures/BouncyCastleReads.java");
        let read = run(workplace, "java", &["-cp", BOUNCY_CASTLE, program, "file.p12", PASSWORD]);
        let algorithm = if kind == "ec" { "EC" } else { "RSA" };
        assert_eq!(String::from_utf8(read).unwrap(), format!("{algorithm} 3\n"));
    } else {
        eprintln!("skipped: without a JDK and {BOUNCY_CASTLE}, Bouncy Castle reads nothing");
    }
}

fn by_gpgsm(content: &[u8]) {
    if is_installed("gpgsm") {
        // The path of the agent's socket is short, wherever temporary files are.
        let home = tempfile::tempdir_in("/tmp").unwrap();
        fs::write(home.path().join("file.p12"), content).unwrap();
        fs::write(home.path().join("password"), PASSWORD).unwrap();
        let keys = run(home.path(), "sh", &["-c", IMPORT_BY_GPGSM]);
        let keys = String::from_utf8(keys).unwrap();
        assert!(keys.matches("\ncrs:").count() == 1 && keys.contains(":CN=Anna Peeters,"), "{keys}");
    }
}

#[test]
fn other_programs_read_certificates_without_key() {
    for kind in KINDS {
        let (pfx, workplace) = (of_openssl(kind), person::workplace());
        let all: Vec<&[u8]> = iter::once(pfx.leaf()).chain(pfx.issuers().iter().map(Vec::as_slice)).collect();
        let content = certificates_only(pfx.leaf(), pfx.issuers()).unwrap();
        fs::write(workplace.path().join("chain.p7b"), &content).unwrap();
        for one in &all {
            assert!(content.windows(one.len()).any(|part| part == *one), "octet for octet");
        }
        let print = ["pkcs7", "-inform", "DER", "-in", "chain.p7b", "-print_certs"];
        let parts = String::from_utf8(run(workplace.path(), "openssl", &print)).unwrap();
        assert_eq!(parts.matches("BEGIN CERTIFICATE").count(), 3);
        let cms = ["cms", "-cmsout", "-inform", "DER", "-in", "chain.p7b", "-print", "-noout"];
        run(workplace.path(), "openssl", &cms);
        if is_installed("keytool") {
            let list =
                String::from_utf8(run(workplace.path(), "keytool", &["-printcert", "-file", "chain.p7b"]));
            assert_eq!(list.unwrap().matches("Serial number").count(), 3);
        }
        if is_installed("certutil") {
            run(workplace.path(), "certutil", &["-N", "-d", "sql:.", "--empty-password"]);
            let add = ["-A", "-d", "sql:.", "-n", "chain", "-t", ",,", "-i", "chain.p7b"];
            run(workplace.path(), "certutil", &add);
        }
    }
}
