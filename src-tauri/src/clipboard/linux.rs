//! GTK's clipboard: the program that has copied hands the text over when it is asked.

use gtk::{Clipboard, gdk};

/// Passes on the text once it is handed over. Needs the main thread.
pub(super) fn read(take: impl FnOnce(Option<&str>) + 'static) {
    Clipboard::get(&gdk::SELECTION_CLIPBOARD).request_text(|_, text| take(text));
}
