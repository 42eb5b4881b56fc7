//! The keys from another computer: the files in their folder, opened and copied.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use certificate::{
    password::CertificatePassword,
    pkcs12::{Expected, MAX_FILE_SIZE, VerifiedPfx, strengthen},
    store::CertStores,
};
use pickup::client::PickupService;
use time::OffsetDateTime;

use super::{
    EffectRunner,
    files::{certificate_files, label},
    lost_worker, stores,
};
use crate::{preferences::Language, problem::Problem, state::OpenedKeys, storage::Storage};

impl<S: PickupService> EffectRunner<S> {
    /// Has the person choose the folder, and looks for certificate files in it.
    pub(super) async fn find_keys(
        self: Arc<Self>,
        from: PathBuf,
        language: Language,
    ) -> Result<Option<(PathBuf, Vec<PathBuf>)>, Problem> {
        let Some(folder) = self.dialogs.choose_folder(from, language).await else { return Ok(None) };
        let (looked_in, shown) = (folder.clone(), folder.display().to_string());
        let look = move || certificate_files(&looked_in);
        let found = tokio::task::spawn_blocking(look).await.unwrap_or_else(|_| Ok(Vec::new()));
        let files = found.map_err(|error| Problem::UserFile(shown.clone(), error))?;
        if files.is_empty() { Err(Problem::NoKeysThere(shown)) } else { Ok(Some((folder, files))) }
    }

    /// Opens the files with their password, and copies each into the person's own folder: the stick goes away.
    pub(super) async fn open_keys(
        self: Arc<Self>,
        files: Vec<PathBuf>,
        password: CertificatePassword,
        folder: PathBuf,
    ) -> OpenedKeys {
        let runner = self.clone();
        let open = move || open_all(&runner.storage, &*runner.stores, files, &password, &folder);
        let lost = |_| OpenedKeys { keys: Vec::new(), unopened: Vec::new(), programs: Err(lost_worker()) };
        tokio::task::spawn_blocking(open).await.unwrap_or_else(lost)
    }
}

fn open_all(
    storage: &Storage,
    stores: &dyn CertStores,
    files: Vec<PathBuf>,
    password: &CertificatePassword,
    folder: &Path,
) -> OpenedKeys {
    let (mut keys, mut unopened) = (Vec::<(Arc<VerifiedPfx>, PathBuf)>::new(), Vec::new());
    for file in files {
        match open(storage, &file, password, folder) {
            Ok((pfx, _)) if keys.iter().any(|(known, _)| known.fingerprint() == pfx.fingerprint()) => {}
            Ok((pfx, copy)) => keys.push((Arc::new(pfx), copy)),
            Err(problem) => unopened.push((file, problem)),
        }
    }
    // The certificate that ends last first, as in the inventory.
    keys.sort_by_key(|(pfx, _)| std::cmp::Reverse(pfx.facts().valid_until));
    OpenedKeys { keys, unopened, programs: stores::programs(stores) }
}

fn open(
    storage: &Storage,
    file: &Path,
    password: &CertificatePassword,
    folder: &Path,
) -> Result<(VerifiedPfx, PathBuf), Problem> {
    let failed = |error| Problem::UserFile(file.display().to_string(), error);
    let (_, content) = storage.look_at(file, MAX_FILE_SIZE).map_err(failed)?;
    let pfx = VerifiedPfx::open(&content, password, &Expected::anybody(OffsetDateTime::now_utc()))?;
    let strong = strengthen(&content, password).ok().flatten();
    let content = strong.map_or(content, |strong| strong.content);
    let copy = match storage.back_up(&content, &label(&pfx), folder) {
        Ok(copy) => copy,
        Err(error) => {
            log::warn!("a file from another computer is not copied: {error}");
            file.to_owned()
        }
    };
    Ok((pfx, copy))
}
