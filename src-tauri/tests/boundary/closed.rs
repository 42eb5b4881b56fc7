//! What the window may not do, nor any other page or window.

use serde_json::json;
use tauri::{ipc::InvokeBody, utils::config::DisabledCspModificationKind};

use super::{application, call, json_call, window};

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
    for command in [
        "snapshot",
        "drawn",
        "dispatch",
        "secret",
        "suggest_password",
        "link_for_edge",
        "clipboard_text",
        "print",
        "close",
        "report",
        "practise",
        "end_practice",
        "show_caller",
    ] {
        let from_another = json_call(&other, command, json!({}));
        assert!(from_another.unwrap_err().to_string().contains("not allowed"), "{command}");
        let from_elsewhere = call(&own, "https://example.org", command, InvokeBody::default(), None);
        assert!(from_elsewhere.unwrap_err().to_string().contains("not allowed"), "{command}");
    }
}

#[test]
fn window_configuration_is_closed() {
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
