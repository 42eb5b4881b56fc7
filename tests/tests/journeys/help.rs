//! Help, over a screen with text typed already.

use e2e::{journey::Journey, screen::Screen};
use thirtyfour::Key;

use crate::evidence::nothing_lost;

/// The input of people who have forgotten their pickup password.
const FORGOTTEN: [(&str, &str); 4] = [
    ("nl", "wachtwoord vergeten"),
    ("fr", "mot de passe oublié"),
    ("de", "Passwort vergessen"),
    ("en", "forgot password"),
];
const TOPIC: &str = "forgotten-pickup-password";

#[tokio::test]
async fn forgotten_password_help_is_found_in_every_language() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    application.type_into("link", &journey.order.link).await;
    for (language, words) in FORGOTTEN {
        application.speak(language).await;
        application.click("help").await;
        application.type_into("help-search", words).await;
        let first = "document.querySelector(\"[data-testid='help-topic']\").dataset.topic";
        application.wait_until(words, &format!("return {first} === '{TOPIC}';")).await;
        application.click("help-question").await;

        // The person's residence is asked once.
        let is_asked = application.shows("help-residence-belgium").await;
        assert_eq!(is_asked, language == FORGOTTEN[0].0, "in {language}");
        if is_asked {
            assert!(!application.shows("vetting-mail").await);
            application.click("help-residence-belgium").await;
        }
        application.wait_for("vetting-mail").await;
        application.press(Key::Escape).await;
        application
            .wait_until("Help is closed", "return document.querySelector('dialog[open]') === null;")
            .await;
        assert_eq!(application.value("link").await, journey.order.link, "in {language}");
    }
    application.click("proceed").await;
    application.wait_for_screen(Screen::ReviewOrder).await;
    nothing_lost(&journey);
}

#[tokio::test]
async fn vetting_mail_is_copied_with_both_numbers() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    application.click("help").await;
    application.type_into("help-search", "forgot password").await;
    application.wait_until("one answer first", "
        return document.querySelector(\"[data-testid='help-topic']\").dataset.topic === 'forgotten-pickup-password';").await;
    application.click("help-question").await;
    application.click("help-residence-netherlands").await;
    let numbers = ["PS3-2026-004711", "PS3-2026-005000"];
    for (field, number) in ["vetting-existing", "vetting-new"].into_iter().zip(numbers) {
        assert!(!application.shows("copy").await, "not before both are there");
        application.type_into(field, number).await;
    }
    let mail = application.value("copy-text").await;
    for words in [numbers[0], numbers[1], "vetting-emea@globalsign.com"] {
        assert!(mail.contains(words), "{words} in\n{mail}");
    }
    application.click("copy").await;
    assert_eq!(application.text("copied").await, "Copied.");
    application.click("help-close").await;

    let field = application.wait_for("link").await;
    field.send_keys(Key::Control + "v").await.unwrap();
    // A single-line field keeps other line ends so.
    assert_eq!(application.value("link").await.trim_end(), mail.trim_end().replace('\n', "\u{2028}"));
}
