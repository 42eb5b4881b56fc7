//! What is asked of WebView2 itself: its process events, which Tauri does not forward, and its values.
#![allow(unsafe_code, reason = "COM knows nothing of Rust's rules")]

use webview2_com::{
    Microsoft::Web::WebView2::Win32::{
        COREWEBVIEW2_PROCESS_FAILED_KIND, COREWEBVIEW2_PROCESS_FAILED_KIND_BROWSER_PROCESS_EXITED,
        COREWEBVIEW2_PROCESS_FAILED_KIND_RENDER_PROCESS_EXITED, ICoreWebView2Controller,
    },
    ProcessFailedEventHandler, take_pwstr,
};
use windows::{
    Win32::System::Com::IStream,
    core::{PWSTR, Result},
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

/// Reads a value into its place.
pub(crate) fn get<T: Default>(read: impl FnOnce(*mut T) -> Result<()>) -> Result<T> {
    let mut value = T::default();
    read(&mut value)?;
    Ok(value)
}

/// Reads a text into its place, and frees that.
pub(crate) fn text(read: impl FnOnce(*mut PWSTR) -> Result<()>) -> Result<String> {
    let mut text = PWSTR::null();
    read(&mut text)?;
    Ok(take_pwstr(text))
}

/// Reads a stream, `most` octets of it and one more where it is longer.
pub(crate) fn read(stream: &IStream, most: usize) -> Result<Vec<u8>> {
    let (mut content, mut part) = (Vec::new(), [0; 4096]);
    while content.len() <= most {
        let mut count = 0;
        // SAFETY: `part` is as long as it says and writable for the whole call, and so is `count`.
        unsafe { stream.Read(part.as_mut_ptr().cast(), part.len() as u32, Some(&mut count)).ok()? };
        match part.get(..count as usize) {
            Some([]) | None => break,
            Some(read) => content.extend_from_slice(read),
        }
    }
    Ok(content)
}
