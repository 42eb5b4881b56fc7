//! WebView2's part of the page's window: what `linux.rs` does with WebKitGTK. It was type-checked, and never run.
#![allow(unsafe_code, reason = "COM knows nothing of Rust's rules")]

mod devtools;
mod ends;
mod refusals;
mod replies;

use std::{
    cell::Cell,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use ca_page::{PageFailure, Visit};
use pickup::connection::{Proxy, ProxyMode};
use secrecy::SecretString;
use tauri::{
    Manager, Runtime, Url, WebviewWindow, WebviewWindowBuilder,
    menu::{Menu, MenuItem},
};
use webview2_com::{
    BrowserProcessExitedEventHandler,
    Microsoft::Web::WebView2::Win32::{
        COREWEBVIEW2_WEB_RESOURCE_CONTEXT_ALL, COREWEBVIEW2_WEB_RESOURCE_REQUEST_SOURCE_KINDS_ALL,
        ICoreWebView2, ICoreWebView2_22, ICoreWebView2Controller, ICoreWebView2Environment,
        ICoreWebView2Environment5, ICoreWebView2Settings3, ICoreWebView2Settings4, ICoreWebView2Settings8,
    },
};
use windows::core::{HSTRING, Interface, Result};

use super::OpenPage;
use crate::{boundary, webview2::text};

/// The addresses at which wry answers for Tauri's commands and for the wizard's own pages.
const TAURI: [&str; 2] = ["http://ipc.*", "http://tauri.*"];
/// What wry turns off by itself, unless it is given arguments.
const ARGUMENTS: &str = "--disable-features=msWebOOUI,msPdfOOUI,msSmartScreenProtection";
/// The ending of the folder in which WebView2 keeps its own files during a visit.
const FOLDER: &str = "browser";

/// Gives the window a browser of its own, which stores nothing of the page and takes the visit's proxy: that is one
/// setting for a whole browser.
pub(super) fn isolated<'a, R: Runtime, M: Manager<R>>(
    builder: WebviewWindowBuilder<'a, R, M>,
    page: &OpenPage,
) -> WebviewWindowBuilder<'a, R, M> {
    builder
        .incognito(true)
        .data_directory(browser_folder(&page.visit))
        .additional_browser_args(&arguments(&page.visit.proxy))
}

/// Prepares the page's first window, and loads the page.
pub(super) fn set_up<R: Runtime>(page: &Arc<OpenPage>, window: &WebviewWindow<R>) -> tauri::Result<()> {
    bar(page, window)?;
    remove_leftovers(&page.visit);
    let (page, owner) = (page.clone(), window.clone());
    window.with_webview(move |platform| {
        let (shown, kept) = (page.clone(), owner.clone());
        let load = move |view: &ICoreWebView2, prepared: Result<()>| {
            let link = HSTRING::from(shown.visit.link.expose());
            // SAFETY: the view is open, and this is its thread; it copies the address.
            if let Err(error) = prepared.and_then(|()| unsafe { view.Navigate(&link) }) {
                give_up(&shown, &kept, &error);
            }
        };
        let prepared = remove_afterwards(&platform.environment(), browser_folder(&page.visit))
            .and_then(|()| hook(&platform.controller(), &page, &owner, load));
        if let Err(error) = prepared {
            give_up(&page, &owner, &error);
        }
    })
}

/// Prepares a window that the page has opened. It has come from the first one's browser, and gets its page from there.
pub(super) fn set_up_popup<R: Runtime>(page: &Arc<OpenPage>, window: &WebviewWindow<R>) -> tauri::Result<()> {
    let (page, owner) = (page.clone(), window.clone());
    window.with_webview(move |platform| {
        let (shown, kept) = (page.clone(), owner.clone());
        let check = move |_: &ICoreWebView2, prepared: Result<()>| {
            if let Err(error) = prepared {
                give_up(&shown, &kept, &error);
            }
        };
        if let Err(error) = hook(&platform.controller(), &page, &owner, check) {
            give_up(&page, &owner, &error);
        }
    })
}

