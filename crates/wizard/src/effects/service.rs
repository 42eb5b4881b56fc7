//! Tasks on the pickup service.

use std::path::PathBuf;

use pickup::{
    client::{Access, PickupService},
    connection::Service,
    error::PickupError,
    link::{AllowedHosts, OrderLink},
    password::{PasswordMark, PickupPassword},
};
use stop_points::stop_point;

use super::{EffectRunner, blocking, lost_write};
use crate::{
    effects::reply::Reply,
    journal::{Delivery, KeyChoice, Phase, SavedFile},
    problem::Problem,
    state::{Agreed, EffectId, Order, Outcome, PreflightFindings, Progress},
    storage::KeptSession,
};

impl<S: PickupService> EffectRunner<S> {
    /// Sends the receipts of installed certificates that the service has not confirmed. The results are stored; no
    /// stage waits for them.
    pub(crate) async fn settle_receipts(&self, hosts: &AllowedHosts) {
        let storage = self.storage.clone();
        let entries = tokio::task::spawn_blocking(move || storage.unsettled()).await.unwrap_or_default();
        for entry in entries {
            let Phase::Saved { file, receipt, .. } = &entry.note().phase else { continue };
            let Ok(link) = OrderLink::parse(entry.link(), hosts) else { continue };
            let told = self.service.confirm_receipt(&link, file.delivered()).await;
            let receipt = match told {
                Ok(()) => Delivery::Confirmed,
                Err(error) => receipt.after(&error),
            };
            log::info!("a receipt was tried again: {receipt:?}");
            let storage = self.storage.clone();
            // If it cannot be stored, the receipt is only sent once more.
            if let Err(error) = blocking(move || storage.settle(entry, receipt), lost_write).await {
                log::warn!("the receipt: {error}");
            }
        }
    }

    /// The preflight of the download.
    pub(super) async fn preflight(&self, order: &Order, backup_folder: PathBuf) -> PreflightFindings {
        let number = order.details().number.clone();
        let path = self.storage.certificate_path(&number).display().to_string();
        let folder = backup_folder.display().to_string();
        let (storage, in_journal) = (self.storage.clone(), order.clone());
        let is_bound = order.own_key().is_some_and(|key| key.choice == KeyChoice::Bound);
        let rehearse = move || {
            // Of a key that is bound to this computer no copy is made.
            let copy =
                if is_bound { Ok(None) } else { storage.rehearse_back_up(&number, &backup_folder).map(Some) };
            let own_file = storage.rehearse_save(&number).and_then(|()| match &copy {
                Ok(copy) => {
                    let file = SavedFile::new(storage.certificate_path(&number), [u8::MAX; 32]);
                    let phase = Phase::Saved {
                        file,
                        backup: copy.clone(),
                        receipt: Delivery::Sent,
                        installed: false,
                    };
                    storage.rehearse_remember(in_journal.entry(phase, &backup_folder))
                }
                // No entry will name it.
                Err(_) => Ok(()),
            });
            (own_file, copy.map(drop))
        };
        let service = Service::of(order.link());
        let (rehearsed, connection) =
            tokio::join!(tokio::task::spawn_blocking(rehearse), self.service.check(&service));
        let lost = |_| (Err(lost_write()), Err(lost_write()));
        let (own_file, backup) = rehearsed.unwrap_or_else(lost);
        PreflightFindings {
            own_file: own_file.map_err(|error| Problem::CannotSave(path, error)),
            backup: backup.map_err(|error| Problem::CannotBackUp(folder, error)),
            connection,
        }
    }

    pub(super) async fn unlock(
        &self,
        order: &Order,
        password: &PickupPassword,
    ) -> Result<(Access, PasswordMark), PickupError> {
        let access = self.service.unlock(order.link(), password).await?;
        let mark = PasswordMark::of(password);
        self.keep_session(order, access.clone(), mark.clone()).await;
        Ok((access, mark))
    }

    pub(super) async fn keep_session(&self, order: &Order, access: Access, mark: PasswordMark) {
        let session = KeptSession::new(&order.details().number, &access, mark);
        let storage = self.storage.clone();
        // Without the session, a restart asks for the pickup password.
        let _ = tokio::task::spawn_blocking(move || storage.secrets().keep_session(&session)).await;
    }

    pub(super) async fn fetch(&self, agreed: &Agreed, reply: &Reply) -> Result<Vec<u8>, PickupError> {
        stop_point!("download pressed");
        let progress = |received, total| reply.send(Outcome::Progress(in_bytes(received, total)));
        let content = self.service.fetch(agreed.access(), agreed.password(), progress).await?;
        stop_point!("file received");
        Ok(content)
    }

    /// Waits until this download is cancelled.
    pub(super) async fn is_stopped(&self, id: EffectId) {
        // Cannot fail while the sender exists.
        let _ = self.stopped.subscribe().wait_for(|stopped| *stopped == Some(id)).await;
    }
}

fn in_bytes(received: usize, total: usize) -> Progress {
    let bytes = |size: usize| u32::try_from(size).unwrap_or(u32::MAX);
    Progress { received: bytes(received), total: bytes(total) }
}
