//! The processes of the application, killed or stopped. WebDriver's session ends with the one that draws the page; from
//! then on there are the accessibility tree, the keyboard, and the log.

use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use crate::{
    accessibility::{Accessibility, Node, Role},
    application::Application,
    desktop::Desktop,
    dialog::{self, Windows},
    waiting::{LIMIT, until, until_within},
};

/// The log's line for each drawn page.
const DRAWN: &str = "the page is drawn";
/// The longest time until a stopped page is recognised, which takes half a minute, and the next one drawn on a busy computer.
const PATIENCE: Duration = LIMIT.saturating_mul(3);

impl Application {
    /// Kills the process, and waits until another page is drawn.
    pub async fn kill_page(&self, desktop: &Desktop) {
        let drawn = pages_drawn(desktop);
        self.signal_page(Signal::KILL);
        until("another page", || async { (pages_drawn(desktop) > drawn).then_some(()) }).await;
    }

    /// Stops the process, and waits until another page is drawn and the process is gone.
    pub async fn stop_page(&self, desktop: &Desktop) {
        let drawn = pages_drawn(desktop);
        let stopped = self.signal_page(Signal::STOP);
        until_within(PATIENCE, "another page", || async { (pages_drawn(desktop) > drawn).then_some(()) })
            .await;
        until("the end of the one that was stopped", || async { (!self.driver.runs(stopped)).then_some(()) })
            .await;
    }

    /// Kills the process, and closes the message dialog with this code that is shown instead of another page.
    ///
    /// # Panics
    /// When the application does not end after that.
    pub async fn kill_page_for_good(&self, desktop: &Desktop, code: &str) {
        let process = self.process();
        // The wizard's own may still be there when the message comes.
        let windows = Windows::of(process);
        self.signal_page(Signal::KILL);
        desktop.wait_until_said(code).await;
        windows.another().await.accept().await;
        until("its end", || async { (!self.driver.runs(process)).then_some(()) }).await;
    }

    fn signal_page(&self, signal: Signal) -> u32 {
        let [page] = self.driver.pages()[..] else { panic!("there is one page") };
        send(page, signal);
        page
    }

    /// Kills the application's own process alone, and waits until its others have ended by themselves.
    pub async fn kill_alone(&self) {
        send(self.process(), Signal::KILL);
        until("its end", || async {
            let others = [self.driver.pages(), self.driver.networks()].concat();
            (!self.is_running() && others.is_empty()).then_some(())
        })
        .await;
    }

    /// Kills the process that fetches pages and files.
    pub fn kill_network(&self) {
        let [network] = self.driver.networks()[..] else { panic!("there is one") };
        send(network, Signal::KILL);
    }

    /// Waits until this heading is shown.
    pub async fn wait_for_heading(&self, heading: &str) {
        let is_it = |node: &Node| node.role == Role::HEADING && node.name == heading;
        until(heading, || async { self.shown().iter().any(is_it).then_some(()) }).await;
    }

    /// Presses Tab until an element of this role has the focus, then Return.
    pub async fn submit_from(&self, role: Role) {
        let process = self.process();
        let has_focus = |node: &Node| node.role == role && node.focused;
        until("the field has the focus", || async {
            dialog::give_keyboard(process);
            let is_there = self.shown().iter().any(has_focus);
            if !is_there {
                dialog::press("Tab");
            }
            is_there.then_some(())
        })
        .await;
        dialog::press("Return");
    }

    fn shown(&self) -> Vec<Node> {
        Accessibility::of_session().shown_by(self.process())
    }
}

fn send(process: u32, signal: Signal) {
    let process = i32::try_from(process).ok().and_then(Pid::from_raw).unwrap();
    kill_process(process, signal).unwrap();
}

fn pages_drawn(desktop: &Desktop) -> usize {
    desktop.log().matches(DRAWN).count()
}
