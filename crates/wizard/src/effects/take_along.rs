//! Keys that are written for elsewhere: taken from the kept file or from a store, and read back from the disk.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use certificate::{
    password::CertificatePassword,
    pkcs7::certificates_only,
    pkcs12::{Expected, MAX_FILE_SIZE, VerifiedPfx, has_no_password},
    store::{CertStores, StoreError, StoreId},
    x509::Fingerprint,
};
use disk::{DiskCause, DiskError, DiskReason};
use pickup::client::PickupService;
use time::OffsetDateTime;

use super::{EffectRunner, blocking, files::label, lost_write, stores::opened};
use crate::{
    leaflet::Leaflet,
    problem::Problem,
    state::{
        ChainSources, FileKind, LeftOut, PrimaryPasswords, Purpose, TakePlan, TakenAlong, TakenKey, WantedKey,
    },
    storage::{Storage, plain_label},
};

impl<S: PickupService> EffectRunner<S> {
    /// Takes the keys, has the person choose a place, writes them there, and reads each back. The place is asked for
    /// last, when there is something to be written.
    pub(super) async fn take_along(self: Arc<Self>, plan: TakePlan) -> Result<Option<TakenAlong>, Problem> {
        let (runner, asked) = (self.clone(), plan.clone());
        let gather =
            move || Ok::<_, Problem>(asked.keys.iter().map(|key| runner.gather(key, &asked)).collect());
        let gathered: Vec<Result<VerifiedPfx, LeftOut>> = blocking(gather, lost).await?;
        if gathered.iter().all(Result::is_err) {
            let left_out = gathered.into_iter().find_map(Result::err);
            return Err(left_out.map_or(Problem::KeyNowhere, Problem::from));
        }
        let (from, language) = (plan.from.clone(), plan.language);
        let place = match (plan.purpose, plan.keys.first()) {
            (Purpose::Backup, Some(key)) => {
                let name = format!("PersonalSign backup {}.pfx", plain_label(&key.holder));
                self.dialogs.choose_save(from, name, FileKind::CertificateFile, language).await
            }
            _ => self.dialogs.choose_folder(from, language).await,
        };
        let Some(place) = place else { return Ok(None) };
        let storage = self.storage.clone();
        blocking(move || write(&storage, &plan, gathered, place), lost).await.map(Some)
    }

    /// The key with its certificates: from its file, where its password is known, or from a store.
    fn gather(&self, wanted: &WantedKey, plan: &TakePlan) -> Result<VerifiedPfx, LeftOut> {
        let mut otherwise = wanted.otherwise.clone();
        if let Some(content) =
            wanted.file.as_deref().and_then(|file| self.storage.look_at(file, MAX_FILE_SIZE).ok())
        {
            let (file, content) = content;
            let kept = self.storage.secrets().certificate_password(&file.sha256);
            let none = has_no_password(&content).then(CertificatePassword::none);
            for password in kept.into_iter().chain(plan.file_password.clone()).chain(none) {
                match open(&content, &password, wanted.fingerprint, plan.now) {
                    Ok(pfx) => return Ok(pfx),
                    Err(problem) => log::warn!("the kept file: {problem}"),
                }
            }
            otherwise = LeftOut::FilePassword;
        }
        for store in &wanted.stores {
            match self.export_from(store, wanted, plan) {
                Ok(pfx) => return Ok(pfx),
                Err(problem) => {
                    log::warn!("the export of a key: {problem}");
                    if otherwise != LeftOut::FilePassword {
                        otherwise = LeftOut::Failed(problem);
                    }
                }
            }
        }
        Err(otherwise)
    }

    fn export_from(
        &self,
        store: &StoreId,
        wanted: &WantedKey,
        plan: &TakePlan,
    ) -> Result<VerifiedPfx, Problem> {
        let store = opened(&*self.stores, store, plan.passwords.get(store).cloned())?;
        let found = store.find(&wanted.fingerprint)?.ok_or(StoreError::NotFound)?;
        let content = store.export(&found, &plan.password)?;
        open(&content, &plan.password, wanted.fingerprint, plan.now)
    }

    /// The certificate with its issuers, from its file or from a store; the longest chain that is found.
    pub(super) async fn chain(self: Arc<Self>, sources: ChainSources) -> Result<Vec<u8>, Problem> {
        let runner = self.clone();
        let find = move || {
            let ChainSources { leaf, file, stores, passwords } = sources;
            let of_file = file.and_then(|file| runner.issuers_of_file(&file, Fingerprint::of(&leaf)));
            let of_stores =
                stores.iter().filter_map(|store| issuers(&*runner.stores, store, &leaf, &passwords));
            let longest = of_file.into_iter().chain(of_stores).max_by_key(Vec::len).unwrap_or_default();
            if longest.is_empty() {
                return Err(Problem::ChainUnknown);
            }
            certificates_only(&leaf, &longest).map_err(|_| Problem::ChainUnknown)
        };
        blocking(find, || Problem::ChainUnknown).await
    }

