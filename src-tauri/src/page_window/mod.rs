//! The window of the CA's own page: a stranger, kept apart from the wizard's.
//!
//! It has no capability, no way to Tauri's commands, and a browser context of its own that stores nothing. Its one reply
//! is kept by [`ca_page::catcher`], however the CA sends it.

mod closing;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
mod open_page;
#[cfg(windows)]
mod windows;

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use ca_page::{PageFailure, PageReport, PageWindow, Visit};
use secrecy::SecretString;
use tauri::{
    AppHandle, CloseRequestApi, LogicalSize, Manager, PhysicalPosition, PhysicalSize, Runtime, Url,
    WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
    webview::{DownloadEvent, NewWindowResponse},
};
use tokio::sync::mpsc;

#[cfg(windows)]
use self::windows::{fill, isolated, set_up, set_up_popup};
#[cfg(target_os = "linux")]
use linux::{fill, isolated, set_up, set_up_popup};
#[cfg(target_os = "macos")]
use macos::{fill, isolated, set_up, set_up_popup};
use open_page::OpenPage;

use crate::zoom;

/// The time without an octet after which a reply that has begun is taken as far as it is.
const PATIENCE: Duration = Duration::from_secs(60);
/// The label of the page's window; those of windows that it opens begin with it. No capability names one.
const LABEL: &str = "ca";
/// The most windows of the page at once. A click may open several, and a script goes on for ever.
const MOST: usize = 8;
/// The address of a window before its page is loaded.
const BLANK: &str = "about:blank";
/// The initial size in logical pixels: made for pages of another time.
const SIZE: (f64, f64) = (980.0, 760.0);
/// The width to which either window is narrowed where the monitor has no room for both, in logical pixels.
const NARROW: (f64, f64) = (480.0, 400.0);

/// The page that is open, if any.
#[derive(Default)]
pub(crate) struct CurrentPage(Mutex<Option<Arc<OpenPage>>>);

impl CurrentPage {
    fn set(&self, page: Option<Arc<OpenPage>>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = page;
    }

    fn get(&self) -> Option<Arc<OpenPage>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Opens the CA's page in a window of the application.
pub(crate) struct PageWindows<R: Runtime> {
    pub(crate) app: AppHandle<R>,
    /// The root of the practice service, which signs its TLS certificate.
    pub(crate) practice_root: Option<Vec<u8>>,
}

impl<R: Runtime> PageWindow for PageWindows<R> {
    fn open(&self, visit: Visit) -> mpsc::UnboundedReceiver<PageReport> {
        let (reports, received) = mpsc::unbounded_channel();
        let page = Arc::new(OpenPage::new(visit, self.practice_root.clone(), reports));
        self.app.state::<CurrentPage>().set(Some(page.clone()));
        let (app, opened) = (self.app.clone(), page.clone());
        let show = move || {
            if let Err(error) = show(&app, &opened) {
                log::warn!("the window of the page: {error}");
                opened.report(PageReport::Failed(PageFailure::NoWindow));
                opened.end();
                close(&app);
            }
        };
        if self.app.run_on_main_thread(show).is_err() {
            page.end();
        }
        received
    }

    fn fill(&self, text: SecretString) {
        let app = self.app.clone();
        let _ = self.app.run_on_main_thread(move || {
            if let (Some(page), Some(window)) =
                (app.state::<CurrentPage>().get(), app.get_webview_window(LABEL))
            {
                fill(&page, &window, text);
            }
        });
    }

    fn close(&self) {
        close(&self.app);
    }
}

fn is_label(label: &str) -> bool {
    label.strip_prefix(LABEL).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Whether WebDriver drives the application. It sees one browser context alone, so the page then shares the wizard's.
pub(crate) fn is_automated() -> bool {
    // tauri-runtime-wry reads it as well.
    cfg!(target_os = "linux") && std::env::var("TAURI_WEBVIEW_AUTOMATION").as_deref() == Ok("true")
}

/// Decides on a download in the wizard's own context: none, unless the page shares that.
pub(crate) fn download<R: Runtime>(app: &AppHandle<R>, event: DownloadEvent<'_>) -> bool {
    match app.try_state::<CurrentPage>().and_then(|current| current.get()) {
        Some(page) if is_automated() => page.download(event),
        _ => false,
    }
}

fn show<R: Runtime>(app: &AppHandle<R>, page: &Arc<OpenPage>) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(LABEL) {
        window.destroy()?;
    }
    let window = builder(app, page, LABEL.to_owned()).inner_size(SIZE.0, SIZE.1).center().build()?;
    let place = Side::by_side(app, &window);
    let ended = (app.clone(), page.clone(), window.clone());
    window.on_window_event(move |event| {
        let (app, page, window) = &ended;
        match event {
            WindowEvent::CloseRequested { api, .. } => ask_before_closing(page, window, api),
            WindowEvent::Destroyed => {
                page.end();
                // Those that the page has opened would bring nothing any more.
                close(app);
                app.state::<CurrentPage>().set(None);
                if let Some(place) = &place {
                    place.restore(app);
                }
            }
            _ => {}
        }
    });
    zoom::follow_desktop(&window)?;
    set_up(page, &window)
}

/// The place of the wizard's window before the page's came beside it.
struct Side {
    position: PhysicalPosition<i32>,
    size: PhysicalSize<u32>,
}

impl Side {
    /// Puts the wizard's window to the left of the monitor and the page's to the right, each as narrow as that needs.
    /// None where there is no monitor, or the system lets no program place its windows.
    fn by_side<R: Runtime>(app: &AppHandle<R>, page: &WebviewWindow<R>) -> Option<Self> {
        let wizard = crate::window::find(app)?;
        let monitor = wizard.current_monitor().ok()??;
        let (area, scale) = (*monitor.work_area(), monitor.scale_factor());
        let before = Self { position: wizard.outer_position().ok()?, size: wizard.inner_size().ok()? };
        let most: PhysicalSize<u32> = LogicalSize::<f64>::from(SIZE).to_physical(scale);
        let least: PhysicalSize<u32> = LogicalSize::<f64>::from(NARROW).to_physical(scale);
        let width = area.size.width.saturating_sub(least.width).clamp(least.width, most.width);
        let height = most.height.min(area.size.height);
        let right = area.position.x + i32::try_from(area.size.width.saturating_sub(width)).ok()?;
        let narrowed = before.size.width.min(area.size.width.saturating_sub(width)).max(least.width);
        wizard.set_size(PhysicalSize { width: narrowed, ..before.size }).ok()?;
        wizard.set_position(area.position).ok()?;
        page.set_size(PhysicalSize { width, height }).ok()?;
        page.set_position(PhysicalPosition { x: right, y: area.position.y }).ok()?;
        Some(before)
    }

