//! Errors at the start of the wizard, shown in a message dialog of the system since there is no window yet.

use std::{
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    process::ExitCode,
};

use disk::DiskReason;
use i18n::text;
use pickup::client::NoHttps;
use practice::{PracticeError, Scene};
use wizard::{
    codes::OutsideCode::{self, *},
    preferences::Language,
};

use crate::{
    message,
    page_window::is_automated,
    settings::{ArgumentsError, Settings, SettingsError},
};

/// The reason why the application could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Another wizard is using the directory.
    #[error("the wizard is open already")]
    OpenAlready {
        /// The language of that wizard.
        language: Language,
        /// Whether a certificate file was to be opened, which that wizard is not informed of.
        with_file: bool,
    },
    /// The arguments are invalid.
    #[error(transparent)]
    Arguments(#[from] ArgumentsError),
    /// There is no display.
    #[error("no display can be opened, neither that of DISPLAY nor that of WAYLAND_DISPLAY")]
    NoDisplay,
    /// The limit on open files is too low for a window.
    #[error("only {0} files may be open at a time")]
    FewFiles(u64),
    /// WebView2, which shows the page on Windows, is not installed.
    #[error("WebView2: {0}")]
    NoWebView(String),
    /// The system names no home folder, or one that does not exist.
    #[error("there is no home folder{}", named.as_ref().map(|home| format!(": {}", home.display())).unwrap_or_default())]
    NoHome {
        /// The home folder's path.
        named: Option<PathBuf>,
    },
    /// The wizard's own directory cannot be used.
    #[error("{}, for {}: {source}", place.display(), directory.display())]
    Directory {
        /// The directory.
        directory: PathBuf,
        /// The path that causes the error.
        place: PathBuf,
        /// The error.
        source: io::Error,
    },
    /// Tauri could not build or run the application.
    #[error(transparent)]
    Tauri(#[from] tauri::Error),
    /// The practice file is wrong.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// HTTPS is not available.
    #[error(transparent)]
    NoHttps(#[from] NoHttps),
    /// The practice cannot begin.
    #[error(transparent)]
    Practice(#[from] PracticeError),
    /// A panic, which is a bug.
    #[error("panic")]
    Panicked,
}

/// Runs the wizard. A panic becomes an error that is shown to the person.
///
/// # Errors
/// [`StartError`].
pub fn run(settings: &Settings) -> Result<(), StartError> {
    catch_unwind(AssertUnwindSafe(|| crate::run(settings))).unwrap_or(Err(StartError::Panicked))
}

impl StartError {
    /// Reports the error on stderr, and in a message dialog until that is closed. Under WebDriver nobody sees the dialog of
    /// a program whose arguments are wrong, which would wait for ever. Needs the main thread.
    pub fn tell(&self) {
        let code = self.code();
        eprintln!("personalsign-wizard: {code}: {self}");
        if matches!(self, Self::Arguments(_)) && is_automated() {
            return;
        }
        let language = match self {
            Self::OpenAlready { language, .. } => *language,
            _ => system_language(),
        };
        message::show(&self.words(language));
    }

    /// The exit code of the process.
    #[must_use]
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Arguments(_) => ExitCode::from(2),
            _ => ExitCode::FAILURE,
        }
    }

    fn words(&self, language: Language) -> String {
        message::words(language, self.code(), &self.next(language))
    }

    fn code(&self) -> OutsideCode {
        match self {
            Self::OpenAlready { .. } => JO911,
            Self::Arguments(_) => JO912,
            Self::Directory { source, .. } => match DiskReason::of(source) {
                DiskReason::Denied => JO918,
                DiskReason::ReadOnly => JO919,
                DiskReason::Full => JO920,
                DiskReason::InTheWay => JO921,
                DiskReason::Missing | DiskReason::Other => JO922,
            },
            Self::NoHome { .. } => JO923,
            Self::Practice(PracticeError::Folder { .. }) => JO924,
            Self::NoDisplay => JO925,
            Self::Settings(_) => JO926,
            Self::NoWebView(_) => JO929,
            Self::FewFiles(_) | Self::Tauri(_) | Self::NoHttps(_) | Self::Practice(_) | Self::Panicked => {
                JO913
            }
        }
    }

    /// The next step for the person.
    fn next(&self, language: Language) -> String {
        let say = |id: &str, args: &[(&str, String)]| {
            let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
            text(language, id, &args)
        };
        let next = format!("{}.next", self.code().message());
        match self {
            Self::OpenAlready { with_file: true, .. } => text(language, "start-open-already.file", &[]),
            Self::Arguments(ArgumentsError::Practice(_)) => {
                let names: Vec<&str> = Scene::all().map(Scene::name).collect();
                text(language, "start-arguments.practice", &[("names", names.join(", ").into())])
            }
            Self::OpenAlready { .. }
            | Self::Arguments(_)
            | Self::NoDisplay
            | Self::NoHome { named: None } => say(&next, &[]),
            Self::NoHome { named: Some(home) } => {
                let home = home.display().to_string();
                text(language, "start-no-home.named", &[("home", home.into())])
            }
            Self::Directory { directory, place, source } => say(
                &next,
                &[
                    ("folder", directory.display().to_string()),
                    ("place", place.display().to_string()),
                    ("cause", source.to_string()),
                ],
            ),
            Self::Practice(PracticeError::Folder { path, source }) => {
                let reason = DiskReason::of(source).as_str().to_owned();
                say(&next, &[("place", path.display().to_string()), ("reason", reason)])
            }
            Self::FewFiles(_)
            | Self::NoWebView(_)
            | Self::Settings(_)
            | Self::Tauri(_)
            | Self::NoHttps(_)
            | Self::Practice(_)
            | Self::Panicked => say(&next, &[("cause", self.to_string())]),
        }
    }
}

/// The first language of the system that the wizard supports.
pub(crate) fn system_language() -> Language {
    sys_locale::get_locales().find_map(|locale| Language::of_locale(&locale)).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use std::io::ErrorKind;

    use super::*;

    fn words(error: impl Into<StartError>, language: Language) -> String {
        error.into().words(language)
    }

    fn open_already(with_file: bool) -> StartError {
        StartError::OpenAlready { language: Language::En, with_file }
    }

    #[test]
    fn startup_error_says_cause_step_and_code() {
        assert_eq!(
            words(open_already(false), Language::Nl),
            "De wizard is al geopend.\nGa naar dat venster.\n\nFoutcode JO-911"
        );
    }

    fn directory(kind: ErrorKind) -> StartError {
        let source = io::Error::new(kind, "the cause");
        StartError::Directory { directory: "/home/anna/own".into(), place: "/home/anna".into(), source }
    }

    #[test]
    fn unusable_directory_has_code_for_each_cause() {
        let codes = [
            (ErrorKind::PermissionDenied, JO918),
            (ErrorKind::ReadOnlyFilesystem, JO919),
            (ErrorKind::StorageFull, JO920),
            (ErrorKind::QuotaExceeded, JO920),
            (ErrorKind::NotADirectory, JO921),
            (ErrorKind::IsADirectory, JO921),
            (ErrorKind::TimedOut, JO922),
        ];
        for (kind, code) in codes {
            for language in Language::ALL {
                let said = words(directory(kind), language);
                assert!(said.ends_with(code.as_str()) && said.contains("/home/anna"), "{said}");
            }
        }
        assert!(words(directory(ErrorKind::TimedOut), Language::En).contains("the cause"));
    }

    #[test]
    fn every_cause_is_said_in_every_language() {
        let folder = || io::Error::from(ErrorKind::NotFound);
        let errors = [
            open_already(true),
            ArgumentsError::Usage.into(),
            StartError::NoDisplay,
            StartError::NoHome { named: None },
            StartError::NoHome { named: Some("/home/gone".into()) },
            StartError::NoWebView("the cause".into()),
            PracticeError::Folder { path: "/tmp/gone".into(), source: folder() }.into(),
            SettingsError::Unreadable { path: "/tmp/gone.json".into(), source: folder() }.into(),
            PracticeError::Panicked.into(),
            StartError::Panicked,
        ];
        let mut said: Vec<String> = errors
            .iter()
            .chain(&[ErrorKind::PermissionDenied, ErrorKind::TimedOut].map(directory))
            .flat_map(|error| Language::ALL.map(|language| error.words(language)))
            .collect();
        let all = said.len();
        assert!(said.iter().all(|words| !words.contains('{') && !words.contains("start-")), "{said:#?}");
        said.sort();
        said.dedup();
        // The two without a code of their own differ in their cause only.
        assert_eq!(said.len(), all);
    }

    #[test]
    fn second_start_with_file_points_to_window() {
        for language in Language::ALL {
            let with_file = words(open_already(true), language);
            assert_ne!(with_file, words(open_already(false), language));
            assert!(with_file.ends_with(OutsideCode::JO911.as_str()), "{with_file}");
        }
    }

    #[test]
    fn unknown_practice_name_lists_the_known_ones() {
        let unknown = "laps".parse::<Scene>().unwrap_err();
        let said = words(ArgumentsError::from(unknown), Language::En);
        assert!(said.contains("lapsed, picked-up") && said.ends_with(OutsideCode::JO912.as_str()), "{said}");
        let usage = words(ArgumentsError::Usage, Language::En);
        assert!(!usage.contains("lapsed") && usage.ends_with(OutsideCode::JO912.as_str()), "{usage}");
    }
}
