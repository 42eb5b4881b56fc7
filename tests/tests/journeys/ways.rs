//! The ways in which the link reaches the wizard: in the e-mail itself, and handed over by the system.

use e2e::{desktop::Desktop, journey::Journey, screen::Screen};
use practice_service::{KeyKind, OrderSpec};

use crate::evidence::picked_up_and_installed;

/// An e-mail as a CA sends it, in two forms, saved by a mail program.
fn mail(link: &str, order_number: &str) -> String {
    format!(
        "Return-Path: <ca@example.org>\r\nFrom: The CA <ca@example.org>\r\nTo: anna@example.org\r\n\
         Date: Tue, 1 Dec 2026 10:00:00 +0100\r\nSubject: Certificate Download Ready - Order {order_number}\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b1\"\r\n\r\n\
         --b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nPick up your certificate:\r\n{link}\r\n\r\n\
         --b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
         <p><a href=3D\"{link}\">Pick up</a> <a href=3D\"https://www.example.org/\">Help</a></p>\r\n--b1--\r\n",
    )
}

fn order() -> OrderSpec {
    OrderSpec { key: KeyKind::P256, ..OrderSpec::default() }
}

#[tokio::test]
async fn deep_link_into_running_wizard_is_confirmed_first() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    let link = &journey.order.link;
    journey.start_again(&[&format!("personalsign:{link}")]).await;
    application.wait_for("offer").await;
    assert_eq!(application.text("offer-host").await, "127.0.0.1");
    assert!(!application.shows("link").await, "the person confirms or goes back");
    application.click("back").await;
    application.wait_for("link").await;

    let encoded = link.replace(':', "%3A").replace('/', "%2F");
    journey.start_again(&[&format!("personalsign:{encoded}")]).await;
    application.wait_for("offer").await;
    application.confirm_link().await;

    journey.walk_to(Screen::PickupPassword).await;
    journey.start_again(&[&format!("personalsign:{link}")]).await;
    application.wait_for_problem("JO-904").await;
    application.wait_for_screen(Screen::PickupPassword).await;
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn deep_link_of_other_form_is_refused() {
    let journey = Journey::begin().await;
    for address in ["personalsign:file:///etc/passwd", "personalsign:https://evil.example/pickup/x"] {
        journey.start_again(&[address]).await;
        journey.application.wait_for_problem("LK-116").await;
        journey.application.click("connection").await;
        journey.application.click("back").await;
        journey.application.wait_for("link").await;
    }
}

#[tokio::test]
async fn mail_opened_with_wizard_leads_to_order() {
    let journey = Journey::begin().await;
    let number = &journey.order.order_number.clone();
    let mail = journey.desktop.download("mail.eml", mail(&journey.order.link, number).as_bytes());
    let journey = journey.open_again(&mail).await;
    let application = &journey.application;
    application.wait_for("offer").await;
    assert_eq!(application.text("offer-host").await, "127.0.0.1");
    assert_eq!(application.text("offer-order").await, *number);
    application.confirm_link().await;
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn mail_handed_over_or_dropped_is_offered() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    let another = journey.practice_service.place_order(order()).unwrap();
    let both = format!(
        "From: a@b.example\r\nDate: Tue, 1 Dec 2026 10:00:00 +0100\r\nSubject: Fwd: two\r\n\
         Content-Type: multipart/digest; boundary=d\r\n\r\n--d\r\n\r\n{}\r\n--d\r\n\r\n{}\r\n--d--\r\n",
        mail(&another.link, &another.order_number),
        mail(&journey.order.link, &journey.order.order_number)
    );
    let mail = journey.desktop.download("mail.eml", both.as_bytes());
    journey.start_again(&[mail.to_str().unwrap()]).await;
    application.wait_for("offer").await;
    assert_eq!(
        application.texts("offer-order").await,
        [another.order_number.clone(), journey.order.order_number.clone()]
    );
    application.click("back").await;
    application.wait_for("link").await;

    let url = format!("file://{}", mail.display());
    assert!(application.drop_on(&[("text/uri-list", &url)]).await);
    application.wait_for("offer").await;
    application.click_at("use-link", 1).await;
    application.wait_for_screen(Screen::ReviewOrder).await;
    assert_eq!(application.text("order-number").await, journey.order.order_number);
}

#[tokio::test]
async fn dropped_text_is_put_into_field() {
    let journey = Journey::begin_on(Desktop::temporary()).await;
    let application = &journey.application;
    application.type_into("link", "x").await;
    let text = format!("Dear Anna,\n\n{}\n", journey.order.link);
    assert!(application.drop_on(&[("text/plain", &text), ("UTF8_STRING", &text)]).await);
    application.click("proceed").await;
    application.wait_for_screen(Screen::ReviewOrder).await;
}

#[tokio::test]
async fn whole_mail_pasted_is_read() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    application.paste_into("link", "PR0123456789").await;
    application.click("proceed").await;
    application.wait_for_problem("LK-114").await;
    application.paste_into("link", &mail("https://www.example.org/", "PR0123456789")).await;
    application.click("proceed").await;
    application.wait_for_problem("LK-112").await;
    application.paste_into("link", &mail(&journey.order.link, "PR0123456789")).await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::ReviewOrder).await;
}
