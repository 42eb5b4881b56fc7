//! How a page comes, fails, and ends.

use std::{cell::Cell, rc::Rc, sync::Arc};

use ca_page::PageFailure;
use tauri::{Runtime, WebviewWindow};
use webview2_com::{
    ContentLoadingEventHandler, Microsoft::Web::WebView2::Win32::*, NavigationCompletedEventHandler,
    WindowCloseRequestedEventHandler,
};
use windows::core::{Interface, Result};

use super::devtools;
use crate::{
    page_window::OpenPage,
    webview2::{self, get},
};

/// Reports pages that are shown, and those that cannot be.
pub(super) fn follow<R: Runtime>(
    controller: &ICoreWebView2Controller,
    view: &ICoreWebView2,
    page: &Arc<OpenPage>,
    window: &WebviewWindow<R>,
) -> Result<()> {
    let is_error_page = Rc::new(Cell::new(false));
    let (shown, is_error) = (page.clone(), is_error_page.clone());
    let loading = ContentLoadingEventHandler::create(Box::new(move |_, event| {
        let Some(event) = event else { return Ok(()) };
        // SAFETY: the event is WebView2's for the whole call, and `out` is writable.
        is_error.set(get(|out| unsafe { event.IsErrorPage(out) })?.as_bool());
        if !is_error.get() {
            shown.settled();
        }
        Ok(())
    }));
    let failed = page.clone();
    let completed = NavigationCompletedEventHandler::create(Box::new(move |view, event| {
        let (Some(view), Some(event)) = (view, event) else { return Ok(()) };
        let is_error_page = is_error_page.replace(false);
        // SAFETY: the event is WebView2's for the whole call, and each `out` is writable.
        let (is_success, status, reply) = unsafe {
            let event: ICoreWebView2NavigationCompletedEventArgs2 = event.cast()?;
            let is_success = get(|out| event.IsSuccess(out))?.as_bool();
            (is_success, get(|out| event.WebErrorStatus(out))?, get(|out| event.HttpStatusCode(out))?)
        };
        if !is_success {
            devtools::release(&view);
            if let Some(failure) = failure(status, reply, is_error_page) {
                failed.failed(failure);
            }
        }
        Ok(())
    }));
    let gone = window.clone();
    let closed = WindowCloseRequestedEventHandler::create(Box::new(move |_, _| {
        // wry takes the view away, and leaves the window grey.
        let _ = gone.destroy();
        Ok(())
    }));
    // SAFETY: the view is open, and this is its thread; it keeps the handlers, and each token is writable for the whole
    // call.
    unsafe {
        view.add_ContentLoading(&loading, &mut 0)?;
        view.add_NavigationCompleted(&completed, &mut 0)?;
        view.add_WindowCloseRequested(&closed, &mut 0)?;
    }
    let ended = page.clone();
    webview2::watch(controller, move |process| {
        log::warn!("the process of the CA's page has ended: {process:?}");
        ended.failed(PageFailure::Unreachable);
    });
    Ok(())
}

/// The failure for which a navigation ended, if it is one. `reply` is the status of a reply, 0 if none came.
fn failure(status: COREWEBVIEW2_WEB_ERROR_STATUS, reply: i32, is_error_page: bool) -> Option<PageFailure> {
    match status {
        // Reported where they were refused.
        COREWEBVIEW2_WEB_ERROR_STATUS_CERTIFICATE_COMMON_NAME_IS_INCORRECT
        | COREWEBVIEW2_WEB_ERROR_STATUS_CERTIFICATE_EXPIRED
        | COREWEBVIEW2_WEB_ERROR_STATUS_CERTIFICATE_IS_INVALID
        | COREWEBVIEW2_WEB_ERROR_STATUS_CERTIFICATE_REVOKED
        | COREWEBVIEW2_WEB_ERROR_STATUS_VALID_AUTHENTICATION_CREDENTIALS_REQUIRED
        | COREWEBVIEW2_WEB_ERROR_STATUS_OPERATION_CANCELED => None,
        // A download took the place of the page, unless an error page did.
        COREWEBVIEW2_WEB_ERROR_STATUS_CONNECTION_ABORTED if !is_error_page => None,
        // The host's own page about an error is a page.
        _ if reply != 0 && !is_error_page => None,
        _ => Some(PageFailure::Unreachable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn navigation_fails_where_no_page_and_no_file_came() {
        for (status, reply) in [
            (COREWEBVIEW2_WEB_ERROR_STATUS_HOST_NAME_NOT_RESOLVED, 0),
            (COREWEBVIEW2_WEB_ERROR_STATUS_CONNECTION_ABORTED, 0),
            (COREWEBVIEW2_WEB_ERROR_STATUS_ERROR_HTTP_INVALID_SERVER_RESPONSE, 500),
        ] {
            assert_eq!(failure(status, reply, true), Some(PageFailure::Unreachable), "{status:?}");
        }
        let status = COREWEBVIEW2_WEB_ERROR_STATUS_CANNOT_CONNECT;
        assert_eq!(failure(status, 0, false), Some(PageFailure::Unreachable));
        for (status, reply) in [
            (COREWEBVIEW2_WEB_ERROR_STATUS_CONNECTION_ABORTED, 0),
            (COREWEBVIEW2_WEB_ERROR_STATUS_OPERATION_CANCELED, 0),
            (COREWEBVIEW2_WEB_ERROR_STATUS_CERTIFICATE_IS_INVALID, 0),
            (COREWEBVIEW2_WEB_ERROR_STATUS_UNKNOWN, 404),
        ] {
            assert_eq!(failure(status, reply, false), None, "{status:?}");
        }
    }
}
