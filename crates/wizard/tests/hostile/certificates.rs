//! Certificate files with valid protection, and invalid keys or certificates.

use certificate::pkcs12::FileError;
use rcgen::{CertificateParams, GeneralSubtree, KeyPair, NameConstraints, SanType};

use crate::{
    files::{Hostile, hostile},
    forge::{self, Bag, file, integer, octets, oid, sequence, tlv},
    identity::{Authority, Identity, leaf_params},
};

/// Files whose key is none, another's, or far too large.
pub fn wrong_keys(identity: &Identity) -> Vec<Hostile> {
    let certificates = &identity.bags()[1..];
    let with = |key: &[u8]| file(&[&[forge::key(key)], certificates].concat());
    let other = KeyPair::generate().unwrap();
    // SDSI (RFC 7292, section 4.2.3).
    let sdsi = sequence(&[oid("1.2.840.113549.1.9.22.2"), forge::explicit(&octets(&identity.leaf))]);
    let of_another_kind =
        file(&[forge::key(identity.key.serialized_der()), forge::bag(Bag::Certificate, &sdsi)]);
    let rsa_256_kbit = sequence(&[integer(0), rsa_algorithm(), octets(&rsa_private_key(1 << 18))]);
    let rsa_16_kbit = sequence(&[integer(0), rsa_algorithm(), octets(&rsa_private_key(16_384))]);
    vec![
        hostile("a leaf that is said to be no X.509", of_another_kind, FileError::KeyMismatch),
        hostile("no key", file(certificates), FileError::KeyCount(0)),
        hostile("another's key", with(other.serialized_der()), FileError::KeyMismatch),
        hostile("an empty key", with(&[]), FileError::Unreadable),
        hostile("a key that is a certificate", with(&identity.leaf), FileError::Unreadable),
        hostile("an RSA key of 2¹⁸ bits", with(&rsa_256_kbit), FileError::KeyMismatch),
        hostile("an RSA key of 16,384 bits", with(&rsa_16_kbit), FileError::KeyMismatch),
    ]
}

fn rsa_algorithm() -> Vec<u8> {
    sequence(&[oid("1.2.840.113549.1.1.1"), tlv(0x05, b"")])
}

/// An odd number of this many bits.
fn number(bits: usize) -> Vec<u8> {
    tlv(0x02, &[&[0], &vec![0xff; bits / 8][..]].concat())
}

/// An RSA private key (RFC 8017, appendix A.1.2), with numbers of the right sizes.
fn rsa_private_key(bits: usize) -> Vec<u8> {
    let half = number(bits / 2);
    let mut numbers = vec![integer(0), number(bits), integer(65_537), number(bits)];
    numbers.extend(vec![half; 5]);
    sequence(&numbers)
}

