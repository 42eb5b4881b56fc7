//! The proxies of GNOME's settings, as `gsettings` writes them, and of KDE's file.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::{
    env, fs,
    path::Path,
    process::{Command, Output},
};

use log::{LevelFilter, Log, Metadata, Record};

const ADDRESS: &str = "https://system.globalsign.com/";

/// Runs a program on this desktop, with its settings in this folder.
fn on(desktop: &str, settings: &Path, program: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(program);
    for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] {
        command.env_remove(name).env_remove(name.to_uppercase());
    }
    command.args(arguments).env("XDG_CURRENT_DESKTOP", desktop).env("GSETTINGS_BACKEND", "keyfile");
    command.env("XDG_CONFIG_HOME", settings).output().unwrap()
}

fn set(settings: &Path, schema: &str, key: &str, value: &str) {
    let schema = format!("org.gnome.system.proxy{schema}");
    let done = on("GNOME", settings, "gsettings", &["set", &schema, key, value]);
    assert!(done.status.success(), "{done:?}");
}

/// The proxies that are found there.
fn found_on(desktop: &str, settings: &Path) -> String {
    let said = said_on(desktop, settings);
    said.lines().find_map(|line| line.split_once("found: ")).map(|(_, found)| found.to_owned()).unwrap()
}

/// The program's output there; a test must not change its own environment.
fn said_on(desktop: &str, settings: &Path) -> String {
    let this = env::current_exe().unwrap();
    let arguments = ["--exact", "found_here", "--ignored", "--nocapture"];
    let child = on(desktop, settings, this.to_str().unwrap(), &arguments);
    String::from_utf8(child.stdout).unwrap()
}

fn found(settings: &Path) -> String {
    found_on("GNOME", settings)
}

/// A logger that prints.
struct Said;

impl Log for Said {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        println!("{}", record.args());
    }

    fn flush(&self) {}
}

#[test]
#[ignore = "run by the others"]
fn found_here() {
    log::set_logger(&Said).map(|()| log::set_max_level(LevelFilter::Warn)).unwrap();
    println!("found: {}", system_proxy::on_the_way_to(ADDRESS).join(" "));
}

#[test]
fn settings_of_gnome_are_found() {
    let settings = tempfile::tempdir().unwrap();
    let settings = settings.path();
    assert_eq!(found(settings), "direct://");
    set(settings, ".https", "host", "proxy.example");
    set(settings, ".https", "port", "3128");
    assert_eq!(found(settings), "direct://", "they are not switched on");
    set(settings, "", "mode", "manual");
    assert_eq!(found(settings), "http://proxy.example:3128");
    set(settings, "", "ignore-hosts", "['*.globalsign.com']");
    assert_eq!(found(settings), "direct://");
    set(settings, "", "ignore-hosts", "[]");
    set(settings, ".https", "host", "");
    set(settings, ".socks", "host", "socks.example");
    set(settings, ".socks", "port", "1080");
    assert!(found(settings).starts_with("socks5://socks.example:1080 "), "{}", found(settings));
    set(settings, "", "mode", "none");
    assert_eq!(found(settings), "direct://");
}

#[test]
fn gnome_settings_count_on_every_desktop_with_them() {
    let settings = tempfile::tempdir().unwrap();
    let settings = settings.path();
    set(settings, ".https", "host", "proxy.example");
    set(settings, ".https", "port", "3128");
    set(settings, "", "mode", "manual");
    for desktop in ["GNOME", "ubuntu:GNOME", "X-Cinnamon", "MATE", "XFCE", ""] {
        assert_eq!(found_on(desktop, settings), "http://proxy.example:3128", "{desktop}");
    }
    assert_eq!(found_on("KDE", settings), "direct://", "it has settings of its own");
}

#[test]
fn settings_of_kde_are_found_in_its_file() {
    const PROXY: &str = "[Proxy Settings]\nProxyType=1\nhttpsProxy=http://proxy.example 3128\n";
    let settings = tempfile::tempdir().unwrap();
    fs::write(settings.path().join("kioslaverc"), PROXY).unwrap();
    assert_eq!(found_on("KDE", settings.path()), "http://proxy.example:3128");
    assert_eq!(found_on("GNOME", settings.path()), "direct://", "it has settings of its own");
}

#[test]
fn proxy_script_naming_nobody_is_logged() {
    const NOBODY: &str = "leaves it to a script which proxy is on the way, and none is found\n";
    let settings = tempfile::tempdir().unwrap();
    let settings = settings.path();
    assert!(!said_on("GNOME", settings).contains(NOBODY));
    set(settings, "", "mode", "auto");
    set(settings, "", "autoconfig-url", "file:///nonexistent.pac");
    for desktop in ["GNOME", "MATE"] {
        let said = said_on(desktop, settings);
        assert!(said.contains(NOBODY) && said.contains("found: direct://"), "{said}");
    }
    fs::write(settings.join("kioslaverc"), "[Proxy Settings]\nProxyType=2\n").unwrap();
    let said = said_on("KDE", settings);
    assert!(said.contains(NOBODY) && said.contains("found: direct://"), "{said}");
}
