//! A certificate file that was opened and found right in every respect.

use std::fmt;

use rcgen::PublicKeyData;
use rustls_pki_types::PrivatePkcs8KeyDer;
use time::{Duration, OffsetDateTime};
use x509_parser::{oid_registry::OID_EC_P256, prelude::X509Certificate, public_key::PublicKey};
use zeroize::Zeroizing;

use super::{
    chain::{self, Chain},
    reader,
};
use crate::{
    certificate::{Fingerprint, LeafFacts, NotACertificate, parse},
    order::Subject,
    password::CertificatePassword,
};

/// A larger certificate file is refused unread. Real ones have 3 to 10 KiB.
pub const MAX_FILE_SIZE: usize = 256 << 10;

/// How far this computer's clock may be off.
pub const CLOCK_TOLERANCE: Duration = Duration::minutes(5);

/// What the file is held against.
#[derive(Clone, Debug)]
pub struct Expected {
    /// For whom the order was placed.
    pub subject: Subject,
    /// The practice root (DER), where the order is a practice order.
    pub practice_root: Option<Vec<u8>>,
    /// The time to check validity at.
    pub now: OffsetDateTime,
}

/// Why a certificate file is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// Its structure cannot be read.
    #[error("this is not a certificate file that can be read")]
    Unreadable,
    /// The password is not the file's.
    #[error("the certificate password does not open the file")]
    WrongPassword,
    /// Nothing protects it against changes.
    #[error("the file has no integrity protection")]
    NoMac,
    /// It holds no private key, or several.
    #[error("the file holds {0} private keys instead of one")]
    KeyCount(usize),
    /// No certificate in it belongs to the key.
    #[error("the key belongs to none of the file's certificates")]
    KeyMismatch,
    /// It is not valid now, by this computer's clock.
    #[error("the certificate is not valid now")]
    NotValidNow,
    /// It does not end in the root where it must.
    #[error("the certificate's chain does not end where it must")]
    WrongChain,
    /// It may not sign, or not log in.
    #[error("the certificate is not made for signing and logging in")]
    WrongUsage,
    /// Its key is of a kind that cannot be installed and tried: neither RSA of 2048 to 8192 bits nor P-256.
    #[error("the key is neither RSA of 2048 to 8192 bits nor P-256")]
    UnsupportedKey,
    /// Opening it would take too much time or memory.
    #[error("opening the file would take too much time or memory")]
    TooCostly,
    /// It was made out to somebody else.
    #[error("the certificate is made out to another name than the order")]
    WrongSubject,
}

impl From<der::Error> for FileError {
    fn from(_: der::Error) -> Self {
        Self::Unreadable
    }
}

impl From<NotACertificate> for FileError {
    fn from(_: NotACertificate) -> Self {
        Self::Unreadable
    }
}

/// A key and its certificate, checked: the only thing that can be installed.
#[derive(Clone)]
pub struct VerifiedPfx {
    private_key: Zeroizing<Vec<u8>>,
    leaf: Vec<u8>,
    issuers: Vec<Vec<u8>>,
    chain: Chain,
    facts: LeafFacts,
    friendly_name: String,
}

impl VerifiedPfx {
    /// Opens the file and checks it: MAC, exactly one key, its leaf, chain, validity, usage, subject.
    /// Takes as long as the file's key derivation asks for, some milliseconds to a second.
    ///
    /// # Errors
    /// [`FileError`], the first thing that is wrong.
    pub fn open(file: &[u8], password: &CertificatePassword, expected: &Expected) -> Result<Self, FileError> {
        let reader::Contents { private_key, key_name, certificates } = reader::read(file, password.expose())?;
        let public_key = public_key_of(&private_key)?;
        let own = certificates.iter().find(|certificate| has_public_key(&certificate.der, &public_key));
        let own = own.ok_or(FileError::KeyMismatch)?;
        let leaf = own.der.clone();
        let (issuers, chain) = chain::issuers(&leaf, certificates.iter().map(|other| other.der.as_slice()))?;
        let certificate = parse(&leaf)?;
        let facts = LeafFacts::read(&certificate);

        check_key(&certificate)?;
        check_validity(&facts, expected.now)?;
        let chain = match &expected.practice_root {
            Some(root) => {
                let at = expected.now.clamp(facts.valid_from, facts.valid_until);
                chain::verify_to_root(&leaf, &issuers, root, at)?;
                Chain::PracticeRoot
            }
            None => chain,
        };
        check_usage(&facts)?;
        check_subject(&facts, &expected.subject)?;

        let named = key_name.as_deref().or(own.name.as_deref());
        let friendly_name = match named.map(str::trim) {
            Some(name) if !name.is_empty() => name.to_owned(),
            _ => facts.common_name.clone(),
        };
        Ok(Self { private_key, leaf, issuers, chain, facts, friendly_name })
    }

