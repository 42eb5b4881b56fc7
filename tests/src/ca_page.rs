//! The CA's page in its own window, beside the wizard's, driven as by a person.

use thirtyfour::{By, WebElement, WindowHandle};

use crate::{
    application::Application,
    journey::{CERTIFICATE_PASSWORD, Journey},
    waiting::until,
};

/// The CA's page in its window.
pub struct CaPage<'a> {
    journey: &'a Journey,
    wizard: WindowHandle,
    page: WindowHandle,
}

impl<'a> CaPage<'a> {
    /// Opens the page of the journey's order from the Start screen.
    pub async fn open(journey: &'a Journey) -> Self {
        let application = &journey.application;
        application.open_link(&journey.order.page_link).await;
        application.wait_for_code("W1").await;
        application.click("proceed").await;
        application.wait_for_code("W2").await;
        let wizard = application.window.window().await.unwrap();
        let page = until("the window of the page", || async {
            let handles = application.window.windows().await.unwrap();
            handles.into_iter().find(|handle| *handle != wizard)
        })
        .await;
        let opened = Self { journey, wizard, page };
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
        self.application().type_into(field, password).await;
        let repeat = format!("{field}-repeat");
        if self.application().shows(&repeat).await {
            self.application().type_into(&repeat, password).await;
        }
        self.application().click("fill-page").await;
        self.application().wait_for_attribute("page-filled", "data-filled", "true").await;
    }

    /// Goes through the pages up to the one with the download.
    pub async fn walk_to_download(&self) {
        self.click("input[type=submit]").await;
        self.wait_for_title("Pickup Password").await;
        self.wait_for_guide("pickup-password").await;
        self.fill("pickup-password", &self.journey.order.pickup_password).await;
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
}
