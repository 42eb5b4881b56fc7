//! The packages of the window: `npm ci` downloads each from the registry, and verifies its digest.

use std::{collections::BTreeMap, fs};

use serde::Deserialize;

use crate::root;

const LOCK: &str = "ui/package-lock.json";
/// SHA-512, in the words of Subresource Integrity.
const DIGEST: &str = "sha512-";

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Package>,
}

#[derive(Deserialize)]
struct Package {
    /// The URL of a package that does not come from the default registry.
    resolved: Option<String>,
    integrity: Option<String>,
}

impl Package {
    fn is_held(&self) -> bool {
        let has_digest = self.integrity.as_ref().is_some_and(|digest| digest.starts_with(DIGEST));
        has_digest && self.resolved.is_none()
    }
}

/// The packages without a digest, or from another source. The one without a name is the window itself.
fn unheld_in(lock: &str) -> Vec<String> {
    let Lock { packages } = serde_json::from_str(lock).unwrap();
    let unheld = packages.into_iter().filter(|(name, package)| !name.is_empty() && !package.is_held());
    unheld.map(|(name, _)| name).collect()
}

#[test]
fn packages_of_the_window_have_a_digest() {
    let lock = fs::read_to_string(root().join(LOCK)).unwrap();
    assert!(lock.contains(DIGEST));
    assert_eq!(unheld_in(&lock), [""; 0]);
}

#[test]
fn packages_without_a_digest_are_found() {
    let lock = r#"{"packages": {"": {}, "a": {"integrity": "sha512-x"}, "b": {"integrity": "sha1-x"}, "c": {},
        "d": {"integrity": "sha512-x", "resolved": "https://elsewhere.example/d.tgz"}, "e": {"link": true}}}"#;
    assert_eq!(unheld_in(lock), ["b", "c", "d", "e"]);
}
