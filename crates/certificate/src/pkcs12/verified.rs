//! A certificate file that was opened and passed every check.

use std::{fmt, iter};

use serde::Serialize;
use time::{Duration, OffsetDateTime};
use ts_rs::TS;
use x509_parser::prelude::X509Certificate;
use zeroize::Zeroizing;

use super::{
    FileError,
    chain::{self, Chain, Path},
    identity::Identity,
    reader::{self, NamedCertificate},
    rewrap::RewrapError,
    spelling::has_more,
    strengthen::Strengthened,
    trust,
    writer::{Form, write_file},
};
use crate::{
    key::{KeyKind, PublicKey, rsa, signs},
    name::{self, MAX_NAME, plain_name},
    password::CertificatePassword,
    roots::TrustedRoots,
    subject::Subject,
    x509::{Fingerprint, LeafFacts, is_self_issued, parse},
};

/// The largest certificate file that is read. Real ones have 3 to 10 KiB.
pub const MAX_FILE_SIZE: usize = 256 << 10;

/// The tolerated error of this computer's clock.
pub const CLOCK_TOLERANCE: Duration = Duration::minutes(5);

/// The expectation that the file is checked against.
#[derive(Clone, Debug)]
pub struct Expected {
    /// The person for whom the order was placed. `None` for the user's own file: then nobody is expected, and a mere
    /// defect is a [`Doubt`].
    pub subject: Option<Subject>,
    /// The practice root (DER). The chain of a practice order must end there; that of the user's own file may.
    pub practice_root: Option<Vec<u8>>,
    /// The roots of which one must end the chain of any other order, unless the user decides otherwise. The user's
    /// own file is not checked against them: the programs that it goes to have their own.
    pub roots: TrustedRoots,
    /// Certificates (DER) of authorities that the service supplies: they complete a chain that the file does not.
    pub issuers: Vec<Vec<u8>>,
    /// The time to check validity at.
    pub now: OffsetDateTime,
}

/// A defect of a certificate that is for the user to accept or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// The certificate has expired, by this computer's clock.
    Expired,
    /// The certificate is not valid yet, by this computer's clock.
    NotYetValid,
    /// The certificate may not be used for signing.
    NotForSigning,
    /// The certificate may not be used for login to web sites.
    NotForLogIn,
    /// The issuer is neither in the file nor known to the service. (A missing root is no doubt: programs have those.)
    IncompleteChain,
    /// The certificate is self-signed.
    SelfSigned,
    /// The chain ends in no root that this computer trusts.
    UnknownRoot,
    /// This computer's trusted roots could not be read.
    RootsUnreadable,
    /// The certificate, or one of its issuers, is signed over a digest that can be forged: SHA-1, or older.
    WeakSignature,
    /// One of its issuers has an RSA key of less than 2048 bits, which can be broken.
    ShortKey,
    /// The file has no password: anybody with the file has the key.
    NoPassword,
    /// The certificate's own RSA key has less than 2048 bits.
    ShortOwnKey,
    /// The key is RSASSA-PSS: signatures of some programs are rejected by others, since they write the scheme without
    /// its parameters, or another one.
    RareKey,
    /// The certificate, or one of its issuers, is signed with an unsupported algorithm: only names identify the
    /// issuer.
    UncheckedIssuer,
}

/// A key and its certificate, checked: the only input of an installation.
#[derive(Clone)]
pub struct VerifiedPfx {
    private_key: Zeroizing<Vec<u8>>,
    leaf: Vec<u8>,
    issuers: Vec<Vec<u8>>,
    chain: Chain,
    facts: LeafFacts,
    friendly_name: String,
    doubts: Vec<Doubt>,
    was_typed_with_more: bool,
    copy: Option<Strengthened>,
}

impl Expected {
    /// Expects nobody in particular: of the user's own file.
    #[must_use]
    pub fn anybody(now: OffsetDateTime) -> Self {
        Self { subject: None, practice_root: None, roots: TrustedRoots::default(), issuers: Vec::new(), now }
    }
}

