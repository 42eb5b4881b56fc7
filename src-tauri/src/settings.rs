//! The settings from outside: arguments, the administrator's file, and the file of a practice service.

use std::{
    ffi::OsString,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use certificate::x509::Der;
use pickup::link::AllowedHosts;
use practice::{Scene, UnknownScene};
use rustls_pki_types::{CertificateDer, pem::PemObject};
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
                           [CERTIFICATE-FILE]
       personalsign-wizard --help | --version";

/// The settings with which the wizard starts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The file of a practice service that runs beside the wizard. It contains the link, which must not be among the
    /// arguments.
    pub service: Option<PathBuf>,
    /// The scene where practice begins, if the wizard starts with practice.
    pub practice: Option<Scene>,
    /// A certificate file that the person opened with the wizard.
    pub file: Option<PathBuf>,
    /// Whether the helpdesk's guide is open over the first screen.
    pub helpdesk: bool,
    /// The language, as if the person had chosen it.
    pub language: Option<Language>,
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
                // File managers pass a file as a URL.
                Some(url) if is_file_url(url) && settings.file.is_none() => {
                    settings.file = Some(path_of(url).ok_or(ArgumentsError::Usage)?);
                }
                // Every other program could read a link among the arguments.
                Some(other) if other.contains("://") => return Err(ArgumentsError::Usage),
                _ if settings.file.is_some() => return Err(ArgumentsError::Usage),
                // An absolute path, as a dialog can change the working directory.
                _ => {
                    let path = in_home(&argument).unwrap_or_else(|| argument.into());
                    settings.file = Some(std::path::absolute(path).map_err(|_| ArgumentsError::Usage)?);
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
#[allow(clippy::panic, clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use pickup::link::{LinkError, PickupLink};
    use rcgen::{BasicConstraints, CertificateParams, IsCa, KeyPair};

    use super::*;

    fn asked(words: &[&str]) -> Result<Asked, ArgumentsError> {
        Asked::from_arguments(words.iter().map(OsString::from))
    }

    fn arguments(words: &[&str]) -> Result<Settings, ArgumentsError> {
        asked(words).map(|asked| match asked {
            Asked::Wizard(settings) => settings,
            other => panic!("{other:?}"),
        })
    }

    #[test]
    fn arguments_take_one_practice_and_certificate_file() {
        assert_eq!(arguments(&[]), Ok(Settings::default()));
        let service = Some(PathBuf::from("p.json"));
        let with_service = Settings { service: service.clone(), ..Settings::default() };
        assert_eq!(arguments(&["--service", "p.json"]), Ok(with_service));
        assert_eq!(arguments(&["--service"]), Err(ArgumentsError::Usage));
        let file = std::path::absolute("my.pfx").ok();
        let with_file = Settings { file: file.clone(), ..Settings::default() };
        assert_eq!(arguments(&["my.pfx"]), Ok(with_file));
        let with_both = Settings { service, file, ..Settings::default() };
        assert_eq!(arguments(&["my.pfx", "--service", "p.json"]), Ok(with_both));
        let links = ["https://example.org/", "a=https://example.org/"];
        let others = [&["--other"][..], &["a.pfx", "b.pfx"]];
        for refused in links.chunks(1).chain(others) {
            assert_eq!(arguments(refused), Err(ArgumentsError::Usage), "{refused:?}");
        }
    }

    #[test]
    fn file_may_be_named_by_its_url() {
        let folder = std::path::absolute("a folder").unwrap();
        let file = folder.join("Zo\u{eb}.p12");
        let url = Url::from_file_path(&file).unwrap();
        assert!(url.as_str().contains("%20"));
        assert_eq!(arguments(&[url.as_str()]).unwrap().file, Some(file.clone()));
        for host in ["localhost".to_owned(), whoami::hostname().unwrap()] {
            let url = url.as_str().replacen("file://", &format!("file://{host}"), 1);
            assert_eq!(arguments(&[&url]).unwrap().file, Some(file.clone()), "{url}");
        }
        let capitals = url.as_str().replacen("file", "FILE", 1);
        assert_eq!(arguments(&[&capitals]).unwrap().file, Some(file));
        for refused in ["file://elsewhere.example/a.p12", "file:", "file:///a.p12 b"] {
            let refused = arguments(&[refused, "second.p12"]);
            assert_eq!(refused, Err(ArgumentsError::Usage));
        }
    }

    #[test]
    fn file_after_two_hyphens_is_no_option() {
        let file = std::path::absolute("-h").ok();
        let expected = Settings { helpdesk: true, file, ..Settings::default() };
        assert_eq!(arguments(&["--helpdesk", "--", "-h"]), Ok(expected));
        assert_eq!(arguments(&["--"]), Ok(Settings::default()));
        let path = std::path::absolute("my.pfx").unwrap();
        for named in ["my.pfx", Url::from_file_path(&path).unwrap().as_str()] {
            assert_eq!(arguments(&["--", named]).unwrap().file.as_ref(), Some(&path), "{named}");
        }
        for refused in [&["--", "https://example.org/"][..], &["--", "a.pfx", "--"], &["-h.pfx"]] {
            assert_eq!(arguments(refused), Err(ArgumentsError::Usage), "{refused:?}");
        }
    }

    #[test]
    fn file_may_be_named_from_home() {
        let home = std::env::home_dir().unwrap();
        assert_eq!(arguments(&["~/a.p12"]).unwrap().file, Some(home.join("a.p12")));
        let here = std::path::absolute("~a.p12").unwrap();
        assert_eq!(arguments(&["~a.p12"]).unwrap().file, Some(here));
    }

    #[cfg(unix)]
    #[test]
    fn file_url_may_hold_non_text_name() {
        use std::os::unix::ffi::OsStrExt;

        let file = arguments(&["file:///tmp/Zo%EB.p12"]).unwrap().file.unwrap();
        assert_eq!(file.as_os_str().as_bytes(), b"/tmp/Zo\xeb.p12");
    }

    #[test]
    fn help_and_version_have_two_spellings() {
        for (words, expected) in [(["--help", "-h"], Asked::Help), (["--version", "-V"], Asked::Version)] {
            for word in words {
                assert_eq!(asked(&[word]), Ok(expected.clone()));
            }
        }
    }

    #[test]
    fn practice_begins_at_start_or_named_scene() {
        let practice = |words| arguments(words).map(|settings| settings.practice);
        assert_eq!(practice(&["--practice"]), Ok(Some(Scene::Start)));
        assert_eq!(practice(&["--practice=lapsed"]), Ok(Some(Scene::Lapsed)));
        let refused = practice(&["--practice=laps"]).map_err(|error| error.to_string());
        assert!(refused.is_err_and(|said| said.contains("lapsed, picked-up")));
    }

    #[test]
    fn helpdesk_goes_with_every_other_argument() {
        for words in [&[][..], &["my.pfx"], &["--practice"], &["--service", "p.json"]] {
            let expected = Settings { helpdesk: true, ..arguments(words).unwrap() };
            assert_eq!(arguments(&[&["--helpdesk"], words].concat()), Ok(expected.clone()));
            assert_eq!(arguments(&[words, &["--helpdesk"]].concat()), Ok(expected));
        }
    }

    #[test]
    fn language_is_one_of_the_wizards() {
        assert_eq!(arguments(&["--language", "nl"]).unwrap().language, Some(Language::Nl));
        for refused in [&["--language"][..], &["--language", "es"], &["--language", "NL_nl"]] {
            assert_eq!(arguments(refused), Err(ArgumentsError::Usage), "{refused:?}");
        }
    }

    #[test]
    fn administrator_alone_adds_hosts() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("config.json");
        assert_eq!(Policy::read(&path).unwrap(), Policy::default());
        fs::write(&path, r#"{"hosts": ["pickup.example.com"]}"#).unwrap();
        assert_eq!(Policy::read(&path).unwrap().hosts, ["pickup.example.com"]);
        fs::write(&path, r#"{"host": []}"#).unwrap();
        assert!(matches!(Policy::read(&path), Err(SettingsError::Invalid { .. })));
    }

    #[test]
    fn page_may_lead_to_its_own_hosts_and_no_link() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("config.json");
        fs::write(&path, r#"{"pageHosts": ["Log-in.example.com"]}"#).unwrap();
        let hosts = Policy::read(&path).unwrap().allowed_hosts();
        let allows = |address: &str| hosts.allows_page(&Url::parse(address).unwrap());
        assert!(allows("https://log-in.example.com/step"));
        assert!(allows("https://system.globalsign.com/"));
        assert!(!allows("https://other.example.com/") && !allows("http://log-in.example.com/step"));
        let link = PickupLink::parse("https://log-in.example.com/install?p=0a1b2c3d4e5f6071", &hosts);
        assert!(matches!(link, Err(LinkError::HostNotAllowed { .. })), "{link:?}");
    }

    #[test]
    fn administrator_host_must_be_a_name_alone() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("config.json");
        for refused in [
            "",
            "https://a.example",
            "a.example:443",
            "a.example/x",
            "a@b.example",
            "*.example",
            "z\u{fc}rich.example",
        ] {
            for list in ["hosts", "pageHosts"] {
                let content = serde_json::json!({ list: ["pickup.example.com", refused] });
                fs::write(&path, content.to_string()).unwrap();
                let error = Policy::read(&path).unwrap_err().to_string();
                assert!(error.contains(&format!("{list}[1]")), "{refused}: {error}");
            }
        }
    }

    #[test]
    fn administrator_root_must_be_an_authority() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("config.json");
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        let leaf = Der(params.self_signed(&key).unwrap().der().to_vec());
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let root = Der(params.self_signed(&key).unwrap().der().to_vec());
        let write = |roots: &[&Der]| {
            fs::write(&path, serde_json::to_vec(&serde_json::json!({ "roots": roots })).unwrap()).unwrap();
        };
        write(&[&root]);
        assert_eq!(Policy::read(&path).unwrap().roots, std::slice::from_ref(&root));
        for refused in [leaf, Der(b"no certificate".to_vec()), Der([root.0.as_slice(), b"more"].concat())] {
            write(&[&root, &refused]);
            let error = Policy::read(&path).unwrap_err().to_string();
            assert!(error.contains("roots[1]"), "{error}");
        }
        fs::write(&path, r#"{"roots": ["%"]}"#).unwrap();
        assert!(matches!(Policy::read(&path), Err(SettingsError::Invalid { .. })));
    }

    #[test]
    fn administrator_names_a_helpdesk_that_can_be_reached() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("config.json");
        let read = |helpdesk: serde_json::Value| {
            fs::write(&path, serde_json::json!({ "helpdesk": helpdesk }).to_string()).unwrap();
            Policy::read(&path)
        };
        let named = read(serde_json::json!({ "name": "IT", "phone": "016 12 34 56", "hours": "9-17" }));
        assert_eq!(named.unwrap().helpdesk.unwrap().phone.as_deref(), Some("016 12 34 56"));
        for refused in [
            serde_json::json!({ "name": "IT" }),
            serde_json::json!({ "name": " ", "phone": "1" }),
            serde_json::json!({ "name": "IT", "phone": "1\n2" }),
            serde_json::json!({ "name": "IT", "address": "x".repeat(81) }),
            serde_json::json!({ "name": "IT", "phone": "1", "fax": "2" }),
        ] {
            assert!(matches!(read(refused.clone()), Err(SettingsError::Invalid { .. })), "{refused}");
        }
    }

    #[test]
    fn practice_file_without_certificate_is_refused() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("practice.json");
        fs::write(&path, r#"{"rootCertificate": "none", "link": null}"#).unwrap();
        assert!(matches!(PracticeFile::read(&path), Err(SettingsError::Invalid { .. })));
        let gone = directory.path().join("gone.json");
        assert!(matches!(PracticeFile::read(&gone), Err(SettingsError::Unreadable { .. })));
    }
}
