//! WebKitGTK's part of the page's window. What Tauri leaves as it is loses the file in ten ways; each hook here holds
//! one of them back.

mod log_in;
mod proxy;

use std::{
    cell::{Cell, RefCell},
    path::PathBuf,
    rc::Rc,
    sync::Arc,
    time::Instant,
};

use base64::{Engine, prelude::BASE64_STANDARD};
use ca_page::{PageFailure, catcher, facts::Message, reply::Reply, scripts};
use gtk::{
    gio::{self, prelude::*},
    glib,
    prelude::*,
};
use secrecy::{ExposeSecret, SecretString};
use tauri::{AppHandle, Manager, Runtime, Url, WebviewWindow, WebviewWindowBuilder};
use webkit2gtk::{
    AuthenticationRequestExt, DownloadError, DownloadExt, FileChooserRequestExt, LoadEvent,
    PolicyDecisionExt, ResponsePolicyDecision, ResponsePolicyDecisionExt, ScriptDialogType, SettingsExt,
    URIRequestExt, URIResponseExt, UserContentInjectedFrames, UserContentManagerExt, UserScript,
    UserScriptInjectionTime, WebContext, WebContextExt, WebResourceExt, WebView, WebViewExt,
};

use super::{BLANK, OpenPage, PATIENCE, is_automated, popup};
use crate::boundary;

/// How often a stall is looked for within the time after which there is one.
const LOOKS: u32 = 12;

/// Gives the window a browser context of its own, which stores nothing.
pub(super) fn isolated<'a, R: Runtime, M: Manager<R>>(
    builder: WebviewWindowBuilder<'a, R, M>,
    _: &OpenPage,
) -> WebviewWindowBuilder<'a, R, M> {
    builder.incognito(!is_automated())
}

/// Prepares the page's first window, and loads the page.
pub(super) fn set_up<R: Runtime>(page: &Arc<OpenPage>, window: &WebviewWindow<R>) -> tauri::Result<()> {
    let (page, opened) = (page.clone(), window.clone());
    window.with_webview(move |platform| {
        let view = platform.inner();
        add_bar(&view, &page, &opened);
        if let Some(context) = view.context() {
            proxy::set(&context, &page.visit.proxy);
            let started = watch_downloads(&context, &page);
            // The context outlives the window where it is shared.
            let started = RefCell::new(Some(started));
            view.connect_destroy(move |_| {
                if let Some(started) = started.take() {
                    context.disconnect(started);
                }
            });
        }
        hook(&view, &page, opened.app_handle());
        view.load_uri(page.visit.link.expose());
    })
}

/// Prepares a window that the page has opened. One that closes itself is gone, not grey.
pub(super) fn set_up_popup<R: Runtime>(page: &Arc<OpenPage>, window: &WebviewWindow<R>) -> tauri::Result<()> {
    let (page, gone) = (page.clone(), window.clone());
    window.with_webview(move |platform| {
        let view = platform.inner();
        hook(&view, &page, gone.app_handle());
        view.connect_destroy(move |_| {
            let _ = gone.destroy();
        });
    })
}

/// Puts the text into the password fields of the page, as an argument: no script contains it.
pub(super) fn fill<R: Runtime>(page: &Arc<OpenPage>, window: &WebviewWindow<R>, text: SecretString) {
    let page = page.clone();
    let _ = window.with_webview(move |platform| {
        let view = platform.inner();
        if !address(&view).is_some_and(|address| page.is_trusted(&address)) {
            return;
        }
        let arguments = glib::VariantDict::new(None);
        arguments.insert("text", text.expose_secret());
        view.call_async_javascript_function(
            scripts::FILL,
            Some(&arguments.end()),
            Some(scripts::WORLD),
            None,
            gio::Cancellable::NONE,
            |filled| {
                if filled.is_err() {
                    log::warn!("the page could not be filled in");
                }
            },
        );
    });
}

