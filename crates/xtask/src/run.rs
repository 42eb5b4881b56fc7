//! `cargo xtask run`: the wizard on a practice order.

use std::{
    env,
    path::PathBuf,
    process::{Child, Command},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use practice_home::Home;

use crate::{
    process::{cargo, npm, program, root, run as run_program},
    setup::{self, Purpose},
    walkthrough,
};

/// The longest wait for the service, which generates its keys when it starts.
const START_LIMIT: Duration = Duration::from_secs(60);

/// The programs that the wizard installs into.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Programs {
    /// Those of a home directory that is created for it. Only Linux has real ones there.
    Practice,
    /// The person's own.
    Own,
}

/// The place where the order is picked up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pickup {
    /// The pickup service.
    Service,
    /// The CA's page.
    Page,
}

/// Opens the wizard; without a display, plays the practice journey under a virtual one.
pub(crate) fn run(programs: Programs, pickup: Pickup) -> Result<()> {
    if cfg!(target_os = "linux") && !has_display() {
        if pickup == Pickup::Page {
            bail!("there is no display to show the page on");
        }
        println!("There is no display. Playing the practice journey under a virtual one instead.");
        return walkthrough::journey();
    }
    setup::prepare(Purpose::Run)?;
    run_program(&mut npm(&["run", "build"]))?;
    run_program(&mut cargo(&["build", "-p", "personalsign-wizard", "-p", "practice-service"]))?;
    let mut wizard = program(&binary("personalsign-wizard"), &[]);
    if programs == Programs::Practice && !cfg!(target_os = "linux") {
        println!(
            "This system has its certificates in one place, and not in a home directory that could be another one. So \
             the wizard practises by itself here, on programs that it makes up. To install a practice certificate into \
             your own programs: cargo xtask run --my-programs"
        );
        return run_program(wizard.arg("--practice"));
    }
    // Ctrl-C reaches the wizard and the service as well. This program outlives them, and cleans up.
    ctrlc::set_handler(|| ()).context("Ctrl-C")?;
    let folder = tempfile::Builder::new().prefix("personalsign-practice-").tempdir();
    let folder = folder.context("a temporary folder")?;
    let service = Service::start(folder.path().join("practice.json"), pickup)?;
    if programs == Programs::Practice {
        let home = folder.path().join("home");
        println!("The wizard's home is {}, and is removed when it is closed.", home.display());
        move_into(&mut wizard, home)?;
    }
    println!("The wizard opens on a practice order. Nothing in it is valid.");
    let ended = run_program(wizard.arg("--service").arg(&service.file));
    drop(service);
    folder.close().context("the wizard's home")?;
    ended
}

/// Gives the wizard a new home. It keeps the person's display and session bus.
fn move_into(wizard: &mut Command, home: PathBuf) -> Result<()> {
    let home = Home::make(home).context("the wizard's home")?;
    if let (None, Some(own)) = (env::var_os("XAUTHORITY"), env::home_dir()) {
        // The default place of X11.
        wizard.env("XAUTHORITY", own.join(".Xauthority"));
    }
    wizard.envs(home.environment());
    Ok(())
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn binary(name: &str) -> String {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), Into::into);
    target.join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX)).display().to_string()
}

/// The practice service; ends when dropped.
struct Service {
    process: Child,
    /// The practice file. No two services share one.
    file: PathBuf,
}

impl Service {
    fn start(file: PathBuf, pickup: Pickup) -> Result<Self> {
        let options: &[&str] = match pickup {
            Pickup::Service => &["--practice-file"],
            Pickup::Page => &["--page", "--practice-file"],
        };
        let mut service = program(&binary("practice-service"), options);
        let process = service.arg(&file).spawn().context("the practice service")?;
        let mut service = Self { process, file };
        let begun = Instant::now();
        while !service.file.exists() {
            let ended = service.process.try_wait().ok().flatten();
            if ended.is_some() || begun.elapsed() > START_LIMIT {
                bail!("the practice service did not start");
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(service)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // The service may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
