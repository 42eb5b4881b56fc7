//! A person with the wizard as users have it, and the practice service with its hostile pages.

use std::sync::Arc;

use e2e::{
    by_hand::{ByHand, Window},
    desktop::Desktop,
    journey::CERTIFICATE_PASSWORD,
    secrets::Secrets,
    waiting::until,
};
use practice_service::{HostilePage, KeyKind, OrderSpec, PageSpec, PracticeOrder, PracticeService, Settings};
use serde_json::Value;

/// The heading of the guide beside a page that it does not know.
pub(crate) const NO_GUIDE: &str = "Do what the page says";

/// The button of the download page.
pub(crate) const DOWNLOAD: &str = "Download My Certificate";

/// A person on the Start screen.
pub(crate) struct Visitor {
    pub(crate) hands: ByHand,
    pub(crate) service: Arc<PracticeService>,
    pub(crate) order: PracticeOrder,
    pub(crate) desktop: Desktop,
}

impl Visitor {
    pub(crate) async fn begin() -> Self {
        Self::begin_on(Desktop::temporary()).await
    }

    /// The same on this computer.
    pub(crate) async fn begin_on(desktop: Desktop) -> Self {
        let service = Arc::new(PracticeService::start(Settings::default()).await.unwrap());
        service.serve_hostile_pages();
        let order = place(&service, PageSpec::default());
        Self::beside(desktop, service, order).await
    }

    async fn beside(desktop: Desktop, service: Arc<PracticeService>, order: PracticeOrder) -> Self {
        let secrets = Secrets::of(&service, &order, &desktop);
        let hands = ByHand::start(&desktop, &desktop.receive(&service, &order), secrets).await;
        Self { hands, service, order, desktop }
    }

    /// Places another order, which the page treats like this. Its link leads to the download.
    pub(crate) fn place(&self, page: PageSpec) -> PracticeOrder {
        place(&self.service, PageSpec { begun_with: Some(CERTIFICATE_PASSWORD.to_owned()), ..page })
    }

    /// Opens the page of an order, which leads to the download, and makes the last click.
    pub(crate) async fn download(&self, order: &PracticeOrder) {
        self.hands.open(&order.page_link).await;
        self.hands.click(Window::Page, DOWNLOAD).await;
    }

    /// Kills the wizard with all its processes, and starts it again.
    pub(crate) async fn restart(self) -> Self {
        let Self { hands, service, order, desktop } = self;
        drop(hands);
        Self::beside(desktop, service, order).await
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

fn place(service: &PracticeService, page: PageSpec) -> PracticeOrder {
    service.place_order(OrderSpec { key: KeyKind::P256, page, ..OrderSpec::default() }).unwrap()
}