    /// Puts the wizard's window back.
    fn restore<R: Runtime>(&self, app: &AppHandle<R>) {
        if let Some(wizard) = crate::window::find(app) {
            let _ = wizard.set_size(self.size);
            let _ = wizard.set_position(self.position);
        }
    }
}

/// A window for pages of the CA's: the first one, or one that a page opens.
fn builder<'a, R: Runtime>(
    app: &'a AppHandle<R>,
    page: &Arc<OpenPage>,
    label: String,
) -> WebviewWindowBuilder<'a, R, AppHandle<R>> {
    let blank = BLANK.parse().map_or_else(|_| WebviewUrl::default(), WebviewUrl::External);
    let (allowing, taking, opening) = (page.clone(), page.clone(), (app.clone(), page.clone()));
    isolated(WebviewWindowBuilder::new(app, label, blank), page)
        .title(page.text("page-bar-host"))
        .devtools(false)
        .general_autofill_enabled(false)
        .on_navigation(move |url| allowing.allows(url))
        .on_download(move |_, event| taking.download(event))
        .on_new_window(move |url, features| {
            let (app, page) = &opening;
            let window = popup(app, page, &url, |builder| builder.window_features(features));
            window.map_or(NewWindowResponse::Deny, |window| NewWindowResponse::Create { window })
        })
}

/// Opens a window for the page, which can bring the file as well; the new window is made to belong to the page by `relate`.
/// None where it may not go there, the person has done nothing in the page, or there are [`MOST`].
fn popup<'a, R: Runtime>(
    app: &'a AppHandle<R>,
    page: &Arc<OpenPage>,
    url: &Url,
    relate: impl FnOnce(WebviewWindowBuilder<'a, R, AppHandle<R>>) -> WebviewWindowBuilder<'a, R, AppHandle<R>>,
) -> Option<WebviewWindow<R>> {
    let is_room = app.webview_windows().keys().filter(|label| is_label(label)).count() < MOST;
    if !page.allows(url) || !page.has_acted() || !is_room {
        return None;
    }
    let opened = relate(builder(app, page, page.next_label(LABEL))).build();
    let hooked = opened.and_then(|window| set_up_popup(page, &window).map(|()| window));
    hooked.inspect_err(|error| log::warn!("a window of the page's: {error}")).ok()
}

/// Handles an event of the wizard's own window. Before it is closed, and the program ends with it, the person is asked
/// while a reply of the page is awaited; with it the page closes.
pub(crate) fn follow_wizard<R: Runtime>(app: &AppHandle<R>, event: &WindowEvent) {
    let page = app.try_state::<CurrentPage>().and_then(|current| current.get());
    match event {
        WindowEvent::CloseRequested { api, .. } => {
            if let (Some(page), Some(window)) = (page, crate::window::find(app)) {
                ask_before_closing(&page, &window, api);
            }
        }
        WindowEvent::Destroyed => close(app),
        _ => {}
    }
}

fn close<R: Runtime>(app: &AppHandle<R>) {
    for (label, window) in app.webview_windows() {
        if is_label(&label) {
            let _ = window.destroy();
        }
    }
}

/// Asks the person before this window is closed, while the page's reply is awaited.
fn ask_before_closing<R: Runtime>(page: &OpenPage, window: &WebviewWindow<R>, api: &CloseRequestApi) {
    if !page.is_busy() {
        return;
    }
    api.prevent_close();
    closing::ask(page, window);
}

#[cfg(test)]
mod tests {
    use super::is_label;

    #[test]
    fn windows_of_the_page_are_told_from_the_wizards() {
        assert!(is_label("ca") && is_label("ca-2"));
        assert!(!is_label("wizard") && !is_label("cat"));
    }
}
