//! Going back.

use e2e::{journey::Journey, screen::Screen};

use crate::evidence::{nothing_lost, picked_up_and_installed};

#[tokio::test]
async fn journey_goes_back_to_start_and_forward() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    journey.walk_to(Screen::Download).await;
    for screen in [
        Screen::Agreement,
        // The fields for an own password, then the suggestion.
        Screen::CertificatePassword,
        Screen::CertificatePassword,
        Screen::PickupPassword,
        Screen::ThisComputer,
        Screen::ReviewOrder,
        Screen::Start,
    ] {
        application.click("back").await;
        application.wait_for_screen(screen).await;
        assert_eq!(application.problem_code().await, None, "on {screen}");
        nothing_lost(&journey);
    }
    assert!(!application.shows("back").await);
    assert_eq!(application.value("link").await, journey.order.link);

    for screen in [Screen::Install, Screen::Done] {
        journey.walk_to(screen).await;
        assert!(!application.shows("back").await, "{screen} is behind the point of no return");
    }
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn ticked_agreement_stays_ticked() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Download).await;
    journey.application.click("back").await;
    journey.application.wait_for_screen(Screen::Agreement).await;
    journey.application.click("proceed").await;
    journey.application.wait_for_screen(Screen::Download).await;
}
