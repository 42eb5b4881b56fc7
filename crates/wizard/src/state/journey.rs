//! The chain of types: each is made from the previous one, so that no step can be skipped.
//!
//! `Order → Unlocked → Protected → Agreed → Downloaded → Opened → Verified → BackedUp → Confirmed`

mod local_file;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use certificate::{password::CertificatePassword, pkcs12::VerifiedPfx, x509::sha256};
use pickup::{
    agreement::Agreement,
    client::Access,
    error::PickupError,
    link::OrderLink,
    order::{OrderDetails, OrderState},
    password::PasswordMark,
};
use secrecy::SecretString;

use crate::{
    journal::{Delivery, Entry, KeyChoice, Phase, SavedFile},
    state::proof::Proof,
    storage::{KeptKey, KeySeal},
};

pub use local_file::LocalFile;

/// An order that the service has described.
#[derive(Clone, Debug)]
pub struct Order {
    link: OrderLink,
    details: OrderDetails,
    marks: Marks,
    own_key: Option<OwnKey>,
}

/// The key of an order that is made on this computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnKey {
    /// The person's choice about it.
    pub choice: KeyChoice,
    /// What opens it, once it is made: then the choice is final.
    pub made: Option<KeySeal>,
}

impl From<&KeptKey> for OwnKey {
    fn from(kept: &KeptKey) -> Self {
        Self { choice: kept.choice, made: Some(kept.seal) }
    }
}

/// The marks that recognise an order's passwords where the other one is asked for, as far as they are known.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// The mark of the pickup password that the service accepted.
    pub pickup: Option<PasswordMark>,
    /// The mark of the certificate password that was chosen last.
    pub certificate: Option<PasswordMark>,
}

impl Order {
    /// Creates the order of this link.
    pub(crate) fn new(link: OrderLink, details: OrderDetails) -> Self {
        Self { link, details, marks: Marks::default(), own_key: None }
    }

    /// The link.
    #[must_use]
    pub fn link(&self) -> &OrderLink {
        &self.link
    }

    /// The service's description of the order.
    pub(crate) fn details(&self) -> &OrderDetails {
        &self.details
    }

    /// Its key, where that is made here, and the person has chosen about it.
    pub(crate) fn own_key(&self) -> Option<OwnKey> {
        self.own_key
    }

    /// Whether the person is asked about the key that is made here, or shown what was chosen about it.
    pub(crate) fn asks_about_key(&self) -> bool {
        let has_password = match self.own_key {
            Some(OwnKey { choice, made: Some(seal) }) => {
                choice == KeyChoice::Exportable || seal == KeySeal::Password
            }
            _ => false,
        };
        self.details.own_key().is_some() && !has_password
    }

    /// Whether the order is ready, and can be picked up at the service.
    pub(crate) fn can_be_picked_up(&self) -> bool {
        self.details.can_be_picked_up()
    }

    pub(crate) fn with_own_key(self, own_key: Option<OwnKey>) -> Self {
        Self { own_key, ..self }
    }

    /// The marks of its passwords.
    pub(crate) fn marks(&self) -> &Marks {
        &self.marks
    }

    /// Sets the mark of the pickup password that the service accepted before a restart, if there is one.
    pub(crate) fn with_pickup_mark(mut self, mark: Option<PasswordMark>) -> Self {
        self.marks.pickup = mark;
        self
    }

    pub(crate) fn with_state(mut self, state: OrderState) -> Self {
        self.details.state = state;
        self
    }

    pub(crate) fn with_attempts_left(mut self, attempts_left: u32) -> Self {
        self.details.attempts_left = attempts_left;
        self
    }

    pub(crate) fn entry(&self, phase: Phase, backup_folder: &Path) -> Entry {
        let entry = Entry::new(&self.link, &self.details, phase, backup_folder.to_owned());
        entry.with_pickup_mark(self.marks.pickup.clone())
    }

    /// Continues with a pickup password that the service accepted.
    pub(crate) fn unlock(self, pickup_mark: PasswordMark, access: Access) -> Unlocked {
        let order = self.with_pickup_mark(Some(pickup_mark.clone()));
        Unlocked { order, pickup_mark, access }
    }
}

/// An order whose pickup password was accepted.
#[derive(Clone, Debug)]
pub struct Unlocked {
    order: Order,
    pickup_mark: PasswordMark,
    access: Access,
}

impl Unlocked {
    /// The order.
    #[must_use]
    pub fn order(&self) -> &Order {
        &self.order
    }

    /// The mark of the pickup password, which the certificate password must not repeat.
    pub(crate) fn pickup_mark(&self) -> &PasswordMark {
        &self.pickup_mark
    }

