//! The reply with the file, in the window as users have it.

use std::fs;

use e2e::{
    accessibility::Role, by_hand::Window, journey::CERTIFICATE_PASSWORD, program::openssl_opens_decoded,
};
use practice_service::{Disturbance, PageSpec, ReplyKind};

use crate::visitor::Visitor;

#[tokio::test]
async fn users_page_brings_its_file_in_every_shape() {
    let visitor = Visitor::begin().await;
    let hands = &visitor.hands;
    let others = [ReplyKind::Empty, ReplyKind::Certificate, ReplyKind::Certificates, ReplyKind::Pdf];
    let shapes = ReplyKind::ALL.into_iter().filter(|reply| !others.contains(reply));
    for (before, reply) in shapes.enumerate() {
        let order = visitor.place(PageSpec { reply, ..PageSpec::default() });
        visitor.download(&order).await;
        hands.heading(Window::Wizard, "Enter your certificate password").await;
        let file = visitor.desktop.page_file(before + 1);
        assert!(openssl_opens_decoded(&file, CERTIFICATE_PASSWORD), "{reply:?}");
        assert_eq!(visitor.service.page_downloads(&order).requests, 1, "{reply:?}");
        assert_eq!(hands.windows(Window::Page), [], "{reply:?}");
        hands.click(Window::Wizard, "Use another link").await;
    }
}

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
