//! All that passes between the core and the window: `snapshot`, `dispatch`, `secret`, `print`, `report`, and the
//! event `wizard`.

use pickup::wizard::{
    driver::Wizard,
    effect::Input,
    event::{SecretField, SecretInput, UserEvent},
    view::Update,
};
use secrecy::SecretString;
use serde::Deserialize;
use tauri::{
    AppHandle, Builder, Emitter, Runtime, State, WebviewWindow,
    ipc::{InvokeBody, Request},
};
use time::UtcOffset;
use zeroize::Zeroizing;

/// The event that carries every new view.
pub const VIEW_EVENT: &str = "wizard";

/// A longer password is no password.
const MAX_SECRET: usize = 4096;

/// Makes the five commands known.
pub fn register<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.invoke_handler(tauri::generate_handler![snapshot, dispatch, secret, print, report])
}

/// Sends every change of the view to the window, for as long as there are changes.
pub fn publish<R: Runtime>(app: &AppHandle<R>, wizard: &Wizard) {
    let app = app.clone();
    let mut updates = wizard.updates();
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
fn snapshot(wizard: State<'_, Wizard>) -> Update {
    wizard.snapshot()
}

/// What the user did.
#[tauri::command]
fn dispatch(wizard: State<'_, Wizard>, event: UserEvent) {
    wizard.send(Input::User(event));
}

/// The report for the helpdesk, to be shown to the person. The window knows the local time: `minutes_east` is how far it is
/// ahead of UTC. Not on the main thread, because to name the system may take other programs.
#[tauri::command(async)]
fn report(wizard: State<'_, Wizard>, minutes_east: i32) -> String {
    let offset = UtcOffset::from_whole_seconds(minutes_east.saturating_mul(60)).unwrap_or(UtcOffset::UTC);
    wizard.report(&os_info::get().to_string(), offset)
}

/// What stands in a password field: the raw body, with the field's name in the header `field`. Raw, so that no
/// JSON text with a password in it is made on the way.
#[tauri::command]
fn secret(wizard: State<'_, Wizard>, request: Request<'_>) -> Result<(), &'static str> {
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
    wizard.send(Input::Typed(SecretInput { field, value: SecretString::from(text) }));
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
