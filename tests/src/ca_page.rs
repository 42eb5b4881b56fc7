//! The CA's page in its own window, beside the wizard's, driven as by a person.

use practice_service::{PracticeOrder, ReplyKind};
use thirtyfour::{By, WebElement, WindowHandle};

use crate::{
    application::Application,
    dialog::{Dialog, Windows},
    journey::{CERTIFICATE_PASSWORD, Journey},
    waiting::until,
};

/// The button or link of the download page.
const DOWNLOAD: &str = "form input[type=submit], input[type=button], a[download]";

/// The shapes of the reply whose file arrives in WebKitGTK.
pub fn arriving_shapes() -> impl Iterator<Item = ReplyKind> {
    ReplyKind::ALL.into_iter().filter(|reply| reply.has_file() && *reply != ReplyKind::ErrorInFrame)
}

/// The CA's page in its window.
pub struct CaPage<'a> {
    journey: &'a Journey,
    order: &'a PracticeOrder,
    wizard: WindowHandle,
    page: WindowHandle,
    window: Dialog,
}

impl<'a> CaPage<'a> {
    /// Opens the page of the journey's order from the Start screen.
    pub async fn open(journey: &'a Journey) -> Self {
        Self::open_order(journey, &journey.order).await
    }

    /// The same for another order at the same service.
    pub async fn open_order(journey: &'a Journey, order: &'a PracticeOrder) -> Self {
        let application = &journey.application;
        application.secrets.add(order.page_link.rsplit('=').next().unwrap_or_default());
        application.open_link(&order.page_link).await;
        Self::open_before(journey, order).await
    }

    /// Opens the page from the screen before it.
    pub async fn open_before(journey: &'a Journey, order: &'a PracticeOrder) -> Self {
        let application = &journey.application;
        application.wait_for_code("W1").await;
        let windows = Windows::of(application.process());
        application.click("proceed").await;
        application.wait_for_code("W2").await;
        let wizard = application.window.window().await.unwrap();
        let page = until("the window of the page", || async {
            let handles = application.window.windows().await.unwrap();
            handles.into_iter().find(|handle| *handle != wizard)
        })
        .await;
        let window = windows.another().await;
        let opened = Self { journey, order, wizard, page, window };
        opened.wait_for_title("Review Order").await;
        opened
    }

    fn application(&self) -> &Application {
        &self.journey.application
    }

    /// Turns to the page.
    pub async fn turn_to_page(&self) {
        self.application().window.switch_to_window(self.page.clone()).await.unwrap();
    }

    /// Turns to the wizard.
    pub async fn turn_to_wizard(&self) {
        self.application().window.switch_to_window(self.wizard.clone()).await.unwrap();
    }

    /// Waits until the page has this in its title, and turns to the page.
    pub async fn wait_for_title(&self, title: &str) {
        self.turn_to_page().await;
        until(title, || async {
            let shown = self.application().window.title().await.unwrap_or_default();
            shown.contains(title).then_some(())
        })
        .await;
    }

    /// Finds an element of the page.
    pub async fn find(&self, selector: &str) -> WebElement {
        until(selector, || async { self.application().window.find(By::Css(selector)).await.ok() }).await
    }

    /// Clicks an element of the page.
    pub async fn click(&self, selector: &str) {
        self.turn_to_page().await;
        self.find(selector).await.click().await.unwrap();
    }

    /// Waits until the wizard's guide is at this page, and turns to the wizard.
    pub async fn wait_for_guide(&self, kind: &str) {
        self.turn_to_wizard().await;
        self.application().wait_for_attribute("page-guide", "data-kind", kind).await;
    }

    /// Types a password in the wizard, and has it put into the page.
    pub async fn fill(&self, field: &str, password: &str) {
        fill(self.application(), field, password).await;
    }

    /// Goes through the pages up to the one with the download.
    pub async fn walk_to_download(&self) {
        self.click("input[type=submit]").await;
        self.wait_for_title("Pickup Password").await;
        self.wait_for_guide("pickup-password").await;
        self.fill("pickup-password", &self.order.pickup_password).await;
        self.click("input[type=submit]").await;
        self.wait_for_title("Certificate Password").await;
        self.wait_for_guide("certificate-password").await;
        self.fill("certificate-password", CERTIFICATE_PASSWORD).await;
        self.click("input[type=submit]").await;
        self.wait_for_title("Subscriber Agreement").await;
        self.wait_for_guide("agreement").await;
        self.click("input[type=checkbox]").await;
        self.click("input[type=submit]").await;
        self.wait_for_title("Download").await;
        self.wait_for_guide("download").await;
    }

