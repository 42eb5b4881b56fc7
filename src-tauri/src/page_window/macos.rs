//! WKWebView's part of the page's window. wry's delegates show a file that can be shown, report no failure, and answer no
//! dialog of the page's; those here take their place. Type-checked, and never run.
#![allow(unsafe_code, reason = "Objective-C knows nothing of Rust's rules")]

mod delegate;
mod reply;

use std::sync::Arc;

use ca_page::{PageFailure, scripts};
use objc2::{
    MainThreadMarker, MainThreadOnly, available, define_class,
    ffi::{OBJC_ASSOCIATION_RETAIN_NONATOMIC, objc_setAssociatedObject},
    msg_send,
    rc::Retained,
    runtime::{AnyObject, NSObject, ProtocolObject},
};
use objc2_foundation::{
    NSDictionary, NSError, NSObjectProtocol, NSString, NSURL, NSURLErrorCancelled,
    NSURLErrorCannotCreateFile, NSURLErrorCannotMoveFile, NSURLErrorDomain,
    NSURLErrorNoPermissionsToReadFile, NSURLErrorServerCertificateHasBadDate,
    NSURLErrorServerCertificateNotYetValid, NSURLErrorUserCancelledAuthentication, NSURLRequest, ns_string,
};
use objc2_web_kit::{
    WKContentWorld, WKURLSchemeHandler, WKURLSchemeTask, WKUserScript, WKUserScriptInjectionTime, WKWebView,
    WKWebViewConfiguration, WKWebsiteDataStore,
};
use pickup::connection::ProxyMode;
use secrecy::{ExposeSecret, SecretString};
use tauri::{Manager, Runtime, Url, WebviewWindow, WebviewWindowBuilder};

use super::OpenPage;
use delegate::Delegate;

/// Tauri's own schemes, which it registers for every view that has no handler for them.
const SCHEMES: [&str; 3] = ["tauri", "ipc", "asset"];
/// The context menu offers to load the page again.
const NO_MENU: &str = "addEventListener('contextmenu', event => event.preventDefault(), true);";

/// Gives the window a browser context of its own, which stores nothing and answers nothing under Tauri's schemes.
pub(super) fn isolated<'a, R: Runtime, M: Manager<R>>(
    builder: WebviewWindowBuilder<'a, R, M>,
    _: &OpenPage,
) -> WebviewWindowBuilder<'a, R, M> {
    let Some(main) = MainThreadMarker::new() else { return builder.incognito(true) };
    let nothing: Retained<Nothing> = {
        let nothing = Nothing::alloc(main).set_ivars(());
        // SAFETY: the initialiser of NSObject.
        unsafe { msg_send![super(nothing), init] }
    };
    // SAFETY: this is the main thread, and WebKit itself handles none of these schemes.
    let configuration = unsafe {
        let configuration = WKWebViewConfiguration::new(main);
        configuration.setWebsiteDataStore(&WKWebsiteDataStore::nonPersistentDataStore(main));
        configuration.preferences().setJavaScriptCanOpenWindowsAutomatically(false);
        for scheme in SCHEMES {
            let handler = ProtocolObject::from_ref(&*nothing);
            configuration.setURLSchemeHandler_forURLScheme(Some(handler), &NSString::from_str(scheme));
        }
        configuration
    };
    builder.with_webview_configuration(configuration)
}

/// Prepares the page's first window, and loads the page.
pub(super) fn set_up<R: Runtime>(page: &Arc<OpenPage>, window: &WebviewWindow<R>) -> tauri::Result<()> {
    // Before it, no view downloads.
    if !available!(macos = 11.3) {
        return Err(tauri::Error::WebviewNotFound);
    }
    if page.visit.proxy.mode != ProxyMode::System {
        log::warn!("the page takes the proxies of the system");
    }
    let page = page.clone();
    window.with_webview(move |platform| {
        // The page closes no window that it has not opened.
        let Some((view, delegate)) = hook(platform.inner().cast(), &page, || ()) else { return };
        add_scripts(&view, &delegate);
        let address = NSURL::URLWithString(&NSString::from_str(page.visit.link.expose()));
        match address {
            // SAFETY: this is the main thread.
            Some(address) => drop(unsafe { view.loadRequest(&NSURLRequest::requestWithURL(&address)) }),
            None => page.failed(PageFailure::Unreachable),
        }
    })
}

/// Prepares a window that the page has opened, which shares the configuration and the scripts of the first.
pub(super) fn set_up_popup<R: Runtime>(page: &Arc<OpenPage>, window: &WebviewWindow<R>) -> tauri::Result<()> {
    let (page, closing) = (page.clone(), window.clone());
    window.with_webview(move |platform| {
        hook(platform.inner().cast(), &page, move || drop(closing.destroy()));
    })
}

/// Puts the text into the password fields of the page, as an argument: no script contains it.
pub(super) fn fill<R: Runtime>(page: &Arc<OpenPage>, window: &WebviewWindow<R>, text: SecretString) {
    let page = page.clone();
    let _ = window.with_webview(move |platform| {
        let Some(view) = view(platform.inner().cast()) else { return };
        // SAFETY: this is the main thread.
        if url(unsafe { view.URL() }).is_some_and(|url| page.is_trusted(&url)) {
            let text = NSString::from_str(text.expose_secret());
            run(
                &view,
                scripts::FILL,
                Some(&NSDictionary::from_slices(&[ns_string!("text")], &[&*text as &AnyObject])),
            );
        }
    });
}

/// The view at this address, which Tauri gives.
fn view(view: *mut WKWebView) -> Option<Retained<WKWebView>> {
    // SAFETY: wry's view, which exists as long as its window does.
    unsafe { Retained::retain(view) }
}

