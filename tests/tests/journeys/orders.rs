//! Unknown links, and orders that cannot be picked up.

use e2e::{journey::Journey, screen::Screen};
use practice_service::{KeyGeneration, OrderSpec, State};
use thirtyfour::Key;

use crate::evidence::picked_up_and_installed;

const TOKEN: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

#[tokio::test]
async fn links_that_lead_nowhere() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    let service = journey.practice_service.base_url();
    assert_eq!(application.value("link").await, journey.order.link, "the practice order is suggested");
    for (link, code) in [
        ("", "LK-111"),
        ("Certificate Download Ready", "LK-101"),
        (&format!("https://pickup.example.com/pickup/{TOKEN}"), "LK-102"),
        (&format!("https://system.globalsign.com.example.com/pickup/{TOKEN}"), "LK-106"),
        (&format!("https://system.gl\u{43e}balsign.com/pickup/{TOKEN}"), "LK-106"),
        (&format!("https://127.0.0.1@pickup.example.com/pickup/{TOKEN}"), "LK-105"),
        (
            &format!(
                "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fpickup.example.com%2F{TOKEN}"
            ),
            "LK-102",
        ),
        ("https://protect-eu.mimecast.com/s/abcdef", "LK-107"),
        (&journey.order.link.replace("https:", "http:"), "LK-103"),
        (&format!("{service}/pickup/"), "LK-104"),
        (&service.replace("://", "://someone@"), "LK-105"),
        (&format!("{service}/pickup/{TOKEN}"), "OR-151"),
    ] {
        application.open_link(link).await;
        application.wait_for_problem(code).await;
        application.wait_for_screen(Screen::Start).await;
        assert_eq!(application.value("link").await, link, "it is still there to be corrected");
    }

    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn link_that_a_mail_has_broken_is_pasted() {
    let journey = Journey::begin().await;
    let link = &journey.order.link;
    let (first, second) = link.split_at(link.len() - 20);
    let mail = format!("Dear Anna,\n\nplease open\n{first}\n{second}\n\nKind regards");
    journey.application.paste_into("link", &mail).await;
    journey.application.click("proceed").await;
    journey.application.wait_for_screen(Screen::ReviewOrder).await;
}

#[tokio::test]
async fn copied_link_is_pasted_by_button_and_from_anywhere() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    for by_keys in [false, true] {
        let link = format!("{}#{by_keys}", journey.order.link);
        application.copy(&link).await;
        if by_keys {
            application.wait_for("heading").await.send_keys(Key::Control + "v").await.unwrap();
        } else {
            application.click("paste").await;
        }
        application
            .wait_until(
                "the link is pasted",
                &format!("return document.getElementById('link').value === '{link}';"),
            )
            .await;
    }
}

#[tokio::test]
async fn orders_that_cannot_be_picked_up() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    let in_state = |state| OrderSpec { state, ..OrderSpec::default() };
    let on_device = OrderSpec { key_generation: KeyGeneration::OnDevice, ..OrderSpec::default() };
    for (spec, code) in [
        (in_state(State::Lapsed), "OR-152"),
        (in_state(State::PickedUp), "OR-153"),
        (in_state(State::Cancelled), "OR-154"),
        (in_state(State::Locked), "OR-155"),
        (on_device, "OR-156"),
    ] {
        let order = journey.practice_service.place_order(spec).unwrap();
        application.open_link(&order.link).await;
        application.wait_for_problem(code).await;
        application.wait_for_screen(Screen::ReviewOrder).await;
        assert_eq!(application.text("order-number").await, order.order_number);
        assert!(!application.shows("proceed").await, "{code}: there is nothing to go on with");
        application.click("start-over").await;
        application.wait_for_screen(Screen::Start).await;
        assert_eq!(application.problem_code().await, None);
    }

    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn order_cancelled_under_way_stops_the_journey() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Download).await;
    journey.practice_service.cancel_order(&journey.order.order_number);
    journey.application.click("proceed").await;
    journey.application.wait_for_problem("OR-154").await;
    journey.application.wait_for_screen(Screen::ReviewOrder).await;
    assert!(!journey.desktop.certificate_file(&journey.order).exists());
}
