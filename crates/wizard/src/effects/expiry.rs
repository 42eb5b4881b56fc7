//! The system's notifications of certificates that expire soon.

use pickup::client::PickupService;
use time::OffsetDateTime;

use super::EffectRunner;
use crate::{
    expiry::{Expiring, expiring},
    preferences::{Language, Residence},
    storage::Storage,
};

impl<S: PickupService> EffectRunner<S> {
    /// Notifies the person of the certificates that expire soon, of each once. What fails here is only logged: the
    /// certificate's days are shown among the certificates, too.
    pub(crate) fn notify_of_expiry(&self, language: Language, residence: Option<Residence>) {
        let (storage, now) = (&self.storage, OffsetDateTime::now_utc());
        let untold = untold(storage, now);
        for one in &untold {
            if !self.dialogs.notify(&one.notification(language, residence, now)) {
                log::info!("the system shows no notifications");
                return;
            }
            if let Err(error) = storage.note_told(one.fingerprint) {
                log::warn!("a notification is shown again at the next start: {error}");
            }
        }
    }
}

/// The certificates that expire soon, of which the person was not told before.
fn untold(storage: &Storage, now: OffsetDateTime) -> Vec<Expiring> {
    // A ledger or a list that cannot be read is told where it is needed.
    let (Ok(installed), Ok(told)) = (storage.installed(), storage.told()) else { return Vec::new() };
    let mut expiring = expiring(&installed, now);
    expiring.retain(|one| !told.contains(&one.fingerprint));
    expiring
}
