//! The screens of callers, shown by help code as at the helpdesk.

use crate::application::Application;

/// A script, in one call: after a click, the pointer would rest on a button, which would look hovered. The journeys of
/// the helpdesk go by the guide.
const SHOW: &str = "
    const find = testid => document.querySelector(`[data-testid='${testid}']`);
    await window.__TAURI_INTERNALS__.invoke('show_caller', { code: 'CODE' });
    while (!find('caller-panel')) await new Promise(requestAnimationFrame);
    for (const only of ['caller-panel', 'practice-banner']) find(only)?.style.setProperty('display', 'none');
    document.querySelector('.window').classList.remove('window-caller');
    document.querySelector('.page-body').scrollTop = 0;";

const LEAVE: &str = "
    const find = testid => document.querySelector(`[data-testid='${testid}']`);
    find('caller-leave').click();
    while (find('caller-panel')) await new Promise(requestAnimationFrame);";

impl Application {
    /// Opens the guide for the helpdesk, as a helper does.
    pub async fn open_guide(&self) {
        self.click("help").await;
        self.click("help-helpers").await;
        self.wait_for_attribute("guide-dialog", "open", "").await;
    }

    /// Begins practice, from Help over Start.
    pub async fn practise(&self) {
        self.click("help").await;
        self.wait_for_attribute("help-dialog", "open", "").await;
        self.click("practise").await;
    }

    /// Shows the screen of a caller, without the parts that only the helpdesk sees.
    pub async fn show_caller(&self, help_code: &str) {
        self.carry_out(&SHOW.replace("CODE", help_code)).await;
    }

    /// Goes from the screen of a caller that was shown so to the screen before it.
    pub async fn leave_caller(&self) {
        self.carry_out(LEAVE).await;
    }
}