    fn issuers_of_file(&self, file: &Path, fingerprint: Fingerprint) -> Option<Vec<Vec<u8>>> {
        let (file, content) = self.storage.look_at(file, MAX_FILE_SIZE).ok()?;
        let password = self.storage.secrets().certificate_password(&file.sha256)?;
        let pfx = open(&content, &password, fingerprint, OffsetDateTime::now_utc()).ok()?;
        Some(pfx.issuers().to_vec())
    }
}

fn lost() -> Problem {
    Problem::Disk(String::new(), lost_write())
}

/// The issuers that a store has.
fn issuers(
    stores: &dyn CertStores,
    store: &StoreId,
    leaf: &[u8],
    passwords: &PrimaryPasswords,
) -> Option<Vec<Vec<u8>>> {
    let store = opened(stores, store, passwords.get(store).cloned()).ok()?;
    let found = store.find(&Fingerprint::of(leaf)).ok()??;
    store.issuers(&found).ok()
}

/// Opens a certificate file, which must be the one of this certificate.
fn open(
    content: &[u8],
    password: &CertificatePassword,
    fingerprint: Fingerprint,
    now: OffsetDateTime,
) -> Result<VerifiedPfx, Problem> {
    let pfx = VerifiedPfx::open(content, password, &Expected::anybody(now))?;
    if pfx.fingerprint() == fingerprint { Ok(pfx) } else { Err(Problem::KeyNowhere) }
}

/// Writes the keys to the place that was chosen, with the page for it.
fn write(
    storage: &Storage,
    plan: &TakePlan,
    gathered: Vec<Result<VerifiedPfx, LeftOut>>,
    place: PathBuf,
) -> Result<TakenAlong, Problem> {
    let is_alone = plan.purpose == Purpose::Backup;
    let mut keys = Vec::new();
    for (wanted, gathered) in plan.keys.iter().zip(gathered) {
        let written = |pfx| {
            if is_alone {
                as_file(storage, plan, &pfx, &place)
            } else {
                into_folder(storage, plan, &pfx, &place)
            }
        };
        let file = match gathered.map(written) {
            Ok(Ok(file)) => Ok(file),
            // Nothing else fits on a full disk either.
            Ok(Err(problem)) => return Err(problem),
            Err(left_out) => Err(left_out),
        };
        keys.push(TakenKey { holder: wanted.holder.clone(), valid_until: wanted.valid_until, file });
    }
    if is_alone {
        let folder = place.parent().unwrap_or(&place).to_owned();
        return Ok(TakenAlong { folder, page: None, keys });
    }
    let leaflet =
        Leaflet { purpose: plan.purpose, language: plan.language, keys: &keys, locked: &plan.locked };
    let page = place.join(leaflet.file_name());
    let written = Storage::write_for_user(&page, leaflet.html().as_bytes());
    written.map_err(|error| Problem::Export(page.display().to_string(), error))?;
    Ok(TakenAlong { folder: place, page: Some(page), keys })
}

fn as_file(storage: &Storage, plan: &TakePlan, pfx: &VerifiedPfx, path: &Path) -> Result<PathBuf, Problem> {
    let failed = |error| Problem::Export(path.display().to_string(), error);
    let content = packed(plan, pfx).map_err(failed)?;
    Storage::write_for_user(path, &content).map_err(failed)?;
    checked(storage, plan, pfx, path.to_owned())
}

fn into_folder(
    storage: &Storage,
    plan: &TakePlan,
    pfx: &VerifiedPfx,
    folder: &Path,
) -> Result<PathBuf, Problem> {
    let failed = |error| Problem::Export(folder.display().to_string(), error);
    let content = packed(plan, pfx).map_err(failed)?;
    let path = storage.back_up(&content, &label(pfx), folder).map_err(failed)?;
    checked(storage, plan, pfx, path)
}

fn packed(plan: &TakePlan, pfx: &VerifiedPfx) -> Result<Vec<u8>, DiskError> {
    pfx.to_file(&plan.password, plan.form)
        .map_err(|error| DiskError::Write(DiskCause::new(DiskReason::Other, &error.to_string())))
}

/// Reads the file back from the disk, opens it, and has its key sign. One that is not right is not left behind: it
/// would be taken for a backup.
fn checked(storage: &Storage, plan: &TakePlan, pfx: &VerifiedPfx, path: PathBuf) -> Result<PathBuf, Problem> {
    let again = storage.look_at(&path, MAX_FILE_SIZE).ok();
    let again =
        again.and_then(|(_, content)| open(&content, &plan.password, pfx.fingerprint(), plan.now).ok());
    if again.is_some_and(|again| again.private_key() == pfx.private_key() && again.key_signs()) {
        return Ok(path);
    }
    // Whether or not it can be removed, it is named.
    let _ = fs::remove_file(&path);
    Err(Problem::NotAsWritten(path.display().to_string()))
}
