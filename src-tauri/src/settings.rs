//! The settings from outside: arguments, the administrator's file, and the file of a practice service.

use std::{
    ffi::OsString,
    fmt, fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use certificate::x509::Der;
use pickup::link::{AllowedHosts, is_handed_over};
use practice::{Scene, UnknownScene};
use rustls_pki_types::{CertificateDer, pem::PemObject};
use secrecy::SecretString;
use serde::Deserialize;
use tauri::Url;
use wizard::{platform::Helpdesk, preferences::Language};

/// The prefix of the argument for practice at a scene, followed by the scene's name.
const PRACTICE: &str = "--practice=";

/// The request in the arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Start the wizard.
    Wizard(Settings),
    /// Print the usage.
    Help,
    /// Print the version.
    Version,
}

/// The usage text.
pub const USAGE: &str = "\
usage: personalsign-wizard [--helpdesk] [--language LANGUAGE] [--practice[=NAME]] [--service FILE] [--]
                           [FILE | personalsign:LINK]
       personalsign-wizard --help | --version";

/// The settings with which the wizard starts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The file of a practice service that runs beside the wizard. It contains the link, which must not be among the
    /// arguments.
    pub service: Option<PathBuf>,
    /// The scene where practice begins, if the wizard starts with practice.
    pub practice: Option<Scene>,
    /// A file that the person opened with the wizard: a certificate file, or a mail.
    pub file: Option<PathBuf>,
    /// An address that the system hands over.
    pub link: Option<Address>,
    /// Whether the helpdesk's guide is open over the first screen.
    pub helpdesk: bool,
    /// The language, as if the person had chosen it.
    pub language: Option<Language>,
}

/// An address of the wizard's own scheme, as it was handed over. Its link is a secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Address(String);

impl From<&str> for Address {
    fn from(address: &str) -> Self {
        Self(address.to_owned())
    }
}

impl From<Address> for SecretString {
    fn from(Address(address): Address) -> Self {
        address.into()
    }
}

/// Prints no part of the link.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address")
    }
}

/// The error for invalid arguments.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArgumentsError {
    /// The arguments as a whole are not understood.
    #[error("{USAGE}")]
    Usage,
    /// No practice has this name.
    #[error(transparent)]
    Practice(#[from] UnknownScene),
}

impl Asked {
    /// Reads the arguments after the program's name.
    ///
    /// # Errors
    /// [`ArgumentsError`].
    pub fn from_arguments(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, ArgumentsError> {
        Self::from_arguments_in(Path::new(""), arguments)
    }

    /// Reads the arguments of a start in this folder; an empty one stands for this process's own.
    ///
    /// # Errors
    /// [`ArgumentsError`].
    pub(crate) fn from_arguments_in(
        folder: &Path,
        arguments: impl IntoIterator<Item = OsString>,
    ) -> Result<Self, ArgumentsError> {
        let mut arguments = arguments.into_iter();
        let mut settings = Settings::default();
        let mut are_options_over = false;
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some(option) if option.starts_with('-') && !are_options_over => match option {
                    // As in every other program: a file's name may begin with a hyphen (POSIX, guideline 10).
                    "--" => are_options_over = true,
                    "--service" => {
                        settings.service = Some(arguments.next().ok_or(ArgumentsError::Usage)?.into());
                    }
                    "--helpdesk" => settings.helpdesk = true,
                    "--language" => {
                        let tag = arguments.next().ok_or(ArgumentsError::Usage)?;
                        let known = Language::ALL.into_iter().find(|language| tag == language.tag());
                        settings.language = Some(known.ok_or(ArgumentsError::Usage)?);
                    }
                    "--practice" => settings.practice = Some(Scene::Start),
                    "--help" | "-h" => return Ok(Self::Help),
                    "--version" | "-V" => return Ok(Self::Version),
                    other => {
                        let scene = other.strip_prefix(PRACTICE).ok_or(ArgumentsError::Usage)?;
                        settings.practice = Some(scene.parse()?);
                    }
                },
                // A file or a link, and only one of them.
                _ if settings.file.is_some() || settings.link.is_some() => return Err(ArgumentsError::Usage),
                Some(address) if is_handed_over(address) => settings.link = Some(address.into()),
                // File managers pass a file as a URL.
                Some(url) if is_file_url(url) => {
                    settings.file = Some(path_of(url).ok_or(ArgumentsError::Usage)?);
                }
                // Every other program could read a link among the arguments.
                Some(other) if other.contains("://") => return Err(ArgumentsError::Usage),
                // An absolute path, as a dialog can change the working directory.
                _ => {
                    let path = in_home(&argument).unwrap_or_else(|| argument.into());
                    let path = std::path::absolute(folder.join(path)).map_err(|_| ArgumentsError::Usage)?;
                    settings.file = Some(path);
                }
            }
        }
        Ok(Self::Wizard(settings))
    }
}

/// Whether it is a `file:` URL. Schemes are case-insensitive (RFC 3986, section 3.1).
fn is_file_url(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case("file"))
}

