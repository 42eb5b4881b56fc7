//! The wizard sends nothing on its own initiative.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use axum::{
    extract::Request,
    middleware::{Next, from_fn},
};
use e2e::{desktop::Desktop, journey::Journey, screen::Screen};
use practice_service::{KeyKind, OrderSpec, PracticeService, Settings};

use crate::evidence::picked_up_and_installed;

/// Without a person's request nothing is sent, also when a journey continues after a restart.
#[tokio::test]
async fn wizard_sends_nothing_before_being_asked() {
    let requests = Arc::new(AtomicU32::new(0));
    let counted = requests.clone();
    let count = move |request: Request, next: Next| {
        counted.fetch_add(1, Ordering::SeqCst);
        next.run(request)
    };
    let practice_service =
        PracticeService::start_with(Settings::default(), |router| router.layer(from_fn(count)))
            .await
            .unwrap();
    let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
    let mut journey = Journey::begin_at(practice_service, spec, Desktop::temporary()).await;
    journey.application.type_into("link", &journey.order.link).await;
    assert_eq!(requests.load(Ordering::SeqCst), 0, "a link that stands in the field is not looked at");
    for screen in [Screen::ReviewOrder, Screen::Agreement, Screen::Install] {
        journey.walk_to(screen).await;
        let before = requests.load(Ordering::SeqCst);
        journey = journey.kill_and_restart().await;
        journey.application.wait_for_screen(journey.application.screen().await).await;
        assert_eq!(requests.load(Ordering::SeqCst), before, "after a restart on {screen}");
    }
    journey.walk_to(Screen::Done).await;
    picked_up_and_installed(&journey);
}
