//! The keyboard, and nothing else: keys go to whatever has the focus.

use thirtyfour::Key;

use crate::{application::Application, dialog, waiting::until};

impl Application {
    /// Gives the window the keyboard, which nobody else does where there is no window manager. Without it no element of
    /// the page counts as focused.
    pub async fn take_keyboard(&self) {
        let process = self.process();
        until("the window has the keyboard", || async {
            dialog::give_keyboard(process);
            self.carry_out("return document.hasFocus();").await.as_bool()?.then_some(())
        })
        .await;
    }

    /// Presses a key and lets it go.
    pub async fn press(&self, key: Key) {
        let chain = self.window.action_chain().key_down(key.clone()).key_up(key);
        chain.perform().await.unwrap();
    }

    /// Presses a key while another is held down.
    pub async fn press_with(&self, held: Key, key: impl Into<char>) {
        let key = key.into();
        let chain = self.window.action_chain().key_down(held.clone()).key_down(key);
        chain.key_up(key).key_up(held).perform().await.unwrap();
    }

    /// Types a text where the focus is.
    pub async fn type_keys(&self, text: &str) {
        self.window.action_chain().send_keys(text).perform().await.unwrap();
    }
}
