//! Certificate files that the service delivered, or that the user provided, and their copies.

use std::path::PathBuf;

use certificate::{
    password::CertificatePassword,
    pkcs12::{RewrapError, Strengthened, strengthen},
};
use disk::{DiskCause, DiskError, DiskReason};
use pickup::client::PickupService;
use stop_points::stop_point;

use super::{EffectRunner, blocking, lost_write};
use crate::{
    journal::{KeyChoice, KnownFile, SavedFile},
    preferences::Language,
    runner::Dialogs,
    state::{Agreed, Downloaded, Export, FileKind, FoundFile, LocalFile},
    storage::Storage,
    user_error::Problem,
};

/// What is to be saved as the certificate file of an order.
pub(super) enum Delivered {
    /// The file that the service sent.
    File(Vec<u8>),
    /// The file of a key that was made here.
    MadeHere {
        /// PKCS#12, DER.
        content: Vec<u8>,
        /// The certificate, X.509 DER.
        leaf: Vec<u8>,
        /// The person's choice about the key.
        choice: KeyChoice,
    },
}

/// Saves a delivered file or, where its protection is weak, a re-encrypted one with the same content: the weak file
/// is never written to disk. Until the receipt the service still has the file, so a stop at any moment loses nothing.
///
/// # Errors
/// [`DiskError`]. The saved file was read back.
pub(crate) fn keep(
    storage: &Storage,
    path: PathBuf,
    delivered: &[u8],
    password: &CertificatePassword,
) -> Result<SavedFile, DiskError> {
    let Some(strong) = strengthen(delivered, password).map_err(not_wrapped)? else {
        return storage.save(path, delivered);
    };
    let saved = storage.save_for(path, &strong, delivered)?;
    storage.load(&saved, None)?;
    Ok(saved)
}

/// The re-encrypted copy of the user's own file, where that is protected weakly. The original is left unchanged; an
/// order's file was re-encrypted before it was saved.
///
/// # Errors
/// [`Problem::Disk`], where it cannot be written.
pub(crate) fn copy_of(downloaded: &Downloaded, content: &[u8]) -> Result<Option<Strengthened>, Problem> {
    let kept = downloaded.kept();
    if kept.order().is_some() {
        return Ok(None);
    }
    let failed = |error| Problem::Disk(kept.file().path.display().to_string(), not_wrapped(error));
    strengthen(content, downloaded.password()).map_err(failed)
}

fn not_wrapped(error: RewrapError) -> DiskError {
    DiskError::Write(DiskCause::new(DiskReason::Other, &error.to_string()))
}

impl<S: PickupService> EffectRunner<S> {
    /// Saves the file, and writes the journal. From the receipt on the link can be used up, so the journal must know
    /// the file before.
    pub(super) async fn save(
        &self,
        agreed: &Agreed,
        delivered: Delivered,
        backup_folder: PathBuf,
    ) -> Result<SavedFile, Problem> {
        let (storage, order) = (self.storage.clone(), agreed.order().clone());
        let path = storage.certificate_path(&order.details().number);
        let shown = path.display().to_string();
        let password = agreed.password().clone();
        let save = move || {
            let before = storage.find(&order.details().number);
            let file = match delivered {
                Delivered::File(content) => keep(&storage, path, &content, &password)?,
                Delivered::MadeHere { content, leaf, choice } => {
                    storage.save_made_here(path, &content, &leaf, choice)?
                }
            };
            stop_point!("file saved");
            if let Some(entry) = LocalFile::new(order, file.clone()).entry(&backup_folder) {
                storage.remember(entry)?;
            }
            stop_point!("file in the journal");
            if let Some(before) = before.filter(|before| before.file.sha256 != file.sha256) {
                storage.give_up(&before.file.sha256);
            }
            Ok(file)
        };
        blocking(save, lost_write).await.map_err(|error| Problem::Disk(shown, error))
    }

    pub(super) async fn export(
        &self,
        export: Export,
        name: String,
        content: String,
        from: PathBuf,
        language: Language,
    ) -> Result<Option<(Export, PathBuf)>, Problem> {
        let saved = save_as(&*self.dialogs, from, name, export.kind(), content, language).await?;
        Ok(saved.map(|path| (export, path)))
    }
}

