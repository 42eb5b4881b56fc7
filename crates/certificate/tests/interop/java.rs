//! keytool of a JDK, and Bouncy Castle.

use std::fs;

use certificate::pkcs12::{FileError, Foreign};
use tempfile::TempDir;

use crate::{
    person::{self, KINDS, NAME, PASSWORD, open, read},
    program::{is_installed, run},
};

const BOUNCY_CASTLE: &str = "/usr/share/java/bcprov.jar";

fn import(workplace: &TempDir, kind: &str, store: &str, options: &[&str]) {
    let file = person::path(&format!("{kind}.p12"));
    let mut import = vec!["-importkeystore", "-noprompt", "-srckeystore", &file, "-srcstorepass", PASSWORD];
    import.extend(["-destkeystore", "file", "-deststoretype", store, "-deststorepass", PASSWORD]);
    import.extend(options);
    let _ = fs::remove_file(workplace.path().join("file"));
    run(workplace.path(), "keytool", &import);
}

#[test]
fn keytool_file_is_read() {
    if !is_installed("keytool") {
        return;
    }
    let workplace = person::workplace();
    // The second is the default of Java 8.
    let ways =
        [&[][..], &["-J-Dkeystore.pkcs12.legacy"], &["-J-Dkeystore.pkcs12.macAlgorithm=HmacPBESHA512"]];
    for (number, options) in ways.into_iter().enumerate() {
        let kind = KINDS[number % KINDS.len()];
        import(&workplace, kind, "PKCS12", options);
        let pfx = read(&format!("keytool {options:?}"), workplace.path().join("file"), kind);
        assert_eq!(pfx.friendly_name(), NAME.to_lowercase());
    }
}

#[test]
fn keystores_of_javas_own_kinds_are_named() {
    if !is_installed("keytool") {
        return;
    }
    let workplace = person::workplace();
    for store in ["JKS", "JCEKS"] {
        import(&workplace, "ec", store, &[]);
        let file = fs::read(workplace.path().join("file")).unwrap();
        assert_eq!(open(&file, PASSWORD).unwrap_err(), FileError::NotAPfx(Foreign::JavaKeystore), "{store}");
    }
}

#[test]
fn bouncy_castle_file_is_read() {
    if !is_installed("javac") || !fs::exists(BOUNCY_CASTLE).unwrap() {
        eprintln!("skipped: without a JDK and {BOUNCY_CASTLE}, files of Bouncy Castle are not tried");
        return;
    }
    let workplace = person::workplace();
    let program = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/interop/fixtures/BouncyCastle.java");
    let files = KINDS.map(|kind| person::path(&format!("{kind}.p12")));
    run(workplace.path(), "java", &["-cp", BOUNCY_CASTLE, program, PASSWORD, &files[0], &files[1]]);
    for kind in KINDS {
        for way in ["PKCS12.ber", "PKCS12.der", "PKCS12-3DES-3DES.ber", "PKCS12-3DES-3DES.der"] {
            let path = workplace.path().join(format!("{kind}.p12.{way}"));
            assert_eq!(fs::read(&path).unwrap()[1] == 0x80, way.ends_with("ber"), "{way}");
            assert_eq!(read(&path.display().to_string(), &path, kind).friendly_name(), NAME);
        }
    }
}
