//! `cargo xtask test --macos`: type-checks and lints the code for macOS on Debian. Nothing is linked and nothing runs:
//! that takes a Mac, where `cargo test` does it.

use std::{path::PathBuf, process::Command};

use anyhow::Result;

use crate::{
    cross::Toolchain,
    process::{npm, program, root, run},
    setup::{self, Purpose},
};

const TARGET: &str = "aarch64-apple-darwin";
const PACKAGES: [&str; 10] = [
    "certificate",
    "disk",
    "i18n",
    "mail-file",
    "pickup",
    "ca-page",
    "wizard",
    "cert-store",
    "system-proxy",
    "personalsign-wizard",
];
/// Python's support for virtual environments, into which [`ZIG`] is installed.
const SYSTEM_PACKAGES: [&str; 1] = ["python3-venv"];
/// A replacement for Apple's C compiler, which requires Xcode: some crates build C, and zig has the headers.
const ZIG: &str = "ziglang==0.15.2";

/// Installs missing packages, and checks.
pub(crate) fn macos() -> Result<()> {
    let toolchain = Toolchain::prepare(&SYSTEM_PACKAGES)?;
    // The application embeds the built view.
    setup::prepare(Purpose::Run)?;
    run(&mut npm(&["run", "build"]))?;
    let zig = zig(&toolchain)?;
    run(&mut cargo(&toolchain, &zig, "check", &[])?)?;
    run(&mut cargo(&toolchain, &zig, "clippy", &["--", "-D", "warnings"])?)?;
    println!("\nThe code for macOS is type-checked and linted. Its tests run on a Mac:");
    println!("cargo test -p cert-store -- --test-threads=1");
    Ok(())
}

fn cargo(toolchain: &Toolchain, zig: &PathBuf, subcommand: &str, options: &[&str]) -> Result<Command> {
    let packages = PACKAGES.map(|package| ["-p", package]).concat();
    let mut command =
        toolchain.cargo(TARGET, &[&[subcommand, "--all-targets"], &packages[..], options].concat())?;
    let scripts = root().join("crates/xtask/cross");
    // Without this variable, build scripts ask Xcode for the SDK.
    let no_sdk = toolchain.cache().join("no-sdk");
    fs_err::create_dir_all(&no_sdk)?;
    command.env("SDKROOT", no_sdk).env("ZIG", zig);
    command.env("CC_aarch64_apple_darwin", scripts.join("cc-macos"));
    command.env("AR_aarch64_apple_darwin", scripts.join("ar-macos"));
    Ok(command)
}

/// The path of zig in the user's cache, installed there once.
fn zig(toolchain: &Toolchain) -> Result<PathBuf> {
    let place = toolchain.cache().join("zig");
    let zig = place.join("bin/python-zig");
    if !zig.exists() {
        println!("Installing {ZIG}, which stands in for Apple's C compiler.");
        run(program("python3", &["-m", "venv"]).arg(&place))?;
        run(&mut program(&place.join("bin/pip").to_string_lossy(), &["install", "--quiet", ZIG]))?;
    }
    Ok(zig)
}
