//! Supervision of the page in the window.
//!
//! Another process draws it, and can end (WebKitGTK's signal `web-process-terminated`, WebView2's event
//! `ProcessFailed`, WebKit's `webViewWebContentProcessDidTerminate`), never start drawing, or hang: WebKitGTK and
//! WebView2 notice a hang only on the person's input, so the page is polled. The wizard behind it continues, and has
//! the state for a new page to show.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use i18n::text;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use tokio::sync::oneshot;
use wizard::codes::OutsideCode;

#[cfg(windows)]
use crate::webview2;
use crate::{active_wizard::ActiveWizard, message, window};

/// The longest time for a page until something is drawn. It usually takes half a second; a cold disk and a virus
/// scanner are included many times over.
const PATIENCE: Duration = Duration::from_secs(30);
/// The interval at which a drawn page is polled.
const PULSE: Duration = Duration::from_secs(5);
/// The number of unanswered polls in a row after which a page counts as hung: half a minute. Polls are counted
/// instead of time, since a computer that sleeps sends none, nor does a program that is itself blocked.
const OPEN_QUESTIONS: u32 = 6;
/// The most reloads of a page within [`SOON`].
const MOST: usize = 2;
/// The time after which a page that has worked may be reloaded again.
const SOON: Duration = Duration::from_secs(60);

/// The state of the page, as far as it is known from outside.
#[derive(Default)]
pub struct Page(Mutex<Life>);

#[derive(Default)]
struct Life {
    /// The times of its reloads.
    loads: Vec<Instant>,
    is_drawn: bool,
    /// The polls since its last reply.
    open_questions: u32,
    is_given_up: bool,
}

/// The action at an interval.
#[derive(Debug, PartialEq, Eq)]
enum Beat {
    /// Poll the page.
    Ask,
    /// End the page, which has hung.
    End,
    /// Do nothing: the page is not drawn yet, or no longer.
    Rest,
}

/// The consequence for a page whose process has ended.
#[derive(Debug, PartialEq, Eq)]
enum Remedy {
    Reload,
    GiveUp,
    /// The page was given up before.
    None,
}

impl Life {
    fn end(&mut self, now: Instant) -> Remedy {
        if self.is_given_up {
            return Remedy::None;
        }
        let lately = |load: &&Instant| now.saturating_duration_since(**load) < SOON;
        if self.loads.iter().filter(lately).count() == MOST {
            self.is_given_up = true;
            return Remedy::GiveUp;
        }
        self.loads.push(now);
        self.is_drawn = false;
        Remedy::Reload
    }

    fn beat(&mut self) -> Beat {
        if !self.is_drawn || self.is_given_up {
            return Beat::Rest;
        }
        if self.open_questions == OPEN_QUESTIONS {
            self.open_questions = 0;
            // The time during which it hung does not count as working.
            self.loads.iter_mut().for_each(|load| *load += PULSE * OPEN_QUESTIONS);
            return Beat::End;
        }
        self.open_questions += 1;
        Beat::Ask
    }

    /// Whether the page that was current after `loads` reloads has drawn nothing by now.
    fn is_empty(&self, loads: usize) -> bool {
        self.loads.len() == loads && !self.is_drawn && !self.is_given_up
    }
}

impl Page {
    fn life(&self) -> MutexGuard<'_, Life> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records that the page reports something as drawn.
    pub(crate) fn drawn(&self) {
        let mut life = self.life();
        life.is_drawn = true;
        life.open_questions = 0;
        log::info!("the page is drawn");
    }

    /// Records a reply to a poll.
    fn answered(&self) {
        self.life().open_questions = 0;
    }
}

/// Supervises the page from now on, so that the window does not stay empty.
pub(crate) fn watch<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    expect(window.app_handle());
    feel_pulse(window.app_handle());
    watch_process(window)
}

/// Handles the end of the page's process; `how` is for the log.
pub(crate) fn ended<R: Runtime>(app: &AppHandle<R>, how: &str) {
    let remedy = app.state::<Page>().life().end(Instant::now());
    log::warn!("the process of the page has ended ({how}): {remedy:?}");
    match remedy {
        Remedy::Reload => {
            // The fields of the new page are empty, so the text typed before is dropped.
            app.state::<ActiveWizard>().forget_typed();
            later_on_main_thread(app, |app| {
                if let Err(error) = window::load_anew(app) {
                    log::warn!("the page is not loaded anew: {error}");
                }
            });
            expect(app);
        }
        Remedy::GiveUp => give_up(app),
        Remedy::None => {}
    }
}

/// Handles the loss of the view itself, into which no page can be loaded.
#[cfg(windows)]
fn lost<R: Runtime>(app: &AppHandle<R>) {
    log::warn!("the process behind the web view has ended");
    if !std::mem::replace(&mut app.state::<Page>().life().is_given_up, true) {
        give_up(app);
    }
}

fn give_up<R: Runtime>(app: &AppHandle<R>) {
    later_on_main_thread(app, |app| {
        if let Some(window) = window::find(app) {
            let _ = window.hide();
        }
        tell(app, OutsideCode::JO927);
        app.exit(1);
    });
}

/// Informs the person if nothing is drawn after [`PATIENCE`]. A page that appears while the message is open stays.
fn expect<R: Runtime>(app: &AppHandle<R>) {
    let loads = app.state::<Page>().life().loads.len();
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(PATIENCE).await;
        if !app.state::<Page>().life().is_empty(loads) {
            return;
        }
        log::warn!("the page has drawn nothing in {} s", PATIENCE.as_secs());
        later_on_main_thread(&app, move |app| {
            tell(app, OutsideCode::JO928);
            if app.state::<Page>().life().is_empty(loads) {
                app.exit(1);
            }
        });
    });
}