impl VerifiedPfx {
    /// Opens the file and checks it: MAC, the one key that has a certificate, its leaf, chain, validity, usage,
    /// subject. Takes as long as the file's key derivation, some milliseconds to a second.
    ///
    /// # Errors
    /// [`FileError`], the first defect.
    pub fn open(file: &[u8], password: &CertificatePassword, expected: &Expected) -> Result<Self, FileError> {
        let contents = reader::read(file, password.expose())?;
        let Identity { key: private_key, held, leaf: own, keys } = Identity::of(&contents)?;
        if expected.subject.is_some() && keys > 1 {
            return Err(FileError::KeyCount(keys));
        }
        let leaf = own.der.clone();
        let others = contents.certificates.iter().map(|other| &other.der).chain(&expected.issuers);
        let others: Vec<&[u8]> = others.map(Vec::as_slice).collect();
        let Path { issuers, mut chain, is_unchecked } = chain::path(&leaf, others.iter().copied())?;
        let certificate = parse(&leaf)?;
        let facts = LeafFacts::read(&certificate);

        let key = PublicKey::of(certificate.public_key());
        check_key(&key, expected.subject.is_some())?;
        let at = expected.now.max(facts.valid_from).min(facts.valid_until);
        let to_practice_root = expected.practice_root.as_ref().map(|root| {
            chain::verify(&leaf, &others, &[root.as_slice()], webpki::KeyUsage::client_auth(), at)
        });
        if let Some(Ok(())) = to_practice_root {
            chain = Chain::PracticeRoot;
        }
        let doubts = match &expected.subject {
            Some(subject) => {
                check_validity(&facts, expected.now)?;
                let is_practice = to_practice_root.transpose()?.is_some();
                check_usage(&certificate, &facts)?;
                check_subject(&facts, subject)?;
                if is_practice { Vec::new() } else { trust::doubts(&leaf, &others, &expected.roots, at)? }
            }
            None if facts.is_ca => return Err(FileError::WrongUsage),
            None => {
                let of_itself = doubts(&facts, &key, chain, issuers.is_empty(), expected.now);
                let more = [
                    (is_unchecked, Doubt::UncheckedIssuer),
                    (contents.password.is_empty(), Doubt::NoPassword),
                ];
                let more = more.into_iter().filter_map(|(applies, doubt)| applies.then_some(doubt));
                of_itself.into_iter().chain(trust::weaknesses(&leaf, &issuers)).chain(more).collect()
            }
        };

        let named = given_name(own, held.name.as_deref());
        let friendly_name = named.unwrap_or_else(|| facts.holder.clone());
        let was_typed_with_more = has_more(password.expose(), &contents.password);
        Ok(Self {
            private_key,
            leaf,
            issuers,
            chain,
            facts,
            friendly_name,
            doubts,
            was_typed_with_more,
            copy: None,
        })
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

    /// The issuers from the file and from the service, nearest first, X.509 DER. A self-signed root may be the last:
    /// only the file attests to it.
    #[must_use]
    pub fn issuers(&self) -> &[Vec<u8>] {
        &self.issuers
    }

    /// The completeness of the chain.
    #[must_use]
    pub fn chain(&self) -> Chain {
        self.chain
    }

    /// Whether the leaf's issuer is present, and is a root: no store holds it, as programs have their own roots.
    #[must_use]
    pub fn is_issued_by_root(&self) -> bool {
        let issuer = self.issuers.first().and_then(|der| parse(der).ok());
        issuer.is_some_and(|issuer| is_self_issued(&issuer))
    }

    /// The facts of the leaf.
    #[must_use]
    pub fn facts(&self) -> &LeafFacts {
        &self.facts
    }

    /// The name under which programs should list the certificate, a [`plain_name`].
    #[must_use]
    pub fn friendly_name(&self) -> &str {
        &self.friendly_name
    }

    /// The defects that are for the user to accept or not. For an order's certificate, those are about its issuer
    /// only: any other defect is an error.
    #[must_use]
    pub fn doubts(&self) -> &[Doubt] {
        &self.doubts
    }

    /// Whether the file has no password: anybody with the file has the key.
    #[must_use]
    pub fn has_no_password(&self) -> bool {
        self.doubts.contains(&Doubt::NoPassword)
    }

    /// Whether the password was typed with characters that do not belong to it, such as a trailing blank. Other
    /// programs accept it only without them.
    #[must_use]
    pub fn was_typed_with_more(&self) -> bool {
        self.was_typed_with_more
    }

    /// Adds the replacement of the file, where that is protected weakly: see [`super::strengthen`].
    #[must_use]
    pub fn with_copy(self, copy: Option<Strengthened>) -> Self {
        Self { copy, ..self }
    }

    /// The replacement of the file, where that is protected weakly.
    #[must_use]
    pub fn copy(&self) -> Option<&Strengthened> {
        self.copy.as_ref()
    }

    /// Writes the key, the leaf and its issuers into a new certificate file under this password.
    ///
    /// # Errors
    /// [`RewrapError`], where the system gives no random octets.
    pub fn to_file(&self, password: &CertificatePassword, form: Form) -> Result<Vec<u8>, RewrapError> {
        let certificates = iter::once(self.leaf()).chain(self.issuers.iter().map(Vec::as_slice));
        write_file(&self.private_key, certificates, &self.friendly_name, password, form)
    }

    /// Whether the key signs and the leaf verifies it. A key that cannot be used here, such as a short one, has only
    /// been compared with the leaf.
    #[must_use]
    pub fn key_signs(&self) -> bool {
        signs(&self.private_key, &self.leaf)
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

/// The name that people gave the certificate, or else its key. Windows names the key after its container, which is no
/// person's choice.
pub(super) fn given_name(own: &NamedCertificate, key_name: Option<&str>) -> Option<String> {
    own.name.as_deref().into_iter().chain(key_name).find_map(name::given_name)
}

/// Checks that the key can be installed and tested. An order's must be of a kind that is issued today (CA/Browser
/// Forum, S/MIME Baseline Requirements, 6.1.5 and 7.1.3.1); the user's own file may be older.
fn check_key(key: &PublicKey<'_>, is_ordered: bool) -> Result<(), FileError> {
    let lengths = if is_ordered { 2048..=8192 } else { 1024..=rsa::MAX_BITS };
    let unsupported = match key {
        PublicKey::Rsa(key) if !lengths.contains(&key.bits()) => KeyKind::Rsa(key.bits()),
        PublicKey::Rsa(key) if !rsa::is_verifiable(key) => KeyKind::RsaExponent,
        PublicKey::Rsa(key) if key.is_pss && is_ordered => KeyKind::RSASSA_PSS,
        PublicKey::Rsa(_) | PublicKey::Ec { .. } => return Ok(()),
        PublicKey::Other(kind) => *kind,
    };
    Err(FileError::UnsupportedKey(unsupported))
}

fn has_begun(facts: &LeafFacts, now: OffsetDateTime) -> bool {
    now + CLOCK_TOLERANCE >= facts.valid_from
}

fn has_ended(facts: &LeafFacts, now: OffsetDateTime) -> bool {
    now - CLOCK_TOLERANCE > facts.valid_until || facts.valid_from > facts.valid_until
}

fn check_validity(facts: &LeafFacts, now: OffsetDateTime) -> Result<(), FileError> {
    if has_begun(facts, now) && !has_ended(facts, now) { Ok(()) } else { Err(FileError::NotValidNow) }
}

/// Checks the usage of an order's certificate, which must be stated: a certificate without it is not taken as
/// unrestricted.
fn check_usage(certificate: &X509Certificate<'_>, facts: &LeafFacts) -> Result<(), FileError> {
    let is_stated = matches!(certificate.key_usage(), Ok(Some(_)))
        && matches!(certificate.extended_key_usage(), Ok(Some(_)));
    let is_right = facts.may_sign && facts.client_auth && !facts.is_ca;
    if is_stated && is_right { Ok(()) } else { Err(FileError::WrongUsage) }
}

fn doubts(
    facts: &LeafFacts,
    key: &PublicKey<'_>,
    chain: Chain,
    is_alone: bool,
    now: OffsetDateTime,
) -> Vec<Doubt> {
    let is_pss = matches!(key, PublicKey::Rsa(key) if key.is_pss);
    [
        (has_ended(facts, now), Doubt::Expired),
        (!has_begun(facts, now), Doubt::NotYetValid),
        (!facts.may_sign, Doubt::NotForSigning),
        (!facts.client_auth, Doubt::NotForLogIn),
        (is_alone && chain == Chain::Incomplete, Doubt::IncompleteChain),
        (is_alone && chain == Chain::Complete, Doubt::SelfSigned),
        (trust::is_short(key), Doubt::ShortOwnKey),
        (is_pss, Doubt::RareKey),
    ]
    .into_iter()
    .filter_map(|(applies, doubt)| applies.then_some(doubt))
    .collect()
}

fn check_subject(facts: &LeafFacts, subject: &Subject) -> Result<(), FileError> {
    let same = |own: &str, ordered: &str| own.to_lowercase() == plain_name(ordered, MAX_NAME).to_lowercase();
    let right_email = facts.emails.is_empty() || facts.emails.iter().any(|email| same(email, &subject.email));
    let right_person = same(&facts.common_name, &subject.common_name);
    let right_organization = same(&facts.organization, &subject.organization);
    if right_email && right_person && right_organization { Ok(()) } else { Err(FileError::WrongSubject) }
}
