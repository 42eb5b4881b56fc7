//! Reduced motion, which the person sets on the desktop.

use e2e::{desktop::Desktop, journey::Journey, screen::Screen};

#[tokio::test]
async fn reduced_motion_moves_nothing() {
    // The second assertion shows that the first can fail.
    assert_eq!(moving(false).await, 0);
    assert_ne!(moving(true).await, 0);
}

/// The number of animations while the wizard is busy.
async fn moving(animations: bool) -> u64 {
    let desktop = Desktop::temporary().with_graphics();
    desktop.set_up("gtk-enable-animations", &animations.to_string());
    let journey = Journey::begin_on(desktop).await;
    let application = &journey.application;
    journey.walk_to(Screen::Download).await;
    journey.answer(Screen::Download).await;
    journey.practice_service.hold_downloads();
    application.click("proceed").await;
    application.wait_for("progress").await;
    let running = application.carry_out("return document.getAnimations().length;").await;
    journey.practice_service.release_downloads();
    application.wait_for_screen(Screen::Install).await;
    running.as_u64().unwrap()
}
