//! The boundary to the window: the real configuration and capabilities, without a display.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod closed;

use std::sync::Arc;

use certificate::{
    roots::TrustedRoots,
    store::{CertStore, CertStores, StoreError},
};
use personalsign_wizard::{
    active_wizard::ActiveWizard,
    boundary::{publish, register},
    page::Page,
};
use pickup::{client::HttpPickup, link::AllowedHosts};
use practice::Scene;
use serde_json::{Value, json};
use tauri::{
    App, Manager, WebviewWindow, WebviewWindowBuilder,
    http::{HeaderMap, HeaderValue},
    ipc::{CallbackFn, InvokeBody, InvokeResponseBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder},
    webview::InvokeRequest,
};
use wizard::{
    codes::ErrorCode,
    computer::Computer,
    help_code::{HelpCode, ScreenEntry},
    platform::Platform,
    preferences::Language,
    runner::{NoDialogs, NoPageWindow, Parts, Wizard},
    state::context::Context,
    storage::{Storage, keyring::NoKeyring},
    view::WizardView,
};

struct NoStores;

impl CertStores for NoStores {
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError> {
        Ok(Vec::new())
    }
}

/// The application without its window, and its writable directory.
fn application() -> (App<MockRuntime>, tempfile::TempDir) {
    let directory = tempfile::tempdir().unwrap();
    let context = Context {
        hosts: AllowedHosts::default(),
        practice: None,
        roots: TrustedRoots::default(),
        storage: Storage::new(directory.path().to_owned(), Arc::new(NoKeyring)),
        documents: directory.path().join("Documents"),
        computer: Computer::default(),
        file: None,
        link: None,
        language: Language::En,
        platform: Platform::of_this_computer(directory.path().to_owned()),
        warning: None,
    };
    let app = register(mock_builder()).build(tauri::generate_context!()).unwrap();
    let service = HttpPickup::new(None).unwrap();
    let parts = Parts {
        service,
        stores: Arc::new(NoStores),
        dialogs: Arc::new(NoDialogs),
        pages: Arc::new(NoPageWindow),
    };
    let active = tauri::async_runtime::block_on(async {
        let platform = context.platform.clone();
        ActiveWizard::new(Wizard::start(context, parts).await, platform)
    });
    publish(app.handle(), &active);
    app.manage(active);
    app.manage(Page::default());
    (app, directory)
}

fn window(app: &App<MockRuntime>, label: &str) -> WebviewWindow<MockRuntime> {
    WebviewWindowBuilder::new(app, label, Default::default()).build().unwrap()
}

fn call(
    window: &WebviewWindow<MockRuntime>,
    from: &str,
    command: &str,
    body: InvokeBody,
    field: Option<&'static str>,
) -> Result<Value, Value> {
    call_for(window, from, command, body, field).map(|reply| reply.deserialize().unwrap())
}

fn call_for(
    window: &WebviewWindow<MockRuntime>,
    from: &str,
    command: &str,
    body: InvokeBody,
    field: Option<&'static str>,
) -> Result<InvokeResponseBody, Value> {
    let mut headers = HeaderMap::new();
    if let Some(field) = field {
        headers.insert("field", HeaderValue::from_static(field));
    }
    let request = InvokeRequest {
        cmd: command.into(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: from.parse().unwrap(),
        body,
        headers,
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request)
}

const OWN_PAGE: &str = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };

fn json_call(window: &WebviewWindow<MockRuntime>, command: &str, body: Value) -> Result<Value, Value> {
    call(window, OWN_PAGE, command, InvokeBody::Json(body), None)
}

fn secret(
    window: &WebviewWindow<MockRuntime>,
    body: InvokeBody,
    field: Option<&'static str>,
) -> Result<Value, Value> {
    call(window, OWN_PAGE, "secret", body, field)
}

/// Waits for the first view after `revision`.
fn next_view(app: &App<MockRuntime>, revision: u32) -> Value {
    next_view_that(app, revision, |_| true)
}

