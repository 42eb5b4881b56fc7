//! Trust in the certificate of a real order.

use std::sync::LazyLock;

use rcgen::{ExtendedKeyUsagePurpose, KeyPair};
use time::Duration;

use super::open;
use crate::{
    fixtures::{Authority, Identity, leaf_params, pkcs12},
    pkcs12::{Doubt, Expected, FileError},
    roots::TrustedRoots,
    x509::Der,
};

static OTHERS: LazyLock<Authority> = LazyLock::new(|| Authority::root("Other"));

/// The roots of a computer that trusts another authority than the certificate's, and these.
fn roots(named: &[&Vec<u8>]) -> TrustedRoots {
    let of_system = || vec![Der(OTHERS.der.clone()), Der(b"no certificate".to_vec())];
    TrustedRoots::new(of_system).with(named.iter().map(|root| Der((*root).clone())))
}

/// The expectation for the file of a real order.
fn ordered(identity: &Identity, roots: TrustedRoots) -> Expected {
    Expected { practice_root: None, roots, ..identity.expected() }
}

fn doubts(file: &[u8], expected: &Expected) -> Vec<Doubt> {
    open(file, expected).unwrap().doubts().to_vec()
}

#[test]
fn path_to_trusted_root_leaves_no_doubt() {
    let identity = Identity::new();
    let named = roots(&[&identity.root.der]);
    assert_eq!(doubts(&identity.file, &ordered(&identity, named)), []);

    let leaf = OTHERS.issue(&leaf_params(identity.now), &identity.key);
    let file = pkcs12(&[(&identity.key, &[&leaf])]);
    assert_eq!(doubts(&file, &ordered(&identity, roots(&[]))), []);
}

#[test]
fn path_uses_issuers_of_file_and_service() {
    let identity = Identity::new();
    let alone = pkcs12(&[(&identity.key, &[&identity.leaf])]);
    let expected = ordered(&identity, roots(&[&identity.root.der]));
    assert_eq!(doubts(&alone, &expected), [Doubt::UnknownRoot]);
    let issuers = vec![identity.issuing.der.clone()];
    assert_eq!(doubts(&alone, &Expected { issuers, ..expected.clone() }), []);

    let crossed = Authority::root("Root").subordinate("Issuing").der;
    let file = pkcs12(&[(&identity.key, &[&identity.leaf, &crossed, &identity.issuing.der])]);
    assert_eq!(doubts(&file, &expected), [], "the issuer that vouches is another one of that name");
}

#[test]
fn leaf_that_vouches_for_itself_is_named() {
    let identity = Identity::new();
    let own = leaf_params(identity.now).self_signed(&identity.key).unwrap().der().to_vec();
    let file = pkcs12(&[(&identity.key, &[&own])]);
    for roots in [roots(&[&identity.root.der]), TrustedRoots::default()] {
        assert_eq!(doubts(&file, &ordered(&identity, roots)), [Doubt::SelfSigned]);
    }
}

#[test]
fn root_that_nobody_here_trusts_is_named() {
    let identity = Identity::new();
    assert_eq!(doubts(&identity.file, &ordered(&identity, roots(&[]))), [Doubt::UnknownRoot]);
    let namesake = Authority::root("Root").der;
    assert_eq!(doubts(&identity.file, &ordered(&identity, roots(&[&namesake]))), [Doubt::UnknownRoot]);
}

#[test]
fn unreadable_roots_are_told_from_unknown_root() {
    let identity = Identity::new();
    let unreadable = ordered(&identity, TrustedRoots::default());
    assert_eq!(doubts(&identity.file, &unreadable), [Doubt::RootsUnreadable]);
    let named = TrustedRoots::default().with([Der(identity.root.der.clone())]);
    assert_eq!(doubts(&identity.file, &ordered(&identity, named)), [], "the policy's suffice");
}

#[test]
fn authority_vouches_for_what_it_may() {
    use ExtendedKeyUsagePurpose as Purpose;
    for (purposes, expected) in [
        (vec![Purpose::EmailProtection], &[][..]),
        (vec![Purpose::ClientAuth], &[]),
        (vec![Purpose::ServerAuth], &[Doubt::UnknownRoot]),
    ] {
        let identity = Identity::new();
        let issuing = identity.root.subordinate_for("Issuing", purposes);
        let leaf = issuing.issue(&leaf_params(identity.now), &identity.key);
        let file = pkcs12(&[(&identity.key, &[&leaf, &issuing.der])]);
        assert_eq!(doubts(&file, &ordered(&identity, roots(&[&identity.root.der]))), expected);
    }
}

#[test]
fn clock_slightly_off_raises_no_doubt() {
    let identity = Identity::new();
    let now = identity.now - Duration::hours(1) - Duration::minutes(4);
    let expected = Expected { now, ..ordered(&identity, roots(&[&identity.root.der])) };
    assert_eq!(doubts(&identity.file, &expected), []);
}

#[test]
fn trusted_root_replaces_no_other_check() {
    let identity = Identity::with(|leaf| {
        leaf.distinguished_name.push(rcgen::DnType::CommonName, "Somebody Else");
    });
    let expected = ordered(&identity, roots(&[&identity.root.der]));
    assert_eq!(open(&identity.file, &expected).unwrap_err(), FileError::WrongSubject);
    let practice = Expected { practice_root: Some(OTHERS.der.clone()), ..expected };
    assert_eq!(open(&Identity::new().file, &practice).unwrap_err(), FileError::WrongChain);
}

#[test]
fn user_file_is_not_checked_against_roots() {
    let identity = Identity::new();
    let user_file = Expected { subject: None, ..ordered(&identity, roots(&[])) };
    assert_eq!(doubts(&identity.file, &user_file), []);
}

#[test]
fn issuers_on_every_curve_are_followed() {
    for algorithm in [
        &rcgen::PKCS_ECDSA_P384_SHA384,
        &rcgen::PKCS_ECDSA_P521_SHA256,
        &rcgen::PKCS_ECDSA_P521_SHA384,
        &rcgen::PKCS_ECDSA_P521_SHA512,
    ] {
        let identity = Identity::new();
        let root = Authority::root_with("Large", KeyPair::generate_for(algorithm).unwrap());
        let leaf = root.issue(&leaf_params(identity.now), &identity.key);
        let file = pkcs12(&[(&identity.key, &[&leaf, &root.der])]);
        let pfx = open(&file, &ordered(&identity, roots(&[&root.der]))).unwrap();
        assert_eq!((pfx.doubts(), pfx.issuers()), (&[][..], &[root.der][..]), "{algorithm:?}");
    }
}
