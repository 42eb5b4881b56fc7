//! The screens of callers, shown by help code as at the helpdesk.

use crate::application::Application;

/// A script, in one call: after a click, the pointer would rest on a button, which would look hovered.
const SHOW: &str = "
    const find = testid => document.querySelector(`[data-testid='${testid}']`);
    const until = async there => { while (!there()) await new Promise(requestAnimationFrame); };
    find('help').click();
    await until(() => find('help-helpers'));
    find('help-helpers').click();
    await until(() => find('guide-search'));
    const field = find('guide-search');
    field.value = 'CODE';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => find('caller-show'));
    find('caller-show').click();
    await until(() => find('caller-panel') && !document.querySelector('dialog[open]'));
    for (const only of ['caller-panel', 'practice-banner']) find(only)?.style.setProperty('display', 'none');
    document.querySelector('.window').classList.remove('window-caller');
    document.querySelector('.page-body').scrollTop = 0;";

const LEAVE: &str = "
    const find = testid => document.querySelector(`[data-testid='${testid}']`);
    const until = async there => { while (!there()) await new Promise(requestAnimationFrame); };
    find('caller-leave').click();
    await until(() => !find('caller-panel') && find('guide-close') && document.querySelector('dialog[open]'));
    find('guide-close').click();
    await until(() => !find('guide-dialog'));";

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

    /// Goes from the screen of a caller to the screen before it.
    pub async fn leave_caller(&self) {
        self.carry_out(LEAVE).await;
    }
}
