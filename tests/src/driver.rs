//! The WebDriver process, and all its child processes.

use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    process::{self, Command},
    sync::atomic::{AtomicU16, Ordering},
    time::Duration,
};

use serde_json::json;
use thirtyfour::{Capabilities, WebDriver};
use tokio::net::TcpStream;

use crate::{
    desktop::Desktop,
    process_group::{ProcessGroup, members},
    waiting::until,
};

/// The longest time for a command; a slower one hangs.
const COMMAND_LIMIT: Duration = Duration::from_secs(60);

/// A WebDriver process, with the application and its web processes. All of them end with it.
pub(crate) struct Driver {
    processes: ProcessGroup,
    address: (Ipv4Addr, u16),
}

impl Driver {
    /// Starts it on a free port.
    pub(crate) async fn start(desktop: &Desktop) -> Self {
        let address = (Ipv4Addr::LOCALHOST, free_port());
        let mut command = webkit_driver(desktop, address.1);
        let (stdout, stderr) = desktop.output();
        command.stdout(stdout).stderr(stderr);
        let driver = Self { processes: ProcessGroup::start(&mut command), address };
        until("the driver listens", || async { TcpStream::connect(address).await.ok() }).await;
        driver
    }

    /// The process group of it and all its children.
    pub(crate) fn process_group(&self) -> u32 {
        self.processes.id()
    }

    /// The id of the process that runs this program, not of a child of such a process.
    pub(crate) fn process(&self, program: &Path) -> Option<u32> {
        self.processes(|executable| executable == program).into_iter().min()
    }

    /// The ids of the processes that draw pages.
    pub(crate) fn pages(&self) -> Vec<u32> {
        self.processes(|executable| executable.ends_with("WebKitWebProcess"))
    }

    /// The ids of the processes that fetch pages and files.
    pub(crate) fn networks(&self) -> Vec<u32> {
        self.processes(|executable| executable.ends_with("WebKitNetworkProcess"))
    }

    /// Whether the process with this id still runs.
    pub(crate) fn runs(&self, process: u32) -> bool {
        self.processes(|_| true).contains(&process)
    }

    fn processes(&self, runs: impl Fn(&Path) -> bool) -> Vec<u32> {
        let runs_it = |directory: &PathBuf| {
            fs::read_link(directory.join("exe")).is_ok_and(|executable| runs(&executable))
        };
        let running = members(self.process_group()).into_iter().filter(runs_it);
        running.filter_map(|directory| directory.file_name()?.to_str()?.parse().ok()).collect()
    }

    /// Starts the application, and returns its window's session.
    pub(crate) async fn open(&self, application: &Path, arguments: &[&str]) -> WebDriver {
        let (ip, port) = self.address;
        let options = json!({ "webkitgtk:browserOptions": { "binary": application, "args": arguments } });
        let capabilities: Capabilities = serde_json::from_value(options).unwrap();
        let window = WebDriver::builder(format!("http://{ip}:{port}"), capabilities)
            .request_timeout(COMMAND_LIMIT)
            .await
            .unwrap();
        // The end of the process group also ends the session.
        window.clone().leak().unwrap();
        window
    }
}

/// A free port that no other program takes before the WebDriver: the system assigns higher ones by itself, and other
/// test programs start at other ones.
fn free_port() -> u16 {
    static TRIED: AtomicU16 = AtomicU16::new(0);
    let first = 10_000 + u16::try_from(process::id() % 20_000).unwrap();
    loop {
        let port = first + TRIED.fetch_add(1, Ordering::Relaxed);
        if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return port;
        }
    }
}

/// WebKitGTK's own driver.
fn webkit_driver(desktop: &Desktop, port: u16) -> Command {
    let mut command = desktop.command("WebKitWebDriver");
    command
        .arg(format!("--port={port}"))
        .arg("--host=127.0.0.1")
        // Without this variable the application does not accept WebDriver.
        .env("TAURI_WEBVIEW_AUTOMATION", "true");
    command
}
