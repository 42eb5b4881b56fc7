//! The question before a window is closed while the page's reply is awaited.

use tauri::{Runtime, WebviewWindow};

use super::OpenPage;

/// Closes the window if the person says so. Return alone keeps it open: who types on does not lose the reply.
#[cfg(target_os = "linux")]
pub(super) fn ask<R: Runtime>(page: &OpenPage, window: &WebviewWindow<R>) {
    use gtk::{ButtonsType, DialogFlags, MessageDialog, MessageType, ResponseType, prelude::*};

    let parent = window.gtk_window().ok();
    let flags = DialogFlags::MODAL | DialogFlags::DESTROY_WITH_PARENT;
    let question = page.text("page-bar-ask");
    let shown =
        MessageDialog::new(parent.as_ref(), flags, MessageType::Question, ButtonsType::None, &question);
    shown.set_title(&page.text("page-bar-host"));
    shown.add_button(&page.text("page-bar-cancel"), ResponseType::Cancel);
    shown.add_button(&page.text("page-bar-close"), ResponseType::Accept);
    shown.set_default_response(ResponseType::Cancel);
    let closing = window.clone();
    shown.connect_response(move |shown, response| {
        shown.close();
        if response == ResponseType::Accept {
            let _ = closing.destroy();
        }
    });
    shown.show();
}

/// The same. The first button is the one of Return; Escape is no answer of either.
#[cfg(not(target_os = "linux"))]
pub(super) fn ask<R: Runtime>(page: &OpenPage, window: &WebviewWindow<R>) {
    let close = page.text("page-bar-close");
    let dialog = rfd::AsyncMessageDialog::new()
        .set_title(page.text("page-bar-host"))
        .set_description(page.text("page-bar-ask"))
        .set_buttons(rfd::MessageButtons::OkCancelCustom(page.text("page-bar-cancel"), close.clone()))
        .set_parent(window)
        .show();
    let window = window.clone();
    tauri::async_runtime::spawn(async move {
        if dialog.await == rfd::MessageDialogResult::Custom(close) {
            let _ = window.destroy();
        }
    });
}
