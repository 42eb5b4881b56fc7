//! The practice service at one end of the connection, and the client at the other.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{extract::Request, middleware::from_fn, response::Response};
use pickup::{
    client::{HttpPickup, Timeouts},
    connection::{Check, CheckResult, CheckStep, Proxy, ProxyMode},
    link::{AllowedHosts, OrderLink},
};
use practice_service::{OrderSpec, PracticeOrder, PracticeService, Settings};
use rustls_pki_types::{CertificateDer, pem::PemObject};

const TIMEOUTS: Timeouts =
    Timeouts { connect: Duration::from_secs(3), read: Duration::from_secs(6), ..Timeouts::USUAL };

pub struct Service {
    pub practice_service: PracticeService,
    pub order: PracticeOrder,
    pub link: OrderLink,
    /// Method, path and authorization of every request.
    pub heard: Arc<Mutex<Vec<String>>>,
}

impl Service {
    pub async fn start() -> Self {
        Self::start_with(|response| response).await
    }

    /// Starts the practice service with its replies changed.
    pub async fn start_with(change: fn(Response) -> Response) -> Self {
        let heard = Arc::<Mutex<Vec<String>>>::default();
        let listening = Arc::clone(&heard);
        let wrap = move |request: Request, next: axum::middleware::Next| {
            let authorization = request.headers().get("authorization").map(|value| value.to_str().unwrap());
            let line = format!("{} {} {authorization:?}", request.method(), request.uri().path());
            listening.lock().unwrap().push(line);
            async move { change(next.run(request).await) }
        };
        let wrap_router = |router: axum::Router| router.layer(from_fn(wrap));
        let practice_service = PracticeService::start_with(Settings::default(), wrap_router).await.unwrap();
        let order = practice_service.place_order(OrderSpec::default()).unwrap();
        let link = practice_link(&order.link);
        Self { practice_service, order, link, heard }
    }

    pub fn client(&self) -> HttpPickup {
        client(&CertificateDer::from_pem_slice(self.practice_service.root_pem().as_bytes()).unwrap())
    }
}

pub fn client(root: &[u8]) -> HttpPickup {
    HttpPickup::with_timeouts(Some(root), TIMEOUTS).unwrap()
}

pub fn practice_link(text: &str) -> OrderLink {
    OrderLink::parse(text, &AllowedHosts::default().with_practice()).unwrap()
}

/// A link to this port of this computer.
pub fn link_to_port(port: u16) -> OrderLink {
    practice_link(&format!("https://127.0.0.1:{port}/pickup/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"))
}

pub fn manual(port: u16, user: &str) -> Proxy {
    Proxy { mode: ProxyMode::Manual, address: format!("127.0.0.1:{port}"), user: user.into() }
}

/// The result of each step, in order.
pub fn results(steps: &[CheckStep]) -> [CheckResult; 5] {
    let checks: Vec<_> = steps.iter().map(|step| step.check).collect();
    assert_eq!(checks, [Check::Proxy, Check::Name, Check::Tls, Check::Clock, Check::Service]);
    let results: Vec<_> = steps.iter().map(|step| step.result).collect();
    results.try_into().unwrap()
}

pub fn step(steps: &[CheckStep], check: Check) -> &CheckStep {
    steps.iter().find(|step| step.check == check).unwrap()
}
