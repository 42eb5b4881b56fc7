//! The state of the journey that survives a restart.
//!
//! A page of the journal has a clear part without secrets, and a sealed part with the link, the order and the mark of
//! its pickup password. The key that seals it is in the system's keyring. Where there is none, there is no sealed
//! part: after a restart the link is asked for again.
//!
//! While the keyring is temporarily locked, a page that is written carries the last sealed part along. So if the key
//! exists, a page without any sealed part is not the wizard's.

use std::{fmt, path::PathBuf, sync::Arc};

use aws_lc_rs::aead::{AES_256_GCM, Aad, Nonce, RandomizedNonceKey};
use base64::{Engine, prelude::BASE64_STANDARD};
use certificate::{
    pkcs12::Shortcoming,
    x509::{hex, sha256},
};
use disk::written_path;
use pickup::{
    error::PickupError,
    link::OrderLink,
    order::{OrderDetails, OrderState, is_order_number},
    password::{PasswordMark, RefusalMark},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

/// The octets of the key that seals the journal (AES-256-GCM, NIST SP 800-38D).
pub const KEY_LENGTH: usize = 32;
const NONCE_LENGTH: usize = 12;

/// The progress of a journey at the time of writing.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    link: Zeroizing<String>,
    order: OrderDetails,
    pickup_mark: Option<PasswordMark>,
    refused: Vec<RefusalMark>,
    note: Note,
}

/// The part of an entry without secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The order's number.
    pub order_number: String,
    /// The phase of the journey.
    pub phase: Phase,
    /// The folder of the user's own copy of the certificate file.
    #[serde(with = "written_path")]
    pub backup_folder: PathBuf,
}

/// The phases of a journey that a restart distinguishes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Phase {
    /// The order is on the screen.
    Reviewing,
    /// The order was confirmed; everything up to the download starts with the pickup password.
    PickingUp,
    /// The certificate file is saved on this computer.
    Saved {
        /// The file.
        file: SavedFile,
        /// The user's own copy of it, if there is one.
        #[serde(with = "written_path::optional")]
        backup: Option<PathBuf>,
        /// The service's knowledge of the delivery.
        receipt: Delivery,
        /// Whether the certificate is installed: only the receipt is left to be sent.
        #[serde(default)]
        installed: bool,
    },
}

impl Phase {
    /// Whether a certificate file is saved.
    pub(crate) fn is_saved(&self) -> bool {
        matches!(self, Self::Saved { .. })
    }
}

impl Note {
    /// Whether the certificate file of the order with this number is saved.
    pub(crate) fn is_saved_of(&self, order_number: &str) -> bool {
        self.order_number == order_number && self.phase.is_saved()
    }
}

/// The service's knowledge of a saved file's delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Delivery {
    /// No receipt was sent: the link is not used up.
    Open,
    /// The receipt was sent, and its result is unknown: the link may be used up.
    Sent,
    /// The receipt was accepted: the link is used up.
    Confirmed,
    /// No receipt was accepted, and none will be sent: the order is over.
    Refused,
}

impl Delivery {
    /// Whether no receipt will be sent any more, so that the file cannot be downloaded again.
    pub(crate) fn is_settled(self) -> bool {
        matches!(self, Self::Confirmed | Self::Refused)
    }

    /// The delivery's state after the receipt failed with this error.
    #[must_use]
    pub fn after(self, error: &PickupError) -> Self {
        match error {
            // The service already has the receipt for this order.
            PickupError::OrderNotReady(OrderState::PickedUp) => Self::Confirmed,
            PickupError::OrderNotReady(OrderState::Lapsed | OrderState::Cancelled) => Self::Refused,
            PickupError::TimedOut
            | PickupError::Interrupted(_)
            | PickupError::Corrupted
            | PickupError::ServiceFault(_)
            | PickupError::NotTheService(_)
            | PickupError::NotUnderstood(_) => Self::Sent,
            // The service has no receipt for this order.
            PickupError::WrongPickupPassword { .. }
            | PickupError::OrderNotReady(OrderState::Ready | OrderState::Locked)
            | PickupError::SessionExpired
            | PickupError::AgreementChanged
            | PickupError::CertificatePasswordRefused
            | PickupError::KeyOnDevice
            | PickupError::OtherRequest
            | PickupError::RequestRefused
            | PickupError::WrongReceipt => Self::Open,
            // The service did not receive the request, or its reply is inconclusive. An earlier receipt may have
            // arrived.
            PickupError::UnknownLink
            | PickupError::Unreachable(_)
            | PickupError::Untrusted(_)
            | PickupError::NoAuthorities
            | PickupError::ProxyAuthentication
            | PickupError::ProxySetting(_)
            | PickupError::Redirected { .. }
            | PickupError::Busy { .. } => self,
        }
    }
}

