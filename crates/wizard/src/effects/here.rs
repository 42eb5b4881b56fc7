//! The look around this computer, for the answers in Help.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use certificate::{
    pkcs12::{MAX_FILE_SIZE, recognise},
    store::CertStores,
    x509::Fingerprint,
};

use super::{files::certificate_files, stores::look};
use crate::{
    journal::KeyChoice,
    state::{Here, HereFile, Inventory, PrimaryPasswords},
    storage::Storage,
};

/// Looks for certificate files in the wizard's own folder and in `documents`, and for certificates in all stores.
/// Changes nothing: a task may begin meanwhile.
pub(super) fn look_around(
    stores: &dyn CertStores,
    storage: &Storage,
    documents: &Path,
    passwords: &PrimaryPasswords,
) -> Here {
    let inventory = look(stores, storage, passwords);
    let locked = inventory.iter().flat_map(Inventory::locked).cloned().collect();
    let known = inventory.iter().flat_map(|inventory| &inventory.installed);
    let known = known.filter_map(|noted| Some((noted.file.clone()?, Some(noted.receipt.fingerprint))));
    let folders = [storage.folder(), documents];
    let others = folders.into_iter().flat_map(|folder| certificate_files(folder).unwrap_or_default());
    let mut contents = BTreeSet::new();
    let read = |(path, certificate): (PathBuf, Option<Fingerprint>)| {
        let (file, content) = storage.look_at(&path, MAX_FILE_SIZE).ok()?;
        let file = storage.as_noted(file);
        // A file of a bound key goes when that is installed. The person's copy has the same content as the wizard's.
        let is_bound = file.made_here == Some(KeyChoice::Bound);
        if is_bound || recognise(&content).is_err() || !contents.insert(file.sha256) {
            return None;
        }
        let password_is_kept = storage.secrets().certificate_password(&file.sha256).is_some();
        Some(HereFile { path, certificate, password_is_kept })
    };
    let files = known.chain(others.map(|path| (path, None))).filter_map(read).collect();
    Here { files, locked, holdings: inventory.map(|inventory| inventory.holdings()) }
}
