//! The system's own dialogs.

use std::{
    path::{Path, PathBuf},
    pin::Pin,
};

use pickup::wizard::driver::FolderChooser;
use rfd::AsyncFileDialog;
use tauri::{AppHandle, Runtime};
use tokio::sync::oneshot;

use crate::window;

/// Has the user choose folders in the system's dialog.
pub(crate) struct Folders<R: Runtime>(pub(crate) AppHandle<R>);

impl<R: Runtime> FolderChooser for Folders<R> {
    fn choose(&self, from: PathBuf) -> Pin<Box<dyn Future<Output = Option<PathBuf>> + Send>> {
        let app = self.0.clone();
        Box::pin(async move { choose_folder(&app, &from).await })
    }
}

/// Lets the user choose a folder, beginning with `from`; none when the dialog is closed without a choice.
async fn choose_folder<R: Runtime>(app: &AppHandle<R>, from: &Path) -> Option<PathBuf> {
    let dialog =
        AsyncFileDialog::new().set_title(window::TITLE).set_directory(from).set_can_create_directories(true);
    let dialog = match window::find(app) {
        // macOS and Windows keep it in front of its window.
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    };
    let (sender, opened) = oneshot::channel();
    // GTK and AppKit want their dialogs to be made where their events are handled; waiting is possible anywhere.
    app.run_on_main_thread(move || drop(sender.send(dialog.pick_folder()))).ok()?;
    let folder = opened.await.ok()?.await?;
    Some(folder.path().to_owned())
}
