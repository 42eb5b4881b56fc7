//! The Secret Service API (freedesktop.org, draft 0.2), which GNOME Keyring, KWallet and KeePassXC offer.
//!
//! Called directly and not through the crate `keyring`, which searches every collection, prompts the user to unlock
//! locked ones, and tries to reach the service only once.

use std::collections::HashMap;

use base64::{Engine, engine::general_purpose::STANDARD};
use secrecy::SecretSlice;
use secret_service::{
    EncryptionType, Error,
    blocking::{Collection, SecretService},
};
use wizard::storage::keyring::KeyringClosed;
use zeroize::Zeroizing;

use super::closed;

/// KWallet stores text only, so secrets are written as base64.
const CONTENT_TYPE: &str = "text/plain";

pub(super) fn read(service: &str, name: &str) -> Result<Option<SecretSlice<u8>>, KeyringClosed> {
    with_collection(|collection| {
        let items = collection.search_items(attributes(service, name))?;
        let Some(item) = items.first() else { return Ok(None) };
        let text = Zeroizing::new(item.get_secret()?);
        // A value that another program has written in its place is not a secret of the wizard.
        Ok(STANDARD.decode(&*text).ok().map(SecretSlice::from))
    })
}

pub(super) fn write(service: &str, name: &str, secret: &[u8]) -> Result<(), KeyringClosed> {
    let text = Zeroizing::new(STANDARD.encode(secret));
    let label = format!("{service}: {name}");
    with_collection(|collection| {
        let attributes = attributes(service, name);
        collection.create_item(&label, attributes, text.as_bytes(), true, CONTENT_TYPE).map(drop)
    })
}

pub(super) fn erase(service: &str, name: &str) -> Result<(), KeyringClosed> {
    with_collection(|collection| {
        collection.search_items(attributes(service, name))?.iter().try_for_each(|item| item.delete())
    })
}

/// Runs `act` on the user's default collection. A locked one does not show its items; unlocking or creating one would
/// prompt the user for a password.
fn with_collection<T>(act: impl FnOnce(&Collection<'_>) -> Result<T, Error>) -> Result<T, KeyringClosed> {
    let service = SecretService::connect(EncryptionType::Dh).map_err(closed)?;
    let collection = service.get_default_collection().map_err(closed)?;
    collection.ensure_unlocked().map_err(closed)?;
    act(&collection).map_err(closed)
}

fn attributes<'a>(service: &'a str, name: &'a str) -> HashMap<&'static str, &'a str> {
    HashMap::from([("service", service), ("name", name)])
}
