//! A home directory for practice, separate from a person's own: `cargo xtask run` opens the wizard in one, and the
//! tests use them. Only Linux finds programs and folders by the home directory.
#![forbid(unsafe_code)]

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The person's folder for documents, in the home directory.
pub const DOCUMENTS: &str = "Documents";
const SHARED_DATABASE: &str = ".pki/nssdb";
const FIREFOX: &str = ".mozilla/firefox";
const PROFILE: &str = "x7k2m9qd.default-esr";
const INSTALLATION: &str = "3B6073811A6ABF12";
const DATA: &str = ".local/share";
const CONFIGURATION: &str = ".config";
const CACHE: &str = ".cache";
const TEMPORARY: &str = ".tmp";

/// A home directory as after the first start of Chromium and Firefox, with the folders for their certificates.
pub struct Home(PathBuf);

impl Home {
    /// Creates the directory. The folders for certificates are empty: the first program that needs a database creates
    /// it.
    ///
    /// # Errors
    /// When the directory cannot be written.
    pub fn make(directory: PathBuf) -> io::Result<Self> {
        let home = Self(directory);
        for folder in [DATA, CONFIGURATION, CACHE, TEMPORARY, DOCUMENTS] {
            fs::create_dir_all(home.0.join(folder))?;
        }
        for folder in [home.shared_database(), home.firefox_profile()] {
            fs::create_dir_all(folder)?;
        }
        fs::write(home.0.join(FIREFOX).join("profiles.ini"), profiles_ini(INSTALLATION, PROFILE))?;
        let user_directories = format!("XDG_DOCUMENTS_DIR=\"$HOME/{DOCUMENTS}\"\n");
        fs::write(home.0.join(CONFIGURATION).join("user-dirs.dirs"), user_directories)?;
        Ok(home)
    }

    /// The path of the directory.
    #[must_use]
    pub fn directory(&self) -> &Path {
        &self.0
    }

    /// The folder of the certificates of Chrome and Chromium.
    #[must_use]
    pub fn shared_database(&self) -> PathBuf {
        self.0.join(SHARED_DATABASE)
    }

    /// The one profile of Firefox.
    #[must_use]
    pub fn firefox_profile(&self) -> PathBuf {
        self.0.join(FIREFOX).join(PROFILE)
    }

    /// The environment variables by which a program takes this for the person's home.
    #[must_use]
    pub fn environment(&self) -> [(&'static str, PathBuf); 5] {
        [
            ("HOME", self.0.clone()),
            ("XDG_DATA_HOME", self.0.join(DATA)),
            ("XDG_CONFIG_HOME", self.0.join(CONFIGURATION)),
            ("XDG_CACHE_HOME", self.0.join(CACHE)),
            ("TMPDIR", self.0.join(TEMPORARY)),
        ]
    }
}

/// The `profiles.ini` that Firefox and Thunderbird write at their first start for an installation with one profile.
#[must_use]
pub fn profiles_ini(installation: &str, profile: &str) -> String {
    format!(
        "[Install{installation}]\nDefault={profile}\nLocked=1\n\n\
         [Profile0]\nName=default-esr\nIsRelative=1\nPath={profile}\nDefault=1\n\n\
         [General]\nStartWithLastProfile=1\nVersion=2\n"
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::Home;

    #[test]
    fn home_has_all_that_its_environment_names() {
        let directory = tempfile::tempdir().unwrap();
        let home = Home::make(directory.path().join("home")).unwrap();
        let places = home.environment().map(|(_, place)| place);
        for place in places.into_iter().chain([home.shared_database(), home.firefox_profile()]) {
            assert!(place.starts_with(home.directory()) && place.is_dir(), "{}", place.display());
        }
    }
}
