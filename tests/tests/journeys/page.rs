//! A real link: the CA's own page in a window beside the wizard's.

use e2e::{ca_page::CaPage, journey::Journey, screen::Screen};

#[tokio::test]
async fn page_leads_to_a_certificate_that_works() {
    let journey = Journey::begin().await;
    let page = CaPage::open(&journey).await;
    page.walk_to_download().await;
    page.click("input[type=submit], button").await;
    page.turn_to_wizard().await;
    journey.application.wait_for_screen(Screen::Install).await;
    journey.walk_to(Screen::Done).await;
    let states = journey.application.attributes("target", "data-state").await;
    assert_eq!(states, ["proven", "proven"]);
    let downloads = journey.practice_service.page_downloads(&journey.order);
    assert_eq!(downloads.requests, 1, "{downloads:?}");
    assert_eq!(journey.application.windows().await, 1, "the page's window is gone");
}
