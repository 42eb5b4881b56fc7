#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod budget;
mod named;
mod trust;
mod user_file;

use base64::{Engine, prelude::BASE64_STANDARD};
use der::{Decode, Encode};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, SanType,
};
use time::Duration;

use super::{Chain, Expected, FileError, Foreign, MAX_FILE_SIZE, VerifiedPfx, format::Pfx};
use crate::{
    fixtures::{Authority, Identity, leaf_params, password, pkcs12},
    password::CertificatePassword,
    x509::Fingerprint,
};

fn open(file: &[u8], expected: &Expected) -> Result<VerifiedPfx, FileError> {
    VerifiedPfx::open(file, &password(), expected)
}

/// The same file without its MAC.
fn without_mac(file: &[u8]) -> Vec<u8> {
    Pfx { mac: None, ..Pfx::from_der(file).unwrap() }.to_der().unwrap()
}

#[test]
fn right_file_opens_with_all_it_holds() {
    let identity = Identity::new();
    let pfx = open(&identity.file, &identity.expected()).unwrap();
    assert_eq!(pfx.leaf(), identity.leaf);
    assert_eq!(pfx.private_key(), identity.key.serialized_der());
    assert_eq!(pfx.issuers(), [identity.issuing.der, identity.root.der]);
    assert_eq!(pfx.chain(), Chain::PracticeRoot);
    assert_eq!(pfx.fingerprint(), Fingerprint::of(&identity.leaf));
    assert_eq!(pfx.facts().emails, ["anna@peeters.example"]);
    assert_eq!(pfx.friendly_name(), "entry 0");
}

#[test]
fn chain_without_practice_root_is_reported_as_is() {
    let identity = Identity::new();
    let expected = Expected { practice_root: None, ..identity.expected() };
    assert_eq!(open(&identity.file, &expected).unwrap().chain(), Chain::Complete);

    let alone = pkcs12(&[(&identity.key, &[&identity.leaf])]);
    let pfx = open(&alone, &expected).unwrap();
    assert_eq!((pfx.chain(), pfx.issuers().len()), (Chain::Incomplete, 0));
}

#[test]
fn issuer_with_another_key_is_no_issuer() {
    let identity = Identity::new();
    let other = Authority::root("Other");
    let impostor = other.subordinate("Issuing");
    let file = pkcs12(&[(&identity.key, &[&identity.leaf, &impostor.der, &other.der])]);
    let expected = Expected { practice_root: None, ..identity.expected() };
    let pfx = open(&file, &expected).unwrap();
    assert_eq!((pfx.chain(), pfx.issuers().len()), (Chain::Incomplete, 0));
}

#[test]
fn issuer_without_ca_rights_is_no_issuer() {
    let identity = Identity::new();
    let mut signer = leaf_params(identity.now);
    signer.distinguished_name.push(DnType::CommonName, "Somebody Else");
    let key = KeyPair::generate().unwrap();
    let signer_der = identity.issuing.issue(&signer, &key);
    let leaf = leaf_params(identity.now).signed_by(&identity.key, &Issuer::new(signer, key)).unwrap();
    let file = pkcs12(&[(&identity.key, &[&leaf.der().to_vec(), &signer_der, &identity.issuing.der])]);
    let expected = Expected { practice_root: None, ..identity.expected() };
    let pfx = open(&file, &expected).unwrap();
    assert_eq!((pfx.chain(), pfx.issuers().len()), (Chain::Incomplete, 0));
}

#[test]
fn issuer_named_like_its_issuer_is_no_root() {
    let identity = Identity::new();
    let root = Authority::root("Same");
    let issuing = root.subordinate("Same");
    let leaf = issuing.issue(&leaf_params(identity.now), &identity.key);
    let expected = Expected { practice_root: None, ..identity.expected() };
    let open = |chain: &[&Vec<u8>]| open(&pkcs12(&[(&identity.key, chain)]), &expected).unwrap();
    assert_eq!(open(&[&leaf, &issuing.der]).chain(), Chain::Incomplete);
    let pfx = open(&[&leaf, &issuing.der, &root.der]);
    assert_eq!((pfx.chain(), pfx.issuers()), (Chain::Complete, &[issuing.der, root.der][..]));
}

