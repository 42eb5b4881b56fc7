//! The states, each reached by a journey.

use certificate::store::{StoreError, StoreId};
use pickup::{
    connection::ProxyMode,
    error::PickupError,
    order::{OrderDetails, OrderState},
};

use super::{
    super::{
        edge_mode,
        harness::{self, LINK, PAGE_LINK, PICKUP_PASSWORD, Walk, typed},
        own_key, page, take_along,
    },
    inputs::no_backup,
};
use crate::{
    journal::KeyChoice,
    state::{Input, Outcome, SecretField, Seen, UserEvent},
    storage::KeySeal,
};

fn reopening(receipt_confirmed: bool) -> Walk {
    let mut walk = Walk::to("P5");
    fetched(&mut walk);
    if receipt_confirmed {
        backed_up(&mut walk);
        walk.answer(Outcome::ReceiptConfirmed(Ok(())));
    }
    walk.restart()
}

fn fetched(walk: &mut Walk) {
    walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Ok(harness::saved())));
}

fn backed_up(walk: &mut Walk) {
    walk.answer(Outcome::Opened(Ok(harness::pfx().into()))).answer(Outcome::BackedUp(Ok(harness::backup())));
}

fn user_file(act: fn(&mut Walk)) -> Walk {
    let mut walk = Walk::to("P0");
    walk.user(UserEvent::ChooseFile).settle();
    act(&mut walk);
    walk
}

fn inspected(walk: &mut Walk) {
    walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD));
    walk.user(UserEvent::Proceed).settle();
}

fn certificates(walk: &mut Walk) {
    walk.user(UserEvent::OpenCertificates).settle();
}

fn remove_from(store: &str) -> UserEvent {
    UserEvent::AskRemove { fingerprint: harness::fingerprint(), store: Some(StoreId(store.into())) }
}

