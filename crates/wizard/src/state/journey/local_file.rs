//! The certificate file on this computer, at every stage from the download on.

use std::path::{Path, PathBuf};

use certificate::password::CertificatePassword;

use super::{Downloaded, Order};
use crate::journal::{Delivery, Entry, KeyChoice, Phase, SavedFile};

/// A certificate file on this computer, and its order: none, if the person provided the file.
#[derive(Clone, Debug)]
pub struct LocalFile {
    order: Option<Order>,
    /// The host of the CA's page that sent it.
    page: Option<String>,
    file: SavedFile,
    pub(super) backup: Option<PathBuf>,
    pub(super) receipt: Delivery,
    password_is_kept: bool,
}

impl LocalFile {
    /// Creates a file of this order that was just saved, or found.
    pub(crate) fn new(order: Order, file: SavedFile) -> Self {
        let receipt = Delivery::Open;
        Self { order: Some(order), page: None, file, backup: None, receipt, password_is_kept: false }
    }

    /// Creates a file that the person provided. It has no receipt.
    pub(crate) fn user_file(file: SavedFile) -> Self {
        let receipt = Delivery::Confirmed;
        Self { order: None, page: None, file, backup: None, receipt, password_is_kept: false }
    }

    /// Creates a file that the CA's page at this host has sent. It has no receipt, and its link is used up.
    pub(crate) fn of_page(host: &str, file: SavedFile) -> Self {
        Self { page: Some(host.to_owned()), ..Self::user_file(file) }
    }

    /// Restores a file from the journal.
    pub(crate) fn remembered(
        order: Order,
        file: SavedFile,
        backup: Option<PathBuf>,
        receipt: Delivery,
    ) -> Self {
        Self { order: Some(order), page: None, file, backup, receipt, password_is_kept: false }
    }

    /// The order, if the file belongs to one.
    #[must_use]
    pub fn order(&self) -> Option<&Order> {
        self.order.as_ref()
    }

    /// The host of the CA's page that has sent the file.
    pub(crate) fn page(&self) -> Option<&str> {
        self.page.as_deref()
    }

    /// Whether the CA's page has sent the file.
    #[must_use]
    pub fn is_of_page(&self) -> bool {
        self.page.is_some()
    }

    /// Whether the file's key is bound to this computer, so that no copy is made, and the file is not kept.
    pub(crate) fn is_bound(&self) -> bool {
        self.file.made_here == Some(KeyChoice::Bound)
    }

    /// Whether the person provided the file, which is theirs to keep.
    #[must_use]
    pub fn is_user_file(&self) -> bool {
        self.order.is_none() && self.page.is_none()
    }

    /// The file.
    #[must_use]
    pub fn file(&self) -> &SavedFile {
        &self.file
    }

    /// The user's own copy, once it exists.
    #[must_use]
    pub fn backup(&self) -> Option<&Path> {
        self.backup.as_deref()
    }

    /// The state of the file's receipt at the service.
    #[must_use]
    pub fn receipt(&self) -> Delivery {
        self.receipt
    }

    /// Whether the link, if any, is used up or useless: the file cannot be downloaded again.
    pub(crate) fn receipt_is_settled(&self) -> bool {
        self.receipt.is_settled()
    }

    /// Whether the file's password is in the system's keyring.
    pub(crate) fn password_is_kept(&self) -> bool {
        self.password_is_kept
    }

    pub(crate) fn with_password_kept(self, password_is_kept: bool) -> Self {
        Self { password_is_kept, ..self }
    }

    pub(crate) fn with_receipt(self, receipt: Delivery) -> Self {
        Self { receipt, ..self }
    }

    pub(crate) fn with_attempts_left(self, attempts_left: u32) -> Self {
        Self { order: self.order.map(|order| order.with_attempts_left(attempts_left)), ..self }
    }

    /// The journal entry while the receipt is being sent: the service may have received it.
    pub(crate) fn entry_while_telling(&self, backup_folder: &Path) -> Option<Entry> {
        Self { receipt: self.receipt.max(Delivery::Sent), ..self.clone() }.entry(backup_folder)
    }

    /// The journal entry; none for a file that the person provided, and can choose again.
    pub(crate) fn entry(&self, backup_folder: &Path) -> Option<Entry> {
        self.entry_in(false, backup_folder)
    }

    /// The entry to keep after the installation, for as long as the receipt is not settled.
    pub(crate) fn entry_when_installed(&self, backup_folder: &Path) -> Option<Entry> {
        self.entry_in(true, backup_folder)
    }

    fn entry_in(&self, installed: bool, backup_folder: &Path) -> Option<Entry> {
        let (file, backup, receipt) = (self.file.clone(), self.backup.clone(), self.receipt);
        let phase = Phase::Saved { file, backup, receipt, installed };
        Some(self.order.as_ref()?.entry(phase, backup_folder))
    }

    /// Continues with the file and its password.
    pub(crate) fn reopen(self, password: CertificatePassword) -> Downloaded {
        Downloaded { kept: self, password, retyped: None }
    }
}
