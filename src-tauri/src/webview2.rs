//! What WebView2 tells of its processes, which Tauri does not pass on.
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
    /// The one that draws the page: another is started when the page is loaded anew.
    Renderer,
    /// The one that all others belong to: the view is closed.
    Browser,
}

/// Tells when one of them has ended. The others are started anew by WebView2 itself.
/// <https://learn.microsoft.com/microsoft-edge/webview2/concepts/process-related-events>
pub(crate) fn watch(controller: &ICoreWebView2Controller, tell: impl Fn(Ended) + 'static) {
    let handler = ProcessFailedEventHandler::create(Box::new(move |_, failure| {
        let mut kind = COREWEBVIEW2_PROCESS_FAILED_KIND::default();
        if let Some(failure) = failure {
            // SAFETY: `kind` is there for the whole call, which writes nothing else.
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
    // SAFETY: the controller is that of a view which is open, and this is the thread that it belongs to; the view keeps
    // the handler, and `token` is there for the whole call.
    let told =
        unsafe { controller.CoreWebView2().and_then(|view| view.add_ProcessFailed(&handler, &mut token)) };
    if let Err(error) = told {
        log::warn!("nobody tells when a process of the web view ends: {error}");
    }
}