/// Puts the text into the password fields of the page, as an argument: no script contains it.
pub(super) fn fill<R: Runtime>(page: &Arc<OpenPage>, window: &WebviewWindow<R>, text: SecretString) {
    let page = page.clone();
    let _ = window.with_webview(move |platform| {
        // SAFETY: the view is open, and this is its thread.
        let filled = unsafe { platform.controller().CoreWebView2() }.and_then(|view| {
            match address(&view)?.filter(|address| page.is_trusted(address)) {
                Some(address) => devtools::fill(&view, &address, &text),
                None => Ok(()),
            }
        });
        if filled.is_err() {
            log::warn!("the page could not be filled in");
        }
    });
}

/// The address of the page that is shown.
fn address(view: &ICoreWebView2) -> Result<Option<Url>> {
    // SAFETY: the view is open, and this is its thread; `out` is writable for the whole call.
    Ok(text(|out| unsafe { view.Source(out) })?.parse().ok())
}

/// The wizard's own bar above the page: a menu bar, since a window has one web view, and the page has it.
fn bar<R: Runtime>(page: &OpenPage, window: &WebviewWindow<R>) -> tauri::Result<()> {
    let host = MenuItem::new(window, page.text("page-bar-host"), false, None::<&str>)?;
    let help = MenuItem::new(window, page.text("page-bar-help"), true, None::<&str>)?;
    let close = MenuItem::new(window, page.text("page-bar-close"), true, None::<&str>)?;
    let (helps, closes) = (help.id().clone(), close.id().clone());
    window.set_menu(Menu::with_items(window, &[&host, &help, &close])?)?;
    window.on_menu_event(move |window, event| {
        if *event.id() == helps {
            boundary::show_help(window.app_handle());
        }
        if *event.id() == closes {
            let _ = window.close();
        }
    });
    Ok(())
}

/// Reports that the page cannot be shown safely, and closes its window.
fn give_up<R: Runtime>(page: &OpenPage, window: &WebviewWindow<R>, error: &windows::core::Error) {
    log::warn!("the window of the page: {error}");
    page.failed(PageFailure::NoWindow);
    let _ = window.destroy();
}

/// Connects a view to the visit. A runtime that lacks one of these is too old for it. Calls `then` when the scripts
/// are in place for the next page.
fn hook<R: Runtime>(
    controller: &ICoreWebView2Controller,
    page: &Arc<OpenPage>,
    window: &WebviewWindow<R>,
    then: impl FnOnce(&ICoreWebView2, Result<()>) + 'static,
) -> Result<()> {
    // SAFETY: the controller belongs to an open view, and this is its thread.
    let view = unsafe { controller.CoreWebView2()? };
    shut_out_tauri(&view)?;
    restrict(&view)?;
    refusals::refuse(&view, page)?;
    ends::follow(controller, &view, page, window)?;
    replies::take(&view, page)?;
    devtools::prepare(&view, page, then)
}

/// Keeps the page from Tauri's commands. Their scripts, with the key to the commands, stay in the page: wry keeps
/// nothing by which they could be removed. So both ways on which the commands travel are closed.
fn shut_out_tauri(view: &ICoreWebView2) -> Result<()> {
    let newer = view.cast::<ICoreWebView2_22>();
    for address in TAURI.map(HSTRING::from) {
        // SAFETY: the view is open, and this is its thread; it copies the address.
        unsafe {
            // As wry has added them.
            match &newer {
                Ok(view) => view.RemoveWebResourceRequestedFilterWithRequestSourceKinds(
                    &address,
                    COREWEBVIEW2_WEB_RESOURCE_CONTEXT_ALL,
                    COREWEBVIEW2_WEB_RESOURCE_REQUEST_SOURCE_KINDS_ALL,
                )?,
                Err(_) => {
                    view.RemoveWebResourceRequestedFilter(&address, COREWEBVIEW2_WEB_RESOURCE_CONTEXT_ALL)?;
                }
            }
        }
    }
    // SAFETY: the view is open, and this is its thread.
    unsafe { view.Settings()?.SetIsWebMessageEnabled(false) }
}

