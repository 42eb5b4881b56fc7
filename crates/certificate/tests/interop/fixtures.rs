//! Files of programs that cannot run here; `fixtures/README.md` says which are genuine.

use std::path::Path;

use certificate::pkcs12::{Chain, FileError};

use crate::person::{PASSWORD, open};

#[test]
fn every_fixture_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interop/fixtures");
    let leaf = std::fs::read(folder.join("rsa.cer")).unwrap();
    for (file, name) in [
        ("go-legacy.p12", "Anna Peeters"),
        ("go-modern.p12", "Anna Peeters"),
        ("java-17.p12", "anna peeters's key"),
        ("java-8.p12", "anna peeters's key"),
        ("macos.p12", "Anna Peeters"),
        ("pbmac1.p12", "Anna Peeters"),
        ("windows-3des.pfx", "Anna Peeters"),
        ("windows-aes256.pfx", "Anna Peeters"),
    ] {
        let content = std::fs::read(folder.join(file)).unwrap();
        let pfx = open(&content, PASSWORD).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!((pfx.leaf(), pfx.friendly_name()), (leaf.as_slice(), name), "{file}");
        assert_eq!((pfx.chain(), pfx.issuers().len(), pfx.doubts()), (Chain::Complete, 2, &[][..]), "{file}");
        assert_eq!(open(&content, "another").unwrap_err(), FileError::WrongPassword, "{file}");
    }
}