/// Connects a view to the visit.
fn hook(
    address: *mut WKWebView,
    page: &Arc<OpenPage>,
    close: impl Fn() + 'static,
) -> Option<(Retained<WKWebView>, Retained<Delegate>)> {
    let view = view(address)?;
    // SAFETY: this is the main thread; the view holds the delegate, which it refers to weakly.
    let delegate = unsafe {
        let delegate = Delegate::new(page.clone(), view.UIDelegate(), close, view.mtm());
        view.setNavigationDelegate(Some(ProtocolObject::from_ref(&*delegate)));
        view.setUIDelegate(Some(ProtocolObject::from_ref(&*delegate)));
        delegate
    };
    hold(&view, &delegate);
    Some((view, delegate))
}

/// Has `held` live as long as its owner. A delegate belongs to nobody.
fn hold(owner: &AnyObject, held: &AnyObject) {
    static KEY: u8 = 0;
    let (owner, held) = (std::ptr::from_ref(owner).cast_mut(), std::ptr::from_ref(held).cast_mut());
    // SAFETY: both are objects, and nothing else uses this key.
    unsafe {
        objc_setAssociatedObject(owner, (&raw const KEY).cast(), held, OBJC_ASSOCIATION_RETAIN_NONATOMIC)
    };
}

/// Replaces Tauri's scripts, with its key to the commands, by the reader and the guard.
fn add_scripts(view: &WKWebView, delegate: &Delegate) {
    use WKUserScriptInjectionTime as Time;
    let main = view.mtm();
    let world = world(main);
    // SAFETY: this is the main thread, and the handler's name is free in this world.
    unsafe {
        let manager = view.configuration().userContentController();
        manager.removeAllUserScripts();
        manager.removeScriptMessageHandlerForName(ns_string!("ipc"));
        let handler = ProtocolObject::from_ref(delegate);
        manager.addScriptMessageHandler_contentWorld_name(
            handler,
            &world,
            &NSString::from_str(scripts::HANDLER),
        );
        for (source, time) in [
            (NO_MENU, Time::AtDocumentStart),
            (scripts::GUARD, Time::AtDocumentStart),
            (scripts::READER, Time::AtDocumentEnd),
        ] {
            let script = WKUserScript::initWithSource_injectionTime_forMainFrameOnly_inContentWorld(
                WKUserScript::alloc(main),
                &NSString::from_str(source),
                time,
                false,
                &world,
            );
            manager.addUserScript(&script);
        }
    }
}

fn world(main: MainThreadMarker) -> Retained<WKContentWorld> {
    // SAFETY: this is the main thread.
    unsafe { WKContentWorld::worldWithName(&NSString::from_str(scripts::WORLD), main) }
}

/// Runs the body of a function in the world of the wizard's scripts.
fn run(view: &WKWebView, body: &str, arguments: Option<&NSDictionary<NSString, AnyObject>>) {
    let body = NSString::from_str(body);
    // SAFETY: this is the main thread, and the arguments are texts.
    unsafe {
        view.callAsyncJavaScript_arguments_inFrame_inContentWorld_completionHandler(
            &body,
            arguments,
            None,
            &world(view.mtm()),
            None,
        );
    }
}

/// Lets clicks through again.
fn release(view: &WKWebView) {
    run(view, scripts::RELEASE, None);
}

fn url(url: Option<Retained<NSURL>>) -> Option<Url> {
    Url::parse(&url?.absoluteString()?.to_string()).ok()
}

/// What this error says of the page. None if it says nothing: another request, or a download, took its place.
#[allow(non_upper_case_globals, reason = "the names are Foundation's")]
fn failure(error: &NSError) -> Option<PageFailure> {
    /// `WebKitErrorFrameLoadInterruptedByPolicyChange`, which is in no header.
    const INTERRUPTED: isize = 102;
    let (domain, code) = (error.domain(), error.code());
    // The text of an error can contain the link.
    log::warn!("the CA's page: {domain} {code}");
    // SAFETY: a constant of Foundation's.
    if *domain != *unsafe { NSURLErrorDomain } {
        return (code != INTERRUPTED).then_some(PageFailure::Unreachable);
    }
    match code {
        NSURLErrorCancelled | NSURLErrorUserCancelledAuthentication => None,
        NSURLErrorServerCertificateNotYetValid..=NSURLErrorServerCertificateHasBadDate => {
            Some(PageFailure::Untrusted)
        }
        NSURLErrorCannotMoveFile..=NSURLErrorCannotCreateFile => Some(PageFailure::Disk),
        _ => Some(PageFailure::Unreachable),
    }
}

define_class!(
    /// Answers nothing.
    // SAFETY: NSObject sets no conditions for its subclasses, and there is no `Drop`.
    #[unsafe(super(NSObject))]
    #[thread_kind = MainThreadOnly]
    struct Nothing;

    // SAFETY: no conditions.
    unsafe impl NSObjectProtocol for Nothing {}

    // SAFETY: the signatures are those of the protocol.
    unsafe impl WKURLSchemeHandler for Nothing {
        #[unsafe(method(webView:startURLSchemeTask:))]
        fn start(&self, _: &WKWebView, task: &ProtocolObject<dyn WKURLSchemeTask>) {
            // SAFETY: the task has just begun.
            unsafe {
                task.didFailWithError(&NSError::new(NSURLErrorNoPermissionsToReadFile, NSURLErrorDomain))
            };
        }

        #[unsafe(method(webView:stopURLSchemeTask:))]
        fn stop(&self, _: &WKWebView, _: &ProtocolObject<dyn WKURLSchemeTask>) {}
    }
);
