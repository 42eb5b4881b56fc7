//! The screens of callers, shown by help code as at the helpdesk.

use crate::application::Application;

/// A script, in one call: after a click, the pointer would rest on a button, which would look hovered.
const SHOW: &str = "
    const find = testid => document.querySelector(`[data-testid='${testid}']`);
    find('caller-code').value = 'CODE';
    find('caller-code').dispatchEvent(new Event('input', { bubbles: true }));
    find('caller-show').click();
    while (!find('caller-panel')) await new Promise(requestAnimationFrame);
    for (const only of ['caller-panel', 'practice-banner']) find(only)?.style.setProperty('display', 'none');
    document.querySelector('.window').classList.remove('window-caller');
    document.querySelector('.page-body').scrollTop = 0;";

const LEAVE: &str = "
    const find = testid => document.querySelector(`[data-testid='${testid}']`);
    find('caller-leave').click();
    while (find('caller-panel') || !find('caller')) await new Promise(requestAnimationFrame);";

impl Application {
    /// Goes from Start to the screen of a caller, without the parts that only the helpdesk sees.
    pub async fn show_caller(&self, help_code: &str) {
        self.carry_out(&SHOW.replace("CODE", help_code)).await;
    }

    /// Goes from the screen of a caller to Start.
    pub async fn leave_caller(&self) {
        self.carry_out(LEAVE).await;
    }
}
