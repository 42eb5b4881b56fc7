//! What the domain asks of a certificate store. The implementations live in the crate `cert-store`.

use der::{Decode, Sequence, asn1::UintRef};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{key::Curve, pkcs12::VerifiedPfx, x509::Fingerprint};

mod id;

/// Names one store of this computer; stable from one start of the wizard to the next.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct StoreId(pub String);

/// What kind of store it is, from which the view takes the name that people know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StoreKind {
    /// The user's shared NSS database on Linux: Chrome, Chromium, and what else reads it.
    SharedNss,
    /// The NSS database of one browser of Chromium's family that is packaged with a home of its own.
    PackagedChromium,
    /// One profile of Firefox.
    FirefoxProfile,
    /// One profile of LibreWolf.
    LibreWolfProfile,
    /// One profile of Thunderbird.
    ThunderbirdProfile,
    /// The Personal store of the Windows user: Edge, Chrome, Office, Outlook.
    WindowsPersonal,
    /// The login keychain of macOS: Safari, Chrome, Mail.
    LoginKeychain,
}

/// The same store as another program comes to it, such as over a link. It is one store, and its certificates are there once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// The name that it would have if this were the only way.
    pub id: StoreId,
    /// What kind the program takes it for.
    pub kind: StoreKind,
    /// What tells it from others of this kind.
    pub name: String,
}

/// What is known of a store before anything is written to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Probe {
    /// It can be written to, as far as that is known without writing.
    Ready,
    /// The system keeps it locked.
    Locked,
    /// It has a primary password, which the user must give first.
    NeedsPassword,
    /// Another program is writing to it at this moment.
    InUse,
    /// It does not exist; installing makes it.
    Absent,
    /// Only a format is there that today's programs have left, and it is left as it is.
    OldFormat,
    /// It cannot be read, and is left as it is.
    Damaged,
    /// The user has no right to read it: the folder or the file that refuses.
    NotPermitted(String),
    /// It can be looked into, and nothing can be written to it: why.
    NotWritable(StoreError),
    /// It does not exist, and cannot be made: why.
    NotMakable(StoreError),
}

impl Probe {
    /// Whether nothing is there.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent | Self::NotMakable(_))
    }

    /// Why the store is left alone; none where installing can be tried. Who is using it now may be done in a moment.
    #[must_use]
    pub fn obstacle(&self) -> Option<StoreError> {
        match self {
            Self::Ready | Self::Absent | Self::NeedsPassword | Self::InUse => None,
            Self::Locked => Some(StoreError::Locked),
            Self::OldFormat => Some(StoreError::OldFormat(String::new())),
            Self::Damaged => Some(StoreError::Damaged(String::new())),
            Self::NotPermitted(place) => Some(StoreError::NotPermitted(place.clone())),
            Self::NotWritable(error) | Self::NotMakable(error) => Some(error.clone()),
        }
    }
}

/// How a certificate is put into a store; the options of the Windows import wizard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImportOptions {
    /// The key may be exported again, for a backup.
    pub exportable: bool,
    /// All that the file says of the certificate goes with it: the name, and how its key is to be kept.
    pub extended_properties: bool,
    /// The system asks each time the key is used.
    pub strong_protection: bool,
}

impl Default for ImportOptions {
    /// What the supplier of the certificate recommends.
    fn default() -> Self {
        Self { exportable: true, extended_properties: true, strong_protection: false }
    }
}

/// One of the [`ImportOptions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the fields of ImportOptions say it")]
pub enum ImportOption {
    Exportable,
    ExtendedProperties,
    StrongProtection,
}

/// What an installation left behind: all that removing it needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The store.
    pub store: StoreId,
    /// The installed certificate.
    pub fingerprint: Fingerprint,
    /// The name under which the store shows it.
    pub nickname: String,
    /// What was not there before.
    pub added: Added,
}

/// What an installation put into a store. What was there before is not the wizard's to remove.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    /// The certificate.
    pub certificate: bool,
    /// Its key.
    pub key: bool,
    /// Issuing certificates.
    pub issuers: Vec<Fingerprint>,
}

impl Added {
    /// This, and what another installation of the same certificate has put there.
    pub fn join(&mut self, other: Self) {
        self.certificate |= other.certificate;
        self.key |= other.key;
        self.issuers.extend(other.issuers);
        self.issuers.sort_unstable();
        self.issuers.dedup();
    }
}

/// A certificate as a store gives it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The store.
    pub store: StoreId,
    /// X.509, DER.
    pub certificate: Vec<u8>,
    /// The name under which the store shows it.
    pub nickname: String,
    /// Whether a private key belongs to it.
    pub has_key: bool,
    /// Whether the store would give that key out again, for a backup.
    pub exportable: bool,
}

