//! The reply with the file, in the window as users have it.

use std::fs;

use e2e::{
    accessibility::Role, by_hand::Window, ca_page::arriving_shapes, journey::CERTIFICATE_PASSWORD,
    program::openssl_opens_decoded, waiting::until,
};
use i18n::{Language, text};
use practice_service::{Disturbance, PageSpec, ReplyKind};

use crate::visitor::Visitor;

#[tokio::test]
async fn users_page_brings_its_file_in_every_shape() {
    let visitor = Visitor::begin().await;
    let hands = &visitor.hands;
    for (before, reply) in arriving_shapes().enumerate() {
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
async fn users_page_ended_midway_is_told_afterwards() {
    const SENT: usize = 1200;
    let visitor = Visitor::begin().await;
    // The wizard's own window is closed before the first octet.
    let order = visitor.place(PageSpec { disturbance: Some(Disturbance::Silence), ..PageSpec::default() });
    visitor.download(&order).await;
    let is_noted = || async { visitor.desktop.page_record().contains("\"may_be_used\":true").then_some(()) };
    until("the request is noted", is_noted).await;
    close_wizard(&visitor, "Cancel").await;
    until("the question is gone", || async {
        visitor.hands.windows(Window::Dialog).is_empty().then_some(())
    })
    .await;
    assert_eq!(visitor.hands.windows(Window::Page).len(), 1);
    close_wizard(&visitor, "Close the page").await;
    visitor.hands.ended().await;
    let visitor = visitor.restart().await;
    visitor.hands.heading(Window::Wizard, "The wizard ended while the page was open").await;
    visitor.hands.click(Window::Wizard, "Back").await;

    // All its processes are killed in the middle of the file.
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

/// A script's own request shows in no hook, so the click alone says that the link may be used.
#[tokio::test]
async fn users_page_left_while_a_script_asks_says_so() {
    let visitor = Visitor::begin().await;
    let disturbance = Some(Disturbance::Silence);
    let order =
        visitor.place(PageSpec { reply: ReplyKind::WindowToBlob, disturbance, ..PageSpec::default() });
    visitor.download(&order).await;
    let is_asked = || async { (visitor.service.page_downloads(&order).requests == 1).then_some(()) };
    until("the request", is_asked).await;
    visitor.hands.click(Window::Page, "Close the page").await;
    visitor.hands.heading(Window::Wizard, "The page was closed too early").await;
}

/// Closes the wizard's own window while a reply is awaited, and answers the question.
async fn close_wizard(visitor: &Visitor, answer: &str) {
    visitor.hands.close_wizard();
    let question = text(Language::En, "page-bar-ask", &[]);
    visitor.hands.find(Window::Dialog, Role::LABEL, &question).await;
    visitor.hands.click(Window::Dialog, answer).await;
}
