//! The real Chromium, without a window, driven over a pipe as DevTools drives it.

use std::{path::Path, process::Stdio, time::Duration};

use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    process::{Child, ChildStdin, ChildStdout, Command},
    time::{MissedTickBehavior, interval, timeout},
};

/// The longest wait for a state.
const LIMIT: Duration = Duration::from_secs(30);
/// Chromium talks on the descriptors 3 and 4, which are the ends of this program's pipes.
const START: &str = "exec chromium \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1";

/// A running Chromium. It ends when it is dropped.
pub(crate) struct Browser {
    _process: Child,
    _data: TempDir,
    commands: ChildStdin,
    replies: BufReader<ChildStdout>,
    last: u64,
}

/// A tab of the browser.
pub(crate) struct Tab {
    session: String,
}

impl Browser {
    /// Starts it. It trusts every server.
    pub(crate) fn start() -> Self {
        let data = tempfile::tempdir().unwrap();
        let mut command = Command::new("sh");
        command.args(["-c", START, "chromium", "--headless=new", "--no-sandbox", "--disable-gpu"]);
        command.args(["--no-first-run", "--disable-background-networking", "--ignore-certificate-errors"]);
        command.args(["--remote-debugging-pipe", "--no-proxy-server"]);
        command.arg(format!("--user-data-dir={}", data.path().display())).arg("about:blank");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut process = command.spawn().expect("these tests need chromium");
        let commands = process.stdin.take().unwrap();
        let replies = BufReader::new(process.stdout.take().unwrap());
        Self { _process: process, _data: data, commands, replies, last: 0 }
    }

    /// Saves all downloads into this folder.
    pub(crate) async fn save_into(&mut self, folder: &Path) {
        let parameters = json!({ "behavior": "allow", "downloadPath": folder });
        self.call(None, "Browser.setDownloadBehavior", parameters).await;
    }

    /// Opens an address in a new tab.
    pub(crate) async fn open(&mut self, address: &str) -> Tab {
        let target = self.call(None, "Target.createTarget", json!({ "url": "about:blank" })).await;
        let parameters = json!({ "targetId": target["targetId"], "flatten": true });
        let attached = self.call(None, "Target.attachToTarget", parameters).await;
        let tab = Tab { session: attached["sessionId"].as_str().unwrap().to_owned() };
        self.call(Some(&tab), "Page.enable", json!({})).await;
        self.call(Some(&tab), "Page.navigate", json!({ "url": address })).await;
        tab
    }

    /// Runs a script in the page, as if at a click. Without a value where the page is left meanwhile.
    pub(crate) async fn run(&mut self, tab: &Tab, script: &str) -> Value {
        let parameters = json!({ "expression": script, "userGesture": true });
        let mut reply = self.ask(Some(tab), "Runtime.evaluate", parameters).await;
        assert_eq!(reply["result"]["exceptionDetails"], Value::Null, "{script}");
        reply["result"]["result"]["value"].take()
    }

    /// Waits for the page with this title.
    pub(crate) async fn wait_for_title(&mut self, tab: &Tab, title: &str) {
        let at_title =
            format!("document.readyState === 'complete' && document.title.endsWith({})", json!(title));
        let mut ticks = ticks();
        let waiting = async {
            while self.run(tab, &at_title).await != true {
                ticks.tick().await;
            }
        };
        timeout(LIMIT, waiting).await.unwrap_or_else(|_| panic!("no page {title:?}"));
    }

    /// Waits for a state, and closes the dialogs of the page until then.
    pub(crate) async fn close_dialogs_until<T>(
        &mut self,
        tab: &Tab,
        mut ask: impl FnMut() -> Option<T>,
    ) -> T {
        let mut ticks = ticks();
        let waiting = async {
            loop {
                if let Some(answer) = ask() {
                    return answer;
                }
                self.run(tab, "0").await;
                ticks.tick().await;
            }
        };
        timeout(LIMIT, waiting).await.expect("an end of dialogs")
    }

    async fn call(&mut self, tab: Option<&Tab>, method: &str, parameters: Value) -> Value {
        let mut reply = self.ask(tab, method, parameters).await;
        assert_eq!(reply["error"], Value::Null, "{method}");
        reply["result"].take()
    }

    async fn ask(&mut self, tab: Option<&Tab>, method: &str, parameters: Value) -> Value {
        let id = self.send(tab, method, parameters).await;
        loop {
            let message = self.receive().await;
            if message["id"] == id {
                return message;
            }
            // A dialog would stop the page for ever.
            if message["method"] == "Page.javascriptDialogOpening" {
                self.send(tab, "Page.handleJavaScriptDialog", json!({ "accept": false })).await;
            }
        }
    }

    async fn send(&mut self, tab: Option<&Tab>, method: &str, parameters: Value) -> u64 {
        self.last += 1;
        let mut command = json!({ "id": self.last, "method": method, "params": parameters });
        if let Some(tab) = tab {
            command["sessionId"] = tab.session.as_str().into();
        }
        // Each message ends with NUL.
        self.commands.write_all(format!("{command}\0").as_bytes()).await.unwrap();
        self.last
    }

    async fn receive(&mut self) -> Value {
        let mut message = Vec::new();
        let reading = self.replies.read_until(0, &mut message);
        timeout(LIMIT, reading).await.expect("a message of Chromium's").unwrap();
        assert_eq!(message.pop(), Some(0), "Chromium ended");
        serde_json::from_slice(&message).unwrap()
    }
}

/// Waits for a state.
pub(crate) async fn until<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let mut ticks = ticks();
    let waiting = async {
        loop {
            if let Some(answer) = ask() {
                return answer;
            }
            ticks.tick().await;
        }
    };
    timeout(LIMIT, waiting).await.unwrap_or_else(|_| panic!("waited in vain: {what}"))
}

fn ticks() -> tokio::time::Interval {
    let mut ticks = interval(Duration::from_millis(20));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}
