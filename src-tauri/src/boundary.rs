//! The boundary between the core and the window: `snapshot`, `drawn`, `dispatch`, `secret`, `suggest_password`,
//! `link_for_edge`, `clipboard_text`, `print`, `close`, `report`, `mail_report`, `save_report`, the commands that begin
//! and end practice and show a caller's screen, and the events `wizard` and `help`.

use std::path::PathBuf;

use disk::DiskReason;
use practice::{PracticeError, Scene};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use tauri::{
    AppHandle, Builder, Emitter, Manager, Runtime, State, WebviewWindow,
    ipc::{InvokeBody, Request, Response},
};
use time::UtcOffset;
use wizard::{
    mail::report_mail,
    problem::Problem,
    runner::save_as,
    state::{
        event::{SecretField, SecretInput, UserEvent},
        export::FileKind,
        input::Input,
    },
    view::{Screen, Update, UserError, WizardView},
};
use zeroize::Zeroizing;

use crate::{
    active_wizard::{ActiveWizard, CallerError},
    clipboard, computer,
    dialogs::{SystemDialogs, open_mail},
    page::Page,
};

/// The event that carries every new view.
pub const VIEW_EVENT: &str = "wizard";

/// The event that asks the window to show Help. The page's window has a bar with that button, except on macOS.
#[cfg(not(target_os = "macos"))]
const HELP_EVENT: &str = "help";

/// The most octets of a secret: a character has at most four (UTF-8).
const MAX_SECRET: usize = 4 * SecretInput::MOST_CHARACTERS;

/// Registers the commands.
pub fn register<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.invoke_handler(tauri::generate_handler![
        snapshot,
        drawn,
        dispatch,
        secret,
        suggest_password,
        link_for_edge,
        clipboard_text,
        print,
        close,
        report,
        mail_report,
        save_report,
        practise,
        end_practice,
        show_caller
    ])
}

/// Sends every change of the view to the window, for as long as there are changes.
pub fn publish<R: Runtime>(app: &AppHandle<R>, active: &ActiveWizard) {
    let app = app.clone();
    let mut updates = active.updates();
    tauri::async_runtime::spawn(async move {
        while updates.changed().await.is_ok() {
            let update = updates.borrow_and_update().clone();
            // Sending fails only when the window is closing.
            let _ = app.emit(VIEW_EVENT, update);
        }
    });
}

/// Shows Help in the wizard's window, in front of the window in which it was asked for.
#[cfg(not(target_os = "macos"))]
pub(crate) fn show_help<R: Runtime>(app: &AppHandle<R>) {
    if let Some(wizard) = crate::window::find(app) {
        // The system may let no window come to the front; Help is there all the same.
        let _ = wizard.set_focus();
        let _ = app.emit(HELP_EVENT, ());
    }
}

/// The newest view.
#[tauri::command]
fn snapshot(active: State<'_, ActiveWizard>) -> Update {
    active.snapshot()
}

/// Notes that the page has drawn something: the view, or the message that it cannot be shown.
#[tauri::command]
fn drawn(page: State<'_, Page>) {
    page.drawn();
}

/// Passes on a user event.
#[tauri::command]
fn dispatch(active: State<'_, ActiveWizard>, event: UserEvent) {
    active.send(Input::User(event));
}

/// The report for the helpdesk, to be shown to the person. The window knows the local time: `minutes_east` is its
/// offset from UTC. Not on the main thread, because finding the system's name may run other programs.
#[tauri::command(async)]
fn report(active: State<'_, ActiveWizard>, minutes_east: i32) -> String {
    let offset = UtcOffset::from_whole_seconds(minutes_east.saturating_mul(60)).unwrap_or(UtcOffset::UTC);
    active.report(&computer::system(), offset)
}

/// Opens an e-mail with the report that was shown last.
#[tauri::command(async)]
fn mail_report(active: State<'_, ActiveWizard>) -> bool {
    let WizardView { helpdesk, language, .. } = active.snapshot().view;
    open_mail(&report_mail(&active.shown_report(), helpdesk.as_ref(), language))
}

/// Has the person save the report that was shown last, and returns its path; none where they chose no place.
#[tauri::command]
async fn save_report<R: Runtime>(
    app: AppHandle<R>,
    active: State<'_, ActiveWizard>,
) -> Result<Option<PathBuf>, UserError> {
    let (report, language) = (active.shown_report(), active.snapshot().view.language);
    let documents = app.path().document_dir().unwrap_or_default();
    let name = format!("PersonalSign report.{}", FileKind::Report.ending());
    let dialogs = SystemDialogs(app);
    let saved = save_as(&dialogs, documents, name, FileKind::Report, report.into_bytes(), language).await;
    saved.map_err(|problem| UserError::from(&problem))
}

