//! The Subscriber Agreement.

use e2e::{desktop::Desktop, journey::Journey, screen::Screen};
use practice_service::{KeyKind, OrderSpec, PracticeService, Settings};
use serde_json::json;

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

    // Ticked, and unticked again.
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

/// The service decides about the agreement's text, not about the window's behaviour.
#[tokio::test]
async fn agreement_with_script_is_shown_as_text() {
    let text = "<h1>1.</h1>\n\n<script>window.ran = true</script>\n\n\
                <img src=x onerror=\"window.ran = true\"> <a href=\"javascript:window.ran=true\">here</a>";
    let settings = Settings { agreement_text: Some(text.to_owned()), ..Settings::default() };
    let practice_service = PracticeService::start(settings).await.unwrap();
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let journey = Journey::begin_at(practice_service, spec, Desktop::temporary()).await;
    journey.walk_to(Screen::Agreement).await;
    let shown = journey.application.text("agreement-text").await;
    for part in text.split("\n\n") {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    let script = "const text = document.querySelector(`[data-testid='agreement-text']`);
        return [window.ran ?? null, text.querySelectorAll('script, img, a, h1').length];";
    assert_eq!(journey.application.carry_out(script).await, json!([null, 0]));
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}
