//! One order that is ready for download, with the connection to the service under the test's control.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use certificate::password::CertificatePassword;
use pickup::{
    client::{Access, HttpPickup, PickupService, Timeouts},
    error::PickupError,
    link::{AllowedHosts, OrderLink},
    password::PickupPassword,
};
use practice_service::{KeyKind, OrderSpec, PracticeOrder, PracticeService, Settings, faults::CuttingProxy};
use rustls_pki_types::{CertificateDer, pem::PemObject};
use time::OffsetDateTime;

use crate::script::Script;

/// Long enough for a busy computer, and short enough to wait for.
pub const TIMEOUTS: Timeouts =
    Timeouts { connect: Duration::from_secs(2), read: Duration::from_secs(3), ..Timeouts::USUAL };

pub struct Setting {
    pub practice_service: PracticeService,
    pub line: Arc<CuttingProxy>,
    pub script: Script,
    pub client: HttpPickup,
    pub order: PracticeOrder,
    /// A link that leads through the controlled connection.
    pub link: OrderLink,
    pub access: Access,
}

impl Setting {
    /// Creates an order whose agreement is accepted.
    pub async fn new() -> Self {
        let script = Script::default();
        let practice_service =
            PracticeService::start_with(Settings::default(), |router| script.wrap(router)).await.unwrap();
        let line = Arc::new(CuttingProxy::start(practice_service.address()).await.unwrap());
        let client = HttpPickup::with_timeouts(Some(&root(&practice_service)), TIMEOUTS).unwrap();
        let order =
            practice_service.place_order(OrderSpec { key: KeyKind::P256, ..OrderSpec::default() }).unwrap();
        let link = practice_link(&line.link(&order.link));
        let access = client.unlock(&link, &pickup_password(&order.pickup_password)).await.unwrap();
        let agreement = client.agreement(&access).await.unwrap();
        client.accept(&access, &agreement.accept(OffsetDateTime::now_utc())).await.unwrap();
        Self { practice_service, line, script, client, order, link, access }
    }

    pub async fn fetch(&self) -> Result<Vec<u8>, PickupError> {
        self.client.fetch(&self.access, &certificate_password(), |_, _| ()).await
    }

    /// Downloads, and returns the progress reports as well.
    pub async fn fetch_with_progress(&self) -> (Result<Vec<u8>, PickupError>, Vec<usize>) {
        let received = Mutex::new(Vec::new());
        let note = |now, _| received.lock().unwrap().push(now);
        let file = self.client.fetch(&self.access, &certificate_password(), note).await;
        (file, received.into_inner().unwrap())
    }

    /// Whether the file is the one that the service sent: it accepts the receipt.
    pub async fn is_whole(&self, file: &[u8]) -> bool {
        self.client.confirm_receipt(&self.link, certificate::x509::sha256(file)).await.is_ok()
    }

    pub fn pickup_password(&self) -> PickupPassword {
        pickup_password(&self.order.pickup_password)
    }
}

pub fn practice_link(text: &str) -> OrderLink {
    OrderLink::parse(text, &AllowedHosts::default().with_practice()).unwrap()
}

pub fn root(practice_service: &PracticeService) -> CertificateDer<'static> {
    CertificateDer::from_pem_slice(practice_service.root_pem().as_bytes()).unwrap()
}

pub fn certificate_password() -> CertificatePassword {
    CertificatePassword::new("Wandelen7BrugZomer".into())
}

fn pickup_password(text: &str) -> PickupPassword {
    PickupPassword::parse(&text.into()).unwrap()
}