/// A certificate file on this computer, with its copy and its delivery's state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownFile {
    /// The file.
    pub file: SavedFile,
    /// The user's own copy of it.
    pub backup: Option<PathBuf>,
    /// The service's knowledge of the delivery.
    pub receipt: Delivery,
}

/// A certificate file on this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedFile {
    /// The path of the file.
    #[serde(with = "written_path")]
    pub path: PathBuf,
    /// SHA-256 of its content.
    pub sha256: [u8; 32],
    /// SHA-256 of the delivered file, where its protection was insufficient and it was re-encrypted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered: Option<[u8; 32]>,
    /// Whether the protection was strong, and the file was re-encrypted only for the spelling of its password.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub respelled: bool,
    /// The choice about its key, where that was made here. What was delivered then is the certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_here: Option<KeyChoice>,
}

/// The person's choice about a key that is made on this computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KeyChoice {
    /// It may be backed up, and taken to another computer.
    Exportable,
    /// It stays in the programs of this computer.
    Bound,
}

impl SavedFile {
    /// A file that is kept unchanged.
    #[must_use]
    pub fn new(path: PathBuf, sha256: [u8; 32]) -> Self {
        Self { path, sha256, delivered: None, respelled: false, made_here: None }
    }

    /// The reason why it is not kept as it was delivered, if any.
    #[must_use]
    pub fn shortcoming(&self) -> Option<Shortcoming> {
        let strengthened = self.delivered.filter(|_| self.made_here.is_none());
        strengthened.map(|_| if self.respelled { Shortcoming::Spelling } else { Shortcoming::Weak })
    }

    /// SHA-256 of the delivered file, or of the certificate for a key that was made here: the receipt names it.
    pub(crate) fn delivered(&self) -> [u8; 32] {
        self.delivered.unwrap_or(self.sha256)
    }
}

/// The content of a page of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recalled {
    /// The complete entry.
    Entry(Box<Entry>),
    /// The clear part alone: the keyring is not open, or was not when the page was written.
    Note(Note),
}

/// The bytes are not a journal's, or were changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the journal is damaged")]
pub struct Damaged;

/// The written form of a page.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    note: Note,
    /// SHA-256 of the note, hexadecimal: it detects the corruption by a failing disk without a keyring, too.
    digest: String,
    /// Nonce, ciphertext and tag of [`Secrets`], base64. A note is the associated data.
    sealed: Option<String>,
    /// The note of the sealed part, where it is an earlier one: this page was written without the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sealed_note: Option<Note>,
}

impl Page {
    /// The sealed part, and the note that it belongs to.
    fn seal(self) -> Option<(String, Note)> {
        Some((self.sealed?, self.sealed_note.unwrap_or(self.note)))
    }
}

#[derive(Serialize, Deserialize)]
struct Secrets {
    link: Zeroizing<String>,
    order: OrderDetails,
    pickup_mark: Option<PasswordMark>,
    #[serde(default)]
    refused: Vec<RefusalMark>,
}

/// The key that seals and opens journals.
pub struct SealingKey(RandomizedNonceKey);

impl SealingKey {
    /// Creates the key from [`KEY_LENGTH`] random octets; `None` for any other number.
    #[must_use]
    pub fn new(octets: &[u8]) -> Option<Self> {
        RandomizedNonceKey::new(&AES_256_GCM, octets).ok().map(Self)
    }

    fn seal(&self, note: &[u8], secrets: &Secrets) -> Option<String> {
        let mut text = Zeroizing::new(serde_json::to_vec(secrets).ok()?);
        let nonce = self.0.seal_in_place_append_tag(Aad::from(note), &mut *text).ok()?;
        let sealed = [nonce.as_ref().as_slice(), text.as_slice()].concat();
        Some(BASE64_STANDARD.encode(sealed))
    }

    fn open(&self, note: &[u8], sealed: &str) -> Option<Secrets> {
        let sealed = BASE64_STANDARD.decode(sealed).ok()?;
        let (nonce, text) = sealed.split_first_chunk::<NONCE_LENGTH>()?;
        let mut text = Zeroizing::new(text.to_vec());
        let text = self.0.open_in_place(Nonce::from(nonce), Aad::from(note), &mut text).ok()?;
        serde_json::from_slice(text).ok()
    }
}

impl Entry {
    /// Creates an entry on the journey with this order.
    #[must_use]
    pub fn new(link: &OrderLink, order: &OrderDetails, phase: Phase, backup_folder: PathBuf) -> Self {
        Self {
            link: link.expose().to_owned().into(),
            order: order.clone(),
            pickup_mark: None,
            refused: Vec::new(),
            note: Note { order_number: order.number.clone(), phase, backup_folder },
        }
    }

    /// Adds the mark of the pickup password, for the stages that ask for the certificate password.
    pub(crate) fn with_pickup_mark(self, pickup_mark: Option<PasswordMark>) -> Self {
        Self { pickup_mark, ..self }
    }

