//! The interface of a certificate store. The implementations live in the crate `cert-store`.

use std::{thread, time::Duration};

use der::{Decode, Sequence, asn1::UintRef};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{key::Curve, password::CertificatePassword, pkcs12::VerifiedPfx, x509::Fingerprint};

mod id;

/// The time between two looks at a store whose content is expected to change.
const LOOK_AGAIN: Duration = Duration::from_secs(3);

/// The identifier of one store of this computer; stable across restarts of the wizard.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct StoreId(pub String);

/// The kind of a store, from which the view takes the name that people know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StoreKind {
    /// The user's shared NSS database on Linux: Chrome, Chromium, and other programs that read it.
    SharedNss,
    /// The NSS database of one browser of Chromium's family that is packaged with a home of its own.
    PackagedChromium,
    /// A profile of Firefox.
    FirefoxProfile,
    /// A profile of LibreWolf.
    LibreWolfProfile,
    /// A profile of Thunderbird.
    ThunderbirdProfile,
    /// The Personal store of the Windows user: Edge, Chrome, Office, Outlook.
    WindowsPersonal,
    /// The login keychain of macOS: Safari, Chrome, Mail.
    LoginKeychain,
}

/// The same store as another program reaches it, such as over a link. Its certificates are listed once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// The identifier that the store would have if this were the only path.
    pub id: StoreId,
    /// The kind of store for that program.
    pub kind: StoreKind,
    /// The name that distinguishes it from others of this kind.
    pub name: String,
}

/// The state of a store before anything is written to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Probe {
    /// Writable, as far as that is known without writing.
    Ready,
    /// Locked by the system.
    Locked,
    /// Protected by a primary password, which the user must enter first.
    NeedsPassword,
    /// Being written to by another program at this moment.
    InUse,
    /// Absent; the installation creates it.
    Absent,
    /// Only an obsolete format is present; it is left unchanged.
    OldFormat,
    /// Unreadable; it is left unchanged.
    Damaged,
    /// The user lacks permission to read it: the folder or the file.
    NotPermitted(String),
    /// Readable, but not writable, for this reason.
    NotWritable(StoreError),
    /// Absent, and cannot be created, for this reason.
    NotMakable(StoreError),
}

impl Probe {
    /// Whether the store does not exist.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent | Self::NotMakable(_))
    }

    /// The reason why the store is left alone; `None` where installation can be tried. A store in use may be free a
    /// moment later.
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

/// The options for adding a certificate to a store; those of the Windows import wizard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImportOptions {
    /// The key can be exported again, for a backup.
    pub exportable: bool,
    /// All attributes of the certificate in the file are kept: the name, and the storage provider of its key.
    pub extended_properties: bool,
    /// The system asks each time the key is used.
    pub strong_protection: bool,
}

impl Default for ImportOptions {
    /// The recommendation of the certificate's supplier.
    fn default() -> Self {
        Self { exportable: true, extended_properties: true, strong_protection: false }
    }
}

/// A single option of the [`ImportOptions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the fields of ImportOptions say it")]
pub enum ImportOption {
    Exportable,
    ExtendedProperties,
    StrongProtection,
}

/// The result of an installation: all that removal needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The store.
    pub store: StoreId,
    /// The installed certificate.
    pub fingerprint: Fingerprint,
    /// The name under which the store lists it.
    pub nickname: String,
    /// The objects that were not there before.
    pub added: Added,
}

/// The objects that an installation added to a store. Earlier ones are not the wizard's to remove.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    /// The certificate.
    pub certificate: bool,
    /// The key.
    pub key: bool,
    /// Issuing certificates.
    pub issuers: Vec<Fingerprint>,
}

impl Added {
    /// Adds the objects of another installation of the same certificate.
    pub fn join(&mut self, other: Self) {
        self.certificate |= other.certificate;
        self.key |= other.key;
        self.issuers.extend(other.issuers);
        self.issuers.sort_unstable();
        self.issuers.dedup();
    }
}

/// A certificate as read from a store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The store.
    pub store: StoreId,
    /// X.509, DER.
    pub certificate: Vec<u8>,
    /// The name under which the store lists it.
    pub nickname: String,
    /// Whether a private key belongs to it.
    pub has_key: bool,
    /// Whether the store permits exporting that key, for a backup.
    pub exportable: bool,
}

