//! The real Firefox, without a window.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::{
    marionette::{Context, Marionette},
    site::{Answer, Site},
};

const PROGRAM: &str = "firefox-esr";

/// The script of Firefox's own page for setting a primary password.
const SET_PRIMARY_PASSWORD: &str = r#"
    const token = Cc["@mozilla.org/security/internalkeytoken;1"].createInstance(Ci.nsIPKCS11Token);
    token.changePassword("", given[0]);
    return token.hasPassword;"#;

/// The script of Firefox's own page for removing it.
const LIFT_PRIMARY_PASSWORD: &str = r#"
    const token = Cc["@mozilla.org/security/internalkeytoken;1"].createInstance(Ci.nsIPKCS11Token);
    token.changePassword(given[0], "");
    return !token.hasPassword;"#;

/// A running Firefox. It ends when it is dropped.
pub struct Firefox(Marionette);

impl Firefox {
    /// Whether it is installed.
    #[must_use]
    pub fn is_here() -> bool {
        crate::program::is_here(PROGRAM)
    }

    /// Starts it on a profile, in this environment.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn start(environment: &[(&str, PathBuf)], profile: &Path) -> Self {
        Self(Marionette::start(PROGRAM, profile, environment).await)
    }

    /// Opens a site.
    ///
    /// # Panics
    /// When there is no answer.
    pub async fn visit(&mut self, site: &Site) -> Answer {
        self.0.navigate(&site.url()).await.unwrap();
        let title = self.0.carry_out(Context::Content, "return document.title", json!([])).await.unwrap();
        Answer::of_title(title.as_str().unwrap()).unwrap_or_else(|| panic!("no answer of the site: {title}"))
    }

    /// Sets a primary password, where there is none.
    ///
    /// # Panics
    /// When Firefox refuses.
    pub async fn set_primary_password(&mut self, password: &str) {
        let set = self.0.carry_out(Context::Chrome, SET_PRIMARY_PASSWORD, json!([password])).await;
        assert_eq!(set, Ok(json!(true)));
    }

    /// Removes the primary password, which proves that it is right. It cannot be typed here: Firefox asks for it in a
    /// window.
    ///
    /// # Panics
    /// When the password is wrong.
    pub async fn lift_primary_password(&mut self, password: &str) {
        let lifted = self.0.carry_out(Context::Chrome, LIFT_PRIMARY_PASSWORD, json!([password])).await;
        assert_eq!(lifted, Ok(json!(true)));
    }
}
