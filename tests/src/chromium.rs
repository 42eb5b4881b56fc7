//! The real Chromium, without a window.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

use crate::{
    mounts::Mounts,
    process_group::ProcessGroup,
    site::{Answer, Site, Sites},
    waiting::until,
};

const PROGRAM: &str = "chromium";
/// The folder of its policies, below `policies/managed`.
const SETTINGS: &str = "/etc/chromium";
/// A policy without which Chromium waits for a person to choose a certificate when it has one to offer. Other pages
/// than the tests' own do not match it.
const POLICY: &str =
    r#"{"AutoSelectCertificateForUrls": ["{\"pattern\":\"https://localhost\",\"filter\":{}}"]}"#;
/// Options for no window, and no network requests of its own.
const QUIETLY: [&str; 5] =
    ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
/// The file in its data directory with its address: the port, and a path.
const LISTENS: &str = "DevToolsActivePort";

/// A Chromium that shows one page. It ends when it is dropped.
pub struct Page {
    _processes: ProcessGroup,
    _data: TempDir,
}

/// Shows a page, with these flags.
///
/// # Panics
/// When it does not start.
#[must_use]
pub fn show(address: &str, flags: &[&str]) -> Page {
    let data = tempfile::tempdir().unwrap();
    let mut command = Command::new(PROGRAM);
    command.args(QUIETLY).arg("--remote-debugging-port=0").args(flags);
    command.arg(format!("--user-data-dir={}", data.path().display())).arg(address);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    Page { _processes: ProcessGroup::start(&mut command), _data: data }
}

/// A running Chromium. It ends when it is dropped.
pub struct Chromium {
    address: String,
    client: reqwest::Client,
    _processes: ProcessGroup,
    _mounts: Mounts,
    _data: TempDir,
}

impl Chromium {
    /// Whether it is installed, and may be given the required policy. The policy does not affect other users.
    #[must_use]
    pub fn is_here() -> bool {
        crate::program::is_here(PROGRAM) && Path::new(SETTINGS).is_dir() && Mounts::new().is_some()
    }

    /// Starts it in this environment, where it trusts the sites' own certificates.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn start(environment: &[(&str, PathBuf)], sites: &Sites) -> Self {
        let data = tempfile::tempdir().unwrap();
        let mounts = Mounts::new().unwrap();
        let policies = data.path().join("settings/policies/managed");
        fs::create_dir_all(&policies).unwrap();
        fs::write(policies.join("policy.json"), POLICY).unwrap();
        mounts.show(&data.path().join("settings"), Path::new(SETTINGS));

        let mut command = mounts.command(PROGRAM);
        command.args(QUIETLY).arg("--remote-debugging-port=0");
        command.arg(format!("--user-data-dir={}", data.path().display()));
        command.arg(format!("--ignore-certificate-errors-spki-list={}", sites.public_key));
        command.envs(environment.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let processes = ProcessGroup::start(&mut command);

        let file = data.path().join(LISTENS);
        let port = || async { fs::read_to_string(&file).ok()?.lines().next().map(str::to_owned) };
        let port = until("Chromium listens", port).await;
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let address = format!("http://127.0.0.1:{port}/json");
        Self { address, client, _processes: processes, _mounts: mounts, _data: data }
    }

    /// Opens a site in a new tab.
    ///
    /// # Panics
    /// When the site does not answer.
    pub async fn visit(&self, site: &Site) -> Answer {
        let new = self.client.put(format!("{}/new?{}", self.address, site.url()));
        let tab: Value = new.send().await.unwrap().json().await.unwrap();
        let answered = || async {
            let tabs: Vec<Value> =
                self.client.get(format!("{}/list", self.address)).send().await.ok()?.json().await.ok()?;
            let tab = tabs.iter().find(|other| other["id"] == tab["id"])?;
            Answer::of_title(tab["title"].as_str()?)
        };
        until("the site's answer to Chromium", answered).await
    }
}
