//! The replies of the page: those that Edge downloads, and those that it shows.

use std::{
    cell::{Cell, RefCell},
    path::PathBuf,
    rc::Rc,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use ca_page::{PageFailure, catcher::Catcher};
use certificate::pkcs12::MAX_FILE_SIZE;
use webview2_com::{
    BytesReceivedChangedEventHandler, DownloadStartingEventHandler, Microsoft::Web::WebView2::Win32::*,
    NavigationStartingEventHandler, StateChangedEventHandler, WebResourceResponseReceivedEventHandler,
    WebResourceResponseViewGetContentCompletedHandler,
};
use windows::core::{HSTRING, Interface, Result};

use super::devtools;
use crate::{
    page_window::{OpenPage, PATIENCE},
    webview2::{get, read, text},
};

/// Keeps every file that arrives, and every page that is a certificate file.
pub(super) fn take(view: &ICoreWebView2, page: &Arc<OpenPage>) -> Result<()> {
    watch_downloads(&view.cast()?, page)?;
    look_at_pages(&view.cast()?, page)
}

fn watch_downloads(view: &ICoreWebView2_4, page: &Arc<OpenPage>) -> Result<()> {
    let page = page.clone();
    let handler = DownloadStartingEventHandler::create(Box::new(move |view, event| {
        let (Some(view), Some(event)) = (view, event) else { return Ok(()) };
        // SAFETY: the event is WebView2's for the whole call, and each `out` is writable.
        unsafe {
            // wry's own handler came first, and Tauri has given the place.
            if get(|out| event.Cancel(out))?.as_bool() {
                page.settled();
                return Ok(());
            }
            let place = PathBuf::from(text(|out| event.ResultFilePath(out))?);
            follow(&view, &page, event.DownloadOperation()?, place)
        }
    }));
    // SAFETY: the view is open, and this is its thread; it keeps the handler, and the token is writable for the whole
    // call.
    unsafe { view.add_DownloadStarting(&handler, &mut 0) }
}

/// A file that arrives.
struct Arrival {
    page: Arc<OpenPage>,
    place: PathBuf,
    /// It tells nothing more once it is dropped.
    _operation: ICoreWebView2DownloadOperation,
    has_begun: Cell<bool>,
    is_held: Cell<bool>,
    /// The time of the last octet. None once it is over.
    heard: Arc<Mutex<Option<Instant>>>,
}

impl Arrival {
    /// Takes note of what has come so far. Edge gives the file its place some time after it has begun to write, so its
    /// second name is tried for each time.
    fn advance(&self, received: u64) {
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        if !self.has_begun.replace(true) {
            self.page.began();
        }
        if !self.is_held.get() {
            self.is_held.set(Catcher::hold(&self.place).is_ok());
        }
        self.page.arriving(received);
    }

    fn end(
        &self,
        state: COREWEBVIEW2_DOWNLOAD_STATE,
        reason: COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON,
        received: u64,
    ) {
        let is_complete = state == COREWEBVIEW2_DOWNLOAD_STATE_COMPLETED;
        let failure = failure(reason).filter(|_| !is_complete);
        if received > 0 || is_complete {
            self.advance(received);
            self.page.ended(&self.place, failure == Some(PageFailure::Disk));
        } else {
            match failure {
                Some(failure) => self.page.failed(failure),
                None => self.page.settled(),
            }
        }
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

fn follow(
    view: &ICoreWebView2,
    page: &Arc<OpenPage>,
    operation: ICoreWebView2DownloadOperation,
    place: PathBuf,
) -> Result<()> {
    let heard = Arc::new(Mutex::new(Some(Instant::now())));
    watch_stall(page, place.clone(), heard.clone());
    let arrival = Arrival {
        page: page.clone(),
        place,
        _operation: operation.clone(),
        has_begun: Cell::default(),
        is_held: Cell::default(),
        heard,
    };
    let current = Rc::new(RefCell::new(Some(arrival)));
    let arriving = current.clone();
    let received = BytesReceivedChangedEventHandler::create(Box::new(move |operation, _| {
        let received = operation.as_ref().map_or(Ok(0), octets)?;
        if received > 0
            && let Some(arrival) = &*arriving.borrow()
        {
            arrival.advance(received);
        }
        Ok(())
    }));
    let view = view.clone();
    let changed = StateChangedEventHandler::create(Box::new(move |operation, _| {
        let Some(operation) = operation else { return Ok(()) };
        // SAFETY: the operation is kept for the whole call, and each `out` is writable.
        let (state, reason) =
            unsafe { (get(|out| operation.State(out))?, get(|out| operation.InterruptReason(out))?) };
        if state == COREWEBVIEW2_DOWNLOAD_STATE_IN_PROGRESS {
            return Ok(());
        }
        let Some(arrival) = current.take() else { return Ok(()) };
        devtools::release(&view);
        arrival.end(state, reason, octets(&operation)?);
        if state == COREWEBVIEW2_DOWNLOAD_STATE_INTERRUPTED {
            log::warn!("the download: reason {}", reason.0);
            // Edge may go on with it by itself, and that is another request.
            // SAFETY: the operation is kept for the whole call.
            unsafe { operation.Cancel()? };
        }
        Ok(())
    }));
    // SAFETY: the operation is open, and this is its thread; it keeps the handlers, and each token is writable for the
    // whole call.
    unsafe {
        operation.add_BytesReceivedChanged(&received, &mut 0)?;
        operation.add_StateChanged(&changed, &mut 0)
    }
}

fn octets(operation: &ICoreWebView2DownloadOperation) -> Result<u64> {
    // SAFETY: the operation is kept for the whole call, and `out` is writable.
    let received: i64 = get(|out| unsafe { operation.BytesReceived(out) })?;
    Ok(received.unsigned_abs())
}

/// Takes the file as far as it is, when nothing more has come for long. No event says so.
fn watch_stall(page: &Arc<OpenPage>, place: PathBuf, heard: Arc<Mutex<Option<Instant>>>) {
    let page = page.clone();
    tauri::async_runtime::spawn(async move {
        loop {
            let Some(last) = *heard.lock().unwrap_or_else(PoisonError::into_inner) else { return };
            let rest = PATIENCE.saturating_sub(last.elapsed());
            if rest.is_zero() {
                log::warn!("nothing more arrives");
                return page.stalled(&place);
            }
            tokio::time::sleep(rest).await;
        }
    });
}

/// The failure for which no octet of a download came, if it is one.
fn failure(reason: COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON) -> Option<PageFailure> {
    match reason {
        COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON_USER_CANCELED
        | COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON_USER_SHUTDOWN => None,
        COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON_FILE_FAILED
        | COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON_FILE_ACCESS_DENIED
        | COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON_FILE_NO_SPACE
        | COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON_FILE_NAME_TOO_LONG
        | COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON_FILE_TOO_LARGE
        | COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON_FILE_MALICIOUS
        | COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON_FILE_TRANSIENT_ERROR
        | COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON_FILE_BLOCKED_BY_POLICY
        | COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON_FILE_SECURITY_CHECK_FAILED => Some(PageFailure::Disk),
        _ => Some(PageFailure::Unreachable),
    }
}

/// Looks at each page that comes, also in a frame: it can be the file under another type, or with an error's status.
fn look_at_pages(view: &ICoreWebView2_2, page: &Arc<OpenPage>) -> Result<()> {
    let pages = Rc::new(RefCell::new(Vec::new()));
    let next = pages.clone();
    let starting = NavigationStartingEventHandler::create(Box::new(move |_, event| {
        let Some(event) = event else { return Ok(()) };
        // SAFETY: the event is WebView2's for the whole call, and `out` is writable.
        let address = text(|out| unsafe { event.Uri(out) })?;
        next.borrow_mut().push(without_fragment(&address).to_owned());
        Ok(())
    }));
    let page = page.clone();
    let received = WebResourceResponseReceivedEventHandler::create(Box::new(move |_, event| {
        let Some(event) = event else { return Ok(()) };
        // SAFETY: the event is WebView2's for the whole call, and each `out` is writable.
        unsafe {
            let request = event.Request()?;
            let address = text(|out| request.Uri(out))?;
            if !pages.borrow().iter().any(|it| it == without_fragment(&address)) {
                return Ok(());
            }
            let response = event.Response()?;
            let headers = response.Headers()?;
            // Fails where there is none.
            let header =
                |name: &str| text(|out| headers.GetHeader(&HSTRING::from(name), out)).unwrap_or_default();
            let status = get(|out| response.StatusCode(out))?;
            if !is_kept_from_downloads(status, &header("Content-Type"), &header("Content-Disposition")) {
                return Ok(());
            }
            let page = page.clone();
            let content =
                WebResourceResponseViewGetContentCompletedHandler::create(Box::new(move |result, stream| {
                    // It fails where the browser has dropped the content.
                    if let (Ok(()), Some(stream)) = (result, stream) {
                        page.shown(&read(&stream, MAX_FILE_SIZE)?);
                    }
                    Ok(())
                }));
            response.GetContent(&content)
        }
    }));
    // SAFETY: as in `watch_downloads`.
    unsafe {
        view.add_NavigationStarting(&starting, &mut 0)?;
        view.add_FrameNavigationStarting(&starting, &mut 0)?;
        view.add_WebResourceResponseReceived(&received, &mut 0)
    }
}

/// Edge shows such a reply, or drops it: it downloads none that reports an error.
fn is_kept_from_downloads(status: i32, mime: &str, disposition: &str) -> bool {
    let mime = mime.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_shown = matches!(&*mime, "text/html" | "text/plain" | "application/xhtml+xml");
    let is_attached = disposition.trim_start().to_ascii_lowercase().starts_with("attachment");
    status >= 400 || (status < 300 && is_shown && !is_attached)
}

/// The address as it is requested.
fn without_fragment(address: &str) -> &str {
    address.split('#').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reply_that_edge_downloads_is_left_to_it() {
        for (status, mime, disposition) in [
            (200, "text/html; charset=utf-8", "Attachment; filename=a.pfx"),
            (200, "application/x-pkcs12", ""),
            (200, "application/pdf", ""),
            (302, "text/html", ""),
        ] {
            assert!(!is_kept_from_downloads(status, mime, disposition), "{status} {mime} {disposition}");
        }
    }

    #[test]
    fn reply_that_edge_shows_or_drops_is_looked_at() {
        for (status, mime, disposition) in [
            (200, "Text/HTML; charset=utf-8", ""),
            (200, "text/plain", "inline; filename=a.pfx"),
            (500, "application/x-pkcs12", "attachment"),
            (404, "", ""),
        ] {
            assert!(is_kept_from_downloads(status, mime, disposition), "{status} {mime} {disposition}");
        }
    }

    #[test]
    fn download_without_an_octet_fails_for_its_reason() {
        for (reason, expected) in [
            (COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON_USER_CANCELED, None),
            (COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON_FILE_NO_SPACE, Some(PageFailure::Disk)),
            (COREWEBVIEW2_DOWNLOAD_INTERRUPT_REASON_NETWORK_DISCONNECTED, Some(PageFailure::Unreachable)),
        ] {
            assert_eq!(failure(reason), expected, "{reason:?}");
        }
    }

    #[test]
    fn address_is_compared_without_its_fragment() {
        assert_eq!(without_fragment("https://ca.example/a?b#c"), "https://ca.example/a?b");
    }
}
