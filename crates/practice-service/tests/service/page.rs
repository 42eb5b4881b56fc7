//! The CA's page: its six steps, and the pages that are no pickup.

use practice_service::{Downloads, KeyGeneration, OrderSpec, PageSpec, PasswordChoice, ReplyKind, State};
use time::Duration;

use crate::{
    journey::certificate,
    subscriber::{CERTIFICATE_PASSWORD, quick},
    visitor::{PATH, Page, Visitor, between, on_page, read, twice},
};

async fn visitor() -> Visitor {
    Visitor::of(quick()).await
}

#[tokio::test]
async fn page_hands_out_the_file_in_six_steps() {
    let anna = visitor().await;
    let page = anna.open().await;
    assert_eq!(page.title(), "Review Order");
    for fact in [&anna.order.order_number, "Anna Peeters", "Voorbeeld Handelshuis BV"] {
        assert!(page.html.contains(fact), "{fact}");
    }
    let page = anna.send(&page, "reviewOrder", &[]).await;
    assert_eq!((page.title(), page.passwords()), ("Pickup Password", 1));
    let page = anna.send(&page, "pickupPassword", &[("pickupPassword", &anna.order.pickup_password)]).await;
    assert_eq!((page.title(), page.passwords()), ("Certificate Password", 2));
    let page = anna.send(&page, "certificatePassword", &twice(CERTIFICATE_PASSWORD)).await;
    assert_eq!((page.title(), page.passwords()), ("Subscriber Agreement", 0));
    assert_eq!(page.html.matches("type=\"checkbox\"").count(), 1);
    let page = anna.send(&page, "agreement", &[("agree", "yes")]).await;
    assert_eq!(page.title(), "Download");
    assert!(page.html.contains("value=\"Download My Certificate\""));

    let file = anna.press(&page).await;
    assert_eq!(file.headers()["content-type"], "application/x-pkcs12");
    let name = format!("attachment; filename=\"{}.pfx\"", anna.order.order_number);
    assert_eq!(file.headers()["content-disposition"], name);
    let octets = file.bytes().await.unwrap();
    assert_eq!(certificate(&octets, CERTIFICATE_PASSWORD).len(), 3);
    let expected = Downloads { submits: 1, requests: 1, octets_sent: octets.len() };
    assert_eq!(anna.practice_service.page_downloads(&anna.order), expected);
    assert_eq!(anna.finished(&page).await.title(), "Finished");
}

#[tokio::test]
async fn page_hands_out_the_file_once() {
    let anna = visitor().await;
    let page = anna.to_download().await;
    let number = &anna.order.order_number;
    assert_eq!(anna.practice_service.order_state(number), Some(State::Ready));
    anna.press(&page).await.bytes().await.unwrap();
    assert_eq!(anna.practice_service.order_state(number), Some(State::PickedUp));

    let sent = anna.practice_service.page_downloads(&anna.order).octets_sent;
    assert_eq!(read(anna.press(&page).await, "").await.title(), "Invalid Parameter");
    let expected = Downloads { submits: 2, requests: 2, octets_sent: sent };
    assert_eq!(anna.practice_service.page_downloads(&anna.order), expected);
    assert_eq!(anna.open().await.title(), "Certificate Already Downloaded");
}

#[tokio::test]
async fn two_sessions_share_one_download() {
    let anna = visitor().await;
    let (first, second) = (anna.to_download().await, anna.to_download().await);
    anna.press(&first).await.bytes().await.unwrap();
    assert_eq!(read(anna.press(&second).await, "").await.title(), "Certificate Already Downloaded");
}

#[tokio::test]
async fn wrong_pickup_passwords_lock_the_order() {
    let anna = visitor().await;
    let mut page = anna.to_pickup_password().await;
    for left in (1..5).rev() {
        page = anna.send(&page, "pickupPassword", &[("pickupPassword", "wrong")]).await;
        assert_eq!(page.title(), "Pickup Password");
        assert!(page.message().ends_with(&format!("Attempts left: {left}.")), "{}", page.message());
    }
    page = anna.send(&page, "pickupPassword", &[("pickupPassword", "wrong")]).await;
    assert_eq!(page.title(), "Order Locked");
    let number = &anna.order.order_number;
    assert_eq!(anna.practice_service.order_state(number), Some(State::Locked));
}

#[tokio::test]
async fn certificate_password_keeps_the_rules() {
    let anna = visitor().await;
    let mut page = anna.to_certificate_password().await;
    let unlike =
        [("certificatePassword", CERTIFICATE_PASSWORD), ("certificatePasswordAgain", "Another7Password")];
    for (fields, message) in [
        (unlike, "The two Certificate Passwords are not the same."),
        (twice("short7"), "The Certificate Password does not follow the rules."),
        (twice("Wandelen7Brug!"), "The Certificate Password does not follow the rules."),
    ] {
        page = anna.send(&page, "certificatePassword", &fields).await;
        assert_eq!((page.title(), page.message()), ("Certificate Password", message));
    }
    page = anna.send(&page, "certificatePassword", &twice(CERTIFICATE_PASSWORD)).await;
    page = anna.send(&page, "agreement", &[]).await;
    assert_eq!((page.title(), page.message()), ("Subscriber Agreement", "Please tick the box to go on."));
}

