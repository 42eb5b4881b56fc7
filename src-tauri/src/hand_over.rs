//! What comes from outside while the wizard runs: a second start, which hands its file or its link over and ends, and on
//! macOS the system itself.
//!
//! The plugin hands over, and nothing else: what keeps two wizards from one directory is the claim on it (ADR 17). All that
//! comes here is from any program of this user's session, and is parsed as strictly as the arguments of a start.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

#[cfg(not(target_os = "macos"))]
use certificate::x509::{hex, sha256};
use tauri::{AppHandle, Manager, Runtime};

use crate::{
    active_wizard::ActiveWizard,
    settings::{Address, Asked, Settings},
    window,
};

/// What was handed over before there was a wizard to take it.
#[derive(Default)]
pub(crate) struct Early(Mutex<Vec<Handed>>);

/// A file or an address.
enum Handed {
    File(PathBuf),
    Link(Address),
}

/// Hands this start over to the wizard that uses the same directory, and ends the process. Returns where there is none, or
/// where none can be found. Later starts are handed to this one from now on.
///
/// # Errors
/// Where the other wizard does not take it.
#[cfg(not(target_os = "macos"))]
pub(crate) fn begin<R: Runtime>(app: &AppHandle<R>, directory: &Path) -> tauri::Result<()> {
    app.manage(Early::default());
    let plugin = tauri_plugin_single_instance::Builder::new()
        .dbus_id(bus_name(&app.config().identifier, directory))
        .callback(|app, arguments, folder| started_again(app, arguments, Path::new(&folder)));
    app.plugin(plugin.build())
}

/// The name on the session bus. It is the directory's: a practice service's orders have another, and so has another home.
#[cfg(not(target_os = "macos"))]
fn bus_name(identifier: &str, directory: &Path) -> String {
    let digest = sha256(directory.as_os_str().as_encoded_bytes());
    let digits = hex(digest.split_at(8).0);
    // No part of a name begins with a digit (D-Bus, "Bus names").
    format!("{identifier}.d{digits}")
}

/// Handles a second start, with its arguments and its working directory.
#[cfg(not(target_os = "macos"))]
fn started_again<R: Runtime>(app: &AppHandle<R>, arguments: Vec<String>, folder: &Path) {
    window::bring_forward(app);
    let arguments = arguments.into_iter().skip(1).map(Into::into);
    match Asked::from_arguments_in(folder, arguments) {
        // Its other settings are those of a start.
        Ok(Asked::Wizard(Settings { file, link, .. })) => {
            let handed = file.map(Handed::File).into_iter().chain(link.map(Handed::Link));
            handed.for_each(|handed| take(app, handed));
        }
        Ok(Asked::Help | Asked::Version) => {}
        Err(_) => log::warn!("a second start has arguments that are not understood"),
    }
}

/// Handles what the system asks to be opened.
#[cfg(target_os = "macos")]
pub(crate) fn opened<R: Runtime>(app: &AppHandle<R>, urls: Vec<tauri::Url>) {
    window::bring_forward(app);
    for url in urls {
        match url.to_file_path() {
            Ok(path) if url.scheme() == "file" => take(app, Handed::File(path)),
            _ => take(app, Handed::Link(Address::from(url.as_str()))),
        }
    }
}

/// Passes on what came before there was a wizard.
pub(crate) fn deliver<R: Runtime>(app: &AppHandle<R>) {
    let Some(early) = app.try_state::<Early>() else { return };
    let waiting = std::mem::take(&mut *early.0.lock().unwrap_or_else(PoisonError::into_inner));
    waiting.into_iter().for_each(|handed| take(app, handed));
}

fn take<R: Runtime>(app: &AppHandle<R>, handed: Handed) {
    match (app.try_state::<ActiveWizard>(), handed) {
        (Some(active), Handed::File(path)) => active.drop_file(path),
        (Some(active), Handed::Link(address)) => active.hand_over(address.into()),
        (None, handed) => {
            if let Some(early) = app.try_state::<Early>() {
                early.0.lock().unwrap_or_else(PoisonError::into_inner).push(handed);
            }
        }
    }
}

#[cfg(all(test, not(target_os = "macos")))]
mod tests {
    use std::path::Path;

    use super::bus_name;

    #[test]
    fn each_directory_has_its_name() {
        let name = |directory: &str| bus_name("eu.personalsign.wizard", Path::new(directory));
        let own = name("/home/anna/.local/share/eu.personalsign.wizard/orders");
        assert_eq!(own.len(), "eu.personalsign.wizard.d0123456789abcdef".len());
        assert_eq!(own, name("/home/anna/.local/share/eu.personalsign.wizard/orders"));
        for other in [
            "/home/anna/.local/share/eu.personalsign.wizard/practice",
            "/home/bert/.local/share/eu.personalsign.wizard/orders",
        ] {
            assert_ne!(own, name(other));
        }
    }
}
