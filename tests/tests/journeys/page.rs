//! A real link: the CA's own page in a window beside the wizard's.

use std::{fs, path::Path};

use crate::program;
use e2e::{
    application::Application,
    ca_page::{CaPage, arriving_shapes},
    journey::{CERTIFICATE_PASSWORD, Journey},
    program::openssl_opens_decoded,
    screen::Screen,
    waiting::until,
};
use practice_service::{
    Disturbance, Downloads, KeyKind, OrderSpec, PageSpec, PasswordChoice, PracticeOrder, ReplyKind,
};

/// The replies that have no certificate file in them, and the error.
const OTHERS: [(ReplyKind, &str); 4] = [
    (ReplyKind::Empty, "PG-261"),
    (ReplyKind::Certificate, "PG-258"),
    (ReplyKind::Certificates, "PG-258"),
    (ReplyKind::Pdf, "PG-258"),
];

/// Places an order that the page treats like this.
fn order(journey: &Journey, page: PageSpec) -> PracticeOrder {
    let spec = OrderSpec { key: KeyKind::P256, page, ..OrderSpec::default() };
    journey.practice_service.place_order(spec).unwrap()
}

/// Goes through the page to the last click, without the wizard's help.
async fn download(journey: &Journey, page: PageSpec) -> Downloads {
    let order = order(journey, page);
    let page = CaPage::open_order(journey, &order).await;
    page.hurry_to_download().await;
    page.download().await;
    let arrived = ["screen-certificate-password", "problem-code"];
    until("the reply", || async {
        for testid in arrived {
            if journey.application.shows(testid).await {
                return Some(());
            }
        }
        None
    })
    .await;
    journey.practice_service.page_downloads(&order)
}

/// Closes the page beside an error, and returns to the Start screen.
async fn leave(journey: &Journey) {
    journey.application.click("back").await;
    journey.application.wait_for_code("W1").await;
    journey.application.click("back").await;
    journey.application.wait_for_screen(Screen::Start).await;
}

/// The octets of what is kept of the page's replies.
fn kept(journey: &Journey) -> Vec<usize> {
    journey.desktop.page_replies().iter().map(|reply| fs::read(reply).unwrap().len()).collect()
}

/// Whether OpenSSL opens the file.
fn is_whole(file: &Path) -> bool {
    openssl_opens_decoded(file, CERTIFICATE_PASSWORD)
}

#[tokio::test]
async fn page_brings_its_file_in_every_shape() {
    let journey = Journey::begin().await;
    for (before, reply) in arriving_shapes().enumerate() {
        let downloads = download(&journey, PageSpec { reply, ..PageSpec::default() }).await;
        assert_eq!(downloads.requests, 1, "{reply:?}");
        journey.application.wait_for_screen(Screen::CertificatePassword).await;
        let file = journey.desktop.page_file(before + 1);
        assert!(is_whole(&file), "{reply:?}");
        journey.application.click("start-over").await;
        journey.application.wait_for_screen(Screen::Start).await;
    }
}

#[tokio::test]
async fn replies_without_certificate_file_are_kept_and_named() {
    let journey = Journey::begin().await;
    for (reply, code) in OTHERS {
        let downloads = download(&journey, PageSpec { reply, ..PageSpec::default() }).await;
        assert_eq!(downloads.requests, 1, "{reply:?}");
        journey.application.wait_for_problem_beside_page(code).await;
        assert!(kept(&journey).contains(&downloads.octets_sent), "{reply:?}");
        leave(&journey).await;
    }
}

#[tokio::test]
async fn file_that_a_frame_loses_is_told() {
    let journey = Journey::begin().await;
    let downloads =
        download(&journey, PageSpec { reply: ReplyKind::ErrorInFrame, ..PageSpec::default() }).await;
    assert_eq!(downloads.requests, 1);
    journey.application.wait_for_problem_beside_page("PG-252").await;
    assert_eq!(journey.application.link_and_file().await, "may-be-used");
    leave(&journey).await;
}