/// Adds the wizard's own bar above the page.
fn add_bar<R: Runtime>(view: &WebView, page: &Arc<OpenPage>, window: &WebviewWindow<R>) {
    let Some(window_box) = view.parent().and_then(|parent| parent.downcast::<gtk::Box>().ok()) else {
        return;
    };
    let bar = gtk::Box::new(gtk::Orientation::Horizontal, 12);
    bar.set_border_width(8);
    let host = gtk::Label::new(Some(&page.text("page-bar-host")));
    host.set_xalign(0.0);
    host.set_line_wrap(true);
    // The access key (Alt and the first letter) leads out of a page that keeps Tab to itself.
    let button = |id| gtk::Button::with_mnemonic(&format!("_{}", page.text(id)));
    let help = button("page-bar-help");
    let app = window.app_handle().clone();
    help.connect_clicked(move |_| boundary::show_help(&app));
    let close = button("page-bar-close");
    let closing = window.clone();
    close.connect_clicked(move |_| drop(closing.close()));
    bar.pack_start(&host, true, true, 0);
    bar.pack_end(&close, false, false, 0);
    bar.pack_end(&help, false, false, 0);
    window_box.pack_start(&bar, false, false, 0);
    window_box.reorder_child(&bar, 0);
    bar.show_all();
    let page = page.clone();
    view.connect_load_changed(move |view, event| {
        if event == LoadEvent::Committed
            && let Some(address) = address(view).filter(|address| page.is_trusted(address))
        {
            // WebKit commits no page of a host whose certificate it has not verified.
            host.set_text(&page.text_about("page-bar-host.checked", address.host_str().unwrap_or_default()));
        }
    });
}

fn address(view: &WebView) -> Option<Url> {
    view.uri().and_then(|address| Url::parse(&address).ok())
}

/// Connects a view to the visit.
fn hook<R: Runtime>(view: &WebView, page: &Arc<OpenPage>, app: &AppHandle<R>) {
    if let Some(manager) = view.user_content_manager() {
        // Tauri's, with its key to the commands.
        manager.remove_all_scripts();
        manager.unregister_script_message_handler("ipc");
        let told = page.clone();
        manager.connect_script_message_received(Some(scripts::HANDLER), move |_, message| {
            let text = message.js_value().map(|value| value.to_string());
            if let Some(message) = text.as_deref().and_then(Message::read) {
                told.told(message);
            }
        });
        manager.register_script_message_handler_in_world(scripts::HANDLER, scripts::WORLD);
        for (source, time) in [
            (scripts::GUARD, UserScriptInjectionTime::Start),
            (scripts::READER, UserScriptInjectionTime::End),
        ] {
            let script = UserScript::for_world(
                source,
                UserContentInjectedFrames::AllFrames,
                time,
                scripts::WORLD,
                &[],
                &[],
            );
            manager.add_script(&script);
        }
    }
    if let Some(settings) = WebViewExt::settings(view) {
        // A page that fills the screen could show a wizard of its own there.
        settings.set_enable_fullscreen(false);
        // WebKit's own rule forgets the click while a script fetches the file. The visit's does not.
        settings.set_javascript_can_open_windows_automatically(true);
    }
    // What is dropped on a page takes its place, unless the page says otherwise.
    view.drag_dest_unset();
    open_unnamed(view, page, app);
    take_replies(view);
    take_failures(view, page);
    let (loaded, is_file) = (page.clone(), Rc::new(Cell::new(false)));
    view.connect_load_changed(move |view, event| match event {
        LoadEvent::Committed => {
            settle_page(view, &loaded, &is_file);
            watch_shown(view, &loaded);
        }
        LoadEvent::Finished => {
            look_at_page(view, &loaded);
            if is_file.take() {
                loaded.settled();
            }
        }
        _ => {}
    });
    // It offers to load the page again.
    view.connect_context_menu(|_, _, _, _| true);
    view.connect_permission_request(|_, request| {
        webkit2gtk::PermissionRequestExt::deny(request);
        true
    });
    // A page on which a file is picked up has none to receive.
    view.connect_run_file_chooser(|_, request| {
        request.cancel();
        true
    });
    // The page is not the wizard's to print, and its dialog looks like one of ours.
    view.connect_print(|_, _| true);
    if !is_automated() {
        let host = page.visit.link.host().to_owned();
        view.connect_script_dialog(move |view, dialog| answer(view, dialog, &host));
    }
}

/// Opens a window for which the page names no address yet. Tauri refuses it, and the page could not lead it to the file.
fn open_unnamed<R: Runtime>(view: &WebView, page: &Arc<OpenPage>, app: &AppHandle<R>) {
    let (page, app) = (page.clone(), app.clone());
    view.connect_create(move |view, action| {
        let is_unnamed = action.request().and_then(|request| request.uri()).is_some_and(|uri| uri.is_empty());
        let blank = Url::parse(BLANK).ok().filter(|_| is_unnamed)?;
        let window = popup(&app, &page, &blank, |builder| builder.with_related_view(view.clone()))?;
        let children = window.default_vbox().ok()?.children();
        children.into_iter().find(|child| child.is::<WebView>())
    });
}

