//! The application is killed, and restarted.

use e2e::{
    desktop::Desktop,
    journey::{CERTIFICATE_PASSWORD, Journey},
    screen::Screen,
};
use practice_service::{KeyKind, OrderSpec, State};

use crate::evidence::{nothing_lost, picked_up_and_installed};

#[tokio::test]
async fn killed_on_start() {
    let journey = killed_on(Screen::Start).await;
    journey.application.wait_for_screen(Screen::Start).await;
    goes_on_to_done(journey).await;
}

#[tokio::test]
async fn killed_on_review_order() {
    let journey = killed_on(Screen::ReviewOrder).await;
    journey.application.wait_for_screen(Screen::ReviewOrder).await;
    goes_on_to_done(journey).await;
}

#[tokio::test]
async fn killed_on_this_computer_reviews_the_order() {
    let journey = killed_on(Screen::ThisComputer).await;
    journey.application.wait_for_screen(Screen::ReviewOrder).await;
    goes_on_to_done(journey).await;
}

#[tokio::test]
async fn killed_on_pickup_password() {
    comes_back_on_pickup_password(killed_on(Screen::PickupPassword).await).await;
}

#[tokio::test]
async fn killed_on_certificate_password() {
    comes_back_on_certificate_password(killed_on(Screen::CertificatePassword).await).await;
}

#[tokio::test]
async fn killed_on_agreement() {
    comes_back_on_certificate_password(killed_on(Screen::Agreement).await).await;
}

#[tokio::test]
async fn killed_before_the_download_with_the_agreement_accepted() {
    let journey = killed_on(Screen::Download).await;
    journey.application.wait_for_screen(Screen::CertificatePassword).await;
    journey.answer(Screen::CertificatePassword).await;
    journey.application.click("proceed").await;
    journey.application.wait_for_screen_after(Screen::CertificatePassword).await;
    assert_eq!(journey.application.screen().await, Screen::Download, "it is not asked for again");
    goes_on_to_done(journey).await;
}

#[tokio::test]
async fn killed_in_the_middle_of_the_download() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Download).await;
    journey.practice_service.hold_downloads();
    journey.application.click("proceed").await;
    journey.application.wait_for("progress").await;

    let journey = journey.kill_and_restart().await;
    journey.practice_service.release_downloads();
    assert!(!journey.desktop.certificate_file(&journey.order).exists());
    comes_back_on_certificate_password(journey).await;
}

#[tokio::test]
async fn restart_after_session_end_asks_pickup_password() {
    let journey = killed_on(Screen::Agreement).await;
    journey.application.wait_for_screen(Screen::CertificatePassword).await;
    journey.let_the_session_end();
    journey.answer(Screen::CertificatePassword).await;
    journey.application.click("proceed").await;
    journey.application.wait_for_problem("PU-203").await;
    journey.application.wait_for_screen(Screen::PickupPassword).await;
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

/// There is no keyring for the link.
#[tokio::test]
async fn killed_without_a_keyring() {
    for screen in [Screen::Agreement, Screen::Install] {
        let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
        let journey = Journey::begin_with(spec, Desktop::temporary().without_keyring()).await;
        journey.walk_to(screen).await;
        let journey = journey.kill_and_restart().await;
        journey.application.wait_for_screen(Screen::Start).await;
        let note = journey.application.text("resumed-order").await;
        assert!(note.contains(&journey.order.order_number), "{note}");
        journey.application.open_link(&journey.order.link).await;
        journey.application.wait_for_screen_after(Screen::Start).await;
        if screen == Screen::Install {
            journey.application.wait_for_problem("OR-153").await;
            journey.application.wait_for_screen(Screen::CertificatePassword).await;
            assert_eq!(journey.application.link_and_file().await, "used");
        }
        journey.walk_to(Screen::Done).await;
        picked_up_and_installed(&journey);
    }
}

#[tokio::test]
async fn killed_on_install() {
    let journey = killed_on(Screen::Install).await;
    let application = &journey.application;
    application.wait_for_screen(Screen::CertificatePassword).await;
    assert_eq!(journey.practice_service.order_state(&journey.order.order_number), Some(State::PickedUp));
    assert!(!application.shows("certificate-password-repeat").await, "it is not chosen anew");
    assert!(!application.shows("back").await, "the link is used up");

    for (typed, code) in [("", "CP-302"), ("Fietsen8DuinHerfst", "CP-304")] {
        application.type_into("certificate-password", typed).await;
        application.click("proceed").await;
        application.wait_for_problem(code).await;
        application.wait_for_screen(Screen::CertificatePassword).await;
    }
    application.type_into("certificate-password", CERTIFICATE_PASSWORD).await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Install).await;
    goes_on_to_done(journey).await;
}

#[tokio::test]
async fn killed_on_done() {
    let journey = killed_on(Screen::Done).await;
    journey.application.wait_for_screen(Screen::Start).await;
    journey.application.open_link(&journey.order.link).await;
    journey.application.wait_for_problem("OR-153").await;
    picked_up_and_installed(&journey);
}

/// A journey that was interrupted on this screen.
async fn killed_on(screen: Screen) -> Journey {
    let journey = Journey::begin().await;
    journey.walk_to(screen).await;
    journey.kill_and_restart().await
}

async fn comes_back_on_pickup_password(journey: Journey) {
    journey.application.wait_for_screen(Screen::PickupPassword).await;
    journey.application.wait_for("resumed").await;
    nothing_lost(&journey);
    goes_on_to_done(journey).await;
}

async fn comes_back_on_certificate_password(journey: Journey) {
    journey.application.wait_for_screen(Screen::CertificatePassword).await;
    journey.application.wait_for("resumed").await;
    nothing_lost(&journey);
    goes_on_to_done(journey).await;
}

async fn goes_on_to_done(journey: Journey) {
    assert_eq!(journey.application.problem_code().await, None);
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}
