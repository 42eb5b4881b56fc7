//! A message dialog of the system, for cases in which the window cannot show one.

use i18n::text;
use wizard::{codes::OutsideCode, preferences::Language};

use crate::window;

/// The problem, the next step, and the error code for the helpdesk.
pub(crate) fn words(language: Language, code: OutsideCode, next: &str) -> String {
    let wrong = text(language, code.message(), &[]);
    format!("{wrong}.\n{next}\n\n{} {code}", text(language, "problem-code", &[]))
}

/// Shows the message until it is closed. Needs the main thread.
///
/// `rfd` would wait for a second thread, which receives none of GTK's events once the first has started.
#[cfg(target_os = "linux")]
pub(crate) fn show(words: &str) {
    use gtk::{ButtonsType, DialogFlags, MessageDialog, MessageType, Window, prelude::*};

    // Without a display the message cannot be shown.
    if gtk::init().is_ok() {
        let flags = DialogFlags::empty();
        let message =
            MessageDialog::new(None::<&Window>, flags, MessageType::Info, ButtonsType::Close, words);
        message.set_title(window::TITLE);
        message.run();
        message.close();
    }
}

/// Shows the message until it is closed. Needs the main thread.
#[cfg(not(target_os = "linux"))]
pub(crate) fn show(words: &str) {
    rfd::MessageDialog::new().set_title(window::TITLE).set_description(words).show();
}
