//! A host of the page whose certificate is not trusted.

use e2e::by_hand::Window;
use practice_service::{Disturbance, HostilePage, PageSpec, PracticeService, Settings};

use crate::visitor::Visitor;

#[tokio::test]
async fn stranger_without_trusted_certificate_is_not_shown() {
    let visitor = Visitor::begin().await;
    let hands = &visitor.hands;
    // Its root is its own. The address reports each request.
    let other = PracticeService::start(Settings::default()).await.unwrap();
    other.serve_hostile_pages();
    let address = format!("{}/file", other.hostile_page(HostilePage::Download));
    visitor.service.lead_hostile_page_to(&address);
    let redirect = Some(Disturbance::Redirect { to: address.clone() });
    let order = visitor.place(PageSpec { disturbance: redirect, ..PageSpec::default() });

    hands.ask_for(&address).await;
    is_told(&visitor).await;
    hands.ask_for(&visitor.service.hostile_page(HostilePage::Leaves)).await;
    is_told(&visitor).await;
    visitor.download(&order).await;
    is_told(&visitor).await;

    visitor.visit(HostilePage::Frames).await;
    assert_eq!(hands.windows(Window::Page).len(), 1);
    hands.leave().await;
    assert_eq!(other.hostile_reports(), []);
}

/// Waits for the message in place of the page, and returns to the Start screen.
async fn is_told(visitor: &Visitor) {
    visitor.hands.heading(Window::Wizard, "This page cannot be trusted").await;
    visitor.hands.back_to_start().await;
}