#[tokio::test]
async fn second_click_and_closing_cost_no_silent_reply() {
    let journey = Journey::begin().await;
    let order = order(&journey, PageSpec { disturbance: Some(Disturbance::Silence), ..PageSpec::default() });
    let page = CaPage::open_order(&journey, &order).await;
    page.hurry_to_download().await;
    let downloads = || journey.practice_service.page_downloads(&order);
    page.download_twice(|| downloads().requests > 0).await;
    page.close().await.cancel().await;
    journey.practice_service.release_page(&order);
    journey.application.wait_for_screen(Screen::CertificatePassword).await;
    assert_eq!((downloads().submits, downloads().requests), (1, 1));
    assert!(is_whole(&journey.desktop.page_file(1)));
}

/// Enters this proxy in the wizard, with its user and this password.
async fn enter_proxy(application: &Application, port: u16, password: &str) {
    application.click("connection").await;
    application.unfold("proxy-settings").await;
    application.click("proxy-manual").await;
    application.type_into("proxy-address", &format!("127.0.0.1:{port}")).await;
    application.type_into("proxy-user", program::USER).await;
    application.type_into("proxy-password", password).await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Start).await;
}

#[tokio::test]
async fn page_behind_a_proxy_that_refuses_the_password_says_so() {
    let proxy = program::squid();
    let journey = Journey::begin().await;
    let application = &journey.application;
    enter_proxy(application, proxy.port, "not-the-proxys").await;
    application.open_link(&journey.order.page_link).await;
    application.wait_for_code("W1").await;
    application.click("proceed").await;
    application.wait_for_problem_beside_page("NW-806").await;
    leave(&journey).await;
    // No other error took its place, and no dialog of the browser's asked in the page.
    let shown = journey.desktop.log();
    assert!(!shown.contains("Some(PG252)") && shown.matches("the proxy refuses").count() == 1, "{shown}");
}

#[tokio::test]
async fn page_comes_through_a_proxy_with_a_password() {
    let proxy = program::squid();
    let journey = Journey::begin().await;
    let application = &journey.application;
    enter_proxy(application, proxy.port, program::PASSWORD).await;
    let downloads = download(&journey, PageSpec::default()).await;
    assert_eq!((downloads.submits, downloads.requests), (1, 1));
    application.wait_for_screen(Screen::CertificatePassword).await;
    assert!(is_whole(&journey.desktop.page_file(1)));
}

#[tokio::test]
async fn password_made_by_the_page_is_asked_for_at_its_file() {
    let journey = Journey::begin().await;
    let certificate_password = PasswordChoice::Site;
    let order = order(&journey, PageSpec { certificate_password, ..PageSpec::default() });
    let page = CaPage::open_order(&journey, &order).await;
    let password = page.note_password_and_hurry_to_download().await;
    page.download().await;
    let application = &journey.application;
    application.wait_for_screen(Screen::CertificatePassword).await;
    application.type_into("certificate-password", &password).await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Install).await;
    journey.walk_to(Screen::Done).await;
    assert_eq!(application.attributes("target", "data-state").await, ["proven", "proven"]);
}

#[tokio::test]
async fn page_goes_on_after_the_wizard_is_killed() {
    let journey = Journey::begin().await;
    CaPage::open(&journey).await.turn_to_wizard().await;
    let journey = journey.kill_and_restart().await;
    journey.application.wait_for_code("W1").await;
    assert!(journey.application.shows("resumed").await);
    let page = CaPage::open_before(&journey, &journey.order).await;
    page.hurry_to_download().await;
    page.download().await;
    journey.application.wait_for_screen(Screen::CertificatePassword).await;
    assert!(is_whole(&journey.desktop.page_file(1)));
    let journey = journey.kill_and_restart().await;
    journey.application.wait_for_screen(Screen::CertificatePassword).await;
}

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