fn restrict(view: &ICoreWebView2) -> Result<()> {
    // SAFETY: the view is open, and this is its thread.
    unsafe {
        let settings = view.Settings()?;
        settings.SetAreHostObjectsAllowed(false)?;
        // Both offer to load the page again.
        settings.SetAreDefaultContextMenusEnabled(false)?;
        settings.cast::<ICoreWebView2Settings3>()?.SetAreBrowserAcceleratorKeysEnabled(false)?;
        // No page of Edge's own takes the place of the last one.
        settings.SetIsBuiltInErrorPageEnabled(false)?;
        settings.cast::<ICoreWebView2Settings4>()?.SetIsPasswordAutosaveEnabled(false)?;
        // SmartScreen sends addresses to Microsoft, and the link is a secret.
        settings.cast::<ICoreWebView2Settings8>()?.SetIsReputationCheckingRequired(false)
    }
}

/// The browser's arguments for this way to the internet. None contains a password.
fn arguments(Proxy { mode, address, .. }: &Proxy) -> String {
    match mode {
        ProxyMode::Manual => format!("{ARGUMENTS} --proxy-server={}", proxy_server(address)),
        ProxyMode::None => format!("{ARGUMENTS} --no-proxy-server"),
        ProxyMode::System => ARGUMENTS.to_owned(),
    }
}

/// The address of a proxy as Chromium names it. Its SOCKS 5 has the proxy resolve names, and its SOCKS 4 does not.
fn proxy_server(address: &str) -> String {
    let address = address.trim().trim_end_matches('/').to_ascii_lowercase();
    match address.split_once("://") {
        Some(("socks" | "socks5h", rest)) => format!("socks5://{rest}"),
        Some(("socks4a", rest)) => format!("socks4://{rest}"),
        _ => address,
    }
}

/// A folder beside that of the visit's replies, which holds nothing else.
fn browser_folder(visit: &Visit) -> PathBuf {
    visit.folder.with_extension(FOLDER)
}

/// Removes the browser's folder when its last process has ended, which keeps files open until then.
fn remove_afterwards(environment: &ICoreWebView2Environment, folder: PathBuf) -> Result<()> {
    let environment: ICoreWebView2Environment5 = environment.cast()?;
    // It tells nobody once it is dropped, and the window drops it first.
    let kept = Cell::new(Some(environment.clone()));
    let handler = BrowserProcessExitedEventHandler::create(Box::new(move |_, _| {
        remove(&folder);
        kept.take();
        Ok(())
    }));
    // SAFETY: the environment is open, and this is its thread; the token is writable for the whole call.
    unsafe { environment.add_BrowserProcessExited(&handler, &mut 0) }
}

/// Removes the folders of browsers whose end no wizard has seen.
fn remove_leftovers(visit: &Visit) {
    let beside = visit.folder.parent().map(fs::read_dir);
    let Some(Ok(beside)) = beside else { return };
    let own = browser_folder(visit);
    let paths = beside.flatten().map(|entry| entry.path());
    paths
        .filter(|path| path.extension().is_some_and(|it| it == FOLDER) && *path != own)
        .for_each(|it| remove(&it));
}

fn remove(folder: &Path) {
    if let Err(error) = fs::remove_dir_all(folder) {
        log::warn!("the folder of the page's browser stays: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxy(mode: ProxyMode, address: &str) -> Proxy {
        Proxy { mode, address: address.to_owned(), user: "anna".to_owned() }
    }

    #[test]
    fn browser_is_told_the_way_and_no_user() {
        let arguments = |mode, address| arguments(&proxy(mode, address)).replacen(ARGUMENTS, "", 1);
        assert_eq!(arguments(ProxyMode::System, "proxy:3128"), "");
        assert_eq!(arguments(ProxyMode::None, "proxy:3128"), " --no-proxy-server");
        assert_eq!(arguments(ProxyMode::Manual, "Proxy.example:3128"), " --proxy-server=proxy.example:3128");
    }

    #[test]
    fn proxy_is_named_as_chromium_does() {
        for (entered, named) in [
            ("proxy:3128", "proxy:3128"),
            (" HTTP://proxy:3128/ ", "http://proxy:3128"),
            ("https://proxy:443", "https://proxy:443"),
            ("socks5h://proxy:1080", "socks5://proxy:1080"),
            ("socks://proxy:1080", "socks5://proxy:1080"),
            ("socks4a://proxy:1080", "socks4://proxy:1080"),
        ] {
            assert_eq!(proxy_server(entered), named, "{entered}");
        }
    }
}
