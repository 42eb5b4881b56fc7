//! The name under which a file's certificate is listed.

use crate::{
    fixtures::{Identity, forge},
    password::CertificatePassword,
    pkcs12::{Expected, FileError, VerifiedPfx, strengthen},
};

const GUID: &str = "{5B1E7C04-2D2C-4F5A-9B6D-000000000001}";

fn string(tag: u8, text: &[u8]) -> Vec<u8> {
    forge::sequence(&[forge::oid("1.2.840.113549.1.9.20"), forge::set(&[forge::tlv(tag, text)])])
}

fn named(name: &str) -> Vec<u8> {
    let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_be_bytes).collect();
    string(0x1e, &name)
}

/// Microsoft's attribute of a key in a container.
fn provider() -> Vec<u8> {
    let name: Vec<u8> =
        "Microsoft Software Key Storage Provider".encode_utf16().flat_map(u16::to_be_bytes).collect();
    forge::sequence(&[forge::oid("1.3.6.1.4.1.311.17.1"), forge::set(&[forge::tlv(0x1e, &name)])])
}

fn file(identity: &Identity, key: &[Vec<u8>], certificate: &[Vec<u8>]) -> Vec<u8> {
    let own = forge::certificate_with(&identity.leaf, &forge::set(certificate));
    let key = forge::bag_with(forge::Bag::Key, identity.key.serialized_der(), &forge::set(key));
    forge::file(&[own, key])
}

#[test]
fn own_certificate_name_is_preferred_over_container_names() {
    let identity = Identity::new();
    let expected = Expected { subject: None, ..identity.expected() };
    let password = CertificatePassword::new(forge::PASSWORD.into());
    for (key, certificate, name) in [
        (vec![named(GUID), provider()], vec![named("Anna at work")], "Anna at work"),
        (vec![provider(), named(GUID)], vec![], "Anna Peeters"),
        (vec![named("le-WebServer"), provider()], vec![], "Anna Peeters"),
        (vec![named("PvkTmp:5b1e7c04-2d2c-4f5a-9b6d-00000000000a")], vec![], "Anna Peeters"),
        (vec![named(GUID)], vec![named(GUID)], "Anna Peeters"),
        (vec![named("Anna's key")], vec![named("1")], "Anna's key"),
        (vec![named("Anna's key")], vec![named("Anna at home")], "Anna at home"),
        (vec![named("Anna's key")], vec![], "Anna's key"),
        (vec![named("Anna\0")], vec![], "Anna"),
        (vec![], vec![named("Anna at home")], "Anna at home"),
        (vec![], vec![named("")], "Anna Peeters"),
        (vec![], vec![], "Anna Peeters"),
        (vec![], vec![string(0x0c, "Zoë".as_bytes())], "Zoë"),
        (vec![], vec![string(0x13, b"Anna at home")], "Anna at home"),
        (vec![], vec![string(0x04, b"Anna at home")], "Anna Peeters"),
    ] {
        let file = file(&identity, &key, &certificate);
        let pfx = VerifiedPfx::open(&file, &password, &expected).unwrap();
        assert_eq!(pfx.friendly_name(), name);
    }
}

#[test]
fn copy_is_listed_under_the_same_name() {
    let identity = Identity::new();
    let expected = Expected { subject: None, ..identity.expected() };
    let password = CertificatePassword::new(forge::PASSWORD.into());
    let file = file(&identity, &[named(GUID), provider()], &[named("Anna at work")]);
    let copy = strengthen(&file, &password).unwrap().unwrap().content;
    assert_eq!(VerifiedPfx::open(&copy, &password, &expected).unwrap().friendly_name(), "Anna at work");
}

#[test]
fn other_spellings_never_make_a_file_too_costly() {
    let identity = Identity::new();
    let certificate =
        forge::sequence(&[forge::data(&forge::sequence(&[forge::certificate(&identity.leaf)]))]);
    let open = |file: &[u8], typed: &str| {
        let typed = CertificatePassword::new(typed.into());
        VerifiedPfx::open(file, &typed, &identity.expected()).unwrap_err()
    };
    let wrong = "“pässwörd–€” \u{200b}";
    for iterations in [1, 9_900_000] {
        assert_eq!(open(&forge::sealed_by(&certificate, iterations), wrong), FileError::WrongPassword);
    }
}

#[test]
fn spelling_is_not_tried_beyond_half_the_budget() {
    let nothing = forge::sequence(&[forge::data(&forge::sequence::<Vec<u8>>(&[]))]);
    let typed = CertificatePassword::new(format!("{} ", forge::PASSWORD).into());
    for (iterations, error) in [(1, FileError::KeyCount(0)), (5_100_000, FileError::WrongPassword)] {
        let file = forge::sealed_by(&nothing, iterations);
        let opened = VerifiedPfx::open(&file, &typed, &Identity::new().expected());
        assert_eq!(opened.unwrap_err(), error, "{iterations}");
    }
}