    /// The leaf, X.509 DER.
    #[must_use]
    pub fn leaf(&self) -> &[u8] {
        &self.leaf
    }

    /// The private key, PKCS#8 DER. Wiped when dropped.
    #[must_use]
    pub fn private_key(&self) -> &[u8] {
        &self.private_key
    }

    /// The issuers in the file, nearest first, X.509 DER. A self-signed root may be the last: nothing but the file
    /// vouches for it.
    #[must_use]
    pub fn issuers(&self) -> &[Vec<u8>] {
        &self.issuers
    }

    /// What is known of the chain.
    #[must_use]
    pub fn chain(&self) -> Chain {
        self.chain
    }

    /// What the leaf says.
    #[must_use]
    pub fn facts(&self) -> &LeafFacts {
        &self.facts
    }

    /// The name under which programs should list it.
    #[must_use]
    pub fn friendly_name(&self) -> &str {
        &self.friendly_name
    }

    /// SHA-256 of the leaf.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.leaf)
    }
}

impl fmt::Debug for VerifiedPfx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifiedPfx({})", self.fingerprint())
    }
}

fn public_key_of(pkcs8: &[u8]) -> Result<Vec<u8>, FileError> {
    let key =
        rcgen::KeyPair::try_from(&PrivatePkcs8KeyDer::from(pkcs8)).map_err(|_| FileError::Unreadable)?;
    Ok(key.der_bytes().to_vec())
}

fn has_public_key(certificate: &[u8], public_key: &[u8]) -> bool {
    parse(certificate).is_ok_and(|certificate| certificate.public_key().subject_public_key.data == public_key)
}

fn check_key(certificate: &X509Certificate<'_>) -> Result<(), FileError> {
    let usable = match certificate.public_key().parsed() {
        Ok(PublicKey::RSA(rsa)) => (2048..=8192).contains(&rsa.key_size()),
        Ok(PublicKey::EC(_)) => {
            let curve =
                certificate.public_key().algorithm.parameters.as_ref().and_then(|curve| curve.as_oid().ok());
            curve == Some(OID_EC_P256)
        }
        _ => false,
    };
    if usable { Ok(()) } else { Err(FileError::UnsupportedKey) }
}

fn check_validity(facts: &LeafFacts, now: OffsetDateTime) -> Result<(), FileError> {
    let ordered = facts.valid_from <= facts.valid_until;
    let begun = now + CLOCK_TOLERANCE >= facts.valid_from;
    let ended = now - CLOCK_TOLERANCE > facts.valid_until;
    if ordered && begun && !ended { Ok(()) } else { Err(FileError::NotValidNow) }
}

fn check_usage(facts: &LeafFacts) -> Result<(), FileError> {
    if facts.may_sign && facts.client_auth && !facts.is_ca { Ok(()) } else { Err(FileError::WrongUsage) }
}

fn check_subject(facts: &LeafFacts, subject: &Subject) -> Result<(), FileError> {
    let same = |a: &str, b: &str| a.trim().to_lowercase() == b.trim().to_lowercase();
    let right_email = facts.emails.is_empty() || facts.emails.iter().any(|email| same(email, &subject.email));
    let right_person = same(&facts.common_name, &subject.common_name);
    let right_organization = same(&facts.organization, &subject.organization);
    if right_email && right_person && right_organization { Ok(()) } else { Err(FileError::WrongSubject) }
}
