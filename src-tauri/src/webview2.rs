//! WebView2's process events, which Tauri does not forward.
#![allow(unsafe_code, reason = "COM knows nothing of Rust's rules")]

use webview2_com::{
    Microsoft::Web::WebView2::Win32::{
        COREWEBVIEW2_PROCESS_FAILED_KIND, COREWEBVIEW2_PROCESS_FAILED_KIND_BROWSER_PROCESS_EXITED,
        COREWEBVIEW2_PROCESS_FAILED_KIND_RENDER_PROCESS_EXITED, ICoreWebView2Controller,
    },
    ProcessFailedEventHandler,
};

/// A process without which nothing is shown.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Ended {
    /// The process that draws the page: a reload starts another.
    Renderer,
    /// The main process of WebView2: the view is closed.
    Browser,
}

/// Calls `tell` when one of them has ended. WebView2 itself restarts the others.
/// <https://learn.microsoft.com/microsoft-edge/webview2/concepts/process-related-events>
pub(crate) fn watch(controller: &ICoreWebView2Controller, tell: impl Fn(Ended) + 'static) {
    let handler = ProcessFailedEventHandler::create(Box::new(move |_, failure| {
        let mut kind = COREWEBVIEW2_PROCESS_FAILED_KIND::default();
        if let Some(failure) = failure {
            // SAFETY: `kind` is writable for the whole call, which writes nothing else.
            unsafe { failure.ProcessFailedKind(&mut kind)? };
            match kind {
                COREWEBVIEW2_PROCESS_FAILED_KIND_RENDER_PROCESS_EXITED => tell(Ended::Renderer),
                COREWEBVIEW2_PROCESS_FAILED_KIND_BROWSER_PROCESS_EXITED => tell(Ended::Browser),
                _ => {}
            }
        }
        Ok(())
    }));
    let mut token = 0;
    // SAFETY: the controller belongs to an open view, and this is its thread; the view keeps the handler, and `token`
    // is writable for the whole call.
    let told =
        unsafe { controller.CoreWebView2().and_then(|view| view.add_ProcessFailed(&handler, &mut token)) };
    if let Err(error) = told {
        log::warn!("nobody tells when a process of the web view ends: {error}");
    }
}
