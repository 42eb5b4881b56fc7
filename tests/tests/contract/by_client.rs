//! The requests of the client, and its result for every reply.

use certificate::{
    request::{KeyRequest, RequestKey},
    subject::Subject,
    x509::{hex, sha256},
};
use pickup::{
    agreement::Agreement,
    client::{CertificateReply, PickupService},
    error::PickupError,
    order::{KeyGeneration, OrderState},
};
use practice_service::{
    KeyGeneration as PracticeKeyGeneration, KeyKind, OrderSpec, RequestSpec, State,
    faults::{CuttingProxy, Fault, Side},
};
use time::OffsetDateTime;

use crate::setting::{
    CERTIFICATE_PASSWORD, CLOSED, Setting, WRONG_PICKUP_PASSWORD, certificate_password, pickup_password,
};

const UNKNOWN_TOKEN: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

pub async fn play(setting: &Setting) {
    order_is_picked_up_end_to_end(setting).await;
    a_broken_transfer(setting).await;
    an_unknown_link(setting).await;
    wrong_pickup_passwords(setting).await;
    steps_left_out(setting).await;
    requests_for_a_certificate(setting).await;
    orders_that_are_closed(setting).await;
    an_expired_session(setting).await;
}

async fn order_is_picked_up_end_to_end(setting: &Setting) {
    let placed = setting.place();
    let details = setting.client.look_up(&placed.link).await.unwrap();
    assert_eq!(details.number, placed.order.order_number);
    assert_eq!(details.state, OrderState::Ready);
    assert_eq!(details.practice_password.as_ref(), Some(&placed.order.pickup_password));

    let access = setting.unlock(&placed).await;
    assert_eq!(access.accepted_agreement(), None);
    setting.accept(&access).await;
    let version = setting.client.agreement(&access).await.unwrap().version().to_owned();
    let access = setting.unlock(&placed).await;
    assert_eq!(access.accepted_agreement(), Some(version.as_str()));

    let file = setting.fetch(&access).await;
    for _again in 0..2 {
        setting.client.confirm_receipt(&placed.link, sha256(&file)).await.unwrap();
    }
    assert_eq!(setting.client.look_up(&placed.link).await.unwrap().state, OrderState::PickedUp);
}

async fn a_broken_transfer(setting: &Setting) {
    let line = CuttingProxy::start(setting.practice_service.address()).await.unwrap();
    let mut placed = setting.place();
    placed.link = setting.link(&line.link(&placed.order.link));
    let access = setting.unlock(&placed).await;
    setting.accept(&access).await;
    let before = line.passed(Side::Service);
    setting.fetch(&access).await;
    let fetched = line.passed(Side::Service) - before;
    // The file comes last, and is larger than this.
    line.break_after(Side::Service, fetched - 1000, Fault::Close);
    let file = setting.fetch(&access).await;
    assert!(!line.is_armed());
    setting.client.confirm_receipt(&placed.link, sha256(&file)).await.unwrap();
}

async fn an_unknown_link(setting: &Setting) {
    let link = setting.link(&format!("{}/pickup/{UNKNOWN_TOKEN}", setting.practice_service.base_url()));
    let password = pickup_password(WRONG_PICKUP_PASSWORD);
    assert_eq!(setting.client.look_up(&link).await.unwrap_err(), PickupError::UnknownLink);
    assert_eq!(setting.client.unlock(&link, &password).await.unwrap_err(), PickupError::UnknownLink);
    assert_eq!(setting.client.confirm_receipt(&link, [0; 32]).await.unwrap_err(), PickupError::UnknownLink);
}

async fn wrong_pickup_passwords(setting: &Setting) {
    let placed = setting.place();
    let wrong = pickup_password(WRONG_PICKUP_PASSWORD);
    for attempts_left in (1..=4).rev() {
        let refused = setting.client.unlock(&placed.link, &wrong).await.unwrap_err();
        assert_eq!(refused, PickupError::WrongPickupPassword { attempts_left });
        assert_eq!(setting.client.look_up(&placed.link).await.unwrap().attempts_left, attempts_left);
    }
    let locked = PickupError::OrderNotReady(OrderState::Locked);
    assert_eq!(setting.client.unlock(&placed.link, &wrong).await.unwrap_err(), locked);
    assert_eq!(setting.client.unlock(&placed.link, &placed.password).await.unwrap_err(), locked);
}

async fn steps_left_out(setting: &Setting) {
    let now = OffsetDateTime::now_utc();
    let password = certificate_password(CERTIFICATE_PASSWORD);
    let client = &setting.client;

    let placed = setting.place();
    let access = setting.unlock(&placed).await;
    let not_accepted = client.fetch(&access, &password, |_, _| ()).await;
    assert_eq!(not_accepted.unwrap_err(), PickupError::AgreementChanged);

    let earlier_text = "You may do as you like.";
    let earlier =
        Agreement::new("earlier".into(), &hex(&sha256(earlier_text.as_bytes())), earlier_text.into())
            .unwrap();
    let changed = client.accept(&access, &earlier.accept(now)).await;
    assert_eq!(changed.unwrap_err(), PickupError::AgreementChanged);

    setting.accept(&access).await;
    let short = certificate_password("short");
    let refused = client.fetch(&access, &short, |_, _| ()).await;
    assert_eq!(refused.unwrap_err(), PickupError::CertificatePasswordRefused);
    let never_sent = client.confirm_receipt(&placed.link, [0; 32]).await;
    assert_eq!(never_sent.unwrap_err(), PickupError::WrongReceipt);

    let on_device = OrderSpec { key_generation: PracticeKeyGeneration::OnDevice, ..OrderSpec::default() };
    let placed = setting.place_as(on_device);
    assert_eq!(client.look_up(&placed.link).await.unwrap().key_generation, KeyGeneration::OnDevice);
    let access = setting.unlock(&placed).await;
    setting.accept(&access).await;
    let no_file = client.fetch(&access, &password, |_, _| ()).await;
    assert_eq!(no_file.unwrap_err(), PickupError::KeyOnDevice);
}

