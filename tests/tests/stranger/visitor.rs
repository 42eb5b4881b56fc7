//! A person with the wizard as users have it, and the practice service with its hostile pages.

use std::sync::Arc;

use e2e::{
    by_hand::{ByHand, Window},
    desktop::Desktop,
    secrets::Secrets,
    waiting::until,
};
use practice_service::{HostilePage, KeyKind, OrderSpec, PracticeOrder, PracticeService, Settings};
use serde_json::Value;

/// The heading of the guide beside a page that it does not know.
pub(crate) const NO_GUIDE: &str = "Go on as the page says";

/// A person on the Start screen.
pub(crate) struct Visitor {
    pub(crate) hands: ByHand,
    pub(crate) service: Arc<PracticeService>,
    pub(crate) order: PracticeOrder,
    pub(crate) desktop: Desktop,
}

impl Visitor {
    pub(crate) async fn begin() -> Self {
        let desktop = Desktop::temporary().without_opengl();
        let service = Arc::new(PracticeService::start(Settings::default()).await.unwrap());
        service.serve_hostile_pages();
        let spec = OrderSpec { key: KeyKind::P256, ..OrderSpec::default() };
        let order = service.place_order(spec).unwrap();
        let secrets = Secrets::of(&service, &order, &desktop);
        let hands = ByHand::start(&desktop, &desktop.receive(&service, &order), secrets).await;
        Self { hands, service, order, desktop }
    }

    /// Opens a hostile page, and waits for its first report.
    pub(crate) async fn visit(&self, page: HostilePage) -> Value {
        self.hands.open(&self.service.hostile_page(page)).await;
        self.report(page, 0).await
    }

    /// Waits for the report of a page with this number, from 0.
    pub(crate) async fn report(&self, page: HostilePage, number: usize) -> Value {
        until(&format!("report {number} of {page:?}"), || async {
            self.reports(page).into_iter().nth(number)
        })
        .await
    }

    /// The reports of a page so far.
    pub(crate) fn reports(&self, page: HostilePage) -> Vec<Value> {
        let all = self.service.hostile_reports().into_iter();
        all.filter(|report| report.page == page).map(|report| report.found).collect()
    }

    /// The titles of the windows of one kind.
    pub(crate) fn titles(&self, window: Window) -> Vec<String> {
        self.hands.windows(window).into_iter().map(|window| window.name).collect()
    }

    /// The warnings of the page's window so far, without their times.
    pub(crate) fn refused(&self) -> Vec<String> {
        let log = self.desktop.log();
        let warnings = log.lines().filter_map(|line| line.split_once("the page wanted to go elsewhere: "));
        warnings.map(|(_, place)| place.to_owned()).collect()
    }
}
