//! The real Thunderbird, without a window.

use std::{
    fs,
    path::{Path, PathBuf},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use practice_home::profiles_ini;
use serde_json::json;

use crate::{
    database::Database,
    marionette::{Context, Marionette},
};

const PROGRAM: &str = "thunderbird";
const FOLDER: &str = ".thunderbird";
const PROFILE: &str = "p4w8c1zr.default-esr";
const INSTALLATION: &str = "D9670E4F8B1BD4A1";

/// The script that signs a mail as the compose window does, and returns it: a person has to have chosen the
/// certificate in the account's settings, and the root has to be trusted.
const SIGN: &str = include_str!("thunderbird/sign.js");

/// The script that decrypts the content of a mail as Thunderbird does when it moves encrypted mail.
const DECRYPT: &str = include_str!("thunderbird/decrypt.js");

/// A running Thunderbird. It ends when it is dropped.
pub struct Thunderbird(Marionette);

impl Thunderbird {
    /// Whether it is installed.
    #[must_use]
    pub fn is_here() -> bool {
        crate::program::is_here(PROGRAM)
    }

    /// Has it create the databases of a profile, below this home.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn set_up(environment: &[(&str, PathBuf)], home: &Path) -> Database {
        let folder = home.join(FOLDER);
        let profile = folder.join(PROFILE);
        fs::create_dir_all(&profile).unwrap();
        fs::write(folder.join("profiles.ini"), profiles_ini(INSTALLATION, PROFILE)).unwrap();
        drop(Self::start(environment, &profile).await);
        Database::at(profile)
    }

    /// Starts it on a profile, in this environment.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn start(environment: &[(&str, PathBuf)], profile: &Path) -> Self {
        Self(Marionette::start(PROGRAM, profile, environment).await)
    }

    /// Has it decrypt the content of a mail (CMS, DER) with a key of its profile, and returns what was encrypted.
    ///
    /// # Errors
    /// Thunderbird's message.
    pub async fn decrypt(&mut self, mail: &[u8]) -> Result<String, String> {
        let content =
            self.0.carry_out(Context::Chrome, DECRYPT, json!([BASE64_STANDARD.encode(mail)])).await?;
        content.as_str().map(str::to_owned).ok_or_else(|| format!("no content: {content}"))
    }

    /// Has it trust a root (PEM) and sign a mail, and returns the mail (S/MIME).
    ///
    /// # Errors
    /// Thunderbird's message.
    pub async fn sign(&mut self, root: &str) -> Result<String, String> {
        let base64: String = root.lines().filter(|line| !line.starts_with("-----")).collect();
        let mail = self.0.carry_out(Context::Chrome, SIGN, json!([base64])).await?;
        mail.as_str().map(str::to_owned).ok_or_else(|| format!("no mail: {mail}"))
    }
}
