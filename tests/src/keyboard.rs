//! Keyboard input, which goes to the focused element.

use thirtyfour::Key;

use crate::{application::Application, dialog, waiting::until};

impl Application {
    /// Focuses the window, which nothing else does without a window manager. Without that no element of the page
    /// counts as focused.
    pub async fn take_keyboard(&self) {
        let process = self.process();
        until("the window has the keyboard", || async {
            dialog::give_keyboard(process);
            self.observe("return document.hasFocus();").await.as_bool()?.then_some(())
        })
        .await;
    }

    /// Presses and releases a key.
    pub async fn press(&self, key: Key) {
        let chain = self.window.action_chain().key_down(key.clone()).key_up(key);
        chain.perform().await.unwrap();
    }

    /// Presses a key while another is held.
    pub async fn press_with(&self, held: Key, key: impl Into<char>) {
        let key = key.into();
        let chain = self.window.action_chain().key_down(held.clone()).key_down(key);
        chain.key_up(key).key_up(held).perform().await.unwrap();
    }

    /// Types a text at the focus.
    pub async fn type_keys(&self, text: &str) {
        self.window.action_chain().send_keys(text).perform().await.unwrap();
    }
}