    /// The access to the order.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.access
    }

    pub(crate) fn lock(self) -> Order {
        self.order
    }

    /// Notes the person's choice about the key that is made here.
    pub(crate) fn with_choice(self, choice: KeyChoice) -> Self {
        let made = self.order.own_key.and_then(|key| key.made);
        Self { order: self.order.with_own_key(Some(OwnKey { choice, made })), ..self }
    }

    /// Continues with a certificate password that keeps every rule.
    pub(crate) fn protect(mut self, password: CertificatePassword, source: PasswordSource) -> Protected {
        self.order.marks.certificate = Some(self.pickup_mark.beside(&password));
        Protected { unlocked: self, password, source }
    }
}

/// Where a certificate password comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PasswordSource {
    /// The person chose it.
    Person,
    /// The wizard suggested it, and the person wrote it down.
    Suggestion,
    /// The wizard made it for the time until the certificate is installed, and nobody knows it.
    Wizard,
}

/// An order with its certificate password.
#[derive(Clone, Debug)]
pub struct Protected {
    unlocked: Unlocked,
    password: CertificatePassword,
    source: PasswordSource,
}

impl Protected {
    /// The unlocked order.
    #[must_use]
    pub fn unlocked(&self) -> &Unlocked {
        &self.unlocked
    }

    /// The password, if the wizard has suggested it.
    pub(crate) fn suggestion(&self) -> Option<SecretString> {
        (self.source == PasswordSource::Suggestion).then(|| self.password.expose().into())
    }

    /// Whether somebody knows the password.
    pub(crate) fn password_is_known(&self) -> bool {
        self.source != PasswordSource::Wizard
    }

    pub(crate) fn unprotect(self) -> Unlocked {
        self.unlocked
    }

    /// Continues with the agreement that the service has recorded as accepted.
    pub(crate) fn agree(self, agreement: Agreement) -> Agreed {
        Agreed { protected: self, agreement }
    }
}

/// An order whose agreement was accepted: its certificate file may be downloaded.
#[derive(Clone, Debug)]
pub struct Agreed {
    protected: Protected,
    agreement: Agreement,
}

impl Agreed {
    /// The order.
    #[must_use]
    pub fn order(&self) -> &Order {
        &self.protected.unlocked.order
    }

    /// The access to the order.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.protected.unlocked.access
    }

    /// The password that protects the file.
    #[must_use]
    pub fn password(&self) -> &CertificatePassword {
        &self.protected.password
    }

    /// Whether somebody knows the password.
    pub(crate) fn password_is_known(&self) -> bool {
        self.protected.password_is_known()
    }

    /// Whether the key is made on this computer.
    pub(crate) fn makes_key(&self) -> bool {
        self.order().details().own_key().is_some()
    }

    /// The person's choice about the key, where that is made here.
    pub(crate) fn key_choice(&self) -> KeyChoice {
        self.order().own_key.map_or(KeyChoice::Exportable, |key| key.choice)
    }

    pub(crate) fn reconsider(self) -> (Protected, Agreement) {
        (self.protected, self.agreement)
    }

    /// Continues with the certificate file saved on this computer.
    pub(crate) fn downloaded(self, file: SavedFile) -> Downloaded {
        let is_kept = !self.password_is_known();
        let Protected { unlocked, password, .. } = self.protected;
        LocalFile::new(unlocked.order, file).with_password_kept(is_kept).reopen(password)
    }
}

/// A saved certificate file with its password.
#[derive(Clone, Debug)]
pub struct Downloaded {
    kept: LocalFile,
    password: CertificatePassword,
    /// The text typed while the file is being opened.
    retyped: Option<SecretString>,
}

impl Downloaded {
    /// The file and its order.
    #[must_use]
    pub fn kept(&self) -> &LocalFile {
        &self.kept
    }

    /// The file's password.
    #[must_use]
    pub fn password(&self) -> &CertificatePassword {
        &self.password
    }

    /// Sets the text typed while the file is being opened.
    pub(crate) fn retyped(self, typed: SecretString) -> Self {
        Self { retyped: Some(typed), ..self }
    }

    /// Returns to the password, and what stands in its field.
    pub(crate) fn refused(self) -> (LocalFile, SecretString) {
        let typed = self.retyped.unwrap_or_else(|| self.password.as_typed());
        (self.kept, typed)
    }

    pub(crate) fn close(self) -> LocalFile {
        self.kept
    }

    /// Continues with the file's content, read back from disk and verified. From here on the password serves only to be
    /// kept, where there is one that is not kept yet.
    pub(crate) fn opened(self, pfx: VerifiedPfx) -> Opened {
        let may_be_kept = !(self.kept.password_is_kept() || pfx.has_no_password());
        let password = may_be_kept.then_some(self.password);
        Opened { kept: self.kept, password, pfx: Arc::new(pfx) }
    }
}

/// A saved certificate file that is valid, and may be doubtful.
#[derive(Clone, Debug)]
pub struct Opened {
    kept: LocalFile,
    /// The file's password, as long as it may be kept in the system's keyring.
    password: Option<CertificatePassword>,
    pfx: Arc<VerifiedPfx>,
}

