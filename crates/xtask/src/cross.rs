//! Builds for other systems on Debian, and runs Windows binaries under wine.
//!
//! Debian's own Rust comes with the library's sources, from which std is built for the target, once. rustup would be
//! simpler, but it cannot fetch a target where only a mirror of the package registries is reachable.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{
    process::{entries, output, program, root, run},
    setup,
};

/// Debian's Rust, with its library's sources.
const RUST_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy"];
const WINDOWS_PACKAGES: [&str; 4] = ["gcc-mingw-w64-x86-64", "g++-mingw-w64-x86-64", "wine", "wine64"];
const WINDOWS: &str = "x86_64-pc-windows-gnu";
const MINGW: &str = "x86_64-w64-mingw32-gcc";
/// The manifest of an empty package, whose build builds std.
const SEED: &str = "[package]\nname = \"seed\"\nedition = \"2021\"\n[workspace]\n";
/// A library that Wine 8 lacks and every Rust program loads.
const SHIM: &str = "bcryptprimitives.dll";

/// Debian's Rust, and std for other targets in the user's cache.
pub(crate) struct Toolchain {
    cache: PathBuf,
}

impl Toolchain {
    /// Installs missing packages, `packages` among them.
    pub(crate) fn prepare(packages: &[&str]) -> Result<Self> {
        if !cfg!(target_os = "linux") {
            bail!("Other systems are tried on Debian only; here, run: cargo test");
        }
        setup::require_packages(&[&RUST_PACKAGES, packages].concat())?;
        let version = output(&mut debian("rustc", &["--version"]))?;
        let version: String =
            version.trim().chars().map(|c| if " ()".contains(c) { '-' } else { c }).collect();
        let home = env::home_dir().context("There is no home folder.")?;
        let caches = env::var_os("XDG_CACHE_HOME").map_or_else(|| home.join(".cache"), PathBuf::from);
        let cache = caches.join("personalsign-wizard-cross").join(version);
        fs_err::create_dir_all(&cache)?;
        Ok(Self { cache })
    }

    /// The folder in the user's cache for the files of this version of Rust.
    pub(crate) fn cache(&self) -> &Path {
        &self.cache
    }

    /// A cargo command for this target.
    pub(crate) fn cargo(&self, target: &str, arguments: &[&str]) -> Result<Command> {
        let sysroot = self.sysroot(target)?;
        let mut command = debian("cargo", arguments);
        command.env("CARGO_BUILD_TARGET", target).env("CARGO_TARGET_DIR", target_folder());
        let upper = target.to_uppercase().replace('-', "_");
        for flags in ["RUSTFLAGS", "RUSTDOCFLAGS"] {
            command.env(format!("CARGO_TARGET_{upper}_{flags}"), format!("--sysroot {}", sysroot.display()));
        }
        Ok(command)
    }

    /// The sysroot with std for `target`. Building it takes some minutes.
    fn sysroot(&self, target: &str) -> Result<PathBuf> {
        let sysroot = self.cache.join(target);
        let library = sysroot.join("lib/rustlib").join(target).join("lib");
        let finished = library.join(".finished");
        if finished.exists() {
            return Ok(sysroot);
        }
        println!("Building Rust's standard library for {target}, once.");
        let seed = self.cache.join("seed");
        fs_err::create_dir_all(seed.join("src"))?;
        fs_err::write(seed.join("Cargo.toml"), SEED)?;
        fs_err::write(seed.join("src/lib.rs"), "")?;
        fs_err::create_dir_all(&library)?;
        let mut build = debian("cargo", &["build", "--quiet", "--lib", "--release", "--target", target]);
        build.args(["-Z", "build-std=std,panic_unwind,test", "--target-dir"]).arg(self.cache.join("build"));
        build.current_dir(&seed).env("RUSTC_BOOTSTRAP", "1");
        if target == WINDOWS {
            let startup = self.windows_startup(&library)?;
            build.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER", MINGW);
            build.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS", format!("-L native={startup}"));
        }
        run(&mut build)?;
        let built = self.cache.join("build").join(target).join("release/deps");
        for file in entries(&built)? {
            let name = file.file_name().unwrap_or_default();
            let is_of_std = !name.to_string_lossy().starts_with("libseed");
            if is_of_std && file.extension().is_some_and(|ending| ending == "rlib") {
                fs_err::copy(&file, library.join(name))?;
            }
        }
        fs_err::write(&finished, "")?;
        Ok(sysroot)
    }

    /// Writes the startup objects of every program for Windows into `library`.
    fn windows_startup(&self, library: &Path) -> Result<String> {
        let rust = output(&mut debian("rustc", &["--print", "sysroot"]))?;
        let sources = Path::new(rust.trim()).join("lib/rustlib/src/rust/library/rtstartup");
        for name in ["rsbegin", "rsend"] {
            let mut rustc = debian("rustc", &["--target", WINDOWS, "--crate-type=lib", "--emit=obj", "-o"]);
            rustc.arg(library.join(format!("{name}.o"))).arg(sources.join(format!("{name}.rs")));
            run(rustc.env("RUSTC_BOOTSTRAP", "1"))?;
        }
        Ok(library.display().to_string())
    }
}

/// A wine environment for Windows programs. It is deleted when this is dropped.
pub(crate) struct Wine {
    toolchain: Toolchain,
    prefix: PathBuf,
}

impl Wine {
    /// Installs missing packages, and creates a fresh environment.
    pub(crate) fn prepare() -> Result<Self> {
        let toolchain = Toolchain::prepare(&WINDOWS_PACKAGES)?;
        let prefix = target_folder().join("wine");
        let wine = Self { toolchain, prefix };
        wine.end();
        fs_err::create_dir_all(&wine.prefix)?;
        output(&mut wine.around(program("wineboot", &["--init"])))?;
        output(&mut wine.around(program("wineserver", &["--wait"])))?;
        let shim = wine.prefix.join("drive_c/windows/system32").join(SHIM);
        let mut gcc =
            program(MINGW, &["-shared", "-O2", "-s", "crates/xtask/cross/bcryptprimitives.c", "-o"]);
        run(gcc.arg(&shim).arg("-ladvapi32"))?;
        Ok(wine)
    }

    /// A cargo command for Windows, which runs the binaries that it builds.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Result<Command> {
        let mut command = self.around(self.toolchain.cargo(WINDOWS, arguments)?);
        command.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER", MINGW);
        command.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", "wine");
        // Tauri puts a library beside the application that its tests need as well.
        let beside = target_folder().join(WINDOWS).join("debug");
        command.env("WINEPATH", format!("Z:{}", beside.display()));
        Ok(command)
    }

    fn around(&self, mut command: Command) -> Command {
        // Without .NET and Internet Explorer, which wine would offer to download, and without a window.
        command.env("WINEDLLOVERRIDES", "mscoree=;mshtml=").env("WINEDEBUG", "-all").env_remove("DISPLAY");
        command.env("WINEPREFIX", &self.prefix);
        command
    }

    fn end(&self) {
        if self.prefix.exists() {
            // The server may have ended by itself.
            let _ = output(&mut self.around(program("wineserver", &["--kill"])));
            let _ = fs_err::remove_dir_all(&self.prefix);
        }
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        self.end();
    }
}

/// A command of Debian's own, even where rustup precedes it in PATH.
fn debian(name: &str, arguments: &[&str]) -> Command {
    let mut command = program(&format!("/usr/bin/{name}"), arguments);
    let path = env::var("PATH").unwrap_or_default();
    command.env("PATH", format!("/usr/bin:{path}")).env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO");
    command
}

/// The folder of builds for other systems.
fn target_folder() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from).join("cross")
}
