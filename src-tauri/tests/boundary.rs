//! The boundary as the window meets it: the real configuration and capabilities, without a display.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::sync::Arc;

use personalsign_wizard::boundary::{publish, register};
use pickup::{
    client::HttpPickup,
    computer::Computer,
    desk::Desk,
    link::AllowedHosts,
    platform::Platform,
    preferences::Language,
    store::{CertStore, CertStores, StoreError},
    vault::NoVault,
    wizard::{
        driver::{NoDialogs, Parts, Wizard},
        session::Context,
    },
};
use serde_json::{Value, json};
use tauri::{
    App, Manager, WebviewWindow, WebviewWindowBuilder,
    http::{HeaderMap, HeaderValue},
    ipc::{CallbackFn, InvokeBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder},
    utils::config::DisabledCspModificationKind,
    webview::InvokeRequest,
};

struct NoStores;

impl CertStores for NoStores {
    fn discover(&self) -> Result<Vec<Box<dyn CertStore>>, StoreError> {
        Ok(Vec::new())
    }
}

/// The application without its window, and the directory that it may write to.
fn application() -> (App<MockRuntime>, tempfile::TempDir) {
    let directory = tempfile::tempdir().unwrap();
    let context = Context {
        hosts: AllowedHosts::default(),
        practice: None,
        desk: Desk::new(directory.path().to_owned(), Arc::new(NoVault)),
        documents: directory.path().join("Documents"),
        computer: Computer::default(),
        file: None,
        language: Language::En,
        platform: Platform::of_this_computer(directory.path().to_owned()),
        warning: None,
    };
    let app = register(mock_builder()).build(tauri::generate_context!()).unwrap();
    let service = HttpPickup::new(None).unwrap();
    let parts = Parts { service, stores: Arc::new(NoStores), dialogs: Arc::new(NoDialogs) };
    let wizard = tauri::async_runtime::block_on(Wizard::start(context, parts));
    publish(app.handle(), &wizard);
    app.manage(wizard);
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
    get_ipc_response(window, request).map(|reply| reply.deserialize().unwrap())
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
    let wizard = app.state::<Wizard>();
    let mut updates = wizard.updates();
    let newer = tauri::async_runtime::block_on(async {
        updates.wait_for(|update| update.revision > revision).await.unwrap().clone()
    });
    serde_json::to_value(newer).unwrap()
}

#[test]
fn the_window_reads_the_view_and_reports_what_the_user_does() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    let first = json_call(&window, "snapshot", json!({})).unwrap();
    assert_eq!((&first["revision"], &first["view"]["screen"]["name"]), (&json!(0), &json!("start")));

    json_call(&window, "dispatch", json!({"event": {"type": "open-link", "text": "no link"}})).unwrap();
    assert_eq!(next_view(&app, 0)["view"]["problem"]["code"], "LK-101");
    assert_eq!(json_call(&window, "snapshot", json!({})).unwrap()["view"]["problem"]["field"], "link");
}

#[test]
fn an_event_that_does_not_exist_is_refused() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    for event in [json!({"type": "confirm"}), json!({}), json!("proceed"), json!({"type": "open-link"})] {
        assert!(json_call(&window, "dispatch", json!({ "event": event })).is_err(), "{event}");
    }
}

#[test]
fn a_secret_comes_raw_with_the_name_of_its_field() {
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

#[test]
fn every_other_call_is_refused() {
    let (app, _directory) = application();
    let window = window(&app, "wizard");
    for command in [
        "plugin:event|emit",
        "plugin:event|emit_to",
        "plugin:window|close",
        "plugin:window|create",
        "plugin:webview|create_webview",
        "plugin:webview|internal_toggle_devtools",
        "plugin:path|resolve_directory",
        "plugin:app|version",
        "plugin:resources|close",
        "plugin:menu|new",
        "plugin:image|from_path",
        "confirm",
    ] {
        let refusal = json_call(&window, command, json!({})).unwrap_err().to_string();
        assert!(refusal.contains("not allowed") || refusal.contains("not found"), "{command}: {refusal}");
    }
}

#[test]
fn another_window_or_another_page_may_call_nothing() {
    let (app, _directory) = application();
    let other = window(&app, "other");
    let own = window(&app, "wizard");
    for command in ["snapshot", "dispatch", "secret"] {
        assert!(
            json_call(&other, command, json!({})).unwrap_err().to_string().contains("not allowed"),
            "{command}"
        );
        let from_elsewhere = call(&own, "https://example.org", command, InvokeBody::default(), None);
        assert!(from_elsewhere.unwrap_err().to_string().contains("not allowed"), "{command}");
    }
}

#[test]
fn the_configuration_is_closed() {
    let (app, _directory) = application();
    let config = app.config();
    let security = &config.app.security;
    let policy = security.csp.as_ref().unwrap().to_string();
    assert_eq!(
        policy,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
         connect-src ipc: http://ipc.localhost; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    );
    assert!(security.freeze_prototype && !security.asset_protocol.enable && !config.app.with_global_tauri);
    assert!(matches!(
        security.dangerous_disable_asset_csp_modification,
        DisabledCspModificationKind::Flag(false)
    ));
    assert!(config.build.dev_url.is_none(), "a plain build shows the embedded pages");
}
