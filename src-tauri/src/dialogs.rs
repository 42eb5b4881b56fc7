//! The system's own dialogs and notifications, its mail program, its program for files, and Microsoft Edge.

use std::path::{Path, PathBuf};

use i18n::text;
use rfd::{AsyncFileDialog, FileHandle};
use tauri::{AppHandle, Runtime};
use tokio::sync::oneshot;
use wizard::{
    expiry::Notification,
    preferences::Language,
    runner::{Choice, Dialogs},
    state::export::FileKind,
    vetting::VettingMail,
};

use crate::{folder, window};

/// The system's dialogs, in front of the application's window.
pub(crate) struct SystemDialogs<R: Runtime>(pub(crate) AppHandle<R>);

impl<R: Runtime> Dialogs for SystemDialogs<R> {
    fn choose_folder(&self, from: PathBuf, language: Language) -> Choice {
        let app = self.0.clone();
        Box::pin(async move {
            let title = text(language, "dialog-folder", &[]);
            choose(&app, &title, &from, |dialog| dialog.set_can_create_directories(true).pick_folder()).await
        })
    }

    fn choose_file(&self, from: PathBuf, language: Language) -> Choice {
        let app = self.0.clone();
        Box::pin(async move {
            // Files of every name are shown: the content decides whether one is a certificate file.
            choose(&app, &text(language, "dialog-file", &[]), &from, AsyncFileDialog::pick_file).await
        })
    }

    fn choose_save(&self, from: PathBuf, name: String, kind: FileKind, language: Language) -> Choice {
        let app = self.0.clone();
        Box::pin(async move {
            let (title, files) = match kind {
                FileKind::Certificate => (
                    text(language, "dialog-save-certificate", &[]),
                    text(language, "dialog-save-certificate.kind", &[]),
                ),
                FileKind::CertificateChain => {
                    (text(language, "dialog-save-chain", &[]), text(language, "dialog-save-chain.kind", &[]))
                }
                FileKind::CertificateFile => (
                    text(language, "dialog-save-backup", &[]),
                    text(language, "dialog-save-backup.kind", &[]),
                ),
                FileKind::Calendar => (
                    text(language, "dialog-save-calendar", &[]),
                    text(language, "dialog-save-calendar.kind", &[]),
                ),
                FileKind::Report => (
                    text(language, "dialog-save-report", &[]),
                    text(language, "dialog-save-report.kind", &[]),
                ),
            };
            choose(&app, &title, &from, move |dialog| {
                dialog.add_filter(files, &[kind.ending()]).set_file_name(name).save_file()
            })
            .await
        })
    }

    fn write_mail(&self, mail: &VettingMail) {
        open_mail(&mail.mailto());
    }

    fn show_file(&self, path: &Path) {
        if let Err(error) = folder::show(path) {
            log::warn!("the file is not shown in its folder: {error}");
        }
    }

    /// Opens Edge without an address: the link is a secret, which would be visible among the program's arguments.
    fn open_edge(&self) {
        if let Err(error) = open::that_detached("microsoft-edge:") {
            log::warn!("Microsoft Edge: {error}");
        }
    }

    fn notify(&self, notification: &Notification) -> bool {
        let mut shown = notify_rust::Notification::new();
        shown.summary(&notification.title).body(&notification.text);
        #[cfg(target_os = "linux")]
        {
            shown.appname(&self.0.package_info().name).icon(env!("CARGO_PKG_NAME"));
            let reads_markup = |all: &Vec<String>| all.iter().any(|one| one == "body-markup");
            if notify_rust::get_capabilities().as_ref().is_ok_and(reads_markup) {
                shown.body(&notification.text_in_markup());
            }
        }
        // The name under which the installer registers the application.
        #[cfg(windows)]
        shown.app_id(&self.0.config().identifier);
        #[cfg(target_os = "macos")]
        if let Err(error) = notify_rust::set_application(&self.0.config().identifier) {
            log::debug!("notifications: {error}");
        }
        shown.show().inspect_err(|error| log::info!("no notification: {error}")).is_ok()
    }
}

/// Opens the system's default mail program, and returns whether there is one. The address is visible among that
/// program's arguments, and contains no secret.
pub(crate) fn open_mail(mailto: &str) -> bool {
    open::that_detached(mailto).inspect_err(|error| log::warn!("no mail program: {error}")).is_ok()
}

/// Opens a dialog; `None` when it is closed without a choice.
async fn choose<R: Runtime, F: Future<Output = Option<FileHandle>> + Send + 'static>(
    app: &AppHandle<R>,
    title: &str,
    from: &Path,
    open: impl FnOnce(AsyncFileDialog) -> F + Send + 'static,
) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new().set_title(title).set_directory(from);
    let dialog = match window::find(app) {
        // macOS and Windows keep the dialog in front of its window.
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    };
    let (sender, opened) = oneshot::channel();
    // GTK and AppKit require dialogs to be created on the event thread; any thread may wait.
    app.run_on_main_thread(move || drop(sender.send(open(dialog)))).ok()?;
    let chosen = opened.await.ok()?.await?;
    Some(chosen.path().to_owned())
}