/// The trust of a store's programs in the certificate's chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Trust {
    /// Trusted.
    Trusted,
    /// The chain ends in a root that the programs do not know.
    UnknownRoot,
    /// The certificate's own issuer is missing.
    MissingIssuer,
    /// The programs do not support, or do not accept, the signature algorithm of the certificate or of an issuer.
    NotCheckable,
    /// By the programs, the certificate, or an issuer, has expired or is not valid yet.
    NotValidNow,
    /// The programs reject it for another reason, or the store cannot tell.
    Unknown,
}

impl Trust {
    /// Interprets the store's result for the chain that was installed: where the missing issuer is a root, which is
    /// never installed, the programs do not know that root.
    pub fn under(self, is_issued_by_root: bool) -> Self {
        match self {
            Self::MissingIssuer if is_issued_by_root => Self::UnknownRoot,
            trust => trust,
        }
    }
}

/// The signature scheme of a store. All of them sign the SHA-256 of the challenge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SignatureScheme {
    /// RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 §8.2).
    RsaPkcs1Sha256,
    /// ECDSA with SHA-256 on the certificate's curve; `r` and `s`, each as long as the curve's numbers, concatenated
    /// (PKCS#11).
    EcdsaSha256,
}

/// A signature made by the installed key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// The scheme.
    pub scheme: SignatureScheme,
    /// The signature itself.
    pub bytes: Vec<u8>,
}

impl Signature {
    /// Converts from the format in which X.509 and macOS write ECDSA signatures: `SEQUENCE { r INTEGER, s INTEGER }`,
    /// DER (RFC 3279 §2.2.3). `None` where it is not such a signature, or one on a larger curve.
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

/// The reason why an operation of a store failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum StoreError {
    /// The system keeps the store locked.
    #[error("the system keeps the store locked")]
    Locked,
    /// The store requires its primary password first.
    #[error("the store wants its primary password")]
    NeedsPassword,
    /// The given primary password is wrong. It was tried once.
    #[error("it is not the store's primary password")]
    WrongPassword,
    /// Only an obsolete format is present; nothing was changed.
    #[error("the store is in an old format: {0}")]
    OldFormat(String),
    /// The store cannot be read; nothing was changed.
    #[error("the store is damaged: {0}")]
    Damaged(String),
    /// The user lacks permission to read or write: the folder or the file.
    #[error("no permission: {0}")]
    NotPermitted(String),
    /// The store is on a read-only file system: the folder or the file.
    #[error("the file system is read-only: {0}")]
    ReadOnly(String),
    /// There is no space left, or the user's quota is used up: the folder.
    #[error("no room is left: {0}")]
    Full(String),
    /// The store cannot be written for another reason.
    #[error("the store cannot be written: {0}")]
    NotWritable(String),
    /// Another certificate of the same issuer with the same serial number is present, under this name. The store
    /// identifies certificates by these, and holds one of the two.
    #[error("another certificate of the same issuer has the same serial number: {0}")]
    SameSerial(String),
    /// The store does not accept a key of this kind, or does not sign with it.
    #[error("the store does not use such a key: {0}")]
    UnusableKey(String),
    /// Another program is writing to the store at this moment.
    #[error("another program is writing to the store")]
    InUse,
    /// The user declined a prompt of the system.
    #[error("the user said no: {0}")]
    Declined(String),
    /// The libraries that the store needs are not on this computer.
    #[error("the store's own libraries are missing: {0}")]
    LibraryMissing(String),
    /// The certificate is missing although it was just installed.
    #[error("the certificate is not in the store")]
    NotFound,
    /// The certificate is present, but its key is missing.
    #[error("the store holds the certificate without its key")]
    NoKey,
    /// The key was put there such that it must not leave the store.
    #[error("the key may not leave the store")]
    NotExportable,
    /// The wizard does not export keys of this store: the program that it belongs to does.
    #[error("the wizard does not export keys of this store")]
    ExportedElsewhere,
    /// The store refused, with its own error.
    #[error("{call} failed: {reason}")]
    Refused {
        /// The call that failed.
        call: String,
        /// The store's own error code or message.
        reason: String,
    },
    /// The worker process ended without a reply.
    #[error("the worker process ended without an answer: {0}")]
    WorkerLost(String),
    /// This system's stores are not supported yet.
    #[error("not available on this system yet")]
    Unsupported,
}