/// Waits for the first matching view after `revision`.
fn next_view_that(app: &App<MockRuntime>, revision: u32, fits: impl Fn(&WizardView) -> bool) -> Value {
    let mut updates = app.state::<ActiveWizard>().updates();
    let newer = tauri::async_runtime::block_on(async {
        updates.wait_for(|update| update.revision > revision && fits(&update.view)).await.unwrap().clone()
    });
    serde_json::to_value(newer).unwrap()
}

fn revision(update: &Value) -> u32 {
    u32::try_from(update["revision"].as_u64().unwrap()).unwrap()
}

#[test]
fn window_reads_view_and_reports_user_events() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    let first = json_call(&window, "snapshot", json!({})).unwrap();
    assert_eq!((&first["revision"], &first["view"]["screen"]["name"]), (&json!(0), &json!("start")));

    json_call(&window, "dispatch", json!({"event": {"type": "open-link", "text": "no link"}})).unwrap();
    assert_eq!(next_view(&app, 0)["view"]["problem"]["code"], "LK-101");
    assert_eq!(json_call(&window, "snapshot", json!({})).unwrap()["view"]["problem"]["field"], "link");
}

#[test]
fn page_that_is_gone_leaves_no_secret() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    assert_eq!(json_call(&window, "drawn", json!({})), Ok(Value::Null));
    let active = app.state::<ActiveWizard>();
    tauri::async_runtime::block_on(active.practise(Scene::CertificatePassword)).unwrap();
    let suggested = next_view_that(&app, 0, |view| view.code == "P3");
    json_call(&window, "dispatch", json!({"event": {"type": "choose-own-password"}})).unwrap();
    let begun = next_view(&app, revision(&suggested));
    let typed = || InvokeBody::Raw(b"Wandelen7BrugZomer".to_vec());
    secret(&window, typed(), Some("certificate-password")).unwrap();
    let chosen = next_view(&app, revision(&begun));
    active.forget_typed();
    let forgotten = next_view_that(&app, revision(&chosen), |view| {
        serde_json::to_value(&view.screen).unwrap() == begun["view"]["screen"]
    });
    assert_ne!(chosen["view"]["screen"], forgotten["view"]["screen"]);
}

#[test]
fn report_uses_the_time_of_the_window() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    let report = json_call(&window, "report", json!({"minutesEast": 330})).unwrap();
    let report = report.as_str().unwrap();
    assert!(report.contains(" +05:30  P0"), "{report}");
    assert!(report.contains(env!("CARGO_PKG_VERSION")), "{report}");
    let beyond = json_call(&window, "report", json!({"minutesEast": i32::MAX})).unwrap();
    assert!(beyond.as_str().unwrap().contains(" +00:00  P0"), "{beyond}");
}

#[test]
fn practice_leaves_the_wizard_unchanged() {
    let (app, directory) = application();
    let window = window(&app, "wizard");
    json_call(&window, "dispatch", json!({"event": {"type": "open-link", "text": "no link"}})).unwrap();
    let before = next_view(&app, 0);
    assert_eq!(before["view"]["actions"]["practise"], true);
    json_call(&window, "end_practice", json!({})).unwrap();
    assert_eq!(json_call(&window, "snapshot", json!({})).unwrap(), before, "there is none to be ended");

    json_call(&window, "practise", json!({})).unwrap();
    let practice = next_view(&app, revision(&before));
    assert_eq!((&practice["view"]["practice"], &practice["view"]["problem"]), (&json!(true), &Value::Null));
    assert_eq!(practice["view"]["actions"]["practise"], false);
    let link = practice["view"]["screen"]["suggestedLink"].clone();
    json_call(&window, "practise", json!({})).unwrap();
    json_call(&window, "dispatch", json!({"event": {"type": "open-link", "text": link}})).unwrap();
    let reviewed = next_view_that(&app, revision(&practice), |view| view.code == "P1");

    json_call(&window, "end_practice", json!({})).unwrap();
    let after = next_view_that(&app, revision(&reviewed), |view| !view.practice);
    assert_eq!(after["view"], before["view"], "with the error that was there");
    assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 0, "it wrote nothing of its own");
}