/// The path of a `file:` URL on this computer (RFC 8089), whose host some programs include.
fn path_of(url: &str) -> Option<PathBuf> {
    let mut url = Url::parse(url).ok()?;
    let is_this = |host: &str| whoami::hostname().is_ok_and(|name| name.eq_ignore_ascii_case(host));
    if url.host_str().is_some_and(is_this) {
        url.set_host(Some("localhost")).ok()?;
    }
    url.to_file_path().ok()
}

/// The path of `~/…` in the home folder, for desktops that start a program without a shell.
fn in_home(argument: &OsString) -> Option<PathBuf> {
    let path = Path::new(argument).strip_prefix("~").ok()?;
    (!Path::new(argument).exists()).then(|| Some(std::env::home_dir()?.join(path)))?
}

/// The error for an invalid settings file.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file cannot be read.
    #[error("{path}: {source}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: std::io::Error,
    },
    /// The content is invalid.
    #[error("{path}: {reason}")]
    Invalid {
        /// The file.
        path: PathBuf,
        /// The reason.
        reason: String,
    },
}

/// The practice service, as described in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeFile {
    /// The root certificate, X.509 DER.
    pub root: Vec<u8>,
    /// The order to begin with.
    pub link: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PracticeJson {
    root_certificate: String,
    link: Option<String>,
}

impl PracticeFile {
    /// Reads the file that the practice service writes.
    ///
    /// # Errors
    /// [`SettingsError`].
    pub fn read(path: &Path) -> Result<Self, SettingsError> {
        let bytes = read(path)?;
        let invalid = |reason: String| SettingsError::Invalid { path: path.to_owned(), reason };
        let json: PracticeJson = serde_json::from_slice(&bytes).map_err(|e| invalid(e.to_string()))?;
        let root = CertificateDer::from_pem_slice(json.root_certificate.as_bytes())
            .map_err(|_| invalid("rootCertificate is no certificate in PEM".into()))?;
        Ok(Self { root: root.to_vec(), link: json.link })
    }
}

/// The permissions of this computer's administrator, in addition to those built in or known to the system.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Policy {
    /// Additional hosts to which links may lead.
    pub hosts: Vec<String>,
    /// Additional hosts to which the CA's page may lead on, and no link.
    pub page_hosts: Vec<String>,
    /// Additional roots accepted above the certificate of an order.
    pub roots: Vec<Der>,
    /// The organisation's helpdesk.
    pub helpdesk: Option<Helpdesk>,
}

impl Policy {
    /// Reads the administrator's file. A missing file permits nothing.
    ///
    /// # Errors
    /// [`SettingsError`] if there is a file that cannot be read or understood.
    pub fn of_administrator() -> Result<Self, SettingsError> {
        administrators_file().map_or_else(|| Ok(Self::default()), |path| Self::read(&path))
    }

    fn read(path: &Path) -> Result<Self, SettingsError> {
        let bytes = match read(path) {
            Err(SettingsError::Unreadable { source, .. }) if source.kind() == ErrorKind::NotFound => {
                return Ok(Self::default());
            }
            other => other?,
        };
        let invalid = |reason: String| SettingsError::Invalid { path: path.to_owned(), reason };
        let policy: Self = serde_json::from_slice(&bytes).map_err(|e| invalid(e.to_string()))?;
        for (list, names) in [("hosts", &policy.hosts), ("pageHosts", &policy.page_hosts)] {
            if let Some(index) = names.iter().position(|name| !is_host(name)) {
                return Err(invalid(format!("{list}[{index}] is no name of a host")));
            }
        }
        if policy.helpdesk.as_ref().is_some_and(|helpdesk| !helpdesk.is_sound()) {
            let rule =
                "helpdesk needs a name, and a phone or an address; each is one line of at most 80 characters";
            return Err(invalid(rule.to_owned()));
        }
        match policy.roots.iter().position(|root| !root.is_authority()) {
            None => Ok(policy),
            Some(index) => Err(invalid(format!("roots[{index}] is no certificate of an authority"))),
        }
    }

    /// The hosts that are allowed with those of this policy.
    pub fn allowed_hosts(&self) -> AllowedHosts {
        AllowedHosts::default().with(self.hosts.clone()).with_page_hosts(self.page_hosts.clone())
    }
}

/// Whether it is the name of a host as an address has it: no scheme, port, path or pattern, and an international name
/// in its ASCII form (RFC 5891). Another would be the host of no address, and allow nothing.
fn is_host(name: &str) -> bool {
    let url = Url::parse(&format!("https://{name}/")).ok();
    let is_read_back =
        url.is_some_and(|url| url.host_str().is_some_and(|host| host.eq_ignore_ascii_case(name)));
    is_read_back && !name.contains('*')
}

/// The administrator's file, in a place where only users may write who may install programs for all. On Windows that is
/// the program's own folder; `C:\ProgramData` is open to everybody.
fn administrators_file() -> Option<PathBuf> {
    if cfg!(windows) {
        Some(std::env::current_exe().ok()?.with_file_name("config.json"))
    } else if cfg!(target_os = "macos") {
        Some("/Library/Application Support/PersonalSign Wizard/config.json".into())
    } else {
        Some("/etc/personalsign-wizard/config.json".into())
    }
}

fn read(path: &Path) -> Result<Vec<u8>, SettingsError> {
    fs::read(path).map_err(|source| SettingsError::Unreadable { path: path.to_owned(), source })
}

#[cfg(test)]
mod tests;