/// Has every file downloaded.
fn take_replies(view: &WebView) {
    view.connect_decide_policy(|_, decision, _| {
        let Some(policy) = decision.dynamic_cast_ref::<ResponsePolicyDecision>() else { return false };
        let Some(response) = policy.response() else { return false };
        let disposition = response.http_headers().and_then(|headers| headers.one("Content-Disposition"));
        let reply = Reply {
            mime: &response.mime_type().unwrap_or_default(),
            disposition: disposition.as_deref(),
            address: &policy.request().and_then(|request| request.uri()).unwrap_or_default(),
            is_main: policy.is_main_frame_main_resource(),
        };
        if !reply.is_file() {
            return false;
        }
        match response.status_code() {
            // WebKitGTK downloads no reply that reports an error. Shown, it is kept as a page is; in a frame it is lost,
            // as WebKit hands out the octets of no page there.
            400.. if reply.is_main => decision.use_(),
            _ => decision.download(),
        }
        true
    });
}

fn take_failures(view: &WebView, page: &Arc<OpenPage>) {
    let failed = page.clone();
    view.connect_load_failed(move |view, _, _, error| {
        release(view);
        // A download took the place of the page, or another request did.
        let is_none = error.matches(webkit2gtk::PolicyError::FrameLoadInterruptedByPolicyChange)
            || error.matches(webkit2gtk::NetworkError::Cancelled);
        if !is_none {
            failed.failed(PageFailure::Unreachable);
        }
        // No page of WebKit's own takes the place of the last one.
        true
    });
    let untrusted = page.clone();
    view.connect_load_failed_with_tls_errors(move |view, address, certificate, _| {
        if !trust_practice(view, &untrusted, address, certificate) {
            untrusted.failed(PageFailure::Untrusted);
        }
        true
    });
    let asked = page.clone();
    view.connect_authenticate(move |_, request| {
        if request.is_for_proxy() {
            return proxy::answer(&asked, request);
        }
        log_in::refuse(&asked, request);
        true
    });
    let ended = page.clone();
    view.connect_web_process_terminated(move |_, reason| {
        log::warn!("the process of the CA's page has ended: {reason:?}");
        ended.failed(PageFailure::Unreachable);
    });
}

/// Lets clicks through again.
fn release(view: &WebView) {
    view.call_async_javascript_function(
        scripts::RELEASE,
        None,
        Some(scripts::WORLD),
        None,
        gio::Cancellable::NONE,
        |_| {},
    );
}

/// Accepts the practice service's certificate, which its own root has signed, and loads the page again.
fn trust_practice(view: &WebView, page: &OpenPage, address: &str, certificate: &gio::TlsCertificate) -> bool {
    let Ok(url) = Url::parse(address) else { return false };
    let (Some(host), Some(context)) = (url.host_str(), view.context()) else { return false };
    if !page.is_trusted(&url) || !is_of_practice(page, certificate) {
        return false;
    }
    context.allow_tls_certificate_for_host(certificate, host);
    view.load_uri(address);
    true
}

/// Whether the practice service's root has signed this certificate, on the way to that service.
fn is_of_practice(page: &OpenPage, certificate: &gio::TlsCertificate) -> bool {
    let root = page.practice_root.as_ref().filter(|_| page.visit.link.is_practice());
    let root = root.and_then(|root| gio::TlsCertificate::from_pem(&pem(root)).ok());
    root.is_some_and(|root| certificate.verify(gio::SocketConnectable::NONE, Some(&root)).is_empty())
}

/// The certificate as text (RFC 7468), which alone GIO reads.
fn pem(der: &[u8]) -> String {
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", BASE64_STANDARD.encode(der))
}

/// Notes that a page is shown, unless it begins as a certificate file: its reply is awaited to the end.
fn settle_page(view: &WebView, page: &Arc<OpenPage>, is_file: &Rc<Cell<bool>>) {
    let (shown, page, is_file) = (view.clone(), page.clone(), is_file.clone());
    read_page(view, move |content| {
        is_file.set(shown.is_loading() && catcher::is_of_file(content));
        if !is_file.get() {
            page.settled();
        }
    });
}

/// Looks at a page that is still loading after long: it may be a certificate file that has stalled.
fn watch_shown(view: &WebView, page: &Arc<OpenPage>) {
    let (view, page) = (view.downgrade(), page.clone());
    glib::timeout_add_local_once(PATIENCE, move || {
        if let Some(view) = view.upgrade().filter(WebViewExt::is_loading) {
            look_at_page(&view, &page);
        }
    });
}

/// Keeps a page that is a certificate file under the type of a page.
fn look_at_page(view: &WebView, page: &Arc<OpenPage>) {
    let page = page.clone();
    read_page(view, move |content| page.shown(content));
}

