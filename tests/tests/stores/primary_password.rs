//! A primary password that Firefox itself has set.

use e2e::{
    desktop::Desktop,
    firefox::Firefox,
    journey::Journey,
    screen::Screen,
    site::{Answer, Sites},
};
use evidence::{Proof, Use};
use practice_service::{KeyKind, OrderSpec};

use crate::program::{Place, Program, installed, state};

const PRIMARY_PASSWORD: &str = "Zeven lampen, 1 brandt";

/// A profile with a primary password, and the wizard on the prompt for it.
async fn asked() -> Option<Journey> {
    if !Program::Firefox.is_here() {
        return None;
    }
    let desktop = Desktop::temporary();
    let mut firefox = Firefox::start(&desktop.environment(), desktop.firefox.directory()).await;
    firefox.set_primary_password(PRIMARY_PASSWORD).await;
    drop(firefox);
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let journey = Journey::begin_with(spec, desktop).await;
    journey.walk_to(Screen::Install).await;
    assert_eq!(state(&journey, Place::FirefoxProfile).await.as_deref(), Some("needs-password"));
    journey.application.click("proceed").await;
    journey.application.wait_for("primary-password").await;
    Some(journey)
}

/// Whether Firefox can log in, once the person has removed the primary password.
async fn can_log_in(journey: &Journey, primary_password: Option<&str>) -> bool {
    let desktop = &journey.desktop;
    let mut firefox = Firefox::start(&desktop.environment(), desktop.firefox.directory()).await;
    if let Some(password) = primary_password {
        firefox.lift_primary_password(password).await;
    }
    firefox.visit(&Sites::of(journey.practice_service.root_pem()).open().await).await == Answer::LetIn
}

#[tokio::test]
async fn corrected_primary_password_opens_the_profile() {
    let Some(journey) = asked().await else {
        return evidence::untried(Use::FirefoxPassword);
    };
    let application = &journey.application;
    application.type_into("primary-password", "not the right one").await;
    application.click("proceed").await;
    application.wait_for_problem("ST-709").await;
    application.type_into("primary-password", PRIMARY_PASSWORD).await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Done).await;
    let installed = installed(&journey, Place::FirefoxProfile).await;
    let let_in = can_log_in(&journey, Some(PRIMARY_PASSWORD)).await;

    journey.remove_everywhere().await;
    let refused_after_removal = !can_log_in(&journey, None).await;
    evidence::proofs(&[Proof { of: Use::FirefoxPassword, installed, let_in, refused_after_removal }]);
}

#[tokio::test]
async fn profile_with_unknown_password_is_left_unchanged() {
    let Some(journey) = asked().await else { return };
    let before = journey.desktop.firefox.files();
    journey.application.click("skip").await;
    journey.application.wait_for_screen(Screen::Done).await;
    assert_eq!(state(&journey, Place::FirefoxProfile).await.as_deref(), Some("left-out"));
    assert!(installed(&journey, Place::SharedDatabase).await);
    assert!(journey.desktop.firefox.files() == before, "the files changed");
}
