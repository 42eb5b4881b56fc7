//! Installs missing packages on a machine that has Rust and Node.js.

use std::{fs, process::Command, time::SystemTime};

use anyhow::Result;

use crate::process::{npm, output, program, root, run};

/// The packages to build and run the application.
const BUILD_PACKAGES: &str = "build-essential pkg-config libwebkit2gtk-4.1-dev libnss3";
/// The further packages for the tests: a WebDriver, a display and input to dialogs; a keyring, the accessibility bus,
/// a proxy, a changed clock and what opens an e-mail; and the programs that verify the wizard's work.
const JOURNEY_PACKAGES: &str = "webkit2gtk-driver xvfb xauth xdotool dbus gnome-keyring at-spi2-core squid faketime \
                                xdg-utils libnss3-tools poppler-utils openssl gnutls-bin gpgsm gpg-agent sqlite3 \
                                fonts-liberation python3-selenium";
/// Enables more tests: Firefox contains an NSS of its own.
pub(crate) const FIREFOX_PACKAGE: &str = "firefox-esr";
/// Optional packages, installed where the distribution has them: programs that use the installed certificate; keytool,
/// whose certificate files the wizard reads; and what runs the scripts that name a proxy.
const WELCOME_PACKAGES: [&str; 5] =
    ["chromium", FIREFOX_PACKAGE, "thunderbird", "openjdk-17-jre-headless", "libproxy1-plugin-webkit"];

/// The purpose of the setup.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Build and run the application.
    Run,
    /// Test the application through its window.
    Journeys,
}

/// Prepares the machine.
pub(crate) fn prepare(purpose: Purpose) -> Result<()> {
    system_packages(purpose)?;
    node_packages()
}

fn system_packages(purpose: Purpose) -> Result<()> {
    if !cfg!(target_os = "linux") {
        println!(
            "System packages: see \"Two commands\" in README.md for what {} needs.",
            std::env::consts::OS
        );
        return Ok(());
    }
    let (mut needed, mut welcome) = (BUILD_PACKAGES.to_owned(), Vec::new());
    if purpose == Purpose::Journeys {
        needed = format!("{needed} {JOURNEY_PACKAGES}");
        welcome.extend(WELCOME_PACKAGES);
    }
    if program("dpkg-query", &["--version"]).output().is_err() {
        println!("This is no Debian or Ubuntu. Please see to the counterparts of: {needed}");
        return Ok(());
    }
    require_packages(&needed.split_whitespace().collect::<Vec<_>>())?;
    // No update for optional packages: where they are unavailable, every run would try again.
    welcome.retain(|package| !is_installed(package) && is_available(package));
    install(&welcome)
}

/// Installs these Debian packages where they are missing.
pub(crate) fn require_packages(packages: &[&str]) -> Result<()> {
    let missing: Vec<&str> = packages.iter().filter(|package| !is_installed(package)).copied().collect();
    if missing.is_empty() {
        return Ok(());
    }
    apt(&["update", "-qq"])?;
    install(&missing)
}

fn install(packages: &[&str]) -> Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    println!("Installing system packages: {}", packages.join(" "));
    apt(&[&["install", "-y", "-qq", "--no-install-recommends"], packages].concat())
}

/// Whether dpkg has installed this package. `false` where there is no dpkg.
pub(crate) fn is_installed(package: &str) -> bool {
    let query = output(&mut program("dpkg-query", &["-W", "-f=${Status}", package]));
    query.is_ok_and(|status| status.ends_with(" installed"))
}

fn is_available(package: &str) -> bool {
    let policy = output(&mut program("apt-cache", &["policy", package]));
    policy.is_ok_and(|text| text.contains("Candidate:") && !text.contains("Candidate: (none)"))
}

fn apt(arguments: &[&str]) -> Result<()> {
    let is_root = output(&mut program("id", &["-u"])).is_ok_and(|id| id.trim() == "0");
    let mut command = if is_root { Command::new("env") } else { Command::new("sudo") };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(arguments);
    run(&mut command)
}

/// Installs the view's packages when they are missing or older than the lock file.
fn node_packages() -> Result<()> {
    let ui = root().join("ui");
    let changed = |path: &str| fs::metadata(ui.join(path)).and_then(|meta| meta.modified()).ok();
    let installed: Option<SystemTime> = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    println!("Installing the view's packages: npm ci");
    run(&mut npm(&["ci", "--no-audit", "--no-fund"]))
}