/// Has the user choose a place for a file of this kind, with this suggested name, and writes it there. Returns its path,
/// or none where no place was chosen.
///
/// # Errors
/// [`Problem::Export`]; what was there before is intact.
pub async fn save_as(
    dialogs: &dyn Dialogs,
    from: PathBuf,
    name: String,
    kind: FileKind,
    content: String,
    language: Language,
) -> Result<Option<PathBuf>, Problem> {
    let Some(path) = dialogs.choose_save(from, name, kind, language).await else { return Ok(None) };
    let (target, shown) = (path.clone(), path.display().to_string());
    let written = blocking(move || Storage::write_for_user(&target, content.as_bytes()), lost_write).await;
    written.map_err(|error| Problem::Export(shown, error))?;
    Ok(Some(path))
}

/// The certificate file of the order with this number, if it is on this computer.
pub(super) async fn find(storage: Storage, order_number: String) -> Option<Box<FoundFile>> {
    let find = move || storage.find(&order_number).map(|known| Box::new(found(&storage, known)));
    tokio::task::spawn_blocking(find).await.unwrap_or_default()
}

pub(super) fn found(storage: &Storage, known: KnownFile) -> FoundFile {
    let password_is_kept = storage.secrets().certificate_password(&known.file.sha256).is_some();
    FoundFile { known, password_is_kept, has_no_password: false }
}

/// Reads the saved file back from disk.
pub(super) fn load(storage: &Storage, kept: &LocalFile) -> Result<Vec<u8>, Problem> {
    let path = || kept.file().path.display().to_string();
    storage.load(kept.file(), kept.backup()).map_err(|error| Problem::Disk(path(), error))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use std::{fs, sync::Arc};

    use certificate::{
        fixtures::{Identity, in_clear, password},
        pkcs12::{Shortcoming, VerifiedPfx},
        x509::sha256,
    };

    use super::*;
    use crate::storage::keyring::NoKeyring;

    #[test]
    fn file_with_plain_key_is_wrapped_anew() {
        let identity = Identity::new();
        let (delivered, password) = in_clear(&identity);
        let key = identity.key.serialized_der();
        assert!(delivered.windows(key.len()).any(|part| part == key));
        let directory = tempfile::tempdir().unwrap();
        let storage = Storage::new(directory.path().to_owned(), Arc::new(NoKeyring));
        let path = storage.certificate_path("PS-1");

        let file = keep(&storage, path.clone(), &delivered, &password).unwrap();

        assert_eq!((file.delivered(), file.shortcoming()), (sha256(&delivered), Some(Shortcoming::Weak)));
        for entry in fs::read_dir(directory.path()).unwrap() {
            let written = fs::read(entry.unwrap().path()).unwrap();
            assert!(!written.windows(key.len()).any(|part| part == key), "the key is on the disk");
        }
        let kept = fs::read(&path).unwrap();
        assert_eq!(file.sha256, sha256(&kept));
        let pfx = VerifiedPfx::open(&kept, &password, &identity.expected()).unwrap();
        assert_eq!((pfx.private_key(), pfx.leaf()), (key, identity.leaf.as_slice()));
        assert_eq!(pfx.friendly_name(), "Anna 🔑");
        assert_eq!(pfx.issuers(), [identity.issuing.der, identity.root.der]);
        assert!(strengthen(&kept, &password).unwrap().is_none(), "it is still weak");
        assert_eq!(storage.find("PS-1").map(|known| known.file), Some(file), "before the journal knows it");
        fs::write(&path, &identity.file).unwrap();
        assert_eq!(storage.find("PS-1").unwrap().file.delivered, None, "it is another");
    }

    #[test]
    fn file_of_today_is_kept_byte_for_byte() {
        let identity = Identity::new();
        let directory = tempfile::tempdir().unwrap();
        let storage = Storage::new(directory.path().to_owned(), Arc::new(NoKeyring));
        let path = storage.certificate_path("PS-1");
        let of_today = strengthen(&identity.file, &password()).unwrap().unwrap().content;
        for delivered in [of_today.as_slice(), b"no certificate file"] {
            let file = keep(&storage, path.clone(), delivered, &password()).unwrap();
            assert_eq!((file.delivered, fs::read(&path).unwrap().as_slice()), (None, delivered));
        }
    }
}
