//! An error stands at the field that it is about: both are seen together when it has come.

use e2e::{appearance, application::Application, journey::Journey, screen::Screen};
use thirtyfour::Key;
use wizard::{
    codes::{ErrorCode, Place},
    help_code::HelpCode,
};

use crate::tour::LANGUAGES;

const MEASURE: &str = include_str!("beside.js");

/// A window, and the size of everything in it.
#[derive(Clone, Copy)]
struct Setting {
    window: (u32, u32),
    zoom: u32,
}

/// The window as it opens.
const USUAL: Setting = Setting { window: appearance::USUAL, zoom: 1 };
const SMALL_WITH_LARGE_TEXT: Setting = Setting { window: (640, 480), zoom: 2 };

impl Setting {
    /// Zooms as a person does. WebDriver's clicks miss what is zoomed.
    async fn set_up(self, application: &Application) {
        application.press_with(Key::Control, '0').await;
        // Four steps double it.
        for _ in 0..4 * (self.zoom - 1) {
            application.press_with(Key::Control, '+').await;
        }
        application.resize_zoomed(self.window.0, self.window.1, self.zoom).await;
    }
}

async fn begin() -> Journey {
    Journey::begin().await
}

#[tokio::test]
async fn every_error_is_seen_with_its_field() {
    each_error_in(USUAL).await;
}

#[tokio::test]
async fn every_error_is_seen_with_its_field_in_large_text() {
    each_error_in(SMALL_WITH_LARGE_TEXT).await;
}

/// Shows each error that has a field by its help code.
async fn each_error_in(setting: Setting) {
    let journey = begin().await;
    let application = &journey.application;
    setting.set_up(application).await;
    let mut faults = Vec::new();
    for language in LANGUAGES {
        application.speak(language).await;
        for error in ErrorCode::ALL.into_iter().filter(|error| matches!(error.place(), Place::Field(_))) {
            application.show_caller(&HelpCode::typical(error.usual_screen(), Some(error)).to_string()).await;
            let found = measure(application).await;
            faults.extend(found.into_iter().map(|fault| format!("{error} in {language}: {fault}")));
            application.leave_caller().await;
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn near_lock_and_long_agreement_leave_the_field_in_sight() {
    on_the_way_in(USUAL).await;
}

#[tokio::test]
async fn near_lock_and_long_agreement_in_large_text() {
    on_the_way_in(SMALL_WITH_LARGE_TEXT).await;
}

/// The error with the longest text, and the one below the longest text, as a person meets them.
async fn on_the_way_in(setting: Setting) {
    let journey = begin().await;
    let application = &journey.application;
    journey.walk_to(Screen::PickupPassword).await;
    for attempts_left in ["4", "3"] {
        application.type_into("pickup-password", &format!("wrong0000{attempts_left}")).await;
        application.click("proceed").await;
        application.wait_for_attribute("attempts-left", "data-attempts", attempts_left).await;
        application.wait_for_problem("PU-201").await;
    }
    in_each_language(application, setting, "PU-201").await;

    journey.walk_to(Screen::Agreement).await;
    application.click("proceed").await;
    application.wait_for_problem("AG-401").await;
    in_each_language(application, setting, "AG-401").await;
}

/// Measures in this setting, and restores the usual one.
async fn in_each_language(application: &Application, setting: Setting, code: &str) {
    setting.set_up(application).await;
    for language in LANGUAGES {
        application.speak(language).await;
        assert_eq!(measure(application).await, [""; 0], "{code} in {language}");
    }
    application.speak("en").await;
    USUAL.set_up(application).await;
}

/// What is not seen of the error and its field.
async fn measure(application: &Application) -> Vec<String> {
    serde_json::from_value(application.observe(MEASURE).await).unwrap()
}
