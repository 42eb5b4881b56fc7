//! The state of the link and the file, told after every failure: the link is not used; it is used, and the file is
//! safe; or its state is unknown until a stated event.

use certificate::pkcs12::{FileError, Foreign};
use disk::DiskError;
use pickup::{
    connection::{ProxyMode, ProxySource},
    error::PickupError,
    order::{OrderDetails, OrderState},
};

use super::harness::{self, LINK, NOW, Walk, typed};
use crate::{
    journal::Delivery,
    problem::Problem,
    state::{Memory, Outcome, SecretField, Seen, Session, Task, UserEvent},
    view::{LinkAndFile, LinkStatus, Screen, StartScreen},
};

fn link_and_file(walk: &Walk) -> LinkAndFile {
    walk.session.view(NOW).link_and_file.unwrap()
}

fn backup() -> Option<String> {
    Some(harness::backup().display().to_string())
}

/// A saved file whose receipt had this result.
fn told(result: Result<(), PickupError>) -> Walk {
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::Proceed)
        .answer(Outcome::Fetched(Ok(harness::saved())))
        .answer(Outcome::Opened(Ok(harness::pfx().into())))
        .answer(Outcome::BackedUp(Ok(harness::backup())))
        .answer(Outcome::ReceiptConfirmed(result));
    walk
}

#[test]
fn link_only_looked_at_is_not_used() {
    let mut walk = Walk::to("P0");
    walk.input(harness::open_link("no link"));
    assert_eq!(link_and_file(&walk), LinkAndFile { link: LinkStatus::NotUsed, file: None });
    walk.input(harness::open_link(LINK)).answer(Outcome::LookedUp(Err(PickupError::TimedOut)));
    assert_eq!(link_and_file(&walk), LinkAndFile { link: LinkStatus::NotUsed, file: None });
}

#[test]
fn link_used_elsewhere_is_used() {
    let mut walk = Walk::to("P0");
    let details = OrderDetails { state: OrderState::PickedUp, ..harness::details() };
    walk.input(harness::open_link(LINK)).answer(Outcome::LookedUp(Ok(Seen {
        details,
        saved: None,
        refused: Vec::new(),
        own_key: None,
    }
    .into())));
    assert_eq!(link_and_file(&walk), LinkAndFile { link: LinkStatus::Used, file: None });
}

#[test]
fn link_status_after_unanswered_receipt_is_unknown() {
    let unknown = LinkAndFile { link: LinkStatus::KnownWhenServiceAnswers, file: backup() };
    for error in [
        PickupError::TimedOut,
        PickupError::Interrupted("reset".into()),
        PickupError::ServiceFault(502),
        PickupError::NotTheService("HTTP 418".into()),
        PickupError::NotUnderstood("JSON, length".into()),
    ] {
        let mut walk = told(Err(error.clone()));
        assert_eq!(link_and_file(&walk), unknown, "{error}");

        // A later attempt that cannot reach the service tells nothing about the first.
        walk.user(UserEvent::Proceed)
            .answer(Outcome::ReceiptConfirmed(Err(PickupError::Unreachable("offline".into()))));
        assert_eq!(link_and_file(&walk), unknown, "{error}, then offline");

        let mut again = walk.restart();
        again.user(UserEvent::Proceed);
        assert_eq!(link_and_file(&again), unknown, "{error}, then a restart");
        again.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD));
        again.user(UserEvent::Proceed).settle();
        assert_eq!((again.code().as_str(), again.problem()), ("P6", None), "the service answered");
    }
}

#[test]
fn link_status_after_unsent_receipt_is_unchanged() {
    for error in [
        PickupError::Unreachable("offline".into()),
        PickupError::Untrusted("who".into()),
        PickupError::NoAuthorities,
        PickupError::ProxyAuthentication,
        PickupError::ProxySetting(ProxySource::Desktop),
        PickupError::WrongReceipt,
    ] {
        let walk = told(Err(error.clone()));
        assert_eq!(
            link_and_file(&walk),
            LinkAndFile { link: LinkStatus::NotUsed, file: backup() },
            "{error}"
        );
    }
}

#[test]
fn link_status_after_crash_during_receipt_is_open() {
    let mut walk = Walk::to("P5");
    walk.user(UserEvent::Proceed)
        .answer(Outcome::Fetched(Ok(harness::saved())))
        .answer(Outcome::Opened(Ok(harness::pfx().into())))
        .answer(Outcome::BackedUp(Ok(harness::backup())));
    assert!(matches!(walk.pending(), Some((_, Task::ConfirmReceipt { .. }))));
    let mut again = walk.restart();
    again.user(UserEvent::Proceed);
    assert_eq!(
        link_and_file(&again),
        LinkAndFile { link: LinkStatus::KnownWhenServiceAnswers, file: backup() }
    );

    let mut unsealed = walk.restart_without_keyring();
    let Screen::Start(StartScreen { resumed_order, .. }) = unsealed.session.view(NOW).screen else {
        panic!("not on Start")
    };
    assert_eq!(resumed_order.as_deref(), Some("PS-1"));
    unsealed.input(harness::open_link("no link"));
    assert_eq!(
        link_and_file(&unsealed),
        LinkAndFile { link: LinkStatus::KnownWhenServiceAnswers, file: backup() }
    );
}

