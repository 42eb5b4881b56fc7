//! The system's dialogs for files and folders, operated by keyboard with `xdotool`.

use std::{
    collections::BTreeSet,
    path::Path,
    sync::{Mutex, PoisonError},
};

#[cfg(target_os = "linux")]
use crate::accessibility::{Accessibility, Node, Role};
use crate::{program::attempt, waiting::until};

const PROGRAM: &str = "xdotool";
/// The only mouse, which tests side by side use in turn.
static MOUSE: Mutex<()> = Mutex::new(());
/// The distance of a button from the two edges of its corner, in pixels.
const CORNER: f64 = 25.0;

/// The windows of a program at one time.
#[derive(Debug)]
pub(crate) struct Windows {
    process: String,
    before: BTreeSet<String>,
}

/// A dialog that has just opened.
#[derive(Debug)]
pub struct Dialog {
    windows: Windows,
    window: String,
}

impl Windows {
    /// The current windows of a process.
    pub(crate) fn of(process: u32) -> Self {
        let process = process.to_string();
        let before = visible(&process);
        Self { process, before }
    }

    /// Waits for one more window.
    pub(crate) async fn another(self) -> Dialog {
        let shown = || async { visible(&self.process).difference(&self.before).next().cloned() };
        let window = until("a dialog", shown).await;
        Dialog { windows: self, window }
    }
}

impl Dialog {
    /// Types a path, and waits until the dialog closes.
    pub async fn choose(self, path: &Path) {
        self.focus().await;
        // A slash opens the path field; GTK buffers the typed text until it is shown.
        hand(&["type", "--clearmodifiers", path.to_str().unwrap()]);
        self.press_until_closed("Return").await;
    }

    /// Chooses a file in the list of the folder that is shown. Its name is not typed, so that only a listed file can be
    /// chosen.
    #[cfg(target_os = "linux")]
    pub async fn choose_listed(self, name: &str) {
        self.focus().await;
        let process = self.windows.process.parse().unwrap();
        let cells = || Accessibility::of_session().shown_by(process).into_iter();
        until(&format!("{name} in the list"), || async {
            cells().any(|node| node.name == name).then_some(())
        })
        .await;
        let (mut key, mut row) = ("Home", Vec::new());
        while !row.contains(&name.to_owned()) {
            hand(&["key", "--window", &self.window, key]);
            let next = until(&format!("the file after {row:?}"), || async {
                let is_at = |node: &Node| node.focused && node.role == Role::TABLE_CELL;
                let at: Vec<String> = cells().filter(is_at).map(|node| node.name).collect();
                (!at.is_empty() && at != row).then_some(at)
            })
            .await;
            (key, row) = ("Down", next);
        }
        self.press_until_closed("Return").await;
    }

    /// Types a path in place of the suggested name, and waits until the dialog closes.
    pub async fn save_as(self, path: &Path) {
        self.focus().await;
        // GTK selects only the suggested name's stem.
        hand(&["key", "--clearmodifiers", "ctrl+a"]);
        hand(&["type", "--clearmodifiers", path.to_str().unwrap()]);
        self.press_until_closed("Return").await;
    }

    /// Accepts the suggestion.
    pub async fn accept(self) {
        self.focus().await;
        self.press_until_closed("Return").await;
    }