#[tokio::test]
async fn password_of_the_site_opens_the_file() {
    let certificate_password = PasswordChoice::Site;
    let anna = Visitor::of(on_page(PageSpec { certificate_password, ..PageSpec::default() })).await;
    let page = anna.to_certificate_password().await;
    assert_eq!((page.title(), page.passwords()), ("Certificate Password", 0));
    let password = between(&page.html, "<tt id=\"certificatePassword\">", "</tt>").unwrap().to_owned();
    let page = anna.send(&page, "certificatePassword", &[]).await;
    assert!(!page.html.contains(&password));
    let page = anna.send(&page, "agreement", &[("agree", "yes")]).await;
    let file = anna.press(&page).await.bytes().await.unwrap();
    assert_eq!(certificate(&file, &password).len(), 3);
}

#[tokio::test]
async fn closed_orders_have_pages_of_their_own() {
    let in_vetting = PageSpec { in_vetting: true, ..PageSpec::default() };
    let of = |state| OrderSpec { state, ..quick() };
    let on_device = OrderSpec { key_generation: KeyGeneration::OnDevice, ..quick() };
    for (spec, title) in [
        (of(State::Locked), "Order Locked"),
        (of(State::PickedUp), "Certificate Already Downloaded"),
        (of(State::Lapsed), "Order Expired"),
        (of(State::Cancelled), "Order Cancelled"),
        (on_page(in_vetting), "Certificate Not Ready"),
        (on_device, "Internet Explorer Compatibility Mode"),
    ] {
        let anna = Visitor::of(spec).await;
        assert_eq!(anna.open().await.title(), title);
    }
}

#[tokio::test]
async fn order_cancelled_midway_shows_its_page() {
    let anna = visitor().await;
    let page = anna.to_download().await;
    anna.practice_service.cancel_order(&anna.order.order_number);
    assert_eq!(read(anna.press(&page).await, "").await.title(), "Order Cancelled");
}

#[tokio::test]
async fn session_ends_after_half_an_hour() {
    let anna = visitor().await;
    let page = anna.to_pickup_password().await;
    anna.practice_service.advance_clock(Duration::minutes(29));
    let page = anna.send(&page, "pickupPassword", &[("pickupPassword", "wrong")]).await;
    assert_eq!(page.title(), "Pickup Password");
    anna.practice_service.advance_clock(Duration::minutes(30));
    let late = anna.send(&page, "pickupPassword", &[("pickupPassword", &anna.order.pickup_password)]).await;
    assert_eq!(late.title(), "Session Timed Out");
    assert_eq!(anna.finished(&page).await.title(), "Session Timed Out");
    assert_eq!(anna.open().await.title(), "Review Order");
}

#[tokio::test]
async fn requests_out_of_turn_are_invalid() {
    let anna = visitor().await;
    let review = anna.open().await;
    let pickup = anna.send(&review, "reviewOrder", &[]).await;
    for (page, form) in [(&review, "reviewOrder"), (&pickup, "agreement"), (&pickup, "download")] {
        assert_eq!(anna.send(page, form, &[]).await.title(), "Invalid Parameter", "{form}");
    }
    let by_address = anna.follow(&pickup, &format!("{PATH}/pickupPassword.do")).await;
    assert_eq!(read(by_address, "").await.title(), "Invalid Parameter");
    // The form that is awaited is taken all the same.
    let page = anna.send(&pickup, "pickupPassword", &[("pickupPassword", &anna.order.pickup_password)]).await;
    assert_eq!(page.title(), "Certificate Password");
}

#[tokio::test]
async fn unknown_links_have_a_page() {
    let anna = visitor().await;
    for path in ["/", "/pickup/unknown", &format!("{PATH}/install.do?p=unknown"), "/hostile/internals"] {
        let page = read(anna.get(&anna.url(path), "").await, "").await;
        assert_eq!(page.title(), "Page Not Found", "{path}");
    }
}

#[tokio::test]
async fn page_answers_links_of_the_contract_too() {
    let anna = visitor().await;
    let token = anna.order.link.rsplit('/').next().unwrap();
    let link = anna.url(&format!("/pickup/{token}"));
    let page = read(anna.get(&link, "").await, "").await;
    assert_eq!(page.title(), "Review Order");
    let practice = anna.practice_service.practice_file_of_page(&anna.order);
    assert_eq!(practice.link, anna.order.page_link);
}

#[tokio::test]
async fn download_page_has_the_button_of_its_kind() {
    for (reply, button) in [
        (ReplyKind::FormToNewWindow, "target=\"_blank\""),
        (ReplyKind::WindowToBare, "window.open('/pc/public/certificate/file.do"),
        (ReplyKind::ClosingPopup, "window.open('/pc/public/certificate/popup.do"),
        (ReplyKind::DownloadLink, "download=\"PR"),
    ] {
        let anna = Visitor::of(on_page(PageSpec { reply, ..PageSpec::default() })).await;
        let Page { html, .. } = anna.to_download().await;
        assert!(html.contains(button), "{reply:?}: {html}");
    }
}