#[test]
fn used_link_names_place_of_its_file() {
    let mut walk = told(Ok(()));
    walk.answer(Outcome::ProgramsFound(Ok(vec![])));
    assert_eq!(link_and_file(&walk), LinkAndFile { link: LinkStatus::Used, file: backup() });
    let mut again = walk.restart();
    again.user(UserEvent::Proceed);
    assert_eq!(link_and_file(&again), LinkAndFile { link: LinkStatus::Used, file: backup() });
}

#[test]
fn faulty_file_is_not_called_safe() {
    let saved = harness::saved().path.display().to_string();
    let gone = Problem::Disk(saved.clone(), DiskError::Read("gone".into()));
    for (problem, file) in [
        (gone, None),
        (FileError::KeyMismatch.into(), None),
        (FileError::WrongPassword.into(), Some(saved.clone())),
        (FileError::NotValidNow.into(), Some(saved)),
    ] {
        let mut walk = Walk::to("P5");
        walk.user(UserEvent::Proceed)
            .answer(Outcome::Fetched(Ok(harness::saved())))
            .answer(Outcome::Opened(Err(problem.clone())));
        assert_eq!(link_and_file(&walk), LinkAndFile { link: LinkStatus::NotUsed, file }, "{problem}");
    }
}

#[test]
fn faulty_user_file_leaves_link_unconcerned() {
    for code in ["P0", "P7"] {
        let mut walk = Walk::to(code);
        let page = FileError::NotAPfx(Foreign::WebPage);
        walk.user(UserEvent::ChooseFile).answer(Outcome::FileChosen(Some("/page.pfx".into())));
        walk.answer(Outcome::FileRead(Err(page.into())));
        assert_eq!((walk.code().as_str(), walk.problem().as_deref()), (code, Some("FI-627")));
        assert_eq!(link_and_file(&walk), LinkAndFile { link: LinkStatus::NotConcerned, file: None });
    }
}

#[test]
fn link_status_without_journal_awaits_the_link() {
    let memory = Memory {
        lost: Some(Problem::Journal("/desk/journal.json".into(), DiskError::Changed)),
        ..Memory::default()
    };
    let mut walk = Walk::from(Session::begin(harness::context(), memory, NOW));
    let unknown = LinkAndFile { link: LinkStatus::KnownWhenLinkIsOpened, file: None };
    assert_eq!((walk.problem().as_deref(), link_and_file(&walk)), (Some("JO-901"), unknown.clone()));
    walk.input(harness::open_link("no link"));
    assert_eq!((walk.problem().as_deref(), link_and_file(&walk)), (Some("LK-101"), unknown));
    walk.input(harness::open_link(LINK)).answer(harness::seen(Some(harness::saved())));
    assert_eq!((walk.code().as_str(), walk.problem()), ("P3", None), "its file was found");
}

#[test]
fn link_status_holds_on_the_connection_screen() {
    let mut walk = told(Err(PickupError::TimedOut));
    let proxy = UserEvent::SetProxy { mode: ProxyMode::Manual, address: String::new(), user: String::new() };
    walk.user(UserEvent::OpenConnection).user(proxy);
    walk.answer(Outcome::ProxySet(Err(pickup::connection::ProxyError::Address)));
    assert_eq!((walk.code().as_str(), walk.problem().as_deref()), ("C1", Some("CN-101")));
    assert_eq!(
        link_and_file(&walk),
        LinkAndFile { link: LinkStatus::KnownWhenServiceAnswers, file: backup() }
    );
    walk.user(UserEvent::Back);
    assert_eq!((walk.code().as_str(), walk.problem()), ("P5", None));
}

#[test]
fn receipts_only_ever_grow_more_certain() {
    for before in [Delivery::Open, Delivery::Sent] {
        assert_eq!(before.after(&PickupError::Unreachable(String::new())), before);
        assert_eq!(before.after(&PickupError::UnknownLink), before);
        assert_eq!(before.after(&PickupError::TimedOut), Delivery::Sent);
        assert_eq!(before.after(&PickupError::WrongReceipt), Delivery::Open);
        let picked_up = PickupError::OrderNotReady(OrderState::PickedUp);
        assert_eq!(before.after(&picked_up), Delivery::Confirmed);
    }
}
