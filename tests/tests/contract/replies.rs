//! The client against the document, by replies that are generated from it: the client accepts exactly those that the
//! document permits.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use axum::{
    body::Body,
    extract::Request,
    http::{Response, StatusCode},
    middleware::from_fn,
};
use e2e::contract::Contract;
use pickup::{
    client::{Access, HttpPickup, PickupService},
    error::PickupError,
    link::{AllowedHosts, OrderLink},
};
use practice_service::{OrderSpec, PracticeService, Settings};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};
use rustls_pki_types::{CertificateDer, pem::PemObject};
use serde_json::Value;
use time::OffsetDateTime;

use crate::{
    document::clients_validator,
    setting::{CERTIFICATE_PASSWORD, certificate_password, pickup_password},
};

/// The number of valid replies, and of changed ones, for each reply type.
const REPLIES: usize = 400;

/// A service that sends a given reply.
struct Told {
    client: HttpPickup,
    link: OrderLink,
    answers: Arc<Mutex<VecDeque<(u16, Value)>>>,
    _sandbox: PracticeService,
}

impl Told {
    async fn start() -> Self {
        let answers = Arc::<Mutex<VecDeque<(u16, Value)>>>::default();
        let told = answers.clone();
        let answer = move |_: Request, _| {
            let answer = told.lock().unwrap().pop_front();
            async move {
                let (status, body) = answer.unwrap_or((404, Value::Null));
                let response = Response::builder().status(StatusCode::from_u16(status).unwrap());
                response
                    .header("content-type", "application/json")
                    .body(Body::from(body.to_string()))
                    .unwrap()
            }
        };
        let practice_service =
            PracticeService::start_with(Settings::default(), |router| router.layer(from_fn(answer)))
                .await
                .unwrap();
        let order = practice_service.place_order(OrderSpec::default()).unwrap();
        let root = CertificateDer::from_pem_slice(practice_service.root_pem().as_bytes()).unwrap();
        let client = HttpPickup::new(Some(&root)).unwrap();
        let link = OrderLink::parse(&order.link, &AllowedHosts::default().with_practice()).unwrap();
        Self { client, link, answers, _sandbox: practice_service }
    }

    /// The client's result for this reply to the operation with such replies.
    async fn say(&self, name: &str, reply: &Value) -> Result<(), PickupError> {
        let access = Access::new(self.link.clone(), "A".repeat(43).into(), None, OffsetDateTime::now_utc());
        let status = if name == "Session" || name == "Pkcs12Ready" { 201 } else { 200 };
        *self.answers.lock().unwrap() = [(status, reply.clone())].into();
        match name {
            "Order" => self.client.look_up(&self.link).await.map(drop),
            "Session" => self.client.unlock(&self.link, &pickup_password("hkmwpt4827")).await.map(drop),
            "Agreement" => self.client.agreement(&access).await.map(drop),
            "Pkcs12Ready" => {
                let password = certificate_password(CERTIFICATE_PASSWORD);
                self.client.fetch(&access, &password, |_, _| ()).await.map(drop)
            }
            "Certificates" => self.client.request_certificate(&access, b"a request").await.map(drop),
            name => panic!("{name} is no reply"),
        }
    }
}

/// Whether the client rejected the reply as a violation of the contract; a step after the reply may fail otherwise.
fn is_refused(said: &Result<(), PickupError>) -> bool {
    matches!(said, Err(PickupError::NotUnderstood(_)))
}

#[tokio::test]
async fn client_takes_exactly_the_documented_replies() {
    let contract = Contract::read();
    let told = Told::start().await;
    let mut runner = TestRunner::deterministic();
    for name in ["Order", "Session", "Agreement", "Pkcs12Ready", "Certificates"] {
        let judge = clients_validator(&contract, name);
        let (mut taken, mut refused) = (0, 0);
        for (kind, replies) in [("right", contract.right(name)), ("changed", contract.changed(name))] {
            for _ in 0..REPLIES {
                let reply = replies.new_tree(&mut runner).unwrap().current();
                let is_right = judge.is_valid(&reply);
                assert!(is_right || kind == "changed", "no right reply is made: {reply}");
                let said = told.say(name, &reply).await;
                assert_eq!(is_refused(&said), !is_right, "{name}, {said:?}: {reply}");
                if is_right { taken += 1 } else { refused += 1 }
            }
        }
        assert!(taken >= REPLIES && refused > REPLIES / 3, "{name}: {taken} taken, {refused} refused");
    }
}
