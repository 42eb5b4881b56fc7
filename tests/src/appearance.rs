//! How the person has the window.

use crate::application::Application;

impl Application {
    /// Changes the language by the control that every screen has.
    pub async fn speak(&self, language: &str) {
        // The driver chooses nothing in a list that is out of sight.
        self.wait_for("language").await.scroll_into_view().await.unwrap();
        let option = format!("[data-testid='language'] option[value='{language}']");
        self.first(&option).await.click().await.unwrap();
        self.first(&format!("html[lang='{language}']")).await;
    }

    /// Makes the window so large, in logical pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        self.window.set_window_rect(0, 0, width, height).await.unwrap();
        let script = format!("return innerWidth === {width} && innerHeight === {height};");
        self.wait_until("the window has its size", &script).await;
    }
}
