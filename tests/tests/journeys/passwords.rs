//! Wrong passwords, and passwords that break a rule.

use axum::{
    Router,
    extract::Request,
    middleware::{Next, from_fn},
};
use e2e::{
    desktop::Desktop,
    journey::{CERTIFICATE_PASSWORD, Journey},
    screen::Screen,
};
use sandbox::{KeyKind, OrderSpec, Sandbox, Settings, State};
use tokio::sync::watch;

use crate::evidence::picked_up_and_installed;

const WRONG: &str = "wrong00000";
const RULES: [&str; 5] = ["length", "alphabet", "not-pickup-password", "strength", "repeated"];

#[tokio::test]
async fn a_wrong_pickup_password_and_then_the_right_one() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    journey.walk_to(Screen::PickupPassword).await;
    assert_eq!(application.text("practice-password").await, journey.order.pickup_password);

    // What cannot be a pickup password is not sent, and costs no attempt.
    for (typed, code) in [("", "PU-204"), ("short1", "PU-202"), ("with a space", "PU-202")] {
        application.type_into("pickup-password", typed).await;
        application.click("proceed").await;
        application.wait_for_problem(code).await;
        application.wait_for_attribute("attempts-left", "data-attempts", "5").await;
    }

    application.type_into("pickup-password", WRONG).await;
    application.click("proceed").await;
    application.wait_for_problem("PU-201").await;
    application.wait_for_attribute("attempts-left", "data-attempts", "4").await;

    // The same once more is not sent, and costs no attempt.
    application.click("proceed").await;
    application.wait_for_problem("PU-205").await;
    application.wait_for_attribute("attempts-left", "data-attempts", "4").await;

    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn a_restart_gives_no_attempts_back() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::PickupPassword).await;
    for attempts_left in ["4", "3"] {
        let application = &journey.application;
        application.type_into("pickup-password", &format!("{WRONG}{attempts_left}")).await;
        application.click("proceed").await;
        application.wait_for_attribute("attempts-left", "data-attempts", attempts_left).await;
        application.wait_for_problem("PU-201").await;
    }
    let journey = journey.kill_and_restart().await;
    journey.application.wait_for_screen(Screen::PickupPassword).await;
    journey.application.wait_for_attribute("attempts-left", "data-attempts", "3").await;

    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn corrected_while_the_wrong_one_is_under_way() {
    let (open, gate) = watch::channel(false);
    let wrap = |router: Router| {
        router.layer(from_fn(move |request: Request, next: Next| {
            let mut gate = gate.clone();
            async move {
                if request.uri().path().ends_with("/session") {
                    gate.wait_for(|open| *open).await.unwrap();
                }
                next.run(request).await
            }
        }))
    };
    let sandbox = Sandbox::start_with(Settings::default(), wrap).await.unwrap();
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let journey = Journey::begin_at(sandbox, spec, Desktop::temporary()).await;
    let application = &journey.application;
    journey.walk_to(Screen::PickupPassword).await;
    application.type_into("pickup-password", WRONG).await;
    application.click("proceed").await;
    application.wait_for("busy").await;
    application.type_into("pickup-password", &journey.order.pickup_password).await;
    open.send_replace(true);
    application.wait_for_problem("PU-201").await;
    assert_eq!(application.value("pickup-password").await, journey.order.pickup_password);

    // What stands in the field is what is sent.
    application.click("proceed").await;
    application.wait_for_screen(Screen::CertificatePassword).await;
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn five_wrong_pickup_passwords() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    journey.walk_to(Screen::PickupPassword).await;
    for attempts_left in ["4", "3", "2", "1"] {
        application.type_into("pickup-password", &format!("{WRONG}{attempts_left}")).await;
        application.click("proceed").await;
        application.wait_for_attribute("attempts-left", "data-attempts", attempts_left).await;
        application.wait_for_problem("PU-201").await;
    }
    application.type_into("pickup-password", WRONG).await;
    application.click("proceed").await;
    application.wait_for_problem("OR-155").await;
    application.wait_for_screen(Screen::ReviewOrder).await;
    assert!(!application.shows("proceed").await);
    assert_eq!(journey.sandbox.order_state(&journey.order.order_number), Some(State::Locked));
}

#[tokio::test]
async fn certificate_passwords_that_break_a_rule() {
    let pickup_password = "Paraplu5KoffieTuin";
    let spec = OrderSpec {
        key: KeyKind::P256,
        pickup_password: Some(pickup_password.to_owned()),
        ..OrderSpec::default()
    };
    let journey = Journey::begin_with(spec, Desktop::temporary()).await;
    let application = &journey.application;
    journey.walk_to(Screen::CertificatePassword).await;
    application.click("proceed").await;
    application.wait_for_problem("CP-302").await;

    for (typed, repeated, broken) in [
        ("x7Kq9mZp2Lw", "x7Kq9mZp2Lw", &["length"][..]),
        ("Wandelen7-BrugZomer", "Wandelen7-BrugZomer", &["alphabet"]),
        ("Wandelen7BrugZömer", "Wandelen7BrugZömer", &["alphabet"]),
        (CERTIFICATE_PASSWORD, "Wandelen7BrugWinter", &["repeated"]),
        ("AnnaPeeters2026", "AnnaPeeters2026", &["strength"]),
        (pickup_password, pickup_password, &["not-pickup-password"]),
        ("xyPARAPLU5koffietuin", "xyPARAPLU5koffietuin", &["not-pickup-password"]),
        ("Anna-1", "Anna-2", &["length", "alphabet", "strength", "repeated"]),
    ] {
        application.type_into("certificate-password", typed).await;
        application.type_into("certificate-password-repeat", repeated).await;
        for rule in RULES {
            let met = !broken.contains(&rule);
            application.wait_for_attribute(&format!("rule-{rule}"), "data-met", &met.to_string()).await;
        }
        application.click("proceed").await;
        application.wait_for_problem("CP-301").await;
        application.wait_for_screen(Screen::CertificatePassword).await;
    }

    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}
