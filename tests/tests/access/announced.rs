//! Announcements and the focus: a person who does not see the window misses nothing, and hears nothing twice.

use std::collections::BTreeSet;

use e2e::{application::Application, journey::Journey, screen::Screen};
use serde::Deserialize;
use serde_json::json;

use crate::tour::LANGUAGES;

const RECORD: &str = include_str!("announced.js");

#[derive(Debug, Deserialize)]
struct Record {
    /// The announcements, each with the screen before it.
    said: Vec<String>,
    /// The tasks that the window showed.
    shown: Vec<String>,
}

#[tokio::test]
async fn progress_and_results_are_said_once() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    application.carry_out(RECORD).await;
    journey.walk_to(Screen::Download).await;
    journey.answer(Screen::Download).await;
    journey.practice_service.hold_downloads();
    application.click("proceed").await;
    application.wait_for("progress").await;
    journey.practice_service.release_downloads();
    application.wait_for_screen(Screen::Install).await;
    journey.walk_to(Screen::Done).await;

    let record = application.observe("return record;").await;
    let Record { said, shown } = serde_json::from_value(record).unwrap();
    assert_eq!(said.iter().collect::<BTreeSet<_>>().len(), said.len(), "something is said twice: {said:#?}");
    assert!(shown.len() > 4, "{shown:#?}");
    for task in &shown {
        assert!(said.contains(task), "{task} is not said: {said:#?}");
    }
    // The result of the last task is the subject of the next screen, whose heading has the focus.
    assert!(said.iter().any(|line| line.ends_with("Installed and tested")), "{said:#?}");
}

#[tokio::test]
async fn focus_goes_to_what_is_new() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    for screen in [Screen::Start, Screen::ReviewOrder, Screen::ThisComputer, Screen::PickupPassword] {
        journey.walk_to(screen).await;
        assert_eq!(focus(application).await, json!(["heading", "H1", 1]), "on {screen}");
    }
    application.click("proceed").await;
    application.wait_for_problem("PU-204").await;
    assert_eq!(focus(application).await, json!(["problem", "SECTION", 1]));
    for (language, word) in LANGUAGES.into_iter().zip(["Fout: ", "Erreur\u{a0}: ", "Fehler: ", "Error: "]) {
        application.speak(language).await;
        let title = application.observe("return document.title;").await;
        assert!(title.as_str().unwrap().starts_with(word), "{title}");
    }
    application.click("problem-field").await;
    assert_eq!(focus(application).await, json!(["pickup-password", "INPUT", 1]));

    // A repeated error gets the focus again.
    application.click("proceed").await;
    application
        .wait_until("the error has the focus", "return document.activeElement.dataset.testid === 'problem';")
        .await;
}

/// The test id and the kind of the focused element, and the number of first-level headings.
async fn focus(application: &Application) -> serde_json::Value {
    let script = "const { dataset, tagName } = document.activeElement;
        return [dataset.testid, tagName, document.querySelectorAll('h1').length];";
    application.carry_out(script).await
}
