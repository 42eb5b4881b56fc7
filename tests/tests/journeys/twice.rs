//! A second start while the application runs.

use e2e::{application::Application, desktop::Desktop, journey::Journey, screen::Screen};

use crate::evidence::picked_up_and_installed;

#[tokio::test]
async fn second_wizard_ends_and_first_goes_on() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Agreement).await;
    journey.start_again(&[]).await;

    journey.application.wait_for_screen(Screen::Agreement).await;
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

/// The claim on the directory does not need the session bus.
#[tokio::test]
async fn second_wizard_without_session_bus_is_refused() {
    let journey = Journey::begin_on(Desktop::temporary().without_keyring()).await;
    journey.walk_to(Screen::Agreement).await;
    let practice_file = journey.desktop.receive(&journey.practice_service, &journey.order);
    let arguments = ["--service", practice_file.to_str().unwrap()];
    let (ended, said) = Application::start_in_vain(&journey.desktop, &arguments, "JO-911").await;
    assert_eq!(ended.code(), Some(1), "{said}");
    assert!(said.contains("the wizard is open already"), "{said}");
    journey.application.wait_for_screen(Screen::Agreement).await;
}
