//! The key of an order that is made on this computer, and its certificate.

use std::time::Duration;

use certificate::{password::CertificatePassword, request::KeyRequest, x509::sha256};
use pickup::client::{CertificateReply, PickupService};
use stop_points::stop_point;
use tokio::time::sleep;

use super::{EffectRunner, blocking, files::Delivered, lost_write, reply::Reply};
use crate::{
    problem::Problem,
    state::{Agreed, Outcome},
    storage::{KeyError, KeySpec, Storage},
};

/// The longest pause before a certificate is asked for again, and the shortest, in seconds.
const LONGEST_PAUSE: u32 = 10 * 60;
const SHORTEST_PAUSE: u32 = 1;

impl<S: PickupService> EffectRunner<S> {
    /// Makes the key, or takes the one that was made before, and has its certificate issued. The key is safe on the disk
    /// before its request is sent, and every request is the same.
    pub(super) async fn create(&self, agreed: &Agreed, reply: &Reply) -> Result<Delivered, Problem> {
        stop_point!("creation pressed");
        let key = self.own_key(agreed).await?;
        stop_point!("request made");
        let chain = loop {
            match self.service.request_certificate(agreed.access(), key.request()).await? {
                CertificateReply::Issued(chain) => break chain,
                CertificateReply::Issuing { retry_after } => {
                    reply.send(Outcome::Issuing);
                    stop_point!("certificate not issued");
                    let pause = retry_after.clamp(SHORTEST_PAUSE, LONGEST_PAUSE);
                    sleep(Duration::from_secs(pause.into())).await;
                }
            }
        };
        stop_point!("certificate received");
        let leaf = chain.first().filter(|leaf| key.is_answered_by(&leaf.0)).cloned();
        let leaf = leaf.ok_or(Problem::OtherCertificate)?.0;
        let choice = agreed.key_choice();
        let (storage, password) = (self.storage.clone(), agreed.password().clone());
        let is_known = agreed.password_is_known();
        let write = move || {
            let content = key.to_file(&chain, &password).map_err(|_| KeyError::NotMade)?;
            // Nobody could open the file without it.
            let is_kept =
                is_known || storage.secrets().keep_certificate_password(&sha256(&content), &password);
            if is_kept { Ok(content) } else { Err(KeyError::KeyringClosed) }
        };
        let failed = self.failing(agreed);
        let content = blocking(write, lost_key).await.map_err(failed)?;
        Ok(Delivered::MadeHere { content, leaf, choice })
    }

    async fn own_key(&self, agreed: &Agreed) -> Result<KeyRequest, Problem> {
        let details = agreed.order().details();
        let spec = KeySpec {
            order_number: details.number.clone(),
            kind: details.own_key().ok_or(Problem::from(pickup::error::PickupError::KeyOnDevice))?,
            subject: details.subject.clone(),
            choice: agreed.key_choice(),
            password_is_known: agreed.password_is_known(),
        };
        let (storage, password) = (self.storage.clone(), agreed.password().clone());
        let key = blocking(move || storage.own_key(&spec, &password), lost_key).await;
        key.map_err(self.failing(agreed))
    }

    fn failing(&self, agreed: &Agreed) -> impl FnOnce(KeyError) -> Problem + use<S> {
        let path = self.storage.key_path(&agreed.order().details().number).display().to_string();
        move |error| Problem::OwnKey(path, error)
    }
}

/// Tries the password on the key that was made before.
///
/// # Errors
/// [`Problem::OwnKey`].
pub(super) async fn open_key(
    storage: Storage,
    order_number: String,
    password: CertificatePassword,
) -> Result<CertificatePassword, Problem> {
    let path = storage.key_path(&order_number).display().to_string();
    let open = move || {
        // Without a key, another is made under this password.
        if let Some(kept) = storage.kept_key(&order_number)? {
            storage.open_key(&order_number, &kept, &password)?;
        }
        Ok(password)
    };
    blocking(open, lost_key).await.map_err(|error| Problem::OwnKey(path, error))
}

fn lost_key() -> KeyError {
    KeyError::Disk(lost_write())
}
