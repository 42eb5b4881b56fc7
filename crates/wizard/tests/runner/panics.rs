//! Panics: the wizard resumes from its journal, or begins without it, and keeps the journal.

use std::{
    cell::RefCell,
    collections::HashMap,
    fs,
    path::PathBuf,
    sync::{Arc, Once},
};

use axum::{
    extract::Request,
    http::header::AUTHORIZATION,
    middleware::{Next, from_fn},
};
use stop_points::cfg_callback;
use tokio::sync::Semaphore;
use wizard::{
    codes::ErrorCode,
    journal::Recalled,
    runner::Wizard,
    state::{event::UserEvent, input::Input},
    storage::Storage,
    view::{LinkStatus, WizardView},
};

use crate::setting::{
    CERTIFICATE_PASSWORD as PASSWORD, Setting, choose, install, open_saved, proceed, settled, think_of,
    to_choice, to_download, until,
};

const POINTS: [&str; 4] = ["first view", "input taken", "view made", "task begun"];

const UNKNOWN_TOKEN: &str = "noSuchOrderIsKnownToThePracticeService";

thread_local! {
    /// The panics left for the wizard of this thread, by stop point.
    static LEFT: RefCell<HashMap<&'static str, usize>> = RefCell::default();
}

/// Makes the wizard of this thread panic at this stop point, as many times.
fn panic_at(point: &'static str, times: usize) {
    static ARMED: Once = Once::new();
    ARMED
        .call_once(|| POINTS.into_iter().for_each(|point| cfg_callback(point, move || pass(point)).unwrap()));
    assert!(POINTS.contains(&point));
    LEFT.with_borrow_mut(|left| left.insert(point, times));
}

fn pass(point: &'static str) {
    let panics = LEFT.with_borrow_mut(|left| {
        let left = left.entry(point).or_default();
        let panics = *left > 0;
        *left = left.saturating_sub(1);
        panics
    });
    assert!(!panics, "as the test wants it");
}

fn told(view: &WizardView) -> (&str, Option<ErrorCode>) {
    (&view.code, view.problem.as_ref().map(|problem| problem.code))
}

async fn until_told(wizard: &Wizard, code: ErrorCode) -> WizardView {
    until(wizard, |view| told(view).1 == Some(code)).await.view
}

fn storage(setting: &Setting) -> PathBuf {
    setting.directory.path().join("desk")
}

/// Asserts that the journal set aside is unchanged and readable.
fn assert_kept(setting: &Setting, page: &[u8]) {
    let kept = storage(setting).join("journal.kept-1.json");
    assert_eq!(fs::read(&kept).unwrap(), page);
    let apart = tempfile::tempdir().unwrap();
    fs::copy(&kept, apart.path().join("journal.json")).unwrap();
    let storage = Storage::new(apart.path().to_owned(), setting.keyring.clone());
    assert!(matches!(storage.recall(), Ok(Some(Recalled::Entry(_)))), "its key is still there");
}

/// Closes a wizard after the download; returns its journal.
async fn closed_after_download(setting: &Setting) -> Vec<u8> {
    let wizard = setting.wizard().await;
    to_download(setting, &wizard).await;
    proceed(&wizard);
    settled(&wizard, "P6").await;
    fs::read(storage(setting).join("journal.json")).unwrap()
}

#[tokio::test]
async fn journal_causing_a_panic_is_set_aside() {
    let setting = Setting::new().await;
    let page = closed_after_download(&setting).await;
    panic_at("first view", 1);
    let wizard = setting.wizard().await;
    let view = wizard.snapshot().view;
    assert_eq!(told(&view), ("P0", Some(ErrorCode::JO907)));
    assert_eq!(view.link_and_file.unwrap().link, LinkStatus::KnownWhenLinkIsOpened);
    assert_kept(&setting, &page);

    // Only the journal set aside knows of the copy once the wizard's own file is gone.
    fs::remove_file(storage(&setting).join(format!("{}.pfx", setting.order.order_number))).unwrap();
    wizard.send(Input::User(UserEvent::OpenLink { text: setting.order.link.clone() }));
    settled(&wizard, "P3").await;
    open_saved(&wizard).await;
    install(&wizard).await;
    assert!(!storage(&setting).join("journal.json").exists());
    assert_kept(&setting, &page);
    drop(wizard);
    assert_eq!(told(&setting.wizard().await.snapshot().view), ("P0", None), "at the next start all is well");
}