#[test]
fn practice_goes_from_scene_to_scene() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    let go = |scene: &str| json_call(&window, "practise", json!({ "scene": scene })).unwrap();
    let before = json_call(&window, "snapshot", json!({})).unwrap();
    go("agreement");
    assert_eq!(json_call(&window, "snapshot", json!({})).unwrap(), before, "only within practice");
    json_call(&window, "practise", json!({})).unwrap();
    let start = next_view_that(&app, revision(&before), |view| view.actions.end_practice);
    json_call(&window, "dispatch", json!({"event": {"type": "set-language", "language": "fr"}})).unwrap();
    let french = next_view_that(&app, revision(&start), |view| view.language == Language::Fr);
    go("agreement");
    let agreement = next_view_that(&app, revision(&french), |view| view.code == "P4");
    assert_eq!(agreement["view"]["language"], "fr");
    go("wrong");
    assert_eq!(json_call(&window, "snapshot", json!({})).unwrap(), agreement);
    go("wrong-password");
    let refused = next_view_that(&app, revision(&agreement), |view| view.problem.is_some());
    assert_eq!(refused["view"]["problem"]["code"], "PU-201");
    json_call(&window, "end_practice", json!({})).unwrap();
    let after = next_view_that(&app, revision(&refused), |view| !view.practice);
    assert_eq!((&after["view"]["code"], &after["view"]["problem"]), (&json!("P0"), &Value::Null));
}

#[test]
fn practice_beginning_does_not_delay_the_end() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    let active = app.state::<ActiveWizard>();
    let (practised, ()) =
        tauri::async_runtime::block_on(async { tokio::join!(active.practise(Scene::Done), active.close()) });
    practised.unwrap();
    json_call(&window, "dispatch", json!({"event": {"type": "open-link", "text": "no link"}})).unwrap();
    let next = next_view_that(&app, 0, |view| view.problem.is_some());
    assert_eq!(revision(&next), 1, "no view of a practice was shown before");
}

#[test]
fn language_spoken_last_outlives_practice() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    json_call(&window, "practise", json!({})).unwrap();
    let practice = next_view(&app, 0);
    json_call(&window, "dispatch", json!({"event": {"type": "set-language", "language": "de"}})).unwrap();
    let german = next_view(&app, revision(&practice));
    assert_eq!((&german["view"]["practice"], &german["view"]["language"]), (&json!(true), &json!("de")));
    json_call(&window, "end_practice", json!({})).unwrap();
    next_view_that(&app, revision(&german), |view| !view.practice && view.language == Language::De);
}

#[test]
fn file_dropped_in_practice_is_ignored() {
    let (app, directory) = application();
    let window = window(&app, "wizard");
    let drop_file = || app.state::<ActiveWizard>().drop_file(directory.path().join("mine.pfx"));
    json_call(&window, "practise", json!({})).unwrap();
    let practice = next_view_that(&app, 0, |view| view.practice);
    drop_file();
    json_call(&window, "end_practice", json!({})).unwrap();
    let after = next_view_that(&app, revision(&practice), |view| !view.practice);
    assert_eq!(after["view"]["problem"], Value::Null);
    drop_file();
    let refused = next_view_that(&app, revision(&after), |view| view.problem.is_some());
    assert_eq!(refused["view"]["problem"]["code"], "FI-633");
}

