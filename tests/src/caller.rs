//! The screens of callers, as the helpdesk has them shown by a help code.

use crate::application::Application;

/// By script, in one call: where the pointer rests after a click, a button would look pointed at.
const SHOW: &str = "
    const find = testid => document.querySelector(`[data-testid='${testid}']`);
    find('caller-code').value = 'CODE';
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
    /// From Start to the screen of a caller, as the caller has it: without what only the helpdesk sees.
    pub async fn show_caller(&self, help_code: &str) {
        self.carry_out(&SHOW.replace("CODE", help_code)).await;
    }

    /// From the screen of a caller to Start.
    pub async fn leave_caller(&self) {
        self.carry_out(LEAVE).await;
    }
}
