//! The application as its users have it, without WebDriver: used by mouse and keyboard, and read as a screen reader
//! reads it.

use std::path::{Path, PathBuf};

use crate::{
    accessibility::{Accessibility, Node, Role},
    application::Application,
    desktop::Desktop,
    dialog::{click_on_screen, give_keyboard_to_newest, hand, newest, press, title},
    neighbour::{ask_to_close, copy, drop_on},
    process_group::ProcessGroup,
    secrets::Secrets,
    waiting::until,
};

/// The end of the title of the wizard's own window, and of no other.
const TITLE: &str = "PersonalSign Wizard";
/// The milliseconds between two keys.
const TYPING: &str = "2";
/// How often a field shows the same until no more keys are expected to arrive there.
const STANDS_STILL: usize = 25;
/// The button of the Start screen.
const FIND: &str = "Find my order";

/// A window of the application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// The wizard's own.
    Wizard,
    /// The first one of the CA's page, or one that the page has opened.
    Page,
    /// A dialog.
    Dialog,
}

impl Window {
    fn of(node: &Node) -> Self {
        match node.role {
            Role::FRAME if node.name.ends_with(TITLE) => Self::Wizard,
            Role::FRAME => Self::Page,
            _ => Self::Dialog,
        }
    }
}

/// A running application. Dropping it kills it and all its processes, and no secret may be found anywhere.
pub struct ByHand {
    processes: ProcessGroup,
    tree: Accessibility,
    secrets: Secrets,
}

impl ByHand {
    /// Starts it on a practice order, and waits for its first screen.
    pub async fn start(desktop: &Desktop, practice_file: &Path, secrets: Secrets) -> Self {
        let (stdout, stderr) = desktop.output();
        let mut command = Application::command(desktop);
        command.arg("--service").arg(practice_file).env_remove("TAURI_WEBVIEW_AUTOMATION");
        let processes = ProcessGroup::start(command.stdout(stdout).stderr(stderr));
        let started = Self { processes, tree: Accessibility::of_session(), secrets };
        until("the first screen", || async {
            let windows = started.windows(Window::Wizard);
            windows.iter().find_map(|window| started.tree.find(window, Role::HEADING, None))
        })
        .await;
        started
    }

    /// The windows of this kind.
    pub fn windows(&self, window: Window) -> Vec<Node> {
        let all = self.tree.windows_of(self.processes.id());
        all.into_iter().filter(|node| Window::of(node) == window).collect()
    }

    /// Adds a text that may be found nowhere when the application ends.
    pub fn keep_secret(&self, text: &str) {
        self.secrets.add(text);
    }

    /// The control of this name at this moment, where it can be used.
    pub fn control(&self, window: Window, name: &str) -> Option<Node> {
        self.windows(window).iter().find_map(|window| self.tree.control(window, name))
    }

    /// Waits for an object of this role and this name.
    pub async fn find(&self, window: Window, role: Role, name: &str) -> Node {
        until(&format!("“{name}” in the window: {window:?}"), || async {
            self.windows(window).iter().find_map(|window| self.tree.find(window, role, Some(name)))
        })
        .await
    }

    /// Waits for a heading.
    pub async fn heading(&self, window: Window, name: &str) {
        self.find(window, Role::HEADING, name).await;
    }

    /// Clicks a control.
    pub async fn click(&self, window: Window, name: &str) {
        self.click_with("1", window, name).await;
    }

    /// Asks for the menu of a control with the mouse.
    pub async fn ask_for_menu(&self, window: Window, name: &str) {
        self.click_with("3", window, name).await;
    }

    /// Clicks a control once it stands still, and returns it.
    async fn click_with(&self, button: &str, window: Window, name: &str) -> Node {
        let mut before: Option<(Node, (i32, i32))> = None;
        let (control, place) = until(&format!("“{name}” in the window: {window:?}"), || {
            let control = match &before {
                Some((control, _)) => self.again(window, control),
                None => self.control(window, name),
            };
            let now = control.and_then(|control| Some((self.tree.scroll_to(&control)?, control)));
            let now = now.map(|(place, control)| (control, place));
            let was = before.take().map(|(_, place)| place);
            before.clone_from(&now);
            let stands_still = now.filter(|(_, place)| Some(*place) == was);
            async move { stands_still }
        })
        .await;
        click_on_screen(self.processes.id(), place, button);
        control
    }

    /// The control as it is now. It is looked for anew only where it is gone.
    fn again(&self, window: Window, control: &Node) -> Option<Node> {
        let same = self.tree.again(control).filter(|now| now.name == control.name && now.sensitive);
        same.or_else(|| self.control(window, &control.name))
    }

