//! The way through the CA's page, in the window as users have it.

use e2e::{accessibility::Role, by_hand::Window, journey::CERTIFICATE_PASSWORD};

use crate::visitor::{DOWNLOAD, Visitor};

/// The button of the pages before the download.
const NEXT: &str = "Next";

#[tokio::test]
async fn users_page_leads_to_done() {
    let visitor = Visitor::begin().await;
    let hands = &visitor.hands;
    hands.open(&visitor.order.page_link).await;
    hands.heading(Window::Wizard, "Is this your order?").await;
    hands.click(Window::Page, NEXT).await;
    for (guide, offer, fields, password, filled) in [
        (
            "The page asks for the pickup password",
            "Type it here instead",
            &["Pickup password"][..],
            &*visitor.order.pickup_password,
            "The pickup password is on the page now. Continue there.",
        ),
        (
            "The page asks for a new password",
            "Choose it here instead, with a suggestion",
            &["Certificate password", "The same password once more"],
            CERTIFICATE_PASSWORD,
            "The password is in both fields of the page now, and the wizard knows it: you will not be asked for it \
             again. Write it down anyway, then continue on the page.",
        ),
    ] {
        hands.heading(Window::Wizard, guide).await;
        hands.click(Window::Wizard, offer).await;
        for field in fields {
            hands.type_into(Window::Wizard, field, password).await;
        }
        hands.click(Window::Wizard, "Put it into the page").await;
        hands.find(Window::Wizard, Role::PARAGRAPH, filled).await;
        hands.click(Window::Page, NEXT).await;
    }
    hands.heading(Window::Wizard, "Read the Subscriber Agreement").await;
    hands.click(Window::Page, "I AGREE TO THE SUBSCRIBER AGREEMENT").await;
    hands.click(Window::Page, NEXT).await;
    hands.heading(Window::Wizard, "Now download: you can do this only once").await;
    hands.click(Window::Page, DOWNLOAD).await;
    hands.heading(Window::Wizard, "Install your certificate").await;
    assert_eq!(hands.windows(Window::Page), []);
    hands.click(Window::Wizard, "Install").await;
    hands.heading(Window::Wizard, "Your certificate works").await;
    assert_eq!(visitor.service.page_downloads(&visitor.order).requests, 1);
}
