//! All that passes between the core and the window: `snapshot`, `drawn`, `dispatch`, `secret`, `suggest_password`, `print`,
//! `report`, the commands that begin and end practice and show what a caller sees, and the event `wizard`.

use disk::DiskReason;
use practice::{PracticeError, Scene};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use tauri::{
    AppHandle, Builder, Emitter, Runtime, State, WebviewWindow,
    ipc::{InvokeBody, Request, Response},
};
use time::UtcOffset;
use wizard::{
    state::{
        effect::Input,
        event::{SecretField, SecretInput, UserEvent},
    },
    view::Update,
};
use zeroize::Zeroizing;

use crate::{active_wizard::ActiveWizard, computer, page::Page};

/// The event that carries every new view.
pub const VIEW_EVENT: &str = "wizard";

/// The most octets of a secret: a character has four at most (UTF-8).
const MAX_SECRET: usize = 4 * SecretInput::MOST_CHARACTERS;

/// Makes the commands known.
pub fn register<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.invoke_handler(tauri::generate_handler![
        snapshot,
        drawn,
        dispatch,
        secret,
        suggest_password,
        print,
        report,
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
            // A window that is closing cannot be told anything.
            let _ = app.emit(VIEW_EVENT, update);
        }
    });
}

/// The newest view.
#[tauri::command]
fn snapshot(active: State<'_, ActiveWizard>) -> Update {
    active.snapshot()
}

/// The page shows the view, or says that it cannot.
#[tauri::command]
fn drawn(page: State<'_, Page>) {
    page.drawn();
}

/// What the user did.
#[tauri::command]
fn dispatch(active: State<'_, ActiveWizard>, event: UserEvent) {
    active.send(Input::User(event));
}

/// The report for the helpdesk, to be shown to the person. The window knows the local time: `minutes_east` is how far it is
/// ahead of UTC. Not on the main thread, because to name the system may take other programs.
#[tauri::command(async)]
fn report(active: State<'_, ActiveWizard>, minutes_east: i32) -> String {
    let offset = UtcOffset::from_whole_seconds(minutes_east.saturating_mul(60)).unwrap_or(UtcOffset::UTC);
    active.report(&computer::system(), offset)
}

/// What stands in a password field: the raw body, with the field's name in the header `field`. Raw, so that no
/// JSON text with a password in it is made on the way.
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

/// A certificate password that keeps every rule, as a raw body; an empty one where no password is being chosen. It comes
/// apart from the view, which holds no secret.
#[tauri::command]
async fn suggest_password(active: State<'_, ActiveWizard>) -> Result<Response, ()> {
    let suggested = active.suggest_password().await.unwrap_or_default();
    Ok(Response::new(suggested.expose_secret().as_bytes().to_vec()))
}

/// Where practice finds no place for its files, and which of the texts' reasons it has.
#[derive(Serialize)]
struct NoFolder {
    place: String,
    reason: &'static str,
}

impl NoFolder {
    /// None where practice fails for another reason.
    fn of(error: PracticeError) -> Option<Self> {
        let PracticeError::Folder { path, source } = error else { return None };
        Some(Self { place: path.display().to_string(), reason: DiskReason::of(&source).as_str() })
    }
}

/// Lays practice over the person's own wizard, where that offers it.
#[tauri::command]
async fn practise(active: State<'_, ActiveWizard>) -> Result<(), Option<NoFolder>> {
    if !active.snapshot().view.actions.practise {
        return Ok(());
    }
    active.practise(Scene::Start).await.map_err(|error| {
        log::warn!("no practice: {error}");
        NoFolder::of(error)
    })
}

/// Ends practice; the person's own wizard is as it was.
#[tauri::command]
async fn end_practice(active: State<'_, ActiveWizard>) -> Result<(), ()> {
    active.end_practice().await;
    Ok(())
}

/// Shows what a caller sees; `code` is the help code as it was typed.
#[tauri::command]
async fn show_caller(active: State<'_, ActiveWizard>, code: String) -> Result<(), ()> {
    if let Err(error) = active.show_caller(&code).await {
        log::warn!("a caller's screen: {error}");
    }
    Ok(())
}

/// Opens the system's dialog to print what the page shows on paper. On macOS a page cannot do so by itself.
#[tauri::command]
fn print<R: Runtime>(window: WebviewWindow<R>) -> Result<(), &'static str> {
    window.print().map_err(|error| {
        log::warn!("the dialog to print: {error}");
        "not printed"
    })
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