#[tokio::test]
async fn every_journal_causing_a_panic_is_kept() {
    let setting = Setting::new().await;
    let page = closed_after_download(&setting).await;
    for _ in 0..2 {
        fs::write(storage(&setting).join("journal.json"), &page).unwrap();
        panic_at("first view", 1);
        assert_eq!(told(&setting.wizard().await.snapshot().view), ("P0", Some(ErrorCode::JO907)));
    }
    assert_kept(&setting, &page);
    assert_eq!(fs::read(storage(&setting).join("journal.kept-2.json")).unwrap(), page);
}

#[tokio::test]
async fn panic_leads_to_where_restart_would() {
    for point in ["input taken", "view made", "task begun"] {
        let setting = Setting::new().await;
        let wizard = setting.wizard().await;
        to_choice(&setting, &wizard).await;
        choose(&wizard, PASSWORD).await;
        panic_at(point, 1);
        proceed(&wizard);
        assert_eq!(
            told(&until_told(&wizard, ErrorCode::JO908).await),
            ("P3", Some(ErrorCode::JO908)),
            "{point}"
        );
        think_of(&wizard, PASSWORD);
        proceed(&wizard);
        settled(&wizard, "P5").await;
        proceed(&wizard);
        settled(&wizard, "P6").await;
        assert_eq!(told(&install(&wizard).await.view), ("P7", None), "{point}");
    }
}

#[tokio::test]
async fn panic_repeated_from_journal_drops_the_journal() {
    let setting = Setting::new().await;
    let wizard = setting.wizard().await;
    to_download(&setting, &wizard).await;
    let page = fs::read(storage(&setting).join("journal.json")).unwrap();
    panic_at("view made", 1);
    panic_at("first view", 1);
    proceed(&wizard);
    assert_eq!(told(&until_told(&wizard, ErrorCode::JO907).await).0, "P0");
    assert_kept(&setting, &page);
    to_choice(&setting, &wizard).await;
}

#[tokio::test]
async fn answers_from_before_a_panic_are_late() {
    let (unknown, known) = (Arc::new(Semaphore::new(0)), Arc::new(Semaphore::new(0)));
    let gates = (unknown.clone(), known.clone());
    let hold = move |request: Request, next: Next| {
        let (unknown, known) = gates.clone();
        async move {
            let authorization = request.headers()[AUTHORIZATION].to_str().unwrap();
            let gate = if authorization.ends_with(UNKNOWN_TOKEN) { unknown } else { known };
            let _pass = gate.acquire().await.unwrap();
            next.run(request).await
        }
    };
    let setting = Setting::with(|routes| routes.layer(from_fn(hold))).await;
    let wizard = setting.wizard().await;
    let other = format!("{}/pickup/{UNKNOWN_TOKEN}", setting.service.base_url());
    wizard.send(Input::User(UserEvent::OpenLink { text: other }));
    until(&wizard, |view| view.busy.is_some()).await;
    panic_at("input taken", 1);
    wizard.send(Input::User(UserEvent::Back));
    until_told(&wizard, ErrorCode::JO908).await;
    wizard.send(Input::User(UserEvent::OpenLink { text: setting.order.link.clone() }));
    let asking = until(&wizard, |view| view.busy.is_some()).await;
    unknown.add_permits(1);
    // The outcome is an input that changes nothing.
    let answered = {
        let mut updates = wizard.updates();
        updates.wait_for(|update| update.revision > asking.revision).await.unwrap().view.clone()
    };
    assert!(answered.busy.is_some() && answered.problem.is_none());
    known.add_permits(8);
    assert_eq!(told(&settled(&wizard, "P1").await.view), ("P1", None));
}