#[test]
fn caller_over_the_wizard_leaves_it_unchanged() {
    let (app, directory) = application();
    let window = window(&app, "wizard");
    json_call(&window, "dispatch", json!({"event": {"type": "open-link", "text": "no link"}})).unwrap();
    let before = next_view(&app, 0);
    let code = HelpCode::typical(ScreenEntry::CertificatePasswordChoose, Some(ErrorCode::CP301)).to_string();
    json_call(&window, "show_caller", json!({"code": code.to_lowercase()})).unwrap();
    let shown = next_view_that(&app, revision(&before), |view| view.caller.is_some());
    let view = &shown["view"];
    assert_eq!(
        (&view["code"], &view["helpCode"], &view["problem"]["code"]),
        (&json!("P3"), &json!(code), &json!("CP-301"))
    );
    assert_eq!(view["caller"]["system"], "windows");
    assert_eq!(
        (&view["actions"]["practise"], &view["actions"]["endPractice"]),
        (&json!(false), &json!(false))
    );

    app.state::<ActiveWizard>().drop_file(directory.path().join("mine.pfx"));
    secret(&window, InvokeBody::Raw(b"Wandelen7BrugZomer".to_vec()), Some("certificate-password")).unwrap();
    for event in ["proceed", "start-over", "choose-file", "open-connection"] {
        json_call(&window, "dispatch", json!({"event": {"type": event}})).unwrap();
    }
    let suggested = call_for(&window, OWN_PAGE, "suggest_password", InvokeBody::default(), None).unwrap();
    assert!(matches!(suggested, InvokeResponseBody::Raw(bytes) if bytes.is_empty()));
    json_call(&window, "dispatch", json!({"event": {"type": "back"}})).unwrap();
    let after = next_view_that(&app, revision(&shown), |view| view.caller.is_none());
    assert_eq!(after["view"], before["view"], "with the error that was there");
    assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 0, "it wrote nothing");
    let report = json_call(&window, "report", json!({"minutesEast": 0})).unwrap();
    assert!(!report.as_str().unwrap().contains("P3"), "of another computer: {report}");
}

#[test]
fn mistyped_help_code_is_answered_over_any_screen() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    let show = |code: &str| json_call(&window, "show_caller", json!({ "code": code })).unwrap();
    let before = json_call(&window, "snapshot", json!({})).unwrap();
    assert_eq!(show("K7P2 9MXA")["code"], "HC-171");
    assert_eq!(json_call(&window, "snapshot", json!({})).unwrap(), before, "it is no error of the order");
    let code = |screen| HelpCode::typical(screen, None).to_string();
    assert_eq!(show(&code(ScreenEntry::Done)), Value::Null);
    let shown = next_view_that(&app, revision(&before), |view| view.caller.is_some());
    assert_eq!(show("K7P2 9MXA")["code"], "HC-171");
    assert_eq!(json_call(&window, "snapshot", json!({})).unwrap(), shown, "the caller's screen stays");
    assert_eq!(show(&code(ScreenEntry::Agreement)), Value::Null);
    let next = next_view_that(&app, revision(&shown), |view| view.code == "P4");
    json_call(&window, "dispatch", json!({"event": {"type": "set-language", "language": "fr"}})).unwrap();
    let french = next_view(&app, revision(&next));
    assert_eq!((&french["view"]["code"], &french["view"]["language"]), (&json!("P4"), &json!("fr")));
    json_call(&window, "dispatch", json!({"event": {"type": "back"}})).unwrap();
    let after = next_view_that(&app, revision(&french), |view| {
        view.caller.is_none() && view.language == Language::Fr && view.problem.is_none()
    });
    assert_eq!(after["view"]["code"], "P0", "one way back leads out");
}

#[test]
fn caller_over_practice_leads_out_of_it() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    json_call(&window, "practise", json!({})).unwrap();
    let mut newest = next_view_that(&app, 0, |view| view.practice);
    let code = HelpCode::typical(ScreenEntry::ReviewLapsed, Some(ErrorCode::OR152)).to_string();
    for leave in [("dispatch", json!({"event": {"type": "back"}})), ("end_practice", json!({}))] {
        json_call(&window, "show_caller", json!({"code": code})).unwrap();
        let shown = next_view_that(&app, revision(&newest), |view| view.caller.is_some());
        assert_eq!(
            (&shown["view"]["code"], &shown["view"]["actions"]["endPractice"]),
            (&json!("P1"), &json!(true))
        );
        json_call(&window, leave.0, leave.1).unwrap();
        newest = next_view_that(&app, revision(&shown), |view| view.caller.is_none());
    }
    assert_eq!(newest["view"]["practice"], false);
    json_call(&window, "dispatch", json!({"event": {"type": "back"}})).unwrap();
    let view = &json_call(&window, "snapshot", json!({})).unwrap()["view"];
    assert_eq!(*view, newest["view"], "there is nobody to leave");
}

#[test]
fn unknown_event_is_refused() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    for event in [json!({"type": "confirm"}), json!({}), json!("proceed"), json!({"type": "open-link"})] {
        assert!(json_call(&window, "dispatch", json!({ "event": event })).is_err(), "{event}");
    }
}

