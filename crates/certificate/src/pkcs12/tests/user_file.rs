//! The user's own files, and re-encrypted files.

use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, Pkcs12ImportPolicy, PrivateKey, PrivateKeyChain};
use rcgen::{BasicConstraints, ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose};
use secrecy::ExposeSecret;
use time::Duration;

use super::open;
use crate::{
    fixtures::{Authority, Identity, PASSWORD, leaf_params, pkcs12},
    name::MAX_NAME,
    pkcs12::{Chain, Doubt, Expected, FileError, rewrap},
};

fn user_file(identity: &Identity) -> Expected {
    Expected { subject: None, practice_root: None, ..identity.expected() }
}

#[test]
fn right_file_for_anybody_leaves_no_doubt() {
    let identity = Identity::with(|leaf| {
        leaf.distinguished_name.push(rcgen::DnType::CommonName, "Somebody Else");
    });
    let pfx = open(&identity.file, &user_file(&identity)).unwrap();
    assert_eq!((pfx.doubts(), pfx.chain()), (&[][..], Chain::Complete));
    let facts = pfx.facts();
    assert!(facts.may_sign && facts.client_auth && facts.email_protection && !facts.may_encrypt);
}

#[test]
fn names_of_certificate_and_key_are_made_plain() {
    let turned = "\u{202e}Anna\n\0  Peeters";
    let identity = Identity::with(|leaf| {
        leaf.distinguished_name.push(rcgen::DnType::CommonName, turned);
        leaf.distinguished_name.push(rcgen::DnType::OrganizationName, "B".repeat(1_000));
    });
    let certificates = [Certificate::from_der(&identity.leaf).unwrap()];
    let key = PrivateKey::from_der(identity.key.serialized_der()).unwrap();
    let mut store = KeyStore::new();
    let chain = KeyStoreEntry::PrivateKeyChain(PrivateKeyChain::new("1", key, certificates));
    store.add_entry(&format!("{turned}'s {}", "key".repeat(1_000)), chain);
    let pfx = open(&store.writer(PASSWORD).write().unwrap(), &user_file(&identity)).unwrap();
    assert_eq!(pfx.facts().common_name, "Anna Peeters");
    assert_eq!(pfx.facts().organization.len(), MAX_NAME);
    assert!(pfx.friendly_name().starts_with("Anna Peeters's keykey"));
    assert_eq!(pfx.friendly_name().len(), MAX_NAME);
}

#[test]
fn doubtful_file_is_opened_with_its_doubts() {
    type Change = fn(&mut rcgen::CertificateParams);
    let cases: [(Change, &[Doubt]); 5] = [
        (|leaf| leaf.not_after = leaf.not_before + Duration::minutes(1), &[Doubt::Expired]),
        (|leaf| leaf.not_before += Duration::days(1), &[Doubt::NotYetValid]),
        (|leaf| leaf.key_usages = vec![KeyUsagePurpose::KeyEncipherment], &[Doubt::NotForSigning]),
        (
            |leaf| leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::EmailProtection],
            &[Doubt::NotForLogIn],
        ),
        (|leaf| (leaf.key_usages, leaf.extended_key_usages) = Default::default(), &[]),
    ];
    for (index, (change, doubts)) in cases.into_iter().enumerate() {
        let identity = Identity::with(change);
        assert_eq!(open(&identity.file, &user_file(&identity)).unwrap().doubts(), doubts, "case {index}");
        let error = open(&identity.file, &identity.expected()).unwrap_err();
        assert!([FileError::NotValidNow, FileError::WrongUsage, FileError::WrongChain].contains(&error));
    }
}

#[test]
fn authority_certificate_of_user_is_refused() {
    let identity = Identity::with(|leaf| leaf.is_ca = IsCa::Ca(BasicConstraints::Unconstrained));
    assert_eq!(open(&identity.file, &user_file(&identity)).unwrap_err(), FileError::WrongUsage);
}

#[test]
fn validity_ending_before_it_begins_is_expired() {
    let identity = Identity::with(|leaf| {
        std::mem::swap(&mut leaf.not_before, &mut leaf.not_after);
    });
    let expected = Expected { practice_root: Some(identity.root.der.clone()), ..user_file(&identity) };
    let pfx = open(&identity.file, &expected).unwrap();
    assert_eq!(pfx.doubts(), [Doubt::Expired, Doubt::NotYetValid]);
}

#[test]
fn missing_issuer_is_taken_from_the_service() {
    let identity = Identity::new();
    let alone = pkcs12(&[(&identity.key, &[&identity.leaf])]);
    assert_eq!(open(&alone, &user_file(&identity)).unwrap().doubts(), [Doubt::IncompleteChain]);

    let impostor = Authority::root("Other").subordinate("Issuing").der;
    let issuers = vec![impostor.clone(), identity.issuing.der.clone()];
    let pfx = open(&alone, &Expected { issuers, ..user_file(&identity) }).unwrap();
    assert_eq!((pfx.doubts(), pfx.chain()), (&[][..], Chain::Incomplete));
    assert_eq!(pfx.issuers(), std::slice::from_ref(&identity.issuing.der));
    let issuers = vec![identity.issuing.der.clone(), identity.root.der.clone()];
    let pfx = open(&alone, &Expected { issuers, ..identity.expected() }).unwrap();
    assert_eq!((pfx.chain(), pfx.issuers().len()), (Chain::PracticeRoot, 2));

    let pfx = open(&alone, &Expected { issuers: vec![impostor], ..user_file(&identity) }).unwrap();
    assert_eq!(pfx.doubts(), [Doubt::IncompleteChain]);
}