/// Reads the octets of the page as far as they have come; none where the browser hands out none.
fn read_page(view: &WebView, read: impl FnOnce(&[u8]) + 'static) {
    let Some(resource) = view.main_resource() else { return read(&[]) };
    WebResourceExt::data(&resource, gio::Cancellable::NONE, move |data| read(&data.unwrap_or_default()));
}

/// Keeps every file that arrives. Returns the handler of the context's signal.
fn watch_downloads(context: &WebContext, page: &Arc<OpenPage>) -> glib::SignalHandlerId {
    let page = page.clone();
    context.connect_download_started(move |_, download| {
        let place: Rc<RefCell<Option<PathBuf>>> = Rc::default();
        let (begun, at) = (page.clone(), place.clone());
        let heard = Rc::new(Cell::new(Instant::now()));
        let hears = heard.clone();
        download.connect_created_destination(move |download, _| {
            let Some(path) = download.destination().map(|path| PathBuf::from(path.as_str())) else { return };
            begun.began();
            begun.hold(&path);
            hears.set(Instant::now());
            watch_stall(&begun, &at, path, &hears);
        });
        let (arriving, hears) = (page.clone(), heard);
        download.connect_received_data(move |download, _| {
            hears.set(Instant::now());
            arriving.arriving(download.received_data_length());
        });
        let is_unwritten = Rc::new(Cell::new(false));
        let (ended, at, view, unwritten) =
            (page.clone(), place.clone(), download.web_view(), is_unwritten.clone());
        // Reported after a failure, too.
        download.connect_finished(move |_| {
            if let Some(view) = &view {
                release(view);
            }
            if let Some(path) = at.take() {
                ended.ended(&path, unwritten.get());
            }
        });
        let (failed, at) = (page.clone(), place);
        download.connect_failed(move |_, error| {
            log::warn!("the download: {error}");
            // One that has begun is taken at its end, as far as it is.
            if at.borrow().is_some() {
                is_unwritten.set(error.matches(DownloadError::Destination));
                return;
            }
            match error.kind::<DownloadError>() {
                Some(DownloadError::CancelledByUser) => failed.settled(),
                Some(DownloadError::Destination) => failed.failed(PageFailure::Disk),
                _ => failed.failed(PageFailure::Unreachable),
            }
        });
    })
}

/// Takes the file as far as it is, when nothing more has come for long. No event says so, also when the process that
/// receives it has ended.
fn watch_stall(
    page: &Arc<OpenPage>,
    place: &Rc<RefCell<Option<PathBuf>>>,
    path: PathBuf,
    heard: &Rc<Cell<Instant>>,
) {
    *place.borrow_mut() = Some(path);
    let (page, place, heard) = (page.clone(), place.clone(), heard.clone());
    glib::timeout_add_local(PATIENCE / LOOKS, move || {
        let Some(path) = place.borrow().clone() else { return glib::ControlFlow::Break };
        if heard.get().elapsed() < PATIENCE {
            return glib::ControlFlow::Continue;
        }
        log::warn!("nothing more arrives");
        page.stalled(&path);
        glib::ControlFlow::Break
    });
}

/// Shows the page's own dialog as the page's. It holds up no window: one that comes again and again is ended by closing
/// the page.
fn answer(view: &WebView, dialog: &webkit2gtk::ScriptDialog, host: &str) -> bool {
    let dialog = dialog.clone();
    let kind = dialog.dialog_type();
    // Whether to leave is asked by the wizard, where it matters.
    if kind == ScriptDialogType::BeforeUnloadConfirm {
        dialog.confirm_set_confirmed(true);
        return true;
    }
    let buttons = match kind {
        ScriptDialogType::Alert => gtk::ButtonsType::Ok,
        _ => gtk::ButtonsType::OkCancel,
    };
    let parent = view.toplevel().and_then(|top| top.downcast::<gtk::Window>().ok());
    let flags = gtk::DialogFlags::DESTROY_WITH_PARENT;
    let shown = gtk::MessageDialog::new(parent.as_ref(), flags, gtk::MessageType::Other, buttons, host);
    shown.set_secondary_text(dialog.message().as_deref());
    // Desktops that show no title of a dialog show the text above the page's own.
    shown.set_title(host);
    let answered = dialog.clone();
    shown.connect_response(move |shown, response| {
        // Closing it is a response as well.
        if response == gtk::ResponseType::DeleteEvent {
            return;
        }
        if kind == ScriptDialogType::Confirm {
            answered.confirm_set_confirmed(response == gtk::ResponseType::Ok);
        }
        shown.close();
    });
    shown.connect_destroy(move |_| dialog.close());
    shown.show();
    true
}
