//! The system's own dialogs for files and folders, used by keyboard. `xdotool` is the hand on it.

use std::{collections::BTreeSet, path::Path};

use crate::{program::attempt, waiting::until};

const PROGRAM: &str = "xdotool";

/// The windows that a program shows.
#[derive(Debug)]
pub(crate) struct Windows {
    process: String,
    before: BTreeSet<String>,
}

/// A dialog that has just come.
#[derive(Debug)]
pub struct Dialog {
    windows: Windows,
    window: String,
}

impl Windows {
    /// Those of a process at this moment.
    pub(crate) fn of(process: u32) -> Self {
        let process = process.to_string();
        let before = visible(&process);
        Self { process, before }
    }

    /// None yet, of a process that has just begun.
    pub(crate) fn of_new(process: u32) -> Self {
        Self { process: process.to_string(), before: BTreeSet::new() }
    }

    /// Waits for one more.
    pub(crate) async fn another(self) -> Dialog {
        let shown = || async { visible(&self.process).difference(&self.before).next().cloned() };
        let window = until("a dialog", shown).await;
        Dialog { windows: self, window }
    }
}

impl Dialog {
    /// Types a path, and waits until the dialog has taken it.
    pub async fn choose(self, path: &Path) {
        self.focus().await;
        // A slash opens the field for a path; GTK keeps what is typed until it is there.
        hand(&["type", "--clearmodifiers", path.to_str().unwrap()]);
        self.press_until_closed("Return").await;
    }

    /// Types a path in place of the name that is suggested, and waits until the dialog has taken it.
    pub async fn save_as(self, path: &Path) {
        self.focus().await;
        // Of the suggested name GTK selects what stands before the ending.
        hand(&["key", "--clearmodifiers", "ctrl+a"]);
        hand(&["type", "--clearmodifiers", path.to_str().unwrap()]);
        self.press_until_closed("Return").await;
    }

    /// Takes what it suggests.
    pub async fn accept(self) {
        self.focus().await;
        self.press_until_closed("Return").await;
    }

    /// Chooses the first printer, and prints.
    pub async fn print(self) {
        self.focus().await;
        hand(&["key", "--window", &self.window, "Down"]);
        self.press_until_closed("Return").await;
    }

    /// Closes it without a choice.
    pub async fn cancel(self) {
        self.focus().await;
        self.press_until_closed("Escape").await;
    }

    /// Without a window manager nobody else gives it the keyboard.
    async fn focus(&self) {
        until("the dialog has the keyboard", || async {
            hand(&["windowfocus", &self.window]);
            (hand(&["getwindowfocus"]).trim() == self.window).then_some(())
        })
        .await;
    }

    /// More than once, where the first only closes the list of names that begin as what was typed. The key is sent to
    /// this window, so that no other gets it once this one is gone.
    async fn press_until_closed(self, key: &str) {
        until("the dialog is closed", || async {
            hand(&["key", "--window", &self.window, key]);
            // A dialog that closes at once takes the release of the key with it, and the next window would hear it repeated.
            hand(&["keyup", key]);
            (!visible(&self.windows.process).contains(&self.window)).then_some(())
        })
        .await;
    }
}

/// Gives the keyboard to the windows of a process, of which it shows but one.
pub(crate) fn give_keyboard(process: u32) {
    for window in visible(&process.to_string()) {
        hand(&["windowfocus", &window]);
    }
}

/// Presses a key where the keyboard is.
pub(crate) fn press(key: &str) {
    hand(&["key", key]);
}

/// The numbers of a process's windows.
fn visible(process: &str) -> BTreeSet<String> {
    hand(&["search", "--onlyvisible", "--pid", process]).lines().map(str::to_owned).collect()
}

/// What it printed. It fails where nothing was found, and where a window went away meanwhile.
fn hand(arguments: &[&str]) -> String {
    String::from_utf8_lossy(&attempt(PROGRAM, arguments, "").stdout).into_owned()
}