pub(crate) fn states() -> Vec<(&'static str, Walk)> {
    let after = |code: &str, act: fn(&mut Walk)| {
        let mut walk = Walk::to(code);
        act(&mut walk);
        walk
    };
    let mut states = vec![
        ("start", Walk::to("P0")),
        (
            "start, looking up",
            after("P0", |walk| {
                walk.input(harness::open_link(LINK));
            }),
        ),
        (
            "start, a link offered",
            after("P0", |walk| {
                walk.input(harness::handed_over(&format!("personalsign:{LINK}")));
            }),
        ),
        (
            "start, several links offered",
            after("P0", |walk| {
                walk.user(UserEvent::ChooseFile).answer(Outcome::FileChosen(Some("/home/anna/a.eml".into())));
                walk.answer(harness::mail_read(&[LINK, PAGE_LINK]));
            }),
        ),
        (
            "start, looking up an offered link",
            after("P0", |walk| {
                walk.input(harness::handed_over(&format!("personalsign:{LINK}")));
                walk.user(UserEvent::UseLink { place: 0 });
            }),
        ),
        ("review", Walk::to("P1")),
        (
            "review, lapsed",
            after("P0", |walk| {
                let details = OrderDetails { state: OrderState::Lapsed, ..harness::details() };
                let seen = Seen { details, saved: None, refused: Vec::new(), own_key: None };
                walk.input(harness::open_link(LINK)).answer(Outcome::LookedUp(Ok(seen.into())));
            }),
        ),
        (
            "review, saving a reminder",
            after("P1", |walk| {
                walk.user(UserEvent::SaveReminder);
            }),
        ),
        (
            "this computer",
            after("P1", |walk| {
                walk.user(UserEvent::Proceed);
            }),
        ),
        (
            "this computer, looking for programs",
            after("P1", |walk| {
                walk.user(UserEvent::Proceed).user(UserEvent::Proceed);
            }),
        ),
        ("pickup password", Walk::to("P2")),
        (
            "pickup password, typed",
            after("P2", |walk| {
                walk.input(typed(SecretField::PickupPassword, PICKUP_PASSWORD));
            }),
        ),
        (
            "pickup password, unlocking",
            after("P2", |walk| {
                walk.input(typed(SecretField::PickupPassword, PICKUP_PASSWORD)).user(UserEvent::Proceed);
            }),
        ),
        (
            "pickup password, refused once",
            after("P2", |walk| {
                walk.input(typed(SecretField::PickupPassword, PICKUP_PASSWORD)).user(UserEvent::Proceed);
                walk.answer(harness::refused(PICKUP_PASSWORD, 4));
            }),
        ),
        (
            "pickup password, after a certificate password was chosen",
            after("P4", |walk| {
                walk.user(UserEvent::Back).user(UserEvent::Back).user(UserEvent::Back);
                walk.input(typed(SecretField::PickupPassword, harness::CERTIFICATE_PASSWORD));
            }),
        ),
        ("certificate password", Walk::to("P3")),
        (
            "certificate password, suggested",
            after("P3", |walk| {
                walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD));
            }),
        ),
        (
            "certificate password, typed over",
            after("P3", |walk| {
                walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD));
                walk.user(UserEvent::Proceed);
                walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD));
            }),
        ),
        (
            "certificate password, typed over wrongly",
            after("P3", |walk| {
                walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD));
                walk.user(UserEvent::Proceed);
                walk.input(typed(SecretField::CertificatePassword, "another"));
            }),
        ),
        (
            "certificate password, own",
            after("P3", |walk| {
                walk.think_of(harness::CERTIFICATE_PASSWORD);
            }),
        ),
        (
            "certificate password, not noted",
            after("P3", |walk| {
                walk.think_of(harness::CERTIFICATE_PASSWORD);
                walk.user(UserEvent::NotePassword { noted: false });
            }),
        ),
        (
            "certificate password, the pickup password typed",
            after("P3", |walk| {
                walk.user(UserEvent::ChooseOwnPassword);
                walk.input(typed(SecretField::CertificatePassword, PICKUP_PASSWORD));
            }),
        ),
        ("key", own_key::choosing()),
        ("key, bound", own_key::bound()),
        ("key, made before", own_key::made(KeyChoice::Bound, KeySeal::Keyring)),
        ("key, making a password", own_key::making_password()),
        ("certificate password, for now", own_key::for_now()),
        ("certificate password, of a key", own_key::reopening()),
        ("certificate password, opening a key", own_key::opening_key()),
        ("download, of a bound key", own_key::ready_to_create()),
        ("download, issuing", own_key::issuing()),
        ("install, of a bound key", own_key::installing_bound()),
        (
            "agreement, reading",
            after("P3", |walk| {
                walk.think_of(harness::CERTIFICATE_PASSWORD).user(UserEvent::Proceed);
            }),
        ),
        ("agreement", Walk::to("P4")),
        (
            "agreement, ticked",
            after("P4", |walk| {
                walk.user(UserEvent::Agree { agreed: true });
            }),
        ),
        (
            "agreement, accepting",
            after("P4", |walk| {
                walk.user(UserEvent::Agree { agreed: true }).user(UserEvent::Proceed);
            }),
        ),
        (
            "download, looking",
            after("P5", |walk| {
                walk.user(UserEvent::RunPreflight);
            }),
        ),
        (
            "download, nothing can be copied",
            after("P5", |walk| {
                walk.user(UserEvent::RunPreflight).answer(Outcome::PreflightDone(harness::cannot_back_up()));
            }),
        ),
        (
            "download, choosing a folder",
            after("P5", |walk| {
                walk.user(UserEvent::ChooseBackupFolder);
            }),
        ),
        ("download", Walk::to("P5")),
        (
            "download, fetching",
            after("P5", |walk| {
                walk.user(UserEvent::Proceed);
            }),
        ),
        ("download, checking", after("P5", fetched)),
        (
            "download, backing up",
            after("P5", |walk| {
                fetched(walk);
                walk.answer(Outcome::Opened(Ok(harness::pfx().into())));
            }),
        ),
        (
            "download, not backed up",
            after("P5", |walk| {
                fetched(walk);
                walk.answer(Outcome::Opened(Ok(harness::pfx().into())));
                walk.answer(Outcome::BackedUp(Err(no_backup())));
            }),
        ),
        (
            "download, confirming",
            after("P5", |walk| {
                fetched(walk);
                backed_up(walk);
            }),
        ),
        (
            "download, unconfirmed",
            after("P5", |walk| {
                fetched(walk);
                backed_up(walk);
                walk.answer(Outcome::ReceiptConfirmed(Err(PickupError::TimedOut)));
            }),
        ),
        ("reopen, unconfirmed", reopening(false)),
        ("reopen", reopening(true)),
        ("reopen, password kept", reopening(true).restart_with_password()),
        ("reopen, reading the kept password", {
            let mut walk = reopening(true).restart_with_password();
            walk.user(UserEvent::Proceed);
            walk
        }),
        ("reopen, the pickup password typed", {
            let mut walk = reopening(true);
            walk.input(typed(SecretField::CertificatePassword, PICKUP_PASSWORD));
            walk
        }),
        (
            "install, looking for programs",
            after("P5", |walk| {
                fetched(walk);
                backed_up(walk);
                walk.answer(Outcome::ReceiptConfirmed(Ok(())));
            }),
        ),
        (
            "install, a system that is not served",
            after("P5", |walk| {
                fetched(walk);
                backed_up(walk);
                walk.answer(Outcome::ReceiptConfirmed(Ok(())));
                walk.answer(Outcome::ProgramsFound(Err(StoreError::Unsupported)));
            }),
        ),
        ("install", Walk::to("P6")),
        (
            "install, installing",
            after("P6", |walk| {
                walk.user(UserEvent::Proceed);
            }),
        ),
        (
            "install, one failed",
            after("P6", |walk| {
                walk.user(UserEvent::Proceed)
                    .answer(Outcome::Installed(Ok(harness::installation("shared").into())));
                walk.answer(Outcome::Installed(Err(StoreError::NoKey)));
            }),
        ),
        (
            "install, asking for a primary password",
            after("P6", |walk| {
                walk.user(UserEvent::Proceed).settle();
                walk.input(typed(SecretField::PrimaryPassword, "the primary password"));
            }),
        ),
        (
            "install, by hand",
            after("P6", |walk| {
                walk.user(UserEvent::ChooseByHand { by_hand: true });
            }),
        ),
        ("done", Walk::to("P7")),
        (
            "done, keeping the password",
            after("P7", |walk| {
                walk.user(UserEvent::KeepPassword);
            }),
        ),
        (
            "done, its password kept",
            after("P7", |walk| {
                walk.user(UserEvent::KeepPassword).settle();
            }),
        ),
        (
            "done, choosing a file",
            after("P7", |walk| {
                walk.user(UserEvent::ChooseFile);
            }),
        ),
        (
            "user file, reading",
            after("P0", |walk| {
                walk.input(Input::Dropped(harness::user_file().path));
            }),
        ),
        ("user file", user_file(|_| ())),
        (
            "user file, opening",
            user_file(|walk| {
                walk.input(typed(SecretField::CertificatePassword, harness::CERTIFICATE_PASSWORD));
                walk.user(UserEvent::Proceed);
            }),
        ),
        ("inspect", user_file(inspected)),
        (
            "inspect, of an order",
            after("P5", |walk| {
                walk.user(UserEvent::Proceed).answer(Outcome::Fetched(Ok(harness::saved())));
                walk.answer(Outcome::Opened(Ok(harness::doubtful_pfx().into())));
            }),
        ),
        (
            "inspect, not backed up",
            user_file(|walk| {
                inspected(walk);
                walk.user(UserEvent::Proceed).answer(Outcome::BackedUp(Err(no_backup())));
            }),
        ),
        (
            "certificates, looking",
            after("P0", |walk| {
                walk.user(UserEvent::OpenCertificates);
            }),
        ),
        ("certificates", after("P0", certificates)),
        (
            "certificates, trying",
            after("P0", |walk| {
                certificates(walk);
                walk.user(UserEvent::TryCertificate { fingerprint: harness::fingerprint() });
            }),
        ),
        (
            "certificates, asking for a primary password",
            after("P0", |walk| {
                certificates(walk);
                walk.user(UserEvent::AskPrimaryPassword { store: StoreId("closed".into()) });
                walk.input(typed(SecretField::PrimaryPassword, "the primary password"));
            }),
        ),
        (
            "remove",
            after("P0", |walk| {
                certificates(walk);
                walk.user(remove_from("firefox"));
            }),
        ),
        (
            "remove, removing",
            after("P0", |walk| {
                certificates(walk);
                walk.user(remove_from("firefox")).user(UserEvent::Proceed);
            }),
        ),
        (
            "remove, asking for a primary password",
            after("P0", |walk| {
                certificates(walk);
                walk.user(remove_from("closed")).user(UserEvent::Proceed);
                walk.input(typed(SecretField::PrimaryPassword, "the primary password"));
            }),
        ),
        (
            "connection over review",
            after("P1", |walk| {
                walk.user(UserEvent::OpenConnection);
            }),
        ),
        (
            "connection, checking",
            after("P1", |walk| {
                walk.user(UserEvent::OpenConnection).user(UserEvent::CheckConnection);
            }),
        ),
        (
            "connection, setting the proxy",
            after("P1", |walk| {
                let (mode, address, user) = (ProxyMode::None, String::new(), String::new());
                walk.user(UserEvent::OpenConnection).user(UserEvent::SetProxy { mode, address, user });
            }),
        ),
        ("page", page::before()),
        ("page, open", page::opened()),
        ("page, passwords typed", page::typed_in()),
        ("page, awaiting its reply", page::awaiting()),
        ("page, imitated", page::imitated()),
        ("page, its file to be opened", page::delivered()),
        ("Edge mode, looking", edge_mode::looking()),
        ("Edge mode, awaiting", edge_mode::awaiting()),
        ("Edge mode, elsewhere", edge_mode::elsewhere()),
        ("Edge mode, trying the key", edge_mode::trying()),
        ("Edge mode, choosing", edge_mode::choosing()),
        ("Edge mode, proven", edge_mode::proven()),
        ("Edge mode, key stays", edge_mode::kept()),
        ("start, with a page's file", page::put_off()),
    ];
    states.extend(take_along::states());
    states
}