#[test]
fn root_beside_the_chain_is_left_out() {
    let identity = Identity::new();
    let smuggled = Authority::root("Root");
    let chain = [&identity.leaf, &smuggled.der, &identity.issuing.der, &identity.root.der];
    let pfx = open(&pkcs12(&[(&identity.key, &chain)]), &identity.expected()).unwrap();
    assert_eq!(pfx.issuers(), [identity.issuing.der, identity.root.der]);
}

#[test]
fn faulty_file_is_refused_with_its_reason() {
    let identity = Identity::new();
    let other = KeyPair::generate().unwrap();
    let second = identity.issuing.issue(&leaf_params(identity.now), &other);
    let expected = identity.expected();
    let chain: [&Vec<u8>; 2] = [&identity.leaf, &identity.issuing.der];

    let wrong = CertificatePassword::new("another12345".into());
    assert_eq!(VerifiedPfx::open(&identity.file, &wrong, &expected).unwrap_err(), FileError::WrongPassword);
    for (file, error) in [
        (without_mac(&identity.file), FileError::NoMac),
        (pkcs12(&[(&identity.key, &chain), (&other, &[&second])]), FileError::KeyCount(2)),
        (pkcs12(&[]), FileError::KeyCount(0)),
        (pkcs12(&[(&other, &chain)]), FileError::KeyMismatch),
        (b"not a certificate file".to_vec(), FileError::Unreadable),
        ([identity.file.as_slice(), b"more"].concat(), FileError::Unreadable),
        (vec![0x30; MAX_FILE_SIZE + 1], FileError::Unreadable),
    ] {
        assert_eq!(open(&file, &expected).unwrap_err(), error);
    }
}

#[test]
fn file_with_transport_additions_opens() {
    let identity = Identity::new();
    let base64 = BASE64_STANDARD.encode(&identity.file);
    let behind = |more: &[u8]| [identity.file.as_slice(), more].concat();
    for file in [
        behind(b"\n"),
        behind(b"\r\n"),
        behind(&[0; 512]),
        base64.clone().into_bytes(),
        format!("-----BEGIN PKCS12-----\n{base64}\n-----END PKCS12-----\n").into_bytes(),
    ] {
        assert_eq!(open(&file, &identity.expected()).unwrap().leaf(), identity.leaf);
    }
}

#[test]
fn file_cut_anywhere_is_refused() {
    let identity = Identity::new();
    for length in 0..identity.file.len() {
        let error = open(&identity.file[..length], &identity.expected()).unwrap_err();
        let foreign = if length == 0 { Foreign::Empty } else { Foreign::CutOff };
        assert_eq!(error, FileError::NotAPfx(foreign), "cut at {length}");
    }
}

#[test]
fn faulty_certificate_is_refused_with_its_reason() {
    type Change = fn(&mut rcgen::CertificateParams);
    let cases: [(Change, FileError); 7] = [
        (|leaf| leaf.distinguished_name.push(DnType::CommonName, "Somebody Else"), FileError::WrongSubject),
        (|leaf| leaf.distinguished_name.push(DnType::OrganizationName, "Other BV"), FileError::WrongSubject),
        (
            |leaf| {
                leaf.subject_alt_names = vec![SanType::Rfc822Name("eve@peeters.example".try_into().unwrap())]
            },
            FileError::WrongSubject,
        ),
        (|leaf| leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth], FileError::WrongChain),
        (|leaf| leaf.extended_key_usages.clear(), FileError::WrongUsage),
        (|leaf| leaf.key_usages = vec![KeyUsagePurpose::KeyEncipherment], FileError::WrongUsage),
        (|leaf| leaf.is_ca = IsCa::Ca(BasicConstraints::Constrained(0)), FileError::WrongChain),
    ];
    for (index, (change, error)) in cases.into_iter().enumerate() {
        let identity = Identity::with(change);
        assert_eq!(open(&identity.file, &identity.expected()).unwrap_err(), error, "case {index}");
    }
}

