//! How the person has the window.

use crate::application::Application;

impl Application {
    /// Changes the language by the control that every screen has.
    pub async fn speak(&self, language: &str) {
        // By script: also while a dialog stands in front of it.
        let choose = format!(
            "const control = document.querySelector(\"[data-testid='language']\");
             control.value = '{language}';
             control.dispatchEvent(new Event('change', {{ bubbles: true }}));
             while (document.documentElement.lang !== '{language}') await new Promise(requestAnimationFrame);"
        );
        self.carry_out(&choose).await;
    }

    /// Makes the window so large, in logical pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        self.window.set_window_rect(0, 0, width, height).await.unwrap();
        let script = format!("return innerWidth === {width} && innerHeight === {height};");
        self.wait_until("the window has its size", &script).await;
    }
}
