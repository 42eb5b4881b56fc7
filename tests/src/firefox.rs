//! The real Firefox, without a window.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::{
    marionette::{Context, Marionette},
    site::{Answer, Site},
};

const PROGRAM: &str = "firefox-esr";

/// What Firefox's own page for it does.
const SET_PRIMARY_PASSWORD: &str = r#"
    const token = Cc["@mozilla.org/security/internalkeytoken;1"].createInstance(Ci.nsIPKCS11Token);
    token.changePassword("", given[0]);
    return token.hasPassword;"#;

/// What Firefox's own page for it does when the box is no longer ticked.
const LIFT_PRIMARY_PASSWORD: &str = r#"
    const token = Cc["@mozilla.org/security/internalkeytoken;1"].createInstance(Ci.nsIPKCS11Token);
    token.changePassword(given[0], "");
    return !token.hasPassword;"#;

/// A running Firefox. It ends when it is dropped.
pub struct Firefox(Marionette);

impl Firefox {
    /// Whether there is one here.
    #[must_use]
    pub fn is_here() -> bool {
        crate::program::is_here(PROGRAM)
    }

    /// Starts it on a profile, on the computer of this environment.
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

    /// Sets a primary password, where there was none.
    ///
    /// # Panics
    /// When Firefox refuses.
    pub async fn set_primary_password(&mut self, password: &str) {
        let set = self.0.carry_out(Context::Chrome, SET_PRIMARY_PASSWORD, json!([password])).await;
        assert_eq!(set, Ok(json!(true)));
    }

    /// Takes the primary password away, as only somebody can who knows it. It cannot be typed here: Firefox asks for it in
    /// a window.
    ///
    /// # Panics
    /// When that is not the right one.
    pub async fn lift_primary_password(&mut self, password: &str) {
        let lifted = self.0.carry_out(Context::Chrome, LIFT_PRIMARY_PASSWORD, json!([password])).await;
        assert_eq!(lifted, Ok(json!(true)));
    }
}
