//! `cargo xtask run`: the wizard on a practice order.

use std::{
    env, fs,
    path::Path,
    process::Child,
    thread,
    time::{Duration, Instant},
};

use crate::{
    process::{Failure, cargo, npm, program, root, run as run_program},
    setup::{self, Purpose},
    walkthrough,
};

/// Where the practice service says how it is reached, below the workspace's top folder.
const PRACTICE_FILE: &str = "target/practice/practice.json";
/// The service makes its keys when it starts.
const START_LIMIT: Duration = Duration::from_secs(60);

/// Opens the wizard; without a display, plays the same journey under a virtual one.
pub(crate) fn run() -> Result<(), Failure> {
    if cfg!(target_os = "linux") && !has_display() {
        println!("There is no display. Playing the practice journey under a virtual one instead.");
        return walkthrough::journey();
    }
    setup::prepare(Purpose::Run)?;
    run_program(&mut npm(&["run", "build"]))?;
    run_program(&mut cargo(&["build", "-p", "personalsign-wizard", "-p", "sandbox"]))?;
    let _service = Service::start()?;
    println!("The wizard opens on a practice order. Nothing in it is valid.");
    run_program(&mut program(&binary("personalsign-wizard"), &["--service", PRACTICE_FILE]))
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn binary(name: &str) -> String {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), Into::into);
    target.join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX)).display().to_string()
}

/// The practice service; ends when dropped.
struct Service(Child);

impl Service {
    fn start() -> Result<Self, Failure> {
        let file = root().join(PRACTICE_FILE);
        prepare_place(&file).map_err(|error| Failure(format!("{}: {error}", file.display())))?;
        let child = program(&binary("sandbox"), &["--practice-file", PRACTICE_FILE]).spawn();
        let mut service = Self(child.map_err(|error| Failure(format!("the practice service: {error}")))?);
        let begun = Instant::now();
        while !file.exists() {
            let ended = service.0.try_wait().ok().flatten();
            if ended.is_some() || begun.elapsed() > START_LIMIT {
                return Err(Failure("the practice service did not start".into()));
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(service)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The file of the service before would lead the wizard to a closed port.
fn prepare_place(file: &Path) -> std::io::Result<()> {
    if let Some(directory) = file.parent() {
        fs::create_dir_all(directory)?;
    }
    match fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
