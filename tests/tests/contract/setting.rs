//! The practice service with orders in every state, and the client.

use certificate::{password::CertificatePassword, x509::sha256};
use pickup::{
    client::{Access, HttpPickup, PickupService},
    link::{AllowedHosts, OrderLink},
    password::PickupPassword,
};
use practice_service::{OrderSpec, PracticeOrder, PracticeService, Settings, State};
use rustls_pki_types::{CertificateDer, pem::PemObject};
use time::{Duration, OffsetDateTime};

use crate::recorder::Recorder;

pub const CERTIFICATE_PASSWORD: &str = "Wandelen7BrugZomer";
pub const WRONG_PICKUP_PASSWORD: &str = "wrong00000";
/// The states in which nothing can be picked up.
pub const CLOSED: [State; 4] = [State::Cancelled, State::Lapsed, State::Locked, State::PickedUp];

/// A new order lapses after this time.
const PICKUP_TIME: Duration = Duration::days(30);
/// A session lasts longer than this, and ends within twice this time.
const MOST_OF_A_SESSION: Duration = Duration::minutes(20);

pub struct Setting {
    pub practice_service: PracticeService,
    pub client: HttpPickup,
}

/// An order from its subscriber's view.
pub struct Placed {
    pub order: PracticeOrder,
    pub link: OrderLink,
    pub password: PickupPassword,
}

impl Setting {
    pub async fn start(recorder: &Recorder) -> Self {
        let wrap = |router| recorder.wrap(router);
        let practice_service = PracticeService::start_with(Settings::default(), wrap).await.unwrap();
        let root = CertificateDer::from_pem_slice(practice_service.root_pem().as_bytes()).unwrap();
        let client = HttpPickup::new(Some(&root)).unwrap();
        Self { practice_service, client }
    }

    pub fn place(&self) -> Placed {
        self.place_as(OrderSpec::default())
    }

    pub fn place_as(&self, spec: OrderSpec) -> Placed {
        let order = self.practice_service.place_order(spec).unwrap();
        let link = self.link(&order.link);
        let password = pickup_password(&order.pickup_password);
        Placed { order, link, password }
    }

    pub fn link(&self, text: &str) -> OrderLink {
        OrderLink::parse(text, &AllowedHosts::default().with_practice()).unwrap()
    }

    /// Places an order that can come to `state` during a session that is open now.
    pub fn place_before(&self, state: State) -> Placed {
        let placed = self.place();
        if state == State::Lapsed {
            self.practice_service.advance_clock(PICKUP_TIME - MOST_OF_A_SESSION / 2);
        }
        placed
    }

    /// Brings an order of [`Setting::place_before`] to its state. Its sessions stay valid.
    pub async fn bring_to(&self, state: State, placed: &Placed) {
        match state {
            State::Ready => {}
            State::Lapsed => self.practice_service.advance_clock(MOST_OF_A_SESSION),
            State::Cancelled => self.practice_service.cancel_order(&placed.order.order_number),
            State::Locked => {
                let wrong = pickup_password(WRONG_PICKUP_PASSWORD);
                for _ in 0..5 {
                    self.client.unlock(&placed.link, &wrong).await.unwrap_err();
                }
            }
            State::PickedUp => {
                let access = self.unlock(placed).await;
                self.accept(&access).await;
                let file = self.fetch(&access).await;
                self.client.confirm_receipt(&placed.link, sha256(&file)).await.unwrap();
            }
        }
        assert_eq!(self.practice_service.order_state(&placed.order.order_number), Some(state));
    }

    pub async fn unlock(&self, placed: &Placed) -> Access {
        self.client.unlock(&placed.link, &placed.password).await.unwrap()
    }

    pub async fn accept(&self, access: &Access) {
        let agreement = self.client.agreement(access).await.unwrap();
        self.client.accept(access, &agreement.accept(OffsetDateTime::now_utc())).await.unwrap();
    }

    pub async fn fetch(&self, access: &Access) -> Vec<u8> {
        let password = certificate_password(CERTIFICATE_PASSWORD);
        self.client.fetch(access, &password, |_, _| ()).await.unwrap()
    }

    pub fn let_sessions_expire(&self) {
        self.practice_service.advance_clock(MOST_OF_A_SESSION * 2);
    }
}

pub fn pickup_password(text: &str) -> PickupPassword {
    PickupPassword::parse(&text.into()).unwrap()
}

/// A password that the client's own rules accept.
pub fn certificate_password(text: &str) -> CertificatePassword {
    CertificatePassword::new(text.into())
}