    /// The same without the wizard: the person types in the page.
    pub async fn hurry_to_download(&self) {
        self.hurry_to_certificate_password().await;
        self.type_into_all(CERTIFICATE_PASSWORD).await;
        self.hurry_on_to_download().await;
    }

    /// The same where the page makes the certificate password itself. Returns that.
    pub async fn note_password_and_hurry_to_download(&self) -> String {
        self.hurry_to_certificate_password().await;
        self.wait_for_guide("password-made").await;
        self.turn_to_page().await;
        let password = self.find("#certificatePassword").await.text().await.unwrap();
        self.hurry_on_to_download().await;
        password
    }

    async fn hurry_to_certificate_password(&self) {
        self.click("input[type=submit]").await;
        self.wait_for_title("Pickup Password").await;
        self.type_into_all(&self.order.pickup_password).await;
        self.click("input[type=submit]").await;
        self.wait_for_title("Certificate Password").await;
    }

    async fn hurry_on_to_download(&self) {
        self.click("input[type=submit]").await;
        self.wait_for_title("Subscriber Agreement").await;
        self.click("input[type=checkbox]").await;
        self.click("input[type=submit]").await;
        self.wait_for_title("Download").await;
    }

    /// Types into every password field of the page.
    async fn type_into_all(&self, password: &str) {
        self.application().secrets.add(password);
        for field in self.application().window.find_all(By::Css("input[type=password]")).await.unwrap() {
            field.send_keys(password).await.unwrap();
        }
    }

    /// Makes the last click, and turns to the wizard.
    pub async fn download(&self) {
        self.click(DOWNLOAD).await;
        self.turn_to_wizard().await;
    }

    /// The same by mouse, where WebDriver would wait for the reply.
    pub async fn download_by_mouse(&self) {
        self.turn_to_page().await;
        let (x, y) = self.place_of_download().await;
        self.window.click_at(x, y);
        self.turn_to_wizard().await;
    }

    /// The same with a second click, once the first one's request has arrived.
    pub async fn download_twice(&self, has_arrived: impl Fn() -> bool) {
        self.turn_to_page().await;
        let (x, y) = self.place_of_download().await;
        self.window.click_at(x, y);
        until("the request", || async { has_arrived().then_some(()) }).await;
        self.window.click_at(x, y);
        self.turn_to_wizard().await;
    }

    /// The place of the button in the window, below the wizard's bar.
    async fn place_of_download(&self) -> (f64, f64) {
        let (x, y) = self.find(DOWNLOAD).await.rect().await.unwrap().center();
        let page = self.application().window.execute("return innerHeight", vec![]).await.unwrap();
        let bar = self.window.size().1 - page.json().as_f64().unwrap();
        (x, bar + y)
    }

    /// Closes the window by the wizard's bar while a reply is awaited: a dialog asks.
    pub async fn close(&self) -> Dialog {
        let windows = Windows::of(self.application().process());
        self.window.click_corner();
        windows.another().await
    }
}

/// Types a password in the wizard, and has it put into the page.
async fn fill(application: &Application, field: &str, password: &str) {
    application.unfold("page-fill").await;
    application.type_into(field, password).await;
    let repeat = format!("{field}-repeat");
    if application.shows(&repeat).await {
        application.type_into(&repeat, password).await;
    }
    application.click("fill-page").await;
    application.wait_for_attribute("page-filled", "data-filled", "true").await;
}

/// Opens the page that practice imitates from its Start screen, and goes through it to the last click. Stops before the
/// page, and at each page when everything there is entered.
pub async fn walk_imitation(application: &Application, mut stop: impl AsyncFnMut(&str)) {
    application.click("page-link").await;
    application.click("proceed").await;
    application.wait_for_code("W1").await;
    application.wait_for_attribute("ready-connection", "data-state", "good").await;
    stop("before-page").await;
    application.click("proceed").await;
    for kind in ["review-order", "pickup-password", "certificate-password", "agreement", "download"] {
        application.wait_for_attribute("page-guide", "data-kind", kind).await;
        match kind {
            "pickup-password" => fill(application, kind, &application.text("practice-password").await).await,
            "certificate-password" => fill(application, kind, CERTIFICATE_PASSWORD).await,
            "agreement" => application.click("imitated-check").await,
            _ => {}
        }
        stop(kind).await;
        application.click("imitated-button").await;
    }
}