/// Files whose chain does not end in the practice root, and files with costly certificates.
pub fn wrong_certificates(identity: &Identity) -> Vec<Hostile> {
    let key = &identity.key;
    let issue = |authority: &Authority, params: &CertificateParams| authority.issue(params, key);
    let with_leaf = |leaf: &[u8]| file(&identity.with_leaf(leaf));
    let chain = |certificates: &[&[u8]]| {
        let bags: Vec<_> = certificates.iter().map(|der| forge::certificate(der)).collect();
        file(&[vec![forge::key(key.serialized_der())], bags].concat())
    };

    let false_root = Authority::root("Root");
    let false_issuing = false_root.subordinate(Authority::params("Issuing"));
    let smuggled = issue(&false_issuing, &leaf_params());
    let self_signed = leaf_params().self_signed(key).unwrap().der().to_vec();

    // Each is the other's issuer.
    let (one, two) = (Authority::root("One"), Authority::root("Two"));
    let (one_by_two, two_by_one) = (two.issue(&one.params, &one.key), one.issue(&two.params, &two.key));
    let in_a_circle = issue(&one, &leaf_params());

    // Issuers with the right name, as many as a file may have, none of which has signed.
    let impostors: Vec<Vec<u8>> = (0..90).map(|_| Authority::root("Issuing").der).collect();
    let mut crowd = vec![identity.leaf.as_slice()];
    crowd.extend(impostors.iter().map(Vec::as_slice));

    let mut many_names = leaf_params();
    many_names.subject_alt_names =
        (0..10_000).map(|number| SanType::Rfc822Name(format!("{number}@b.c").try_into().unwrap())).collect();
    let mut constrained = Authority::params("Constrained");
    let subtrees = (0..5_000).map(|number| GeneralSubtree::Rfc822Name(format!("{number}.x"))).collect();
    constrained.name_constraints =
        Some(NameConstraints { permitted_subtrees: Vec::new(), excluded_subtrees: subtrees });
    let constrained = identity.root.subordinate(constrained);
    let mut costly_names = many_names.clone();
    costly_names.subject_alt_names.truncate(3_000);
    let constrained_leaf = issue(&constrained, &costly_names);

    let many_leaf = issue(&identity.issuing, &many_names);
    let mut foreign_names = many_names;
    foreign_names.subject_alt_names.truncate(4_000);
    let wide = with_public_key(&identity.issuing.der, &rsa_public_key(1 << 20));
    let wide_leaf = with_public_key(&identity.leaf, &rsa_public_key(1 << 20));
    vec![
        hostile(
            "a false root of the right name",
            chain(&[&smuggled, &false_issuing.der, &false_root.der]),
            FileError::WrongChain,
        ),
        hostile(
            "a false root beside the right one",
            chain(&[
                &smuggled,
                &false_issuing.der,
                &false_root.der,
                &identity.issuing.der,
                &identity.root.der,
            ]),
            FileError::WrongChain,
        ),
        hostile("a leaf that is its own root", chain(&[&self_signed]), FileError::WrongChain),
        hostile(
            "two issuers of each other",
            chain(&[&in_a_circle, &one_by_two, &two_by_one]),
            FileError::WrongChain,
        ),
        hostile("90 issuers of the right name that did not sign", chain(&crowd), FileError::WrongChain),
        hostile(
            "an issuer with an RSA key of 2²⁰ bits",
            chain(&[&identity.leaf, &wide]),
            FileError::WrongChain,
        ),
        hostile("a leaf with an RSA key of 2²⁰ bits", chain(&[&wide_leaf]), FileError::KeyMismatch),
        hostile("10,000 names", with_leaf(&many_leaf), FileError::WrongChain),
        hostile(
            "4,000 names that are not the user's",
            with_leaf(&issue(&identity.issuing, &foreign_names)),
            FileError::WrongSubject,
        ),
        hostile(
            "5,000 name constraints on 3,000 names",
            chain(&[&constrained_leaf, &constrained.der]),
            FileError::WrongChain,
        ),
    ]
}

fn rsa_public_key(bits: usize) -> Vec<u8> {
    let key = sequence(&[number(bits), integer(65_537)]);
    sequence(&[rsa_algorithm(), tlv(0x03, &[&[0], &key[..]].concat())])
}

/// The same certificate for another public key, with an invalid signature.
fn with_public_key(certificate: &[u8], public_key: &[u8]) -> Vec<u8> {
    const HEADER: usize = 4;
    let (_, parsed) = x509_parser::parse_x509_certificate(certificate).unwrap();
    let (body, old) = (&parsed.tbs_certificate.as_ref()[HEADER..], parsed.public_key().raw);
    let at = body.windows(old.len()).position(|window| window == old).unwrap();
    let body = sequence(&[&body[..at], public_key, &body[at + old.len()..]]);
    let algorithm = sequence(&[oid("1.2.840.113549.1.1.11"), tlv(0x05, b"")]);
    sequence(&[body, algorithm, tlv(0x03, &[0; 257])])
}