async fn requests_for_a_certificate(setting: &Setting) {
    let client = &setting.client;
    let made = |kind| KeyRequest::make(kind, &Subject::default()).unwrap();
    let (request, other, rare) = (made(RequestKey::P256), made(RequestKey::P256), made(RequestKey::P384));
    let keys = RequestSpec { keys: vec![KeyKind::P256], issuing: 1, retry_after: 7 };
    let placed = setting.place_as(OrderSpec { request: Some(keys), ..OrderSpec::on_device(KeyKind::P256) });
    assert_eq!(client.look_up(&placed.link).await.unwrap().own_key(), Some(RequestKey::P256));

    let access = setting.unlock(&placed).await;
    let early = client.request_certificate(&access, request.request()).await;
    assert_eq!(early.unwrap_err(), PickupError::AgreementChanged);
    setting.accept(&access).await;
    let refused = client.request_certificate(&access, rare.request()).await;
    assert_eq!(refused.unwrap_err(), PickupError::RequestRefused);
    let issuing = client.request_certificate(&access, request.request()).await;
    assert_eq!(issuing.unwrap(), CertificateReply::Issuing { retry_after: 7 });
    let second = client.request_certificate(&access, other.request()).await;
    assert_eq!(second.unwrap_err(), PickupError::OtherRequest);
    let CertificateReply::Issued(chain) =
        client.request_certificate(&access, request.request()).await.unwrap()
    else {
        panic!("not issued")
    };
    assert!(request.is_answered_by(&chain[0].0));
    let again = client.request_certificate(&access, request.request()).await;
    assert_eq!(again.unwrap(), CertificateReply::Issued(chain.clone()), "the same certificate");
    client.confirm_receipt(&placed.link, sha256(&chain[0].0)).await.unwrap();

    let placed = setting.place();
    let access = setting.unlock(&placed).await;
    setting.accept(&access).await;
    let by_authority = client.request_certificate(&access, request.request()).await;
    assert!(matches!(by_authority, Err(PickupError::NotUnderstood(_))), "{by_authority:?}");
}

async fn orders_that_are_closed(setting: &Setting) {
    let now = OffsetDateTime::now_utc();
    let password = certificate_password(CERTIFICATE_PASSWORD);
    let client = &setting.client;
    let open = setting.place();
    let agreement = client.agreement(&setting.unlock(&open).await).await.unwrap();

    for state in CLOSED {
        let placed = setting.place_before(state);
        let access = setting.unlock(&placed).await;
        setting.bring_to(state, &placed).await;
        let closed = PickupError::OrderNotReady(match state {
            State::Ready => OrderState::Ready,
            State::Locked => OrderState::Locked,
            State::PickedUp => OrderState::PickedUp,
            State::Lapsed => OrderState::Lapsed,
            State::Cancelled => OrderState::Cancelled,
        });
        assert_eq!(PickupError::OrderNotReady(client.look_up(&placed.link).await.unwrap().state), closed);
        assert_eq!(client.unlock(&placed.link, &placed.password).await.unwrap_err(), closed);
        assert_eq!(client.agreement(&access).await.unwrap_err(), closed);
        assert_eq!(client.accept(&access, &agreement.accept(now)).await.unwrap_err(), closed);
        assert_eq!(client.fetch(&access, &password, |_, _| ()).await.unwrap_err(), closed);
        assert_eq!(client.request_certificate(&access, b"a request").await.unwrap_err(), closed);
        // The file of a locked order was downloaded after unlocking it.
        let no_receipt = if state == State::Locked { PickupError::WrongReceipt } else { closed };
        assert_eq!(client.confirm_receipt(&placed.link, [0; 32]).await.unwrap_err(), no_receipt);
    }
}

async fn an_expired_session(setting: &Setting) {
    let placed = setting.place();
    let access = setting.unlock(&placed).await;
    let agreement = setting.client.agreement(&access).await.unwrap();
    setting.let_sessions_expire();

    let acceptance = agreement.accept(OffsetDateTime::now_utc());
    let password = certificate_password(CERTIFICATE_PASSWORD);
    let expired = PickupError::SessionExpired;
    assert_eq!(setting.client.agreement(&access).await.unwrap_err(), expired);
    assert_eq!(setting.client.accept(&access, &acceptance).await.unwrap_err(), expired);
    assert_eq!(setting.client.fetch(&access, &password, |_, _| ()).await.unwrap_err(), expired);
    assert_eq!(setting.client.request_certificate(&access, b"a request").await.unwrap_err(), expired);
}
