//! The reply with the file, in the window as users have it.

use std::fs;

use e2e::{
    accessibility::Role, by_hand::Window, journey::CERTIFICATE_PASSWORD, program::openssl_opens_decoded,
};
use practice_service::{Disturbance, PageSpec};

use crate::visitor::Visitor;

#[tokio::test]
async fn users_page_killed_midway_is_told_afterwards() {
    const SENT: usize = 1200;
    let visitor = Visitor::begin().await;
    let disturbance = Some(Disturbance::Stall { after: SENT });
    let order = visitor.place(PageSpec { disturbance, ..PageSpec::default() });
    visitor.download(&order).await;
    visitor.hands.find(Window::Wizard, Role::PARAGRAPH, "1,200 bytes have arrived.").await;
    let visitor = visitor.restart().await;
    visitor.hands.heading(Window::Wizard, "The wizard ended while a file was on its way").await;
    let kept = visitor.desktop.page_replies();
    assert!(kept.iter().any(|reply| fs::read(reply).unwrap().len() == SENT), "{kept:?}");
    assert_eq!(visitor.service.page_downloads(&order).requests, 1);
}