/// Receives the content of a password field as a raw body, with the field's name in the header `field`. A raw body
/// avoids a JSON text that contains the password.
#[tauri::command]
fn secret(active: State<'_, ActiveWizard>, request: Request<'_>) -> Result<(), &'static str> {
    let InvokeBody::Raw(bytes) = request.body() else {
        return Err("the body is not raw");
    };
    if bytes.len() > MAX_SECRET {
        return Err("too long");
    }
    let field = request.headers().get("field").and_then(|name| name.to_str().ok()).ok_or("no field")?;
    let field =
        SecretField::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(field))
            .map_err(|_| "unknown field")?;
    let text = Zeroizing::new(bytes.clone());
    let text = std::str::from_utf8(&text).map_err(|_| "not UTF-8")?;
    active.send(Input::Typed(SecretInput { field, value: SecretString::from(text) }));
    Ok(())
}

/// Suggests a certificate password that keeps every rule, as a raw body; an empty one where no password is being
/// chosen. It is not part of the view, which holds no secret.
#[tauri::command]
async fn suggest_password(active: State<'_, ActiveWizard>) -> Result<Response, ()> {
    Ok(raw(active.suggest_password().await))
}

/// The link that the person copies and opens in Microsoft Edge, likewise.
#[tauri::command]
async fn link_for_edge(active: State<'_, ActiveWizard>) -> Result<Response, ()> {
    Ok(raw(active.link_for_edge().await))
}

/// The text on the clipboard at the person's click on Start, likewise: a link is a secret. Empty on every other screen,
/// and on a caller's.
#[tauri::command]
async fn clipboard_text<R: Runtime>(
    app: AppHandle<R>,
    active: State<'_, ActiveWizard>,
) -> Result<Response, ()> {
    let WizardView { screen, caller, .. } = active.snapshot().view;
    let asks = matches!(screen, Screen::Start(_)) && caller.is_none();
    Ok(raw(if asks { clipboard::text(&app).await } else { None }))
}

fn raw(secret: Option<SecretString>) -> Response {
    Response::new(secret.unwrap_or_default().expose_secret().as_bytes().to_vec())
}

/// The folder that practice cannot create for its files, with the name of the reason in the texts.
#[derive(Serialize)]
struct NoFolder {
    place: String,
    reason: &'static str,
}

impl NoFolder {
    /// The folder and the reason; none if practice fails for another reason.
    fn of(error: PracticeError) -> Option<Self> {
        let PracticeError::Folder { path, source } = error else { return None };
        Some(Self { place: path.display().to_string(), reason: DiskReason::of(&source).as_str() })
    }
}

/// Begins practice over the person's own wizard, if that offers it. Within practice, goes to the scene of this name.
#[tauri::command]
async fn practise(active: State<'_, ActiveWizard>, scene: Option<String>) -> Result<(), Option<NoFolder>> {
    let WizardView { actions, .. } = active.snapshot().view;
    let scene = match scene.map(|name| name.parse::<Scene>()) {
        None if actions.practise => Scene::Start,
        Some(Ok(scene)) if actions.end_practice => scene,
        _ => return Ok(()),
    };
    active.practise(scene).await.map_err(|error| {
        log::warn!("no practice: {error}");
        NoFolder::of(error)
    })
}

/// Ends practice and returns to the person's own wizard, which is unchanged.
#[tauri::command]
async fn end_practice(active: State<'_, ActiveWizard>) -> Result<(), ()> {
    active.end_practice().await;
    Ok(())
}

/// Shows a caller's screen; `code` is the help code as it was typed. Returns what is wrong with it.
#[tauri::command]
async fn show_caller(active: State<'_, ActiveWizard>, code: String) -> Result<Option<UserError>, ()> {
    Ok(match active.show_caller(&code).await {
        Ok(()) => None,
        Err(CallerError::Code(error)) => Some(UserError::from(&Problem::from(error))),
        Err(CallerError::Screen(error)) => {
            log::warn!("a caller's screen: {error}");
            None
        }
    })
}

/// Opens the system's print dialog for the page. On macOS a page cannot do so by itself.
#[tauri::command]
fn print<R: Runtime>(window: WebviewWindow<R>) -> Result<(), &'static str> {
    window.print().map_err(|error| {
        log::warn!("the dialog to print: {error}");
        "not printed"
    })
}

/// Closes the window at the end of a journey, or ends practice, if the view offers it. On a caller's screen nothing is
/// the helpdesk's to close.
#[tauri::command]
async fn close<R: Runtime>(window: WebviewWindow<R>, active: State<'_, ActiveWizard>) -> Result<(), ()> {
    let WizardView { actions, caller, .. } = active.snapshot().view;
    if !actions.close || caller.is_some() {
        return Ok(());
    }
    if actions.end_practice {
        active.end_practice().await;
        return Ok(());
    }
    window.close().map_err(|error| log::warn!("the window does not close: {error}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use std::io::ErrorKind;

    use serde_json::{Value, json, to_value};

    use super::*;

    #[test]
    fn page_hears_why_practice_has_no_folder() {
        for (kind, reason) in [(ErrorKind::NotFound, "missing"), (ErrorKind::TimedOut, "other")] {
            let folder = PracticeError::Folder { path: "/tmp/gone".into(), source: kind.into() };
            let told = to_value(NoFolder::of(folder)).unwrap();
            assert_eq!(told, json!({"place": "/tmp/gone", "reason": reason}));
        }
        assert_eq!(to_value(NoFolder::of(PracticeError::Panicked)).unwrap(), Value::Null);
    }
}