/// A certificate store. The calls block: run them outside of the async threads.
pub trait CertStore: Send + Sync {
    /// The store's identifier.
    fn id(&self) -> StoreId;
    /// The kind of store.
    fn kind(&self) -> StoreKind;
    /// The name that distinguishes it from others of its kind, such as a profile's; empty where there is only one.
    fn name(&self) -> String;
    /// The store's other identifiers, under which earlier installations may be recorded.
    fn aliases(&self) -> Vec<Alias> {
        Vec::new()
    }
    /// The import options that the store supports. The others have no effect there.
    fn import_options(&self) -> &'static [ImportOption];
    /// Examines the store without changing it.
    fn probe(&self) -> Probe;
    /// Sets the primary password, which the calls that need it then try, each of them once. Stores without one ignore
    /// it.
    fn unlock(&mut self, primary_password: SecretString);
    /// Adds the key, the certificate and its issuers to the store. Idempotent.
    ///
    /// # Errors
    /// [`StoreError`]; the key of a failed attempt is removed again.
    fn install(&self, pfx: &VerifiedPfx, options: &ImportOptions) -> Result<Receipt, StoreError>;
    /// Looks up the certificate in the store itself, not in a cache.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    fn find(&self, fingerprint: &Fingerprint) -> Result<Option<Found>, StoreError>;
    /// Whether the private key of this certificate (X.509, DER) is present, with or without the certificate itself. A
    /// store that finds a key only by its certificate returns `false`.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    fn has_key(&self, certificate: &[u8]) -> Result<bool, StoreError> {
        Ok(self.find(&Fingerprint::of(certificate))?.is_some_and(|found| found.has_key))
    }
    /// Lists all certificates whose key is present.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    fn list(&self) -> Result<Vec<Found>, StoreError>;
    /// Signs `challenge` with the installed key.
    ///
    /// # Errors
    /// [`StoreError`] when there is no key or it does not sign.
    fn prove(&self, found: &Found, challenge: &[u8]) -> Result<Signature, StoreError>;
    /// The key with its certificate in a certificate file under this password, where the store permits it.
    ///
    /// # Errors
    /// [`StoreError::ExportedElsewhere`] for a store whose keys the wizard does not export; else [`StoreError`].
    fn export(&self, found: &Found, password: &CertificatePassword) -> Result<Vec<u8>, StoreError> {
        let _ = (found, password);
        Err(StoreError::ExportedElsewhere)
    }
    /// The issuers of the certificate that the store holds (X.509, DER), nearest first. None where the wizard does not
    /// ask the store for them.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    fn issuers(&self, found: &Found) -> Result<Vec<Vec<u8>>, StoreError> {
        let _ = found;
        Ok(Vec::new())
    }
    /// Whether the store's programs trust the certificate's chain. Nothing is fetched, and no trust is changed.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    fn trust(&self, found: &Found) -> Result<Trust, StoreError>;
    /// Removes the objects that the receipt lists as added, and nothing else. Issuers that other certificates need
    /// stay.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be written.
    fn remove(&self, receipt: &Receipt) -> Result<(), StoreError>;
    /// Whether other libraries replace those of the store's own program, as far as the calls until now have shown.
    fn uses_stand_in(&self) -> bool {
        false
    }
    /// Whether a browser that reads the store is running: until it is closed, it remembers that it had no certificate
    /// for a site.
    fn wants_restart(&self) -> bool;
}

/// Finds the stores of this computer, anew at each call.
pub trait CertStores: Send + Sync {
    /// All stores, in the order in which they are shown.
    ///
    /// # Errors
    /// [`StoreError::Unsupported`] where the stores of the system are not supported yet.
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError>;
    /// Waits until the content of a store may have changed. No store tells, so this is a few seconds. Blocks.
    fn wait_for_change(&self) {
        thread::sleep(LOOK_AGAIN);
    }
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
    fn ecdsa_der_signature_becomes_fixed_length_numbers() {
        for (curve, octets) in [(Curve::P256, 32), (Curve::P384, 48), (Curve::P521, 66)] {
            // A leading zero keeps a number positive; short numbers are padded.
            let large = [vec![0], vec![0xff; octets]].concat();
            let signature = Signature::ecdsa(curve, &der(&large, &[7])).map(|signature| {
                assert_eq!(signature.scheme, SignatureScheme::EcdsaSha256);
                signature.bytes
            });
            assert_eq!(signature, Some([vec![0xff; octets], vec![0; octets - 1], vec![7]].concat()));
        }
    }

    #[test]
    fn invalid_ecdsa_signature_becomes_none() {
        let too_large = [&[1_u8][..], &[0; 32]].concat();
        let negative = [0x80];
        for octets in [der(&too_large, &[7]), der(&[7], &negative), vec![], vec![0x30, 0]] {
            assert_eq!(Signature::ecdsa(Curve::P256, &octets), None, "{octets:02x?}");
        }
    }
}
