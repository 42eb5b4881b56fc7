//! What is kept of a certificate file that the service delivered, or that a person brought.

use std::path::PathBuf;

use certificate::{
    password::CertificatePassword,
    pkcs12::{RewrapError, Strengthened, strengthen},
};
use disk::{DiskCause, DiskError, DiskReason};

use crate::{journal::SavedFile, state::journey::Downloaded, storage::Desk, user_error::Problem};

/// Saves a file that was delivered, or in its place one of today's protection that holds the same: what was weak never
/// comes to the disk. Until the receipt the service has it still, so a stop at any moment loses nothing.
///
/// # Errors
/// [`DiskError`]. What was saved was read back.
pub(crate) fn keep(
    desk: &Desk,
    path: PathBuf,
    delivered: &[u8],
    password: &CertificatePassword,
) -> Result<SavedFile, DiskError> {
    let Some(strong) = strengthen(delivered, password).map_err(not_wrapped)? else {
        return desk.save(path, delivered);
    };
    let saved = desk.save_for(path, &strong, delivered)?;
    desk.load(&saved, None)?;
    Ok(saved)
}

/// What is copied in the place of a file that a person brought, where that is protected weakly. Theirs stays as it is; an
/// order's was strengthened before it was saved.
///
/// # Errors
/// [`Problem::Disk`], where it cannot be written.
pub(crate) fn copy_of(downloaded: &Downloaded, content: &[u8]) -> Result<Option<Strengthened>, Problem> {
    let kept = downloaded.kept();
    if kept.order().is_some() {
        return Ok(None);
    }
    let failed =
        |error| Problem::Disk { path: kept.file().path.display().to_string(), error: not_wrapped(error) };
    strengthen(content, downloaded.password()).map_err(failed)
}

fn not_wrapped(error: RewrapError) -> DiskError {
    DiskError::Write(DiskCause::new(DiskReason::Other, &error.to_string()))
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
    use crate::storage::vault::NoVault;

    #[test]
    fn file_with_plain_key_is_wrapped_anew() {
        let identity = Identity::new();
        let (delivered, password) = in_clear(&identity);
        let key = identity.key.serialized_der();
        assert!(delivered.windows(key.len()).any(|part| part == key));
        let directory = tempfile::tempdir().unwrap();
        let desk = Desk::new(directory.path().to_owned(), Arc::new(NoVault));
        let path = desk.certificate_path("PS-1");

        let file = keep(&desk, path.clone(), &delivered, &password).unwrap();

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
        assert_eq!(desk.find("PS-1").map(|known| known.file), Some(file), "before the journal knows it");
        fs::write(&path, &identity.file).unwrap();
        assert_eq!(desk.find("PS-1").unwrap().file.delivered, None, "it is another");
    }

    #[test]
    fn file_of_today_is_kept_byte_for_byte() {
        let identity = Identity::new();
        let directory = tempfile::tempdir().unwrap();
        let desk = Desk::new(directory.path().to_owned(), Arc::new(NoVault));
        let path = desk.certificate_path("PS-1");
        let of_today = strengthen(&identity.file, &password()).unwrap().unwrap().content;
        for delivered in [of_today.as_slice(), b"no certificate file"] {
            let file = keep(&desk, path.clone(), delivered, &password()).unwrap();
            assert_eq!((file.delivered, fs::read(&path).unwrap().as_slice()), (None, delivered));
        }
    }
}
