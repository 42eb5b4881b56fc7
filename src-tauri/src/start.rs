//! Why the wizard cannot start, and how a person is told: there is no window yet, so the system shows a message.

use std::process::ExitCode;

use pickup::{client::NoHttps, codes::OutsideCode, error::DiskError, preferences::Language};
use practice::{PracticeError, Scene};
use texts::text;

use crate::{
    settings::{ArgumentsError, SettingsError},
    window,
};

/// Why the application could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Another wizard is using the directory.
    #[error("the wizard is open already")]
    OpenAlready {
        /// The language that is spoken there.
        language: Language,
        /// Somebody wanted to open a certificate file, which that wizard does not hear of.
        with_file: bool,
    },
    /// The arguments are not understood.
    #[error(transparent)]
    Arguments(#[from] ArgumentsError),
    /// Tauri could not build or run the application.
    #[error(transparent)]
    Tauri(#[from] tauri::Error),
    /// The practice file is wrong.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The wizard's own directory cannot be used.
    #[error(transparent)]
    Desk(#[from] DiskError),
    /// No HTTPS.
    #[error(transparent)]
    NoHttps(#[from] NoHttps),
    /// The practice cannot begin.
    #[error(transparent)]
    Practice(#[from] PracticeError),
}

impl StartError {
    /// Tells whoever reads the standard error stream, and the person, who closes the message. Needs the main thread.
    pub fn tell(&self) {
        eprintln!("personalsign-wizard: {self}");
        let language = match self {
            Self::OpenAlready { language, .. } => *language,
            _ => system_language(),
        };
        show(&self.words(language));
    }

    /// How the process ends.
    #[must_use]
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Arguments(_) => ExitCode::from(2),
            _ => ExitCode::FAILURE,
        }
    }

    /// What happened, what to do, and the error code for the helpdesk.
    fn words(&self, language: Language) -> String {
        let (heading, next, code) = match self {
            Self::OpenAlready { with_file, .. } => {
                let next = match with_file {
                    true => text(language, "start-open-already.file", &[]),
                    false => text(language, "start-open-already.next", &[]),
                };
                (text(language, "start-open-already", &[]), next, OutsideCode::JO911)
            }
            Self::Arguments(error) => {
                let next = match error {
                    ArgumentsError::Usage => text(language, "start-arguments.next", &[]),
                    ArgumentsError::Practice(_) => {
                        let names: Vec<&str> = Scene::all().map(Scene::name).collect();
                        text(language, "start-arguments.practice", &[("names", names.join(", ").into())])
                    }
                };
                (text(language, "start-arguments", &[]), next, OutsideCode::JO912)
            }
            _ => {
                let next = text(language, "start-failed.next", &[]);
                (text(language, "start-failed", &[]), next, OutsideCode::JO913)
            }
        };
        format!("{heading}.\n{next}\n\n{} {code}", text(language, "problem-code", &[]))
    }
}

/// The first language of the system that the wizard speaks.
pub(crate) fn system_language() -> Language {
    sys_locale::get_locales().find_map(|locale| Language::of_locale(&locale)).unwrap_or_default()
}

/// Until it is closed. `rfd` would wait for a second thread, which gets none of GTK's events once the first has begun.
#[cfg(target_os = "linux")]
fn show(words: &str) {
    use gtk::{ButtonsType, DialogFlags, MessageDialog, MessageType, Window, prelude::*};

    // Without a display there is nobody to be told.
    if gtk::init().is_ok() {
        let flags = DialogFlags::empty();
        let message =
            MessageDialog::new(None::<&Window>, flags, MessageType::Info, ButtonsType::Close, words);
        message.set_title(window::TITLE);
        message.run();
    }
}

/// Until it is closed.
#[cfg(not(target_os = "linux"))]
fn show(words: &str) {
    rfd::MessageDialog::new().set_title(window::TITLE).set_description(words).show();
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    fn words(error: impl Into<StartError>, language: Language) -> String {
        error.into().words(language)
    }

    fn open_already(with_file: bool) -> StartError {
        StartError::OpenAlready { language: Language::En, with_file }
    }

    #[test]
    fn what_happened_what_to_do_and_a_code() {
        assert_eq!(
            words(open_already(false), Language::Nl),
            "De wizard is al geopend.\nGa naar dat venster.\n\nFoutcode JO-911"
        );
        assert_eq!(
            words(DiskError::Write("full".into()), Language::En),
            "The wizard cannot start.\nNothing was changed. Tell the helpdesk this error code.\n\nError code JO-913"
        );
    }

    #[test]
    fn a_file_is_to_be_opened_in_the_window_that_is_there() {
        for language in Language::ALL {
            let with_file = words(open_already(true), language);
            assert_ne!(with_file, words(open_already(false), language));
            assert!(with_file.ends_with(OutsideCode::JO911.as_str()), "{with_file}");
        }
    }

    #[test]
    fn who_asks_for_a_practice_that_does_not_exist_reads_which_do() {
        let unknown = "laps".parse::<Scene>().unwrap_err();
        let said = words(ArgumentsError::from(unknown), Language::En);
        assert!(said.contains("lapsed, picked-up") && said.ends_with(OutsideCode::JO912.as_str()), "{said}");
        let usage = words(ArgumentsError::Usage, Language::En);
        assert!(!usage.contains("lapsed") && usage.ends_with(OutsideCode::JO912.as_str()), "{usage}");
    }
}