/// Whether the programs of a store trust the certificate's chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Trust {
    /// They do.
    Trusted,
    /// The chain ends in a root that they do not know.
    UnknownRoot,
    /// The certificate's own issuer is missing.
    MissingIssuer,
    /// They do not know, or do not accept, the kind of signature on the certificate or on an issuer.
    NotCheckable,
    /// They take the certificate, or an issuer, for no longer or not yet valid.
    NotValidNow,
    /// They do not want it for another reason, or the store cannot tell.
    Unknown,
}

impl Trust {
    /// What a store says, which does not know what it was not given: where an issuer is missing that is a root, that is
    /// whom the programs do not know.
    pub fn under(self, is_issued_by_root: bool) -> Self {
        match self {
            Self::MissingIssuer if is_issued_by_root => Self::UnknownRoot,
            trust => trust,
        }
    }
}

/// How a store signs. All of them sign the SHA-256 of the challenge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SignatureScheme {
    /// RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 §8.2).
    RsaPkcs1Sha256,
    /// ECDSA with SHA-256 on the certificate's curve; `r` and `s`, each as long as the curve's numbers, one after the
    /// other (PKCS#11).
    EcdsaSha256,
}

/// A signature made by the installed key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// How it was made.
    pub scheme: SignatureScheme,
    /// The signature itself.
    pub bytes: Vec<u8>,
}

impl Signature {
    /// From the form in which X.509 and macOS write ECDSA signatures: `SEQUENCE { r INTEGER, s INTEGER }`, DER
    /// (RFC 3279 §2.2.3). None where it is no such signature, or one on a larger curve.
    #[must_use]
    pub fn ecdsa(curve: Curve, der: &[u8]) -> Option<Self> {
        let EcdsaSignature { r, s } = EcdsaSignature::from_der(der).ok()?;
        let mut bytes = vec![0; 2 * curve.octets()];
        for (half, number) in bytes.chunks_exact_mut(curve.octets()).zip([r.as_bytes(), s.as_bytes()]) {
            half.get_mut(curve.octets().checked_sub(number.len())?..)?.copy_from_slice(number);
        }
        Some(Self { scheme: SignatureScheme::EcdsaSha256, bytes })
    }
}

#[derive(Sequence)]
struct EcdsaSignature<'a> {
    r: UintRef<'a>,
    s: UintRef<'a>,
}

/// Why a store could not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum StoreError {
    /// The system keeps the store locked.
    #[error("the system keeps the store locked")]
    Locked,
    /// The store wants its primary password first.
    #[error("the store wants its primary password")]
    NeedsPassword,
    /// The primary password that was given is not the store's. It was tried once.
    #[error("it is not the store's primary password")]
    WrongPassword,
    /// Only a format is there that today's programs have left; nothing was changed.
    #[error("the store is in an old format: {0}")]
    OldFormat(String),
    /// The store cannot be read; nothing was changed.
    #[error("the store is damaged: {0}")]
    Damaged(String),
    /// The user has no right to read or to write there: the folder or the file that refuses.
    #[error("no permission: {0}")]
    NotPermitted(String),
    /// It lies where nothing can be written: the folder or the file.
    #[error("the file system is read-only: {0}")]
    ReadOnly(String),
    /// There is no room for it, or the user may not use more: the folder.
    #[error("no room is left: {0}")]
    Full(String),
    /// It cannot be written for another reason.
    #[error("the store cannot be written: {0}")]
    NotWritable(String),
    /// Another certificate of the same issuer with the same serial number is there, by this name. The store tells the two
    /// apart by nothing else, and holds one of them.
    #[error("another certificate of the same issuer has the same serial number: {0}")]
    SameSerial(String),
    /// The store does not take a key of this kind, or does not sign with it.
    #[error("the store does not use such a key: {0}")]
    UnusableKey(String),
    /// Another program is writing to the store at this moment.
    #[error("another program is writing to the store")]
    InUse,
    /// The user answered a question of the system with no.
    #[error("the user said no: {0}")]
    Declined(String),
    /// The libraries that the store needs are not on this computer.
    #[error("the store's own libraries are missing: {0}")]
    LibraryMissing(String),
    /// The certificate is not there although it was just installed.
    #[error("the certificate is not in the store")]
    NotFound,
    /// The certificate is there and its key is not.
    #[error("the store holds the certificate without its key")]
    NoKey,
    /// The store said no, in its own words.
    #[error("{call} failed: {reason}")]
    Refused {
        /// The call that failed.
        call: String,
        /// The store's own error code or words.
        reason: String,
    },
    /// The worker process ended without an answer.
    #[error("the worker process ended without an answer: {0}")]
    WorkerLost(String),
    /// This system's stores are not served yet.
    #[error("not available on this system yet")]
    Unsupported,
}

