//! Large type, wide spacing and small windows, in which everything can be read and reached.

use e2e::{appearance::USUAL, application::Application, desktop::Desktop, journey::Journey, waiting::until};
use thirtyfour::Key;

use crate::tour::LANGUAGES;

const LOOK: &str = include_str!("room.js");

/// A size of the window, with the user's settings of the text.
pub(crate) struct Setting {
    pub(crate) name: &'static str,
    /// The size in logical pixels.
    window: (u32, u32),
    /// The style rules added after those of the wizard.
    style: &'static str,
    pub(crate) languages: &'static [&'static str],
}

const SMALL: Setting = Setting { name: "640 × 480", window: (640, 480), style: "", languages: &LANGUAGES };
/// Twice the wizard's own type size (112.5 %).
const LARGE_TYPE: Setting = Setting {
    name: "type of 200 %",
    window: (1280, 960),
    style: "html { font-size: 225%; }",
    languages: &LANGUAGES,
};
/// The languages with the longest words and the longest texts.
const LONGEST: [&str; 2] = ["de", "fr"];

/// The settings for every screen and every error.
pub(crate) const EVERYWHERE: [Setting; 2] = [SMALL, Setting { languages: &LONGEST, ..LARGE_TYPE }];

/// The settings for the tour. The spacing is that of WCAG 2.2, 1.4.12.
pub(crate) const ON_THE_WAY: [Setting; 4] = [
    SMALL,
    LARGE_TYPE,
    Setting { name: "the smallest window", window: (480, 400), style: "", languages: &LONGEST },
    Setting {
        name: "wide spacing",
        window: (640, 480),
        style: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
                p { margin-bottom: 2em !important; }",
        languages: &LONGEST,
    },
];

impl Setting {
    pub(crate) async fn set_up(&self, application: &Application) {
        application.resize(self.window.0, self.window.1).await;
        lay_over(application, self.style).await;
    }
}

/// Restores the usual setting.
pub(crate) async fn set_up_as_usual(application: &Application) {
    application.resize(USUAL.0, USUAL.1).await;
    lay_over(application, "").await;
}

#[tokio::test]
async fn unreachable_or_unreadable_control_is_found() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    application.resize(640, 480).await;
    assert_eq!(look(application).await, [""; 0]);
    // Without `!important`, the styles of a component take precedence.
    for (style, fault) in [
        (".lead { min-width: 60rem !important; }", "the page is"),
        (
            ".lead { overflow: hidden !important; width: 5rem !important; white-space: nowrap !important; }",
            "cut at the side: p lead",
        ),
        (".lead { overflow: hidden !important; height: 1rem !important; }", "cut below: p lead"),
        (".lead { position: relative !important; left: -30rem !important; }", "beyond the window:"),
        (
            "h1 { position: relative !important; } h1::after { position: absolute !important; inset: 0 !important; content: '' !important; } .lead { margin-top: -2rem !important; }",
            "covered:",
        ),
        (
            "#link { visibility: hidden !important; position: fixed !important; left: -9rem !important; visibility: visible !important; }",
            "focused out of sight: input link",
        ),
        (
            ".page { padding-bottom: 9rem !important; } .side { position: fixed !important; z-index: 1 !important; inset: 0 0 auto !important; }",
            "focused behind",
        ),
    ] {
        lay_over(application, style).await;
        let found = look(application).await;
        assert!(found.iter().any(|found| found.starts_with(fault)), "{fault} in {found:#?}");
    }
}

/// Larger type is set on the desktop, or in the wizard, with the keys of a browser.
#[tokio::test]
async fn type_size_follows_the_person() {
    let desktop = Desktop::temporary().with_text_of_size(2);
    let journey = Journey::begin_on(desktop).await;
    let application = &journey.application;
    let zoomed = async |times: f64| {
        let width = format!("return Math.abs(innerWidth * {times} - {}) < {times} || null;", USUAL.0);
        until(&format!("everything is {times} times as large"), || async {
            application.observe(&width).await.as_bool()
        })
        .await;
    };
    zoomed(2.0).await;
    assert_eq!(look(application).await, [""; 0]);
    for _ in 0..4 {
        application.press_with(Key::Control, '+').await;
    }
    zoomed(4.0).await;
    assert_eq!(look(application).await, [""; 0]);
    application.press_with(Key::Control, '-').await;
    application.press_with(Key::Control, '0').await;
    zoomed(2.0).await;
}

/// The content of the window that cannot be reached or read.
pub(crate) async fn look(application: &Application) -> Vec<String> {
    serde_json::from_value(application.observe(LOOK).await).unwrap()
}

/// Adds a style sheet by script, which the window's content security policy permits because it is not in the page.
async fn lay_over(application: &Application, style: &str) {
    let script = format!(
        "const sheet = new CSSStyleSheet(); sheet.replaceSync(`{style}`); document.adoptedStyleSheets = [sheet];"
    );
    application.observe(&script).await;
}
