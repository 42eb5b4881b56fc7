//! Orders whose description tests the limits of the contract, or violates it: the window shows each, or an error.

use std::sync::{Arc, Mutex};

use axum::{
    body::Body,
    extract::Request,
    middleware::{Next, from_fn},
    response::Response,
};
use e2e::{contract::Contract, desktop::Desktop, journey::Journey, screen::Screen};
use practice_service::{OrderSpec, PracticeService, Settings};
use proptest::{
    strategy::{BoxedStrategy, Strategy, ValueTree},
    test_runner::TestRunner,
};
use serde_json::{Value, json};

/// The number of valid replies, and of changed ones.
const REPLIES: usize = 20;

/// Records uncaught errors.
const LISTEN: &str = "
    window.uncaught = [];
    addEventListener('error', (event) => window.uncaught.push(String(event.message)));
    addEventListener('unhandledrejection', (event) => window.uncaught.push(String(event.reason)));";
/// The reply was processed, and its result is shown.
const AT_REST: &str = "return document.querySelector('[data-testid=busy]') === null";

async fn look_up(journey: &Journey, told: &Mutex<Option<Value>>, reply: Value) -> (Screen, Option<String>) {
    let application = &journey.application;
    *told.lock().unwrap() = Some(reply);
    application.click("proceed").await;
    while told.lock().unwrap().is_some() {
        tokio::task::yield_now().await;
    }
    application.wait_until("the wizard is at rest", AT_REST).await;
    assert_eq!(application.carry_out("return window.uncaught").await, json!([]));
    (application.screen().await, application.problem_code().await)
}

#[tokio::test]
async fn window_shows_orders_of_the_contract_only() {
    let told = Arc::<Mutex<Option<Value>>>::default();
    let answers = told.clone();
    let answer = move |request: Request, next: Next| {
        let is_look = request.uri().path().ends_with("/order");
        let answer = if is_look { answers.lock().unwrap().take() } else { None };
        async move {
            match answer {
                Some(order) => Response::builder()
                    .header("content-type", "application/json")
                    .body(Body::from(order.to_string()))
                    .unwrap(),
                None => next.run(request).await,
            }
        }
    };
    let practice_service =
        PracticeService::start_with(Settings::default(), |router| router.layer(from_fn(answer)))
            .await
            .unwrap();
    let mut journey = Journey::begin_at(practice_service, OrderSpec::default(), Desktop::temporary()).await;
    let contract = Contract::read();
    let mut runner = TestRunner::deterministic();
    journey.application.carry_out(LISTEN).await;
    let mut make = |replies: &BoxedStrategy<Value>| replies.new_tree(&mut runner).unwrap().current();
    let (right, changed) = (contract.right("Order"), contract.changed("Order"));
    // A changed reply may still be valid.
    let mut replies: Vec<_> =
        (0..REPLIES).flat_map(|_| [(make(&right), Some(true)), (make(&changed), None)]).collect();
    for (member, odd) in [
        ("/subject/country", json!("Belgium")),
        ("/lapsesAt", json!("9999-12-31T23:59:59-23:59")),
        ("/lapsesAt", json!("9999-12-31T23:59:59Z")),
        ("/attemptsLeft", json!(1e300)),
    ] {
        let mut reply = make(&right);
        *reply.pointer_mut(member).unwrap() = odd;
        replies.push((reply, Some(false)));
    }
    for (reply, is_right) in replies {
        let (screen, problem) = look_up(&journey, &told, reply.clone()).await;
        assert_eq!(
            is_right.unwrap_or(screen == Screen::ReviewOrder),
            screen == Screen::ReviewOrder,
            "{reply}"
        );
        if screen == Screen::ReviewOrder {
            let problem = problem.as_deref().map(|code| &code[..5]);
            assert!([None, Some("OR-15")].contains(&problem), "{problem:?}: {reply}");
            journey.application.click("back").await;
            journey.application.wait_for_screen(Screen::Start).await;
        } else {
            assert_eq!((screen, problem.as_deref()), (Screen::Start, Some("NW-804")), "{reply}");
        }
    }
    // The last one is known after a restart, too.
    let mut last = make(&right);
    (last["state"], last["keyGeneration"]) = (json!("ready"), json!("pkcs12"));
    last["subject"]["commonName"] = json!("\u{202e}<b>&amp; {x} \u{1f511}".repeat(12));
    assert_eq!(look_up(&journey, &told, last).await, (Screen::ReviewOrder, None));
    journey = journey.kill_and_restart().await;
    journey.application.wait_for_screen(Screen::ReviewOrder).await;
}
