//! The wait for a certificate whose key is made in another program, and the export of that key.

use std::{collections::BTreeSet, sync::Arc};

use certificate::{
    password::CertificatePassword,
    store::{CertStore, CertStores, Found, StoreError, StoreKind},
    x509::Fingerprint,
};
use pickup::client::PickupService;

use super::{EffectRunner, blocking, files::keep, lost_worker, lost_write, reply::Reply, stores::opened};
use crate::{
    journal::SavedFile,
    problem::Problem,
    state::Outcome,
    storage::{PagePhase, Storage},
};

impl<S: PickupService> EffectRunner<S> {
    /// Waits until a certificate with a key is in the Personal store that was not there when the waiting began, also
    /// before a restart.
    pub(super) async fn await_certificate(&self, host: String, reply: &Reply) -> Outcome {
        let known = loop {
            match self.look().await {
                Ok(None) => return Outcome::CertificatesAppeared(None),
                Ok(Some(here)) => break self.known(&host, here.iter().map(fingerprint).collect()).await,
                Err(error) => log::warn!("the Personal store: {error}"),
            }
            self.wait_for_change().await;
        };
        let mut is_asked = true;
        loop {
            // A store that cannot be read for a moment is looked at again.
            let here = self.look().await.ok().flatten().unwrap_or_default();
            let appeared: Vec<Found> =
                here.into_iter().filter(|found| !known.contains(&fingerprint(found))).collect();
            if !appeared.is_empty() {
                return Outcome::CertificatesAppeared(Some(appeared));
            }
            if is_asked {
                reply.send(Outcome::CertificateAwaited);
            }
            is_asked = tokio::select! {
                () = self.look_now.notified() => true,
                () = self.wait_for_change() => false,
            };
        }
    }

    /// The certificates with a key in the Personal store; none where this computer has no such store.
    async fn look(&self) -> Result<Option<Vec<Found>>, StoreError> {
        let stores = self.stores.clone();
        blocking(move || personal(&*stores)?.map(|store| store.list()).transpose(), lost_worker).await
    }

    async fn wait_for_change(&self) {
        let stores = self.stores.clone();
        // Fails only when the runtime ends.
        let _ = tokio::task::spawn_blocking(move || stores.wait_for_change()).await;
    }

    /// The certificates that were there when the waiting began, which is noted for a restart.
    async fn known(&self, host: &str, here: BTreeSet<Fingerprint>) -> BTreeSet<Fingerprint> {
        let (storage, path, host) = (self.storage.clone(), self.storage.page_path(), host.to_owned());
        let noted = here.clone();
        match blocking(move || storage.await_key(&host, noted), lost_write).await {
            Ok(known) => known,
            Err(error) => {
                self.tell_unkept(&path, error);
                here
            }
        }
    }

    /// Saves the key and its certificate in a file under this password.
    pub(super) async fn export_key(
        self: Arc<Self>,
        host: String,
        found: Box<Found>,
        password: CertificatePassword,
    ) -> Result<SavedFile, Problem> {
        let runner = self.clone();
        let export = move || {
            let store = opened(&*runner.stores, &found.store, None)?;
            let content = store.export(&found, &password).map_err(|error| {
                log::warn!("the export of a key: {error}");
                Problem::KeyNotExportable
            })?;
            save(&runner.storage, &host, &content, &password)
        };
        blocking(export, || lost_worker().into()).await
    }
}

fn fingerprint(found: &Found) -> Fingerprint {
    Fingerprint::of(&found.certificate)
}

/// The Personal store. Where there is none, Edge has no mode for Internet Explorer.
fn personal(stores: &dyn CertStores) -> Result<Option<Box<dyn CertStore>>, StoreError> {
    match stores.discover() {
        Ok(stores) => Ok(stores.into_iter().find(|store| store.kind() == StoreKind::WindowsPersonal)),
        Err(StoreError::Unsupported) => Ok(None),
        Err(error) => Err(error),
    }
}

fn save(
    storage: &Storage,
    host: &str,
    content: &[u8],
    password: &CertificatePassword,
) -> Result<SavedFile, Problem> {
    let failed = |error| Problem::Disk(storage.page_path().display().to_string(), error);
    let path = storage.page_file_path().map_err(failed)?;
    let file = keep(storage, path, content, password).map_err(failed)?;
    storage.note_page(host, PagePhase::Saved { file: file.clone() }).map_err(failed)?;
    Ok(file)
}