impl Opened {
    /// The file and its order.
    #[must_use]
    pub fn kept(&self) -> &LocalFile {
        &self.kept
    }

    /// The key and its certificate.
    #[must_use]
    pub fn pfx(&self) -> &Arc<VerifiedPfx> {
        &self.pfx
    }

    pub(crate) fn close(self) -> LocalFile {
        self.kept
    }

    /// Whether the user has to decide on its use: they provided it, or something about it is doubtful.
    pub(crate) fn awaits_decision(&self) -> bool {
        self.kept.is_user_file() || !self.pfx.doubts().is_empty()
    }

    /// Continues with a file that needs no decision, or that the user has decided to use.
    pub(crate) fn accepted(self) -> Verified {
        Verified(self)
    }
}

/// A saved certificate file that is valid, and accepted by the user where it is doubtful.
#[derive(Clone, Debug)]
pub struct Verified(Opened);

impl Verified {
    /// The file and its order.
    #[must_use]
    pub fn kept(&self) -> &LocalFile {
        &self.0.kept
    }

    /// The key and its certificate.
    #[must_use]
    pub fn pfx(&self) -> &Arc<VerifiedPfx> {
        &self.0.pfx
    }

    pub(crate) fn close(self) -> LocalFile {
        self.0.kept
    }

    /// Returns to the user's decision.
    pub(crate) fn reconsider(self) -> Opened {
        self.0
    }

    /// Continues with the user's copy of the file at this path.
    pub(crate) fn backed_up(mut self, backup: PathBuf) -> BackedUp {
        self.0.kept.backup = Some(backup);
        BackedUp { verified: self }
    }

    /// Continues without a copy, where the person has chosen that there be none; otherwise returns the file.
    pub(crate) fn bound(self) -> Result<BackedUp, Box<Self>> {
        if self.0.kept.is_bound() { Ok(BackedUp { verified: self }) } else { Err(self.into()) }
    }
}

/// A valid certificate file with a copy at the user's, unless its key is bound to this computer: its link may be used
/// up, and it may be installed.
#[derive(Clone, Debug)]
pub struct BackedUp {
    verified: Verified,
}

impl BackedUp {
    /// The file and its order.
    #[must_use]
    pub fn kept(&self) -> &LocalFile {
        self.verified.kept()
    }

    /// The key and its certificate.
    #[must_use]
    pub fn pfx(&self) -> &Arc<VerifiedPfx> {
        self.verified.pfx()
    }

    /// The user's own copy; none where the key is bound to this computer.
    #[must_use]
    pub fn backup(&self) -> Option<&Path> {
        self.kept().backup()
    }

    /// Notes that the service has confirmed the receipt.
    pub(crate) fn receipt_confirmed(mut self) -> Self {
        self.verified.0.kept.receipt = Delivery::Confirmed;
        self
    }

    /// Notes the error with which the receipt failed.
    pub(crate) fn receipt_failed(mut self, error: &PickupError) -> Self {
        let receipt = &mut self.verified.0.kept.receipt;
        *receipt = receipt.after(error);
        self
    }

    /// Ends the journey. The signature requires a first proof.
    pub(crate) fn confirm(self, first: Proof, others: impl Iterator<Item = Proof>) -> Confirmed {
        Confirmed { backed_up: self, proofs: std::iter::once(first).chain(others).collect() }
    }
}

/// The end of the journey: the certificate is installed, and proven to work in at least one store.
#[derive(Clone, Debug)]
pub struct Confirmed {
    backed_up: BackedUp,
    proofs: Vec<Proof>,
}

impl Confirmed {
    /// The certificate and its file.
    pub(crate) fn backed_up(&self) -> &BackedUp {
        &self.backed_up
    }

    /// Whether the password may be kept in the system's keyring, or is there; none if neither.
    pub(crate) fn password_kept(&self) -> Option<bool> {
        let Opened { kept, password, .. } = &self.backed_up.verified.0;
        let is_kept = kept.password_is_kept();
        // The file of a bound key is deleted, and its password with it.
        (!kept.is_bound() && (is_kept || password.is_some())).then_some(is_kept)
    }

    /// The password that may be kept, and the SHA-256 of the file that it opens: the user's copy.
    pub(crate) fn password(&self) -> Option<([u8; 32], CertificatePassword)> {
        let Opened { kept, password, pfx } = &self.backed_up.verified.0;
        let copy = pfx.copy().map(|copy| sha256(&copy.content));
        Some((copy.unwrap_or(kept.file().sha256), password.clone()?))
    }

    /// Notes that the password is kept, and lets go of it.
    pub(crate) fn with_password_kept(mut self) -> Self {
        let opened = &mut self.backed_up.verified.0;
        opened.password = None;
        opened.kept = opened.kept.clone().with_password_kept(true);
        self
    }

    /// The proofs, one for each store in which it works.
    #[must_use]
    pub fn proofs(&self) -> &[Proof] {
        &self.proofs
    }
}
