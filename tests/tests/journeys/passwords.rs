//! Wrong passwords, and passwords that break a rule.

use axum::{
    Router,
    extract::Request,
    middleware::{Next, from_fn},
};
use e2e::{
    desktop::Desktop,
    journey::{CERTIFICATE_PASSWORD, Journey},
    program::openssl_opens,
    screen::Screen,
    waiting::until,
};
use practice_service::{KeyKind, OrderSpec, PracticeService, Settings, State};
use thirtyfour::Key;
use tokio::sync::watch;

use crate::evidence::{nothing_lost, picked_up_and_installed};

const WRONG: &str = "wrong00000";
const RULES: [&str; 5] = ["length", "alphabet", "not-pickup-password", "strength", "repeated"];

#[tokio::test]
async fn wrong_pickup_password_can_be_corrected() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    application.take_keyboard().await;
    journey.walk_to(Screen::PickupPassword).await;
    assert_eq!(application.text("practice-password").await, journey.order.pickup_password);

    // A text that cannot be a pickup password is not sent, and costs no attempt.
    for (typed, code) in [("", "PU-204"), ("short1", "PU-202"), ("with a space", "PU-202")] {
        application.type_into("pickup-password", typed).await;
        application.click("proceed").await;
        application.wait_for_problem(code).await;
        application.wait_for_attribute("attempts-left", "data-attempts", "5").await;
    }

    assert_eq!(application.attributes("pickup-password", "type").await, ["password"]);
    assert_eq!(application.attributes("attempts-left", "data-state").await, ["unused"]);
    assert!(!application.text("attempts-left").await.contains("lock"), "nothing went wrong yet");
    application.type_into("pickup-password", WRONG).await;
    application.click("proceed").await;
    application.wait_for_problem("PU-201").await;
    application.wait_for_attribute("attempts-left", "data-attempts", "4").await;
    // What was typed is shown, and stays in the field.
    application.wait_for_attribute("pickup-password", "type", "text").await;
    assert_eq!(application.value("pickup-password").await, WRONG);
    assert_eq!(application.attributes("attempts-left", "data-state").await, ["used"]);

    // The same password is not sent twice, and costs no attempt.
    application.click("proceed").await;
    application.wait_for_problem("PU-205").await;
    application.wait_for_attribute("attempts-left", "data-attempts", "4").await;

    // Nor is it sent with something appended; text typed after a click into the field replaces it.
    application.wait_for("pickup-password").await.send_keys(Key::End + "x").await.unwrap();
    application.click("proceed").await;
    application.wait_for_problem("PU-207").await;
    application.wait_for_attribute("attempts-left", "data-attempts", "4").await;
    application.click("pickup-password").await;
    application.type_keys(&journey.order.pickup_password).await;
    assert_eq!(application.value("pickup-password").await, journey.order.pickup_password);

    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

/// By the clipboard, from a password manager or a mail.
#[tokio::test]
async fn password_can_be_pasted() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    journey.walk_to(Screen::PickupPassword).await;
    application.type_into("pickup-password", &journey.order.pickup_password).await;
    // Only a visible password can be copied.
    application.click("show-pickup-password").await;
    application.wait_for_attribute("pickup-password", "type", "text").await;
    let field = application.wait_for("pickup-password").await;
    field.send_keys(Key::Control + "a").await.unwrap();
    field.send_keys(Key::Control + "c").await.unwrap();
    application.type_into("pickup-password", WRONG).await;
    application.click("show-pickup-password").await;
    application.wait_for_attribute("pickup-password", "type", "password").await;

    field.send_keys(Key::Control + "a").await.unwrap();
    field.send_keys(Key::Control + "v").await.unwrap();
    assert_eq!(application.value("pickup-password").await, journey.order.pickup_password);

    // A text that is longer than any password is not truncated: nothing of it is entered.
    application.paste_into("pickup-password", &"x".repeat(1025)).await;
    application.wait_for("too-long-pickup-password").await;
    assert_eq!(application.value("pickup-password").await, journey.order.pickup_password);
    application.click("proceed").await;
    application.wait_for_screen(Screen::CertificatePassword).await;
}