    /// Gives the answer that is not suggested.
    pub async fn choose_other(self) {
        self.focus().await;
        hand(&["key", "--window", &self.window, "Tab"]);
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

    /// Clicks the button at its upper right corner.
    pub(crate) fn click_corner(&self) {
        self.click_at(self.size().0 - CORNER, CORNER);
    }

    /// Clicks a point, in pixels from its upper left corner. The window comes to the top first, since the windows of
    /// another application may lie there.
    pub(crate) fn click_at(&self, x: f64, y: f64) {
        let (x, y) = (format!("{x:.0}"), format!("{y:.0}"));
        let window = self.window.as_str();
        let _turn = MOUSE.lock().unwrap_or_else(PoisonError::into_inner);
        hand(&["windowraise", window, "mousemove", "--window", window, &x, &y, "click", "1"]);
    }

    /// Its width and its height, in pixels.
    pub(crate) fn size(&self) -> (f64, f64) {
        let geometry = hand(&["getwindowgeometry", "--shell", &self.window]);
        let of = |name| geometry.lines().find_map(|line| line.strip_prefix(name)?.parse().ok()).unwrap();
        (of("WIDTH="), of("HEIGHT="))
    }

    /// Focuses the dialog, which nothing else does without a window manager.
    async fn focus(&self) {
        until("the dialog has the keyboard", || async {
            hand(&["windowfocus", &self.window]);
            (hand(&["getwindowfocus"]).trim() == self.window).then_some(())
        })
        .await;
    }

    /// Presses the key until the dialog closes: the first press may only close the completion list. It is sent to
    /// this window, so that no other receives it once this one is closed.
    async fn press_until_closed(self, key: &str) {
        until("the dialog is closed", || async {
            press_in(&self.window, key);
            (!visible(&self.windows.process).contains(&self.window)).then_some(())
        })
        .await;
    }
}

/// Focuses the only window of a process.
pub(crate) fn give_keyboard(process: u32) {
    for window in visible(&process.to_string()) {
        hand(&["windowfocus", &window]);
    }
}

/// Clicks a point of the screen with a button of the mouse, after the window there has the keyboard, which nothing
/// else gives it without a window manager.
pub(crate) fn click_on_screen(process: u32, (x, y): (i32, i32), button: &str) {
    let is_within = |window: &str| {
        let geometry = hand(&["getwindowgeometry", "--shell", window]);
        let of = |name| geometry.lines().find_map(|line| line.strip_prefix(name)?.parse::<i32>().ok());
        let covers = |begin: Option<i32>, size: Option<i32>, at: i32| {
            begin.zip(size).is_some_and(|(begin, size)| (begin..begin + size).contains(&at))
        };
        covers(of("X="), of("WIDTH="), x) && covers(of("Y="), of("HEIGHT="), y)
    };
    give_keyboard_to_newest(process, is_within);
    hand(&["mousemove", &x.to_string(), &y.to_string(), "click", button]);
}

/// Focuses the newest of a process's windows that are like this.
pub(crate) fn give_keyboard_to_newest(process: u32, is_meant: impl Fn(&str) -> bool) {
    if let Some(window) = newest(process, is_meant) {
        hand(&["windowfocus", &window.to_string()]);
    }
}

/// Accepts what the newest of a process's windows suggests, if there is one.
pub(crate) fn accept_newest(process: u32) {
    if let Some(window) = newest(process, |_| true) {
        let window = window.to_string();
        hand(&["windowfocus", &window]);
        press_in(&window, "Return");
    }
}

/// The newest of a process's windows that are like this: it lies on top of the others.
pub(crate) fn newest(process: u32, is_meant: impl Fn(&str) -> bool) -> Option<u32> {
    let windows = visible(&process.to_string()).into_iter().filter(|window| is_meant(window));
    windows.filter_map(|window| window.parse().ok()).max()
}

/// The title of a window.
pub(crate) fn title(window: &str) -> String {
    hand(&["getwindowname", window]).trim().to_owned()
}

/// Presses a key in this window, which may close by it.
fn press_in(window: &str, key: &str) {
    hand(&["key", "--window", window, key]);
    // A dialog that closes at once misses the key's release, and the next window would see it repeated.
    hand(&["keyup", key]);
}

/// Presses a key in the focused window.
pub(crate) fn press(key: &str) {
    hand(&["key", key]);
}

/// The ids of a process's windows.
fn visible(process: &str) -> BTreeSet<String> {
    hand(&["search", "--onlyvisible", "--pid", process]).lines().map(str::to_owned).collect()
}

/// The output of `xdotool`. It fails where nothing was found, or where a window has closed meanwhile.
pub(crate) fn hand(arguments: &[&str]) -> String {
    String::from_utf8_lossy(&attempt(PROGRAM, arguments, "").stdout).into_owned()
}