#[test]
fn secret_is_sent_raw_with_field_name() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    let typed = || InvokeBody::Raw(b"pickup2026".to_vec());
    for field in ["pickup-password", "certificate-password", "certificate-password-repeat"] {
        assert_eq!(secret(&window, typed(), Some(field)), Ok(Value::Null));
    }
    assert_eq!(secret(&window, typed(), None), Err(json!("no field")));
    assert_eq!(secret(&window, typed(), Some("link")), Err(json!("unknown field")));
    assert_eq!(
        secret(&window, InvokeBody::Json(json!("x")), Some("pickup-password")),
        Err(json!("the body is not raw"))
    );
    assert_eq!(
        secret(&window, InvokeBody::Raw(vec![0xff]), Some("pickup-password")),
        Err(json!("not UTF-8"))
    );
    assert_eq!(
        secret(&window, InvokeBody::Raw(vec![b'a'; 4097]), Some("pickup-password")),
        Err(json!("too long"))
    );
}

/// Returns a reply that is not JSON.
fn raw_call(window: &WebviewWindow<MockRuntime>, command: &str) -> Vec<u8> {
    match call_for(window, OWN_PAGE, command, InvokeBody::default(), None).unwrap() {
        InvokeResponseBody::Raw(bytes) => bytes,
        InvokeResponseBody::Json(text) => panic!("not raw: {text}"),
    }
}

#[test]
fn suggestion_is_sent_raw_where_chosen_only() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    assert!(raw_call(&window, "suggest_password").is_empty(), "none is chosen on Start");
}

#[test]
fn link_is_sent_raw_on_the_way_to_edge_only() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    assert!(raw_call(&window, "link_for_edge").is_empty(), "there is none on Start");
}

#[test]
fn clipboard_is_read_on_start_of_ones_own_only() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    for screen in [ScreenEntry::Start, ScreenEntry::PickupPassword] {
        let before = revision(&json_call(&window, "snapshot", json!({})).unwrap());
        let code = HelpCode::typical(screen, None).to_string();
        json_call(&window, "show_caller", json!({ "code": code })).unwrap();
        let caller = next_view_that(&app, before, |view| view.caller.is_some());
        assert!(raw_call(&window, "clipboard_text").is_empty(), "a caller's {screen:?}");
        json_call(&window, "dispatch", json!({"event": {"type": "back"}})).unwrap();
        next_view_that(&app, revision(&caller), |view| view.caller.is_none());
    }
    let active = app.state::<ActiveWizard>();
    tauri::async_runtime::block_on(active.practise(Scene::ReviewOrder)).unwrap();
    assert!(raw_call(&window, "clipboard_text").is_empty());
}

#[test]
fn window_opens_the_print_dialog() {
    let (app, _directory) = application();
    assert_eq!(json_call(&window(&app, "wizard"), "print", json!({})), Ok(Value::Null));
}

/// On a caller's screen it is not the helpdesk's to close; in practice it ends that.
#[test]
fn window_closes_only_where_the_view_offers_it() {
    let (app, _directory) = application();
    let own = window(&app, "wizard");
    let close = || assert_eq!(json_call(&own, "close", json!({})), Ok(Value::Null));
    let is_open = || app.get_webview_window("wizard").is_some();
    close();
    assert!(is_open(), "Start is no end");

    let code = HelpCode::typical(ScreenEntry::Done, None).to_string();
    json_call(&own, "show_caller", json!({ "code": code })).unwrap();
    let caller = next_view_that(&app, 0, |view| view.caller.is_some() && view.actions.close);
    close();
    assert_eq!(json_call(&own, "snapshot", json!({})).unwrap(), caller);
    assert!(is_open());
    json_call(&own, "dispatch", json!({"event": {"type": "back"}})).unwrap();
    next_view_that(&app, revision(&caller), |view| view.caller.is_none());

    let active = app.state::<ActiveWizard>();
    tauri::async_runtime::block_on(active.practise(Scene::Done)).unwrap();
    let practice = next_view_that(&app, revision(&caller), |view| view.actions.close);
    close();
    next_view_that(&app, revision(&practice), |view| !view.practice);
    assert!(is_open());
}