#[tokio::test]
async fn restart_gives_no_attempts_back() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::PickupPassword).await;
    for attempts_left in ["4", "3"] {
        let application = &journey.application;
        application.type_into("pickup-password", &format!("{WRONG}{attempts_left}")).await;
        application.click("proceed").await;
        application.wait_for_attribute("attempts-left", "data-attempts", attempts_left).await;
        application.wait_for_problem("PU-201").await;
    }
    // From the second one on, the lock is spoken of, and whom to ask: by the error, and where there is none.
    let near = journey.application.text("problem").await;
    assert!(near.contains("locked for good") && near.contains("ask before you try again"), "{near}");
    let journey = journey.kill_and_restart().await;
    journey.application.wait_for_screen(Screen::PickupPassword).await;
    journey.application.wait_for_attribute("attempts-left", "data-attempts", "3").await;
    let near = journey.application.text("attempts-left").await;
    assert!(near.contains("locked for good") && near.contains("Ask before you try again"), "{near}");
    journey.application.wait_for_attribute("pickup-password", "type", "text").await;

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
    let practice_service = PracticeService::start_with(Settings::default(), wrap).await.unwrap();
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let journey = Journey::begin_at(practice_service, spec, Desktop::temporary()).await;
    let application = &journey.application;
    journey.walk_to(Screen::PickupPassword).await;
    application.type_into("pickup-password", WRONG).await;
    application.click("proceed").await;
    application.wait_for("busy").await;
    application.type_into("pickup-password", &journey.order.pickup_password).await;
    open.send_replace(true);
    application.wait_for_problem("PU-201").await;
    assert_eq!(application.value("pickup-password").await, journey.order.pickup_password);

    // The current text of the field is sent.
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
    assert_eq!(journey.practice_service.order_state(&journey.order.order_number), Some(State::Locked));
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
    application.click("choose-own-password").await;
    application.wait_for("certificate-password-repeat").await;
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
        let code = if typed == pickup_password { "CP-305" } else { "CP-301" };
        application.wait_for_problem(code).await;
        application.wait_for_screen(Screen::CertificatePassword).await;
    }

    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn suggested_password_is_typed_over_from_paper() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    journey.walk_to(Screen::CertificatePassword).await;
    let first = application.suggested_password().await;
    application.click("suggest-another").await;
    let suggested = until("another suggestion", || async {
        let another = application.suggested_password().await;
        (another != first).then_some(another)
    })
    .await;
    application.click("proceed").await;
    application.wait_for("certificate-password").await;
    assert!(!application.shows("suggested-password").await, "the paper is the only place to read it");

    // A slip is corrected in the field, or on the paper.
    application.type_into("certificate-password", &suggested.to_lowercase()).await;
    application.click("proceed").await;
    application.wait_for_problem("CP-309").await;
    assert_eq!(application.value("certificate-password").await, suggested.to_lowercase());
    nothing_lost(&journey);
    application.click("back").await;
    assert_eq!(application.suggested_password().await, suggested);

    application.click("proceed").await;
    application.type_into("certificate-password", &suggested).await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Agreement).await;
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
    assert!(openssl_opens(&journey.desktop.certificate_file(&journey.order), &suggested));
}

#[tokio::test]
async fn own_password_needs_the_tick() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    journey.walk_to(Screen::CertificatePassword).await;
    journey.answer(Screen::CertificatePassword).await;
    application.click("password-noted").await;
    application.click("proceed").await;
    application.wait_for_problem("DL-508").await;
    nothing_lost(&journey);

    application.click("problem-field").await;
    let focused = "return document.activeElement.dataset.testid";
    assert_eq!(application.carry_out(focused).await, "password-noted");
    application.click("password-noted").await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Agreement).await;
    application.click("back").await;
    application.wait_for("certificate-password-repeat").await;
    assert!(!application.is_ticked("password-noted").await, "another time, another password");
}

#[tokio::test]
async fn password_in_the_wrong_place_is_recognised() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    journey.walk_to(Screen::Agreement).await;
    application.click("back").await;
    application.wait_for("certificate-password-repeat").await;
    application.click("back").await;
    application.wait_for("suggested-password").await;
    application.click("back").await;
    application.wait_for_screen(Screen::PickupPassword).await;
    application.type_into("pickup-password", CERTIFICATE_PASSWORD).await;
    application.click("proceed").await;
    application.wait_for_problem("PU-206").await;
    application.wait_for_attribute("attempts-left", "data-attempts", "5").await;
    journey.walk_to(Screen::Install).await;

    let journey = journey.kill_and_restart().await;
    let application = &journey.application;
    application.wait_for_screen(Screen::CertificatePassword).await;
    application.type_into("certificate-password", &journey.order.pickup_password).await;
    application.click("proceed").await;
    application.wait_for_problem("CP-306").await;
    assert_eq!(application.link_and_file().await, "used");
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn kept_and_used_after_a_restart() {
    let journey = Journey::begin().await;
    journey.walk_to(Screen::Done).await;
    journey.application.unfold("done-more").await;
    journey.application.click("keep-password").await;
    journey.application.wait_for("password-kept").await;
    journey.application.wait_for_attribute("keep-password", "aria-disabled", "true").await;
    picked_up_and_installed(&journey);
    let file = journey.desktop.backup_of(&journey.order.order_number);

    let journey = journey.open_again(&file).await;
    let application = &journey.application;
    application.wait_for_code("F1").await;
    application.wait_for("forget-password").await;
    application.click("proceed").await;
    application.wait_for_screen(Screen::Inspect).await;

    // The screen states that it is kept until the person has it deleted.
    let journey = journey.open_again(&file).await;
    let application = &journey.application;
    application.wait_for_code("F1").await;
    application.click("forget-password").await;
    until("it is forgotten", || async { (!application.shows("forget-password").await).then_some(()) }).await;
    let journey = journey.open_again(&file).await;
    let application = &journey.application;
    application.wait_for_code("F1").await;
    assert!(!application.shows("forget-password").await);
    application.click("proceed").await;
    application.wait_for_problem("CP-302").await;
    journey.install_file().await;
    picked_up_and_installed(&journey);
}

#[tokio::test]
async fn not_kept_where_no_keyring_is_open() {
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let journey = Journey::begin_with(spec, Desktop::temporary().without_keyring()).await;
    journey.walk_to(Screen::Done).await;
    journey.application.unfold("done-more").await;
    journey.application.click("keep-password").await;
    journey.application.wait_for_problem("CP-307").await;
    assert!(!journey.application.shows("password-kept").await);
    picked_up_and_installed(&journey);
}
