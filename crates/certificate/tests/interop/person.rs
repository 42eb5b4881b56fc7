//! The test files' holder: a small chain of authorities, and a leaf with an RSA key and one with a P-256 key.

use std::{fs, path::Path, sync::LazyLock};

use certificate::{
    password::CertificatePassword,
    pkcs12::{Chain, Expected, FileError, VerifiedPfx},
    roots::TrustedRoots,
};
use tempfile::TempDir;
use time::OffsetDateTime;

use crate::program::run;

pub const PASSWORD: &str = "onlyForThisTest1";
pub const NAME: &str = "Anna Peeters's key";
pub const KINDS: [&str; 2] = ["rsa", "ec"];

static PERSON: LazyLock<TempDir> = LazyLock::new(|| {
    let directory = tempfile::tempdir().unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interop/fixtures/person.sh");
    run(directory.path(), "sh", &[script.to_str().unwrap()]);
    directory
});

/// The folder with `rsa.key`, `rsa.pem` and `rsa.p12`, the same of `ec`, and `chain.pem` of the issuing authority and
/// its root.
pub fn directory() -> &'static Path {
    PERSON.path()
}

/// A temporary folder for the files of one test.
pub fn workplace() -> TempDir {
    tempfile::tempdir().unwrap()
}

pub fn path(name: &str) -> String {
    directory().join(name).to_str().unwrap().to_owned()
}

/// The leaf of this kind, DER.
pub fn leaf(kind: &str) -> Vec<u8> {
    run(directory(), "openssl", &["x509", "-in", &format!("{kind}.pem"), "-outform", "DER"])
}

/// Opens the file as the user's own.
pub fn open(file: &[u8], password: &str) -> Result<VerifiedPfx, FileError> {
    let expected = Expected {
        subject: None,
        practice_root: None,
        roots: TrustedRoots::default(),
        issuers: Vec::new(),
        now: OffsetDateTime::now_utc(),
    };
    VerifiedPfx::open(file, &CertificatePassword::new(password.into()), &expected)
}

/// Reads a file that a program wrote, and compares its content with the program's input.
pub fn read(what: &str, file: impl AsRef<Path>, kind: &str) -> VerifiedPfx {
    let pfx = open(&fs::read(file).unwrap(), PASSWORD).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert_eq!(pfx.leaf(), leaf(kind), "{what}");
    assert_eq!((pfx.chain(), pfx.issuers().len(), pfx.doubts()), (Chain::Complete, 2, &[][..]), "{what}");
    pfx
}
