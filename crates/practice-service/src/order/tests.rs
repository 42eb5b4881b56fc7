#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use time::macros::datetime;

use super::*;

const PLACED: OffsetDateTime = datetime!(2026-11-20 09:30 UTC);
const PASSWORD: &str = "hkmwpt4827";
const CERTIFICATE_PASSWORD: &str = "Wandelen7Brug";
const STATES: [State; 5] = [State::Ready, State::Locked, State::PickedUp, State::Lapsed, State::Cancelled];

fn terms(kind: Kind, key_generation: KeyGeneration) -> Terms {
    Terms { kind, key_generation, pickup_password: PASSWORD.to_owned() }
}

fn ready() -> Order {
    let terms = terms(Kind::New, KeyGeneration::Pkcs12);
    Order::in_state(State::Ready, terms, PLACED)
}

fn agreement() -> AgreementId<'static> {
    AgreementId { version: "1", sha256: Sha256::of(b"agreement") }
}

fn file() -> Pkcs12File {
    Pkcs12File::new(b"file".to_vec())
}

/// An order whose file was sent, brought to `state` by the usual operations, and the time then.
fn brought_to(state: State) -> (Order, OffsetDateTime) {
    let mut now = PLACED + Duration::days(1);
    let mut order = ready();
    order.accept(agreement(), agreement(), now).unwrap();
    order.lay_out(file(), now).unwrap();
    order.note_sent(&file());
    match state {
        State::Ready => {}
        State::Locked => {
            for _ in 0..MAX_WRONG_PASSWORDS {
                order.unlock("wrong", now).unwrap_err();
            }
        }
        State::PickedUp => order.confirm_receipt(file().sha256, now).unwrap(),
        State::Lapsed => now = PLACED + Duration::days(30),
        State::Cancelled => order.cancel(),
    }
    assert_eq!(order.state(now), state);
    (order, now)
}

type Outcome = (Result<(), Refusal>, State);

/// The outcomes, by state, of an operation that requires a ready order.
fn only_when_ready(outcome: Outcome) -> [Outcome; 5] {
    [
        outcome,
        (Err(Refusal::Locked), State::Locked),
        (Err(Refusal::PickedUp), State::PickedUp),
        (Err(Refusal::Lapsed), State::Lapsed),
        (Err(Refusal::Cancelled), State::Cancelled),
    ]
}

#[test]
fn every_operation_in_every_state() {
    type Operation = fn(&mut Order, OffsetDateTime) -> Result<(), Refusal>;
    let fine = (Ok(()), State::Ready);
    let refused = |refusal| (Err(refusal), State::Ready);
    let table: [(&str, Operation, [Outcome; 5]); 11] = [
        ("unlock", |order, now| order.unlock(PASSWORD, now), only_when_ready(fine)),
        (
            "unlock, wrong",
            |order, now| order.unlock("wrong", now),
            only_when_ready(refused(Refusal::WrongPickupPassword { attempts_left: 4 })),
        ),
        ("read the agreement", |order, now| order.must_be_ready(now), only_when_ready(fine)),
        ("accept", |order, now| order.accept(agreement(), agreement(), now), only_when_ready(fine)),
        (
            "accept another agreement",
            |order, now| {
                let sha256 = Sha256::of(b"another");
                let accepted = AgreementId { sha256, ..agreement() };
                order.accept(accepted, agreement(), now)
            },
            only_when_ready(refused(Refusal::AgreementChanged)),
        ),
        ("request", |order, now| order.may_request(CERTIFICATE_PASSWORD, now), only_when_ready(fine)),
        ("lay out", |order, now| order.lay_out(file(), now), only_when_ready(fine)),
        ("fetch", |order, now| order.file(now).map(|_| ()), only_when_ready(fine)),
        (
            "receipt",
            |order, now| order.confirm_receipt(file().sha256, now),
            [
                (Ok(()), State::PickedUp),
                (Ok(()), State::PickedUp),
                (Ok(()), State::PickedUp),
                (Err(Refusal::Lapsed), State::Lapsed),
                (Err(Refusal::Cancelled), State::Cancelled),
            ],
        ),
        (
            "receipt for a file that was not sent",
            |order, now| order.confirm_receipt(Sha256::of(b"other"), now),
            [
                (Err(Refusal::WrongDigest), State::Ready),
                (Err(Refusal::WrongDigest), State::Locked),
                (Err(Refusal::PickedUp), State::PickedUp),
                (Err(Refusal::Lapsed), State::Lapsed),
                (Err(Refusal::Cancelled), State::Cancelled),
            ],
        ),
        (
            "cancel",
            |order, _| {
                order.cancel();
                Ok(())
            },
            [
                (Ok(()), State::Cancelled),
                (Ok(()), State::Cancelled),
                (Ok(()), State::PickedUp),
                (Ok(()), State::Cancelled),
                (Ok(()), State::Cancelled),
            ],
        ),
    ];
    for (name, operation, outcomes) in table {
        for (state, (result, after)) in STATES.into_iter().zip(outcomes) {
            let (mut order, now) = brought_to(state);
            assert_eq!(operation(&mut order, now), result, "{name} when {state:?}");
            assert_eq!(order.state(now), after, "after {name} when {state:?}");
        }
    }
}

