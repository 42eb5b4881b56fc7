//! GTK, initialised before Tauri needs it: Tauri panics where there is no display, and GLib aborts the program where
//! a part of the system is missing.

use gtk::{
    gdk,
    glib::{self, LogField, LogLevel},
};
use i18n::text;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use wizard::codes::OutsideCode;

use crate::{
    message,
    start::{StartError, system_language},
};

/// The displays on which GTK can show a window. Broadway, which GTK also tries by default, is for browsers.
const DISPLAYS: &str = "wayland,x11";

/// The number of open files that the window needs, with some for the journey.
const FILES: u64 = 256;
/// The limit below which GLib aborts the program when the page's process is started.
const LEAST_FILES: u64 = 64;

/// Opens the display. GLib's fatal errors are reported from now on, and end the program in order.
///
/// # Errors
/// [`StartError::NoDisplay`], [`StartError::FewFiles`].
pub(crate) fn begin() -> Result<(), StartError> {
    allow_files()?;
    gdk::set_allowed_backends(DISPLAYS);
    gtk::init().map_err(|_| StartError::NoDisplay)?;
    glib::log_set_writer_func(|level, fields| {
        if level == LogLevel::Error {
            end(fields);
        }
        glib::log_writer_default(level, fields)
    });
    Ok(())
}

/// Raises the limit on open files, which a session can set too low (getrlimit(2)).
fn allow_files() -> Result<(), StartError> {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    if current.is_none_or(|current| current >= FILES) {
        return Ok(());
    }
    let allowed = maximum.map_or(FILES, |maximum| maximum.min(FILES));
    // A value up to the maximum is always permitted.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(allowed), maximum });
    if allowed < LEAST_FILES { Err(StartError::FewFiles(allowed)) } else { Ok(()) }
}

/// Ends the program. If this returned, GLib would abort (`G_LOG_LEVEL_ERROR`).
fn end(fields: &[LogField<'_>]) -> ! {
    let field = |key: &str| fields.iter().find(|field| field.key() == key).and_then(LogField::value_str);
    // Only the wizard's own crates are known to log no secrets, so the message is left out.
    log::error!("the program is ended by {}", field("GLIB_DOMAIN").unwrap_or("a library"));
    let cause = field("MESSAGE").unwrap_or_default();
    let code = OutsideCode::JO929;
    eprintln!("personalsign-wizard: {code}: {cause}");
    if gtk::is_initialized_main_thread() {
        let language = system_language();
        let next = text(language, "window-part.next", &[("cause", cause.into())]);
        message::show(&message::words(language, code, &next));
    }
    std::process::exit(1)
}
