//! The Subscriber Agreement.

use e2e::{journey::Journey, screen::Screen};

use crate::evidence::{nothing_lost, picked_up_and_installed};

#[tokio::test]
async fn not_ticked_and_then_ticked() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    journey.walk_to(Screen::Agreement).await;
    assert!(application.text("agreement-text").await.len() > 500);

    application.click("proceed").await;
    application.wait_for_problem("AG-401").await;
    application.wait_for_screen(Screen::Agreement).await;
    nothing_lost(&journey);

    // Ticked, and thought better of.
    application.click("agree").await;
    application.click("agree").await;
    application.click("proceed").await;
    application.wait_for_problem("AG-401").await;

    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn read_for_longer_than_a_session_lasts() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Agreement).await;
    journey.let_the_session_end();
    journey.application.click("agree").await;
    journey.application.click("proceed").await;
    journey.application.wait_for_problem("PU-203").await;
    journey.application.wait_for_screen(Screen::PickupPassword).await;

    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}