/// The leaf with ecdsa-with-SHA256 (RFC 5758) replaced by an unknown algorithm.
fn signed_otherwise(leaf: &[u8]) -> Vec<u8> {
    const KNOWN: [u8; 8] = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
    let mut leaf = leaf.to_vec();
    for at in 0..leaf.len() - KNOWN.len() {
        if leaf[at..].starts_with(&KNOWN) {
            leaf[at + KNOWN.len() - 1] = 0x7f;
        }
    }
    leaf
}

#[test]
fn uncheckable_issuer_is_recognised_by_name_and_key() {
    for (has_key_identifier, doubt) in [(true, Doubt::IncompleteChain), (false, Doubt::UncheckedIssuer)] {
        let identity =
            Identity::with(|leaf| leaf.use_authority_key_identifier_extension = has_key_identifier);
        let leaf = signed_otherwise(&identity.leaf);
        let opened = |issuer: &Vec<u8>| {
            open(&pkcs12(&[(&identity.key, &[&leaf, issuer])]), &user_file(&identity)).unwrap()
        };
        let pfx = opened(&identity.issuing.der);
        assert_eq!(pfx.issuers(), std::slice::from_ref(&identity.issuing.der));
        assert_eq!(pfx.doubts(), [Doubt::UncheckedIssuer]);
        let another = Authority::root("Root").subordinate("Issuing").der;
        assert_eq!(opened(&another).doubts(), [doubt]);
    }
    // A proven issuer takes precedence over a possible one.
    let identity = Identity::new();
    let file = pkcs12(&[(&identity.key, &[&identity.leaf, &Authority::root("Issuing").der])]);
    assert_eq!(open(&file, &user_file(&identity)).unwrap().doubts(), [Doubt::IncompleteChain]);
}

#[test]
fn practice_root_is_named_but_not_required() {
    let identity = Identity::new();
    let with_root = |root| Expected { practice_root: Some(root), ..user_file(&identity) };
    let pfx = open(&identity.file, &with_root(identity.root.der.clone())).unwrap();
    assert_eq!(pfx.chain(), Chain::PracticeRoot);
    let pfx = open(&identity.file, &with_root(Authority::root("Root").der)).unwrap();
    assert_eq!((pfx.chain(), pfx.doubts()), (Chain::Complete, &[][..]));
}

#[test]
fn certificate_valid_longest_of_one_key_is_taken() {
    let identity = Identity::new();
    let mut renewal = leaf_params(identity.now);
    renewal.not_after += Duration::days(365);
    let mut self_made = leaf_params(identity.now);
    self_made.not_after += Duration::days(3_650);
    let own = self_made.self_signed(&identity.key).unwrap().der().to_vec();
    let renewed = identity.issuing.issue(&renewal, &identity.key);
    for chain in [[&identity.leaf, &renewed, &own], [&own, &renewed, &identity.leaf]] {
        let pfx = open(&pkcs12(&[(&identity.key, &chain)]), &user_file(&identity)).unwrap();
        assert_eq!(pfx.leaf(), renewed);
    }
    let pfx = open(&pkcs12(&[(&identity.key, &[&own])]), &user_file(&identity)).unwrap();
    assert_eq!((pfx.leaf(), pfx.doubts()), (own.as_slice(), &[Doubt::SelfSigned][..]));
}

#[test]
fn serial_number_is_written_as_programs_do() {
    for (number, shown) in [(&[0x80, 1][..], "8001"), (&[1], "01"), (&[0], "00")] {
        let identity = Identity::with(|leaf| leaf.serial_number = Some(number.to_vec().into()));
        assert_eq!(open(&identity.file, &user_file(&identity)).unwrap().facts().serial, shown);
    }
}

#[test]
fn rewrapped_file_holds_same_under_new_password() {
    let identity = Identity::with_key(KeyPair::generate().unwrap(), |_| ());
    let pfx = open(&identity.file, &user_file(&identity)).unwrap();
    let [one, other] = [(); 2].map(|()| rewrap(&pfx).unwrap());
    let password = one.password.expose_secret();
    assert_eq!(password.len(), 32);
    assert_ne!(password, other.password.expose_secret());

    let store = KeyStore::from_pkcs12(&one.content, password, Pkcs12ImportPolicy::Strict).unwrap();
    let (name, chain) = store.private_key_chain().unwrap();
    let held: Vec<&[u8]> = chain.certs().iter().map(|certificate| certificate.as_der()).collect();
    assert_eq!(name, pfx.fingerprint().to_string());
    assert_eq!(chain.key().as_der(), identity.key.serialized_der());
    assert_eq!(held, [&identity.leaf, &identity.issuing.der, &identity.root.der]);
}
