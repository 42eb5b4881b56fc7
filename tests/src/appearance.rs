//! The settings of the window.

use crate::application::Application;

/// The size of the window as it opens, in logical pixels.
pub const USUAL: (u32, u32) = (1000, 720);
/// The size of the window on a small laptop.
pub const LAPTOP: (u32, u32) = (1366, 690);

impl Application {
    /// Changes the language by the control that every screen has.
    pub async fn speak(&self, language: &str) {
        // By script, since a dialog may cover the control.
        let choose = format!(
            "const control = document.querySelector(\"[data-testid='language']\");
             control.value = '{language}';
             control.dispatchEvent(new Event('change', {{ bubbles: true }}));
             while (document.documentElement.lang !== '{language}') await new Promise(requestAnimationFrame);"
        );
        self.observe(&choose).await;
    }

    /// Resizes the window, in logical pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        self.resize_zoomed(width, height, 1).await;
    }

    /// The same where everything is `zoom` times as large.
    pub async fn resize_zoomed(&self, width: u32, height: u32, zoom: u32) {
        self.window.set_window_rect(0, 0, width, height).await.unwrap();
        let script = format!(
            "const is = (size, wanted) => Math.abs(size * {zoom} - wanted) < {zoom};
             return is(innerWidth, {width}) && is(innerHeight, {height});"
        );
        self.wait_until("the window has its size", &script).await;
    }
}