/// Polls the page, and ends it if it has hung. One poll waits for the main thread at a time, where replies arrive as
/// well.
fn feel_pulse<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        loop {
            tokio::time::sleep(PULSE).await;
            let (done, is_done) = oneshot::channel();
            let handle = app.clone();
            let act = move || {
                beat(&handle);
                let _ = done.send(());
            };
            if app.run_on_main_thread(act).is_err() || is_done.await.is_err() {
                // The program is exiting.
                return;
            }
        }
    });
}

fn beat<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = window::find(app) else { return };
    let due = app.state::<Page>().life().beat();
    match due {
        Beat::Ask => {
            let app = app.clone();
            // Fails only where there is no view any more.
            let _ = window.eval_with_callback("0", move |_| app.state::<Page>().answered());
        }
        Beat::End => {
            log::warn!("the page does not answer");
            end_process(&window);
        }
        Beat::Rest => {}
    }
}

/// Runs `act` later on the main thread, not within the web view's own callback: a message dialog waits for events
/// there.
fn later_on_main_thread<R: Runtime>(app: &AppHandle<R>, act: impl FnOnce(&AppHandle<R>) + Send + 'static) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let handle = app.clone();
        // Fails only where the program is exiting.
        let _ = app.run_on_main_thread(move || act(&handle));
    });
}

fn tell<R: Runtime>(app: &AppHandle<R>, code: OutsideCode) {
    let language = app.state::<ActiveWizard>().snapshot().view.language;
    eprintln!("personalsign-wizard: {code}: {}", text(language, code.message(), &[]));
    let next = text(language, &format!("{}.next", code.message()), &[]);
    message::show(&message::words(language, code, &next));
}

#[cfg(target_os = "linux")]
fn watch_process<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;

    let app = window.app_handle().clone();
    window.with_webview(move |view| {
        view.inner().connect_web_process_terminated(move |_, reason| ended(&app, &format!("{reason:?}")));
    })
}

/// Ends the page's process. [`ended`] is called as for any other end.
#[cfg(target_os = "linux")]
fn end_process<R: Runtime>(window: &WebviewWindow<R>) {
    use webkit2gtk::WebViewExt;

    // Fails only where there is no view any more.
    let _ = window.with_webview(|view| view.inner().terminate_web_process());
}

/// Replaces the hung page with another: neither WebView2 nor WebKit can end its process.
#[cfg(not(target_os = "linux"))]
fn end_process<R: Runtime>(window: &WebviewWindow<R>) {
    ended(window.app_handle(), "it does not answer");
}

/// Does nothing: Tauri reports the end itself, see [`crate::run`].
#[cfg(target_os = "macos")]
fn watch_process<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

#[cfg(windows)]
fn watch_process<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    let app = window.app_handle().clone();
    window.with_webview(move |view| {
        webview2::watch(&view.controller(), move |process| match process {
            webview2::Ended::Renderer => ended(&app, "renderer"),
            webview2::Ended::Browser => lost(&app),
        });
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_is_reloaded_twice_in_short_time() {
        let mut life = Life::default();
        let begun = Instant::now();
        let at = |seconds| begun + Duration::from_secs(seconds);
        let remedies = [0, 1, 2, 3].map(|second| life.end(at(second)));
        assert_eq!(remedies, [Remedy::Reload, Remedy::Reload, Remedy::GiveUp, Remedy::None]);
    }

    #[test]
    fn page_that_worked_is_reloaded_again() {
        let mut life = Life::default();
        let begun = Instant::now();
        for round in 0..10 {
            assert_eq!(life.end(begun + SOON * round), Remedy::Reload);
        }
    }

    #[test]
    fn page_is_empty_until_newest_has_drawn() {
        let page = Page::default();
        assert!(page.life().is_empty(0));
        page.drawn();
        assert!(!page.life().is_empty(0));
        assert_eq!(page.life().end(Instant::now()), Remedy::Reload);
        assert!(page.life().is_empty(1) && !page.life().is_empty(0));
        page.drawn();
        assert!(!page.life().is_empty(1));
    }
    #[test]
    fn page_that_leaves_every_question_open_has_stopped() {
        let page = Page::default();
        assert_eq!(page.life().beat(), Beat::Rest, "before it is drawn");
        page.drawn();
        for _ in 0..2 {
            (0..OPEN_QUESTIONS).for_each(|_| assert_eq!(page.life().beat(), Beat::Ask));
            assert_eq!(page.life().beat(), Beat::End);
        }
        page.life().end(Instant::now());
        assert_eq!(page.life().beat(), Beat::Rest, "until another is drawn");
        page.drawn();
        assert_eq!(page.life().beat(), Beat::Ask);
        page.life().end(Instant::now());
        page.drawn();
        (0..OPEN_QUESTIONS).for_each(|_| assert_eq!(page.life().beat(), Beat::Ask, "of this page"));
    }

    #[test]
    fn page_stopping_repeatedly_is_given_up() {
        let page = Page::default();
        let begun = Instant::now();
        let remedies = [1, 2, 3].map(|time| {
            page.drawn();
            (0..OPEN_QUESTIONS).for_each(|_| assert_eq!(page.life().beat(), Beat::Ask));
            assert_eq!(page.life().beat(), Beat::End);
            page.life().end(begun + time * (PULSE * OPEN_QUESTIONS + PULSE))
        });
        assert_eq!(remedies, [Remedy::Reload, Remedy::Reload, Remedy::GiveUp]);
    }

    #[test]
    fn page_answering_sometimes_has_not_stopped() {
        let page = Page::default();
        page.drawn();
        for _ in 0..10 {
            (0..OPEN_QUESTIONS).for_each(|_| assert_eq!(page.life().beat(), Beat::Ask));
            page.answered();
        }
    }
}
