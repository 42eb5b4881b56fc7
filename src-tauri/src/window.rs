//! The one window.

use tauri::{
    App, AppHandle, Manager, Runtime, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    webview::NewWindowResponse,
};

/// The product's name, in every language.
pub(crate) const TITLE: &str = "PersonalSign Wizard";
/// The label to which the capability is given.
const LABEL: &str = "wizard";
/// Logical pixels.
const SIZE: (f64, f64) = (1000.0, 720.0);
/// Logical pixels; everything is reachable down to this size.
const SMALLEST: (f64, f64) = (480.0, 400.0);

/// Opens the window. It shows the application's own pages and nothing else.
pub(crate) fn open<R: Runtime>(app: &App<R>) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title(TITLE)
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .center()
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()
        .map(drop)
}

/// The window, while it is open.
pub(crate) fn find<R: Runtime>(app: &AppHandle<R>) -> Option<WebviewWindow<R>> {
    app.get_webview_window(LABEL)
}

/// `tauri://localhost` on Linux and macOS, `http(s)://tauri.localhost` on Windows.
fn is_own_page(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}
