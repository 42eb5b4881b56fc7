//! The list of certificates, and whether their keys can be exported.

use std::fs;

use certificate::store::ImportOptions;

use crate::{
    identity::{Authority, p256, rsa},
    user::User,
};

#[test]
fn everything_with_a_key_is_listed() {
    let (user, authority) = (User::new(), Authority::new());
    let store = user.shared();
    assert_eq!(store.list().unwrap(), []);
    assert!(!user.database().0.exists());
    for key in [rsa(), p256()] {
        store.install(&authority.issue("Anna Peeters", &key), &ImportOptions::default()).unwrap();
    }
    let listed = store.list().unwrap();
    assert_eq!(listed.len(), 2);
    for found in listed {
        let fingerprint = certificate::x509::Fingerprint::of(&found.certificate);
        assert_eq!(store.find(&fingerprint).unwrap(), Some(found.clone()));
        assert!(found.has_key && found.exportable);
        store.prove(&found, b"challenge").unwrap();
    }
}

#[test]
fn unextractable_key_of_another_program_is_recognised() {
    let user = User::new();
    let database = user.make_database("");
    let noise = user.home().join("noise");
    fs::write(&noise, [7; 64]).unwrap();
    for (name, attribute) in [("kept", "unextractable"), ("given", "extractable")] {
        let make =
            ["-S", "-x", "-n", name, "-t", ",,", "-k", "rsa", "-g", "2048", "-z", noise.to_str().unwrap()];
        let (subject, attributes) = (format!("CN={name}"), format!("token,private,sensitive,{attribute}"));
        database.certutil(&[&make[..], &["-s", &subject, "--keyAttrFlags", &attributes]].concat());
    }
    let mut listed: Vec<_> =
        user.shared().list().unwrap().into_iter().map(|found| (found.nickname, found.exportable)).collect();
    listed.sort();
    assert_eq!(listed, [("given".to_owned(), true), ("kept".to_owned(), false)]);
}
