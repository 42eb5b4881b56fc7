//! The practice service, shared by all journeys.

use axum::Router;
use e2e::database::Database;
use practice_service::{KeyKind, OrderSpec, PracticeOrder, PracticeService, RequestSpec, Settings, State};
use rustls_pki_types::{CertificateDer, pem::PemObject};
use tempfile::TempDir;
use tokio::runtime::{Handle, Runtime};

/// A running service, and the resources of each journey.
pub(crate) struct Service {
    pub(crate) practice_service: PracticeService,
    /// The root certificate of the service, DER.
    pub(crate) root: Vec<u8>,
    /// An empty database as a template.
    pub(crate) empty_database: TempDir,
    runtime: Runtime,
}

impl Service {
    pub(crate) fn start() -> Self {
        Self::start_with(|router| router)
    }

    /// Starts the service with its routes wrapped.
    pub(crate) fn start_with(wrap: impl FnOnce(Router) -> Router) -> Self {
        let runtime = Runtime::new().unwrap();
        let practice_service =
            runtime.block_on(PracticeService::start_with(Settings::default(), wrap)).unwrap();
        let root = CertificateDer::from_pem_slice(practice_service.root_pem().as_bytes()).unwrap().to_vec();
        let empty_database = tempfile::tempdir().unwrap();
        Database::create(empty_database.path().to_owned());
        Self { practice_service, root, empty_database, runtime }
    }

    /// The runtime of the service.
    pub(crate) fn runtime(&self) -> &Handle {
        self.runtime.handle()
    }

    /// A ready order whose key is generated quickly.
    pub(crate) fn order(&self) -> PracticeOrder {
        self.place(OrderSpec::default())
    }

    /// A ready order whose file is delivered with weak protection.
    pub(crate) fn weak_order(&self) -> PracticeOrder {
        self.place(OrderSpec { weak_file: true, ..OrderSpec::default() })
    }

    /// A ready order whose key is made on the subscriber's computer, and which is issued at the second request.
    pub(crate) fn order_of_own_key(&self) -> PracticeOrder {
        let request = RequestSpec { keys: vec![KeyKind::P256], issuing: 1, retry_after: 0 };
        self.place(OrderSpec { request: Some(request), ..OrderSpec::on_device(KeyKind::P256) })
    }

    fn place(&self, spec: OrderSpec) -> PracticeOrder {
        self.practice_service.place_order(OrderSpec { key: KeyKind::P256, ..spec }).unwrap()
    }

    pub(crate) fn state(&self, order: &PracticeOrder) -> State {
        self.practice_service.order_state(&order.order_number).unwrap()
    }
}
