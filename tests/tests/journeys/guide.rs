//! The guide for the helpdesk, over any screen of the wizard.

use e2e::{
    application::Application, desktop::Desktop, journey::Journey, program::attempt, screen::Screen,
    secrets::Secrets, waiting::until,
};
use thirtyfour::Key;

/// The codes of the visible entries.
async fn entries(application: &Application) -> Vec<String> {
    application.attributes("guide-entry", "data-code").await
}

async fn find(application: &Application, typed: &str, code: &str) {
    application.type_into("guide-search", typed).await;
    let only = format!(
        "const found = [...document.querySelectorAll('[data-testid=guide-entry]')];
         return found.length === 1 && found[0].dataset.code === '{code}';"
    );
    application.wait_until(typed, &only).await;
}

async fn close_guide(application: &Application) {
    application.press(Key::Escape).await;
    application
        .wait_until("the guide is closed", "return document.querySelector('dialog[open]') === null;")
        .await;
}

#[tokio::test]
async fn guide_plays_a_code_and_comes_back() {
    let desktop = Desktop::temporary();
    let application = Application::start(&desktop, &["--helpdesk"], Secrets::typed_on(&desktop)).await;
    application.wait_for_attribute("guide-dialog", "open", "").await;
    assert!(entries(&application).await.len() > 140, "all of them");
    for (typed, code) in [("pu201", "PU-201"), ("F 2", "F2")] {
        find(&application, typed, code).await;
        application.click("guide-play").await;
        application.wait_for("caller-panel").await;
        match code {
            "PU-201" => application.wait_for_problem(code).await,
            _ => application.wait_for_code(code).await,
        }
        assert_eq!(application.attributes("guide-dialog", "open").await, [""; 0], "it is out of the way");
        application.click("caller-leave").await;
        application.wait_for_attribute("guide-dialog", "open", "").await;
        assert_eq!(entries(&application).await, [code]);
        assert_eq!(application.value("guide-search").await, typed);
        let focused = "return document.activeElement.dataset.testid === 'guide-play';";
        application.wait_until("the focus is where it was", focused).await;
    }
    close_guide(&application).await;
    application.wait_for_screen(Screen::Start).await;
    assert!(!application.shows("caller-panel").await);
}

#[tokio::test]
async fn guide_from_help_leaves_the_order_unchanged() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::PickupPassword).await;
    journey.answer(Screen::PickupPassword).await;
    let application = &journey.application;
    for (language, words) in [("nl", "klok"), ("fr", "horloge"), ("de", "Uhr"), ("en", "clock")] {
        application.speak(language).await;
        application.open_guide().await;
        application.type_into("guide-search", words).await;
        application.wait_until(words, "
            return [...document.querySelectorAll('[data-testid=guide-entry]')].slice(0, 3).some(({ dataset }) => dataset.code === 'C1');").await;
        close_guide(application).await;
        let focused = "return document.activeElement.dataset.testid === 'help';";
        application.wait_until("the focus is back", focused).await;
    }
    application.click("proceed").await;
    application.wait_for_screen(Screen::CertificatePassword).await;
}

/// The dialog's first printer writes a file, as on every computer with GTK.
#[tokio::test]
async fn guide_is_printed_whole_and_as_searched() {
    let desktop = Desktop::temporary();
    let application = Application::start(&desktop, &["--helpdesk"], Secrets::typed_on(&desktop)).await;
    application.wait_for_attribute("guide-dialog", "open", "").await;
    let paper = desktop.home().join("Documents/output.pdf");
    let print = async |last: &str| {
        application.open_dialog("guide-print").await.print().await;
        let words = until(last, || async {
            let read = attempt("pdftotext", [paper.to_str().unwrap(), "-"], "");
            let words = String::from_utf8_lossy(&read.stdout).into_owned();
            words.contains(last).then_some(words)
        })
        .await;
        std::fs::remove_file(&paper).unwrap();
        words
    };
    let whole = print("Cancelling").await;
    for words in ["P0", "Pick up your certificate", "PU-201", "JO-929", "The Netherlands"] {
        assert!(whole.contains(words), "{words} in\n{whole}");
    }
    assert!(!whole.contains("Show this screen"), "no buttons");
    let pages = whole.matches('\u{c}').count();
    assert!((10..60).contains(&pages), "{pages} pages");

    find(&application, "PU-201", "PU-201").await;
    let found = print("PU-201").await;
    assert_eq!(found.matches('\u{c}').count(), 1);
    assert!(!found.contains("PU-202"), "{found}");
}