    /// Replaces the text of a field, key by key.
    pub async fn type_into(&self, window: Window, name: &str, text: &str) {
        self.put_into(window, name, text, || {
            hand(&["type", "--clearmodifiers", "--delay", TYPING, text]);
        })
        .await;
    }

    /// The same with what was copied before: the wizard takes note of each key.
    async fn paste_into(&self, window: Window, name: &str, text: &str) {
        copy(text);
        self.put_into(window, name, text, || press("ctrl+v")).await;
    }

    async fn put_into(&self, window: Window, name: &str, text: &str, put: impl Fn()) {
        let is_password = name.to_lowercase().contains("password");
        if is_password {
            self.secrets.add(text);
        }
        let field = self.click_with("1", window, name).await;
        until(&format!("“{name}” has the keyboard"), || async {
            self.again(window, &field)?.focused.then_some(())
        })
        .await;
        let replace = || {
            press("ctrl+a");
            put();
        };
        replace();
        // Where the computer is busy, the display repeats a key or drops one. A password shows dots alone.
        let (mut before, mut same) = (None, 0);
        until(&format!("“{name}” has its text"), || {
            let now = self.again(window, &field).and_then(|field| self.tree.text_of(&field));
            let is_there = is_password || now.as_deref() == Some(text);
            same = if now == before { same + 1 } else { 0 };
            if !is_there && same == STANDS_STILL {
                replace();
                same = 0;
            }
            before = now;
            async move { is_there.then_some(()) }
        })
        .await;
    }

    /// Presses Tab in the window that has the keyboard until this control has the focus.
    pub async fn tab_to(&self, window: Window, name: &str) {
        let is_there = || self.control(window, name).is_some_and(|control| control.focused);
        until(&format!("Tab comes to “{name}” in the window: {window:?}"), || async {
            let there = is_there();
            if !there {
                press("Tab");
            }
            there.then_some(())
        })
        .await;
    }

    /// Gives the keyboard to the window that was opened last.
    pub fn turn_to_newest(&self) {
        give_keyboard_to_newest(self.processes.id(), |_| true);
    }

    /// The place of an object on the screen: its corner, its width and its height.
    pub fn place(&self, node: &Node) -> (i32, i32, i32, i32) {
        self.tree.place(node).unwrap()
    }

    /// Asks the wizard's own window to close, as its title bar does.
    pub fn close_wizard(&self) {
        let wizard = newest(self.processes.id(), |window| title(window).ends_with(TITLE));
        ask_to_close(wizard.unwrap());
    }

    /// Waits until the program has ended by itself.
    pub async fn ended(&self) {
        // A process that has ended has no program any more.
        let program = PathBuf::from(format!("/proc/{}/exe", self.processes.id()));
        until("the end of the program", || async { (!program.exists()).then_some(()) }).await;
    }

    /// Drags this (its media types, and the text of each) onto the middle of the page, from another program. Returns whether
    /// the window takes it.
    pub async fn drop_on_page(&self, kinds: &[(&str, &str)]) -> bool {
        let (x, y, width, height) = self.place(&self.windows(Window::Page)[0]);
        let page = newest(self.processes.id(), |window| !title(window).ends_with(TITLE));
        drop_on(page.unwrap(), (x + width / 2, y + height / 2), kinds).await
    }

    /// Presses a key, perhaps with others, in the window that has the keyboard.
    pub fn press(&self, keys: &str) {
        press(keys);
    }

    /// Opens a link from the Start screen, and asks for the page behind it.
    pub async fn ask_for(&self, link: &str) {
        self.paste_into(Window::Wizard, "Link from the e-mail", link).await;
        self.click(Window::Wizard, FIND).await;
        self.click(Window::Wizard, "Open the page").await;
    }

    /// The same, and waits for the page's window.
    pub async fn open(&self, link: &str) {
        self.ask_for(link).await;
        until("the window of the page", || async { self.windows(Window::Page).pop() }).await;
    }

    /// Closes the page by the bar above it, and returns to the Start screen.
    pub async fn leave(&self) {
        self.click(Window::Page, "Close the page").await;
        self.back_to_start().await;
    }

    /// Returns to the Start screen once the page is closed.
    pub async fn back_to_start(&self) {
        let is_closed = || async { self.windows(Window::Page).is_empty().then_some(()) };
        until("the page is closed", is_closed).await;
        self.click(Window::Wizard, "Back").await;
        self.heading(Window::Wizard, "Pick up your certificate").await;
    }
}

impl Drop for ByHand {
    fn drop(&mut self) {
        self.secrets.must_be_nowhere(self.processes.id());
    }
}