#[test]
fn wrong_usage_is_refused_without_known_root() {
    let changes: [fn(&mut CertificateParams); 2] = [
        |leaf| leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth],
        |leaf| leaf.is_ca = IsCa::Ca(BasicConstraints::Unconstrained),
    ];
    for change in changes {
        let identity = Identity::with(change);
        let expected = Expected { practice_root: None, ..identity.expected() };
        assert_eq!(open(&identity.file, &expected).unwrap_err(), FileError::WrongUsage);
    }
}

#[test]
fn another_root_is_refused() {
    let identity = Identity::new();
    let expected = Expected { practice_root: Some(Authority::root("Root").der), ..identity.expected() };
    assert_eq!(open(&identity.file, &expected).unwrap_err(), FileError::WrongChain);
}

#[test]
fn clock_may_be_five_minutes_off() {
    let identity = Identity::new();
    let valid_from = identity.now - Duration::hours(1);
    let valid_until = identity.now + Duration::days(365);
    for (now, right) in [
        (valid_from - Duration::minutes(4), true),
        (valid_from - Duration::minutes(6), false),
        (valid_until + Duration::minutes(4), true),
        (valid_until + Duration::minutes(6), false),
    ] {
        let opened = open(&identity.file, &Expected { now, ..identity.expected() });
        match opened {
            Ok(_) => assert!(right, "{now} should not do"),
            Err(error) => assert_eq!((error, right), (FileError::NotValidNow, false), "{now}"),
        }
    }
}

#[test]
fn debug_form_of_file_shows_no_key() {
    let identity = Identity::new();
    let pfx = open(&identity.file, &identity.expected()).unwrap();
    assert_eq!(format!("{pfx:?}"), format!("VerifiedPfx({})", Fingerprint::of(&identity.leaf)));
}

#[test]
fn unusable_key_is_refused_by_its_name() {
    let identity = Identity::with_key(KeyPair::generate_for(&rcgen::PKCS_ED25519).unwrap(), |_| ());
    let error = open(&identity.file, &identity.expected()).unwrap_err();
    assert_eq!(error.to_string(), "the key is of a kind that cannot be installed: Ed25519");
}

#[test]
fn order_key_may_be_on_every_curve() {
    for algorithm in [&rcgen::PKCS_ECDSA_P384_SHA384, &rcgen::PKCS_ECDSA_P521_SHA512] {
        let identity = Identity::with_key(KeyPair::generate_for(algorithm).unwrap(), |_| ());
        open(&identity.file, &identity.expected()).unwrap();
    }
}

#[test]
fn order_file_has_exactly_one_key() {
    let (identity, other) = (Identity::new(), KeyPair::generate().unwrap());
    let file = pkcs12(&[(&identity.key, &[&identity.leaf, &identity.issuing.der]), (&other, &[])]);
    assert_eq!(open(&file, &identity.expected()).unwrap_err(), FileError::KeyCount(2));
    let user_file = Expected { subject: None, practice_root: None, ..identity.expected() };
    assert_eq!(open(&file, &user_file).unwrap().leaf(), identity.leaf);
}

#[test]
fn validity_ending_before_it_begins_is_refused() {
    let identity = Identity::with(|leaf| {
        let now = leaf.not_before + Duration::hours(1);
        (leaf.not_before, leaf.not_after) = (now + Duration::minutes(2), now - Duration::minutes(2));
    });
    assert_eq!(open(&identity.file, &identity.expected()).unwrap_err(), FileError::NotValidNow);
}
