//! The practice service, for as many journeys as there are.

use axum::Router;
use e2e::database::Database;
use practice_service::{KeyKind, OrderSpec, PracticeOrder, PracticeService, Settings, State};
use rustls_pki_types::{CertificateDer, pem::PemObject};
use tempfile::TempDir;
use tokio::runtime::{Handle, Runtime};

/// A running service, and what each journey needs besides.
pub(crate) struct Service {
    pub(crate) practice_service: PracticeService,
    /// Its root certificate, DER.
    pub(crate) root: Vec<u8>,
    /// An empty database, to be copied.
    pub(crate) empty_database: TempDir,
    runtime: Runtime,
}

impl Service {
    pub(crate) fn start() -> Self {
        Self::start_with(|router| router)
    }

    /// With something between the service and the wizard.
    pub(crate) fn start_with(wrap: impl FnOnce(Router) -> Router) -> Self {
        let runtime = Runtime::new().unwrap();
        let practice_service =
            runtime.block_on(PracticeService::start_with(Settings::default(), wrap)).unwrap();
        let root = CertificateDer::from_pem_slice(practice_service.root_pem().as_bytes()).unwrap().to_vec();
        let empty_database = tempfile::tempdir().unwrap();
        Database::create(empty_database.path().to_owned());
        Self { practice_service, root, empty_database, runtime }
    }

    /// Where it runs.
    pub(crate) fn runtime(&self) -> &Handle {
        self.runtime.handle()
    }

    /// A ready order whose key is made quickly.
    pub(crate) fn order(&self) -> PracticeOrder {
        self.place(OrderSpec::default())
    }

    /// One whose file comes protected weakly.
    pub(crate) fn weak_order(&self) -> PracticeOrder {
        self.place(OrderSpec { weak_file: true, ..OrderSpec::default() })
    }

    fn place(&self, spec: OrderSpec) -> PracticeOrder {
        self.practice_service.place_order(OrderSpec { key: KeyKind::P256, ..spec }).unwrap()
    }

    pub(crate) fn state(&self, order: &PracticeOrder) -> State {
        self.practice_service.order_state(&order.order_number).unwrap()
    }
}
