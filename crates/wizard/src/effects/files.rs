//! Certificate files that the service delivered, or that the user provided, and their copies.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use certificate::{
    password::CertificatePassword,
    pkcs12::{
        FileError, Foreign, MAX_FILE_SIZE, RewrapError, Strengthened, VerifiedPfx, has_no_password,
        recognise, strengthen,
    },
};
use disk::{DiskCause, DiskError, DiskReason};
use pickup::{client::PickupService, link::AllowedHosts};
use stop_points::stop_point;

use super::{EffectRunner, blocking, lost_write};
use crate::{
    journal::{Delivery, KeyChoice, KnownFile, SavedFile},
    preferences::Language,
    problem::Problem,
    runner::Dialogs,
    state::{Agreed, Brought, Downloaded, Export, ExportContent, FileKind, FoundFile, LocalFile, links_of},
    storage::Storage,
};

/// The most entries of the folder that are looked at: the person may have chosen a whole disk.
const MOST_ENTRIES: usize = 2_000;

/// The most certificate files that are opened, each of which takes a second.
const MOST_FILES: usize = 50;

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
        self: Arc<Self>,
        export: Export,
        name: String,
        content: ExportContent,
        from: PathBuf,
        language: Language,
    ) -> Result<Option<(Export, PathBuf)>, Problem> {
        let content = match content {
            ExportContent::Ready(content) => content,
            ExportContent::Chain(sources) => self.clone().chain(sources).await?,
        };
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
    content: Vec<u8>,
    language: Language,
) -> Result<Option<PathBuf>, Problem> {
    let Some(path) = dialogs.choose_save(from, name, kind, language).await else { return Ok(None) };
    let (target, shown) = (path.clone(), path.display().to_string());
    let written = blocking(move || Storage::write_for_user(&target, &content), lost_write).await;
    written.map_err(|error| Problem::Export(shown, error))?;
    Ok(Some(path))
}

/// What the person's file is, by its content and not by its name.
///
/// # Errors
/// [`Problem`]: it cannot be read, it is neither a certificate file nor a mail, or the mail has no link.
pub(super) fn brought(storage: &Storage, path: &Path, hosts: &AllowedHosts) -> Result<Brought, Problem> {
    if path.is_dir() {
        return Err(FileError::NotAPfx(Foreign::Folder).into());
    }
    let failed = |error| Problem::UserFile(path.display().to_string(), error);
    let (file, content) = storage.look_at(path, mail_file::MAX_SIZE).map_err(failed)?;
    if is_mail(&content) {
        let mail = mail_file::read(&content).map_err(|_| Problem::MailUnread)?;
        return links_of(&mail, hosts).map(Brought::Mail);
    }
    if content.len() > MAX_FILE_SIZE {
        return Err(failed(DiskError::TooLarge));
    }
    recognise(&content)?;
    let found = found(storage, KnownFile { file, backup: None, receipt: Delivery::Open });
    let has_no_password = has_no_password(&content);
    Ok(Brought::CertificateFile(Box::new(FoundFile { has_no_password, ..found })))
}

/// The files in this folder whose names end as those of certificate files do, in the order of their names.
pub(super) fn certificate_files(folder: &Path) -> Result<Vec<PathBuf>, DiskError> {
    let entries = fs::read_dir(folder).map_err(|error| DiskError::Read(error.into()))?;
    let is_meant = |path: &PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase);
        // Such as macOS leaves beside each file on a stick.
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        matches!(ending.as_deref(), Some("pfx" | "p12")) && !is_hidden && path.is_file()
    };
    let paths = entries.take(MOST_ENTRIES).filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<PathBuf> = paths.filter(is_meant).collect();
    files.sort();
    files.truncate(MOST_FILES);
    Ok(files)
}

/// Whether it is a mail without a certificate file. Of a file that is too large for one, the beginning tells.
fn is_mail(content: &[u8]) -> bool {
    let begin = content.get(..MAX_FILE_SIZE).unwrap_or(content);
    matches!(recognise(begin), Err(FileError::NotAPfx(Foreign::Mail)))
        || begin.len() < content.len() && mail_file::is_outlook(content)
}

/// The label of a file with this key: whose it is, and until when.
pub(super) fn label(pfx: &VerifiedPfx) -> String {
    format!("{} {}", pfx.facts().holder, pfx.facts().valid_until.date())
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

    use std::sync::Arc;

    use certificate::{
        fixtures::{Identity, in_clear, password},
        pkcs12::{Shortcoming, VerifiedPfx},
        x509::sha256,
    };

    use super::*;
    use crate::{storage::keyring::NoKeyring, view::UserError};

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
    fn content_tells_what_a_file_is() {
        let directory = tempfile::tempdir().unwrap();
        let storage = Storage::new(directory.path().to_owned(), Arc::new(NoKeyring));
        let link = "https://system.globalsign.com/pickup/abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE";
        let head = "From: ca@example.org\r\nDate: Tue, 1 Dec 2026 10:00:00 +0100\r\n";
        let with = |body: &str| format!("{head}\r\n{body}\r\n").into_bytes();
        let large = [with(link), b"x ".repeat(MAX_FILE_SIZE)].concat();
        let undated = format!("From: ca@example.org\r\nSubject: Ready\r\n\r\n{link}\r\n");
        let in_mailbox = format!("From ca@example.org Tue Dec  1 10:00:00 2026\r\n{undated}");
        let attached = format!(
            "{head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\
             Content-Type: application/octet-stream; name=anna.pfx\r\n\r\nnothing\r\n--b--\r\n"
        );
        let compound = [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &vec![0; MAX_FILE_SIZE]].concat();
        let identity = Identity::new();
        let (pdf, nothing) = (b"%PDF-1.7".to_vec(), vec![0; MAX_FILE_SIZE + 1]);
        for (name, content, expected) in [
            ("a.pfx", with(link), "a mail with 1 links"),
            ("a.eml", large, "a mail with 1 links"),
            ("no date.eml", undated.into_bytes(), "a mail with 1 links"),
            ("mailbox.eml", in_mailbox.into_bytes(), "a mail with 1 links"),
            ("b.eml", identity.file.clone(), "a certificate file"),
            ("c.eml", with("no link"), "LK-112"),
            ("d.eml", with(&link.replace("globalsign", "g1obalsign")), "LK-106"),
            ("e.eml", attached.into_bytes(), "FI-630"),
            ("f.msg", compound, "LK-113"),
            ("g.eml", pdf, "FI-601"),
            ("h.msg", nothing, "FI-634"),
        ] {
            let path = directory.path().join(name);
            fs::write(&path, content).unwrap();
            let told = match brought(&storage, &path, &AllowedHosts::default()) {
                Ok(Brought::Mail(links)) => format!("a mail with {} links", links.len()),
                Ok(Brought::CertificateFile(_)) => "a certificate file".to_owned(),
                Err(problem) => UserError::from(&problem).code.to_string(),
            };
            assert_eq!(told, expected, "{name}");
        }
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