#[test]
fn order_can_be_placed_in_every_state() {
    for state in STATES {
        let terms = terms(Kind::Reissue, KeyGeneration::Pkcs12);
        assert_eq!(Order::in_state(state, terms, PLACED).state(PLACED), state);
    }
}

#[test]
fn fifth_wrong_password_locks_the_order() {
    let mut order = ready();
    for attempts_left in [4, 3, 2, 1] {
        assert_eq!(order.unlock("wrong", PLACED), Err(Refusal::WrongPickupPassword { attempts_left }));
        order.unlock(PASSWORD, PLACED).unwrap();
        assert_eq!(order.attempts_left(), attempts_left, "a right one resets");
    }
    assert_eq!(order.unlock("wrong", PLACED), Err(Refusal::Locked));
    assert_eq!(order.unlock(PASSWORD, PLACED), Err(Refusal::Locked));
}

#[test]
fn lapses_to_the_second() {
    for (kind, days) in [(Kind::New, 30), (Kind::Reissue, 7)] {
        let terms = terms(kind, KeyGeneration::Pkcs12);
        let order = Order::in_state(State::Ready, terms, PLACED);
        let lapses_at = PLACED + Duration::days(days);
        assert_eq!(order.lapses_at(), lapses_at);
        assert_eq!(order.state(lapses_at - Duration::SECOND), State::Ready);
        assert_eq!(order.state(lapses_at), State::Lapsed);
    }
}

#[test]
fn file_needs_agreement_and_good_password() {
    let mut order = ready();
    let request = |order: &Order, password| order.may_request(password, PLACED);
    assert_eq!(request(&order, CERTIFICATE_PASSWORD), Err(Refusal::AgreementNotAccepted));
    order.accept(agreement(), agreement(), PLACED).unwrap();
    assert_eq!(order.accepted_version(), Some("1"));
    for good in ["abcdefghijkl", "ABCDEFGH1234", CERTIFICATE_PASSWORD] {
        assert_eq!(request(&order, good), Ok(()), "{good}");
    }
    for bad in ["", "abcdefghijk", "abcdefghijk!", "abcdef ghijkl", "abcdefghijklé"] {
        assert_eq!(request(&order, bad), Err(Refusal::CertificatePasswordRefused), "{bad}");
    }
}

#[test]
fn key_on_the_device_needs_no_file() {
    let terms = terms(Kind::New, KeyGeneration::OnDevice);
    let mut order = Order::in_state(State::Ready, terms, PLACED);
    order.accept(agreement(), agreement(), PLACED).unwrap();
    assert_eq!(order.may_request(CERTIFICATE_PASSWORD, PLACED), Err(Refusal::KeyOnDevice));
}

#[test]
fn receipt_must_match_a_sent_file() {
    let mut order = ready();
    assert_eq!(order.file(PLACED).err(), Some(Refusal::NotRequested));
    order.lay_out(file(), PLACED).unwrap();
    assert_eq!(order.confirm_receipt(file().sha256, PLACED), Err(Refusal::WrongDigest));
    order.note_sent(&file());
    // The file is replaced before its receipt arrives; the first file is a certificate nevertheless.
    let second = Pkcs12File::new(b"second".to_vec());
    order.lay_out(second, PLACED).unwrap();
    assert_eq!(order.confirm_receipt(file().sha256, PLACED), Ok(()));
    assert_eq!(order.state(PLACED), State::PickedUp);
}
