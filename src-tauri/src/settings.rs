//! What the wizard is told from outside: arguments, the administrator's file, the practice file.

use std::{
    ffi::OsString,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use rustls_pki_types::{CertificateDer, pem::PemObject};
use serde::Deserialize;

/// The arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The file that names the practice service. The link stands in it, and not among the arguments.
    pub practice: Option<PathBuf>,
    /// A certificate file that the person opened with the wizard.
    pub file: Option<PathBuf>,
}

impl Settings {
    /// Reads the arguments after the program's name; none when they are not understood.
    pub fn from_arguments(arguments: impl IntoIterator<Item = OsString>) -> Option<Self> {
        let mut arguments = arguments.into_iter();
        let mut settings = Self::default();
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--practice") => settings.practice = Some(arguments.next()?.into()),
                // A link among the arguments would be there for every other program to read.
                Some(other) if other.starts_with('-') || other.contains("://") => return None,
                _ if settings.file.is_some() => return None,
                // Where it is must be clear also when the dialog's folder is another.
                _ => settings.file = Some(std::path::absolute(&argument).ok()?),
            }
        }
        Some(settings)
    }
}

/// A settings file is wrong.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// It cannot be read.
    #[error("{path}: {source}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// It does not hold what it should.
    #[error("{path}: {reason}")]
    Invalid {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
}

/// The practice service, as its own file describes it.
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AdministratorJson {
    hosts: Vec<String>,
}

/// The hosts that the administrator of this computer allows beside the built-in ones.
///
/// # Errors
/// [`SettingsError`] when there is a file that cannot be read or understood.
pub fn administrators_hosts() -> Result<Vec<String>, SettingsError> {
    administrators_file().map_or_else(|| Ok(Vec::new()), |path| hosts_in(&path))
}

fn hosts_in(path: &Path) -> Result<Vec<String>, SettingsError> {
    let bytes = match read(path) {
        Err(SettingsError::Unreadable { source, .. }) if source.kind() == ErrorKind::NotFound => {
            return Ok(Vec::new());
        }
        other => other?,
    };
    let json: AdministratorJson = serde_json::from_slice(&bytes)
        .map_err(|e| SettingsError::Invalid { path: path.to_owned(), reason: e.to_string() })?;
    Ok(json.hosts)
}

/// A place where only somebody who may install programs for all users can write. On Windows that is the program's own
/// folder; `C:\ProgramData` is open to everybody.
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
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    fn arguments(words: &[&str]) -> Option<Settings> {
        Settings::from_arguments(words.iter().map(OsString::from))
    }

    #[test]
    fn arguments_name_at_most_a_practice_file_and_a_certificate_file() {
        assert_eq!(arguments(&[]), Some(Settings::default()));
        let practice = Some(PathBuf::from("p.json"));
        let settings = Settings { practice: practice.clone(), file: None };
        assert_eq!(arguments(&["--practice", "p.json"]), Some(settings));
        assert_eq!(arguments(&["--practice"]), None);
        let file = std::path::absolute("my.pfx").ok();
        assert_eq!(arguments(&["my.pfx"]), Some(Settings { practice: None, file: file.clone() }));
        assert_eq!(arguments(&["my.pfx", "--practice", "p.json"]), Some(Settings { practice, file }));
        for refused in [&["https://example.org/"][..], &["--other"], &["a.pfx", "b.pfx"]] {
            assert_eq!(arguments(refused), None, "{refused:?}");
        }
    }

    #[test]
    fn an_administrator_adds_hosts_and_no_file_adds_none() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("config.json");
        assert_eq!(hosts_in(&path).unwrap(), Vec::<String>::new());
        fs::write(&path, r#"{"hosts": ["pickup.example.com"]}"#).unwrap();
        assert_eq!(hosts_in(&path).unwrap(), ["pickup.example.com"]);
        fs::write(&path, r#"{"host": []}"#).unwrap();
        assert!(matches!(hosts_in(&path), Err(SettingsError::Invalid { .. })));
    }

    #[test]
    fn a_practice_file_without_a_certificate_is_refused() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("practice.json");
        fs::write(&path, r#"{"rootCertificate": "none", "link": null}"#).unwrap();
        assert!(matches!(PracticeFile::read(&path), Err(SettingsError::Invalid { .. })));
        let gone = directory.path().join("gone.json");
        assert!(matches!(PracticeFile::read(&gone), Err(SettingsError::Unreadable { .. })));
    }
}
