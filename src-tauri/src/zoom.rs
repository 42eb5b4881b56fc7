//! The zoom of the window: the desktop's text scale, changed by the person here.

use tauri::{Runtime, WebviewWindow};

/// The script for the zoom keys, which runs in every page: Ctrl, on macOS Command, with plus, minus or 0, as in a
/// browser.
///
/// WebView2 has these keys of its own.
const KEYS: &str = "
    let size = 1;
    // Four steps double it.
    const step = 2 ** 0.25;
    const larger = size => size * step;
    const change = { '+': larger, '=': larger, '-': size => size / step, '0': () => 1 };
    addEventListener('keydown', event => {
        const changed = (event.ctrlKey || event.metaKey) && change[event.key]?.(size);
        if (!changed) return;
        event.preventDefault();
        size = Math.min(Math.max(changed, 0.5), 5);
        window.__TAURI_INTERNALS__.invoke('plugin:webview|set_webview_zoom', { value: size * START });
    });";

/// [`KEYS`] where they are needed, starting at the desktop's text scale.
pub(crate) fn keys() -> String {
    if cfg!(windows) { String::new() } else { KEYS.replace("START", &text_scale().to_string()) }
}

/// Starts at the desktop's text scale. WebView2 follows it by itself, and macOS has none.
pub(crate) fn follow_desktop<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    window.set_zoom(text_scale())
}

/// The desktop's text scale.
#[cfg(target_os = "linux")]
fn text_scale() -> f64 {
    use gtk::prelude::GtkSettingsExt;

    /// The usual resolution in 1024ths of a dot per inch.
    const USUAL: f64 = 96.0 * 1024.0;
    let dpi = gtk::Settings::default().map_or(0, |settings| settings.gtk_xft_dpi());
    if dpi > 0 { (f64::from(dpi) / USUAL).clamp(0.5, 5.0) } else { 1.0 }
}

#[cfg(not(target_os = "linux"))]
fn text_scale() -> f64 {
    1.0
}
