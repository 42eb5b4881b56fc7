//! The one window.

#[cfg(target_os = "macos")]
use tauri::menu::{Menu, MenuItem, MenuItemKind};
use tauri::{
    App, AppHandle, DragDropEvent, Manager, Runtime, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent, webview::NewWindowResponse,
};

use crate::{active_wizard::ActiveWizard, page, page_window, zoom};

/// The product's name, in every language.
pub(crate) const TITLE: &str = "PersonalSign Wizard";
/// The wizard's page, which opens the helpdesk's guide over itself. In the page's address, so that no state is kept for it.
const WITH_GUIDE: &str = "index.html#helpdesk";
/// The label that the capability refers to.
const LABEL: &str = "wizard";
/// The initial size in logical pixels.
const SIZE: (f64, f64) = (1000.0, 720.0);
/// The least size in logical pixels; everything is reachable down to it.
const SMALLEST: (f64, f64) = (480.0, 400.0);

/// The script that runs in every page, before the page's own scripts.
///
/// The context menu is permitted only for copying and pasting; elsewhere it offers to reload. An object dropped
/// outside a field would replace the page; a file is taken by [`dropped`] before.
const PAGE_GUARDS: &str = "
    const isField = target => target instanceof Element && target.closest('input, textarea') !== null;
    const keep = event => { if (!isField(event.target)) event.preventDefault(); };
    addEventListener('contextmenu', event => { if (getSelection().isCollapsed) keep(event); }, true);
    for (const drag of ['dragover', 'drop']) addEventListener(drag, keep, true);";

/// Opens the window, if asked with the helpdesk's guide. It shows the application's own pages only.
///
/// The web view stores nothing of them on the disk. WebKitGTK does so by default for pages that store nothing; with
/// the setting WebDriver cannot drive it.
pub(crate) fn open<R: Runtime>(app: &App<R>, helpdesk: bool) -> tauri::Result<()> {
    let page = if helpdesk { WebviewUrl::App(WITH_GUIDE.into()) } else { WebviewUrl::default() };
    let window = WebviewWindowBuilder::new(app, LABEL, page)
        .title(TITLE)
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .center()
        .incognito(cfg!(not(target_os = "linux")))
        .devtools(false)
        .general_autofill_enabled(false)
        .initialization_script(PAGE_GUARDS)
        .initialization_script(zoom::keys())
        .zoom_hotkeys_enabled(cfg!(windows))
        .on_navigation(is_own_page)
        // The page's title is in the person's language, and contains the screen.
        .on_document_title_changed(|window, title| drop(window.set_title(&title)))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        // None, except for the CA's page where WebDriver has it share this window's context.
        .on_download(|view, event| page_window::download(view.app_handle(), event))
        .build()?;
    window.on_window_event({
        let app = app.handle().clone();
        move |event| {
            dropped(&app, event);
            page_window::follow_wizard(&app, event);
        }
    });
    #[cfg(target_os = "macos")]
    quit_by_closing(app)?;
    page::watch(&window)?;
    zoom::follow_desktop(&window)
}

/// Has Quit in the menu, and ⌘Q, close the window, which asks while the CA's page awaits a reply. The system's own item
/// ends the program at once.
#[cfg(target_os = "macos")]
fn quit_by_closing<R: Runtime>(app: &App<R>) -> tauri::Result<()> {
    let menu = Menu::default(app.handle())?;
    // The program's own menu comes first, and Quit is the last of its items.
    let menus = menu.items()?;
    let Some(own) = menus.first().and_then(MenuItemKind::as_submenu) else { return Ok(()) };
    let items = own.items()?;
    let Some(system) = items.last().and_then(MenuItemKind::as_predefined_menuitem) else { return Ok(()) };
    let quit = MenuItem::new(app, system.text()?, true, Some("Cmd+Q"))?;
    own.remove(system)?;
    own.append(&quit)?;
    app.set_menu(menu)?;
    app.on_menu_event(move |app, event| {
        if event.id() == quit.id()
            && let Some(window) = find(app)
        {
            let _ = window.close();
        }
    });
    Ok(())
}

/// Passes a file that was dropped on the window to the person's own wizard. Its path comes from the system: the page
/// cannot name one.
fn dropped<R: Runtime>(app: &AppHandle<R>, event: &WindowEvent) {
    if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event
        && let ([path], Some(active)) = (paths.as_slice(), app.try_state::<ActiveWizard>())
    {
        active.drop_file(path.clone());
    }
}

/// The window, while it is open.
pub(crate) fn find<R: Runtime>(app: &AppHandle<R>) -> Option<WebviewWindow<R>> {
    app.get_webview_window(LABEL)
}

/// Brings the window to the front, as far as the system lets it.
pub(crate) fn bring_forward<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = find(app) {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Reloads the page by its address: one that never loaded cannot be reloaded in place.
pub(crate) fn load_anew<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let Some(window) = find(app) else { return Ok(()) };
    let (scheme, host) = OWN;
    let address = format!("{scheme}://{host}").parse().map_err(tauri::Error::InvalidUrl)?;
    window.navigate(address)
}

/// The origin as Tauri names it; Windows requires a known scheme.
const OWN: (&str, &str) = if cfg!(windows) { ("http", "tauri.localhost") } else { ("tauri", "localhost") };

fn is_own_page(url: &Url) -> bool {
    (url.scheme(), url.host_str().unwrap_or_default()) == OWN && url.port().is_none()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::is_own_page;

    #[test]
    fn window_shows_its_own_pages_only() {
        let own = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
        for page in ["", "/", "/index.html#a"] {
            assert!(is_own_page(&format!("{own}{page}").parse().unwrap()), "{page}");
        }
        for foreign in [
            "https://example.org/",
            "http://localhost/",
            "http://tauri.localhost:8080/",
            "http://tauri.localhost.example.org/",
            "https://tauri.localhost@example.org/",
            "tauri://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "blob:tauri://localhost/1",
            "javascript:alert(1)",
            "about:blank",
        ] {
            assert!(!is_own_page(&foreign.parse().unwrap()), "{foreign}");
        }
    }
}
