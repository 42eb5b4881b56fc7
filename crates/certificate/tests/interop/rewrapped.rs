//! Files rewrapped for older systems, as other programs read them.

use std::fs;

use certificate::pkcs12::rewrap;
use secrecy::ExposeSecret;

use crate::{
    person::{self, KINDS, open, read},
    program::{is_installed, run, run_for_messages},
};

#[test]
fn other_programs_read_what_is_wrapped_anew() {
    for kind in KINDS {
        let pfx = read("a file of OpenSSL", person::path(&format!("{kind}.p12")), kind);
        let wrapped = rewrap(&pfx).unwrap();
        let again = open(&wrapped.content, wrapped.password.expose_secret()).unwrap();
        assert_eq!(
            (again.private_key(), again.leaf(), again.issuers()),
            (pfx.private_key(), pfx.leaf(), pfx.issuers())
        );
        let name = pfx.fingerprint().to_string();
        assert_eq!(again.friendly_name(), pfx.facts().holder, "a fingerprint is no name");

        let workplace = person::workplace();
        fs::write(workplace.path().join("file.p12"), &*wrapped.content).unwrap();
        fs::write(workplace.path().join("password"), wrapped.password.expose_secret()).unwrap();
        let parts = ["pkcs12", "-legacy", "-in", "file.p12", "-passin", "file:password", "-nodes"];
        let parts = String::from_utf8(run(workplace.path(), "openssl", &parts)).unwrap();
        assert_eq!(parts.matches("BEGIN CERTIFICATE").count(), 3);
        assert_eq!(parts.matches("BEGIN PRIVATE KEY").count(), 1);
        assert!(parts.contains(&format!("friendlyName: {name}")));
        let info = ["-noout", "-info"];
        let ciphers = ["pkcs12", "-legacy", "-in", "file.p12", "-passin", "file:password"];
        let ciphers = run_for_messages(workplace.path(), "openssl", &[&ciphers[..], &info].concat());
        assert_eq!(ciphers.matches("pbeWithSHA1And3-KeyTripleDES-CBC").count(), 2, "{ciphers}");
        assert!(ciphers.contains("MAC: sha1,"), "{ciphers}");
        if is_installed("pk12util") {
            run(workplace.path(), "certutil", &["-N", "-d", "sql:.", "--empty-password"]);
            run(workplace.path(), "pk12util", &["-i", "file.p12", "-d", "sql:.", "-w", "password"]);
            let keys = run(workplace.path(), "certutil", &["-K", "-d", "sql:."]);
            assert_eq!(String::from_utf8(keys).unwrap().matches("< 0>").count(), 1);
        }
        if is_installed("keytool") {
            let list = ["-list", "-keystore", "file.p12", "-storepass", wrapped.password.expose_secret()];
            let list = String::from_utf8(run(workplace.path(), "keytool", &list)).unwrap();
            assert!(list.contains("PrivateKeyEntry"), "{list}");
        }
    }
}