    /// Adds the marks of the pickup passwords that the service has refused.
    pub(crate) fn with_refused(self, refused: Vec<RefusalMark>) -> Self {
        Self { refused, ..self }
    }

    /// The marks of the pickup passwords that the service has refused.
    #[must_use]
    pub fn refused(&self) -> &[RefusalMark] {
        &self.refused
    }

    /// The link, to be parsed again: the list of allowed hosts may have changed.
    #[must_use]
    pub fn link(&self) -> &str {
        &self.link
    }

    /// The clear part.
    #[must_use]
    pub fn note(&self) -> &Note {
        &self.note
    }

    /// Sets the service's knowledge of the saved file.
    pub(crate) fn with_receipt(mut self, now: Delivery) -> Self {
        if let Phase::Saved { receipt, .. } = &mut self.note.phase {
            *receipt = now;
        }
        self
    }

    /// The order as last seen, the mark of its pickup password, and the clear part.
    #[must_use]
    pub fn into_parts(self) -> (OrderDetails, Option<PasswordMark>, Note) {
        (self.order, self.pickup_mark, self.note)
    }

    /// Writes the page for this entry. Without a key it has no sealed part of its own, and carries that of the page
    /// before.
    ///
    /// # Errors
    /// [`Damaged`] when the system gives no random numbers.
    pub fn write(self, key: Option<&SealingKey>, before: Option<&[u8]>) -> Result<Vec<u8>, Damaged> {
        let Self { link, order, pickup_mark, refused, note } = self;
        let associated = serde_json::to_vec(&note).map_err(|_| Damaged)?;
        let secrets = Secrets { link, order, pickup_mark, refused };
        let (sealed, sealed_note) = match key {
            Some(key) => (Some(key.seal(&associated, &secrets).ok_or(Damaged)?), None),
            None => before.and_then(|page| serde_json::from_slice::<Page>(page).ok()?.seal()).unzip(),
        };
        let digest = hex(&sha256(&associated));
        serde_json::to_vec(&Page { note, digest, sealed, sealed_note }).map_err(|_| Damaged)
    }
}

/// Adds the sealed part of a later page to a page from before there was a key, so that it is not taken for one that
/// lost its own.
pub(crate) fn with_seal_of(page: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let page: Page = serde_json::from_slice(page).ok()?;
    let (sealed, sealed_note) = serde_json::from_slice::<Page>(sealed).ok()?.seal().unzip();
    serde_json::to_vec(&Page { sealed, sealed_note, ..page }).ok()
}

/// Whether a page has a sealed part, its own or a carried one.
pub(crate) fn is_sealed(page: &[u8]) -> bool {
    serde_json::from_slice::<Page>(page).is_ok_and(|page| page.sealed.is_some())
}

impl Recalled {
    /// The clear part, by reference.
    #[must_use]
    pub fn note(&self) -> &Note {
        match self {
            Self::Entry(entry) => &entry.note,
            Self::Note(note) => note,
        }
    }

    /// Whether the page must outlast its journey: it describes a saved file, or contains the marks of refused pickup
    /// passwords.
    pub(crate) fn has_to_last(&self) -> bool {
        let has_refused = matches!(self, Self::Entry(entry) if !entry.refused.is_empty());
        has_refused || self.note().phase.is_saved()
    }

    /// The clear part.
    pub(crate) fn into_note(self) -> Note {
        match self {
            Self::Entry(entry) => entry.note,
            Self::Note(note) => note,
        }
    }

    /// Parses a page.
    ///
    /// # Errors
    /// [`Damaged`], also when there is a key and it is wrong, or there is a key but no sealed part.
    pub fn read(page: &[u8], key: impl FnOnce() -> Option<Arc<SealingKey>>) -> Result<Self, Damaged> {
        let page: Page = serde_json::from_slice(page).map_err(|_| Damaged)?;
        let (note, own_seal) = (page.note.clone(), page.sealed_note.is_none());
        let digest = hex(&sha256(&serde_json::to_vec(&note).map_err(|_| Damaged)?));
        // The number becomes part of a file name.
        if page.digest != digest || !is_order_number(&note.order_number) {
            return Err(Damaged);
        }
        let Some(key) = key() else { return Ok(Self::Note(note)) };
        let (sealed, sealed_note) = page.seal().ok_or(Damaged)?;
        let associated = serde_json::to_vec(&sealed_note).map_err(|_| Damaged)?;
        let Secrets { link, order, pickup_mark, refused } = key.open(&associated, &sealed).ok_or(Damaged)?;
        if order.number != sealed_note.order_number {
            return Err(Damaged);
        }
        Ok(if own_seal {
            Self::Entry(Box::new(Entry { link, order, pickup_mark, refused, note }))
        } else {
            Self::Note(note)
        })
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").field("note", &self.note).finish_non_exhaustive()
    }
}

impl fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealingKey")
    }
}