/// One certificate store. The calls block: run them away from the async threads.
pub trait CertStore: Send + Sync {
    /// Which store it is.
    fn id(&self) -> StoreId;
    /// What kind of store it is.
    fn kind(&self) -> StoreKind;
    /// The name that tells it from others of its kind, such as a profile's; empty where there is one only.
    fn name(&self) -> String;
    /// Its other names, each of which may stand on the list of what was installed.
    fn aliases(&self) -> Vec<Alias> {
        Vec::new()
    }
    /// The import options that the store knows. The others have no effect there.
    fn import_options(&self) -> &'static [ImportOption];
    /// Looks at the store without changing it.
    fn probe(&self) -> Probe;
    /// Gives the primary password, which the calls that need it then try, each of them once. Stores that have none
    /// take no notice.
    fn unlock(&mut self, primary_password: SecretString);
    /// Puts the key, the certificate and its issuers into the store. Doing it twice changes nothing.
    ///
    /// # Errors
    /// [`StoreError`]; the key of an attempt that failed is taken out again.
    fn install(&self, pfx: &VerifiedPfx, options: &ImportOptions) -> Result<Receipt, StoreError>;
    /// Looks the certificate up afresh, not from memory.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    fn find(&self, fingerprint: &Fingerprint) -> Result<Option<Found>, StoreError>;
    /// Whether the private key of this certificate (X.509, DER) is there, be the certificate itself there or not. Of a
    /// store in which a key is only found by its certificate it is not known, and taken for no.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    fn has_key(&self, certificate: &[u8]) -> Result<bool, StoreError> {
        Ok(self.find(&Fingerprint::of(certificate))?.is_some_and(|found| found.has_key))
    }
    /// All certificates whose key is there.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    fn list(&self) -> Result<Vec<Found>, StoreError>;
    /// Signs `challenge` with the installed key.
    ///
    /// # Errors
    /// [`StoreError`] when there is no key or it does not sign.
    fn prove(&self, found: &Found, challenge: &[u8]) -> Result<Signature, StoreError>;
    /// Whether the store's programs trust the certificate's chain. Nothing is fetched, and no trust is changed.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    fn trust(&self, found: &Found) -> Result<Trust, StoreError>;
    /// Takes out what the receipt says was added, and nothing else. Issuers that something else needs stay.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be written.
    fn remove(&self, receipt: &Receipt) -> Result<(), StoreError>;
    /// Other libraries stand in for those of the program whose store it is, as far as the calls until now have shown.
    fn uses_stand_in(&self) -> bool {
        false
    }
    /// A browser that reads the store is running and remembers that it had no certificate for a site until it is closed.
    fn wants_restart(&self) -> bool;
}

/// Finds the stores of this computer, afresh at each call.
pub trait CertStores: Send + Sync {
    /// All of them, in the order in which a person should see them.
    ///
    /// # Errors
    /// [`StoreError::Unsupported`] where the stores of the system are not served yet.
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError>;
}

#[cfg(test)]
mod tests {
    use super::{Curve, Signature, SignatureScheme};

    /// Two INTEGERs in a SEQUENCE.
    fn der(r: &[u8], s: &[u8]) -> Vec<u8> {
        let integer = |octets: &[u8]| [&[2, octets.len() as u8], octets].concat();
        let both = [integer(r), integer(s)].concat();
        let length = both.len() as u8;
        let header = if length < 0x80 { vec![0x30, length] } else { vec![0x30, 0x81, length] };
        [header, both].concat()
    }

    #[test]
    fn an_ecdsa_signature_in_der_becomes_two_numbers_of_equal_length() {
        for (curve, octets) in [(Curve::P256, 32), (Curve::P384, 48), (Curve::P521, 66)] {
            // A leading zero keeps a number positive; short numbers are filled up.
            let large = [vec![0], vec![0xff; octets]].concat();
            let signature = Signature::ecdsa(curve, &der(&large, &[7])).map(|signature| {
                assert_eq!(signature.scheme, SignatureScheme::EcdsaSha256);
                signature.bytes
            });
            assert_eq!(signature, Some([vec![0xff; octets], vec![0; octets - 1], vec![7]].concat()));
        }
    }

    #[test]
    fn what_is_no_signature_on_the_curve_becomes_none() {
        let too_large = [&[1_u8][..], &[0; 32]].concat();
        let negative = [0x80];
        for octets in [der(&too_large, &[7]), der(&[7], &negative), vec![], vec![0x30, 0]] {
            assert_eq!(Signature::ecdsa(Curve::P256, &octets), None, "{octets:02x?}");
        }
    }
}
